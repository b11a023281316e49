"""A name sounds alike in every script."""

import pytest

from bot.edit.sounds import sound


@pytest.mark.parametrize(
    "name",
    ["Kaspersen", "Kaspersén", "Κάσπερσεν", "Касперсен", "カスペルセン", "카스페르센", "קספרסן", "كاسبرسن", "कैस्परसन"],
)
def test_a_name_has_one_sound_in_every_script(name: str) -> None:
    assert sound(name) == "KSPRSN"


@pytest.mark.parametrize(("one", "other"), [("Slobidsk", "Слободск"), ("Kashmar", "كاشمر"), ("Kashmar", "קאשמר")])
def test_longer_names_are_told_by_their_sound(one: str, other: str) -> None:
    assert sound(one) == sound(other) != ""


def test_a_short_name_says_nothing() -> None:
    assert sound("Lee") == ""


def test_different_names_sound_different() -> None:
    assert sound("Bushehr") != sound("Natanz")
