"""Column types that keep what the domain promises: aware UTC moments, and plain JSON for small value objects."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Integer, Text
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

BIG_KEY = BigInteger().with_variant(Integer(), "sqlite")
"""A 64-bit key. SQLite gives out row ids by itself for a column declared INTEGER only, which holds 64 bits there."""


class OutsideText(TypeDecorator[str]):
    """Text of which some came from outside. What no database keeps becomes U+FFFD: halves of surrogate pairs, which a
    model's JSON can hold, and NUL, which PostgreSQL refuses. It is cleaned before it gets here; this is for what was
    not, so that one odd character never costs a digest."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Any other text is kept as it is."""
        return None if value is None else _UNKEEPABLE.sub("\ufffd", value)


_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")

TEXT_KEY = OutsideText().with_variant(OutsideText(collation="C"), "postgresql")
"""Text that is looked up and put in order: by code points on every database, whatever its locale."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept and returned in UTC; a naive one is a bug and is refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """SQLite keeps the text of the wall time in UTC, PostgreSQL the moment."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} is naive: moments are kept with their zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """What SQLite returns has lost its zone, which is UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Words(TypeDecorator[Sequence[str]]):
    """Tokens in a row, as the full-text engine reads them: see storage.words. They are only ever searched, not read."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """A tsvector where there is one; else the text that FTS5 indexes."""
        return dialect.type_descriptor(TSVECTOR() if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str:
        """Tokens hold letters, digits and marks only, so that nothing in them needs an escape."""
        tokens = value or ()
        if dialect.name != "postgresql":
            return " ".join(tokens)
        return " ".join(f"'{token}':{place}" for place, token in enumerate(tokens, 1))
