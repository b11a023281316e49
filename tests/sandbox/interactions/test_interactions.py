"""From what a person does to what the bot answers: time, tokens, privacy."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.interactions.commands import Commands
from bot.sandbox.interactions.interaction import Interaction
from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.refusing.rules import Rules, Window
from bot.sandbox.world.entities import Overwrite, User
from bot.sandbox.world.permissions import Permission
from tests.sandbox.conftest import Answered, Moved, Wire
from tests.sandbox.listening import Listener, connected

V2 = 1 << 15
EPHEMERAL = 64
Json = dict[str, Any]
OPTION = {"name": "name", "description": "d", "type": 3, "autocomplete": True}
COMMANDS = [
    {"name": "hello", "description": "d", "options": [OPTION]},
    {"name": "manage", "description": "d", "default_member_permissions": "32", "contexts": [0]},
    {"name": "alone", "description": "d", "contexts": [1]},
    {"name": "anywhere", "description": "d", "integration_types": [0, 1]},
    {"name": "Report", "type": 3},
]


@pytest.fixture
def rules() -> Rules:
    return Rules(answer_within=timedelta(seconds=0.5), follow_ups=Window(10, 2.0))


class Talk:
    """A bot that answers by hand."""

    def __init__(self, sandbox: Sandbox, wire: Wire, listener: Listener) -> None:
        self.sandbox = sandbox
        self.wire = wire
        self._listener = listener
        self.heard: Json = {}

    async def hear(self) -> Json:
        """The next interaction."""
        self.heard = await self._listener.event("INTERACTION_CREATE")
        return self.heard

    async def answer(self, kind: int, data: object = None, query: str = "?with_response=1") -> Answered:
        """The first answer to what was heard last."""
        path = f"/interactions/{self.heard['id']}/{self.heard['token']}/callback{query}"
        return await self.wire.ask("POST", path, {"type": kind} if data is None else {"type": kind, "data": data})

    async def hook(self, method: str, rest: str = "", body: object = None) -> Answered:
        """Something with the token afterwards."""
        path = f"/webhooks/{self.sandbox.world.application_id}/{self.heard['token']}{rest}"
        return await self.wire.ask(method, path, body)

    async def asked(
        self, line: str = "/hello ann", channel: int | str = "general", person: str = "admin"
    ) -> "asyncio.Task[Interaction]":
        """Let somebody type a command, and hear of it."""
        task = asyncio.create_task(self.sandbox.people.type(line, channel=channel, person=person))
        await self.hear()
        return task

    async def posted(self, *components: Json, flags: int = V2) -> Json:
        """A message of the bot in #daily."""
        sent = await self.wire.send("daily", flags=flags, components=list(components))
        assert sent.status == 200
        wire: Json = sent.body
        return wire


@pytest.fixture
async def talk(sandbox: Sandbox, wire: Wire, rules: Rules) -> AsyncIterator[Talk]:
    Commands(sandbox.world, rules).replace_all(None, COMMANDS)
    async with connected(sandbox) as listener:
        await listener.identify()
        yield Talk(sandbox, wire, listener)


def button(name: str = "go", **more: object) -> Json:
    return {"type": 1, "components": [{"type": 2, "style": 1, "label": name.title(), "custom_id": name, **more}]}


def menu(*labels: str, **more: object) -> Json:
    options = [{"label": each, "value": each.lower()} for each in labels]
    return {"type": 1, "components": [{"type": 3, "custom_id": "pick", "options": options, **more}]}


async def test_a_command_tells_who_where_and_what(talk: Talk) -> None:
    task = await talk.asked()
    heard = talk.heard
    world = talk.sandbox.world
    assert heard["type"] == 2
    assert heard["data"]["options"] == [{"name": "name", "type": 3, "value": "ann"}]
    assert heard["member"]["user"]["username"] == "admin"
    assert heard["channel_id"] == str(world.channel("general").id)
    assert int(heard["app_permissions"]) & Permission.SEND_MESSAGES
    await talk.answer(4, {"content": "hi"})
    assert [each.content for each in (await task).messages] == ["hi"]


async def test_an_answer_stands_in_the_channel_and_a_private_one_does_not(talk: Talk) -> None:
    general = talk.sandbox.world.channel("general")
    for flags, standing in ((0, 1), (EPHEMERAL, 1)):
        task = await talk.asked()
        receipt = await talk.answer(4, {"content": "hi", "flags": flags})
        assert receipt.body["resource"]["message"]["content"] == "hi"
        assert receipt.body["interaction"]["response_message_ephemeral"] is bool(flags)
        assert (await task).private is bool(flags)
        assert len(general.messages) == standing


