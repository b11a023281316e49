"""What a request is reckoned at before it is made."""

from bot.config import PriceSettings
from bot.write.budget import EXPECTED_ANSWER, HIGH_PRICE, Prices, tokens_of

MESSAGES = [{"role": "user", "content": "x" * 3_000}]


def test_a_model_with_a_price_costs_that_price() -> None:
    prices = Prices({"small": PriceSettings(input=1, output=2)})
    assert prices.cost("small", 1_000_000, 500_000) == 2.0


def test_a_model_without_a_price_is_reckoned_at_a_high_one() -> None:
    tokens, cost = Prices({}).estimate("unheard-of", MESSAGES, {})
    assert 1_000 <= tokens <= 1_020
    assert cost == (tokens * HIGH_PRICE.input + EXPECTED_ANSWER * HIGH_PRICE.output) / 1_000_000


def test_a_limit_on_the_answer_limits_what_it_may_cost() -> None:
    free_to_read = {"small": PriceSettings(input=0, output=1)}
    assert Prices(free_to_read, 500).estimate("small", MESSAGES, {})[1] == 0.0005


def test_a_character_of_another_script_counts_as_a_token() -> None:
    assert tokens_of("中国商务部宣布") >= 7
    assert tokens_of("plain English words") < len("plain English words")
