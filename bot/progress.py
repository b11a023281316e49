"""Progress on a terminal; where there is none, nothing."""

import contextlib
import sys
from collections.abc import Iterator

from bot.ports import FeedReport, Progress


@contextlib.contextmanager
def feeds_asked(title: str) -> Iterator[Progress | None]:
    """A bar on standard error that moves with each feed that has answered or failed."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.fields[last]}"))
    with Bar(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=None, last="")

        def move(report: FeedReport, done: int, of: int) -> None:
            outcome = f"{report.entries} entries" if report.error is None else "no answer"
            bar.update(task, completed=done, total=of, last=f"{_host(report.url)}: {outcome}")

        yield move


def _host(url: str) -> str:
    return url.partition("://")[2].partition("/")[0]
