"""Posting, reading, editing and deleting messages over REST."""

from typing import Any

import aiohttp
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.messages import posting
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world.permissions import Permission
from tests.sandbox.conftest import Moved, Wire

V2 = 1 << 15


def text(content: str) -> dict[str, object]:
    return {"type": 10, "content": content}


async def test_a_message_that_is_posted_stands_in_the_channel(sandbox: Sandbox, wire: Wire) -> None:
    answer = await wire.send("daily", content="Good morning")
    assert answer.status == 200
    assert [each.content for each in sandbox.world.channel("daily").messages.values()] == ["Good morning"]


async def test_the_same_nonce_brings_the_same_message_for_some_minutes(
    sandbox: Sandbox, wire: Wire, clock: Moved
) -> None:
    first = await wire.send("daily", content="once", nonce="n1", enforce_nonce=True)
    clock.move(minutes=4)
    again = await wire.send("daily", content="once", nonce="n1", enforce_nonce=True)
    clock.move(minutes=2)
    late = await wire.send("daily", content="once", nonce="n1", enforce_nonce=True)
    assert first.body["id"] == again.body["id"] != late.body["id"]
    assert len(sandbox.world.channel("daily").messages) == 2


async def test_a_nonce_that_is_not_enforced_does_not_hold_a_message_back(sandbox: Sandbox, wire: Wire) -> None:
    for _ in range(2):
        await wire.send("daily", content="twice", nonce=7)
    assert len(sandbox.world.channel("daily").messages) == 2


async def test_a_nonce_is_told_to_its_sender_and_to_nobody_who_reads_the_history(sandbox: Sandbox, wire: Wire) -> None:
    sent = await wire.send("daily", content="hush", nonce="secret")
    history = await wire.get(f"/channels/{sandbox.world.channel('daily').id}/messages")
    assert sent.body["nonce"] == "secret"
    assert "nonce" not in history.body[0]


async def test_history_comes_newest_first_in_pages(sandbox: Sandbox, wire: Wire) -> None:
    for number in range(5):
        await wire.send("daily", content=str(number))
    base = f"/channels/{sandbox.world.channel('daily').id}/messages"
    newest = await wire.get(f"{base}?limit=2")
    middle = newest.body[-1]["id"]
    before = await wire.get(f"{base}?limit=2&before={middle}")
    after = await wire.get(f"{base}?after={middle}")
    assert [each["content"] for each in newest.body] == ["4", "3"]
    assert [each["content"] for each in before.body] == ["2", "1"]
    assert [each["content"] for each in after.body] == ["4"]
    assert (await wire.get(f"{base}?limit=101")).body["code"] == 50035


