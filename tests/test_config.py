"""Settings: what the file and the environment say, and what is told when they are faulty."""

from datetime import time
from pathlib import Path

import pytest

from bot import config
from bot.domain.errors import UsageError

TOPIC = """
[[topics]]
id = "us-china"
name = "US vs China"
generate_at = "05:30"
timezone = "Europe/Berlin"
[[topics.perspectives]]
id = "us"
name = "United States"
countries = ["US"]
feeds = ["https://one.example/rss", {url = "https://two.example/rss", pin = true}]
[[topics.perspectives]]
id = "china"
name = "China"
countries = ["CN", "HK"]
"""


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


def written(folder: Path, text: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return path


def faults(folder: Path, text: str) -> str:
    with pytest.raises(UsageError) as raised:
        config.load(written(folder, text), {})
    return str(raised.value)


def test_a_topic_is_read_with_its_sides_feeds_and_time(tmp_path: Path) -> None:
    (topic,) = config.load(written(tmp_path, TOPIC), {}).domain_topics
    assert (topic.id, topic.generate_at, topic.timezone.key) == ("us-china", time(5, 30), "Europe/Berlin")
    assert [side.countries for side in topic.perspectives] == [("US",), ("CN", "HK")]
    assert [(feed.url, feed.pin) for feed in topic.perspectives[0].feeds] == [
        ("https://one.example/rss", False),
        ("https://two.example/rss", True),
    ]


def test_the_environment_goes_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARALLAX_DELIVER__REQUESTS_PER_SECOND", "12.5")
    monkeypatch.setenv("PARALLAX_STORAGE__URL", "sqlite+aiosqlite:///elsewhere.db")
    settings = config.load(written(tmp_path, "[deliver]\nrequests_per_second = 30\ncatch_up_hours = 3\n"), {})
    assert settings.deliver.requests_per_second == 12.5
    assert settings.deliver.catch_up_hours == 3
    assert settings.storage.url == "sqlite+aiosqlite:///elsewhere.db"


def test_the_secrets_have_the_names_everybody_uses_and_are_never_shown(tmp_path: Path) -> None:
    environment = {"DISCORD_TOKEN": "very-secret-token", "OPENAI_API_KEY": "very-secret-key"}
    settings = config.load(written(tmp_path, '[writer]\nmodel = "small"\n'), environment)
    assert settings.discord.token is not None
    assert settings.discord.token.get_secret_value() == "very-secret-token"
    assert settings.writer.uses_model
    assert "very-secret" not in repr(settings)
    assert settings.secrets == ("very-secret-token", "very-secret-key")


def test_without_a_key_or_a_server_no_model_is_asked(tmp_path: Path) -> None:
    assert not config.load(written(tmp_path, ""), {}).writer.uses_model
    assert not config.load(written(tmp_path, '[writer]\nprovider = "extractive"\n'), {}).writer.uses_model


def test_a_key_alone_asks_no_model_and_a_server_of_ones_own_may_go_without_a_name(tmp_path: Path) -> None:
    with_key = config.load(written(tmp_path, ""), {"OPENAI_API_KEY": "a-key-of-something-else"}).writer
    assert not with_key.uses_model
    own = config.load(written(tmp_path, '[writer]\nbase_url = "http://127.0.0.1:8080/v1"\n'), {}).writer
    assert (own.uses_model, own.asked_model) == (True, "default")


def test_the_file_is_the_given_one_else_the_named_one_else_the_one_here_else_the_default(tmp_path: Path) -> None:
    given, named = tmp_path / "given.toml", tmp_path / "named.toml"
    given.touch()
    named.touch()
    assert config.settings_file(given, {"PARALLAX_CONFIG": str(named)}) == given
    assert config.settings_file(None, {"PARALLAX_CONFIG": str(named)}) == named
    assert config.settings_file(None, {}) == config.DEFAULT_FILE
    (tmp_path / "config.toml").touch()
    assert config.settings_file(None, {}) == Path("config.toml")


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No settings file"):
        config.load(tmp_path / "nowhere.toml", {})


def test_all_faults_are_told_at_once_with_their_places(tmp_path: Path) -> None:
    text = TOPIC.replace("05:30", "25:99").replace("Europe/Berlin", "Mars/Base").replace('"US"', '"usa"')
    told = faults(tmp_path, text + "[discord]\ntokn = 'x'\n")
    assert "topics.1.generate_at: '25:99' is not a time" in told
    assert "topics.1.timezone: 'Mars/Base' is not an IANA time zone" in told
    assert "topics.1.perspectives.1.countries.1" in told
    assert "discord.tokn" in told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TOPIC + TOPIC, "two of the same topic id 'us-china'"),
        (TOPIC.replace('id = "china"', 'id = "us"'), "two of the same perspective id 'us'"),
        (TOPIC.replace('id = "china"', 'id = "overall"'), "'overall' is the digest's own word"),
        (TOPIC.replace('"05:30"', "530"), "expected a time"),
        (TOPIC.replace('"Europe/Berlin"', "7"), "topics.1.timezone"),
        ('[writer]\nprovider = "openai"\n', "a model is to be used but `model` is not set"),
        ("[deliver]\nrequests_per_second = 50\n", "deliver.requests_per_second"),
        ('[storage]\nurl = "mysql://x"\n', "storage.url"),
        ("not toml", "is not TOML"),
    ],
)
def test_a_faulty_setting_is_one_clear_sentence(tmp_path: Path, text: str, told: str) -> None:
    assert told in faults(tmp_path, text)


def test_a_time_may_be_written_as_toml_has_it(tmp_path: Path) -> None:
    (topic,) = config.load(written(tmp_path, TOPIC.replace('"05:30"', "05:30:00")), {}).domain_topics
    assert topic.generate_at == time(5, 30)


def test_a_faulty_password_in_the_address_of_the_database_is_not_shown(tmp_path: Path) -> None:
    assert "hunter2" not in faults(tmp_path, '[storage]\nurl = "postgres://me:hunter2@db/x"\n')


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UsageError, match="is not TOML"):
        config.load(tmp_path / "settings.toml", {})
