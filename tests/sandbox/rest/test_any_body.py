"""Whatever JSON is sent to whatever route, it is done or refused; nothing makes the sandbox fail."""

import asyncio
import contextlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.sandbox import Sandbox
from bot.sandbox.interactions.interaction import Interaction, InteractionKind
from bot.sandbox.refusing.refusals import RefusedError
from bot.sandbox.rest.exchange import Call, Route
from bot.sandbox.world.snowflakes import now

_NAMES = st.sampled_from(
    (
        *("content", "embeds", "components", "flags", "type", "data", "choices", "name", "value", "message", "nonce"),
        *("applied_tags", "options", "description", "custom_id", "attachments", "message_reference", "message_id"),
        *("allowed_mentions", "recipient_id", "archived", "title", "media", "url", "accessory", "enforce_nonce", "id"),
    )
)
_LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 40), st.sampled_from([1 << 15, 64, 2**70, 0.5]), st.text(max_size=3)
)
_JSON = st.recursive(
    _LEAVES,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_NAMES, inner, max_size=4)),
    max_leaves=12,
)


def _prepared() -> tuple[Sandbox, dict[str, str], list[Interaction]]:
    """A world in which every part of a path names something."""
    sandbox = Sandbox()
    world = sandbox.world
    daily = world.channel("daily")
    interactions = sandbox.people._interactions
    world.tell = lambda _: True
    kinds = (InteractionKind.COMMAND, InteractionKind.AUTOCOMPLETE)
    begun = [interactions.begin(kind, world.user("admin"), daily, {}) for kind in kinds]
    parts = {"channel_id": daily.id, "guild_id": daily.guild_id, "application_id": world.application_id}
    parts |= {"webhook_id": world.application_id, "user_id": world.bot.id, "command_id": 1, "message_id": 1}
    texts = {name: str(value) for name, value in parts.items()} | {"which": "@original", "rest": ""}
    return sandbox, texts, begun


def _writing(sandbox: Sandbox) -> list[Route]:
    return [route for route in sandbox.routes if route.method != "GET"]


@pytest.mark.parametrize("index", range(len(_writing(Sandbox()))))
@settings(max_examples=15, deadline=None)
@given(body=_JSON)
def test_any_body_is_done_or_refused(index: int, body: object) -> None:
    sandbox, parts, begun = _prepared()
    route = _writing(sandbox)[index]
    for place in ("daily", "digests"):
        parts["channel_id"] = str(sandbox.world.channel(place).id)
        for one in begun:
            asyncio.run(_ask(route, parts | {"interaction_id": str(one.id), "interaction_token": one.token}, body))


async def _ask(route: Route, parts: dict[str, str], body: Any) -> None:
    parts = parts | {"webhook_token": parts["interaction_token"]}
    with contextlib.suppress(RefusedError):
        await route.handler(Call(parts, {}, body, {}))


def test_the_machines_clock_is_aware() -> None:
    assert now().utcoffset() is not None
