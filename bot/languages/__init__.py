"""The bot's own words in the languages of its readers: GNU gettext catalogs, chosen by a locale of Discord's kind.

A `Language` is passed to whatever says something; nothing keeps one. Messages are English sentences with named
placeholders in braces. Text from outside (headlines, names, what a reader typed) is only ever a value.
"""

import gettext
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

DOMAIN = "parallax"
CATALOGS = Path(__file__).parent / "catalogs"


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the bot. `tag` is its BCP 47 name."""

    tag: str
    catalog: gettext.NullTranslations = field(repr=False, compare=False)

    def text(self, message: str, /, **values: object) -> str:
        """The message in this language, with its placeholders filled in."""
        return _filled(self.catalog.gettext(message), values)

    def plural(self, one: str, many: str, n: int, /, **values: object) -> str:
        """The form for the number `n`, which is the value of `{n}`."""
        return _filled(self.catalog.ngettext(one, many, n), {"n": n, **values})


ENGLISH = Language("en", gettext.NullTranslations())

TAGS = ("en", "zh-CN", "zh-TW", "ja", "es", "de", "fr", "ru", "ar")
"""Every language the bot speaks."""


def language_for(locale: str | None) -> Language:
    """The language for a locale such as `de`, `en-GB`, `es-419`, `zh-TW`; English where there is none for it."""
    if locale in TAGS:
        return _language(locale)
    prefix = (locale or "").partition("-")[0]
    return _language(prefix) if prefix in TAGS else ENGLISH


@cache
def _language(tag: str) -> Language:
    if tag == ENGLISH.tag:
        return ENGLISH
    return Language(tag, gettext.translation(DOMAIN, CATALOGS, [tag.replace("-", "_")]))


def _filled(message: str, values: dict[str, object]) -> str:
    return message.format(**values) if values else message
