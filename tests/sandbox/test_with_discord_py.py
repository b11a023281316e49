"""The real client library against the sandbox: it logs in, registers, answers, posts, reconnects."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import discord
import pytest
import yarl
from discord import app_commands, ui
from discord.ext import commands

from bot.sandbox import Sandbox
from bot.sandbox.refusing.faults import Fault, Trouble
from bot.sandbox.world.permissions import Permission

Told = discord.Interaction["Bot"]


class Bot(commands.AutoShardedBot):
    """A small bot of the kind that the sandbox is for."""

    def __init__(self) -> None:
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=discord.Intents(guilds=True),
            guild_ready_timeout=0.05,
        )
        self.happened: dict[str, asyncio.Event] = {name: asyncio.Event() for name in ("resumed", "ready", "changed")}

    async def setup_hook(self) -> None:
        """Register everything."""
        self.tree.add_command(hello)
        self.tree.add_command(think)
        self.tree.add_command(ask)
        self.add_dynamic_items(Press)
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """The library waits for five seconds here."""

    async def on_shard_resumed(self, shard_id: int) -> None:
        """A session was taken up again."""
        self.happened["resumed"].set()

    async def on_shard_ready(self, shard_id: int) -> None:
        """A session was begun."""
        self.happened["ready"].set()

    async def on_guild_channel_update(self, before: object, after: object) -> None:
        """A channel is not as it was."""
        self.happened["changed"].set()

    async def sees(self, what: str) -> None:
        """Wait until it happens."""
        await asyncio.wait_for(self.happened[what].wait(), 5)


class Press(ui.DynamicItem[ui.Button[ui.LayoutView]], template=r"press:(?P<n>\d+)"):
    """A button that is known by its custom id alone."""

    def __init__(self, n: int) -> None:
        super().__init__(ui.Button(label=f"Press {n}", custom_id=f"press:{n}"))
        self.n = n

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction, item: ui.Item[ui.LayoutView], match: object
    ) -> "Press":
        """Read the number."""
        assert isinstance(item, ui.Button)
        return cls(int(str(item.custom_id).removeprefix("press:")))

    async def callback(self, interaction: discord.Interaction) -> None:
        """Say the number, privately."""
        await interaction.response.send_message(f"pressed {self.n}", ephemeral=True)


class Form(ui.Modal, title="A form"):
    """Asks for a name."""

    name: ui.TextInput["Form"] = ui.TextInput(label="Name")

    async def on_submit(self, interaction: discord.Interaction) -> None:
        """Greet."""
        await interaction.response.send_message(f"Hello, {self.name.value}")


def view(text: str, n: int) -> ui.LayoutView:
    layout = ui.LayoutView(timeout=None)
    layout.add_item(ui.Container(ui.TextDisplay(text), ui.Separator(), ui.ActionRow(Press(n).item)))
    return layout


async def _names(interaction: Told, current: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=current.title(), value=current)]


@app_commands.command(description="Says hello")
@app_commands.autocomplete(name=_names)
async def hello(interaction: Told, name: str, times: app_commands.Range[int, 1, 9] = 1) -> None:
    """A layout first, and a message after it."""
    await interaction.response.send_message(view=view(f"Hello {name}", times), ephemeral=True)
    await interaction.followup.send("and more", ephemeral=True)


@app_commands.command(description="Thinks first")
async def think(interaction: Told) -> None:
    """Deferred."""
    await interaction.response.defer(ephemeral=True)
    await interaction.followup.send("thought")


@app_commands.command(description="Asks back")
async def ask(interaction: Told) -> None:
    """A form."""
    await interaction.response.send_modal(Form())


@pytest.fixture(autouse=True)
def addresses(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing may reach the real Discord; after an invalid session the library goes to its default gateway."""
    monkeypatch.setattr("discord.http.Route.BASE", sandbox.api_base)
    monkeypatch.setattr("discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY", yarl.URL(sandbox.gateway.url))


@asynccontextmanager
async def running(sandbox: Sandbox) -> AsyncIterator[Bot]:
    bot = Bot()
    async with bot:
        await bot.login(sandbox.token)
        connection = asyncio.create_task(bot.connect())
        await asyncio.wait_for(bot.wait_until_ready(), 5)
        yield bot
        await bot.close()
        await connection


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with running(sandbox) as bot:
        yield bot


async def test_it_sees_the_world_as_it_is(sandbox: Sandbox, bot: Bot) -> None:
    guild = bot.guilds[0]
    daily = guild.get_channel(sandbox.world.channel("daily").id)
    forum = guild.get_channel(sandbox.world.channel("digests").id)
    assert isinstance(daily, discord.TextChannel)
    assert isinstance(forum, discord.ForumChannel)
    assert [tag.name for tag in forum.available_tags] == ["us-china", "other"]
    assert daily.permissions_for(guild.me).send_messages
    sandbox.world.deny(sandbox.world.channel("daily"), Permission.SEND_MESSAGES)
    await bot.sees("changed")
    assert not daily.permissions_for(guild.me).send_messages
    with pytest.raises(discord.Forbidden):
        await daily.send("x")


