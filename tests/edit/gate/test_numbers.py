"""Numbers of a bullet stand in what it cites, however they are written, and count the same there."""

import pytest

from bot.edit.gate.figures.quantities import written_out
from bot.edit.gate.figures.shares import fractions
from tests.edit.gating import reason

FIRMS = "US adds 23 Chinese drone makers to trade blacklist"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The US put 23 Chinese drone makers on its trade blacklist.", FIRMS),
        ("The US put twenty-three Chinese drone makers on its trade blacklist.", FIRMS),
        ("The US put two dozen Chinese drone makers on its trade blacklist.", FIRMS),
        ("The US put some 24 Chinese drone makers on its trade blacklist.", FIRMS),
        ("China books 1,200,000 tons of soybeans.", "China books 1.2m tons of soybeans"),
        ("A thousand Chinese students left the US.", "1,000 Chinese students leave US"),
        ("One hundred and fifty Chinese students left the US.", "150 Chinese students leave US"),
        ("Two million Chinese students left the US.", "2 million Chinese students leave US"),
        ("China keeps US fishing boats out for twelve years.", "China keeps US fishing boats out until 2038"),
        ("Both sides, China and three countries, halt the drone trade.", "China and neighbours halt drone trade"),
        ("China halts drone exports from May 20.", ("China detiene la exportación de drones el 20 de mayo", "es")),
        ("China halts drone exports to the US in June.", "China halts drone exports to US from June 1"),
        ("China halts drone exports to the US in May.", "China halts drone exports to US"),
        ("In 2026 China halts drone exports to the US.", "China halts drone exports to US"),
        ("China halts exports of the B30 chip to the US.", "China halts B30 chip exports to US"),
    ],
)
def test_a_number_may_be_written_in_another_way(text: str, headline: str | tuple[str, str]) -> None:
    assert reason(text, headline) is None


@pytest.mark.parametrize(
    ("text", "headline", "why"),
    [
        ("The US put 32 Chinese drone makers on its trade blacklist.", FIRMS, "number 32 is not"),
        ("The US put thirty-two Chinese drone makers on its trade blacklist.", FIRMS, "number thirty two is not"),
        ("The US put about 40 Chinese drone makers on its trade blacklist.", FIRMS, "number 40 is not"),
        ("China halts drone exports from May 21.", "China halts drone exports from May 20", "date May 21 is not"),
        ("China halts drone exports in July.", "China halts drone exports from June 1", "month July is not"),
        ("China halts drone exports in July.", "China halts drone exports", "month July is not"),
    ],
)
def test_another_number_is_not_in_the_sources(text: str, headline: str, why: str) -> None:
    assert (reason(text, headline) or "").startswith(why)


def test_two_numbers_may_not_change_places() -> None:
    headline = "Two killed, nine wounded as bomb hits Chinese depot"
    assert "is said of something else" in (
        reason("Nine were killed and two wounded in a Chinese depot.", headline) or ""
    )
    assert reason("A bomb on a Chinese depot killed two and wounded nine.", headline) is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("sixty-eight men", [68]),
        ("two dozen firms, a hundred boats", [24, 100]),
        ("three hundred and five", [305]),
        ("four million and two", [4_000_002]),
        ("a man and a boat", []),
        ("one of the two, and a third", []),
        ("twenty and thirty", [20, 30]),
        ("nine ten", [9, 10]),
        ("million", []),
        ("two hundred and more", [200]),
    ],
)
def test_numbers_are_read_in_words(text: str, values: list[float]) -> None:
    assert [number.value for number in written_out(text)] == values


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("three quarters of it", [75]),
        ("two out of three", [200 / 3]),
        ("nine in ten", [90]),
        ("five out of two", []),
        ("a third of it", [100 / 3]),
        ("a third line", []),
        ("half of it", []),
        ("almost half", [50]),
        ("the first quarter", []),
    ],
)
def test_shares_are_read_in_words(text: str, shares: list[float]) -> None:
    assert [share for _, share in fractions(text)] == pytest.approx(shares)
