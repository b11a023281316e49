"""The outlet's name leaves the headline, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gather.titles import SEPARATORS, clean_title, normalised


@pytest.mark.parametrize(
    ("title", "source", "aliases", "clean"),
    [
        ("China vows measures - South China Morning Post", "South China Morning Post", [], "China vows measures"),
        ("A | Reuters", "Reuters", [], "A"),
        ("A – Reuters", "Reuters", [], "A"),
        ("A — Reuters", "Reuters", [], "A"),
        ("A - reuters", "Reuters", [], "A"),
        ("Students back - China Daily - Global Edition", "Global Edition", ["China Daily"], "Students back"),
        ("Talks were fruitful -- Iranian FM", "IRNA", ["IRNA English"], "Talks were fruitful -- Iranian FM"),
        ("Talks were fruitful - Iranian FM - IRNA", "IRNA", [], "Talks were fruitful - Iranian FM"),
        ("Oil at 90 - Crude Oil Prices Today | OilPrice.com", "Crude Oil Prices Today | OilPrice.com", [], "Oil at 90"),
        ("What Reuters", "Reuters", [], "What Reuters"),
        ("Reuters", "Reuters", [], "Reuters"),
        (" - Reuters", "Reuters", [], " - Reuters"),
        ("A - B - B - B", "B", ["B"], "A - B"),
        ("A - B - C - D", "D", ["C", "B"], "A - B"),
        ("A - B", "", ["", "C"], "A - B"),
    ],
)
def test_a_name_at_the_end_is_taken_off_exactly(title: str, source: str, aliases: list[str], clean: str) -> None:
    assert clean_title(title, source, aliases) == clean


@given(st.text(min_size=1).filter(str.strip), st.text(min_size=1).filter(str.strip), st.sampled_from(SEPARATORS))
def test_what_an_aggregator_puts_on_comes_off(headline: str, name: str, separator: str) -> None:
    assert clean_title(headline + separator + name, name, []) == headline.rstrip()


@given(st.text(), st.text(), st.lists(st.text()))
def test_a_cleaned_title_is_the_beginning_of_the_title(title: str, source: str, aliases: list[str]) -> None:
    assert title.startswith(clean_title(title, source, aliases))


def test_two_tellings_of_a_headline_have_the_same_words() -> None:
    assert normalised("“China’s  BYD” opens: plant!") == normalised("china’s byd opens plant")
