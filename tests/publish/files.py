"""Files in the archive's format, written here line by line and without any of the code under test.

`ordinary_files` are what the archive holds; `odd_files` stretch the format in every way that was met or feared.
"""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st

SMALL = st.integers(0, 4)
ORDINARY = st.text(
    st.characters(
        categories=("Lu", "Ll", "Lo", "Nd"), include_characters=" ,.;:'\"-–—()/$%&’“”?!€+", exclude_characters="ªº"
    ),
    min_size=1,
    max_size=40,
).map(lambda text: " ".join(text.split()))
"""Words as headlines have them. Nothing in them is a link, markup, or what YAML would trip over."""
TAME = ORDINARY.filter(lambda text: bool(text) and "://" not in text and "www" not in text.lower())
CURIOUS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\r"), min_size=1, max_size=30).map(
    lambda text: f"x{text}x"
)
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,12}", fullmatch=True).filter(lambda text: text != "overall")
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


@st.composite
def _parts(draw: st.DrawFn, words: st.SearchStrategy[str]) -> dict[str, Any]:
    ids = draw(st.lists(IDS, min_size=1, max_size=4, unique=True))
    sides = [(identifier, draw(words)) for identifier in ids]
    counts = [draw(SMALL) for _ in sides]
    total = sum(counts) + draw(st.integers(0, 2))
    return {
        "topic": draw(IDS),
        "name": draw(words),
        "day": draw(DAYS),
        "clock": draw(st.times()).isoformat(timespec="milliseconds"),
        "sides": [(*side, count) for side, count in zip(sides, counts, strict=True)],
        "bullets": [draw(st.lists(words, max_size=4)) for _ in range(len(sides) + 1)],
        "articles": [(draw(words), f"https://e.example/{n}?a=(b)", draw(words), draw(DAYS)) for n in range(total)],
    }


def _lines(parts: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The front matter and the body."""
    name, day = parts["name"], parts["day"]
    publishers = list(dict.fromkeys(publisher for _, _, publisher, _ in parts["articles"]))
    front = [
        "title: " + _quoted(name + " News - " + str(day)),
        "date: " + str(day) + "T" + parts["clock"] + "Z",
        "topic: " + parts["topic"],
        "topicName: " + _quoted(name),
        "sources: [" + ", ".join(map(_quoted, publishers)) + "]",
        "articleCount: " + str(len(parts["articles"])),
        "perspectives:",
    ]
    for identifier, side, count in parts["sides"]:
        front += ['  - id: "' + identifier + '"', "    name: " + _quoted(side), "    count: " + str(count)]
    front += [f"{identifier}Sources: {count}" for identifier, _, count in parts["sides"]]
    front.append("draft: false")
    headings = ["Overall Highlights"] + [f"{side} Perspective ({side} Sources)" for _, side, _ in parts["sides"]]
    body: list[str] = []
    for position, (heading, bullets) in enumerate(zip(headings, parts["bullets"], strict=True)):
        body += ["## " + heading, ""]
        if bullets:
            body += ["- " + bullet for bullet in bullets] + [""]
        if position == 0:
            body += ["<!--more-->", ""]
    count = len(parts["articles"])
    body += ["## Sources", "", f"This summary is based on {count} articles from the following sources:", ""]
    for position, (title, url, publisher, day) in enumerate(parts["articles"]):
        when = f"{day.month}/{day.day}/{day.year}"
        body.append(f"{position + 1}. [en-US] [{title}]({url}) - {publisher} ({when})")
    return front, body


def _assembled(front: list[str], body: list[str]) -> str:
    return "\n".join(["---", *front, "---", "", *body]) + "\n"


def _plain(text: str) -> bool:
    """A bullet that begins with none of the marks that would begin something else, and ends in no citation."""
    return not text.startswith(("- ", "+ ", "* "))


ordinary_files = _parts(TAME.filter(_plain)).map(lambda parts: _assembled(*_lines(parts)))


@st.composite
def odd_files(draw: st.DrawFn) -> str:
    """A file with curious names and titles, and some of its lines lost, doubled, or written differently."""
    front, body = _lines(draw(_parts(st.one_of(TAME, CURIOUS))))
    changes = draw(st.sets(st.sampled_from(sorted(CHANGES)), max_size=4))
    for change in sorted(changes):
        front, body = CHANGES[change](front, body)
    text = _assembled(front, body)
    if draw(st.booleans()):
        text = text.replace("\n", "\r\n")
    if draw(st.booleans()):
        text = text.rstrip("\r\n")
    return ("\ufeff" if draw(st.booleans()) else "") + text


Lines = list[str]


def _without(lines: Lines, *beginnings: str) -> Lines:
    return [line for line in lines if not line.startswith(beginnings)]


CHANGES: dict[str, Callable[[Lines, Lines], tuple[Lines, Lines]]] = {
    "no counts": lambda front, body: (_without(front, "    count:"), body),
    "no perspectives": lambda front, body: (
        _without(front, "perspectives:", "  - id:", "    name:", "    count:"),
        body,
    ),
    "no lines of sources": lambda front, body: ([line for line in front if "Sources: " not in line], body),
    "foreign keys": lambda front, body: (["weight: 3", 'tags: ["a"]', "cover:", "  image: x.png", *front], body),
    "no name": lambda front, body: (_without(front, "topicName:"), body),
    "single quotes": lambda front, body: ([*_without(front, "draft"), "draft: 'it''s'"], body),
    "no divider": lambda front, body: (front, _without(body, "<!--more-->")),
    "stars": lambda front, body: (front, [f"* {line[2:]}" if line.startswith("- ") else line for line in body]),
    "a paragraph": lambda front, body: (front, ["Good morning.", "", *body, "", "Bye."]),
    "blank lines": lambda front, body: (["", *front], ["", *body, "", ""]),
    "no dates": lambda front, body: (front, [line.replace("/19", "/nineteen ") for line in body]),
    "spaces at the end": lambda front, body: (front, [f"{line}  " for line in body]),
    "no overall section": lambda front, body: (
        front,
        body[body.index("<!--more-->") :] if "<!--more-->" in body else body,
    ),
    "no sources": lambda front, body: (front, body[: body.index("## Sources")] if "## Sources" in body else body),
}
