"""What is known of languages: a table for each, as data.

A table maps the words of its language to keys that all languages share: places (`US`), concepts of the news (`tariff`),
numbers, months. So two headlines meet in the same keys whatever their wording or their language. It is general
knowledge of the language, in the dictionary form of each word: inflection is the stemmer's work.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language.

    `places`, `concepts`, `verbs`, `soft`, `numbers`, `scales` and `months` are written as `key = word, word; key = …`;
    a word may be a phrase. `verbs` report or move (say, vow, rise) and weigh little; `soft` are subjects beside the
    news (sport, show business); `scales` multiply the number before them. `glue` are words that carry nothing.

    Three are lists of phrases: `roundups` stand in headlines over several events, `columns` end the name of a column
    before a colon ("China Brief:"), `lures` are labels in front of a headline that tell nothing.

    `stemmer` is the name of a Snowball algorithm, None where there is none or words are not spaced; `latin` tells
    whether it is written in Latin letters. `prefixes` are letters that small words leave in front of the next one.
    `short` are signs of one character for places, which are read so only in pairs (中美) or alone. A key of two places
    joined by `+` stands for both.
    """

    code: str
    stemmer: str | None
    glue: str = ""
    places: str = ""
    concepts: str = ""
    verbs: str = ""
    soft: str = ""
    numbers: str = ""
    scales: str = ""
    months: str = ""
    roundups: str = ""
    columns: str = ""
    lures: str = ""
    latin: bool = True
    prefixes: str = ""
    short: str = ""


def entries(table: str) -> list[tuple[str, list[str]]]:
    """The keys of a table and the words of each, in its order."""
    pairs = (entry.partition("=") for entry in " ".join(table.split()).split(";") if entry.strip())
    return [(key.strip(), [word.strip() for word in words.split(",")]) for key, _, words in pairs]


def phrases(table: str) -> list[str]:
    """The phrases of a list, in its order."""
    return [phrase.strip() for phrase in " ".join(table.split()).split(",") if phrase.strip()]
