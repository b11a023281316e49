"""Every language there is a table of."""

from bot.edit.languages.english import ENGLISH

LANGUAGES = {language.code: language for language in (ENGLISH,)}
