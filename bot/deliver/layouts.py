"""What a message of a delivery says: its digest laid out, kept for as long as one run so that each is done once."""

from collections import OrderedDict
from datetime import date, datetime, timedelta

from bot.domain.subscription import PendingMessage
from bot.ports import DigestStore
from bot.publish.blocks import Message
from bot.publish.layout import lay_out

LATE = timedelta(minutes=10)
"""From here on a post says that it is late."""
_KEPT = 64


class Layouts:
    """Digests laid out for deliveries; the last few are kept, so that memory does not grow with the subscriptions."""

    def __init__(self, digests: DigestStore) -> None:
        self._digests = digests
        self._kept: OrderedDict[tuple[object, ...], tuple[Message, ...]] = OrderedDict()

    async def of(self, message: PendingMessage, now: datetime) -> tuple[Message, ...]:
        """All messages of the delivery that `message` belongs to; none if the digest is stored no more.

        Whether it is late is told by when its first message was sent, or else by `now`: a delivery that goes on after
        a halt is laid out as it began.
        """
        late = (message.begun_at or now) - message.due_at > LATE
        remark = late_remark(message.due_at) if late else None
        return await self.lay_out(message.topic, message.date, message.perspectives, remark)

    async def lay_out(
        self, topic: str, day: date, perspectives: tuple[str, ...], remark: str | None = None
    ) -> tuple[Message, ...]:
        """All messages of a digest; none if it is not stored."""
        key = (topic, day, perspectives, remark)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        digest = await self._digests.get(topic, day)
        laid_out = () if digest is None else lay_out(digest, perspectives, remark)
        self._kept[key] = laid_out
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return laid_out


def late_remark(due_at: datetime) -> str:
    """What a late post says of itself; Discord shows the moment in the reader's own zone."""
    return f"Posted late: it was due <t:{int(due_at.timestamp())}:f>."
