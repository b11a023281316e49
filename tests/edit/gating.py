"""Puts a sentence before the gate, over a handful of headlines."""

from bot.domain.digest import Draft, Edited, EditedArticle, Story, Withheld
from bot.domain.topic import Perspective, Topic
from bot.edit.gate import Gate
from bot.edit.gate.doubts import Doubt, Found
from tests.edit.making import TOPIC, article

KOREAS = Topic(
    "koreas",
    "South Korea vs North Korea",
    (Perspective("south", "South Korea", ("KR",)), Perspective("north", "North Korea", ("KP",))),
)
Headline = str | tuple[str, str] | EditedArticle
"""A headline in English, or one with its language, or an article as the editor hands it over."""


def edited(*headlines: Headline) -> Edited:
    """Articles a1, a2 … of stories s1, s2 …; what is no article yet is by an American outlet."""
    articles = []
    for n, given in enumerate(headlines, 1):
        if isinstance(given, EditedArticle):
            articles.append(given)
            continue
        title, language = given if isinstance(given, tuple) else (given, "en")
        articles.append(EditedArticle(f"a{n}", article(title, language=language, hours=n), f"s{n}"))
    stories = {each.story: () for each in articles if each.story}
    return Edited(
        tuple(articles), tuple(Story(str(s), tuple(a.id for a in articles if a.story == s), ("us",)) for s in stories)
    )


def told(
    text: str, *headlines: Headline, cites: tuple[str, ...] | None = None, topic: Topic = TOPIC
) -> Draft | Withheld:
    """What becomes of a draft that cites all the headlines, or those of `cites`."""
    day = edited(*headlines)
    sources = tuple(each.id for each in day.articles) if cites is None else cites
    return Gate(day, topic).judge(Draft("overall", text, sources))


def found(text: str, *headlines: Headline) -> list[Found]:
    """What the checks find in a draft which cites all the headlines, whatever it weighs, in their order."""
    day = edited(*headlines)
    gate = Gate(day, TOPIC)
    return gate._doubts(gate._case(Draft("overall", text, tuple(each.id for each in day.articles))))


def doubts(text: str, *headlines: Headline) -> set[Doubt]:
    """Every kind of doubt among them."""
    return {one.doubt for one in found(text, *headlines)}


def reason(text: str, *headlines: Headline, cites: tuple[str, ...] | None = None, topic: Topic = TOPIC) -> str | None:
    """Why a draft is withheld; None when it is let in."""
    outcome = told(text, *headlines, cites=cites, topic=topic)
    return outcome.reason if isinstance(outcome, Withheld) else None
