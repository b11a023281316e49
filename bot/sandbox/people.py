"""What people do at the sandbox: type commands, press buttons, choose from menus, send forms off."""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from bot.sandbox.components import BUTTON, LINK, SELECTS, STRING_SELECT, walk
from bot.sandbox.entities import Channel, Json, Message, User
from bot.sandbox.interaction import Callback, Interaction, InteractionKind
from bot.sandbox.interactions import Interactions
from bot.sandbox.modals import filled_in
from bot.sandbox.permissions import Permission, granted
from bot.sandbox.refusals import MistakeError
from bot.sandbox.rules import Rules
from bot.sandbox.typed import Reader
from bot.sandbox.world import ADMIN, World

PATIENCE = timedelta(seconds=15)
"""How long a person waits for a bot that says it is thinking."""


class People:
    """Acts for one person at a time, as far as Discord's client would let that person; MistakeError otherwise."""

    def __init__(self, world: World, rules: Rules, interactions: Interactions) -> None:
        self._world = world
        self._rules = rules
        self._interactions = interactions

    async def type(self, line: str, *, channel: int | str = "general", person: int | str = ADMIN) -> Interaction:
        """Type a command such as `/digest us-china`, and wait for the answer."""
        place, who = self._placed(channel, person)
        typed = Reader(self._world, self._world.guild_of(place)).read(line)
        self._require_allowed(typed.command, place, who)
        return await self._answered(self._interactions.begin(InteractionKind.COMMAND, who, place, typed.data))

    async def complete(self, line: str, *, channel: int | str = "general", person: int | str = ADMIN) -> list[Json]:
        """The choices that the bot offers for the last word of a line that is being typed."""
        place, who = self._placed(channel, person)
        typed = Reader(self._world, self._world.guild_of(place)).read_half(line)
        self._require_allowed(typed.command, place, who)
        begun = self._interactions.begin(InteractionKind.AUTOCOMPLETE, who, place, typed.data)
        return (await self._answered(begun)).choices or []

    async def press(self, message: Message | int, button: str, *, person: int | str = ADMIN) -> Interaction:
        """Press the button with this label or custom id."""
        place, found, who = self._seen(message, person)
        buttons = [part for _, part in walk(found.components) if part["type"] == BUTTON and part["style"] != LINK]
        part = _called(buttons, button, "button")
        data = {"component_type": BUTTON, "custom_id": part["custom_id"], "id": part["id"]}
        begun = self._interactions.begin(InteractionKind.COMPONENT, who, place, data, source=found)
        return await self._answered(begun)

    async def choose(
        self, message: Message | int, values: Sequence[str], *, menu: str | None = None, person: int | str = ADMIN
    ) -> Interaction:
        """Choose options, by label or value, from the menu with this custom id or placeholder, or from the first."""
        place, found, who = self._seen(message, person)
        menus = [part for _, part in walk(found.components) if part["type"] in SELECTS]
        wanted = menu if menu is not None or not menus else menus[0]["custom_id"]
        part = _called(menus, wanted or "", "menu")
        data = {"component_type": part["type"], "custom_id": part["custom_id"], "id": part["id"]}
        data["values"] = _chosen(part, values)
        begun = self._interactions.begin(InteractionKind.COMPONENT, who, place, data, source=found)
        return await self._answered(begun)

    async def submit(self, shown: Interaction, values: Mapping[str, str | list[str]]) -> Interaction:
        """Fill in the form that an interaction has shown, and send it off."""
        if shown.modal is None:
            raise MistakeError("The bot has shown no form.")
        data = filled_in(shown.modal, values)
        begun = self._interactions.begin(
            InteractionKind.MODAL, shown.person, shown.channel, data, source=shown.source, after=shown
        )
        return await self._answered(begun)

    async def _answered(self, begun: Interaction) -> Interaction:
        await begun.until(lambda one: one.answered is not None, self._rules.answer_within.total_seconds())
        if begun.answered is Callback.DEFERRED_MESSAGE:
            await begun.until(lambda one: not one.loading, PATIENCE.total_seconds())
        return begun

    def _placed(self, channel: int | str, person: int | str) -> tuple[Channel, User]:
        place, who = self._world.channel(channel), self._world.user(person)
        guild = self._world.guild_of(place)
        if guild is None and place.recipient is not who:
            raise MistakeError("That is somebody else's conversation with the bot.")
        if guild is not None and who.id not in guild.members:
            raise MistakeError(f"{who.name} is not in the server {guild.name}.")
        if guild is not None and not granted(guild, place, who.id) & Permission.VIEW_CHANNEL:
            raise MistakeError(f"{who.name} does not see #{place.name}.")
        return place, who

    def _require_allowed(self, command: Json, place: Channel, who: User) -> None:
        guild = self._world.guild_of(place)
        if guild is None:
            outside = command["contexts"] is not None and 1 not in command["contexts"]
            if outside or not command["dm_permission"]:
                raise MistakeError(f"/{command['name']} works in a server only.")
            return
        if command["contexts"] is not None and 0 not in command["contexts"]:
            raise MistakeError(f"/{command['name']} does not work in a server.")
        needed = command["default_member_permissions"]
        has = granted(guild, place, who.id)
        if not has & Permission.USE_APPLICATION_COMMANDS or (needed is not None and has & int(needed) != int(needed)):
            raise MistakeError(f"{who.name} may not use /{command['name']} here.")

    def _seen(self, message: Message | int, person: int | str) -> tuple[Channel, Message, User]:
        identifier = message if isinstance(message, int) else message.id
        who = self._world.user(person)
        if (private := self._interactions.private_message(identifier)) is not None:
            one, found = private
            if found.id not in one.channel.messages and one.person is not who:
                raise MistakeError("Only the one who asked sees that message.")
            return one.channel, found, who
        for channel in self._world.channels.values():
            if identifier in channel.messages:
                place, who = self._placed(channel.id, person)
                return place, channel.messages[identifier], who
        raise MistakeError(f"There is no message {identifier}.")


def _called(parts: Sequence[Json], name: str, what: str) -> Json:
    for part in parts:
        if name in (part.get("custom_id"), part.get("label"), part.get("placeholder")):
            if part.get("disabled"):
                raise MistakeError(f"The {what} {name[:60]!r} is disabled.")
            return part
    known = ", ".join(repr(part.get("label") or part.get("placeholder") or part.get("custom_id")) for part in parts)
    raise MistakeError(f"The message has no {what} {name[:60]!r}; it has: {known or 'none'}.")


def _chosen(menu: Json, values: Sequence[str]) -> list[str]:
    chosen = list(values)
    if menu["type"] == STRING_SELECT:
        known = {name: option["value"] for option in menu["options"] for name in (option["label"], option["value"])}
        if unknown := [value for value in values if value not in known]:
            labels = ", ".join(option["label"] for option in menu["options"])
            raise MistakeError(f"The menu has no option {unknown[0][:60]!r}; it has: {labels}.")
        chosen = [known[value] for value in values]
    if not menu["min_values"] <= len(chosen) <= menu["max_values"]:
        raise MistakeError(f"Choose {menu['min_values']} to {menu['max_values']} options.")
    return chosen
