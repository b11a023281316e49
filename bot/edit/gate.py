"""The gate: lets a draft into the digest, or withholds it and says why.

Every draft is judged on its own by a list of small checks; each gives a reason in words, or None. The first reason
counts. A bullet that only repeats the headlines it cites, with their publishers, passes them all.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.domain.digest import OVERALL, Draft, Edited, EditedArticle, Withheld
from bot.domain.topic import Topic
from bot.edit.headlines import printed
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, clean, language_of, read
from bot.edit.relevance import places_of

LONGEST = 400
"""Characters of a bullet."""
CARRIED = 0.35
"""Share of a bullet's content words that must stand in its sources."""
_LINK = re.compile(r"https?://|www\.\w|\]\(|<@|@(?:everyone|here)\b", re.IGNORECASE)
_QUOTE = re.compile(r"[\"“„«]([^\"“”„«»]{3,}?)[\"”“»]|(?<!\w)['‘]([^'‘’]{3,}?)['’](?!\w)")


@dataclass(frozen=True, slots=True)
class Examined:
    """What the gate let in, in its order, and what it withheld."""

    accepted: tuple[Draft, ...]
    withheld: tuple[Withheld, ...]


@dataclass(frozen=True)
class Case:
    """A draft beside the articles it cites, read once for all checks."""

    draft: Draft
    cited: tuple[EditedArticle, ...]
    unknown: tuple[str, ...]
    sides: frozenset[str]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The draft, read."""
        return read(self.draft.text)

    @cached_property
    def source_text(self) -> str:
        """All that the cited articles say of themselves, in small letters."""
        parts = (
            f"{edited.article.title}\n{printed(edited.article.title, edited.article.language)}\n"
            f"{edited.article.snippet}\n{edited.article.publisher.name}\n"
            for edited in self.cited
        )
        return clean("".join(parts)).casefold()

    @cached_property
    def source_keys(self) -> frozenset[str]:
        """The keys, and the stems of known phrases, of the cited articles, and those of the draft's own language."""
        keys: set[str] = set()
        own = language_of(self.draft.text)
        for edited in self.cited:
            article = edited.article
            for text in (article.title, article.snippet, article.publisher.name):
                for language in (article.language, own):
                    keys.update(token.key for token in read(text, language))
        return frozenset(keys)

    @cached_property
    def same_language(self) -> bool:
        """Whether a cited headline is in the draft's language: its words can be looked for there."""
        own = language_of(self.draft.text)
        return any(language_of(edited.article.title, edited.article.language) == own for edited in self.cited)

    def says(self, token: Token) -> bool:
        """Whether the sources say what the token says."""
        return token.key in self.source_keys or token.text.casefold() in self.source_text


Check = Callable[[Case], str | None]


class Gate:
    """Judges drafts over the articles of one digest."""

    def __init__(self, edited: Edited, topic: Topic) -> None:
        self._articles = {article.id: article for article in edited.articles}
        self._sides = frozenset(key for side in topic.perspectives for key in places_of(side))
        self._sections = {OVERALL} | {side.id for side in topic.perspectives}

    def judge(self, draft: Draft) -> Draft | Withheld:
        """The draft as it may be printed, or why it may not."""
        case = _case(draft, self._articles, self._sides)
        reason = None if draft.section in self._sections else f"there is no section {draft.section[:40]!r}"
        reason = reason or next((found for check in CHECKS if (found := check(case)) is not None), None)
        known = tuple(dict.fromkeys(source for source in draft.sources if source in self._articles))
        if reason is None:
            return Draft(draft.section, draft.text.strip(), known)
        return Withheld(draft.section, draft.text, known, reason)


def examine(drafts: Sequence[Draft], edited: Edited, topic: Topic) -> Examined:
    """Judge every draft by itself; the accepted keep their order and only such sources as exist."""
    gate = Gate(edited, topic)
    judged = [gate.judge(draft) for draft in drafts]
    return Examined(
        tuple(one for one in judged if isinstance(one, Draft)),
        tuple(one for one in judged if isinstance(one, Withheld)),
    )


def _case(draft: Draft, articles: Mapping[str, EditedArticle], sides: frozenset[str]) -> Case:
    unique = dict.fromkeys(draft.sources)
    cited = tuple(articles[source] for source in unique if source in articles)
    return Case(draft, cited, tuple(source for source in unique if source not in articles), sides)


def _is_cited(case: Case) -> str | None:
    if case.cited:
        return None
    return f"it cites {case.unknown[0]}, which is no article of the digest" if case.unknown else "it cites nothing"


def _is_one_sentence_long(case: Case) -> str | None:
    if not case.draft.text.strip():
        return "it is empty"
    length = len(case.draft.text)
    return f"it has {length} characters, more than {LONGEST}" if length > LONGEST else None


def _is_plain(case: Case) -> str | None:
    if _LINK.search(case.draft.text):
        return "it holds a link or a mention"
    hidden = next((c for c in case.draft.text if unicodedata.category(c) in {"Cc", "Cf", "Co", "Cs"}), None)
    return None if hidden is None else f"it holds the invisible character U+{ord(hidden):04X}"


def _numbers_stand(case: Case) -> str | None:
    for token in case.tokens:
        if token.kind in {Kind.NUMBER, Kind.DATE} and not case.says(token):
            what = "date" if token.kind is Kind.DATE else "number"
            return f"{what} {token.text} is not in the cited sources"
    return None


def _names_stand(case: Case) -> str | None:
    for token in case.tokens:
        named = token.kind is Kind.NAME and case.same_language
        place = token.kind is Kind.PLACE and token.key not in case.sides
        if (named or place) and not case.says(token):
            return f"{token.text} is not named in the cited sources"
    return None


def _quotes_stand(case: Case) -> str | None:
    if not case.same_language:
        return None
    for match in _QUOTE.finditer(clean(case.draft.text)):
        quote = (match[1] or match[2]).strip(" ,.;").casefold()
        if quote not in case.source_text:
            return f"the quote {quote[:60]!r} is not in the cited sources"
    return None


def _words_stand(case: Case) -> str | None:
    content = [
        token for token in case.tokens if token.kind not in {Kind.GLUE, Kind.VERB} and token.key not in case.sides
    ]
    if not content or not case.same_language:
        return None
    carried = sum(case.says(token) for token in content) / len(content)
    return None if carried >= CARRIED else "too little of it stands in the cited sources"


CHECKS: tuple[Check, ...] = (
    _is_cited,
    _is_one_sentence_long,
    _is_plain,
    _numbers_stand,
    _names_stand,
    _quotes_stand,
    _words_stand,
)
