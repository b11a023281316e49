"""The commands: arguments into calls, results into text, errors into exit codes.

    0 done · 1 a bug · 2 wrong usage or settings · 3 nothing such is stored · 4 something outside did not answer

Imports are inside the functions: `--help` answers at once, and a command loads no more than it needs.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from bot import __version__
from bot.domain.errors import NotStoredError, ParallaxError, UnreachableError, UsageError

DONE, BUG, USAGE, NOT_STORED, UNREACHABLE = range(5)


class _Parser(argparse.ArgumentParser):
    """Wrong usage is an error like any other: one sentence, not a page of usage."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}. See `{self.prog} --help`.")


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code. An expected failure is one sentence on standard error."""
    try:
        parsed = parser().parse_args(arguments)
        from bot import commands

        return int(commands.perform(parsed))
    except ParallaxError as error:
        print(f"parallax: {error}", file=sys.stderr)  # noqa: T201
        return exit_code(error)
    except BrokenPipeError:
        # The reader of a pipe, such as `head`, has seen enough. What is still to be flushed has nowhere to go.
        sys.stdout = None
        return DONE
    except KeyboardInterrupt:
        return 130


def exit_code(error: ParallaxError) -> int:
    """The exit code that a kind of failure has."""
    match error:
        case UsageError():
            return USAGE
        case NotStoredError():
            return NOT_STORED
        case UnreachableError():
            return UNREACHABLE
        case _:
            return BUG


def parser() -> argparse.ArgumentParser:
    """The arguments of every command."""
    top = _Parser(
        prog="parallax", description="Daily digests of a subject as each side of it reports it, for Discord and Hugo."
    )
    top.add_argument("--config", type=Path, metavar="FILE", help="settings (default: config.toml)")
    top.add_argument("--version", action="version", version=f"parallax {__version__}")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("run", help="run the bot; without a Discord token, in local mode")
    _add_reading(commands)
    _add_files(commands)
    _add_subscriptions(commands)
    _add_feeds(commands)
    deliver = commands.add_parser("deliver", help="post everything that is due, and exit")
    deliver.add_argument("--now", metavar="ISO", help="the moment to go by, such as 2026-02-03T08:00:00Z")
    _add_format(deliver)
    usage = commands.add_parser("usage", help="print what models were asked, and what it cost")
    _add_format(usage)
    doctor = commands.add_parser("doctor", help="say what is wrong, and how to mend it")
    _add_format(doctor)
    backup = commands.add_parser("backup", help="write a consistent copy of the database")
    backup.add_argument("file", type=Path, metavar="FILE")
    return top


def _add_reading(commands: "argparse._SubParsersAction[_Parser]") -> None:
    generate = commands.add_parser("generate", help="gather, write, check, store and print a digest")
    generate.add_argument("topic", metavar="TOPIC")
    generate.add_argument("--date", metavar="D", help="a past day, such as 2026-02-03 (default: today)")
    generate.add_argument("--now", metavar="ISO", help="set the clock, such as 2026-02-03T04:00:00Z, and let it go on")
    generate.add_argument("--force", action="store_true", help="replace a stored digest")
    generate.add_argument("--dry-run", action="store_true", help="print what a model would be asked, and ask none")
    _add_format(generate, "markdown")
    digest = commands.add_parser("digest", help="print a stored digest")
    digest.add_argument("topic", metavar="TOPIC")
    digest.add_argument("--date", metavar="D", help="the day (default: the latest)")
    digest.add_argument("--perspective", metavar="P", help="only one side")
    _add_format(digest, "markdown")
    sources = commands.add_parser("sources", help="print the sources of one bullet, or of all")
    sources.add_argument("topic", metavar="TOPIC")
    sources.add_argument("--date", metavar="D", help="the day (default: the latest)")
    sources.add_argument("--bullet", metavar="N", help="the number of the bullet (default: all)")
    _add_format(sources)
    search = commands.add_parser("search", help="find past bullets and headlines")
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--topic", metavar="T", help="only this topic")
    search.add_argument("--from", dest="first", metavar="D", help="from this day on")
    search.add_argument("--to", dest="last", metavar="D", help="up to this day")
    _add_format(search)


def _add_files(commands: "argparse._SubParsersAction[_Parser]") -> None:
    imported = commands.add_parser("import", help="read digests from Hugo Markdown")
    imported.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files, or folders of .md files")
    export = commands.add_parser("export", help="write digests as Hugo Markdown")
    export.add_argument("topic", nargs="?", metavar="TOPIC", help="only this topic")
    export.add_argument("--date", metavar="D", help="only this day")
    export.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder to write to")


def _add_subscriptions(commands: "argparse._SubParsersAction[_Parser]") -> None:
    subscriptions = commands.add_parser("subscriptions", help="list, add or remove the subscriptions of channels")
    actions = subscriptions.add_subparsers(dest="action", required=True, metavar="ACTION")
    listed = actions.add_parser("list", help="print them")
    _add_format(listed)
    add = actions.add_parser("add", help="subscribe a channel, or change its subscription")
    remove = actions.add_parser("remove", help="end a subscription")
    for parser in (add, remove):
        parser.add_argument("--topic", required=True, metavar="T")
        parser.add_argument("--channel", required=True, metavar="ID")
    add.add_argument("--guild", metavar="ID", help="the server that the channel is in")
    add.add_argument("--at", default="08:00", metavar="HH:MM", help="local time (default: 08:00)")
    add.add_argument("--timezone", default="UTC", metavar="Z", help="IANA zone (default: UTC)")
    add.add_argument("--days", nargs="+", metavar="DAY", help="days of the week, such as mon wed fri (default: all)")
    add.add_argument("--perspective", nargs="+", action="extend", metavar="P", help="only these sides")


def _add_feeds(commands: "argparse._SubParsersAction[_Parser]") -> None:
    feeds = commands.add_parser("feeds", help="the state of the feeds, and lists of feeds in and out")
    actions = feeds.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", help="ask every feed and say how it is; or try an address")
    check.add_argument("what", nargs="?", metavar="TOPIC|URL", help="only this topic's; or any feed's address")
    _add_format(check)
    imported = actions.add_parser("import", help="print the feeds of an OPML file as they stand in the settings")
    imported.add_argument("file", type=Path, metavar="FILE")
    export = actions.add_parser("export", help="print a perspective's feeds as OPML")
    export.add_argument("topic", metavar="TOPIC")
    export.add_argument("perspective", metavar="P")


def _add_format(parser: argparse.ArgumentParser, *more: str) -> None:
    parser.add_argument(
        "--format",
        choices=("text", "json", *more),
        default="text",
        metavar="F",
        help="text, json" + "".join(f", {name}" for name in more),
    )
