"""Ordinals as numbers, of English and of other languages, whose tables have the cardinals alone."""

import re
from collections.abc import Iterator

from bot.edit.gate.figures.quantities import number_at, words_of

_BEGINNINGS = {
    3: "dritte troisième tercer terz terceir trzeci третий треть третья трет üçüncü τρίτ",
    4: "vierte quatrième cuart quarto quarta czwart четверт четверт dördüncü τέταρτ",
    5: "fünfte cinquième quint piąt пятый пятая пятую пятой пятого п'ят beşinci πέμπτ",
    6: "sechste sixième sexto sexta sest szóst шест шост altıncı έκτ",
    7: "siebte siebente septième séptim settim sétim siódm седьм сьом yedinci έβδομ",
    8: "achte huitième octav ottav oitav ósm восьмой восьмая восьмую восьмого восьмий восьма sekizinci όγδο",
    9: "neunte neuvième noven nono nona dziewiąt девят дев'ят dokuzuncu ένατ",
    10: "zehnte dixième décim decim dziesiąt десят onuncu δέκατ",
    11: "elfte onzième undécim undicesim jedenast одиннадцат одинадцят ενδέκατ",
    12: "zwölfte douzième duodécim dodicesim dwunast двенадцат дванадцят δωδέκατ",
}
"""How the words for them begin in German, French, Spanish, Italian, Portuguese, Polish, Russian, Ukrainian, Turkish
and Greek."""
_ORDINAL = re.compile(
    "|".join(rf"\b(?P<n{number}>(?:{'|'.join(words.split())})\w{{0,4}}\b)" for number, words in _BEGINNINGS.items())
)


_TEENS = "(?:thir|four|fif|six|seven|eigh|nine)teenth"
_TENS = "(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
_ENGLISH = re.compile(
    rf"\b(?P<nth>(?:{_TENS}[ -])?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth)|{_TENS}[ -]first|{_TEENS}"
    r"|tenth|eleventh|twelfth|twentieth|\d{1,3}(?:st|nd|rd|th))"
    r" (?:(?:straight|consecutive|successive|such|complete|total) )?"
    r"(?!century|quarter|half|floor|amendment|avenue|street|anniversary|of )[a-z]{3,}"
)
"""From the second on, before what it counts: no day of a month, no part of something, no name."""


def english_ordinals(text: str) -> Iterator[tuple[str, float]]:
    """Those of an English text in small letters that count something, as they are written."""
    for found in _ENGLISH.finditer(text):
        word = found["nth"]
        yield found[0], float(word[:-2]) if word[0].isdigit() else number_at(words_of(word), 0)[0]


def ordinals(text: str) -> Iterator[float]:
    """Those of a text of another language in small letters."""
    for found in _ORDINAL.finditer(text):
        yield float((found.lastgroup or "n0")[1:])
