"""What a message of a delivery says: its digest laid out, kept for as long as one run so that each is done once."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain.digest import Digest
from bot.domain.subscription import PendingMessage
from bot.languages import ENGLISH, Language
from bot.ports import DigestStore
from bot.publish.blocks import Message
from bot.publish.layout import lay_out
from bot.publish.words import short_date, topic_name

Speaking = Callable[[int | None], Language]
"""The language of a server, by its id; None is a direct message."""
LATE = timedelta(minutes=10)
"""From here on a post says that it is late."""
MAX_NAME = 100
"""Characters of a thread's name: https://discord.com/developers/docs/resources/channel#start-thread-without-message"""
_KEPT = 64


@dataclass(frozen=True, slots=True)
class Edition:
    """A digest laid out for a delivery. `name` is that of a thread for it; there are no messages of a digest that is
    stored no more. `quiet`: it tells of nothing."""

    name: str = ""
    messages: tuple[Message, ...] = ()
    quiet: bool = False


class Layouts:
    """Digests laid out for deliveries; the last few are kept, so that memory does not grow with the subscriptions."""

    def __init__(self, digests: DigestStore, speaking: Speaking) -> None:
        self._digests = digests
        self._speaking = speaking
        self._kept: OrderedDict[tuple[object, ...], Edition] = OrderedDict()

    async def of(self, message: PendingMessage, now: datetime) -> Edition:
        """The edition that `message` belongs to.

        Whether it is late is told by when its first message was sent, or else by `now`: a delivery that goes on after
        a halt is laid out as it began.
        """
        late = (message.begun_at or now) - message.due_at > LATE
        language = self._speaking(message.guild_id)
        return await self._for(message, late_remark(message.due_at, language) if late else None, language)

    async def corrected(self, message: PendingMessage, now: datetime) -> Edition:
        """The edition that a post of `message` is to be changed to; it says so, to the minute."""
        language = self._speaking(message.guild_id)
        minute = int(now.timestamp()) // 60 * 60
        return await self._for(message, language.text("Corrected {when}.", when=f"<t:{minute}:f>"), language)

    async def _for(self, message: PendingMessage, remark: str | None, language: Language) -> Edition:
        role = message.posting.role_id
        return await self.lay_out(message.topic, message.date, message.perspectives, role, remark, language)

    async def lay_out(
        self,
        topic: str,
        day: date,
        perspectives: tuple[str, ...],
        role: int | None = None,
        remark: str | None = None,
        language: Language = ENGLISH,
    ) -> Edition:
        """The edition of a digest for those who want these perspectives and mention this role."""
        key = (topic, day, perspectives, role, remark, language.tag)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        digest = await self._digests.get(topic, day)
        self._kept[key] = Edition() if digest is None else _edition(digest, perspectives, role, remark, language)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return self._kept[key]


def _edition(
    digest: Digest, perspectives: tuple[str, ...], role: int | None, remark: str | None, language: Language
) -> Edition:
    name = f"{topic_name(digest)[: MAX_NAME - 20]} · {short_date(digest.date)}"
    return Edition(name, lay_out(digest, perspectives, remark, role, language), quiet=not digest.bullets)


def late_remark(due_at: datetime, language: Language) -> str:
    """What a late post says of itself; Discord shows the moment in the reader's own zone."""
    return language.text("Posted late: it was due {when}.", when=f"<t:{int(due_at.timestamp())}:f>")


def english(_: int | None) -> Language:
    """For who does not know the servers, as a command that never connects to the gateway."""
    return ENGLISH
