"""The sandbox for somebody with curl."""

import asyncio
import json
import re

import aiohttp
import pytest

from bot.sandbox import Sandbox
from bot.sandbox.interactions.commands import Commands
from bot.sandbox.people import control
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world.entities import Attachment
from tests.sandbox.conftest import Wire
from tests.sandbox.listening import Listener, connected

HELLO = {
    "name": "hello",
    "description": "d",
    "options": [{"name": "name", "description": "d", "type": 3, "autocomplete": True}],
}
V2 = 1 << 15


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "QUIET", 0.02)


@pytest.fixture
def registered(sandbox: Sandbox, rules: Rules) -> None:
    Commands(sandbox.world, rules).replace_all(None, [HELLO, {"name": "Report", "type": 3}])


async def answering(sandbox: Sandbox, wire: Wire, bot: Listener, *answers: object) -> None:
    """Answer so many interactions, one after the other."""
    for answer in answers:
        heard = await bot.event("INTERACTION_CREATE")
        path = f"/interactions/{heard['id']}/{heard['token']}/callback"
        assert (await wire.ask("POST", path, answer)).status == 204


async def test_the_help_says_what_can_be_done_here(wire: Wire, registered: None) -> None:
    for path in ("/", "/sandbox"):
        status, text = await wire.person("GET", path)
        assert status == 200
        assert f"curl {wire.sandbox.url}/sandbox/command -d '/digest us-china'" in text
        assert "channels: #general, #daily, #news, #digests" in text
        assert "commands: /hello [name]\nin a message's menu: Report\n" in text


async def test_a_channel_is_read_as_text_or_as_json(wire: Wire) -> None:
    assert await wire.person("GET", "/sandbox/channels/daily/messages") == (200, "Nothing here yet.\n")
    for number in range(3):
        await wire.send("daily", content=f"message {number}")
    _, text = await wire.person("GET", "/sandbox/channels/daily/messages?limit=2")
    assert "message 0" not in text
    assert "parallax · [" in text
    assert text.index("message 1") < text.index("message 2")
    for path, headers in (("?format=json", {}), ("", {"Accept": "application/json"})):
        _, raw = await wire.person("GET", f"/sandbox/channels/daily/messages{path}", **headers)
        assert [each["content"] for each in json.loads(raw)] == ["message 0", "message 1", "message 2"]
    assert await wire.person("GET", "/sandbox/channels") == (200, "#general, #daily, #news, #digests\n")


async def test_whatever_a_message_holds_is_shown(wire: Wire) -> None:
    picture = {"media": {"url": "https://example.org/a.png"}}
    section = {"type": 9, "components": [{"type": 10, "content": "Beside"}], "accessory": {"type": 11, **picture}}
    rows = [
        {"type": 1, "components": [{"type": 2, "style": 1, "label": "Go", "custom_id": "g", "disabled": True}]},
        {"type": 1, "components": [{"type": 2, "style": 5, "label": "Read", "url": "https://example.org"}]},
        {"type": 1, "components": [{"type": 2, "style": 1, "emoji": {"name": "🔥"}, "custom_id": "f"}]},
        {
            "type": 1,
            "components": [{"type": 3, "custom_id": "m", "options": [{"label": "One", "value": "1"}]}],
        },
        {"type": 1, "components": [{"type": 6, "custom_id": "r", "placeholder": "A role"}]},
    ]
    beside = section | {"accessory": {"type": 2, "style": 2, "label": "More", "custom_id": "b"}}
    parts = [section, beside, {"type": 14}, {"type": 14, "divider": False}, *rows, {"type": 12, "items": [picture]}]
    await wire.send("daily", flags=V2, components=[{"type": 17, "components": parts}])
    await wire.send("daily", embeds=[{"title": "Title", "fields": [{"name": "n", "value": "v"}]}])
    _, text = await wire.person("GET", "/sandbox/channels/daily/messages")
    shown = ["Beside", "[More]", "[Go] (disabled)", "[Read](https://example.org)", "[🔥]", "[▾ Choose]", "    One"]
    shown += ["[▾ A role]", "(picture) https://example.org/a.png", "│ Title", "│ n: v"]
    assert [each for each in shown if each not in text] == []


