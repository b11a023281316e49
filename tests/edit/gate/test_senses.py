"""The thesaurus: words in their groups, whatever their form, alone or in a phrase; and its tables hold together."""

import pytest

from bot.edit.gate.senses import base, broader, narrower, of_keys, opposites, senses, thesaurus
from bot.edit.gate.thesaurus.knowledge import KNOWN
from bot.edit.gate.thesaurus.nouns import BROADER, NOUNS
from bot.edit.gate.thesaurus.verbs import CONVERSES, NEGATIVE, SAYING, SYMMETRIC, VERBS
from bot.edit.gate.words import MEDIA, OFFICES, REFUSING, STATES, UNDOING


def groups(text: str) -> list[frozenset[str]]:
    return list(senses(tuple(text.split())))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("halts", "halt"), ("halted", "halt"), ("stopping", "stop"), ("studies", "study"), ("fell", "fall"),
        ("approving", "approve"), ("customs", "customs"), ("China's", "china"), ("blorped", "blorped"),
    ],
)  # fmt: skip
def test_a_word_is_found_in_whatever_form(word: str, expected: str) -> None:
    assert base(word) == expected


def test_a_verb_with_its_particle_is_another_verb_also_where_the_two_are_parted() -> None:
    turned, down, offer = groups("turned down offer")
    assert "reject" in turned & down
    assert "reject" not in offer
    turned, _, _, down = groups("turned the offer down")
    assert "reject" in turned & down


def test_in_a_phrase_of_other_words_each_means_what_it_always_does() -> None:
    prices, fell = groups("prices fell")
    assert "fall" in fell
    assert "deflation" in prices & fell


def test_words_of_other_languages_come_in_by_their_keys() -> None:
    assert "reject" in of_keys()["v:reject"]


def test_what_is_a_kind_of_what() -> None:
    assert "warship" in broader(frozenset({"destroyer"}))
    assert "destroyer" in narrower(frozenset({"warship"}))


def test_a_reverse_is_one_both_ways_and_the_other_end_of_an_event_is_none() -> None:
    assert "fall" in opposites(frozenset({"rise"}))
    assert "rise" in opposites(frozenset({"fall"}))
    assert "sell" not in opposites(frozenset({"buy"}))
    assert "sell" in thesaurus().converses["buy"]


def lines(table: str) -> list[tuple[str, list[str], list[str]]]:
    found = []
    for line in table.splitlines():
        name, _, rest = line.partition(": ")
        words, _, reverse = rest.partition(" | ")
        found.append((name, words.split(", "), reverse.split(", ") if reverse else []))
    return found


def test_the_tables_hold_together() -> None:
    verbs, nouns, known = lines(VERBS), lines(NOUNS), lines(KNOWN)
    names = {name for name, _, _ in (*verbs, *nouns)}
    for table in (verbs, nouns, known):
        assert len(table) == len({name for name, _, _ in table})
        for name, words, reverse in table:
            assert set(reverse) <= names, name
            assert name not in reverse
            assert all(word and word == word.strip() for word in words), name
    pairs = [line.split(" < ") for line in BROADER.splitlines()]
    assert {name for pair in pairs for name in pair} <= names
    ends = [line.split(" = ") for line in CONVERSES.splitlines()]
    assert {name for pair in ends for name in pair} <= names
    assert set(NEGATIVE.split()) | set(SAYING.split()) | set(SYMMETRIC.split()) <= names
    assert names >= OFFICES | MEDIA | STATES | UNDOING | REFUSING


def test_every_word_of_the_tables_stands_in_its_base_form() -> None:
    wrong = {
        word
        for table in (VERBS, NOUNS, KNOWN)
        for _, phrases, _ in lines(table)
        for phrase in phrases
        for word in phrase.split()
        if base(word) != word
    }
    assert wrong == set()
