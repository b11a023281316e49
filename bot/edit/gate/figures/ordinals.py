"""Ordinals of other languages, as numbers: the tables of languages have the cardinals alone."""

import re
from collections.abc import Iterator

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


def ordinals(text: str) -> Iterator[float]:
    """Those of a text in small letters."""
    for found in _ORDINAL.finditer(text):
        yield float((found.lastgroup or "n0")[1:])
