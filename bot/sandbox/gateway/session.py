"""One gateway session: a shard of the bot, which outlives its connection for a while and can be resumed."""

import asyncio
import json
from collections import deque

from bot.sandbox.world.entities import Json
from bot.sandbox.world.events import Event, Intent


class Session:
    """What one shard declared, and the last events that it was told."""

    def __init__(self, identifier: str, shard: tuple[int, int], intents: int, kept: int) -> None:
        self.id = identifier
        self.shard = shard
        self.intents = intents
        self.sequence = 0
        self._backlog: deque[tuple[int, str]] = deque(maxlen=kept)
        self._outbox: asyncio.Queue[str] | None = None

    @property
    def connected(self) -> bool:
        """Whether somebody listens now."""
        return self._outbox is not None

    def hears(self, event: Event) -> bool:
        """Whether the event is for this shard, and for a bot with these intents.

        A server belongs to the shard `(id >> 22) % shards`; DMs to the first:
        https://discord.com/developers/docs/events/gateway#sharding
        """
        index, shards = self.shard
        own = (event.guild_id or 0) >> 22
        return own % shards == index and (event.intent is Intent.NONE or bool(self.intents & event.intent))

    def attach(self, outbox: "asyncio.Queue[str]") -> None:
        """Send through a connection from now on."""
        self._outbox = outbox

    def detach(self, outbox: "asyncio.Queue[str]") -> None:
        """The connection is gone, unless another has taken its place."""
        if self._outbox is outbox:
            self._outbox = None

    def tell(self, name: str, data: Json) -> None:
        """Dispatch an event: now, and again when the session is resumed."""
        self.sequence += 1
        text = json.dumps({"op": 0, "s": self.sequence, "t": name, "d": data}, separators=(",", ":"))
        self._backlog.append((self.sequence, text))
        if self._outbox is not None:
            self._outbox.put_nowait(text)

    def missed(self, sequence: int) -> list[str] | None:
        """What was told after a number; None when that is too long ago, or was never reached."""
        oldest = self._backlog[0][0] if self._backlog else self.sequence + 1
        if not oldest - 1 <= sequence <= self.sequence:
            return None
        return [text for number, text in self._backlog if number > sequence]
