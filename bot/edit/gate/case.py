"""A draft beside what it cites, read once for all checks."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.domain.digest import Draft, EditedArticle
from bot.edit.gate.clauses import COLON, Break, Clause, clauses, regular, wholes
from bot.edit.gate.senses import NOTHING, Senses, broader, homes_of, narrower
from bot.edit.headlines import printed
from bot.edit.languages.all import LANGUAGES
from bot.edit.lexicon import Kind
from bot.edit.reading import Token, clean, language_of, read, read_as
from bot.edit.sounds import sound

BEGINNING = 5
"""Letters by which words are alike that begin with the same."""
SPEAKER_WITHIN = 60
"""Characters among which the colon stands behind who speaks."""
_NO_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class Evidence:
    """One article as the gate reads it."""

    edited: EditedArticle

    @cached_property
    def language(self) -> str:
        """The language of its headline, as it shows or as its feed tells it."""
        return language_of(self.edited.article.title, self.edited.article.language)

    @cached_property
    def parts(self) -> tuple[str, ...]:
        """Headline, snippet and the publisher's name."""
        article = self.edited.article
        return article.title, article.snippet, article.publisher.name

    @cached_property
    def text(self) -> str:
        """All that it says of itself, in small letters."""
        title = printed(self.edited.article.title, self.edited.article.language)
        return clean("\n".join((*self.parts, title))).casefold()

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Everything it says, read in its own language; the publisher's name as English has it."""
        title, snippet, publisher = self.parts
        own = self.edited.article.language
        return (*read(title, own), *read(snippet, own), *read_as(publisher, "en"))

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of its tokens, and of the stems in known phrases; in Latin letters as English has them, too."""
        own = {token.key for token in self.tokens}
        bases = {regular(token).key for token in self.tokens}
        stems = {f"w:{stem}" for token in self.tokens for stem in token.parts}
        if not LANGUAGES.get(self.language, LANGUAGES["en"]).latin:
            return frozenset(own | bases | stems)
        english = {token.key for part in self.parts for token in read_as(part, "en")}
        return frozenset(own | bases | stems | english)

    @cached_property
    def sounds(self) -> frozenset[str]:
        """How its words sound, for names in another script."""
        words = (word for token in self.tokens for word in token.text.split())
        return frozenset(heard for word in words if (heard := sound(word)))

    @cached_property
    def statements(self) -> tuple[tuple[Clause, ...], ...]:
        """The clauses of the headline, and those of the snippet."""
        article = self.edited.article
        return tuple(clauses(text, article.language) for text in (article.title, article.snippet) if text)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The clauses of headline and snippet."""
        return tuple(clause for statement in self.statements for clause in statement)

    @cached_property
    def wholes(self) -> tuple[Clause, ...]:
        """The same, with the clauses that hang on others in one with them."""
        return wholes(self.clauses)

    @cached_property
    def named_before_a_colon(self) -> frozenset[str]:
        """The key of the one word before a headline's colon: who speaks."""
        if not COLON.search(self.edited.article.title[:SPEAKER_WITHIN]):
            return frozenset()  # it is asked of every article of the day, and taking one apart takes time
        first = self.statements[0][:1] if self.statements else ()
        return frozenset(one.tokens[0].key for one in first if one.ends is Break.COLON and len(one.tokens) == 1)

    @cached_property
    def groups(self) -> Senses:
        """The groups of the thesaurus in which its words stand."""
        return NOTHING.union(*(groups for clause in self.clauses for groups in clause.senses))

    @cached_property
    def publisher_keys(self) -> frozenset[str]:
        """The keys of the publisher's name."""
        return frozenset(token.key for token in read_as(self.parts[-1], "en"))

    @cached_property
    def homes(self) -> frozenset[str]:
        """The countries in which the companies, persons and bodies are at home that it names."""
        told = (token for part in self.parts[:2] for token in read(part, self.edited.article.language))
        return NOTHING.union(*(homes_of(token.text) for token in told if token.text[:1].isupper()))

    @cached_property
    def home(self) -> str:
        """The key of the publisher's country: whose ministry it means when it says `the ministry`."""
        return f"g:{self.edited.article.publisher.country}"