async def test_a_command_is_typed_completed_and_answered_in_two_messages(sandbox: Sandbox, bot: Bot) -> None:
    assert await sandbox.people.complete("/hello an") == [{"name": "An", "value": "an"}]
    answer = await sandbox.people.type("/hello ann 3", person="reader")
    await answer.until(lambda one: len(one.messages) == 2)
    first, second = answer.messages
    assert answer.private
    assert first.components[0]["components"][0]["content"] == "Hello ann"
    assert second.content == "and more"


async def test_a_button_works_after_a_restart(sandbox: Sandbox, bot: Bot) -> None:
    await bot.close()
    async with running(sandbox) as second:
        daily = second.get_partial_messageable(sandbox.world.channel("daily").id)
        posted = await daily.send(view=view("A digest", 7))
    async with running(sandbox):
        answer = await sandbox.people.press(posted.id, "Press 7", person="reader")
    assert answer.messages[0].content == "pressed 7"


async def test_a_deferred_answer_stays_private(sandbox: Sandbox, bot: Bot) -> None:
    answer = await sandbox.people.type("/think")
    assert answer.private
    assert [each.content for each in answer.messages] == ["thought"]


async def test_a_form_is_filled_in(sandbox: Sandbox, bot: Bot) -> None:
    shown = await sandbox.people.type("/ask")
    assert shown.modal is not None
    name = shown.modal["components"][0]
    custom_id = (name.get("component") or name["components"][0])["custom_id"]
    answer = await sandbox.people.submit(shown, {custom_id: "Ann"})
    assert answer.messages[0].content == "Hello, Ann"


async def test_a_nonce_of_its_own_sends_once(sandbox: Sandbox, bot: Bot) -> None:
    daily = bot.get_partial_messageable(sandbox.world.channel("daily").id)
    first, second = [await daily.send("once", nonce="n") for _ in range(2)]
    assert first.id == second.id
    history = [message async for message in daily.history(limit=10)]
    assert [message.id for message in history] == [first.id]


async def test_threads_forum_posts_and_direct_messages_are_posted(sandbox: Sandbox, bot: Bot) -> None:
    daily = bot.get_channel(sandbox.world.channel("daily").id)
    forum = bot.get_channel(sandbox.world.channel("digests").id)
    assert isinstance(daily, discord.TextChannel)
    assert isinstance(forum, discord.ForumChannel)
    thread = await daily.create_thread(name="today", type=discord.ChannelType.public_thread)
    await thread.send("in the thread")
    at = await (await daily.send("begin")).create_thread(name="talk")
    post = await forum.create_thread(name="3 February", view=view("A digest", 1), applied_tags=forum.available_tags[:1])
    person = await bot.fetch_user(sandbox.world.user("reader").id)
    direct = await person.send("psst")
    archived = [each async for each in daily.archived_threads()]
    assert sandbox.world.newest(sandbox.world.channel(thread.id)).content == "in the thread"
    assert post.message.id == post.thread.id
    assert at.parent_id == daily.id
    assert isinstance(direct.channel, discord.DMChannel)
    assert archived == []


async def test_files_are_sent_along(sandbox: Sandbox, bot: Bot) -> None:
    daily = bot.get_partial_messageable(sandbox.world.channel("daily").id)
    sent = await daily.send("a chart", file=discord.File(io.BytesIO(b"PNG"), "chart.png", description="bars"))
    assert await sent.attachments[0].read() == b"PNG"
    edited = await sent.edit(content="no chart", attachments=[])
    assert edited.attachments == []


async def test_it_waits_for_limits_and_repeats_what_failed(sandbox: Sandbox, bot: Bot) -> None:
    sandbox.faults.plan(Fault(trouble=Trouble.LIMITED, method="POST", seconds=0.01, scope="global"))
    daily = bot.get_partial_messageable(sandbox.world.channel("daily").id)
    await daily.send("after all")
    assert sandbox.rest.answered[429] == 1
    sandbox.faults.plan(Fault(trouble=Trouble.REFUSED, code=130000, method="POST"))
    with pytest.raises(discord.DiscordServerError):
        await daily.send("no")


async def test_it_resumes_after_a_cut_and_begins_anew_after_an_invalid_session(sandbox: Sandbox, bot: Bot) -> None:
    await sandbox.gateway.ask_to_reconnect()
    await bot.sees("resumed")
    assert (await sandbox.people.type("/think")).messages[0].content == "thought"
    bot.happened["ready"].clear()
    await sandbox.gateway.forget_sessions()
    await bot.sees("ready")
    assert (await sandbox.people.type("/think")).messages[0].content == "thought"


async def test_a_wrong_token_is_told(sandbox: Sandbox) -> None:
    async with Bot() as bot:
        with pytest.raises(discord.LoginFailure):
            await bot.login("wrong")
