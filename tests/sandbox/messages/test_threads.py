"""Threads, forum posts, and what is archived or locked."""

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.world.permissions import Permission
from tests.sandbox.conftest import Wire


def threads_of(sandbox: Sandbox, name: str) -> str:
    return f"/channels/{sandbox.world.channel(name).id}/threads"


async def test_a_thread_in_a_channel_takes_messages(sandbox: Sandbox, wire: Wire) -> None:
    made = await wire.ask("POST", threads_of(sandbox, "daily"), {"name": "today", "type": 11})
    assert (made.status, made.body["type"], made.body["thread_metadata"]["archived"]) == (201, 11, False)
    assert (await wire.send("today", content="in it")).status == 200
    assert sandbox.world.channel("today").parent_id == sandbox.world.channel("daily").id


async def test_a_thread_begins_at_a_message_once_and_has_its_id(sandbox: Sandbox, wire: Wire) -> None:
    sent = (await wire.send("news", content="hear")).body
    path = f"/channels/{sent['channel_id']}/messages/{sent['id']}/threads"
    made = await wire.ask("POST", path, {"name": "talk"})
    assert (made.status, made.body["id"], made.body["type"]) == (201, sent["id"], 10)
    assert (await wire.ask("POST", path, {"name": "talk"})).body["code"] == 160004
    assert (await wire.ask("POST", f"/channels/{sent['id']}/threads", {"name": "deeper"})).body["code"] == 50024


async def test_a_forum_post_comes_with_its_first_message_and_tags(sandbox: Sandbox, wire: Wire) -> None:
    tag = sandbox.world.channel("digests").tags[0]
    body = {"name": "3 February", "applied_tags": [str(tag.id)], "message": {"content": "first", "nonce": "p"}}
    made = await wire.ask("POST", threads_of(sandbox, "digests"), body)
    assert made.status == 201
    assert made.body["message"]["id"] == made.body["id"]
    assert made.body["applied_tags"] == [str(tag.id)]


async def test_a_forum_post_that_is_refused_leaves_nothing(sandbox: Sandbox, wire: Wire) -> None:
    forum = sandbox.world.channel("digests")
    for body in ({"name": "x"}, {"name": "x", "message": {}}, {"name": "", "message": {"content": "a"}}):
        assert (await wire.ask("POST", threads_of(sandbox, "digests"), body)).status == 400
    wrong = {"name": "x", "message": {"content": "a"}, "applied_tags": ["1"]}
    assert (await wire.ask("POST", threads_of(sandbox, "digests"), wrong)).body["code"] == 50035
    forum.requires_tag = True
    assert (await wire.ask("POST", threads_of(sandbox, "digests"), wrong | {"applied_tags": []})).body["code"] == 40067
    assert (await wire.get(f"/channels/{forum.id}")).body["flags"] == 1 << 4
    assert [each for each in sandbox.world.channels.values() if each.parent_id == forum.id] == []


@pytest.mark.parametrize(("kind", "permission"), [(11, "CREATE_PUBLIC_THREADS"), (12, "CREATE_PRIVATE_THREADS")])
async def test_a_thread_needs_its_permission(sandbox: Sandbox, wire: Wire, kind: int, permission: str) -> None:
    daily = sandbox.world.channel("daily")
    sandbox.world.deny(daily, Permission[permission])
    body = {"name": "x", "type": kind}
    assert (await wire.ask("POST", threads_of(sandbox, "daily"), body)).body["code"] == 50013
    sandbox.world.allow(daily, Permission[permission])
    assert (await wire.ask("POST", threads_of(sandbox, "daily"), body)).status == 201


async def test_posting_opens_an_archived_thread_unless_it_is_locked(sandbox: Sandbox, wire: Wire) -> None:
    thread = sandbox.world.add_thread(sandbox.world.channel("daily"), "old")
    sent = (await wire.send("old", content="first")).body
    message = f"/channels/{thread.id}/messages/{sent['id']}"
    archived = await wire.ask("PATCH", f"/channels/{thread.id}", {"archived": True, "name": "older"})
    assert archived.body["thread_metadata"]["archived"]
    assert (await wire.ask("PATCH", message, {"content": "x"})).body["code"] == 50083
    listed = await wire.get(f"{threads_of(sandbox, 'daily')}/archived/public")
    assert [each["name"] for each in listed.body["threads"]] == ["older"]
    assert (await wire.send("older", content="again")).status == 200
    guild = sandbox.world.guild("Sandbox")
    active = await wire.get(f"/guilds/{guild.id}/threads/active")
    assert [each["name"] for each in active.body["threads"]] == ["older"]
    assert thread.thread is not None
    thread.thread.archived = thread.thread.locked = True
    assert (await wire.send("older", content="no")).body["code"] == 160005
    sandbox.world.allow(sandbox.world.channel("daily"), Permission.MANAGE_THREADS)
    assert (await wire.send("older", content="yes")).status == 200


async def test_only_who_manages_threads_locks_them(sandbox: Sandbox, wire: Wire) -> None:
    daily = sandbox.world.channel("daily")
    thread = sandbox.world.add_thread(daily, "mine")
    path = f"/channels/{thread.id}"
    assert (await wire.ask("PATCH", path, {"locked": True})).body["code"] == 50013
    assert thread.thread is not None
    thread.thread.owner_id = sandbox.world.user("reader").id
    assert (await wire.ask("PATCH", path, {"archived": True})).body["code"] == 50013
    sandbox.world.allow(daily, Permission.MANAGE_THREADS)
    assert (await wire.ask("PATCH", path, {"locked": True})).body["thread_metadata"]["locked"]
    assert (await wire.ask("PATCH", f"/channels/{daily.id}", {"name": "x"})).body["code"] == 50024


async def test_a_thread_has_the_permissions_of_its_parent(sandbox: Sandbox, wire: Wire) -> None:
    daily = sandbox.world.channel("daily")
    sandbox.world.add_thread(daily, "inner")
    sandbox.world.deny(daily, Permission.SEND_MESSAGES_IN_THREADS)
    assert (await wire.send("inner", content="x")).body["code"] == 50013
    assert (await wire.send("daily", content="x")).status == 200
    sandbox.world.deny(daily, Permission.VIEW_CHANNEL)
    assert (await wire.send("inner", content="x")).body["code"] == 50001
