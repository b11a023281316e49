"""The whole bot on the sandbox, over real sockets; every body it sends is checked against Discord's description."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import App, open_app
from bot.config import DiscordSettings, PerspectiveSettings, Settings, StorageSettings, TopicSettings
from bot.domain.subscription import Subscription
from bot.interface.client import log_in
from bot.sandbox import Sandbox
from bot.sandbox.interactions.interaction import Interaction
from bot.sandbox.people.showing import show_interaction, show_message
from bot.sandbox.rest.exchange import Exchange
from bot.sandbox.world.entities import Message
from tests.making import NOON
from tests.sandbox.conftest import flaws_of

US = PerspectiveSettings(id="us", name="United States", countries=("US",))
CHINA = PerspectiveSettings(id="china", name="China", countries=("CN",))
TOPICS = (TopicSettings(id="us-china", name="US vs China", perspectives=(US, CHINA)),)


class Answer:
    """What a person sees after a command, a press or a choice."""

    def __init__(self, interaction: Interaction) -> None:
        self.text = show_interaction(interaction)
        self.interaction = interaction
        self.private = interaction.private
        self.messages = interaction.messages

    @property
    def message(self) -> Message:
        """The last message of the answer: that with the menus and buttons."""
        return self.messages[-1]


class Server:
    """The bot in a server, and people who talk to it. The bot's clock is moved by hand."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.sandbox = sandbox
        self.now: datetime = NOON
        self.app: App
        self._settings = Settings(
            discord=DiscordSettings(token=SecretStr(sandbox.token), api_base=sandbox.api_base),
            storage=StorageSettings(url=f"sqlite+aiosqlite:///{folder / 'bot.db'}"),
            topics=TOPICS,
        )
        self._stack = contextlib.AsyncExitStack()

    async def start(self) -> None:
        """Start the bot on its database and wait until it is ready."""
        self.app = await self._stack.enter_async_context(open_app(self._settings, lambda: self.now, local=True))
        bot = await self._stack.enter_async_context(self.app.bot)
        await log_in(bot, self.app.token)
        connection = asyncio.create_task(bot.connect())
        self._stack.push_async_callback(asyncio.wait_for, connection, 10)
        self._stack.push_async_callback(bot.close)
        await bot.wait_until_ready()

    async def stop(self) -> None:
        """End the bot; its database and the sandbox stay."""
        await self._stack.aclose()

    async def restart(self) -> None:
        """End the bot and start it again."""
        await self.stop()
        await self.start()

    async def type(self, line: str, *, person: str = "reader", channel: int | str = "general") -> Answer:
        """Type a command and wait until everything has been answered."""
        interaction = await self.sandbox.people.type(line, person=person, channel=channel)
        return Answer(await interaction.settled(quiet=0.2, within=5))

    async def press(self, message: Message, button: str, *, person: str = "reader") -> Answer:
        """Press a button by its label."""
        interaction = await self.sandbox.people.press(message, button, person=person)
        return Answer(await interaction.settled(quiet=0.2, within=5))

    async def choose(self, message: Message, option: int | str, *, person: str = "reader") -> Answer:
        """Choose a bullet, or another option, from the menu under a message."""
        interaction = await self.sandbox.people.choose(message, [str(option)], person=person)
        return Answer(await interaction.settled(quiet=0.2, within=5))

    async def use(self, menu: str, message: Message, *, person: str = "reader") -> Answer:
        """Use a command from the menu of a message."""
        interaction = await self.sandbox.people.use(menu, message, person=person)
        return Answer(await interaction.settled(quiet=0.2, within=5))

    async def fill_in(self, shown: Answer, **values: str) -> Answer:
        """Fill in the form that was shown, and send it off."""
        interaction = await self.sandbox.people.submit(shown.interaction, values)
        return Answer(await interaction.settled(quiet=0.2, within=5))

    async def offered(self, line: str) -> list[str]:
        """The values of what is offered for the last word of a line."""
        return [choice["value"] for choice in await self.sandbox.people.complete(line, person="admin")]

    async def dm(self, person: str) -> int:
        """The id of the person's conversation with the bot."""
        return self.sandbox.world.dm_with(self.sandbox.world.user(person)).id

    def posts(self, channel: str = "daily") -> list[Message]:
        """What stands in a channel, oldest first."""
        return list(self.sandbox.world.channel(channel).messages.values())

    def text(self, channel: str = "daily") -> str:
        """The same as a person reads it."""
        return "\n".join(show_message(message) for message in self.posts(channel))

    async def until_subscription(self, holds: Callable[[Subscription], bool]) -> None:
        """Wait until something holds of the one subscription that there is."""
        async with asyncio.timeout(5):
            while not holds((await self.app.subscriptions.listed())[0]):  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.01)

    async def pass_time(self, **by: float) -> None:
        """Let time go by, and the alarm clock ring once."""
        self.now += timedelta(**by)
        await self.app.daily.tick()


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    """A bot that is ready, in an empty server."""
    exchanges: list[Exchange] = []
    sandbox = Sandbox()
    sandbox.rest.watchers.append(exchanges.append)
    await sandbox.start()
    server = Server(sandbox, tmp_path)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()
        await sandbox.stop()
    assert exchanges
    assert flaws_of(exchanges) == []
