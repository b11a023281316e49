"""A digest as Hugo Markdown, there and back."""

from bot.domain.digest import Support
from bot.publish import markdown
from tests.shared import shared_file

SEED = "seeds/2026-02-03-us-china.md"


def test_a_file_of_the_archive_comes_out_byte_for_byte_from_what_was_understood_of_it() -> None:
    text = shared_file(SEED).read_bytes().decode()
    digest = markdown.parse(text)
    assert digest.markdown is None
    assert markdown.render(digest) == text


def test_a_file_of_the_archive_is_understood() -> None:
    digest = markdown.parse(shared_file(SEED).read_text(encoding="utf-8"))
    assert (digest.topic, digest.topic_name, digest.date.isoformat()) == ("us-china", "US vs China", "2026-02-03")
    assert [(side.id, side.articles, side.publishers) for side in digest.sides] == [("us", 10, 9), ("china", 10, 4)]
    assert [(section.id, len(section.bullets)) for section in digest.sections] == [
        ("overall", 5),
        ("us", 5),
        ("china", 5),
    ]
    assert {bullet.support for bullet in digest.bullets} == {Support.NONE}
    assert [article.id for article in digest.articles] == [f"a{n}" for n in range(1, 21)]
