"""Shares in words: "three quarters", "two out of three", "half of them", "a quarter of a million"."""

import re
from collections.abc import Iterator

from bot.edit.gate.figures import abroad
from bot.edit.gate.figures.quantities import PART, SCALES, UNITS, Number, roughness, side
from bot.edit.languages import entries

_PARTED = SCALES | {"percent": 1, "point": 1}
_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "twentieth": 20,
    "hundredth": 100,
}
_SOME = r"(?:one|two|three|four|five|six|seven|eight|nine|ten)"
_COUNT = rf"(?:{_SOME}|a|an)"
_FRACTION = re.compile(
    rf"\b(?:(?P<count>{_COUNT})[ -])?(?P<part>half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?"
    rf"|tenths?|elevenths?|twelfths?|twentieth|hundredth)\b|\b(?P<some>{_SOME}|\d+) (?:[a-z]+ ){{0,2}}"
    rf"(?:in|out of(?: every)?|of every) (?P<of>{_SOME}|\d{{1,3}})\b"
)
_SHARING = re.compile(
    r" ?(?:$|[.,;:)]| (?:of(?! an? (?:year|month|day|century|mile|ton))|fewer|less|more|lower|higher|up|down|smaller"
    r"|larger|below|above|in|as|to|from|between|last|this|since|within|during|over|on|after|would|will|have|has|had|are"
    r"|were|out|say|said|want|favou?r|oppose|back)\b)"
)
"""What follows "a third" where it is a share, and not the third of several."""
_HALF = re.compile(r"\bhalf[ -](?:an?[ -])?(dozen)\b|\bhalf (?:an?|of|the) \w+|\b(?:\w+ )?and a half(?: [mb]illion)?\b")
_PART_OF_A_SCALE = re.compile(
    r"\b(?:(a|one|two|three) )?(half|quarters?|thirds?) (?:of )?an? (?:percentage )?"
    r"(thousand|million|billion|trillion|percent|point)\b"
)
"""Half a million, three quarters of a billion: a number, and no share."""
_TIME = r"(?:year|month|week|day|hour|decade)s?\b"
_HALF_OF = re.compile(
    rf"\bhalf (?:of )?(?:the(?! {_TIME})|all|its|their|his|her|those|these|them|that|as many|as much|(?!{_TIME})\w+s\b)"
    r"|\b(?:in|by|cut|fell|down|drop\w*|\w+ed) (?:by |in )?half\b(?! an? |-)"
)
"""Half of something, which is not half a year, the first half or half past."""
MAY_BE = {
    "half": (50.0,),
    "third": (100 / 3, 200 / 3),
    "quarter": (25.0, 75.0),
    "fifth": (20.0, 40.0, 60.0, 80.0),
}
"""What shares may come to of which one word is known: a third, or two of them."""
_ABROAD = [(share, re.compile("|".join(rf"\b{name}" for name in names))) for share, names in entries(abroad.SHARES)]


def fractions(text: str) -> Iterator[tuple[str, float]]:
    """Shares that are told in words, as they are written, in percent: "three quarters", "two out of three"."""
    for match in _FRACTION.finditer(_HALF.sub(" ", _PART_OF_A_SCALE.sub(" ", text))):
        if match["of"]:
            some, of = _counted(match["some"]), _counted(match["of"])
            if some <= of and of >= 2:
                yield match[0], 100 * some / of
            continue
        part = "half" if match["part"] == "halves" else match["part"].removesuffix("s")
        count = match["count"]
        if part != "half" and (count is None or (count in {"a", "an"} and not _SHARING.match(text, match.end()))):
            continue
        yield match[0], 100 * _counted(count or "a") / _PARTS[part]


def halves(text: str) -> Iterator[str]:
    """Halves of something, as they are written."""
    yield from (found[0] for found in _HALF_OF.finditer(text))


def shares_abroad(text: str) -> Iterator[float]:
    """The percentages to which shares may come that a text of another language, in small letters, has in words."""
    for share, names in _ABROAD:
        if names.search(text):
            yield from MAY_BE[share]


def _in_figures(found: re.Match[str]) -> str:
    value = _counted(found[1] or "a") / _PARTS[found[2].removesuffix("s")] * _PARTED[found[3]]
    return f"{value:.2f}"


def _counted(word: str) -> float:
    return float(word) if word.isdigit() else UNITS.get(word, 1.0)


def without_fractions(text: str) -> str:
    """The text without the shares in it, whose words are no numbers of their own."""
    kept = _PART_OF_A_SCALE.sub(" ", text)
    kept = _HALF.sub(lambda found: "six" if found[1] else " ", kept)
    return _FRACTION.sub(lambda found: " " if found["of"] or found["count"] or "hal" in found[0] else found[0], kept)


def parts_of_scales(text: str) -> Iterator[Number]:
    """Parts of a million and the like: "about a quarter of a million" is some 250,000."""
    for found in _PART_OF_A_SCALE.finditer(text):
        before = text[: found.start()].split()
        yield Number(found[0], float(_in_figures(found)), max(roughness(before), PART), side(before))
