"""No language lacks a sentence of the bot, and none has another sentence's placeholders."""

import gettext
import re

import pytest

from bot.languages import CATALOGS, DOMAIN, ENGLISH, TAGS, language_for
from tests.languages.messages import required

OTHERS = [tag for tag in TAGS if tag != ENGLISH.tag]
NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100, 101)
REQUIRED = required()


def catalog(tag: str) -> gettext.GNUTranslations:
    return gettext.translation(DOMAIN, CATALOGS, [tag.replace("-", "_")])


def holes(message: str) -> set[str]:
    return set(re.findall(r"\{\w+(?:!r)?\}", message))


def test_the_sentences_are_found() -> None:
    assert len(REQUIRED) > 200
    assert REQUIRED["{n} article"] == ("{n} article", "{n} articles")
    assert "Report a mistake" in REQUIRED


@pytest.mark.parametrize("tag", OTHERS)
def test_no_language_lacks_a_sentence(tag: str) -> None:
    known = catalog(tag)
    lacking = []
    for forms in REQUIRED.values():
        said = [known.gettext(forms[0])] if len(forms) == 1 else [known.ngettext(*forms, n) for n in NUMBERS]
        plain = known._catalog if hasattr(known, "_catalog") else {}
        if not all(said) or (forms[0] not in plain and (forms[0], 0) not in plain):
            lacking.append(forms[0])
    assert lacking == []


@pytest.mark.parametrize("tag", OTHERS)
def test_placeholders_agree(tag: str) -> None:
    known = catalog(tag)
    wrong = []
    for forms in REQUIRED.values():
        said = [known.gettext(forms[0])] if len(forms) == 1 else [known.ngettext(*forms, n) for n in NUMBERS]
        wrong += [(forms[0], one) for one in said if holes(one) not in [holes(form) for form in forms]]
    assert wrong == []


@pytest.mark.parametrize("tag", OTHERS)
def test_a_name_of_a_command_is_one_that_discord_takes(tag: str) -> None:
    language = language_for(tag)
    names = ["digest", "sources", "compare", "search", "week", "trend", "topics", "help", "subscribe", "unsubscribe"]
    names += ["subscriptions", "setup"]
    said = [language.text(name) for name in names]
    assert len(set(said)) == len(said)
    for name in said:
        assert re.fullmatch(r"[-_'\w]{1,32}", name), name
        assert name == name.lower()
