"""The command line as a person or a script meets it: what is printed, what is stored, and the exit codes."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from bot.publish import markdown
from tests.feed_server import google_news
from tests.making import NOON
from tests.program import Parallax
from tests.shared import shared_file


def is_one_sentence(text: str) -> bool:
    return text.startswith("parallax: ") and text.count("\n") == 1 and "Traceback" not in text


def test_a_digest_is_made_of_feeds_stored_and_printed(parallax: Parallax) -> None:
    parallax.has_feeds()
    ran = parallax("generate", "us-china", "--now", NOON.isoformat(), "--format", "json")
    assert (ran.code, ran.err) == (0, "")
    digest = ran.json
    assert (digest["topic"], digest["date"], digest["writer"]) == ("us-china", "2026-02-03", "extractive")
    bullets = [bullet for section in digest["sections"] for bullet in section["bullets"]]
    assert [bullet["n"] for bullet in bullets] == list(range(1, len(bullets) + 1))
    assert all(bullet["sources"] and bullet["support"] == "cited" for bullet in bullets)
    assert {article["perspective"] for article in digest["articles"]} == {"us", "china"}
    assert parallax("digest", "us-china", "--format", "json").json == digest


def test_the_real_format_of_google_news_becomes_a_digest_whose_bullets_all_cite(parallax: Parallax) -> None:
    seed = markdown.parse(shared_file("seeds/2026-02-03-us-china.md").read_text(encoding="utf-8"))
    now = datetime(2026, 2, 3, 4, tzinfo=UTC)
    items = [
        (
            each.article.title,
            each.article.publisher.name,
            f"outlet{number}.example",
            each.article.url,
            now - timedelta(minutes=30 * number),
        )
        for number, each in enumerate(seed.articles, 1)
    ]
    for path, part in (("/us.xml", items[:10]), ("/cn.xml", items[10:])):
        parallax.pages.put(path, google_news(part))
    digest = parallax("generate", "us-china", "--now", now.isoformat(), "--format", "json").json
    bullets = [bullet for section in digest["sections"] for bullet in section["bullets"]]
    assert len(bullets) >= 6
    assert all(bullet["sources"] for bullet in bullets)
    titles = {article["title"] for article in digest["articles"]}
    assert "Japan’s TDK says affected by China rare earth curbs, making diversification push" in titles


def test_a_stored_digest_is_kept_unless_it_is_forced(parallax: Parallax) -> None:
    parallax.has_feeds()
    first = parallax("generate", "us-china", "--now", "2026-02-03T12:00:00Z", "--format", "json").json
    kept = parallax("generate", "us-china", "--now", "2026-02-03T13:00:00Z", "--format", "json").json
    forced = parallax("generate", "us-china", "--now", "2026-02-03T14:00:00Z", "--force", "--format", "json").json
    assert kept == first
    assert forced["generated_at"].startswith("2026-02-03T14:00:")


def test_one_dead_feed_is_told_and_stops_nothing(parallax: Parallax) -> None:
    parallax.has_feeds()
    parallax.pages.put("/cn.xml", "<!doctype html><html><body>We moved</body></html>", "text/html")
    ran = parallax("generate", "us-china", "--now", NOON.isoformat())
    assert ran.code == 0
    assert "/cn.xml: " in ran.err
    assert "shipbuilders" in ran.out


def test_when_every_feed_is_dead_it_says_so_and_exits_with_4(parallax: Parallax) -> None:
    ran = parallax("generate", "us-china", "--now", NOON.isoformat())
    assert ran.code == 4
    assert is_one_sentence(ran.err)
    assert "None of the 2 feeds of us-china could be reached" in ran.err
    assert parallax("digest", "us-china").code == 3


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["digest", "moon"], 2, "There is no topic 'moon'; the topics are: us-china"),
        (["digest", "us-china"], 3, "No digest of us-china is stored yet"),
        (["digest", "us-china", "--date", "2026-02-30"], 2, "'2026-02-30' is not a date"),
        (["digest", "us-china", "--date", "2026-02-03"], 3, "No digest of us-china is stored"),
        (["generate", "moon"], 2, "Topic 'moon' is not in the settings"),
        (["generate", "us-china", "--now", "noon"], 2, "'noon' is no moment"),
        (["generate", "us-china", "--date", "2999-01-01"], 2, "is still to come"),
        (["generate", "us-china", "--date", "2026-01-01"], 3, "No articles of us-china are stored for 2026-01-01"),
        (["sources", "us-china", "--bullet", "x"], 3, "No digest of us-china is stored yet"),
        (["search", "hotline"], 3, "Nothing stored has all the words"),
        (["import", "nowhere.md"], 2, "nowhere.md: cannot be read"),
        (["export", "--out", "out"], 3, "nothing was exported"),
        (["subscriptions", "add", "--topic", "us-china", "--channel", "daily"], 2, "is not a channel's id"),
        (["subscriptions", "add", "--topic", "us-china", "--channel", "1", "--at", "25:00"], 2, "is not a time"),
        (["subscriptions", "add", "--topic", "us-china", "--channel", "1", "--timezone", "Mars"], 2, "time zone"),
        (["subscriptions", "add", "--topic", "us-china", "--channel", "1", "--days", "moonday"], 2, "no day"),
        (["subscriptions", "add", "--topic", "us-china", "--channel", "1", "--perspective", "x"], 2, "no perspective"),
        (["subscriptions", "remove", "--topic", "us-china", "--channel", "1"], 3, "has no subscription"),
        (["deliver"], 2, "There is no Discord token"),
        (["dance"], 2, "invalid choice: 'dance'"),
        (["digest"], 2, "the following arguments are required: TOPIC"),
    ],
)
def test_what_cannot_be_done_is_one_clear_sentence(
    parallax: Parallax, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int, told: str
) -> None:
    monkeypatch.chdir(parallax.folder)
    ran = parallax(*arguments)
    assert (ran.code, ran.out) == (code, "")
    assert is_one_sentence(ran.err), ran.err
    assert told in ran.err


def test_a_faulty_setting_is_told_with_its_place(parallax: Parallax) -> None:
    parallax.settings.write_text(parallax.settings.read_text(encoding="utf-8").replace('["US"]', '"US"'))
    ran = parallax("digest", "us-china")
    assert ran.code == 2
    assert "topics.1.perspectives.1.countries" in ran.err


def test_a_day_without_a_digest_and_a_bullet_that_does_not_exist_are_told(parallax: Parallax) -> None:
    parallax.has_feeds()
    parallax("generate", "us-china", "--now", NOON.isoformat())
    absent = parallax("digest", "us-china", "--date", "2026-01-31")
    assert (absent.code, is_one_sentence(absent.err)) == (3, True)
    assert "the latest is that of 2026-02-03" in absent.err
    assert parallax("sources", "us-china", "--bullet", "99").code == 3
    assert parallax("sources", "us-china", "--bullet", "one").code == 2


def test_the_sources_of_a_bullet_are_printed_as_text_and_as_json(parallax: Parallax) -> None:
    parallax.has_feeds()
    parallax("generate", "us-china", "--now", NOON.isoformat())
    one = parallax("sources", "us-china", "--bullet", "1", "--format", "json").json
    assert (one["topic"], one["date"], [bullet["n"] for bullet in one["bullets"]]) == ("us-china", "2026-02-03", [1])
    assert one["bullets"][0]["sources"][0]["url"].startswith("https://")
    every = parallax("sources", "us-china", "--format", "json").json
    assert len(every["bullets"]) > 1
    assert "https://" in parallax("sources", "us-china", "--bullet", "1").out


def test_one_side_is_printed_alone(parallax: Parallax) -> None:
    parallax.has_feeds()
    parallax("generate", "us-china", "--now", NOON.isoformat())
    digest = parallax("digest", "us-china", "--perspective", "China", "--format", "json").json
    assert [section["id"] for section in digest["sections"]] == ["china"]
    text = parallax("digest", "us-china", "--perspective", "china", "--format", "markdown").out
    assert "## China Perspective" in text
    assert "## United States Perspective" not in text


def test_a_file_goes_in_and_out_to_the_byte(parallax: Parallax) -> None:
    seed = shared_file("seeds/2026-02-03-us-china.md")
    assert parallax("import", str(seed)).code == 0
    ran = parallax("export", "us-china", "--date", "2026-02-03", "--out", str(parallax.folder / "out"))
    assert ran.code == 0
    assert (parallax.folder / "out" / seed.name).read_bytes() == seed.read_bytes()
    assert parallax("digest", "us-china", "--format", "markdown").out == seed.read_text(encoding="utf-8")


def test_past_bullets_and_headlines_are_found(parallax: Parallax) -> None:
    parallax.has_feeds()
    parallax("generate", "us-china", "--now", NOON.isoformat())
    found = parallax("search", "military", "hotline", "--topic", "us-china", "--from", "2026-02-01")
    assert found.code == 0
    assert "hotline" in found.out
    assert parallax("search", "hotline", "--to", "2026-02-01").code == 3
    assert parallax("search", "hotline", "--format", "json").json


def test_subscriptions_are_added_changed_listed_and_removed(parallax: Parallax) -> None:
    add = ["subscriptions", "add", "--topic", "us-china", "--channel", "42"]
    first = parallax(*add, "--guild", "7", "--at", "7:30", "--timezone", "Europe/Berlin", "--days", "mon,wed", "fri")
    assert (first.code, "Subscribed: channel 42 gets us-china at 07:30 Europe/Berlin" in first.out) == (0, True)
    assert "Changed: " in parallax(*add, "--perspective", "us").out
    (listed,) = parallax("subscriptions", "list", "--format", "json").json
    assert (listed["channel"], listed["perspectives"]) == ("42", ["us"])
    assert "us-china" in parallax("subscriptions", "list").out
    assert parallax("subscriptions", "remove", "--topic", "us-china", "--channel", "42").code == 0
    assert parallax("subscriptions", "list", "--format", "json").json == []


def test_a_backup_is_a_database_of_its_own(parallax: Parallax) -> None:
    parallax.has_feeds()
    parallax("generate", "us-china", "--now", NOON.isoformat())
    copy = parallax.folder / "copy.db"
    assert parallax("backup", str(copy)).code == 0
    text = parallax.settings.read_text(encoding="utf-8").replace("test.db", "copy.db")
    parallax.settings.write_text(text, encoding="utf-8")
    assert parallax("digest", "us-china").code == 0


def test_the_archive_folder_gets_each_new_digest(parallax: Parallax) -> None:
    parallax.has_feeds()
    text = parallax.settings.read_text(encoding="utf-8")
    parallax.settings.write_text(f'[archive]\ndirectory = "{parallax.folder}/hugo"\n{text}', encoding="utf-8")
    parallax("generate", "us-china", "--now", NOON.isoformat())
    assert (parallax.folder / "hugo" / "2026-02-03-us-china.md").is_file()


def test_help_loads_nothing_that_makes_it_slow() -> None:
    heavy = "{'sqlalchemy', 'discord', 'openai', 'pydantic', 'aiohttp', 'feedparser', 'apscheduler'}"
    code = f"import sys, bot.cli; bot.cli.parser().format_help(); sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=30).returncode == 0


def test_it_runs_as_a_module_and_answers_help_and_version() -> None:
    for argument, told in (("--help", "COMMAND"), ("--version", "parallax ")):
        ran = subprocess.run(
            [sys.executable, "-m", "bot", argument], capture_output=True, text=True, check=False, timeout=30
        )
        assert (ran.returncode, told in ran.stdout) == (0, True)


def test_a_reader_that_goes_away_is_no_error(parallax: Parallax) -> None:
    program = [sys.executable, "-m", "bot", "--config", str(parallax.settings), "subscriptions", "list"]
    with subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
        assert process.wait(30) in (0, 1)
