"""The shapes that other programs rely on."""

import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from bot.domain.subscription import Subscription
from bot.publish import as_json
from tests.publish.digests import DAY, digest, uncited


@dataclass(frozen=True)
class Hit:
    topic: str
    date: date
    n: int | None
    text: str


def test_a_digest_has_the_promised_shape() -> None:
    shape = as_json.digest_json(digest())
    assert json.loads(json.dumps(shape)) == shape
    assert list(shape) == [
        *("topic", "topic_name", "date", "generated_at", "writer"),
        *("perspectives", "articles", "stories", "sections", "notes", "withheld"),
    ]
    assert (shape["topic"], shape["topic_name"], shape["date"]) == ("us-china", "US vs China", "2026-02-03")
    assert (shape["generated_at"], shape["writer"]) == ("2026-02-03T04:00:19.976Z", "extractive")
    assert shape["perspectives"][0] == {"id": "us", "name": "United States", "articles": 2, "publishers": 2}
    assert shape["stories"] == [{"id": "s1", "articles": ["a1", "a2"], "perspectives": ["us"], "status": "day 3"}]
    assert shape["sections"][0] == {
        "id": "overall",
        "title": "Overall Highlights",
        "bullets": [{"n": 1, "text": "Reuters: Tariffs rise on ships", "sources": ["a1", "a3"], "support": "cited"}],
    }
    assert shape["notes"] == [
        {"kind": "coverage", "text": "Reported only by United States: ports brace.", "sources": ["a2"]}
    ]
    assert shape["withheld"] == [
        {
            "section": "us",
            "text": "886 ships sank.",
            "sources": ["a1"],
            "reason": "number 886 is not in the cited sources",
        }
    ]


def test_an_article_has_the_promised_shape() -> None:
    articles = as_json.digest_json(digest())["articles"]
    assert articles[0] == {
        "id": "a1",
        "title": "Tariffs rise on ships",
        "url": "https://reuters.com/1",
        "publisher": "Reuters",
        "country": "GB",
        "ownership": "private",
        "language": "en-US",
        "published": "2026-02-03T02:01:00Z",
        "snippet": "",
        "perspective": "us",
        "story": "s1",
        "left_out": None,
    }
    assert (articles[1]["country"], articles[1]["ownership"]) == (None, None)
    assert (articles[4]["story"], articles[4]["left_out"]) == (None, "off topic")


def test_a_perspective_has_its_section_alone() -> None:
    assert [section["id"] for section in as_json.digest_json(digest(), "china")["sections"]] == ["china"]


def test_the_sources_of_bullets_are_whole_articles() -> None:
    own = digest(us=(uncited(2),))
    shape = as_json.sources_json(own, own.bullets[:2])
    articles = as_json.digest_json(own)["articles"]
    assert shape == {
        "topic": "us-china",
        "date": "2026-02-03",
        "bullets": [
            {
                "n": 1,
                "section": "overall",
                "text": "Reuters: Tariffs rise on ships",
                "support": "cited",
                "sources": [articles[0], articles[2]],
            },
            {"n": 2, "section": "us", "text": "Nobody knows", "support": "none", "sources": []},
        ],
    }


def test_what_a_search_found_tells_bullets_from_headlines() -> None:
    hits = [Hit("us-china", DAY, 3, "Tariffs"), Hit("us-china", DAY, None, "Headline")]
    assert as_json.search_json("tariffs", hits) == {
        "words": "tariffs",
        "hits": [
            {"topic": "us-china", "date": "2026-02-03", "n": 3, "text": "Tariffs"},
            {"topic": "us-china", "date": "2026-02-03", "n": None, "text": "Headline"},
        ],
    }


def test_a_subscription_keeps_its_ids_whole_and_its_time_local() -> None:
    subscription = Subscription(
        "us-china", 1234567890123456789, datetime(2026, 1, 1, tzinfo=UTC), 42, time(7, 30), ZoneInfo("Europe/Berlin")
    )
    due = datetime(2026, 2, 4, 7, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    assert as_json.subscription_json(subscription, due) == {
        "topic": "us-china",
        "channel": "1234567890123456789",
        "guild": "42",
        "at": "07:30",
        "timezone": "Europe/Berlin",
        "days": [0, 1, 2, 3, 4, 5, 6],
        "perspectives": [],
        "paused": None,
        "next": "2026-02-04T06:30:00Z",
    }
    in_a_dm = Subscription("us-china", 1, datetime(2026, 1, 1, tzinfo=UTC))
    assert as_json.subscription_json(in_a_dm, None) | {"guild": None, "next": None} == as_json.subscription_json(
        in_a_dm, None
    )
