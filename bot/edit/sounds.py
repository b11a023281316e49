"""How a name sounds, as far as all scripts agree on it: its consonants in six classes.

Names are carried from one script to another by their sound: Halloran, Халлоран, ハロラン, 할로란. Vowels, and what
some scripts do not write or tell apart (h, w, y; p from b and f; l from r), are left away.
"""

import re
import unicodedata
from functools import lru_cache

SHORTEST = 3
"""Consonants that a sound must have to say anything."""

_LATIN = (
    (re.compile("sch|tsch|tch|sh|ch|zh|dzh|dj|ts|tz|cz"), "s"),
    (re.compile("ph"), "p"),
    (re.compile("ng(?![aeiou])"), "n"),
    (re.compile("kh|gh(?![aeiou])"), ""),
    (re.compile("x"), "ks"),
    (re.compile("c(?=[eiy])"), "s"),
)
_CLASSES = {
    "P": "pbfvбпвфبفپבפףपफबभवハバパビピブプフベペボポヴᄇᄈᄑᆸᇁπβφপফবভ",
    "T": "tdдтتطدضذثדטתटठडढतथदधタダテデトドᄃᄄᄐᆮᇀٹڈτδθটঠডঢতথদধৎ",
    "K": "kgqcгкقكغگکגקכךकखगघカガキギクグケゲコゴᄀᄁᄏᆨᆿκγকখগঘ",
    "S": "szjжзсцчшщزسشصظجچזסצץשचछजझशषसサザシジスズセゼソゾチヂツヅᄉᄊᄌᄍᄎᆺᆽᆾژσςζচছজঝশষসয",
    "R": "lrлрلرלרरलळラリルレロᄅᆯڑλρরলড়ঢ়",
    "M": "mмمמםमマミムメモᄆᆷμম",
    "N": "nнنנןणनङञंナニヌネノンᄂᆫᆼںνনণঙঞং",
}
_GREEK = str.maketrans({"ξ": "κσ", "ψ": "πσ"})
_CLASS_OF = {letter: name for name, letters in _CLASSES.items() for letter in letters if letter != "ハ"}


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """The consonants of a word in their classes, none twice in a row; empty when they are too few to say anything."""
    plain = word.casefold()
    if plain.isascii() or "LATIN" in unicodedata.name(plain[:1], ""):
        plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
        for pattern, simple in _LATIN:
            plain = pattern.sub(simple, plain)
    elif "GREEK" in unicodedata.name(plain[:1], ""):
        plain = plain.translate(_GREEK)
    elif "\uac00" <= plain[:1] <= "\ud7af":
        plain = unicodedata.normalize("NFD", plain)
    classes = [_CLASS_OF[c] for c in plain if c in _CLASS_OF]
    distinct = [c for i, c in enumerate(classes) if i == 0 or classes[i - 1] != c]
    return "".join(distinct) if len(distinct) >= SHORTEST else ""
