"""What is said about a digest, in English and in other languages; statuses and emblems."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.article import Ownership
from bot.domain.digest import Digest, Note, NoteKind, Story, Withheld
from bot.languages import language_for
from bot.publish import layout, words
from bot.publish.emblems import emblems
from bot.publish.notes import balance, quiet, remarks
from tests.publish.digests import XINHUA, article, bullet, digest

GERMAN = language_for("de")


def with_notes(*notes: Note) -> Digest:
    return digest(notes=notes)


def test_notes_are_said_as_they_are_stored() -> None:
    coverage = Note(NoteKind.COVERAGE, "Reported only by China sources (新华网): 中国回应关税.", ("a3",))
    changed = Note(NoteKind.CHANGED, "What changed since yesterday: 1 new story, no update.")
    writer = Note(NoteKind.WRITER, "The model did not answer.")
    assert list(remarks(with_notes(coverage, changed, writer))) == [coverage.text, changed.text, writer.text]


def test_in_another_language_they_are_said_again_from_what_they_are_counted_from() -> None:
    coverage = Note(NoteKind.COVERAGE, "…", ("a3",))
    changed = Note(NoteKind.CHANGED, "…")
    assert list(remarks(with_notes(coverage, changed), GERMAN)) == [
        "Nur von China berichtet (新华网): 中国回应关税",
        "Neu gegenüber gestern: 0 neue Geschichten, 0 Fortgänge",
    ]


def test_a_note_without_sources_stays_as_it_is() -> None:
    assert list(remarks(with_notes(Note(NoteKind.COVERAGE, "Only one side.")), GERMAN)) == ["Only one side."]


def test_what_the_sections_say_is_not_said_again() -> None:
    notes = (Note(NoteKind.BALANCE, "China: 1 article."), Note(NoteKind.QUIET, "Nothing was found."))
    assert list(remarks(with_notes(*notes))) == []


def test_how_much_was_withheld_is_counted() -> None:
    held = Withheld("us", "x", (), "y")
    own = replace(with_notes(Note(NoteKind.WITHHELD, "…")), withheld=(held, held))
    assert list(remarks(own)) == ["2 bullets withheld: their sources did not support them."]
    assert list(remarks(replace(own, withheld=(held,)))) == ["1 bullet withheld: its sources did not support it."]


def test_a_side_is_balanced_by_how_much_whose_how_old_and_whether_one_outlet_is_most_of_it() -> None:
    used = tuple(article(n, perspective="china", publisher=XINHUA) for n in (1, 2))
    own = digest(articles=used, overall=(), us=(), china=())
    own = replace(own, generated_at=own.generated_at + timedelta(hours=3))
    assert list(balance(own, own.sides[1])) == [
        "2 articles from 1 publisher",
        "100 % state-owned",
        "5 hours old",
        "over half of it (2 of 2) from 新华网",
    ]
    assert list(balance(own, own.sides[0])) == ["0 articles from 0 publishers"]


def test_ages_that_differ_are_a_span() -> None:
    first, second = article(1), article(2)
    older = replace(second, article=replace(second.article, published=first.article.published - timedelta(hours=9)))
    own = digest(articles=(first, older), overall=(), us=(), china=())
    assert "2 to 11 hours old" in list(balance(own, own.sides[0]))


def test_what_a_table_does_not_know_is_not_said() -> None:
    nobody = replace(XINHUA, ownership=None, country=None)
    own = digest(articles=(article(3, perspective="china", publisher=nobody),), overall=(), us=(), china=())
    assert not any("state-owned" in part for part in balance(own, own.sides[1]))


def test_a_quiet_day_names_its_topic() -> None:
    assert quiet(digest(), GERMAN) == "Ein ruhiger Tag: Zu US vs China wurde nichts Neues gefunden."


@pytest.mark.parametrize(
    ("statuses", "shown"),
    [
        (("new", "new"), None),
        (("new", "update"), "new"),
        (("day 3", "update"), "update"),
        (("day 3", "day 3"), "day 3"),
    ],
)
def test_a_bullet_is_as_new_as_the_newest_of_its_stories(statuses: tuple[str, str], shown: str | None) -> None:
    stories = tuple(Story(f"s{n}", (f"a{n}",), (), status) for n, status in enumerate(statuses, 1))
    own = replace(digest(), stories=stories)
    assert words.status_of(own, bullet(1, sources=("a1", "a2"))) == shown


def test_a_bullet_on_no_story_has_no_status() -> None:
    assert words.status_of(digest(), bullet(1, sources=("a4",))) is None


def test_flags_stand_where_each_side_has_a_country_of_its_own() -> None:
    american = replace(XINHUA, country="US", name="AP")
    used = (article(1, publisher=american), article(3, perspective="china", publisher=XINHUA))
    assert emblems(digest(articles=used, overall=(), us=(), china=())) == {"us": "🇺🇸", "china": "🇨🇳"}


def test_else_colours_stand_for_all_sides() -> None:
    both = (article(1, publisher=XINHUA), article(3, perspective="china", publisher=XINHUA))
    assert emblems(digest(articles=both, overall=(), us=(), china=())) == {"us": "🟦", "china": "🟥"}
    assert emblems(digest(articles=(), overall=(), us=(), china=())) == {"us": "🟦", "china": "🟥"}


@pytest.mark.parametrize(("kind", "said"), [(each, each.value) for each in Ownership])
def test_each_kind_of_ownership_has_a_word(kind: Ownership, said: str) -> None:
    assert words.ownership(kind) == said
    assert words.ownership(kind, GERMAN)


def test_a_whole_digest_is_said_in_another_language() -> None:
    text = "\n".join(layout.plain_text(layout.lay_out(digest(), language=GERMAN)))
    for part in ("Dienstag, 3. Februar 2026", "Das Wichtigste", "· *Tag 3*", "2 Artikel von 2 Herausgebern"):
        assert part in text
    assert "Reuters: Tariffs rise on ships" in text


def test_a_side_alone_leads_back_to_the_whole() -> None:
    (message,) = layout.lay_out(digest(), ("china",))
    labels = [button.label for block in message.blocks for button in getattr(block, "buttons", ())]
    assert labels == ["United States", "Whole digest", "Day before", "All sources", "Day after"]


def test_a_story_of_two_sides_can_be_compared() -> None:
    own = replace(digest(), stories=(Story("s1", ("a1", "a3"), ("us", "china")),))
    (message,) = layout.lay_out(own)
    labels = [button.label for block in message.blocks for button in getattr(block, "buttons", ())]
    assert labels == ["United States", "China", "Day before", "All sources", "Compare", "Day after"]
