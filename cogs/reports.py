"""The menu on a digest's message: its sources, and a report to the operator, who can withdraw a bullet."""

import logging
import re
from collections.abc import Iterable, Iterator
from datetime import date

import discord
from discord import app_commands
from discord.app_commands import locale_str as _
from discord.ext import commands

from bot.domain.digest import Digest
from bot.domain.errors import UsageError
from bot.interface.client import DigestBot
from bot.interface.forms import Field, answering, form, pressed, sent_form, values_of
from bot.interface.views import Interaction, language_of, send, to_view
from bot.ports import Operating
from bot.publish.blocks import Button, Buttons, Message, Text, Withdraw
from bot.publish.escape import escape
from bot.reading.answers import Answers
from bot.reading.room import bullet_of

log = logging.getLogger(__name__)

ACCENT = 0xA23B3B
_DIGEST = r"(?P<topic>[^:]{1,40}):(?P<day>\d{4}-\d{2}-\d{2})"
_ON_A_DIGEST = re.compile(rf"(?:show|bullets):{_DIGEST}:.+")
_REPORT = re.compile(rf"report:{_DIGEST}")
_WITHDRAW = re.compile(rf"withdraw:{_DIGEST}:(?P<n>\d+)")


class Reports(commands.Cog):
    """The cog of the menus; discord.py knows none as methods, so `menus` are added to the tree beside it."""

    def __init__(self, answers: Answers, operating: Operating) -> None:
        self._answers = answers
        self._operating = operating
        self._menus = (
            app_commands.ContextMenu(name=_("Sources"), callback=self._sources),
            app_commands.ContextMenu(name=_("Report a mistake"), callback=self._report),
        )

    @property
    def menus(self) -> tuple[app_commands.ContextMenu, ...]:
        """The menus on a message."""
        return self._menus

    async def _sources(self, interaction: discord.Interaction[DigestBot], message: discord.Message) -> None:
        topic, day = _digest_on(message)
        await send(interaction, await self._answers.sources(topic, day, None, language_of(interaction)))

    async def _report(self, interaction: discord.Interaction[DigestBot], message: discord.Message) -> None:
        topic, day = _digest_on(message)
        t = language_of(interaction).text
        fields = (
            Field("bullet", t("Number of the bullet"), most=4),
            Field("what", t("What is wrong with it?"), long=True, most=1_000),
        )
        await interaction.response.send_modal(form(f"report:{topic}:{day}", t("Report a mistake"), fields))

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Take the forms and the buttons of this cog, whichever process showed them."""
        if found := sent_form(_REPORT, interaction):
            await answering(interaction, self._reported(interaction, found))
        elif found := pressed(_WITHDRAW, interaction):
            await answering(interaction, self._withdraw(interaction, found))

    async def _reported(self, interaction: Interaction, found: re.Match[str]) -> None:
        values = values_of(interaction)
        if not values.get("bullet", "").strip().isdecimal():
            raise UsageError("{text!r} is not the number of a bullet.", text=values.get("bullet", "")[:40])
        digest = await self._answers.reading.digest(found["topic"], date.fromisoformat(found["day"]))
        n = bullet_of(digest, int(values["bullet"])).n
        await interaction.response.defer(ephemeral=True, thinking=True)
        await self._tell_operators(interaction, _notice(digest, n, values.get("what", ""), interaction.user.id))
        thanks = language_of(interaction).text("Thank you: the operator has been told.")
        await interaction.followup.send(thanks, ephemeral=True)

    async def _tell_operators(self, interaction: Interaction, notice: Message) -> None:
        """By direct message; in the log where none can be had."""
        told = 0
        bot: DigestBot = interaction.client
        for identifier in await bot.operators():
            try:
                channel = await bot.create_dm(discord.Object(identifier))
                await channel.send(view=to_view(notice))
                told += 1
            except discord.HTTPException as error:
                log.warning("The operator %s could not be told of a report: %s", identifier, error)
        if not told:
            log.warning("A reader reports: %s", " ".join(_texts(notice)))

    async def _withdraw(self, interaction: Interaction, found: re.Match[str]) -> None:
        if interaction.user.id not in await interaction.client.operators():
            raise UsageError("Only the operator of this bot can do that.")
        await interaction.response.defer(ephemeral=True, thinking=True)
        n = int(found["n"])
        digest = await self._operating.withdraw(found["topic"], date.fromisoformat(found["day"]), n)
        text = language_of(interaction).text(
            "Bullet {n} of {topic} of {date} is withdrawn.", n=n, topic=escape(digest.topic), date=digest.date
        )
        await interaction.followup.send(text, ephemeral=True)


def _notice(digest: Digest, n: int, what: str, reader: int) -> Message:
    """What the operator is told: in English, like the log."""
    bullet = bullet_of(digest, n)
    said = [f"> {escape(line)}" for line in what.splitlines() if line.strip()] or ["> …"]
    lines = [
        f"### A reader reports a mistake in {escape(digest.topic)} of {digest.date}",
        f"{n}. {escape(bullet.text)}"[:2_000],
        f"What is wrong, according to <@{reader}>:",
        *said,
    ]
    button = Button(f"Withdraw bullet {n}", Withdraw(digest.topic, digest.date, n), warns=True)
    return Message((Text("\n".join(lines)[:4_000]), Buttons((button,))), ACCENT)


def _texts(message: Message) -> Iterator[str]:
    return (block.markdown for block in message.blocks if isinstance(block, Text))


def _digest_on(message: discord.Message) -> tuple[str, date]:
    """The digest that a message shows, as its menus and buttons say; UsageError where it shows none."""
    for name in _custom_ids(message.components):
        if found := _ON_A_DIGEST.fullmatch(name):
            return found["topic"], date.fromisoformat(found["day"])
    raise UsageError("That message has no digest: choose the one with the menu under it.")


def _custom_ids(components: Iterable[object]) -> Iterator[str]:
    for component in components:
        yield str(getattr(component, "custom_id", None) or "")
        yield from _custom_ids(getattr(component, "children", ()))
