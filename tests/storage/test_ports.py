"""The stores are what the ports ask for; the type checker holds them to it."""

from typing import Protocol

from bot import ports
from storage.articles import StoredArticles
from storage.database import Database
from storage.digests import StoredDigests
from storage.feeds import StoredFeeds
from storage.model_calls import StoredModelCalls
from storage.outbox import StoredOutbox
from storage.search import StoredArchive
from storage.subscriptions import StoredSubscriptions


class _AllPorts(Protocol):
    articles: ports.ArticleStore
    digests: ports.DigestStore
    archive: ports.Archive
    feeds: ports.FeedStore
    subscriptions: ports.SubscriptionStore
    outbox: ports.OutboxStore
    model_calls: ports.ModelCallStore


class _AllStores:
    def __init__(self, database: Database) -> None:
        self.articles: ports.ArticleStore = StoredArticles(database)
        self.digests: ports.DigestStore = StoredDigests(database)
        self.archive: ports.Archive = StoredArchive(database)
        self.feeds: ports.FeedStore = StoredFeeds(database)
        self.subscriptions: ports.SubscriptionStore = StoredSubscriptions(database)
        self.outbox: ports.OutboxStore = StoredOutbox(database)
        self.model_calls: ports.ModelCallStore = StoredModelCalls(database)


async def test_one_database_serves_every_port(database: Database) -> None:
    stores: _AllPorts = _AllStores(database)
    assert await stores.digests.topics() == ()
    assert await stores.archive.search("anything") == ()
    assert await stores.feeds.all() == ()
    assert await stores.subscriptions.listed() == ()
    assert await stores.outbox.soonest() is None
