"""Settings: one TOML file, the environment over it, frozen and checked, every fault reported at once.

The file is the one given, else what `PARALLAX_CONFIG` names, else `config.toml` in the working directory, else the
default configuration that comes with the program. Any setting can be set from the environment by its path, as in
`PARALLAX_STORAGE__URL`; the two secrets also by the names that everybody uses, `DISCORD_TOKEN` and `OPENAI_API_KEY`.
"""

import os
import tomllib
from collections.abc import Iterable, Mapping
from datetime import time
from pathlib import Path
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PrivateAttr,
    SecretStr,
    ValidationError,
    model_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.domain import topic as domain
from bot.domain.article import Ownership
from bot.domain.errors import UsageError

DEFAULT_FILE = Path(__file__).parent.parent / "config.example.toml"
DISCORD_API = "https://discord.com/api/v10"
ID_PATTERN = r"^[a-z0-9][a-z0-9-]{0,31}$"
"""Ids stand in file names, custom ids of buttons (100 characters in all) and commands."""
HOST_PATTERN = r"^([a-z0-9-]+\.)+[a-z0-9-]+$"
ANY_MODEL = "default"
"""A server of one's own is asked for this when no model is named: llama.cpp answers with what is loaded."""
RESERVED_IDS = frozenset({"overall"})


def _zone(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise ValueError(f"{value!r} is not an IANA time zone, such as 'Europe/Berlin'") from None


def _time(value: object) -> object:
    """Reads `HH:MM`, or a time of TOML; a number, which pydantic would take for seconds, is refused."""
    if isinstance(value, str):
        try:
            return time.fromisoformat(value).replace(second=0, microsecond=0, tzinfo=None)
        except ValueError:
            raise ValueError(f"{value!r} is not a time, such as '04:00'") from None
    if isinstance(value, time):
        return value
    raise ValueError("expected a time, such as '04:00'")


Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]
ClockTime = Annotated[time, BeforeValidator(_time)]
Positive = Annotated[float, Field(gt=0)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True, str_strip_whitespace=True)


class DiscordSettings(_Section):
    """How to reach Discord. Without a token the bot runs in local mode."""

    token: SecretStr | None = None
    api_base: str = Field(default=DISCORD_API, pattern=r"^https?://.+/api/v10$")
    shards: int | None = Field(default=None, ge=1)
    owner_ids: tuple[int, ...] = ()


class StorageSettings(_Section):
    """Where everything is kept."""

    url: str = Field(
        default="sqlite+aiosqlite:///data/parallax.db",
        pattern=r"^(sqlite\+aiosqlite|postgresql\+asyncpg)://",
        repr=False,
    )


class GatherSettings(_Section):
    """Limits that one feed cannot exceed, and how many are asked at once."""

    allow_private_addresses: bool = False
    contact: str = ""
    timeout_seconds: Positive = 30
    parse_seconds: Positive = 5
    parse_memory_mb: int = Field(default=512, ge=64)
    max_bytes: int = Field(default=5_000_000, ge=1_000)
    max_entries: int = Field(default=500, ge=1)
    max_redirects: int = Field(default=5, ge=0)
    connections: int = Field(default=8, ge=1)
    google_news_seconds: float = Field(default=5, ge=0)
    poll_minutes: int = Field(default=30, ge=15)
    window_hours: int = Field(default=24, ge=1)
    keep_days: int = Field(default=30, ge=2)


class PriceSettings(_Section):
    """What a model costs, in US dollars per million tokens."""

    input: float = Field(ge=0)
    output: float = Field(ge=0)


