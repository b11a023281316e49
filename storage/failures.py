"""What a database cannot help, in one sentence each; everything else that it raises is a bug and stays one.

A sentence names the database by its file, or by host and name: never by its URL, which may hold a password.
"""

import contextlib
from collections.abc import Iterator

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError

from bot.domain.errors import ParallaxError, UnreachableError, UsageError

_LOCKED = "is locked by another program: stop that one, or try again"
_BROKEN = "is damaged or no database at all: restore a backup, or name another file under [storage] url"
_CLOSED = "cannot be opened: check that its directory exists and can be written"
_READ_ONLY = "cannot be written: check the permissions of the file and of its directory"
_DISK = "cannot be written because the disk is full or failing: make room, then try again"

SQLITE: dict[str, tuple[type[ParallaxError], str]] = {
    "SQLITE_BUSY": (UnreachableError, _LOCKED),
    "SQLITE_LOCKED": (UnreachableError, _LOCKED),
    "SQLITE_CANTOPEN": (UsageError, _CLOSED),
    "SQLITE_PERM": (UsageError, _READ_ONLY),
    "SQLITE_READONLY": (UsageError, _READ_ONLY),
    "SQLITE_NOTADB": (UsageError, _BROKEN),
    "SQLITE_CORRUPT": (UsageError, _BROKEN),
    "SQLITE_FULL": (UnreachableError, _DISK),
    "SQLITE_IOERR": (UnreachableError, _DISK),
}
"""By primary result code, https://sqlite.org/rescode.html"""

_AWAY = "does not answer: check that the server runs and that [storage] url names it rightly"
_REFUSED = "refuses the login: check user and password in [storage] url"
_MISSING = "does not exist: create it, or name another under [storage] url"
_RIGHTS = "does not let its user do this: give that user rights on the schema"
_BUSY = "has no room for another connection or no memory: raise its limits, or try again"

POSTGRES: dict[str, tuple[type[ParallaxError], str]] = {
    "08": (UnreachableError, _AWAY),
    "25006": (UnreachableError, "is read-only, perhaps a standby: name the primary under [storage] url"),
    "28": (UsageError, _REFUSED),
    "3D000": (UsageError, _MISSING),
    "42501": (UsageError, _RIGHTS),
    "53": (UnreachableError, _BUSY),
    "55P03": (UnreachableError, _LOCKED),
    "57P": (UnreachableError, _AWAY),
    "58030": (UnreachableError, _DISK),
}
"""By the beginning of SQLSTATE, https://www.postgresql.org/docs/current/errcodes-appendix.html"""


def name_of(url: URL) -> str:
    """How a sentence names the database."""
    if url.get_backend_name() == "sqlite":
        return f"The database {url.database}"
    return f"The database {url.database} at {url.host or url.query.get('host') or 'the default host'}"


@contextlib.contextmanager
def in_words(url: URL) -> Iterator[None]:
    """Turn what the database cannot help into a ParallaxError."""
    try:
        yield
    except DBAPIError as error:
        if (failure := _meaning(error.orig) or _lost(error)) is None:
            raise
        kind, sentence = failure
        raise kind(f"{name_of(url)} {sentence}.") from error


@contextlib.contextmanager
def in_words_while_connecting(url: URL) -> Iterator[None]:
    """The same for a connection in the making, where asyncpg's own errors and the network's come through bare."""
    with in_words(url):
        try:
            yield
        except OSError as error:  # TimeoutError and a host name that is not known are OSErrors too
            raise UnreachableError(f"{name_of(url)} {_AWAY}.") from error
        except Exception as error:  # asyncpg is an extra that may not be there to name its errors by
            if (failure := _meaning(error)) is None:
                raise
            kind, sentence = failure
            raise kind(f"{name_of(url)} {sentence}.") from error


def _lost(error: DBAPIError) -> tuple[type[ParallaxError], str] | None:
    return (UnreachableError, _AWAY) if error.connection_invalidated else None


def _meaning(error: BaseException | None) -> tuple[type[ParallaxError], str] | None:
    if name := getattr(error, "sqlite_errorname", None):
        return SQLITE.get("_".join(str(name).split("_")[:2]))
    state = str(getattr(error, "sqlstate", None) or "")
    return next((POSTGRES[state[:length]] for length in (5, 3, 2) if state[:length] in POSTGRES), None)