@dataclass(frozen=True, eq=False)
class Case:
    """A draft and the articles it cites; `sides` are the keys of the topic's places.

    `names` are the keys of all names of the day: one at the beginning of a sentence looks like any word. `siblings` are
    other articles of the cited ones' stories: they support nothing, but where none of those cited is in the draft's
    language they are asked whether it turns the story around.
    """

    draft: Draft
    cited: tuple[Evidence, ...]
    siblings: tuple[Evidence, ...]
    unknown: tuple[str, ...]
    sides: frozenset[str]
    rarity: Mapping[str, float]
    names: frozenset[str] = frozenset()

    @cached_property
    def language(self) -> str:
        """The draft's language."""
        return language_of(self.draft.text)

    @cached_property
    def clauses(self) -> tuple[Clause, ...]:
        """The draft's clauses."""
        return clauses(self.draft.text, self.language, self.names)

    @cached_property
    def wholes(self) -> tuple[Clause, ...]:
        """The same, with the clauses that hang on others in one with them."""
        return wholes(self.clauses)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The draft, read."""
        return tuple(token for clause in self.clauses for token in clause.tokens)

    @cached_property
    def senses(self) -> tuple[Senses, ...]:
        """The groups of each of its tokens."""
        return tuple(groups for clause in self.clauses for groups in clause.senses)

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys of its tokens."""
        return frozenset(token.key for token in self.tokens)

    @cached_property
    def near_groups(self) -> Senses:
        """The groups of its tokens, and those that are kinds of them or of which they are."""
        groups = NOTHING.union(*self.senses)
        return groups | broader(groups) | narrower(groups)

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """How its longer words and names begin."""
        long = (token for token in self.tokens if token.kind in {Kind.WORD, Kind.NAME})
        return frozenset(token.key[2 : 2 + BEGINNING] for token in long if len(token.text) > BEGINNING)

    @cached_property
    def meanings(self) -> dict[Token, Senses]:
        """The same by its tokens."""
        return dict(zip(self.tokens, self.senses, strict=True))

    @cached_property
    def source_groups(self) -> Senses:
        """The groups of all cited articles."""
        return NOTHING.union(*(evidence.groups for evidence in self.cited))

    @cached_property
    def source_text(self) -> str:
        """All that the cited articles say of themselves, in small letters."""
        return "\n".join(evidence.text for evidence in self.cited)

    @cached_property
    def source_keys(self) -> frozenset[str]:
        """The keys of all cited articles."""
        return frozenset(key for evidence in self.cited for key in evidence.keys)

    @cached_property
    def same_language(self) -> tuple[Evidence, ...]:
        """The cited articles in the draft's own language: its very words can be looked for in them."""
        return tuple(evidence for evidence in self.cited if evidence.language == self.language)

    @cached_property
    def is_transcribed(self) -> bool:
        """Whether a cited article is in other letters than the draft's language, so that names are spelled anew."""
        foreign = (evidence.language for evidence in self.cited if evidence.language != self.language)
        return any(code not in LANGUAGES or not LANGUAGES[code].latin for code in foreign)

    @cached_property
    def witnesses(self) -> tuple[Evidence, ...]:
        """Who is asked for contradictions."""
        if self.same_language:
            return self.cited
        return (*self.cited, *(sibling for sibling in self.siblings if sibling.language == self.language))

    @cached_property
    def is_printed(self) -> bool:
        """Whether it is nothing but what the cited articles print: each of its parts stands in one of them."""
        text = clean(self.draft.text).casefold().rstrip(" .")
        for evidence in self.cited:
            title, name = evidence.edited.article.title, evidence.edited.article.publisher.name
            for headline in (printed(title, evidence.edited.article.language), title):
                plain = clean(headline).casefold().rstrip(" .")
                for form in (f"{plain} ({clean(name).casefold()})", plain):
                    text = text.replace(form, " ") if plain else text
        return not text.strip(" .;,:()")

    def says(self, token: Token) -> bool:
        """Whether the sources say what the token says, as far as keys, words and sounds tell."""
        return token.key in self.source_keys or self.has_word(token.text)

    def has_word(self, text: str) -> bool:
        """Whether the words stand in the sources as words."""
        return f" {_spaced(text.casefold())} " in self._spaced_text

    @cached_property
    def _spaced_text(self) -> str:
        return f" {_spaced(self.source_text)} "


def _spaced(text: str) -> str:
    return _NO_WORD.sub(" ", text).strip()


def content(tokens: Sequence[Token]) -> list[Token]:
    """The tokens that say something."""
    return [token for token in tokens if token.kind is not Kind.GLUE]
