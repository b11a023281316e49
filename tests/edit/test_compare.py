"""Compare: what each side's headlines say of one story, and the words that differ."""

from bot.domain.digest import Digest, Story
from bot.edit.assembly import assemble
from bot.edit.compare import comparable_stories, compare
from bot.edit.editor import edit
from bot.write.extractive import write
from tests.edit.making import DAY, NOW, TOPIC, article


def made() -> Digest:
    articles = [
        article("China halts gallium shipments to 14 US defense contractors", by="Bloom Daily", hours=2),
        article("China bars gallium exports to 14 US arms firms", "china", hours=1),
        article("China bars gallium exports to 14 American contractors", None, hours=1.5),
        article("US revokes visas of seven Chinese researchers", by="The Post", hours=9),
    ]
    edited = edit(TOPIC, articles, now=NOW, window=DAY)
    return assemble(TOPIC, NOW.date(), NOW, edited, write(TOPIC, edited))


def test_only_stories_of_several_sides_can_be_compared() -> None:
    assert [story.id for story in comparable_stories(made())] == ["s1"]


def test_each_side_is_quoted_with_the_words_that_only_it_has() -> None:
    digest = made()
    found = compare(digest, digest.stories[0])
    assert [telling.perspective for telling in found.tellings] == ["us", "china", None]
    assert found.tellings[0].headlines[0].own == ("halts", "defense")
    assert found.tellings[1].headlines[0].own == ("arms",)
    assert "gallium" in found.agreed
    assert "14" in found.agreed


def test_a_story_of_one_side_has_nothing_to_differ_from() -> None:
    digest = made()
    found = compare(digest, digest.stories[1])
    assert [telling.perspective for telling in found.tellings] == ["us"]
    assert found.tellings[0].headlines[0].own == ()
    assert found.agreed == ()


def test_a_story_without_articles_has_no_tellings() -> None:
    assert compare(made(), Story("s9", (), ())).tellings == ()
