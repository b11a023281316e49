"""The interactions that are under way: how the bot may answer them, and for how long.

https://discord.com/developers/docs/interactions/receiving-and-responding
"""

import secrets
from collections.abc import Iterator

from bot.sandbox.interactions.answers import Answers
from bot.sandbox.interactions.command_forms import MOST_CHOICES
from bot.sandbox.interactions.interaction import Callback, Interaction, InteractionKind, metadata, payload
from bot.sandbox.interactions.modals import check_modal
from bot.sandbox.messages.bodies import Uploads
from bot.sandbox.messages.posting import Posting
from bot.sandbox.refusing.checks import items, number, one_of, record, text
from bot.sandbox.refusing.refusals import Flaw, MistakeError, Path, RefusedError, refuse_if_flawed
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world import payloads
from bot.sandbox.world.entities import Channel, Json, Message, User
from bot.sandbox.world.events import Event, Intent
from bot.sandbox.world.installs import owners_in
from bot.sandbox.world.world import World

MOST_OUTSIDE = 5
"""Follow-ups of an app where the bot itself is not."""
_NEW = {Callback.MESSAGE, Callback.DEFERRED_MESSAGE}
_ON_MESSAGE = {Callback.DEFERRED_UPDATE, Callback.UPDATE}
_LARGEST = 2**53


def _value(path: Path, value: object) -> Iterator[Flaw]:
    return (text(100) if isinstance(value, str) else number(-_LARGEST, _LARGEST, whole=False))(path, value)


_CHOICES = record({"choices": items(record({"name": text(100, 1), "value": _value}), MOST_CHOICES)})