class WriterSettings(_Section):
    """Who writes the bullets.

    `verify_model` is a second reader on the same server: it checks each bullet against its sources, after the gate.
    `prices` are by the model's name; one that is not there is reckoned at a high price. `temperature` and `max_tokens`
    are sent only where they are set, since newer models refuse them.
    """

    provider: Literal["auto", "extractive", "openai"] = "auto"
    api_key: SecretStr | None = None
    base_url: str | None = Field(default=None, pattern=r"^https?://")
    model: str | None = None
    daily_budget_usd: float = Field(default=1.0, ge=0)
    timeout_seconds: Positive = 60
    verify_model: str | None = None
    prices: dict[str, PriceSettings] = {}
    temperature: float | None = Field(default=None, ge=0, le=2)
    max_tokens: int | None = Field(default=None, ge=256)

    @property
    def asked_model(self) -> str | None:
        """The model's name; for a server of one's own that has but one model, any name will do."""
        return self.model or (ANY_MODEL if self.base_url is not None else None)

    @property
    def uses_model(self) -> bool:
        """Whether a model is asked at all: told to, or `auto` with a server, or with a key and the name of a model."""
        if self.provider == "auto":
            return self.base_url is not None or (self.api_key is not None and self.model is not None)
        return self.provider == "openai"

    @model_validator(mode="after")
    def _names_a_model(self) -> "WriterSettings":
        if self.uses_model and self.asked_model is None:
            raise ValueError("a model is to be used but `model` is not set: name one that your server knows")
        return self


class DeliverSettings(_Section):
    """How fast, and how late, digests are posted. Discord allows 50 requests a second for the whole bot."""

    requests_per_second: float = Field(default=45, gt=0, le=49)
    catch_up_hours: float = Field(default=12, gt=0)


class ArchiveSettings(_Section):
    """Where Hugo Markdown goes when a digest is made; nowhere by default."""

    directory: Path | None = None


class LogSettings(_Section):
    """What the log tells, and in which form."""

    level: Literal["debug", "info", "warning", "error"] = "info"
    json_lines: bool = False


class FeedSettings(_Section):
    """A feed's address; `pin` puts all of it on the side of its perspective."""

    url: str = Field(pattern=r"^https?://")
    pin: bool = False


def _feed(value: object) -> object:
    return {"url": value} if isinstance(value, str) else value


class PublisherSettings(_Section):
    """An outlet that the table of publishers lacks, or has otherwise. What is not given stays as the table has it."""

    host: Annotated[str, Field(pattern=HOST_PATTERN)]
    name: str | None = Field(default=None, min_length=1, max_length=80)
    country: str | None = Field(default=None, pattern=r"^[A-Z]{2}$")
    ownership: Ownership | None = None
    aliases: tuple[str, ...] = ()


class PerspectiveSettings(_Section):
    """One side of a topic."""

    id: str = Field(pattern=ID_PATTERN)
    name: str = Field(min_length=1, max_length=80)
    countries: tuple[Annotated[str, Field(pattern=r"^[A-Z]{2}$")], ...] = ()
    publishers: tuple[str, ...] = ()
    match: tuple[str, ...] = ()
    feeds: tuple[Annotated[FeedSettings, BeforeValidator(_feed)], ...] = ()

    def to_domain(self) -> domain.Perspective:
        """The same as the rules know it."""
        feeds = tuple(domain.Feed(feed.url, feed.pin) for feed in self.feeds)
        return domain.Perspective(self.id, self.name, self.countries, self.publishers, self.match, feeds)


