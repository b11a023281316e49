"""REST: channels, their messages and their threads."""

from collections.abc import Iterable
from itertools import islice

from bot.sandbox.messages.posting import Posting
from bot.sandbox.messages.threads import Threads
from bot.sandbox.refusing.refusals import RefusedError
from bot.sandbox.rest.exchange import Answer, Call, Route
from bot.sandbox.world import payloads
from bot.sandbox.world.entities import THREADS, Channel, Json, Message
from bot.sandbox.world.permissions import Permission
from bot.sandbox.world.world import World


class ChannelRoutes:
    """What can be asked of a channel."""

    def __init__(self, world: World, posting: Posting) -> None:
        self._world = world
        self._posting = posting
        self._threads = Threads(world, posting)

    def routes(self) -> list[Route]:
        """All of them."""
        one, message = "/channels/{channel_id}", "/channels/{channel_id}/messages/{message_id}"
        return [
            Route("GET", one, self._channel),
            Route("PATCH", one, self._change),
            Route("GET", f"{one}/messages", self._messages),
            Route("POST", f"{one}/messages", self._send),
            Route("GET", message, self._message),
            Route("PATCH", message, self._edit),
            Route("DELETE", message, self._delete),
            Route("POST", f"{message}/crosspost", self._crosspost),
            Route("POST", f"{message}/threads", self._thread_at, status=201),
            Route("POST", f"{one}/threads", self._thread, status=201),
            Route("GET", f"{one}/threads/archived/public", self._archived),
            Route("POST", f"{one}/typing", self._typing),
        ]

    async def _channel(self, call: Call) -> Answer:
        channel = self._place(call)
        self._posting.access.require_seeing(channel)
        return payloads.channel(channel)

    async def _change(self, call: Call) -> Answer:
        return payloads.channel(self._threads.change(self._place(call), call.body))

    async def _messages(self, call: Call) -> Answer:
        channel = self._place(call)
        self._posting.access.require_seeing(channel)
        if not self._posting.access.granted(channel) & Permission.READ_MESSAGE_HISTORY:
            return []
        limit = call.wish("limit", 50, 100)
        return [self._wire(each) for each in _chosen(channel, call, limit)]

    async def _send(self, call: Call) -> Answer:
        return self._wire(self._posting.send(self._place(call), call.body, call.uploads), to_sender=True)

    async def _message(self, call: Call) -> Answer:
        channel, message = self._placed_message(call)
        self._posting.access.require(channel, Permission.READ_MESSAGE_HISTORY)
        return self._wire(message)

    async def _edit(self, call: Call) -> Answer:
        channel, message = self._placed_message(call)
        return self._wire(self._posting.edit(channel, message, call.body, call.uploads))

    async def _delete(self, call: Call) -> Answer:
        channel, message = self._placed_message(call)
        self._posting.delete(channel, message)
        return None

    async def _crosspost(self, call: Call) -> Answer:
        return self._wire(self._posting.crosspost(*self._placed_message(call)))

    async def _thread(self, call: Call) -> Answer:
        thread, message = self._threads.create(self._place(call), call.body, call.uploads)
        wire = payloads.channel(thread)
        return wire if message is None else wire | {"message": self._wire(message, to_sender=True)}

    async def _thread_at(self, call: Call) -> Answer:
        channel, message = self._placed_message(call)
        return payloads.channel(self._threads.create_at(channel, message, call.body))

    async def _archived(self, call: Call) -> Answer:
        parent = self._place(call)
        self._posting.access.require(parent, Permission.READ_MESSAGE_HISTORY)
        mine = [each for each in self._world.channels.values() if each.parent_id == parent.id]
        return listed_threads(mine, archived=True)

    async def _typing(self, call: Call) -> Answer:
        self._posting.access.require_sending(self._place(call))
        return None

    def _place(self, call: Call) -> Channel:
        return self._posting.access.channel(call.number("channel_id"))

    def _placed_message(self, call: Call) -> tuple[Channel, Message]:
        channel = self._place(call)
        self._posting.access.require_seeing(channel)
        message = channel.messages.get(call.number("message_id"))
        if message is None:
            raise RefusedError(10008)
        return channel, message

    def _wire(self, message: Message, *, to_sender: bool = False) -> Json:
        return payloads.message(message, self._world.base, to_sender=to_sender)


def _chosen(channel: Channel, call: Call, limit: int) -> list[Message]:
    """A page of a channel's messages, newest first, before or after one of them."""
    if (after := call.query.get("after", "")).isdecimal():
        later = (message for identifier, message in channel.messages.items() if identifier > int(after))
        return list(islice(later, limit))[::-1]
    before = call.query.get("before", "")
    newest_first: Iterable[Message] = reversed(channel.messages.values())
    if before.isdecimal():
        newest_first = (message for message in newest_first if message.id < int(before))
    return list(islice(newest_first, limit))


def listed_threads(channels: Iterable[Channel], *, archived: bool) -> Json:
    """Threads as lists of them are given."""
    kept = [each for each in channels if each.kind in THREADS and each.thread and each.thread.archived is archived]
    joined = [payloads.thread_member(each, each.thread.owner_id, each.thread.created) for each in kept if each.thread]
    return {"threads": [payloads.channel(each) for each in kept], "members": joined, "has_more": False}
