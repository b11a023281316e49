"""What a request to send or edit a message says: checked, and turned into a draft."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.sandbox.messages import components, embeds
from bot.sandbox.messages.mentions import check_allowed
from bot.sandbox.refusing.checks import either, flag, items, number, record, snowflake, text
from bot.sandbox.refusing.refusals import Flaw, RefusedError, refuse_if_flawed
from bot.sandbox.world.entities import Json, MessageFlag

MOST_CONTENT = 2_000
"""The documentation's figure for what a bot sends; Discord's OpenAPI file says 4,000."""
_LARGEST = 2**63 - 1

_ATTACHMENT = record({"id": snowflake}, {"filename": text(1_024, 1), "description": text(1_024), "title": text(1_024)})
_PLAIN = record(
    {},
    {
        "content": text(MOST_CONTENT),
        "nonce": either(text(25), number(-_LARGEST, _LARGEST)),
        "enforce_nonce": flag,
        "tts": flag,
        "flags": number(0, _LARGEST),
        "embeds": embeds.check_embeds,
        "allowed_mentions": check_allowed,
        "message_reference": record({"message_id": snowflake}, {"channel_id": snowflake, "fail_if_not_exists": flag}),
        "attachments": items(_ATTACHMENT, 10),
        "sticker_ids": items(snowflake, 3),
    },
)
_LEGACY = ("content", "embeds", "poll", "sticker_ids")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    filename: str
    content_type: str
    content: bytes


Uploads = Mapping[int, Upload]


@dataclass(frozen=True, slots=True)
class Draft:
    """A checked body. `given` names the fields that were there, which matters when a message is edited."""

    given: frozenset[str]
    content: str = ""
    embeds: tuple[Json, ...] = ()
    components: tuple[Json, ...] = ()
    flags: int = 0
    allowed_mentions: Json | None = None
    nonce: int | str | None = None
    enforce_nonce: bool = False
    tts: bool = False
    reference: Json | None = None
    attachments: tuple[Json, ...] = ()
    uploads: Uploads = field(default_factory=dict)

    @property
    def says_nothing(self) -> bool:
        """Whether there is nothing in it to show."""
        shown = (self.content.strip(), self.embeds, self.components, self.attachments, self.uploads)
        return not any(shown)

    @property
    def texts(self) -> Iterator[str]:
        """The texts in which somebody can be mentioned."""
        yield self.content
        for _, part in components.walk(list(self.components)):
            if part["type"] == components.TEXT_DISPLAY:
                yield part["content"]


def read_draft(
    body: object, uploads: Uploads, *, flags: int = 0, allowed_flags: int, has_legacy: bool = False
) -> Draft:
    """The draft that a body describes; RefusedError names all its flaws.

    `flags` are those that the message has already, `allowed_flags` those that may be asked for; `has_legacy`: an
    earlier form of the message has content or embeds that this one does not take away.
    """
    if not isinstance(body, dict):
        raise RefusedError(50035, errors={"_errors": [{"code": "MODEL_TYPE_CONVERT", "message": "Not an object"}]})
    asked = body.get("flags") or 0
    flags |= asked & allowed_flags if isinstance(asked, int) and asked > 0 else 0
    refuse_if_flawed(_flaws(body, flags, has_legacy=has_legacy))
    return Draft(
        given=frozenset(body),
        content=body.get("content") or "",
        embeds=tuple(body.get("embeds") or ()),
        components=tuple(body.get("components") or ()),
        flags=flags,
        allowed_mentions=body.get("allowed_mentions"),
        nonce=body.get("nonce"),
        enforce_nonce=body.get("enforce_nonce") is True,
        tts=body.get("tts") is True,
        reference=body.get("message_reference"),
        attachments=tuple(body.get("attachments") or ()),
        uploads=uploads,
    )


def _flaws(body: Json, flags: int, *, has_legacy: bool) -> Iterator[Flaw]:
    yield from _PLAIN((), body)
    version_2 = bool(flags & MessageFlag.COMPONENTS_V2)
    if body.get("components") is not None:
        yield from components.check_components(("components",), body["components"], version_2=version_2)
    if version_2:
        yield from _legacy_flaws(body, has_legacy=has_legacy)


def _legacy_flaws(body: Json, *, has_legacy: bool) -> Iterator[Flaw]:
    code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"
    for name in _LEGACY:
        if body.get(name):
            yield Flaw((name,), code, f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2")
    if has_legacy:
        yield Flaw(("flags",), code, "The message has content or embeds, which components version 2 cannot be with")
