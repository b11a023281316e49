"""Every cleaned article is kept once a topic."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.article import Article, Ownership, Publisher
from storage.articles import StoredArticles
from storage.database import Database

NOW = datetime(2026, 2, 3, 4, 0, tzinfo=UTC)
REUTERS = Publisher("reuters.com", "Reuters", "GB", Ownership.PRIVATE)


def article(key: str, hours: float = 1, perspective: str | None = None) -> Article:
    return Article(
        key=key,
        title=f"Title of {key}",
        url=f"https://reuters.com/{key}",
        publisher=REUTERS,
        language="en",
        published=NOW - timedelta(hours=hours),
        perspective=perspective,
    )


async def between(store: StoredArticles, topic: str = "us-china", hours: float = 24) -> tuple[Article, ...]:
    return await store.between(topic, NOW - timedelta(hours=hours), NOW)


async def test_what_is_stored_comes_back_equal(database: Database) -> None:
    store = StoredArticles(database)
    plain = article("a")
    other = Article("b", "标题 📰", "https://x.example/b", Publisher("x.example", "X"), "zh", NOW, "…", "china", False)
    assert await store.add("us-china", [plain, other], NOW) == 2
    assert await between(store) == (other, plain)


async def test_an_article_is_stored_once_a_topic(database: Database) -> None:
    store = StoredArticles(database)
    assert await store.add("us-china", [article("a"), article("a"), article("b")], NOW) == 2
    assert await store.add("us-china", [article("a"), article("c")], NOW) == 1
    assert await store.add("russia-ukraine", [article("a")], NOW) == 1
    assert [one.key for one in await between(store)] == ["a", "b", "c"]


async def test_a_known_article_keeps_its_first_form(database: Database) -> None:
    store = StoredArticles(database)
    await store.add("us-china", [article("a"), replace(article("a"), title="Within one round")], NOW)
    await store.add("us-china", [replace(article("a"), title="Another title")], NOW)
    assert await between(store) == (article("a"),)


async def test_a_known_article_takes_a_perspective_that_it_had_not(database: Database) -> None:
    store = StoredArticles(database)
    await store.add("us-china", [article("a"), article("b", perspective="us"), article("c")], NOW)
    later = [article("a", perspective="china"), article("b", perspective="china"), article("c")]
    assert await store.add("us-china", later, NOW) == 0
    assert [one.perspective for one in await between(store)] == ["china", "us", None]


async def test_nothing_to_add_is_nothing_added(database: Database) -> None:
    assert await StoredArticles(database).add("us-china", [], NOW) == 0


async def test_articles_come_newest_first_and_then_by_key(database: Database) -> None:
    store = StoredArticles(database)
    await store.add("us-china", [article("b", 2), article("a", 2), article("Z", 2), article("c", 1)], NOW)
    assert [one.key for one in await between(store)] == ["c", "Z", "a", "b"]


async def test_the_window_leaves_out_its_start_and_takes_in_its_end(database: Database) -> None:
    store = StoredArticles(database)
    await store.add("us-china", [article("start", 24), article("end", 0), article("after", -1)], NOW)
    assert [one.key for one in await between(store)] == ["end"]


async def test_five_hundred_feeds_worth_of_articles_are_added_in_one_go(database: Database) -> None:
    store = StoredArticles(database)
    many = [article(f"{number:05}", perspective="us") for number in range(1_200)]
    assert await store.add("us-china", many, NOW) == 1_200
    assert await store.add("us-china", [*many, article("new")], NOW) == 1


async def test_old_articles_can_be_forgotten(database: Database) -> None:
    store = StoredArticles(database)
    await store.add("us-china", [article("old", 49), article("young", 47)], NOW)
    assert await store.forget_before(NOW - timedelta(hours=48)) == 1
    assert [one.key for one in await between(store, hours=100)] == ["young"]
