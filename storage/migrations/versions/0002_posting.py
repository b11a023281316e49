"""How a channel wants its digests posted, turns that are fair between servers, and corrections of what was posted.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add columns, each with what the rows that are there stand for."""
    op.add_column("subscriptions", sa.Column("posting", sa.JSON()))
    op.add_column("subscriptions", sa.Column("resumes", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("deliveries", sa.Column("guild_id", sa.BigInteger()))
    op.add_column("deliveries", sa.Column("turn", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("deliveries", sa.Column("thread_id", sa.BigInteger()))
    op.add_column("messages", sa.Column("stale", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute(
        "UPDATE deliveries SET guild_id ="
        " (SELECT guild_id FROM subscriptions WHERE subscriptions.id = deliveries.subscription)"
    )
    op.create_index("ix_deliveries_guild_id_due_at_turn", "deliveries", ["guild_id", "due_at", "turn"])
    is_open = sa.text("free_at IS NOT NULL")
    op.drop_index("ix_deliveries_open", "deliveries")
    op.create_index(
        "ix_deliveries_open",
        "deliveries",
        ["due_at", "turn", "id", "free_at"],
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    stale = sa.text("stale")
    op.create_index("ix_messages_stale", "messages", ["id"], sqlite_where=stale, postgresql_where=stale)
