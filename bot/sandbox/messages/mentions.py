"""Whom a message notifies: what its text names, as far as `allowed_mentions` and the sender's permissions let it.

https://discord.com/developers/docs/resources/message#allowed-mentions-object
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.sandbox.refusing.checks import flag, items, one_of, record, snowflake
from bot.sandbox.refusing.refusals import Flaw, Path
from bot.sandbox.world.entities import Guild, Json
from bot.sandbox.world.permissions import Permission

_USER = re.compile(r"<@!?(\d{1,20})>", re.ASCII)
_ROLE = re.compile(r"<@&(\d{1,20})>", re.ASCII)
_EVERYONE = re.compile(r"@(?:everyone|here)\b")
_CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)

_ALLOWED = record(
    {},
    {
        "parse": items(one_of("users", "roles", "everyone"), 3),
        "users": items(snowflake, 100),
        "roles": items(snowflake, 100),
        "replied_user": flag,
    },
)


def check_allowed(path: Path, allowed: object) -> Iterator[Flaw]:
    """What is wrong with the `allowed_mentions` of a message."""
    flaws = list(_ALLOWED(path, allowed))
    yield from flaws
    if flaws or not isinstance(allowed, dict):
        return
    for name in ("users", "roles"):
        if allowed.get(name) and name in (allowed.get("parse") or []):
            message = f'parse:["{name}"] and {name}: [ids...] are mutually exclusive.'
            yield Flaw(path, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message)


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Whom a message notifies."""

    users: tuple[int, ...] = ()
    roles: tuple[int, ...] = ()
    everyone: bool = False


def mentioned(texts: Iterable[str], allowed: Json | None, guild: Guild | None, permissions: int) -> Mentioned:
    """Whom the texts of a message notify. `allowed` None allows what is named; roles and everyone are a server's."""
    whole = _CODE.sub(" ", "\n".join(texts))
    users = tuple(dict.fromkeys(map(int, _USER.findall(whole))))
    may_all = bool(permissions & Permission.MENTION_EVERYONE)
    roles: tuple[int, ...] = ()
    everyone = False
    if guild is not None:
        named = dict.fromkeys(map(int, _ROLE.findall(whole)))
        known = [guild.roles[each] for each in named if each in guild.roles]
        roles = tuple(each.id for each in known if each.mentionable or may_all)
        everyone = may_all and _EVERYONE.search(whole) is not None
    if allowed is None:
        return Mentioned(users, roles, everyone)
    parse = allowed.get("parse") or []
    return Mentioned(
        _kept(users, "users", allowed, parse), _kept(roles, "roles", allowed, parse), everyone and "everyone" in parse
    )


def _kept(ids: tuple[int, ...], name: str, allowed: Json, parse: list[str]) -> tuple[int, ...]:
    if name in parse:
        return ids
    listed = {int(each) for each in allowed.get(name) or []}
    return tuple(each for each in ids if each in listed)
