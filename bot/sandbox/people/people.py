"""What people do at the sandbox: type commands, press buttons, choose from menus, send forms off."""

from collections.abc import Sequence
from datetime import timedelta

from bot.sandbox.interactions.command_forms import MESSAGE_MENU
from bot.sandbox.interactions.interaction import Callback, Interaction, InteractionKind
from bot.sandbox.interactions.interactions import Interactions
from bot.sandbox.interactions.modals import Values, filled_in
from bot.sandbox.messages.components import BUTTON, LINK, SELECTS, STRING_SELECT, walk
from bot.sandbox.people.typed import Reader
from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world import payloads
from bot.sandbox.world.entities import Channel, Json, Message, User
from bot.sandbox.world.installs import owners_of
from bot.sandbox.world.permissions import Permission, granted
from bot.sandbox.world.world import ADMIN, World

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
        owners = owners_of(typed.command, place, self._world.guild_of(place), who)
        begun = self._interactions.begin(InteractionKind.COMMAND, who, place, typed.data, owners=owners)
        return await self._answered(begun)

    async def complete(self, line: str, *, channel: int | str = "general", person: int | str = ADMIN) -> list[Json]:
        """The choices that the bot offers for the last word of a line that is being typed."""
        place, who = self._placed(channel, person)
        typed = Reader(self._world, self._world.guild_of(place)).read_half(line)
        owners = owners_of(typed.command, place, self._world.guild_of(place), who)
        begun = self._interactions.begin(InteractionKind.AUTOCOMPLETE, who, place, typed.data, owners=owners)
        return (await self._answered(begun)).choices or []

    async def use(self, command: str, message: Message | int, *, person: int | str = ADMIN) -> Interaction:
        """Use a command from the menu of a message, such as "Report a mistake"."""
        place, found, who = self._seen(message, person)
        guild = self._world.guild_of(place)
        chosen = Reader(self._world, guild).command(command, MESSAGE_MENU)
        owners = owners_of(chosen, place, guild, who)
        target = str(found.id)
        resolved = {"messages": {target: payloads.message(found, self._world.base)}}
        data = {"id": chosen["id"], "name": chosen["name"], "type": MESSAGE_MENU}
        data |= {"target_id": target, "resolved": resolved}
        return await self._answered(self._interactions.begin(InteractionKind.COMMAND, who, place, data, owners=owners))

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

    async def submit(self, shown: Interaction | int, values: Values) -> Interaction:
        """Fill in the form that an interaction has shown, and send it off."""
        if isinstance(shown, int):
            shown = self._interactions.called(shown)
        if shown.modal is None:
            raise MistakeError("The bot has shown no form.")
        data = filled_in(shown.modal, values)
        begun = self._interactions.begin(
            InteractionKind.MODAL,
            shown.person,
            shown.channel,
            data,
            owners=shown.owners,
            source=shown.source,
            after=shown,
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
        if guild is None and who not in (place.recipient, *place.group):
            raise MistakeError("That is somebody else's conversation.")
        if guild is not None and who.id not in guild.members:
            raise MistakeError(f"{who.name} is not in the server {guild.name}.")
        if guild is not None and not granted(guild, place, who.id) & Permission.VIEW_CHANNEL:
            raise MistakeError(f"{who.name} does not see #{place.name}.")
        return place, who

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
