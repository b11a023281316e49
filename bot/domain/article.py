"""An article is a cleaned entry of a feed; a publisher is the outlet it appeared in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Ownership(StrEnum):
    """Who stands behind a publisher. The last two republish the work of others."""

    STATE = "state"
    PUBLIC = "public"
    PRIVATE = "private"
    THINK_TANK = "think tank"
    ADVOCACY = "advocacy"
    AGGREGATOR = "aggregator"
    SYNDICATOR = "syndicator"


@dataclass(frozen=True, slots=True)
class Publisher:
    """An outlet. `country` (ISO 3166) and `ownership` are None when the table of publishers does not know it."""

    host: str
    name: str
    country: str | None = None
    ownership: Ownership | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned entry.

    `key` is what makes it the same article when it is met again: unique within a topic. `published` is aware and UTC;
    where the feed's date is missing or not to be believed it is the moment the article was first seen, and
    `date_known` is False. `perspective` is None when the publisher belongs to no side.
    """

    key: str
    title: str
    url: str
    publisher: Publisher
    language: str
    published: datetime
    snippet: str = ""
    perspective: str | None = None
    date_known: bool = True