async def test_files_and_thinking_are_shown(sandbox: Sandbox, wire: Wire, registered: None) -> None:
    form = aiohttp.FormData(quote_fields=False)
    file = {"type": 13, "file": {"url": "attachment://a.txt"}}
    form.add_field("payload_json", json.dumps({"flags": V2, "components": [file]}))
    form.add_field("files[0]", b"abc", filename="a.txt")
    await wire.ask("POST", f"/channels/{sandbox.world.channel('daily').id}/messages", data=form)
    async with connected(sandbox) as bot:
        await bot.identify()
        typing = asyncio.create_task(sandbox.people.type("/hello", channel="daily"))
        await answering(sandbox, wire, bot, {"type": 5})
        _, text = await wire.person("GET", "/sandbox/channels/daily/messages")
        typing.cancel()
    assert "(file) http://127.0.0.1" in text
    assert "(file) a.txt, 3 bytes" in text
    assert text.endswith("is thinking…\n")


async def test_a_message_cannot_steer_the_terminal(wire: Wire) -> None:
    await wire.send("daily", content="a\x1b[2Jb\u202ec\r\nd\x07")
    _, text = await wire.person("GET", "/sandbox/channels/daily/messages")
    assert "a[2Jbc\nd\n" in text


async def test_a_command_is_typed_and_its_answer_shown(sandbox: Sandbox, wire: Wire, registered: None) -> None:
    async with connected(sandbox) as bot:
        await bot.identify()
        private = {"type": 4, "data": {"content": "hi", "flags": 64}}
        serving = asyncio.create_task(answering(sandbox, wire, bot, private, private))
        status, text = await wire.person("POST", "/sandbox/command", "/hello ann")
        wish = json.dumps({"line": "/hello ann", "channel": "daily", "as": "reader"})
        _, raw = await wire.person("POST", "/sandbox/command?format=json", wish)
        await serving
    assert status == 200
    assert "only you see this\nhi\n" in text
    assert json.loads(raw)[0]["interaction_metadata"]["user"]["username"] == "reader"


async def test_forms_and_silent_answers_are_said(sandbox: Sandbox, wire: Wire, registered: None) -> None:
    form = {
        "custom_id": "f",
        "title": "A form",
        "components": [{"type": 18, "label": "l", "component": {"type": 4, "custom_id": "c", "style": 1}}],
    }
    button = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Go", "custom_id": "g"}]}
    await wire.send("daily", components=[button])
    async with connected(sandbox) as bot:
        await bot.identify()
        serving = asyncio.create_task(answering(sandbox, wire, bot, {"type": 9, "data": form}, {"type": 6}))
        _, shown = await wire.person("POST", "/sandbox/command", "/hello")
        assert re.fullmatch(r"\(a form\) \[\d+\] A form\n  c: l\n", shown)
        press = json.dumps({"button": "Go", "channel": "daily"})
        assert await wire.person("POST", "/sandbox/press", press) == (200, "Done.\n")
        await serving


async def test_a_form_is_filled_in_by_its_number(sandbox: Sandbox, wire: Wire, registered: None) -> None:
    form = {
        "custom_id": "f",
        "title": "Report",
        "components": [{"type": 18, "label": "What", "component": {"type": 4, "custom_id": "what", "style": 2}}],
    }
    await wire.send("daily", content="A digest")
    async with connected(sandbox) as bot:
        await bot.identify()
        thanks = {"type": 4, "data": {"content": "thanks"}}
        serving = asyncio.create_task(answering(sandbox, wire, bot, {"type": 9, "data": form}, thanks))
        use = json.dumps({"command": "Report", "channel": "daily", "as": "reader", "locale": "ja"})
        _, shown = await wire.person("POST", "/sandbox/use", use)
        number = shown.partition("[")[2].partition("]")[0]
        submit = json.dumps({"form": number, "values": {"what": "It is wrong."}})
        _, text = await wire.person("POST", "/sandbox/submit", submit)
        await serving
    assert text.endswith("thanks\n")
    assert sandbox.world.user("reader").locale == "ja"


