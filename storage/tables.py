"""The tables, as the newest migration leaves them.

    articles        every cleaned article, once a topic
    feeds           what is remembered of each feed
    digests ─┬─ digest_articles     all that were looked at, in their order
             ├─ bullets ── citations
             └─ passages            what a search looks through: bullets and headlines
    subscriptions ── deliveries ── messages
    model_calls     what was asked of a model, and what it cost
    meta            facts about this installation

Everything that must happen once has a unique key that makes it so. Value objects that are never asked for alone (sides,
stories, notes) are JSON in their digest's row. Deleting a row takes along what hangs on it.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.types import BIG_KEY, TEXT_KEY, OutsideText, UtcDateTime, Words

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _owner(table: str) -> ForeignKey:
    return ForeignKey(f"{table}.id", ondelete="CASCADE")


def _article_columns() -> tuple[Column[Any], ...]:
    """An article's own fields; a digest keeps a copy, because articles are forgotten after a while."""
    return (
        Column("title", OutsideText, nullable=False),
        Column("url", OutsideText, nullable=False),
        Column("host", OutsideText, nullable=False),
        Column("publisher", OutsideText, nullable=False),
        Column("country", Text),
        Column("ownership", Text),
        Column("language", OutsideText, nullable=False),
        Column("published", UtcDateTime, nullable=False),
        Column("snippet", OutsideText, nullable=False),
        Column("perspective", OutsideText),
        Column("date_known", Boolean, nullable=False),
    )


meta = Table(
    "meta",
    metadata,
    Column("key", TEXT_KEY, primary_key=True),
    Column("value", Text, nullable=False),
)

articles = Table(
    "articles",
    metadata,
    Column("topic", TEXT_KEY, primary_key=True),
    Column("key", TEXT_KEY, primary_key=True),
    *_article_columns(),
    Column("seen", UtcDateTime, nullable=False),
    Index(None, "topic", "published"),
)

feeds = Table(
    "feeds",
    metadata,
    Column("url", TEXT_KEY, primary_key=True),
    Column("title", OutsideText),
    Column("language", OutsideText),
    Column("etag", OutsideText),
    Column("last_modified", OutsideText),
    Column("body_hash", OutsideText),
    Column("last_attempt", UtcDateTime),
    Column("last_success", UtcDateTime),
    Column("last_error", OutsideText),
    Column("failures", Integer, nullable=False),
    Column("next_due", UtcDateTime),
    Column("wait_until", UtcDateTime),
    Column("moved_to", OutsideText),
    Column("moved_count", Integer, nullable=False),
    Column("first_404", UtcDateTime),
    Column("disabled", OutsideText),
    Column("entries", Integer, nullable=False),
    Column("newest", UtcDateTime),
    Column("entries_a_day", Float),
    Column("told", OutsideText),
    Column("topics", JSON, nullable=False),
)

digests = Table(
    "digests",
    metadata,
    Column("id", BIG_KEY, primary_key=True),
    Column("topic", TEXT_KEY, nullable=False),
    Column("date", Date, nullable=False),
    Column("topic_name", OutsideText, nullable=False),
    Column("generated_at", UtcDateTime, nullable=False),
    Column("writer", OutsideText, nullable=False),
    Column("sides", JSON, nullable=False),
    Column("stories", JSON, nullable=False),
    Column("sections", JSON, nullable=False),
    Column("notes", JSON, nullable=False),
    Column("withheld", JSON, nullable=False),
    Column("markdown", OutsideText),
    UniqueConstraint("topic", "date"),
    sqlite_autoincrement=True,
)

