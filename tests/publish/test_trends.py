"""Trends as text, and as a picture where that can be drawn."""

from datetime import date, timedelta

import pytest

from bot.languages import language_for
from bot.publish.blocks import Picture, Text
from bot.publish.trends import Trend, described, lay_out_trend, table, title
from tests.publish.test_layout import assert_within_limits, text_of

DAYS = tuple(date(2026, 1, 1) + timedelta(days=ahead) for ahead in range(3))
TREND = Trend("US vs China", DAYS, (("United States", (1, 5, 2)), ("China", (0, 0, 3))))


def test_a_trend_is_told_in_a_sentence() -> None:
    assert described(TREND) == (
        "US vs China: articles a day by side, 1 January 2026 to 3 January 2026. United States: 8 in all, at most 5 on "
        "2 January 2026. China: 3 in all, at most 3 on 3 January 2026."
    )


def test_a_trend_is_a_table_of_text() -> None:
    assert table(TREND).split("\n") == [
        "          United Stat…       China",
        "2026-01-01           1           0",
        "2026-01-02           5           0",
        "2026-01-03           2           3",
    ]


def test_a_long_trend_is_summed_up_in_few_rows() -> None:
    days = tuple(date(2026, 1, 1) + timedelta(days=ahead) for ahead in range(30))
    rows = table(Trend("T", days, (("A", (1,) * 30),))).split("\n")
    assert len(rows) <= 16
    assert rows[-1] == "3 days a row"
    assert sum(int(row.split()[-1]) for row in rows[1:-1]) == 30


def test_a_term_stands_in_the_title() -> None:
    trend = Trend("US vs China", DAYS, TREND.sides, "tariff")
    assert title(trend) == "US vs China: headlines a day with “tariff” by side"
    assert title(trend, language_for("de")) == "US vs China: Schlagzeilen am Tag mit „tariff“ je Seite"


def test_where_no_picture_can_be_drawn_the_table_is_shown() -> None:
    (message,) = lay_out_trend(TREND, None)
    assert "```" in text_of((message,))
    assert "United States: 8 in all" in text_of((message,))


def test_the_picture_has_an_alternative_text() -> None:
    (message,) = lay_out_trend(TREND, b"png")
    (picture,) = [block for block in message.blocks if isinstance(block, Picture)]
    assert picture.description == described(TREND)
    assert (picture.content, picture.name) == (b"png", "trend.png")


def test_names_of_any_length_and_kind_stay_within_limits_and_do_nothing() -> None:
    evil = "``` @everyone " * 400
    trend = Trend(evil, DAYS, ((evil, (1, 2, 3)), ("\u202e", (1, 2, 3))), evil)
    for png in (None, b"png"):
        messages = lay_out_trend(trend, png)
        assert_within_limits(messages)
        assert len(described(trend)) <= 1_024
        for message in messages:
            fences = [block for block in message.blocks if isinstance(block, Text) and "\n```" in block.markdown]
            assert all(block.markdown.count("```") == 2 for block in fences)


@pytest.mark.filterwarnings("ignore")
def test_a_picture_is_drawn_with_markers_and_line_styles() -> None:
    pytest.importorskip("matplotlib", reason="the extra for charts is not installed")
    from bot.reading.charts import draw

    assert draw(TREND).startswith(b"\x89PNG")
    assert draw(Trend("$x$ and more", DAYS, TREND.sides, "$y"), language_for("ja")).startswith(b"\x89PNG")
