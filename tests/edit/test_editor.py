"""The editor: every article gets a place in a story or a reason, whatever order they come in."""

import random

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.article import Ownership
from bot.edit.editor import PUBLISHER_LIMIT, edit
from bot.write.extractive import write
from tests.edit.making import DAY, NOW, TOPIC, article

GALLIUM = [
    article("China halts gallium shipments to 14 US defense contractors", by="Bloom Daily", hours=2),
    article("China bars export of gallium to 14 US arms firms", "china", hours=1),
]


def reasons(*articles: object) -> dict[str, str | None]:
    edited = edit(TOPIC, articles, now=NOW, window=DAY)  # type: ignore[arg-type]
    return {one.article.title: one.left_out for one in edited.articles}


def test_two_sides_of_one_event_are_one_story() -> None:
    edited = edit(TOPIC, GALLIUM, now=NOW, window=DAY)
    assert [story.perspectives for story in edited.stories] == [("us", "china")]
    assert [one.id for one in edited.articles] == ["a1", "a2"]
    assert {one.story for one in edited.articles} == {"s1"}


def test_nothing_to_edit_gives_nothing() -> None:
    edited = edit(TOPIC, [], now=NOW, window=DAY)
    assert edited.articles == ()
    assert edited.stories == ()


def test_an_article_that_names_only_its_own_side_is_off_topic() -> None:
    title = "Texas pension case heads back to US Supreme Court"
    assert reasons(article(title))[title] == "off topic: names only its own side, United States"


def test_an_excluded_term_is_named_in_the_reason() -> None:
    title = "Chinese horoscope for May"
    assert reasons(article(title))[title] == "excluded: it names horoscope"


def test_a_copy_by_an_aggregator_is_a_duplicate_on_the_side_of_its_original() -> None:
    copy = article(GALLIUM[0].title, None, by="Collector", hours=3, ownership=Ownership.AGGREGATOR)
    edited = edit(TOPIC, [copy, *GALLIUM], now=NOW, window=DAY)
    found = next(one for one in edited.articles if one.article.publisher.name == "Collector")
    original = next(one for one in edited.articles if one.article.publisher.name == "Bloom Daily")
    assert found.left_out == f"duplicate of {original.id}"
    assert found.article.perspective == "us"
    assert found.story == original.story


def test_an_article_from_before_the_window_is_too_old() -> None:
    old = article("China books more US soybeans", hours=25)
    assert reasons(old)[old.title] == "too old: published 2026-05-13 03:00 UTC"


def test_one_publisher_cannot_fill_a_digest() -> None:
    words = (
        "apples",
        "bridges",
        "carpets",
        "diamonds",
        "engines",
        "feathers",
        "guitars",
        "hammers",
        "islands",
        "jackets",
        "kettles",
        "lamps",
    )
    many = [article(f"China buys {word}", hours=n + 1) for n, word in enumerate(words)]
    left_out = [reason for reason in reasons(*many).values() if reason is not None]
    assert len(left_out) == len(words) - PUBLISHER_LIMIT
    assert all(reason.startswith("publisher limit") for reason in left_out)


def test_the_order_of_the_articles_does_not_matter() -> None:
    articles = [
        *GALLIUM,
        article("Trump to visit Beijing in June", hours=4),
        article("Beijing confirms June visit by Trump", "china", hours=3),
        article("Freight rates from Shanghai jump 18%", None, hours=6),
        article("Local bakery wins prize", hours=6),
    ]
    first = edit(TOPIC, articles, now=NOW, window=DAY)
    for seed in range(5):
        shuffled = articles[:]
        random.Random(seed).shuffle(shuffled)
        assert edit(TOPIC, shuffled, now=NOW, window=DAY) == first


def test_a_doubtful_article_that_tells_a_candidates_story_comes_in() -> None:
    articles = [
        article("US revokes permit of Lanterna bakery chain after China complains", by="The Post"),
        article("Lanterna chain loses permit", hours=4),
    ]
    assert set(reasons(*articles).values()) == {None}


def test_agency_copy_in_a_second_outlet_of_a_side_counts_once() -> None:
    copy = article(GALLIUM[0].title, by="The Post", hours=1)
    assert sorted(
        filter(None, (one.left_out for one in edit(TOPIC, [copy, *GALLIUM], now=NOW, window=DAY).articles))
    ) == ["duplicate of a1"]


def test_what_embeddings_say_can_part_a_story() -> None:
    apart = edit(TOPIC, GALLIUM, now=NOW, window=DAY, similar=lambda _one, _other: -1.0)
    assert len(edit(TOPIC, GALLIUM, now=NOW, window=DAY, similar=lambda _one, _other: 1.0).stories) == 1
    assert len(apart.stories) == 2


TITLES = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    [GALLIUM[0].title, "US-China talks", "习近平会见美国代表团", "LIVE: @everyone", "китай и США", "…", "23%"]
)


@given(st.lists(st.tuples(TITLES, st.sampled_from(["us", "china", None]), st.integers(0, 40)), max_size=8))
def test_whatever_is_gathered_every_article_has_its_place_or_a_reason(rows: list[tuple[str, str | None, int]]) -> None:
    articles = [article(title, side, hours=hours, key=str(n)) for n, (title, side, hours) in enumerate(rows)]
    edited = edit(TOPIC, articles, now=NOW, window=DAY)
    assert [one.id for one in edited.articles] == [f"a{n}" for n in range(1, len(rows) + 1)]
    assert all(one.left_out is not None or one.story is not None for one in edited.articles)
    told = [source for story in edited.stories for source in story.articles]
    assert len(told) == len(set(told))
    assert edit(TOPIC, articles[::-1], now=NOW, window=DAY) == edited
    texts = [draft.text for draft in write(TOPIC, edited).drafts]
    assert all(len(text) <= 400 and "\x00" not in text and "@everyone" not in text for text in texts)


def test_what_both_sides_tell_is_on_the_topic_though_it_says_little() -> None:
    both = [
        article("China to rejoin Lanterna scheme from 2031", hours=3),
        article("Lanterna scheme: China rejoins from 2031", "china"),
    ]
    assert set(reasons(*both).values()) == {None}
    assert None not in reasons(both[0]).values()