async def test_without_asking_for_it_the_callback_says_nothing(talk: Talk) -> None:
    task = await talk.asked()
    assert (await talk.answer(4, {"content": "hi"}, query="")).status == 204
    await task


async def test_an_interaction_is_answered_once(talk: Talk) -> None:
    task = await talk.asked()
    await talk.answer(4, {"content": "hi"})
    assert (await talk.answer(4, {"content": "hi"})).body["code"] == 40060
    await task


async def test_after_three_seconds_it_is_too_late(talk: Talk, clock: Moved) -> None:
    task = await talk.asked()
    clock.move(seconds=1)
    assert (await talk.answer(4, {"content": "hi"})).body["code"] == 10062
    with pytest.raises(MistakeError, match="did not respond"):
        await task


async def test_a_faulty_answer_can_be_mended(talk: Talk) -> None:
    task = await talk.asked()
    assert (await talk.answer(4, {"content": ""})).body["code"] == 50006
    assert (await talk.answer(4, {"content": "x" * 2_001})).body["code"] == 50035
    assert (await talk.answer(6)).body["code"] == 50035
    assert (await talk.answer(4, {"content": "hi"})).status == 200
    await task


async def test_a_deferred_answer_takes_its_placeholders_place_and_stays_private(talk: Talk) -> None:
    task = await talk.asked()
    receipt = await talk.answer(5, {"flags": EPHEMERAL})
    assert receipt.body["interaction"]["response_message_loading"] is True
    told = await talk.hook("POST", body={"content": "thought"})
    more = await talk.hook("POST", body={"content": "more", "flags": EPHEMERAL})
    done = await task
    assert told.body["flags"] == EPHEMERAL
    assert told.body["id"] == receipt.body["interaction"]["response_message_id"]
    assert [each.content for each in done.messages] == ["thought", "more"]
    assert more.body["id"] != told.body["id"]
    assert talk.sandbox.world.channel("general").messages == {}


async def test_a_deferred_answer_may_also_come_as_an_edit(talk: Talk) -> None:
    task = await talk.asked()
    await talk.answer(5)
    assert len(talk.sandbox.world.channel("general").messages) == 1
    text = {"type": 10, "content": "thought"}
    edited = await talk.hook("PATCH", "/messages/@original", {"flags": V2, "components": [text]})
    assert (edited.status, edited.body["flags"]) == (200, V2)
    assert (await task).messages[0].components[0]["content"] == "thought"
    again = await talk.hook("PATCH", "/messages/@original", {"components": [text | {"content": "better"}]})
    assert again.body["edited_timestamp"] is not None
    assert (await talk.hook("GET", "/messages/@original")).body == again.body


async def test_answers_can_be_found_edited_and_deleted_by_their_token(talk: Talk) -> None:
    task = await talk.asked()
    await talk.answer(4, {"content": "hi"})
    further = (await talk.hook("POST", body={"content": "more"})).body
    await task
    assert (await talk.hook("PATCH", f"/messages/{further['id']}", {"content": "less"})).body["content"] == "less"
    assert (await talk.hook("DELETE", f"/messages/{further['id']}")).status == 204
    assert (await talk.hook("DELETE", "/messages/@original")).status == 204
    assert (await talk.hook("GET", "/messages/@original")).body["code"] == 10008
    assert talk.sandbox.world.channel("general").messages == {}


async def test_a_token_lives_fifteen_minutes_and_begins_with_the_answer(talk: Talk, clock: Moved) -> None:
    task = await talk.asked()
    assert (await talk.hook("POST", body={"content": "early"})).body["code"] == 10015
    await talk.answer(4, {"content": "hi"})
    await task
    clock.move(minutes=15)
    assert (await talk.hook("POST", body={"content": "still"})).status == 200
    clock.move(seconds=1)
    assert (await talk.hook("POST", body={"content": "late"})).body["code"] == 10015
    assert (await talk.wire.ask("POST", "/webhooks/1/token", {"content": "x"})).body["code"] == 10015
    old = talk.heard["token"]
    task = await talk.asked()
    assert old not in talk.sandbox.people._interactions._by_token
    await talk.answer(4, {"content": "hi"})
    await task


