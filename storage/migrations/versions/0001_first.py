"""The first tables.

Revision ID: 0001
Revises:
"""

import secrets
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

BIG_KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
TEXT_KEY = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make every table, and give this installation an id that the nonces of its messages are made from."""
    _articles_and_feeds()
    _digests()
    _search()
    _subscriptions_and_outbox()
    _model_calls()
    meta = op.create_table(
        "meta",
        sa.Column("key", TEXT_KEY, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    op.bulk_insert(meta, [{"key": "installation", "value": secrets.token_hex(16)}])


def _article_columns() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("country", sa.Text()),
        sa.Column("ownership", sa.Text()),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("published", MOMENT, nullable=False),
        sa.Column("snippet", sa.Text(), nullable=False),
        sa.Column("perspective", sa.Text()),
        sa.Column("date_known", sa.Boolean(), nullable=False),
    )


def _owner(table: str, column: str, owner: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{owner}.id"], f"fk_{table}_{column}_{owner}", ondelete="CASCADE")


def _articles_and_feeds() -> None:
    op.create_table(
        "articles",
        sa.Column("topic", TEXT_KEY, nullable=False),
        sa.Column("key", TEXT_KEY, nullable=False),
        *_article_columns(),
        sa.Column("seen", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("topic", "key", name="pk_articles"),
    )
    op.create_index("ix_articles_topic_published", "articles", ["topic", "published"])
    op.create_table(
        "feeds",
        sa.Column("url", TEXT_KEY, nullable=False),
        sa.Column("title", sa.Text()),
        sa.Column("language", sa.Text()),
        sa.Column("etag", sa.Text()),
        sa.Column("last_modified", sa.Text()),
        sa.Column("body_hash", sa.Text()),
        sa.Column("last_attempt", MOMENT),
        sa.Column("last_success", MOMENT),
        sa.Column("last_error", sa.Text()),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("next_due", MOMENT),
        sa.Column("wait_until", MOMENT),
        sa.Column("moved_to", sa.Text()),
        sa.Column("moved_count", sa.Integer(), nullable=False),
        sa.Column("first_404", MOMENT),
        sa.Column("disabled", sa.Text()),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("newest", MOMENT),
        sa.Column("entries_a_day", sa.Float()),
        sa.Column("told", sa.Text()),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("url", name="pk_feeds"),
    )


def _digests() -> None:
    op.create_table(
        "digests",
        sa.Column("id", BIG_KEY, nullable=False),
        sa.Column("topic", TEXT_KEY, nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("topic_name", sa.Text(), nullable=False),
        sa.Column("generated_at", MOMENT, nullable=False),
        sa.Column("writer", sa.Text(), nullable=False),
        sa.Column("sides", sa.JSON(), nullable=False),
        sa.Column("stories", sa.JSON(), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("withheld", sa.JSON(), nullable=False),
        sa.Column("markdown", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_digests"),
        sa.UniqueConstraint("topic", "date", name="uq_digests_topic_date"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "digest_articles",
        sa.Column("digest", BIG_KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        *_article_columns(),
        sa.Column("story", sa.Text()),
        sa.Column("left_out", sa.Text()),
        sa.PrimaryKeyConstraint("digest", "position", name="pk_digest_articles"),
        _owner("digest_articles", "digest", "digests"),
    )
    op.create_table(
        "bullets",
        sa.Column("digest", BIG_KEY, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("section", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("support", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", "n", name="pk_bullets"),
        _owner("bullets", "digest", "digests"),
    )
    op.create_table(
        "citations",
        sa.Column("digest", BIG_KEY, nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", "n", "position", name="pk_citations"),
        sa.ForeignKeyConstraint(
            ["digest", "n"], ["bullets.digest", "bullets.n"], "fk_citations_digest_bullets", ondelete="CASCADE"
        ),
    )


def _search() -> None:
    postgres = op.get_bind().dialect.name == "postgresql"
    op.create_table(
        "passages",
        sa.Column("id", BIG_KEY, autoincrement=False, nullable=False),
        sa.Column("digest", BIG_KEY, nullable=False),
        sa.Column("topic", TEXT_KEY, nullable=False),
        sa.Column("n", sa.Integer()),
        sa.Column("position", sa.Integer()),
        sa.Column("words", postgresql.TSVECTOR() if postgres else sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_passages"),
        _owner("passages", "digest", "digests"),
    )
    op.create_index("ix_passages_digest", "passages", ["digest"])
    if postgres:
        op.create_index("ix_passages_words", "passages", ["words"], postgresql_using="gin")
        return
    # The text stays in `passages`; FTS5 keeps only its index of it, in step by the triggers that SQLite's
    # documentation gives for this (https://sqlite.org/fts5.html#external_content_tables). Nothing is ever updated.
    # The words are tokens already; with the hyphen a topic's id is one, too.
    op.execute(
        "CREATE VIRTUAL TABLE passages_index USING fts5"
        "(words, topic, content='passages', content_rowid='id', tokenize=\"ascii tokenchars '-'\")"
    )
    op.execute(
        "CREATE TRIGGER passages_added AFTER INSERT ON passages BEGIN "
        "INSERT INTO passages_index (rowid, words, topic) VALUES (new.id, new.words, new.topic); END"
    )
    op.execute(
        "CREATE TRIGGER passages_gone AFTER DELETE ON passages BEGIN "
        "INSERT INTO passages_index (passages_index, rowid, words, topic) "
        "VALUES ('delete', old.id, old.words, old.topic); END"
    )


def _subscriptions_and_outbox() -> None:
    op.create_table(
        "subscriptions",
        sa.Column("id", BIG_KEY, nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("topic", TEXT_KEY, nullable=False),
        sa.Column("guild_id", sa.BigInteger()),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("timezone", sa.Text(), nullable=False),
        sa.Column("days", sa.JSON(), nullable=False),
        sa.Column("perspectives", sa.JSON(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.BigInteger()),
        sa.Column("paused", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_subscriptions"),
        sa.UniqueConstraint("channel_id", "topic", name="uq_subscriptions_channel_id_topic"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_subscriptions_guild_id", "subscriptions", ["guild_id"])
    op.create_table(
        "deliveries",
        sa.Column("id", BIG_KEY, nullable=False),
        sa.Column("subscription", BIG_KEY, nullable=False),
        sa.Column("topic", TEXT_KEY, nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text()),
        sa.Column("free_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint("subscription", "topic", "date", name="uq_deliveries_subscription_topic_date"),
        sa.UniqueConstraint("subscription", "due_at", name="uq_deliveries_subscription_due_at"),
        _owner("deliveries", "subscription", "subscriptions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliveries_topic_date", "deliveries", ["topic", "date"])
    is_open = sa.text("free_at IS NOT NULL")
    op.create_index(
        "ix_deliveries_open",
        "deliveries",
        ["due_at", "id", "free_at"],
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_table(
        "messages",
        sa.Column("id", BIG_KEY, nullable=False),
        sa.Column("delivery", BIG_KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("maybe_sent", sa.Boolean(), nullable=False),
        sa.Column("discord_id", sa.BigInteger()),
        sa.Column("sent_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
        sa.UniqueConstraint("nonce", name="uq_messages_nonce"),
        sa.UniqueConstraint("delivery", "position", name="uq_messages_delivery_position"),
        _owner("messages", "delivery", "deliveries"),
        sqlite_autoincrement=True,
    )


def _model_calls() -> None:
    op.create_table(
        "model_calls",
        sa.Column("id", BIG_KEY, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("asked_model", sa.Text(), nullable=False),
        sa.Column("resolved_model", sa.Text()),
        sa.Column("prompt_version", sa.Text(), nullable=False),
        sa.Column("request_hash", sa.Text(), nullable=False),
        sa.Column("tokens_in", sa.Integer()),
        sa.Column("tokens_out", sa.Integer()),
        sa.Column("cost_usd", sa.Float()),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("answer", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_model_calls"),
    )
    op.create_index("ix_model_calls_at", "model_calls", ["at"])
    op.create_index("ix_model_calls_request_hash", "model_calls", ["request_hash"])
