"""`/topics` and `/help`: what there is to read, and how to ask for it."""

import discord
from discord import app_commands
from discord.app_commands import locale_str as _
from discord.ext import commands

from bot.interface.client import DigestBot
from bot.interface.views import language_of
from bot.languages import Language
from bot.publish import words
from bot.publish.escape import escape
from bot.reading.room import ReadingRoom


class Topics(commands.Cog):
    """The topics with the latest digest of each, and the commands."""

    def __init__(self, reading: ReadingRoom) -> None:
        self._reading = reading

    @app_commands.command(name=_("topics"), description=_("The topics there are, and the latest digest of each"))
    async def topics(self, interaction: discord.Interaction[DigestBot]) -> None:
        """Answer with a line for each topic."""
        language = language_of(interaction)
        names = await self._reading.topic_names()
        lines = [await self._line(identifier, name, language) for identifier, name in names.items()]
        text = _fitting(lines, language) or language.text("There are no topics yet.")
        await interaction.response.send_message(text, ephemeral=True)

    async def _line(self, identifier: str, name: str, language: Language) -> str:
        newest = await self._reading.dates(identifier, limit=1)
        latest = language.text("no digest yet")
        if newest:
            latest = language.text("latest digest {date}", date=words.short_date(newest[0], language))
        return f"- **{escape(name)}** · `{identifier}` · {latest}"

    @app_commands.command(name=_("help"), description=_("What this bot does, and its commands"))
    async def help(self, interaction: discord.Interaction[DigestBot]) -> None:
        """Answer with the commands."""
        language = language_of(interaction)
        tree = interaction.client.tree
        lines = [
            language.text(
                "Every day, one digest of what each side of a subject reports, with the sources one tap away."
            ),
            language.text("Under a digest, choose a bullet to see its sources; its number works with /sources too."),
            "",
        ]
        found = sorted(tree.walk_commands(), key=lambda each: each.qualified_name)
        operators = tree.get_command("operator")
        lines += [
            f"- `/{command.qualified_name}` · {language.text(command.description)}"
            for command in found
            if isinstance(command, app_commands.Command) and command.root_parent is not operators
        ]
        lines.append("")
        lines.append(language.text("A machine puts the digests together: check the sources before you rely on them."))
        await interaction.response.send_message(_fitting(lines, language), ephemeral=True)


def _fitting(lines: list[str], language: Language, limit: int = 2_000) -> str:
    """As many whole lines as a message holds, and how many more there are."""
    text = "\n".join(lines)
    kept = len(lines)
    while len(text) > limit:
        kept -= 1
        more = language.plural("and {n} more", "and {n} more", len(lines) - kept)
        text = "\n".join([*lines[:kept], f"-# {more}"])
    return text
