"""The second reader: a model that sees a bullet and its cited texts, and must quote what carries it.

It comes after the gate, never instead of it: what the gate is sure of it is not asked about, what the gate let in it
may withhold, and where the gate is in doubt it settles the doubt. It is not believed either: a quotation that does not
stand word for word in the bullet's own texts counts as no.
"""

import re
import unicodedata
from collections.abc import Sequence

from bot.domain.digest import Draft, Edited
from bot.publish.clean import visible
from bot.write.answers import Verdict, read_verdicts, verdicts_schema
from bot.write.conversation import Question
from bot.write.prompts import to_verify

SHORTEST_QUOTE = 2
"""Characters: less is found in any text."""
_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})
_SPACE = re.compile(r"\s+")


def question(model: str, drafts: Sequence[Draft], edited: Edited) -> Question[dict[int, Verdict]]:
    """What is asked of the second reader, all bullets in one call."""
    return Question(model, to_verify(drafts, edited), verdicts_schema(), read_verdicts)


def objection(draft: Draft, verdict: Verdict | None, edited: Edited) -> str | None:
    """Why the bullet is not let through, in words; None when the verdict stands up."""
    if verdict is None:
        return "the second reader said nothing of it"
    if not verdict.carried:
        return "the second reader found it not carried by the cited sources"
    texts = _texts(draft, edited)
    quotes = [quote for quote in (*verdict.words, verdict.speaker, verdict.direction) if quote]
    if not verdict.words:
        return "the second reader quoted nothing that carries it"
    for quote in quotes:
        if not _stands(quote, texts):
            return f"the second reader quoted {visible(quote)[:60]!r}, which is not in the cited sources"
    return None


def _texts(draft: Draft, edited: Edited) -> list[str]:
    by_id = {article.id: article.article for article in edited.articles}
    cited = [by_id[source] for source in draft.sources]
    return [_plain(text) for article in cited for text in (article.title, article.snippet, article.publisher.name)]


def _stands(quote: str, texts: Sequence[str]) -> bool:
    words = _plain(quote).strip(" \"'.,;…")
    return len(words) >= SHORTEST_QUOTE and any(words in text for text in texts)


def _plain(text: str) -> str:
    """One form of spaces, quotation marks and letters: a model copies words, and changes marks without noticing."""
    return _SPACE.sub(" ", unicodedata.normalize("NFKC", visible(text)).translate(_MARKS)).casefold()