class TopicSettings(_Section):
    """A subject with its sides and the time of its digest."""

    id: str = Field(pattern=ID_PATTERN)
    name: str = Field(min_length=1, max_length=80)
    generate_at: ClockTime = time(4, 0)
    timezone: Zone = ZoneInfo("UTC")
    match: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    language: str = Field(default="en", pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")
    perspectives: tuple[PerspectiveSettings, ...] = Field(min_length=2, max_length=6)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "TopicSettings":
        _refuse_repeated("perspective", (side.id for side in self.perspectives))
        if taken := RESERVED_IDS & {side.id for side in self.perspectives}:
            raise ValueError(f"perspective id {min(taken)!r} is the digest's own word: choose another")
        return self

    def to_domain(self) -> domain.Topic:
        """The same as the rules know it."""
        sides = tuple(side.to_domain() for side in self.perspectives)
        return domain.Topic(
            self.id, self.name, sides, self.generate_at, self.timezone, self.match, self.exclude, self.language
        )


class Settings(BaseSettings):
    """All settings, frozen."""

    model_config = SettingsConfigDict(
        env_prefix="PARALLAX_", env_nested_delimiter="__", extra="forbid", frozen=True, env_ignore_empty=True
    )

    discord: DiscordSettings = DiscordSettings()
    storage: StorageSettings = StorageSettings()
    gather: GatherSettings = GatherSettings()
    writer: WriterSettings = WriterSettings()
    deliver: DeliverSettings = DeliverSettings()
    archive: ArchiveSettings = ArchiveSettings()
    log: LogSettings = LogSettings()
    publishers: tuple[PublisherSettings, ...] = ()
    topics: tuple[TopicSettings, ...] = ()
    _file: Path | None = PrivateAttr(default=None)

    @property
    def file(self) -> Path | None:
        """The file they were read from, to read it again; None for settings that were made otherwise."""
        return self._file

    @classmethod
    def read_from(cls, file: Path, content: Mapping[str, Any]) -> "Settings":
        """Settings with the content of a file; ValidationError for faults in it or in the environment."""
        settings = cls(**content)
        settings._file = file
        return settings

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment goes over the file, which is given to the constructor."""
        return env_settings, init_settings

    @model_validator(mode="after")
    def _topics_are_unique(self) -> "Settings":
        _refuse_repeated("topic", (topic.id for topic in self.topics))
        return self

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be written down anywhere."""
        held = (self.discord.token, self.writer.api_key)
        return tuple(secret.get_secret_value() for secret in held if secret is not None)

    @property
    def domain_topics(self) -> tuple[domain.Topic, ...]:
        """The configured topics as the rules know them, in the file's order."""
        return tuple(topic.to_domain() for topic in self.topics)


def _refuse_repeated(what: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for identifier in ids:
        if identifier in seen:
            raise ValueError(f"two of the same {what} id {identifier!r}: give each its own")
        seen.add(identifier)


def settings_file(given: Path | None, environment: Mapping[str, str]) -> Path:
    """Which file is read; UsageError when one was named and is not there."""
    named = given or (Path(value) if (value := environment.get("PARALLAX_CONFIG")) else None)
    if named is not None:
        if not named.is_file():
            raise UsageError(f"No settings file at {named}: check the path, or copy config.example.toml there.")
        return named
    own = Path("config.toml")
    return own if own.is_file() else DEFAULT_FILE


def load(given: Path | None = None, environment: Mapping[str, str] | None = None) -> Settings:
    """Read the settings; UsageError names every fault, each with its place in the file."""
    environment = os.environ if environment is None else environment
    file = settings_file(given, environment)
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{file} is not TOML: {error}. Mend it there.") from error
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}. Check its permissions.") from error
    try:
        return Settings.read_from(file, _with_well_known_names(content, environment))
    except ValidationError as error:
        faults = "; ".join(_fault(fault) for fault in error.errors(include_url=False, include_input=False))
        raise UsageError(f"{file} (or the environment) has faulty settings: {faults}.") from error


def _with_well_known_names(content: dict[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    merged = dict(content)
    for name, section, key in (("DISCORD_TOKEN", "discord", "token"), ("OPENAI_API_KEY", "writer", "api_key")):
        table = merged.get(section, {})
        if (value := environment.get(name)) and isinstance(table, dict):
            merged[section] = {**table, key: value}
    return merged


def _fault(fault: Mapping[str, Any]) -> str:
    place = ".".join(str(part + 1) if isinstance(part, int) else str(part) for part in fault["loc"]) or "settings"
    reason = str(fault["msg"]).removeprefix("Value error, ")
    return f"{place}: {reason}"
