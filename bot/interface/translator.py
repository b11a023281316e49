"""Names and descriptions of commands in the languages of Discord's locales, from the same catalogs as all words."""

from discord import Locale, app_commands
from discord.app_commands import TranslationContextTypes, locale_str

from bot.languages import ENGLISH, language_for


class CommandTranslator(app_commands.Translator):
    """Translates what a command shows; what has no translation stays as it is."""

    async def translate(self, string: locale_str, locale: Locale, context: TranslationContextTypes) -> str | None:
        """The string in the language of the locale; None where the bot does not speak it."""
        language = language_for(locale.value)
        if language == ENGLISH:
            return None
        translated = language.text(string.message)
        return None if translated == string.message else translated
