"""Copies of one headline count once, and the copy is never the original's outlet."""

from datetime import timedelta

from bot.domain.article import Ownership
from bot.edit.duplicates import originals
from bot.edit.editor import edit
from tests.edit.making import NOW, TOPIC, article

TITLE = "China books 1.2 million tons of US soybeans in a single day"


def test_the_outlet_that_writes_itself_is_the_original_though_it_came_later() -> None:
    copy = article(TITLE, None, by="Collector", hours=9, ownership=Ownership.AGGREGATOR)
    assert originals([copy, article(TITLE, hours=3)]) == {0: 1}


def test_a_headline_that_was_touched_up_is_a_copy() -> None:
    assert originals([article(TITLE), article(TITLE + " again", by="The Post", hours=4)]) == {1: 0}


def test_another_number_makes_another_headline() -> None:
    assert originals([article(TITLE), article(TITLE.replace("1.2", "1.8"), by="The Post")]) == {}


def test_short_headlines_are_copies_only_when_they_are_the_same() -> None:
    assert originals([article("Trump in Beijing"), article("Trump in Beijing now", by="The Post")]) == {}


def test_different_words_are_no_copy() -> None:
    other = "China books 1.2 million tons of US soybeans while prices fall and farmers cheer loudly"
    assert originals([article(TITLE), article(other, by="The Post")]) == {}


def test_two_sides_that_print_one_headline_both_tell_it() -> None:
    assert originals([article(TITLE), article(TITLE, "china")]) == {}


def test_a_fresh_article_is_not_the_copy_of_one_that_is_too_old() -> None:
    old, new = article(TITLE, by="The Post", hours=30), article(TITLE, hours=2)
    edited = edit(TOPIC, [old, new], now=NOW, window=timedelta(hours=24))
    assert {one.article.publisher.name: one.left_out for one in edited.articles} == {
        "The Herald": None,
        "The Post": "too old: published 2026-05-12 22:00 UTC",
    }