async def test_what_is_offered_while_one_types(talk: Talk) -> None:
    task = asyncio.create_task(talk.sandbox.people.complete("/hello an"))
    heard = await talk.hear()
    assert heard["type"] == 4
    assert heard["data"]["options"][0]["focused"] is True
    too_many = [{"name": str(each), "value": each} for each in range(26)]
    assert (await talk.answer(8, {"choices": too_many})).body["code"] == 50035
    assert (await talk.answer(8, {"choices": [{"name": "x", "value": "y" * 101}]})).body["code"] == 50035
    assert (await talk.answer(4, {"content": "no"})).body["code"] == 50035
    assert (await talk.answer(8, {"choices": too_many[:25]})).status == 200
    assert await task == too_many[:25]


async def test_a_pressed_button_brings_its_message_along(talk: Talk) -> None:
    posted = await talk.posted({"type": 17, "components": [button()]})
    task = asyncio.create_task(talk.sandbox.people.press(int(posted["id"]), "Go", person="reader"))
    heard = await talk.hear()
    assert (heard["type"], heard["message"]["id"]) == (3, posted["id"])
    assert heard["data"] == {"component_type": 2, "custom_id": "go", "id": 3}
    text = {"type": 10, "content": "pressed"}
    assert (await talk.answer(7, {"components": [text]})).body["resource"]["type"] == 7
    assert (await task).original is talk.sandbox.world.newest(talk.sandbox.world.channel("daily"))
    assert (await talk.hook("GET", "/messages/@original")).body["components"][0]["content"] == "pressed"


async def test_a_button_may_be_answered_with_nothing_to_see_at_first(talk: Talk) -> None:
    posted = await talk.posted(button())
    task = asyncio.create_task(talk.sandbox.people.press(int(posted["id"]), "go"))
    await talk.hear()
    assert "resource" not in (await talk.answer(6)).body
    await task
    further = await talk.hook("POST", body={"content": "later", "flags": EPHEMERAL})
    assert further.body["interaction_metadata"]["interacted_message_id"] == posted["id"]


async def test_a_private_answer_has_buttons_for_the_one_who_sees_it(talk: Talk) -> None:
    task = await talk.asked()
    await talk.answer(4, {"flags": V2 | EPHEMERAL, "components": [button()]})
    private = (await task).messages[0]
    with pytest.raises(MistakeError, match="Only the one who asked"):
        await talk.sandbox.people.press(private, "Go", person="reader")
    pressed = asyncio.create_task(talk.sandbox.people.press(private, "Go"))
    await talk.hear()
    assert (await talk.answer(7, {"components": [{"type": 10, "content": "x"}]})).status == 200
    assert (await pressed).original is private


async def test_options_of_a_menu_are_chosen_by_label_or_value(talk: Talk) -> None:
    posted = await talk.posted(menu("One", "Two", max_values=2, placeholder="Pick"))
    for named in (None, "pick", "Pick"):
        task = asyncio.create_task(talk.sandbox.people.choose(int(posted["id"]), ["One", "two"], menu=named))
        assert (await talk.hear())["data"]["values"] == ["one", "two"]
        await talk.answer(6)
        await task


async def test_what_cannot_be_pressed_or_chosen_is_explained(talk: Talk) -> None:
    posted = int((await talk.posted(button(disabled=True), menu("One"), {"type": 10, "content": "x"}))["id"])
    people = talk.sandbox.people
    for act, sentence in (
        (people.press(posted, "Go"), "The button 'Go' is disabled"),
        (people.press(posted, "Stop"), "no button 'Stop'; it has: 'Go'"),
        (people.press(1, "Go"), "There is no message 1"),
        (people.choose(posted, ["Two"]), "no option 'Two'; it has: One"),
        (people.choose(posted, []), "Choose 1 to 1 options"),
        (people.choose(posted, ["One"], menu="other"), "no menu 'other'"),
    ):
        with pytest.raises(MistakeError, match=sentence):
            await act
    bare = int((await talk.posted({"type": 10, "content": "x"}))["id"])
    with pytest.raises(MistakeError, match="no menu ''; it has: none"):
        await people.choose(bare, ["One"])


async def test_a_menu_of_channels_takes_ids(talk: Talk) -> None:
    channels = {"type": 1, "components": [{"type": 8, "custom_id": "where"}]}
    posted = await talk.posted(channels)
    task = asyncio.create_task(talk.sandbox.people.choose(int(posted["id"]), ["42"]))
    assert (await talk.hear())["data"]["values"] == ["42"]
    await talk.answer(6)
    await task


