"""Assembly: sections, numbers, counts, and the sentences that say what the digest is not."""

from bot.domain.article import Ownership
from bot.domain.digest import Digest, Draft, Drafts, Edited, NoteKind, Withheld
from bot.domain.topic import Perspective, Topic
from bot.edit.assembly import assemble
from bot.edit.editor import edit
from bot.write.extractive import write
from tests.edit.making import DAY, NOW, TOPIC, article

TODAY = NOW.date()
DAY_OF_NEWS = [
    article("China halts gallium shipments to 14 US defense contractors", by="Bloom Daily", hours=2),
    article("China bars gallium exports to 14 US arms firms", "china", hours=1, ownership=Ownership.STATE),
    article("US revokes visas of seven Chinese researchers", by="The Post", hours=9),
    article("Seven Chinese researchers lose visas as US cites security", by="The Herald", hours=8),
    article("Seven Chinese researchers lose US visas, university says", None, by="Agency", hours=8),
]


def assembled(edited: Edited, drafts: Drafts, withheld: tuple[Withheld, ...] = ()) -> Digest:
    return assemble(TOPIC, TODAY, NOW, edited, drafts, withheld=withheld)


def of_kind(digest: Digest, kind: NoteKind) -> list[str]:
    return [note.text for note in digest.notes if note.kind is kind]


EDITED = edit(TOPIC, DAY_OF_NEWS, now=NOW, window=DAY)
DIGEST = assembled(EDITED, write(TOPIC, EDITED))


def test_sections_stand_in_the_topics_order_under_their_titles() -> None:
    assert [(section.id, section.title) for section in DIGEST.sections] == [
        ("overall", "Overall Highlights"),
        ("us", "United States Perspective (United States Sources)"),
        ("china", "China Perspective (China Sources)"),
    ]


def test_bullets_are_numbered_through_all_sections() -> None:
    assert [bullet.n for bullet in DIGEST.bullets] == list(range(1, len(DIGEST.bullets) + 1))


def test_sides_count_what_was_used_of_them() -> None:
    assert [(side.id, side.articles, side.publishers) for side in DIGEST.sides] == [("us", 3, 3), ("china", 1, 1)]


def test_a_story_that_one_side_leaves_out_is_named_with_all_who_tell_it() -> None:
    text = of_kind(DIGEST, NoteKind.COVERAGE)
    assert len(text) == 1
    assert text[0].startswith("Reported only by United States sources (")
    assert "and sources of no side (Agency): " in text[0]


def test_the_balance_of_each_side_is_one_line() -> None:
    assert of_kind(DIGEST, NoteKind.BALANCE) == [
        "United States: 3 articles from 3 publishers, 0% state-owned, 2 to 9 hours old.",
        "China: 1 article from 1 publisher, 100% state-owned, 1 hour old.",
    ]


def test_an_outlet_that_has_over_half_is_warned_of() -> None:
    edited = edit(
        TOPIC, [article(f"China {word}", hours=n) for n, word in enumerate(["buys", "sells"])], now=NOW, window=DAY
    )
    notes = of_kind(assembled(edited, Drafts("x", ())), NoteKind.BALANCE)
    assert notes[0].endswith("Over half of it (2 of 2) is from The Herald.")
    assert notes[1] == "China: no articles."


def test_a_day_without_news_says_so() -> None:
    empty = assembled(Edited((), ()), Drafts("extractive", ()))
    assert of_kind(empty, NoteKind.QUIET) == ["A quiet day: no news of US vs China was found."]


def test_a_side_without_news_is_named() -> None:
    edited = edit(TOPIC, DAY_OF_NEWS[2:3], now=NOW, window=DAY)
    quiet = of_kind(assembled(edited, write(TOPIC, edited)), NoteKind.QUIET)
    assert quiet == ["Nothing was found from China sources."]


def test_what_was_withheld_and_what_the_writer_remarks_is_said() -> None:
    one = Withheld("us", "text", ("a1",), "number 5 is not in the cited sources")
    digest = assembled(EDITED, Drafts("openai", (), "The model did not answer."), (one,))
    assert len(of_kind(digest, NoteKind.WITHHELD)) == 1
    assert of_kind(digest, NoteKind.WRITER) == ["The model did not answer."]
    assert len(of_kind(assembled(EDITED, Drafts("openai", ()), (one, one)), NoteKind.WITHHELD)) == 1


def test_what_changed_since_yesterday_is_told_with_the_updates() -> None:
    edited = edit(
        TOPIC,
        [
            *DAY_OF_NEWS,
            article(
                "China answers gallium critics after halting shipments to contractors", "china", by="Daily", hours=0.5
            ),
        ],
        now=NOW,
        window=DAY,
    )
    before = assemble(TOPIC, TODAY.replace(day=13), NOW - DAY, EDITED, write(TOPIC, EDITED))
    follow = edit(TOPIC, [one.article for one in edited.articles], now=NOW, window=DAY, previous=[before])
    changed = of_kind(assembled(follow, write(TOPIC, follow)), NoteKind.CHANGED)
    assert len(changed) == 1
    assert changed[0].startswith("What changed since yesterday: 0 new stories, 1 update (")


def test_with_a_digest_of_yesterday_it_is_said_even_when_all_is_new() -> None:
    before = assemble(TOPIC, TODAY.replace(day=13), NOW - DAY, Edited((), ()), Drafts("x", ()))
    digest = assemble(TOPIC, TODAY, NOW, EDITED, write(TOPIC, EDITED), previous=[before])
    assert of_kind(digest, NoteKind.CHANGED) == ["What changed since yesterday: 2 new stories, no update."]


def test_of_three_sides_the_two_that_tell_a_story_are_named() -> None:
    topic = Topic(TOPIC.id, TOPIC.name, (*TOPIC.perspectives, Perspective("jp", "Japan", ("JP",))))
    edited = edit(topic, DAY_OF_NEWS[:2], now=NOW, window=DAY)
    drafts = Drafts("x", (Draft("overall", "Gallium.", ("a1", "a2")),))
    notes = [note for note in assemble(topic, TODAY, NOW, edited, drafts).notes if note.kind is NoteKind.COVERAGE]
    assert notes[0].text.startswith(
        "Reported only by United States sources (Bloom Daily) and China sources (The Lantern)"
    )
    assert notes[0].sources == ("a1", "a2")
