"""Stories over several days, and counts for a trend."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.digest import Bullet, Digest
from bot.reading.strands import trend_of, week_of
from tests.making import DAY, article, digest, topic

YESTERDAY = DAY - timedelta(days=1)


def days() -> list[Digest]:
    return [digest(day=YESTERDAY, texts=("Hotline was discussed.", "Ships.", "Protest.")), digest()]


def test_a_story_of_two_days_is_one_strand_told_once_a_day() -> None:
    week = week_of(days(), topic(), DAY - timedelta(days=6), DAY)
    hotline = next(strand for strand in week.strands if strand.told[-1][2].startswith("Both sides agree"))
    assert hotline.told == (
        (YESTERDAY, 1, "Hotline was discussed."),
        (DAY, 1, "Both sides agree to reopen a hotline."),
    )
    assert hotline.publishers >= 1
    assert (week.days, week.first, week.last) == ((DAY, YESTERDAY), date(2026, 1, 28), DAY)


def test_what_was_told_on_more_days_stands_before_the_rest() -> None:
    today = digest()
    once = Bullet(4, "Solar exports fall.", ("a5",))
    sections = (*today.sections[:2], replace(today.sections[2], bullets=(*today.sections[2].bullets, once)))
    week = week_of([days()[0], replace(today, sections=sections)], topic(), YESTERDAY, DAY)
    assert [len(strand.told) for strand in week.strands] == sorted(
        (len(strand.told) for strand in week.strands), reverse=True
    )
    assert week.strands[-1].told[-1][2] == "Solar exports fall."


def test_a_bullet_on_two_stories_stands_under_one_of_them() -> None:
    joint = digest(texts=("Both.", "Ships.", "Protest."))
    joined = replace(joint.sections[0], bullets=(Bullet(1, "Both.", ("a2", "a5")),))
    week = week_of([replace(joint, sections=(joined, *joint.sections[1:]))], topic(), DAY, DAY)
    assert sum(strand.told[0][2] == "Both." for strand in week.strands) == 1


def test_articles_are_counted_by_side_and_day() -> None:
    trend = trend_of(days())
    assert trend.days == (YESTERDAY, DAY)
    assert trend.sides == (("United States", (2, 2)), ("China", (3, 3)))


def test_headlines_with_a_term_are_counted_in_every_language() -> None:
    told = digest()
    chinese = replace(told.articles[4], article=replace(article(5, "美国制裁中国企业", side="china"), language="zh-CN"))
    trend = trend_of([replace(told, articles=(*told.articles[:4], chinese))], "China")
    assert trend.term == "China"
    assert trend.sides == (("United States", (2,)), ("China", (3,)))


def test_a_term_without_a_word_is_in_no_headline() -> None:
    assert trend_of(days(), "…").sides == (("United States", (0, 0)), ("China", (0, 0)))
