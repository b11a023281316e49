"""Memory: the same story is not news twice."""

from collections.abc import Sequence
from datetime import timedelta

from bot.domain.article import Article
from bot.domain.digest import Digest
from bot.edit.assembly import assemble
from bot.edit.editor import edit
from bot.write.extractive import write
from tests.edit.making import DAY, NOW, TOPIC, article

GALLIUM = article("China halts gallium shipments to 14 US defense contractors", by="Bloom Daily", hours=2)
SOYBEANS = article("China books 1.2 million tons of US soybeans", by="The Post", hours=3)


def digest(days_ago: int, articles: Sequence[Article], previous: Sequence[Digest] = ()) -> Digest:
    now = NOW - timedelta(days=days_ago)
    edited = edit(TOPIC, articles, now=now, window=DAY * 30, previous=previous)
    return assemble(TOPIC, now.date(), now, edited, write(TOPIC, edited))


def statuses(articles: Sequence[Article], previous: Sequence[Digest]) -> list[str]:
    return [story.status for story in edit(TOPIC, articles, now=NOW, window=DAY, previous=previous).stories]


def test_without_a_past_everything_is_new() -> None:
    assert statuses([GALLIUM], []) == ["new"]


def test_a_story_with_nothing_new_is_on_its_nth_day_and_comes_last() -> None:
    before = [digest(2, [GALLIUM]), digest(1, [GALLIUM])]
    assert statuses([GALLIUM, SOYBEANS], before) == ["new", "day 3"]


def test_a_story_told_before_with_another_headline_is_an_update() -> None:
    follow_up = article("Gallium: China says shipments to 14 US contractors stay halted", "china", hours=1)
    assert statuses([follow_up, GALLIUM], [digest(1, [GALLIUM])]) == ["update"]
    assert statuses([follow_up], [digest(1, [GALLIUM])]) == ["update"]


def test_another_event_is_new() -> None:
    assert statuses([SOYBEANS], [digest(1, [GALLIUM])]) == ["new"]


def test_what_is_older_than_a_week_is_forgotten() -> None:
    assert statuses([GALLIUM], [digest(8, [GALLIUM])]) == ["new"]


def test_a_changed_time_or_address_does_not_make_it_news() -> None:
    again = article(GALLIUM.title, by="Bloom Daily", hours=1, key="other")
    assert statuses([again], [digest(1, [GALLIUM])]) == ["day 2"]


def test_the_writer_tells_what_goes_on_after_what_is_new() -> None:
    edited = edit(TOPIC, [GALLIUM, SOYBEANS], now=NOW, window=DAY, previous=[digest(1, [GALLIUM])])
    texts = [draft.text for draft in write(TOPIC, edited).drafts if draft.section == "us"]
    assert "soybeans" in texts[0]
    assert "gallium" in texts[1]


def test_what_only_shares_words_with_yesterday_is_new() -> None:
    other = article("China halts review of chip tariffs and mineral talks with Japan", hours=1)
    assert statuses([other], [digest(1, [GALLIUM, SOYBEANS])]) == ["new"]
