"""Small checks of JSON values that are put together into larger ones; each yields the flaws it finds.

A field that is null counts as left out, as Discord's own description of its API has it for nearly all of them.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from urllib.parse import urlsplit

from bot.sandbox.refusing.refusals import Flaw, Path

Check = Callable[[Path, object], Iterator[Flaw]]

_SNOWFLAKE = re.compile(r"0|[1-9][0-9]{0,19}", re.ASCII)


def text(longest: int, shortest: int = 0) -> Check:
    """A string, counted in characters."""

    def check(path: Path, value: object) -> Iterator[Flaw]:
        if not isinstance(value, str):
            yield Flaw(path, "STRING_TYPE_CONVERT", f'Could not interpret "{str(value)[:40]}" as string.')
        elif len(value) > longest and shortest == 0:
            yield Flaw(path, "BASE_TYPE_MAX_LENGTH", f"Must be {longest} or fewer in length.")
        elif not shortest <= len(value) <= longest:
            yield Flaw(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {shortest} and {longest} in length.")

    return check


def matching(pattern: str) -> Check:
    """A string that the whole pattern matches."""
    compiled = re.compile(pattern)

    def check(path: Path, value: object) -> Iterator[Flaw]:
        if not isinstance(value, str) or compiled.fullmatch(value) is None:
            yield Flaw(path, "STRING_TYPE_REGEX", "String value did not match validation regex.")

    return check


def number(least: float, most: float, *, whole: bool = True) -> Check:
    """A number in a range, both ends included."""
    accepted: tuple[type, ...] = (int,) if whole else (int, float)

    def check(path: Path, value: object) -> Iterator[Flaw]:
        if isinstance(value, bool) or not isinstance(value, int | float) or not isinstance(value, accepted):
            yield Flaw(path, "NUMBER_TYPE_COERCE", f'Value "{str(value)[:40]}" is not a number.')
        elif value < least:
            yield Flaw(path, "NUMBER_TYPE_MIN", f"number should be greater than or equal to {least}.")
        elif value > most:
            yield Flaw(path, "NUMBER_TYPE_MAX", f"number should be less than or equal to {most}.")

    return check


def flag(path: Path, value: object) -> Iterator[Flaw]:
    """True or false."""
    if not isinstance(value, bool):
        yield Flaw(path, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")


def one_of(*allowed: object) -> Check:
    """One of a few values."""

    def check(path: Path, value: object) -> Iterator[Flaw]:
        if isinstance(value, bool) or value not in allowed:
            yield Flaw(path, "BASE_TYPE_CHOICES", f"Value must be one of {{{', '.join(map(str, allowed))}}}.")

    return check


def snowflake(path: Path, value: object) -> Iterator[Flaw]:
    """An id, as a string or a number."""
    if isinstance(value, bool) or not isinstance(value, int | str) or _SNOWFLAKE.fullmatch(str(value)) is None:
        yield Flaw(path, "NUMBER_TYPE_COERCE", f'Value "{str(value)[:40]}" is not snowflake.')


def address(longest: int, *schemes: str) -> Check:
    """A URL with one of the schemes."""

    def check(path: Path, value: object) -> Iterator[Flaw]:
        yield from text(longest, 1)(path, value)
        if isinstance(value, str):
            try:
                parts = urlsplit(value)
            except ValueError:
                yield Flaw(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.")
                return
            if parts.scheme not in schemes:
                wanted = ", ".join(repr(scheme) for scheme in schemes)
                yield Flaw(path, "URL_TYPE_INVALID_SCHEME", f"Scheme must be one of ({wanted}).")
            elif not parts.netloc or any(ord(character) <= 32 for character in value):
                yield Flaw(path, "URL_TYPE_INVALID_URL", "Not a well formed URL.")

    return check


def items(each: Check, most: int, fewest: int = 0) -> Check:
    """A list of so many things of one kind."""

    def check(path: Path, value: object) -> Iterator[Flaw]:
        if not isinstance(value, list):
            yield Flaw(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
            return
        if not fewest <= len(value) <= most:
            yield Flaw(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {fewest} and {most} in length.")
        for index, item in enumerate(value):
            yield from each((*path, index), item)

    return check


def record(required: Mapping[str, Check], optional: Mapping[str, Check] | None = None) -> Check:
    """An object with fields; those that are not named here are not looked at."""

    def check(path: Path, value: object) -> Iterator[Flaw]:
        if not isinstance(value, dict):
            yield Flaw(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
            return
        for name, field in required.items():
            if value.get(name) is None:
                yield Flaw((*path, name), "BASE_TYPE_REQUIRED", "This field is required")
            else:
                yield from field((*path, name), value[name])
        for name, field in (optional or {}).items():
            if value.get(name) is not None:
                yield from field((*path, name), value[name])

    return check


def each_of(keys: Collection[str], each: Check) -> Check:
    """An object whose fields have these names and pass one check, such as a text in several languages."""

    def check(path: Path, value: object) -> Iterator[Flaw]:
        if not isinstance(value, dict):
            yield Flaw(path, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
            return
        for name, inner in value.items():
            yield from one_of(*keys)((*path, name), name)
            yield from each((*path, name), inner)

    return check


def either(first: Check, second: Check) -> Check:
    """What one of two checks lets through; the first tells what is wrong otherwise."""

    def check(path: Path, value: object) -> Iterator[Flaw]:
        flaws = list(first(path, value))
        if flaws and any(True for _ in second(path, value)):
            yield from flaws

    return check


def by_type(kinds: Mapping[int, Check]) -> Check:
    """An object whose `type` says which check it has to pass."""

    def check(path: Path, value: object) -> Iterator[Flaw]:
        kind = value.get("type") if isinstance(value, dict) else None
        if isinstance(kind, bool) or not isinstance(kind, int) or kind not in kinds:
            allowed = ", ".join(str(each) for each in sorted(kinds))
            yield Flaw((*path, "type"), "UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({allowed}).')
        else:
            yield from kinds[kind](path, value)

    return check
