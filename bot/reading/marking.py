"""Which words of a source a bullet rests on: those that mean the same in both, whatever the language."""

from bot.edit.lexicon import Kind
from bot.edit.reading import read


def shared_words(bullet: str, text: str, language: str) -> tuple[str, ...]:
    """The words of `text` (in `language`) that stand in the bullet too, as `text` writes them, in its order."""
    said = {token.key for token in read(bullet) if token.kind is not Kind.GLUE}
    found = (token for token in read(text, language) if token.kind is not Kind.GLUE and token.key in said)
    return tuple(token.text for token in sorted(found, key=lambda token: token.start))
