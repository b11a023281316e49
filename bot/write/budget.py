"""What a request to a model costs: reckoned before it is made, and after."""

import json
from collections.abc import Mapping, Sequence

from bot.config import PriceSettings
from bot.write.answers import Schema
from bot.write.prompts import Message

HIGH_PRICE = PriceSettings(input=10.0, output=40.0)
"""For a model whose price the settings do not give: US dollars per million tokens, above what the large models of
the big providers cost at the end of 2026, so that the ceiling holds whatever is asked."""
CHARACTERS_A_TOKEN = 3.0
"""Of text in Latin letters, JSON marks and ids included: English prose has about 4, so this reckons high."""
EXPECTED_ANSWER = 3_000
"""Tokens of a digest's answer, before it is known: a day of 20 headlines took 900, three sides of 7 bullets 2,400."""


class Prices:
    """The prices of the settings."""

    def __init__(self, prices: Mapping[str, PriceSettings], answer_tokens: int | None = None) -> None:
        """`answer_tokens` is the longest answer that the server is allowed, where the settings set one."""
        self._prices = prices
        self._answer_tokens = answer_tokens or EXPECTED_ANSWER

    def of(self, model: str) -> PriceSettings:
        """What a model costs, or the high price where that is not known."""
        return self._prices.get(model, HIGH_PRICE)

    def estimate(self, model: str, messages: Sequence[Message], schema: Schema) -> tuple[int, float]:
        """The tokens that a request will take in, and what it will cost with its answer, in US dollars."""
        tokens = sum(tokens_of(message["content"]) for message in messages) + tokens_of(json.dumps(schema))
        return tokens, self.cost(model, tokens, self._answer_tokens)

    def cost(self, model: str, tokens_in: int, tokens_out: int) -> float:
        """US dollars."""
        price = self.of(model)
        return (tokens_in * price.input + tokens_out * price.output) / 1_000_000


def tokens_of(text: str) -> int:
    """About how many tokens a text has, rather more than fewer: in other scripts than Latin each letter is one."""
    plain = sum(character < "\u0250" for character in text)
    return int(plain / CHARACTERS_A_TOKEN) + len(text) - plain + 4
