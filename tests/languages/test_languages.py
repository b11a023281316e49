"""Which language is spoken to whom, and how sentences are filled in."""

import pytest

from bot.languages import ENGLISH, TAGS, language_for


@pytest.mark.parametrize(
    ("locale", "tag"),
    [
        ("de", "de"),
        ("en-US", "en"),
        ("en-GB", "en"),
        ("es-ES", "es"),
        ("es-419", "es"),
        ("zh-CN", "zh-CN"),
        ("zh-TW", "zh-TW"),
        ("pt-BR", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_a_locale_leads_to_a_language_or_to_english(locale: str | None, tag: str) -> None:
    assert language_for(locale).tag == tag


def test_every_language_is_loaded_once() -> None:
    assert all(language_for(tag) is language_for(tag) for tag in TAGS)


def test_a_sentence_is_filled_in() -> None:
    assert ENGLISH.text("Sources of bullet {n}", n=7) == "Sources of bullet 7"
    assert language_for("de").text("Sources of bullet {n}", n=7) == "Quellen von Punkt 7"


def test_a_sentence_without_values_is_shown_as_it_stands() -> None:
    assert ENGLISH.text("a {brace} of its own") == "a {brace} of its own"


def test_text_from_outside_is_never_read_as_a_placeholder() -> None:
    assert ENGLISH.text("Found for “{words}”", words="{n} {0}") == "Found for “{n} {0}”"


@pytest.mark.parametrize(
    ("tag", "shown"),
    [
        ("en", ["1 article", "2 articles", "5 articles"]),
        ("ru", ["1 статья", "2 статьи", "5 статей"]),
        ("ja", ["記事 1 本", "記事 2 本", "記事 5 本"]),
        ("fr", ["1 article", "2 articles", "5 articles"]),
    ],
)
def test_numbers_have_the_forms_of_the_language(tag: str, shown: list[str]) -> None:
    language = language_for(tag)
    assert [language.plural("{n} article", "{n} articles", n) for n in (1, 2, 5)] == shown
