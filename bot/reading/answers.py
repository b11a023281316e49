"""What a reader's question is answered with: messages laid out in a language. Commands and buttons ask here alike."""

import asyncio
from datetime import date, timedelta

from bot.domain.digest import Digest
from bot.domain.errors import NotStoredError, UsageError
from bot.domain.topic import Topic
from bot.edit.compare import comparable_stories, compare
from bot.languages import Language
from bot.ports import Archive, Clock, Hit, SubscriptionStore
from bot.publish import layout
from bot.publish.blocks import Message, Query
from bot.publish.layout_comparison import Told, lay_out_comparison
from bot.publish.layout_found import lay_out_found, lay_out_week
from bot.publish.layout_sources import one_page
from bot.publish.trends import Trend, lay_out_trend
from bot.reading.charts import draw
from bot.reading.marking import shared_words
from bot.reading.room import ReadingRoom, read_day, side_of
from bot.reading.strands import trend_of, week_of

PAGE = 15
"""Finds on one page of a search."""
MOST_DAYS = 90
"""Days that a trend looks back at most."""

Messages = tuple[Message, ...]


class Answers:
    """Answers from the stored digests. What has no answer raises an error whose sentence can be shown."""

    def __init__(self, reading: ReadingRoom, archive: Archive, subscriptions: SubscriptionStore, clock: Clock) -> None:
        self.reading = reading
        self._archive = archive
        self._subscriptions = subscriptions
        self._clock = clock

    async def today(self, topic: str, guild_id: int | None) -> date:
        """Today's date where the asker is: in the zone of the server's subscription to the topic, else of the topic."""
        now = self._clock()
        for each in await self._subscriptions.listed(guild_id=guild_id) if guild_id is not None else ():
            if each.topic == topic:
                return now.astimezone(each.timezone).date()
        return self.reading.edition_date(topic, now)

    async def day(self, topic: str, said: str | None, guild_id: int | None) -> date | None:
        """The day that somebody means; None, the latest, where nothing was said."""
        if said is None:
            return None
        return read_day(said, await self.today(await self.reading.known_topic(topic), guild_id))

    async def digest(self, topic: str, day: date | None, perspective: str | None, language: Language) -> Messages:
        """The digest of a day (the latest: None), or one side of it."""
        found = await self.reading.digest(topic, day)
        sides = () if perspective is None else (side_of(found, perspective).id,)
        return layout.lay_out(found, sides, language=language)

    async def neighbour(self, topic: str, day: date, step: int, language: Language) -> Messages:
        """The digest next before (`step` -1) or next after a day."""
        return layout.lay_out(await self.reading.neighbour(topic, day, step), language=language)

    async def sources(self, topic: str, day: date | None, n: int | None, language: Language, page: int = 1) -> Messages:
        """One page of the sources of bullet `n`, or of all sources (None)."""
        found = await self.reading.digest(topic, day)
        if n is None:
            pages = layout.lay_out_all_sources(found, language)
        else:
            pages = layout.lay_out_sources(found, n, shared_words, language)
        return (one_page(pages, found, n, page, language),)

    async def comparison(self, topic: str, day: date | None, story: str | None, language: Language) -> Messages:
        """The sides of a story beside each other: of one by its id, or words of a headline; else of the weightiest."""
        found = await self.reading.digest(topic, day)
        stories = comparable_stories(found)
        if not stories:
            raise NotStoredError(
                "No story of {topic} of {date} is told by more than one side.", topic=found.topic, date=found.date
            )
        chosen = stories[0] if story is None else next((s for s in stories if _is_called(found, s.id, story)), None)
        if chosen is None:
            raise UsageError("No story of more than one side has {words!r} in a headline.", words=story and story[:40])
        comparison = compare(found, chosen)
        told = [
            Told(telling.perspective, tuple((quoted.article, quoted.own) for quoted in telling.headlines))
            for telling in comparison.tellings
        ]
        return lay_out_comparison(found, told, comparison.agreed, stories, language)

    async def stories(self, topic: str, day: date | None = None) -> list[tuple[str, str]]:
        """(id, first headline) of the stories that can be compared."""
        found = await self.reading.digest(topic, day)
        titles = {edited.id: edited.article.title for edited in found.articles}
        return [(story.id, titles[story.articles[0]]) for story in comparable_stories(found)]

    async def found(self, query: Query, page: int, language: Language) -> Messages:
        """One page of what a search finds, newest first; the first page is 1."""
        hits: tuple[Hit, ...] = await self._archive.search(
            query.words, query.topic, query.first, query.last, limit=page * PAGE + 1
        )
        shown = hits[(page - 1) * PAGE : page * PAGE]
        return lay_out_found(query, shown, page, more=len(hits) > page * PAGE, language=language)

    async def week(self, topic: str, last: date, language: Language) -> Messages:
        """The stories of the seven days up to `last`."""
        identifier = await self.reading.known_topic(topic)
        first = last - timedelta(days=6)
        digests = await self.reading.days(identifier, first, last)
        if not digests:
            raise NotStoredError(
                "No digest of {topic} is stored from {first} to {last}.", topic=identifier, first=first, last=last
            )
        # Comparing a week's headlines takes longer than other readers should wait.
        return lay_out_week(await asyncio.to_thread(week_of, digests, self._rules(digests[-1]), first, last), language)

    async def trend(self, topic: str, term: str | None, days: int, language: Language) -> Messages:
        """Articles by side, or those with a term in the headline, over the latest digests."""
        identifier = await self.reading.known_topic(topic)
        dates = await self.reading.dates(identifier, limit=min(days, MOST_DAYS))
        if not dates:
            raise NotStoredError("No digest of {topic} is stored yet.", topic=identifier)
        digests = [await self.reading.digest(identifier, day) for day in reversed(dates)]
        trend = await asyncio.to_thread(trend_of, digests, term)
        return lay_out_trend(trend, await asyncio.to_thread(_drawn, trend, language), language)

    def _rules(self, digest: Digest) -> Topic:
        """The topic as configured, or what the archive knows of it."""
        configured = {topic.id: topic for topic in self.reading.configured}
        return configured.get(digest.topic) or Topic(digest.topic, digest.topic_name, ())


def _is_called(digest: Digest, identifier: str, wanted: str) -> bool:
    words = wanted.strip().casefold()
    titles = (each.article.title.casefold() for each in digest.used if each.story == identifier)
    return words == identifier or any(words in title for title in titles)


def _drawn(trend: Trend, language: Language) -> bytes | None:
    """The picture; None where matplotlib, which is an extra, is not installed."""
    try:
        return draw(trend, language)
    except ImportError:
        return None
