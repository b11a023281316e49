"""The language is what the feed says, unless the script says otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.languages import language_of


@pytest.mark.parametrize(
    ("text", "claimed", "language"),
    [
        ("China bars gallium", "en-us", "en-US"),
        ("China bars gallium", "EN_gb", "en-GB"),
        ("China bars gallium", "", "und"),
        ("China bars gallium", "nonsense tag", "und"),
        ("China vows to respond to the tariffs", "", "en"),
        ("Chine : la réponse aux droits de douane est dans les mains du président", "", "fr"),
        ("China reagiert auf die Zölle mit einer Klage bei der WTO", "", "de"),
        ("China responde a los aranceles con una demanda en la OMC", "", "es"),
        ("Çin ve ABD için yeni bir dönem", "", "tr"),
        ("de", "", "und"),
        ("China bars gallium", "zh-cn", "en"),
        ("中美经贸磋商举行", "", "zh"),
        ("中美经贸磋商举行", "en-us", "zh"),
        ("中美经贸磋商举行", "zh-hans-cn", "zh-Hans-CN"),
        ("日本の首相が訪米へ", "en", "ja"),
        ("日本首相訪米", "ja", "ja"),
        ("한미 정상회담", "", "ko"),
        ("Россия и Китай", "", "ru"),
        ("Україна і ЄС підписали", "ru", "ru"),
        ("Україна і ЄС підписали", "", "uk"),
        ("محادثات في جنيف", "", "ar"),
        ("گفتگو در ژنو پایان یافت", "", "fa"),
        ("محادثات في جنيف", "fa", "fa"),
        ("ישראל ואיראן", "", "he"),
        ("भारत और चीन", "", "hi"),
        ("iPhone 17 在华销量 up 5%", "zh", "zh"),
        ("BYD 比亚迪在匈牙利开设首家工厂", "", "zh"),
        ("2026", "fr", "fr"),
        ("", "", "und"),
        ("Straße in Köln", "de-DE-1996", "de-DE"),
        ("Srpska vlada", "sr-Latn-RS", "sr-Latn-RS"),
    ],
)
def test_a_language_is_found(text: str, claimed: str, language: str) -> None:
    assert language_of(text, claimed) == language


@given(st.text(), st.text())
def test_any_text_and_claim_give_a_short_tag(text: str, claimed: str) -> None:
    tag = language_of(text, claimed)
    assert tag.isascii()
    assert 2 <= len(tag) <= 12