async def test_choices_and_menus_are_offered(sandbox: Sandbox, wire: Wire, registered: None) -> None:
    options = [{"label": "One", "value": "1"}]
    sent = await wire.send(
        "daily", components=[{"type": 1, "components": [{"type": 3, "custom_id": "m", "options": options}]}]
    )
    async with connected(sandbox) as bot:
        await bot.identify()
        offers = [{"type": 8, "data": {"choices": each}} for each in ([{"name": "Ann", "value": "ann"}], [])]
        chosen = {"type": 4, "data": {"content": "chosen"}}
        serving = asyncio.create_task(answering(sandbox, wire, bot, *offers, chosen, chosen))
        assert await wire.person("POST", "/sandbox/complete", "/hello a") == (200, "ann  Ann\n")
        assert await wire.person("POST", "/sandbox/complete", "/hello b") == (200, "It offers nothing.\n")
        for values in (["One"], "1"):
            wish = {"message": sent.body["id"], "values": values, "menu": "m"}
            _, text = await wire.person("POST", "/sandbox/choose", json.dumps(wish))
            assert text.endswith("chosen\n")
        await serving


@pytest.mark.parametrize(
    ("path", "data", "sentence"),
    [
        ("/sandbox/command", "/nothing", "There is no command /nothing. There are: /hello.\n"),
        ("/sandbox/command", "{", "That is no JSON.\n"),
        ("/sandbox/command", "{}", "`line` is missing.\n"),
        ("/sandbox/command", "/hello", "No bot is connected that would hear it.\n"),
        ("/sandbox/press", '{"button": "Go"}', "There is no message in #general yet.\n"),
        ("/sandbox/press", '{"button": "Go", "message": "x"}', "`message` is the number that stands in brackets"),
        ("/sandbox/deny", '{"permissions": "ALL"}', "`permissions` are some of: ADMINISTRATOR"),
        ("/sandbox/faults", '{"trouble": "x"}', "trouble:"),
        ("/sandbox/command", '{"line": "/hello", "locale": "xx"}', "`locale` is one of: ar, bg"),
        ("/sandbox/submit", '{"form": "x", "values": {}}', "`form` is the number"),
        ("/sandbox/submit", '{"form": "1", "values": {}}', "There is no interaction 1 any more."),
    ],
)
async def test_mistakes_are_one_line(wire: Wire, registered: None, path: str, data: str, sentence: str) -> None:
    status, text = await wire.person("POST", path, data)
    assert status == 400
    assert text.startswith(sentence)
    assert text.count("\n") == 1


async def test_a_permission_is_taken_and_given_back(wire: Wire) -> None:
    wish = json.dumps({"channel": "daily", "permissions": ["SEND_MESSAGES", "EMBED_LINKS"]})
    assert await wire.person("POST", "/sandbox/deny", wish) == (200, "Taken.\n")
    assert (await wire.send("daily", content="x")).body["code"] == 50013
    assert await wire.person("POST", "/sandbox/allow", wish) == (200, "Given.\n")
    assert (await wire.send("daily", content="x")).status == 200


async def test_trouble_is_planned_and_taken_back(wire: Wire) -> None:
    fault = '{"trouble": "status", "status": 500, "method": "POST", "times": null}'
    status, text = await wire.person("POST", "/sandbox/faults", fault)
    assert status == 200
    assert "status=500" in text
    assert (await wire.send("daily", content="x")).status == 500
    assert await wire.person("DELETE", "/sandbox/faults") == (200, "No trouble is planned.\n")
    assert (await wire.send("daily", content="x")).status == 200


@pytest.mark.parametrize("headers", [{"Origin": "https://example.org"}, {"Host": "example.org"}])
async def test_a_page_in_a_browser_cannot_act_here(wire: Wire, headers: dict[str, str]) -> None:
    assert (await wire.person("POST", "/sandbox/command", "/hello", **headers))[0] == 403


async def test_a_file_that_is_not_kept_is_not_found(wire: Wire) -> None:
    world = wire.sandbox.world
    for number in range(1, 52):
        world.keep_file(Attachment(number, "x.txt", "text/plain", b"x"))
    assert (await wire.person("GET", "/attachments/1/1/x.txt"))[0] == 404
    assert await wire.person("GET", "/attachments/1/2/x.txt") == (200, "x")
