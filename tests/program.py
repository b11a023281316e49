"""The program as a whole for tests: its commands run in this process, with settings, a store and a web of its own."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot import cli
from tests.feed_server import Pages, google_news, serving
from tests.making import HEADLINES, NOON

SETTINGS = """
[storage]
url = "sqlite+aiosqlite:///{folder}/test.db"
[gather]
allow_private_addresses = true
[[topics]]
id = "us-china"
name = "US vs China"
match = ["China", "Chinese", "Beijing", "US", "Washington", "America"]
[[topics.perspectives]]
id = "us"
name = "United States"
countries = ["US"]
feeds = ["{url}/us.xml"]
[[topics.perspectives]]
id = "china"
name = "China"
countries = ["CN", "HK"]
feeds = ["{url}/cn.xml"]
"""


@dataclass
class Ran:
    """What a command left behind."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Parallax:
    """The program with settings, a store and a web of its own."""

    def __init__(self, folder: Path, pages: Pages, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.pages = pages
        self.capture = capture
        self.settings = folder / "settings.toml"
        self.settings.write_text(SETTINGS.format(folder=folder, url=pages.url), encoding="utf-8")

    def __call__(self, *arguments: str) -> Ran:
        code = cli.run(["--config", str(self.settings), *arguments])
        captured = self.capture.readouterr()
        return Ran(code, captured.out, captured.err)

    def has_feeds(self, now: datetime = NOON) -> None:
        """Let both sides' feeds say HEADLINES, as of `now`."""
        for side, path, host in (("us", "/us.xml", "apnews.com"), ("china", "/cn.xml", "scmp.com")):
            items = [
                (each.title, host.title(), host, f"https://{host}/{number}", now - timedelta(hours=number))
                for number, each in enumerate(HEADLINES, 1)
                if each.perspective == side
            ]
            self.pages.put(path, google_news(items))


@pytest.fixture
def parallax(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Parallax]:
    for name in ("DISCORD_TOKEN", "OPENAI_API_KEY", "PARALLAX_CONFIG"):
        monkeypatch.delenv(name, raising=False)
    with serving() as pages:
        yield Parallax(tmp_path, pages, capsys)