digest_articles = Table(
    "digest_articles",
    metadata,
    Column("digest", BIG_KEY, _owner("digests"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", OutsideText, nullable=False),
    Column("key", OutsideText, nullable=False),
    *_article_columns(),
    Column("story", OutsideText),
    Column("left_out", OutsideText),
)

bullets = Table(
    "bullets",
    metadata,
    Column("digest", BIG_KEY, _owner("digests"), primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("section", Integer, nullable=False),  # its place in digests.sections
    Column("text", OutsideText, nullable=False),
    Column("support", Text, nullable=False),
)

citations = Table(
    "citations",
    metadata,
    Column("digest", BIG_KEY, primary_key=True),
    Column("n", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("article", OutsideText, nullable=False),
    ForeignKeyConstraint(["digest", "n"], ["bullets.digest", "bullets.n"], ondelete="CASCADE"),
)

passages = Table(
    "passages",
    metadata,
    Column("id", BIG_KEY, primary_key=True, autoincrement=False),  # grows with the digest's date: see storage.search
    Column("digest", BIG_KEY, _owner("digests"), nullable=False, index=True),
    Column("topic", TEXT_KEY, nullable=False),
    Column("n", Integer),  # a bullet's number; null for a headline
    Column("position", Integer),  # a headline's place in digest_articles; null for a bullet
    Column("words", Words, nullable=False),
)
Index("ix_passages_words", passages.c.words, postgresql_using="gin").ddl_if(dialect="postgresql")

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("id", BIG_KEY, primary_key=True),
    Column("channel_id", BigInteger, nullable=False),
    Column("topic", TEXT_KEY, nullable=False),
    Column("guild_id", BigInteger, index=True),
    Column("at", Text, nullable=False),  # local time, HH:MM[:SS]
    Column("timezone", Text, nullable=False),  # IANA name
    Column("days", JSON, nullable=False),
    Column("perspectives", JSON, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("created_by", BigInteger),
    Column("paused", OutsideText),
    Column("resumes", Boolean, nullable=False, server_default=false()),
    Column("posting", JSON(none_as_null=True)),  # null for what is usual
    UniqueConstraint("channel_id", "topic"),
    sqlite_autoincrement=True,
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", BIG_KEY, primary_key=True),
    Column("subscription", BIG_KEY, _owner("subscriptions"), nullable=False),
    Column("topic", TEXT_KEY, nullable=False),
    Column("date", Date, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", OutsideText),
    Column("free_at", UtcDateTime),  # from when on its next message may be claimed; null once it has ended
    Column("guild_id", BigInteger),
    Column("turn", Integer, nullable=False, server_default="0"),  # how many of its server's go before it
    Column("thread_id", BigInteger),  # the thread that was made for it
    UniqueConstraint("subscription", "topic", "date"),
    UniqueConstraint("subscription", "due_at"),
    Index(None, "topic", "date"),
    Index(None, "guild_id", "due_at", "turn"),
    sqlite_autoincrement=True,  # an id never comes twice: the nonces are made from it
)
_open = deliveries.c.free_at.is_not(None)
Index(
    "ix_deliveries_open",
    deliveries.c.due_at,
    deliveries.c.turn,
    deliveries.c.id,
    deliveries.c.free_at,
    sqlite_where=_open,
    postgresql_where=_open,
)

messages = Table(
    "messages",
    metadata,
    Column("id", BIG_KEY, primary_key=True),
    Column("delivery", BIG_KEY, _owner("deliveries"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("nonce", Text, nullable=False, unique=True),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("maybe_sent", Boolean, nullable=False),
    Column("discord_id", BigInteger),
    Column("sent_at", UtcDateTime),
    Column("stale", Boolean, nullable=False, server_default=false()),  # its digest was changed after it was posted
    UniqueConstraint("delivery", "position"),
    sqlite_autoincrement=True,
)
Index("ix_messages_stale", messages.c.id, sqlite_where=messages.c.stale, postgresql_where=messages.c.stale)

model_calls = Table(
    "model_calls",
    metadata,
    Column("id", BIG_KEY, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("topic", TEXT_KEY, nullable=False),
    Column("date", Date, nullable=False),
    Column("provider", OutsideText, nullable=False),
    Column("asked_model", OutsideText, nullable=False),
    Column("resolved_model", OutsideText),
    Column("prompt_version", OutsideText, nullable=False),
    Column("request_hash", Text, nullable=False, index=True),
    Column("tokens_in", Integer),
    Column("tokens_out", Integer),
    Column("cost_usd", Float),
    Column("seconds", Float, nullable=False),
    Column("outcome", OutsideText, nullable=False),
    Column("answer", OutsideText),
)
