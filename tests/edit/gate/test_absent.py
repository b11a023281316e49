"""Words that no source has tell something: most are a paraphrase's own, others are what inventions are made of."""

import pytest

from bot.edit.gate import absent
from bot.edit.gate.absent import MOST_FOR, TABLES, amount
from bot.edit.gate.doubts import MOST, Doubt
from tests.edit.gating import Headline, found, reason

CABLE = "Coast guard detains Togo freighter after Matsu cable severed"
FREIGHT = "Freight rates from Shanghai to Los Angeles drop 18% in a week"


def told(doubt: Doubt, text: str, *headlines: Headline) -> float:
    return sum(one.amount for one in found(text, *headlines) if one.doubt is doubt)


def test_words_of_a_paraphrase_speak_for_a_draft() -> None:
    assert told(Doubt.MADE_UP, "The coast guard insists on keeping roughly one freighter, though.", CABLE) < 0


@pytest.mark.parametrize(
    "text",
    [
        "The coast guard proposed talks about the freighter.",
        "The coast guard told reporters that an agreement on the freighter is being prepared.",
    ],
)
def test_words_that_inventions_are_made_of_speak_against_it(text: str) -> None:
    assert told(Doubt.MADE_UP, text, CABLE) > 0


def test_a_word_that_a_source_has_tells_nothing() -> None:
    text = "The coast guard offers a tariff."
    assert told(Doubt.MADE_UP, text, "Coast guard in tariff offer") == 0 < told(Doubt.MADE_UP, text, CABLE)
    assert told(Doubt.MADE_UP, "The coast guard offers a levy.", "Coast guard in tariff offer") <= 0


def test_words_that_a_sentence_is_turned_with_are_told_apart_from_those() -> None:
    text = "Freight rates from Shanghai to Los Angeles climbed 18% in a week."
    assert told(Doubt.TURNED, text, FREIGHT) > 1 > told(Doubt.MADE_UP, text, FREIGHT)


def test_the_reason_names_the_words_that_weigh_most() -> None:
    text = "Though the coast guard keeps the freighter, its captain told reporters of an agreement with the ambassador."
    reason = next(one.reason for one in found(text, CABLE) if one.doubt is Doubt.MADE_UP)
    assert "'reporter'" in reason
    assert "'though'" not in reason


def test_however_many_words_are_absent_they_count_so_much() -> None:
    assert amount(["nosuchword"], TABLES[Doubt.TURNED]) == amount([], TABLES[Doubt.TURNED]) == 0
    assert amount([word for word, odds in TABLES[Doubt.MADE_UP].items() if odds > 0], TABLES[Doubt.MADE_UP]) == MOST
    assert (
        amount([word for word, odds in TABLES[Doubt.MADE_UP].items() if odds < 0], TABLES[Doubt.MADE_UP]) == -MOST_FOR
    )


PADDING = "Though roughly half insist, whereas others count annually"


def test_words_of_a_paraphrase_do_not_bring_a_wrong_number_through() -> None:
    text = f"{PADDING} across the city, its captain promised an ambassador a tariff on 40 frigates."
    assert reason(text, CABLE) is not None


def test_what_words_of_a_paraphrase_bring_through_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    meeting = "Wang Yi to meet Rubio in Geneva on April 9, Beijing says"
    text = f"{PADDING}, Rubio said ahead of Geneva that the US would accept a swap of prisoners."
    assert reason(text, meeting) is not None
    monkeypatch.setattr(absent, "MOST_FOR", MOST)  # as much as what speaks against it
    assert reason(text, meeting) is None
