"""The commands of the operator: how the feeds are, what is wrong."""

from datetime import UTC, datetime
from pathlib import Path

from tests.program import Parallax

OPML = """<?xml version="1.0"?><opml version="2.0"><body>
<outline text="World" type="rss" xmlUrl="https://one.example/rss"/></body></opml>"""


def test_feeds_check_says_how_every_feed_is(parallax: Parallax) -> None:
    parallax.has_feeds(datetime.now(UTC))
    parallax.pages.put("/cn.xml", "<!doctype html><html><body>We moved</body></html>", "text/html")
    rows = {row["url"].rpartition("/")[2]: row for row in parallax("feeds", "check", "--format", "json").json}
    assert (rows["us.xml"]["health"], rows["us.xml"]["error"]) == ("ok", None)
    assert rows["cn.xml"]["error"]
    table = parallax("feeds", "check", "us-china").out
    assert "us.xml" in table
    assert "↳" in table


def test_a_feed_is_tried_before_it_is_configured(parallax: Parallax) -> None:
    parallax.has_feeds(datetime.now(UTC))
    trial = parallax("feeds", "check", f"{parallax.pages.url}/us.xml", "--format", "json").json
    assert trial["entries"] == 2
    assert trial["articles"][0]["title"].startswith("US adds 12")
    assert "US adds 12" in parallax("feeds", "check", f"{parallax.pages.url}/us.xml").out
    dead = parallax("feeds", "check", f"{parallax.pages.url}/nothing.xml")
    assert (dead.code, "cannot be used" in dead.out) == (4, True)


def test_a_list_of_feeds_goes_in_and_out_as_opml(parallax: Parallax) -> None:
    file = parallax.folder / "feeds.opml"
    file.write_text(OPML, encoding="utf-8")
    assert '"https://one.example/rss"' in parallax("feeds", "import", str(file)).out
    assert f'xmlUrl="{parallax.pages.url}/us.xml"' in parallax("feeds", "export", "us-china", "United States").out
    assert parallax("feeds", "import", str(parallax.folder / "nowhere.opml")).code == 2
    assert parallax("feeds", "export", "us-china", "moon").code == 2


def test_doctor_says_what_is_missing(parallax: Parallax) -> None:
    told = parallax("doctor")
    assert told.code == 0
    assert "No Discord token is set" in told.out
    assert "us-china: the digest that is due is missing, there is none yet" in told.out


def test_doctor_finds_that_all_is_well(parallax: Parallax) -> None:
    parallax.has_feeds(datetime.now(UTC))
    parallax("generate", "us-china")
    parallax("subscriptions", "add", "--topic", "us-china", "--channel", "5")
    found = parallax("doctor", "--format", "json").json
    texts = {finding["text"]: finding["level"] for finding in found}
    assert texts["1 subscription."] == "ok"
    assert texts["us-china: 2 of 2 feeds are well."] == "ok"


def test_doctor_calls_settings_without_a_topic_a_fault(parallax: Parallax, tmp_path: Path) -> None:
    parallax.settings.write_text(f'[storage]\nurl = "sqlite+aiosqlite:///{tmp_path}/x.db"\n', encoding="utf-8")
    told = parallax("doctor")
    assert (told.code, "No topic is configured" in told.out) == (2, True)
