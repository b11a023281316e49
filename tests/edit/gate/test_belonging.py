"""A number is said of what its sources say it of: of two that stand there one is not put in the place of the other."""

import pytest

from bot.edit.gate.doubts import Doubt
from tests.edit.gating import Headline, doubts, found, reason

SEEN = ("Taiwan tracks 41 Chinese warplanes, and twenty-nine of them crossed the median line, the ministry said",)
FALL = ("Border Patrol arrests fall to 5,870 in October; the figure was about 7,900 a year earlier",)
POLL = ("Palestinian poll: 71% want Abbas to step down, 48% back two-state solution",)
TRUCE = ("The truce, which had been due to lapse on August 12, now runs to November 10",)
ARMY = ("Army: 2000 soldiers by Easter, 4800 by end of 2027",)
DRONE = ("Police find drone with 4 kg of heroin, the 61st this year",)
BOMB = ("Two killed, nine wounded as bomb hits Chinese depot",)


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("The ministry said that 41 aircraft crossed the median line.", SEEN),
        ("Border Patrol made about 7,900 arrests in October.", FALL),
        ("In a poll of Palestinians, 48% want Abbas to step down.", POLL),
        ("The truce now runs to August 12.", TRUCE),
        ("The ministry plans 2,000 soldiers by the end of 2027.", ARMY),
        ("Police found a drone with 61 kg of heroin.", DRONE),
        ("Nine were killed and two wounded in a Chinese depot.", BOMB),
    ],
)
def test_a_number_in_the_place_of_another_is_noticed(text: str, headlines: tuple[Headline, ...]) -> None:
    assert Doubt.MISPLACED in doubts(text, *headlines)


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("Border Patrol made about 7,900 arrests in October.", FALL),
        ("In a poll of Palestinians, 48% want Abbas to step down.", POLL),
        ("Nine were killed and two wounded in a Chinese depot.", BOMB),
    ],
)
def test_one_that_is_clearly_in_the_place_of_another_is_withheld(text: str, headlines: tuple[Headline, ...]) -> None:
    assert "is said of something else in the cited sources" in (reason(text, *headlines) or "")


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        ("Taiwan tracked 41 warplanes from China.", SEEN),
        ("Of 41 Chinese warplanes 29 crossed the median line.", SEEN),
        ("Border Patrol arrests fell to 5,870 in October.", FALL),
        ("Border Patrol arrests fell to 5,870 from 7,900 a year before.", FALL),
        ("In a Palestinian poll 71% want Abbas to step down.", POLL),
        ("The truce now runs to November 10.", TRUCE),
        ("A bomb on a Chinese depot killed two and wounded nine.", BOMB),
        ("China has sold 12 tons of steel.", ("China sells 12 tons of steel for $30 million, 40 firms say",)),
        ("In 2024 China sold steel.", ("China sold steel in 2024, and 30 tons of it in 2025",)),
        ("The rifles of 11 marines are kept.", ("Nine sailors return", "The 11 rifles of the marines are kept")),
    ],
)
def test_one_that_is_told_of_its_own_thing_is_not(text: str, headlines: tuple[Headline, ...]) -> None:
    assert Doubt.MISPLACED not in doubts(text, *headlines)


def test_the_clearer_it_is_the_more_it_counts() -> None:
    clear = found("Border Patrol made about 7,900 arrests in October.", *FALL)
    less = found("There were 7,900, a lower figure than a year earlier, in October.", *FALL)
    amounts = [sum(one.amount for one in several if one.doubt is Doubt.MISPLACED) for several in (clear, less)]
    assert amounts[0] > amounts[1]