class Interactions:
    """Begins interactions and takes the bot's answers to them."""

    def __init__(self, world: World, rules: Rules, posting: Posting) -> None:
        self._world = world
        self._rules = rules
        self._answers = Answers(world, posting)
        self._by_token: dict[str, Interaction] = {}

    # --- the person's side ---------------------------------------------------------------------------------------

    def begin(
        self,
        kind: InteractionKind,
        person: User,
        channel: Channel,
        data: Json,
        *,
        owners: Json | None = None,
        source: Message | None = None,
        after: Interaction | None = None,
    ) -> Interaction:
        """Tell the bot what a person did; MistakeError when no bot hears it.

        `owners`: through whose installations of the app (None: any); `after`: the interaction that showed a form.
        """
        self._forget_old()
        world = self._world
        one = Interaction(
            id=world.ids.next(),
            token=secrets.token_urlsafe(48),
            kind=kind,
            person=person,
            channel=channel,
            guild=world.guild_of(channel),
            owners=owners_in(channel, world.guild_of(channel), person) if owners is None else owners,
            created=world.clock(),
            data=data,
            source=source,
            metadata={} if after is None else metadata(after),
        )
        self._by_token[one.token] = one
        wire = payload(one, world.bot, world.application_id, world.base)
        if not world.tell(Event("INTERACTION_CREATE", wire, channel.guild_id, Intent.NONE)):
            raise MistakeError("No bot is connected that would hear it.")
        return one

    def called(self, identifier: int) -> Interaction:
        """The interaction with this id; MistakeError when there is none any more."""
        for one in self._by_token.values():
            if one.id == identifier:
                return one
        raise MistakeError(f"There is no interaction {identifier} any more.")

    def private_message(self, identifier: int) -> tuple[Interaction, Message] | None:
        """An answer that only one person sees, with the interaction that it belongs to."""
        for one in self._by_token.values():
            for message in one.messages:
                if message.id == identifier:
                    return one, message
        return None

    # --- the bot's side ------------------------------------------------------------------------------------------

    def answer(self, identifier: int, token: str, body: object, uploads: Uploads) -> Json:
        """The first answer; returns what the callback's response says."""
        one = self._by_token.get(token)
        late = one is not None and self._world.clock() - one.created > self._rules.answer_within
        if one is None or one.id != identifier or (late and one.answered is None):
            raise RefusedError(10062)
        if one.answered is not None:
            raise RefusedError(40060)
        refuse_if_flawed(record({"type": one_of(*_allowed(one))}, {"data": record({})})((), body))
        given: Json = body if isinstance(body, dict) else {}
        callback = Callback(given["type"])
        self._perform(one, callback, given.get("data") or {}, uploads)
        one.answered = callback
        one.touch()
        return self._receipt(one, callback)

    def _perform(self, one: Interaction, callback: Callback, data: Json, uploads: Uploads) -> None:
        if callback is Callback.MESSAGE:
            one.original = self._answers.new(one, data, uploads)
        elif callback is Callback.DEFERRED_MESSAGE:
            one.original = self._answers.placeholder(one, data)
        elif callback is Callback.DEFERRED_UPDATE:
            one.original = one.source
        elif callback is Callback.UPDATE and one.source is not None:
            self._answers.edit(one, one.source, data, uploads)
            one.original = one.source
        elif callback is Callback.CHOICES:
            refuse_if_flawed(_CHOICES(("data",), data))
            one.choices = data["choices"]
        elif callback is Callback.MODAL:
            refuse_if_flawed(check_modal(data))
            one.modal = data

    def follow_up(self, token: str, body: object, uploads: Uploads) -> Message:
        """A further message; right after a deferral it takes the placeholder's place, and stays as private as that."""
        one = self._alive(token)
        if one.original is not None and one.loading:
            return self._answers.take_place(one, one.original, body, uploads)
        if len(one.follow_ups) >= MOST_OUTSIDE and not self._world.bot_is_in(one.channel):
            raise RefusedError(40094)
        message = self._answers.new(one, body, uploads)
        one.follow_ups.append(message)
        one.touch()
        return message

    def edit(self, token: str, which: str, body: object, uploads: Uploads) -> Message:
        """Change an answer: `@original`, or a message's id."""
        one = self._alive(token)
        message = self._answer_called(one, which)
        if message is one.original and one.loading:
            return self._answers.take_place(one, message, body, uploads)
        self._answers.edit(one, message, body, uploads)
        one.touch()
        return message

    def find(self, token: str, which: str) -> Message:
        """An answer: `@original`, or a message's id."""
        return self._answer_called(self._alive(token), which)

    def delete(self, token: str, which: str) -> None:
        """Take an answer away."""
        one = self._alive(token)
        message = self._answer_called(one, which)
        one.channel.messages.pop(message.id, None)
        if message is one.original:
            one.original = None
        else:
            one.follow_ups.remove(message)
        one.touch()

    # --- inside --------------------------------------------------------------------------------------------------

    def _alive(self, token: str) -> Interaction:
        one = self._by_token.get(token)
        if one is None or one.answered is None or self._world.clock() - one.created > self._rules.token_lives:
            raise RefusedError(10015)
        return one

    def _answer_called(self, one: Interaction, which: str) -> Message:
        for message in one.messages:
            if which == str(message.id) or (which == "@original" and message is one.original):
                return message
        raise RefusedError(10008)

    def _receipt(self, one: Interaction, callback: Callback) -> Json:
        about: Json = {"id": str(one.id), "type": int(one.kind), "channel_id": str(one.channel.id)}
        if one.guild is not None:
            about["guild_id"] = str(one.guild.id)
        if one.original is None:
            return {"interaction": about}
        about |= {
            "response_message_id": str(one.original.id),
            "response_message_loading": one.loading,
            "response_message_ephemeral": one.private,
        }
        if callback not in {Callback.MESSAGE, Callback.UPDATE}:
            return {"interaction": about}
        message = payloads.message(one.original, self._world.base, to_sender=True)
        return {"interaction": about, "resource": {"type": int(callback), "message": message}}

    def _forget_old(self) -> None:
        now = self._world.clock()
        old = [token for token, one in self._by_token.items() if now - one.created > self._rules.token_lives]
        for token in old:
            del self._by_token[token]


def _allowed(one: Interaction) -> set[Callback]:
    """The answers that an interaction takes."""
    if one.kind is InteractionKind.AUTOCOMPLETE:
        return {Callback.CHOICES}
    allowed = set(_NEW)
    if one.kind is not InteractionKind.MODAL:
        allowed.add(Callback.MODAL)
    return allowed if one.source is None else allowed | _ON_MESSAGE
