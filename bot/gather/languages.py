"""Which language a headline is in: what the feed says, unless the script says otherwise; without either, what its small
words say. Pure."""

import re
import unicodedata
from collections import Counter

UNKNOWN = "und"
"""BCP 47's word for a language that is not determined."""

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[-_].*)?")
_LETTER = re.compile("[A-Za-z]")
_WORD = re.compile(r"\w+")
_SCRIPTS = {
    "CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "ARABIC": "ar", "HEBREW": "he", "CYRILLIC": "ru",
    "DEVANAGARI": "hi", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te", "GUJARATI": "gu", "GURMUKHI": "pa",
    "KANNADA": "kn", "MALAYALAM": "ml", "SINHALA": "si", "THAI": "th", "LAO": "lo", "MYANMAR": "my", "KHMER": "km",
    "GEORGIAN": "ka", "ARMENIAN": "hy", "GREEK": "el", "ETHIOPIC": "am", "TIBETAN": "bo",
}  # fmt: skip
"""The most likely language of a script, by the first word of its characters' Unicode names."""

_WRITTEN_IN = {
    "ARABIC": frozenset({"ar", "fa", "ur", "ps", "ku", "ckb", "ug", "sd", "pa", "ms", "ks"}),
    "CYRILLIC": frozenset({"ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "uz", "tt", "bs", "az"}),
    "CJK": frozenset({"zh", "ja", "ko", "yue", "wuu", "nan"}),
    "DEVANAGARI": frozenset({"hi", "mr", "ne", "sa", "kok", "mai", "bho"}),
    "HEBREW": frozenset({"he", "yi", "iw"}),
    "BENGALI": frozenset({"bn", "as"}),
    "ETHIOPIC": frozenset({"am", "ti"}),
}
_LETTERS = {"uk": "іїєґІЇЄҐ", "fa": "پچژگکی", "ur": "ٹڈڑےں", "be": "ўЎ", "sr": "ђћџЂЋЏ"}
"""Letters that tell a language from the likeliest one of its script."""
_SMALL_WORDS = {
    "en": "the of to in and for on with as is at by after from over says will its an amid against be has are",
    "de": "der die das und in von mit für auf nicht ist im zu den des ein eine bei nach wird sich dem aus",
    "fr": "le la les des et du une pour dans sur est avec aux un en au que par son sa ses après face",
    "es": "el la los las de del y en por para con una que se un al su tras sus es como contra",
    "pt": "o os as da do das dos e em para com uma não no na que um ao por após sobre",
    "it": "il lo gli di del della e in per con una che nel un alla dei delle da sul si",
    "nl": "de het een van en op voor met niet in te is bij na naar wil aan dat",
    "pl": "w z na i się do nie o jest od po za są przez dla że",
    "tr": "ve bir için ile bu da de daha çok son sonra olarak",
    "id": "di dan yang untuk dengan dari ke pada akan ini itu dalam",
}
_SMALL = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}


def language_of(text: str, claimed: str = "") -> str:
    """A BCP 47 tag for `text`, of which the feed says that it is `claimed`; `und` when neither tells."""
    tag = _normal(claimed)
    script = _script(text)
    if script is None or _fits(tag, script):
        return tag or (_by_small_words(text) if script == "LATIN" else UNKNOWN)
    if script == "LATIN":  # in a feed of a language that has another script, a Latin headline is an English one
        return "en"
    for language, letters in _LETTERS.items():
        if language in _WRITTEN_IN.get(script, ()) and any(letter in text for letter in letters):
            return language
    return _SCRIPTS[script]


def _normal(claimed: str) -> str:
    found = _TAG.fullmatch(claimed.strip()[:35])
    if found is None:
        return ""
    language, script, region = found.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)


def _fits(tag: str, script: str) -> bool:
    language = tag.partition("-")[0]
    if script == "LATIN":
        return language not in _SCRIPTS.values() or "-Latn" in tag
    return language in _WRITTEN_IN.get(script, {_SCRIPTS[script]})


def _by_small_words(text: str) -> str:
    """The language that has most of the text's small words, if one has more than every other."""
    words = set(_WORD.findall(text[:300].casefold()))
    (most, best), (second, _) = sorted(((len(words & small), name) for name, small in _SMALL.items()), reverse=True)[:2]
    return best if most > second else UNKNOWN


def _script(text: str) -> str | None:
    """The script that most letters are in; kana or hangul decide when there is some. None without letters."""
    if text.isascii():
        return "LATIN" if _LETTER.search(text) else None
    counts: Counter[str] = Counter()
    for character in text[:200]:
        if character.isascii():
            counts["LATIN"] += character.isalpha()
        elif character.isalpha():
            name = unicodedata.name(character, "").partition(" ")[0]
            counts[name if name in _SCRIPTS else "LATIN"] += 1
    if counts["HIRAGANA"] + counts["KATAKANA"] > 1:
        return "HIRAGANA"
    counts["LATIN"] //= 3  # a headline in any script is full of Latin names; three letters of it weigh as one sign
    script, count = max(counts.items(), key=lambda pair: pair[1], default=("LATIN", 0))
    return script if count else None