FORM: Json = {
    "custom_id": "form",
    "title": "A form",
    "components": [
        {"type": 10, "content": "Please."},
        {"type": 18, "label": "Name", "component": {"type": 4, "custom_id": "name", "style": 1, "max_length": 5}},
        {
            "type": 18,
            "label": "Side",
            "component": {"type": 3, "custom_id": "side", "options": [{"label": "US", "value": "us"}]},
        },
        {"type": 1, "components": [{"type": 4, "custom_id": "old", "style": 2, "label": "Old", "required": False}]},
    ],
}


async def test_a_form_is_shown_filled_in_and_sent_off(talk: Talk) -> None:
    task = await talk.asked()
    flaws: list[Json] = [{"title": "x" * 46}, {"components": []}, {"components": [FORM["components"][1]] * 2}]
    for flawed in flaws:
        assert (await talk.answer(9, FORM | flawed)).body["code"] == 50035
    assert (await talk.answer(9, FORM)).status == 200
    shown = await task
    sent = asyncio.create_task(talk.sandbox.people.submit(shown, {"name": "Ann", "side": "us"}))
    heard = await talk.hear()
    assert heard["type"] == 5
    assert heard["data"]["components"][1]["component"]["value"] == "Ann"
    assert heard["data"]["components"][2]["component"]["values"] == ["us"]
    assert heard["data"]["components"][3]["components"][0]["value"] == ""
    assert (await talk.answer(9, FORM)).body["code"] == 50035
    thanked = await talk.answer(4, {"content": "thanks"})
    about = thanked.body["resource"]["message"]["interaction_metadata"]
    assert about["triggering_interaction_metadata"]["id"] == str(shown.id)
    assert (await sent).messages[0].content == "thanks"


async def test_a_form_that_is_not_filled_in_is_not_sent(talk: Talk) -> None:
    task = await talk.asked()
    await talk.answer(9, FORM)
    shown = await task
    for values, sentence in (
        ({}, "'name' has to be filled in"),
        ({"name": "Johanna"}, "'name' takes 0 to 5 characters"),
        ({"name": "Ann", "side": "eu"}, "'side' has no option 'eu'; it has: US, us"),
        ({"nothing": "x"}, "no field 'nothing'; it has: name, side, old"),
    ):
        with pytest.raises(MistakeError, match=sentence):
            await talk.sandbox.people.submit(shown, values)
    other = await talk.asked()
    await talk.answer(4, {"content": "x"})
    with pytest.raises(MistakeError, match="no form"):
        await talk.sandbox.people.submit(await other, {})


async def test_a_person_may_do_what_discord_would_let_them(talk: Talk, sandbox: Sandbox) -> None:
    people, world = sandbox.people, sandbox.world
    world.add_user("stranger")
    dm = world.dm_with(world.user("reader"))
    other = world.dm_with(world.user("admin"))
    world.channel("daily").overwrites[world.guild("Sandbox").id] = _closed(world.guild("Sandbox").id)
    for act, sentence in (
        (people.type("/manage", person="reader"), "reader may not use /manage here"),
        (people.type("/alone"), "does not work in a server"),
        (people.type("/manage", channel=dm.id, person="reader"), "/manage does not work in a private conversation"),
        (people.type("/hello", channel=other.id, person="reader"), "somebody else's conversation"),
        (people.type("/hello", person="stranger"), "stranger is not in the server"),
        (people.type("/hello", channel="daily", person="reader"), "reader does not see #daily"),
    ):
        with pytest.raises(MistakeError, match=sentence):
            await act


def _closed(everyone: int) -> Overwrite:
    return Overwrite(everyone, 0, deny=int(Permission.VIEW_CHANNEL))


async def test_commands_work_in_a_direct_conversation(talk: Talk) -> None:
    dm = talk.sandbox.world.dm_with(talk.sandbox.world.user("reader"))
    task = await talk.asked("/alone", channel=dm.id, person="reader")
    assert (talk.heard["context"], talk.heard["user"]["username"]) == (1, "reader")
    assert "guild_id" not in talk.heard
    receipt = await talk.answer(4, {"content": "hi"})
    assert "guild_id" not in receipt.body["interaction"]
    assert (await task).messages[0].content == "hi"


