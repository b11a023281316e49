"""`/subscriptions`: what an admin has set up, changed with buttons and a form."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import discord
from discord import app_commands
from discord.app_commands import locale_str as _
from discord.ext import commands

from bot.domain.errors import NotStoredError, UsageError
from bot.domain.subscription import Subscription
from bot.domain.wishes import read_days
from bot.interface.client import DigestBot
from bot.interface.forms import Field, answering, form, pressed, sent_form, values_of
from bot.interface.places import listed_here
from bot.interface.views import Interaction, language_of, put_in_place, send
from bot.languages import Language
from bot.ports import Clock, SubscriptionStore
from bot.publish.blocks import Message
from bot.publish.subscribing import form_values, lay_out_subscriptions
from bot.reading.answers import Answers
from bot.reading.room import read_time, read_zone

NextDue = Callable[[Subscription, datetime], datetime]
PAUSED = "by an admin"
_BUTTON = re.compile(r"manage:(?P<what>change|pause|resume|remove):(?P<channel>\d+):(?P<topic>.+)")
_FORM = re.compile(r"change:(?P<channel>\d+):(?P<topic>.+)")


class Managing(commands.Cog):
    """The list of subscriptions, and what its buttons do."""

    def __init__(self, answers: Answers, subscriptions: SubscriptionStore, clock: Clock, next_due: NextDue) -> None:
        self._answers = answers
        self._subscriptions = subscriptions
        self._clock = clock
        self._next_due = next_due

    @app_commands.command(
        name=_("subscriptions"), description=_("What this server gets, with buttons to change, pause or remove it")
    )
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    @app_commands.default_permissions(manage_guild=True)
    async def subscriptions(self, interaction: discord.Interaction[DigestBot]) -> None:
        """Answer with the list."""
        await send(interaction, await self._list(interaction, language_of(interaction)))

    async def _list(self, interaction: Interaction, language: Language) -> tuple[Message, ...]:
        now = self._clock()
        listed = await listed_here(self._subscriptions, interaction)
        return lay_out_subscriptions([(each, self._next_due(each, now)) for each in listed], language)

    @commands.Cog.listener()
    async def on_interaction(self, interaction: Interaction) -> None:
        """Take the list's buttons, and the form, whichever process showed them."""
        if found := pressed(_BUTTON, interaction):
            await answering(interaction, self._press(interaction, found))
        elif found := sent_form(_FORM, interaction):
            await answering(interaction, self._change(interaction, found))

    async def _press(self, interaction: Interaction, found: re.Match[str]) -> None:
        subscription = await self._of(interaction, found)
        match found["what"]:
            case "change":
                await interaction.response.send_modal(_form(subscription, language_of(interaction)))
                return
            case "remove":
                await self._subscriptions.remove(subscription.channel_id, subscription.topic)
            case "pause":
                await self._subscriptions.put(replace(subscription, paused=PAUSED, resumes=False))
            case _:
                await self._subscriptions.put(replace(subscription, paused=None, resumes=False))
        await self._show(interaction)

    async def _change(self, interaction: Interaction, found: re.Match[str]) -> None:
        subscription = await self._of(interaction, found)
        values = values_of(interaction)
        sides = re.split(r"[\s,]+", values.get("perspectives", "").strip())
        changed = replace(
            subscription,
            at=read_time(values["time"]),
            timezone=read_zone(values["timezone"]),
            days=read_days(values.get("days", "")),
            perspectives=tuple(
                [await self._answers.reading.side_id(subscription.topic, side) for side in sides if side]
            ),
        )
        await self._subscriptions.put(changed)
        await self._show(interaction)

    async def _show(self, interaction: Interaction) -> None:
        """The list as it is now, in the place of the one whose button was pressed, where that is one message."""
        messages = await self._list(interaction, language_of(interaction))
        if len(messages) == 1 and interaction.message is not None:
            await put_in_place(interaction, messages)
        else:
            await send(interaction, messages)

    async def _of(self, interaction: Interaction, found: re.Match[str]) -> Subscription:
        """The subscription that a button is about; UsageError for who may not change it, NotStoredError when it is
        gone or another server's."""
        if interaction.guild is not None and not interaction.permissions.manage_guild:
            raise UsageError("For this you need the permission {wanted} in this server.", wanted="Manage Server")
        for each in await listed_here(self._subscriptions, interaction):
            if (str(each.channel_id), each.topic) == (found["channel"], found["topic"]):
                return each
        raise NotStoredError("That channel has no subscription to {topic}.", topic=found["topic"])


def _form(subscription: Subscription, language: Language) -> discord.ui.Modal:
    t = language.text
    values = form_values(subscription)
    fields = (
        Field("time", t("Local time"), values["time"], most=5),
        Field("timezone", t("Time zone"), values["timezone"], most=64),
        Field("days", t("Days of the week"), values["days"], required=False),
        Field("perspectives", t("Perspectives; empty for all"), values["perspectives"], required=False, most=200),
    )
    return form(f"change:{subscription.channel_id}:{subscription.topic}", t("Change the subscription"), fields)