async def test_only_the_newest_messages_of_a_channel_are_kept(
    sandbox: Sandbox, wire: Wire, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(posting, "MESSAGES_KEPT", 2)
    for number in range(3):
        await wire.send("daily", content=str(number))
    assert [each.content for each in sandbox.world.channel("daily").messages.values()] == ["1", "2"]


async def test_a_message_of_components_gets_ids_where_it_has_none_and_keeps_those_it_has(wire: Wire) -> None:
    button = {"type": 2, "style": 1, "label": "Sources", "custom_id": "sources"}
    menu = {"type": 3, "custom_id": "pick", "options": [{"label": "1", "value": "1"}]}
    rows = [{"type": 1, "components": [button]}, {"type": 1, "components": [menu]}]
    container = {"type": 17, "components": [text("a"), {"type": 14}, *rows]}
    answer = await wire.send("daily", flags=V2, components=[{**text("first"), "id": 77}, container])
    first, rest = answer.body["components"]
    assert answer.status == 200
    assert first["id"] == 77
    assert [part["id"] for part in rest["components"]] == [2, 3, 4, 6]
    assert rest["accent_color"] is None
    assert rest["components"][1] == {"type": 14, "id": 3, "spacing": 1, "divider": True}


async def test_an_edit_changes_what_it_names_and_keeps_the_rest(sandbox: Sandbox, wire: Wire) -> None:
    sent = await wire.send("daily", content="old", embeds=[{"title": "kept"}])
    path = f"/channels/{sent.body['channel_id']}/messages/{sent.body['id']}"
    edited = await wire.ask("PATCH", path, {"content": "new"})
    assert (edited.body["content"], edited.body["embeds"][0]["title"]) == ("new", "kept")
    assert edited.body["edited_timestamp"] is not None
    assert (await wire.get(path)).body == edited.body


async def test_an_edit_that_is_refused_changes_nothing(sandbox: Sandbox, wire: Wire) -> None:
    sent = await wire.send("daily", content="old")
    path = f"/channels/{sent.body['channel_id']}/messages/{sent.body['id']}"
    for body in ({"content": "x" * 2_001}, {"content": ""}, {"flags": V2, "components": [text("new")]}, 7):
        assert (await wire.ask("PATCH", path, body)).status == 400
    assert (await wire.get(path)).body == {**sent.body}


async def test_a_message_with_content_can_become_components_when_the_content_goes(wire: Wire) -> None:
    sent = await wire.send("daily", content="old")
    path = f"/channels/{sent.body['channel_id']}/messages/{sent.body['id']}"
    body = {"content": None, "flags": V2, "components": [text("new")]}
    edited = await wire.ask("PATCH", path, body)
    assert (edited.status, edited.body["content"], edited.body["flags"]) == (200, "", V2)
    back = await wire.ask("PATCH", path, {"flags": 0, "content": "old", "components": []})
    assert back.status == 400


async def test_only_ones_own_message_can_be_edited_and_anybodys_deleted_with_the_permission(
    sandbox: Sandbox, wire: Wire
) -> None:
    channel = sandbox.world.channel("daily")
    sent = await wire.send("daily", content="mine")
    message = channel.messages[int(sent.body["id"])]
    message.author = sandbox.world.user("reader")
    path = f"/channels/{channel.id}/messages/{message.id}"
    assert (await wire.ask("PATCH", path, {"content": "x"})).body["code"] == 50005
    assert (await wire.ask("DELETE", path)).body["code"] == 50013
    sandbox.world.allow(channel, Permission.MANAGE_MESSAGES)
    assert (await wire.ask("DELETE", path)).status == 204
    assert (await wire.get(path)).body["code"] == 10008


@pytest.mark.parametrize(
    ("taken", "code"),
    [(Permission.VIEW_CHANNEL, 50001), (Permission.SEND_MESSAGES, 50013)],
)
async def test_without_a_permission_nothing_is_posted(
    sandbox: Sandbox, wire: Wire, taken: Permission, code: int
) -> None:
    channel = sandbox.world.channel("daily")
    sandbox.world.deny(channel, taken)
    answer = await wire.send("daily", content="hello")
    assert (answer.status, answer.body["code"]) == (403, code)
    sandbox.world.allow(channel, taken)
    assert (await wire.send("daily", content="hello")).status == 200


async def test_without_the_history_there_is_nothing_to_read_and_nothing_to_reply_to(
    sandbox: Sandbox, wire: Wire
) -> None:
    sent = await wire.send("daily", content="hello")
    channel = sandbox.world.channel("daily")
    sandbox.world.deny(channel, Permission.READ_MESSAGE_HISTORY)
    assert (await wire.get(f"/channels/{channel.id}/messages")).body == []
    assert (await wire.get(f"/channels/{channel.id}/messages/{sent.body['id']}")).body["code"] == 50013
    reply = await wire.send("daily", content="re", message_reference={"message_id": sent.body["id"]})
    assert reply.body["code"] == 160002


async def test_a_reply_names_what_it_replies_to(wire: Wire) -> None:
    sent = await wire.send("daily", content="hello")
    reply = await wire.send("daily", content="re", message_reference={"message_id": sent.body["id"]})
    gone: dict[str, Any] = {"message_id": "1"}
    assert (reply.body["type"], reply.body["message_reference"]["message_id"]) == (19, sent.body["id"])
    assert (await wire.send("daily", content="re", message_reference=gone)).status == 400
    assert (
        await wire.send("daily", content="re", message_reference=gone | {"fail_if_not_exists": False})
    ).status == 200


async def test_what_is_gone_is_unknown(sandbox: Sandbox, wire: Wire) -> None:
    channel = sandbox.world.channel("daily")
    path = f"/channels/{channel.id}"
    assert (await wire.get(path)).body["name"] == "daily"
    sandbox.world.remove_channel(channel)
    assert (await wire.get(path)).body == {"message": "Unknown Channel", "code": 10003}


async def test_a_bot_that_was_put_out_has_no_access(sandbox: Sandbox, wire: Wire) -> None:
    guild = sandbox.world.guild("Sandbox")
    sandbox.world.put_bot_out(guild)
    assert (await wire.send("daily", content="hello")).body["code"] == 50001
    assert (await wire.get(f"/guilds/{guild.id}")).body["code"] == 10004
    sandbox.world.invite_bot(guild)
    assert (await wire.send("daily", content="hello")).status == 200


async def test_nothing_can_be_said_in_a_forum_itself(wire: Wire) -> None:
    assert (await wire.send("digests", content="hello")).body["code"] == 50008


async def test_an_announcement_is_crossposted_once(sandbox: Sandbox, wire: Wire) -> None:
    sent = await wire.send("news", content="hear")
    path = f"/channels/{sent.body['channel_id']}/messages/{sent.body['id']}/crosspost"
    assert (await wire.ask("POST", path)).body["flags"] == 1
    assert (await wire.ask("POST", path)).body["code"] == 40033
    plain = await wire.send("daily", content="no")
    path = f"/channels/{plain.body['channel_id']}/messages/{plain.body['id']}/crosspost"
    assert (await wire.ask("POST", path)).body["code"] == 50024
    another = await wire.send("news", content="hear")
    sandbox.world.deny(sandbox.world.channel("news"), Permission.SEND_MESSAGES)
    path = f"/channels/{another.body['channel_id']}/messages/{another.body['id']}/crosspost"
    assert (await wire.ask("POST", path)).body["code"] == 50013


async def test_a_direct_message_reaches_those_who_want_it_and_share_a_server(sandbox: Sandbox, wire: Wire) -> None:
    reader = sandbox.world.user("reader")
    opened = await wire.ask("POST", "/users/@me/channels", {"recipient_id": str(reader.id)})
    again = await wire.ask("POST", "/users/@me/channels", {"recipient_id": reader.id})
    assert opened.body["id"] == again.body["id"]
    path = f"/channels/{opened.body['id']}/messages"
    assert (await wire.ask("POST", path, {"content": "psst"})).status == 200
    reader.accepts_dms = False
    assert (await wire.ask("POST", path, {"content": "psst"})).body["code"] == 50007
    del sandbox.world.guild("Sandbox").members[reader.id]
    assert (await wire.ask("POST", path, {"content": "psst"})).body["code"] == 50278
    assert (await wire.ask("POST", "/users/@me/channels", {"recipient_id": "1"})).body["code"] == 50033


async def test_a_file_is_kept_and_given_back_by_its_address(sandbox: Sandbox, wire: Wire) -> None:
    form = aiohttp.FormData(quote_fields=False)
    chart = {"type": 12, "items": [{"media": {"url": "attachment://chart.png"}, "description": "A chart"}]}
    body = '{"flags": 32768, "components": [%s], "attachments": [{"id": 0, "description": "bars"}]}'
    form.add_field("payload_json", body % str(chart).replace("'", '"'))
    form.add_field("files[0]", b"PNG", filename="chart.png", content_type="image/png")
    path = f"/channels/{sandbox.world.channel('daily').id}/messages"
    sent = await wire.ask("POST", path, data=form)
    assert sent.status == 200
    attachment = sent.body["attachments"][0]
    assert (attachment["description"], attachment["size"]) == ("bars", 3)
    assert sent.body["components"][0]["items"][0]["media"]["url"] == attachment["url"]
    assert await wire.person("GET", attachment["url"].removeprefix(sandbox.url)) == (200, "PNG")
    other = {"flags": V2, "components": [{"type": 13, "file": {"url": "attachment://other.png"}}]}
    assert (await wire.ask("POST", path, other)).body["code"] == 50035
    edited = await wire.ask("PATCH", f"{path}/{sent.body['id']}", {"components": [text("gone")], "attachments": []})
    assert edited.body["attachments"] == []


class TestSmallFiles:
    """With a limit of a few bytes."""

    @pytest.fixture
    def rules(self) -> Rules:
        return Rules(file_bytes=10, request_bytes=2_000)

    async def test_a_file_or_request_that_is_too_big_is_refused(self, sandbox: Sandbox, wire: Wire) -> None:
        path = f"/channels/{sandbox.world.channel('daily').id}/messages"
        for size, code in ((11, 50045), (3_000, 40005)):
            form = aiohttp.FormData(quote_fields=False)
            form.add_field("payload_json", '{"content": "x"}')
            form.add_field("files[0]", b"x" * size, filename="x.bin")
            assert (await wire.ask("POST", path, data=form)).body["code"] == code
