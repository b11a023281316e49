"""Numbers in running text: "1.2 million", "1,200", "120万", "23%", as one value however they are written."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bot.edit.languages import entries
from bot.edit.languages.all import LANGUAGES

_SCALES = {
    word.casefold(): int(value)
    for language in reversed(LANGUAGES.values())  # so that an English billion is not a German one, which is a thousand
    for value, words in entries(language.scales)
    for word in words
}
_SCALE_WORDS = "|".join(sorted(map(re.escape, _SCALES), key=len, reverse=True))
_PERCENT = (
    r"%|٪|percent\b|per cent\b|pc\b|процент\w*|prozent\b|por ciento\b|pour cent\b|por cento\b|per cento\b"
    r"|في المئة|في المائة|بالمئة|درصد|فیصد|אחוז\w*|प्रतिशत|फीसदी|শতাংশ|퍼센트|パーセント|τοις εκατό|procent\w*"
)
_MYRIADS = "千천万萬만億亿억兆조"
NUMBER = re.compile(
    r"(?P<digits>\d{1,3} mil \d{3}(?!\d)|\d{1,2}:\d{2}(?![\d:])"
    r"|\d{1,3}(?:[' ]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,\u066b\u066c]\d+)*)"
    r"(?:st|nd|rd|th|er\b)?"
    rf"(?:[ -]?(?P<scale>[{_MYRIADS}百백]+|(?:{_SCALE_WORDS})(?![^\W\d_\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af])))?"
    rf"(?:(?<=[{_MYRIADS}])(?P<rest>(?:\d[\d,]*[{_MYRIADS}]*|\s\d[\d,]*[{_MYRIADS}]+)+))?"
    rf"(?:\s?(?P<percent>{_PERCENT}))?",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u066c' ]\d{3})+")
_PIECE = re.compile(rf"(\d[\d,]*)([{_MYRIADS}]*)")
"""What follows the first part of a number in Chinese, Japanese or Korean: 3만3천 is 33,000."""
_SPACED = re.compile(r"(?<=\d)[' \u066c](?=\d)")


def value_of(match: re.Match[str]) -> str:
    """The value of a match of `NUMBER` in plain decimal form, with `%` where it is a share."""
    digits = match["digits"].casefold().replace(" mil ", " ")  # 5 mil 210, in Spanish
    grouped = _GROUPED.fullmatch(digits) is not None and not digits.startswith("0")
    plain = re.sub(r"[^\d]", "", digits) if grouped else _SPACED.sub("", digits)
    plain = plain.replace(",", ".").replace("\u066b", ".").replace(":", ".")  # 9:30, as others write 9.30
    if plain.count(".") > 1:
        plain = plain.replace(".", "")
    value = Decimal(plain) * _scale(match["scale"])
    value += sum(Decimal(part.replace(",", "")) * _scale(scale) for part, scale in _PIECE.findall(match["rest"] or ""))
    text = f"{value.normalize():f}"
    return f"{text}%" if match["percent"] else text


_OF_TWO_SCALES = re.compile(
    rf"(?<!\w)(?:(\d+(?:\.\d+)?) )?({_SCALE_WORDS}) (\d+) ({_SCALE_WORDS})(?!\w)", re.IGNORECASE
)


def of_two_scales(text: str) -> Iterator[Decimal]:
    """Numbers told by two scales: `mil 300 millones` is 1,300 million, one arab 20 crore 1,200 million."""
    for count, larger, digits, smaller in _OF_TWO_SCALES.findall(text):
        one, other = _scale(larger), _scale(smaller)
        first, rest = Decimal(count or 1) * one, Decimal(digits)
        yield first + rest * other if one > other else (first + rest) * other


def _scale(word: str | None) -> int:
    return _SCALES.get((word or "").casefold(), 1)


COUNTED = re.compile("[一二两三四五六七八九十百]+(?=[名人艘枚架家个只座项起国位年天岁])")
"""A numeral in Chinese or Japanese that counts something; without a counter it may be part of any word."""
_DIGITS = {numeral: value for value, numeral in enumerate("一二三四五六七八九", start=1)} | {"两": 2}


def value_of_numeral(text: str) -> int:
    """The value of a match of `COUNTED`: 十七 is 17, 三百 is 300."""
    total = current = 0
    for numeral in text:
        if numeral in "十百":
            total += max(current, 1) * (10 if numeral == "十" else 100)
            current = 0
        else:
            current = _DIGITS[numeral]
    return total + current