async def test_where_no_bot_is_connected_nobody_answers(sandbox: Sandbox, rules: Rules) -> None:
    Commands(sandbox.world, rules).replace_all(None, COMMANDS)
    with pytest.raises(MistakeError, match="No bot is connected"):
        await sandbox.people.type("/hello x")


async def test_who_wants_all_messages_waits_until_they_stop_coming(talk: Talk) -> None:
    task = await talk.asked()
    await talk.answer(4, {"content": "1"})
    begun = await task
    settling = asyncio.create_task(begun.settled(quiet=0.05, within=1))
    await talk.hook("POST", body={"content": "2"})
    assert len((await settling).messages) == 2


async def test_a_command_of_a_messages_menu_brings_the_message_along(talk: Talk) -> None:
    posted = await talk.posted({"type": 10, "content": "A digest"})
    task = asyncio.create_task(talk.sandbox.people.use("Report", int(posted["id"]), person="reader"))
    data = (await talk.hear())["data"]
    assert (data["type"], data["target_id"]) == (3, posted["id"])
    assert data["resolved"]["messages"][posted["id"]]["components"][0]["content"] == "A digest"
    answer = await talk.answer(4, {"content": "thanks", "flags": EPHEMERAL})
    assert answer.body["resource"]["message"]["interaction_metadata"]["target_message_id"] == posted["id"]
    await task
    with pytest.raises(MistakeError, match=r"There is no command Praise\. There are: Report\."):
        await talk.sandbox.people.use("Praise", int(posted["id"]))


async def test_people_and_servers_have_their_languages(talk: Talk) -> None:
    talk.sandbox.world.user("reader").locale = "zh-CN"
    talk.sandbox.world.guild("Sandbox").locale = "de"
    task = await talk.asked(person="reader")
    assert (talk.heard["locale"], talk.heard["guild_locale"], talk.heard["guild"]["locale"]) == ("zh-CN", "de", "de")
    await talk.answer(4, {"content": "hi"})
    await task


class TestInstalledByAPerson:
    """An app that somebody takes along: to servers without the bot, and into private conversations."""

    @pytest.fixture
    def person(self, sandbox: Sandbox) -> User:
        reader = sandbox.world.user("reader")
        reader.has_app = True
        return reader

    async def test_it_works_in_a_server_without_the_bot(self, talk: Talk, sandbox: Sandbox, person: User) -> None:
        world = sandbox.world
        elsewhere = world.add_guild("elsewhere", with_bot=False)
        world.add_member(elsewhere, person)
        world.add_member(elsewhere, world.user("admin"))
        there = world.add_channel(elsewhere, "there")
        task = await talk.asked("/anywhere", channel=there.id, person="reader")
        assert talk.heard["authorizing_integration_owners"] == {"1": str(person.id)}
        assert talk.heard["context"] == 0
        assert (await talk.answer(4, {"content": "1"})).status == 200
        await task
        assert (await talk.wire.ask("POST", f"/channels/{there.id}/messages", {"content": "x"})).body["code"] == 50001
        codes = [(await talk.hook("POST", body={"content": "more"})).body.get("code") for _ in range(6)]
        assert codes == [None] * 5 + [40094]
        for line, who in (("/hello", "reader"), ("/anywhere", "admin")):
            with pytest.raises(MistakeError, match=f"Neither this place nor {who} has the app"):
                await sandbox.people.type(line, channel=there.id, person=who)

    async def test_it_works_between_people(self, talk: Talk, sandbox: Sandbox, person: User) -> None:
        group = sandbox.world.add_group("us two", person, sandbox.world.user("admin"))
        task = await talk.asked("/anywhere", channel=group.id, person="reader")
        assert (talk.heard["context"], talk.heard["channel"]["type"]) == (2, 3)
        assert (await talk.answer(4, {"content": "hi"})).status == 200
        await task
        assert (await talk.wire.get(f"/channels/{group.id}")).body["code"] == 50001
        sandbox.world.add_user("third")
        with pytest.raises(MistakeError, match="somebody else's conversation"):
            await sandbox.people.type("/anywhere", channel=group.id, person="third")

    async def test_a_server_that_has_it_too_is_named_as_well(self, talk: Talk, sandbox: Sandbox, person: User) -> None:
        task = await talk.asked("/anywhere", person="reader")
        guild = sandbox.world.guild("Sandbox")
        assert talk.heard["authorizing_integration_owners"] == {"0": str(guild.id), "1": str(person.id)}
        await talk.answer(4, {"content": "hi"})
        await task
