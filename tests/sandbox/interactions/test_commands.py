"""Registering commands, and reading the lines that people type for them."""

from typing import Any

import pytest

from bot.sandbox import Sandbox
from bot.sandbox.interactions.command_forms import check_command
from bot.sandbox.interactions.commands import Commands
from bot.sandbox.people.typed import Reader, Typed, usage
from bot.sandbox.refusing.refusals import MistakeError, RefusedError
from bot.sandbox.refusing.rules import Rules
from bot.sandbox.world.entities import Kind
from bot.sandbox.world.permissions import Permission
from bot.sandbox.world.world import World
from tests.sandbox.conftest import Moved, Wire

Json = dict[str, Any]


def option(name: str, kind: int = 3, **more: object) -> Json:
    return {"name": name, "description": "d", "type": kind} | more


def command(name: str = "digest", *options: Json, **more: object) -> Json:
    return {"name": name, "description": "d", "options": list(options)} | more


def _long_choices() -> list[Json]:
    return [{"name": "n", "value": str(each), "name_localizations": {"de": "x" * 100}} for each in range(9)]


DIGEST = command("digest", option("topic", required=True, autocomplete=True), option("date"))


def codes(value: object) -> set[str]:
    return {flaw.code for flaw in check_command((), value)}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (7, "MODEL_TYPE_CONVERT"),
        (command("Digest"), "APPLICATION_COMMAND_INVALID_NAME"),
        (command("di gest"), "APPLICATION_COMMAND_INVALID_NAME"),
        (command("x" * 33), "BASE_TYPE_BAD_LENGTH"),
        (command(description=""), "BASE_TYPE_BAD_LENGTH"),
        (command(description="x" * 101), "BASE_TYPE_BAD_LENGTH"),
        (command(default_member_permissions="all"), "STRING_TYPE_REGEX"),
        (command(type=9), "BASE_TYPE_CHOICES"),
        (command(name_localizations={"xx": "y"}), "BASE_TYPE_CHOICES"),
        (command(name_localizations={"de": "Übersicht"}), "APPLICATION_COMMAND_INVALID_NAME"),
        (command(description_localizations={"de": "x" * 101}), "BASE_TYPE_BAD_LENGTH"),
        (command(description_localizations=["x"]), "MODEL_TYPE_CONVERT"),
        (
            command("x", *(option(f"o{n}", choices=_long_choices()) for n in range(10))),
            "APPLICATION_COMMAND_TOO_LARGE",
        ),
        (command("x", *(option(f"o{each}") for each in range(26))), "BASE_TYPE_BAD_LENGTH"),
        (command("x", option("a"), option("a")), "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"),
        (command("x", option("a"), option("b", required=True)), "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"),
        (
            command("x", option("a", autocomplete=True, choices=[{"name": "n", "value": "v"}])),
            "APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE_EXCLUSIVE",
        ),
        (command("x", option("a", choices=[{"name": "n", "value": "v"}] * 26)), "BASE_TYPE_BAD_LENGTH"),
        (command("x", option("a", 4, choices=[{"name": "n", "value": "v"}])), "NUMBER_TYPE_COERCE"),
        (command("x", option("a", 12)), "UNION_TYPE_CHOICES"),
        (command("x", option("a"), option("sub", 1)), "UNION_TYPE_CHOICES"),
        (
            command(
                "x", *(option(f"o{each}", choices=[{"name": "n" * 100, "value": "v" * 100}] * 10) for each in range(5))
            ),
            "APPLICATION_COMMAND_TOO_LARGE",
        ),
    ],
)
def test_a_faulty_command_is_refused(value: object, code: str) -> None:
    assert code in codes(value)


@pytest.mark.parametrize(
    "value",
    [
        DIGEST,
        command("日報"),
        command(
            name_localizations={"de": "übersicht", "ar": "ملخص", "hi": "सूची"},
            description_localizations={"zh-CN": "摘要"},
        ),
        command("x", option("a", choices=[{"name": "n", "value": "v", "name_localizations": {"fr": "N"}}])),
        command("x", option("n", 10, min_value=0.5), option("c", 7, channel_types=[0, 5]), option("f", 11)),
        command("x", option("g", 2, options=[option("s", 1, options=[option("b", 5)])]), option("s2", 1)),
        {"name": "Save this", "type": 3, "description": ""},
        command(default_member_permissions="32", contexts=[0], integration_types=[0, 1]),
    ],
)
def test_a_sound_command_is_not(value: object) -> None:
    assert codes(value) == set()


async def test_all_commands_are_replaced_and_keep_their_ids(sandbox: Sandbox, wire: Wire) -> None:
    path = f"/applications/{sandbox.world.application_id}/commands"
    first = await wire.ask("PUT", path, [DIGEST, command("topics")])
    second = await wire.ask("PUT", path, [command("digest"), command("sources")])
    assert first.status == second.status == 200
    assert [each["name"] for each in (await wire.get(path)).body] == ["digest", "sources"]
    assert first.body[0]["id"] == second.body[0]["id"]
    assert first.body[0]["version"] != second.body[0]["version"]


async def test_one_command_is_made_changed_and_removed(sandbox: Sandbox, wire: Wire) -> None:
    guild = sandbox.world.guild("Sandbox")
    path = f"/applications/{sandbox.world.application_id}/guilds/{guild.id}/commands"
    made = (await wire.ask("POST", path, DIGEST)).body
    again = (await wire.ask("POST", path, command("digest", nsfw=True))).body
    one = f"{path}/{made['id']}"
    changed = await wire.ask("PATCH", one, {"description": "changed"})
    assert made["guild_id"] == str(guild.id)
    assert (again["id"], again["nsfw"], changed.body["description"]) == (made["id"], True, "changed")
    assert (await wire.get(one)).body == changed.body
    assert (await wire.ask("DELETE", one)).status == 204
    assert (await wire.get(one)).body["code"] == 10063
    assert (await wire.get("/applications/1/commands")).body["code"] == 50001


async def test_names_are_unique_and_so_many_of_a_kind(sandbox: Sandbox, wire: Wire) -> None:
    path = f"/applications/{sandbox.world.application_id}/commands"
    assert (await wire.ask("PUT", path, [command("a"), command("a")])).body["code"] == 50035
    assert (await wire.ask("PUT", path, [command(f"c{each}") for each in range(101)])).body["code"] == 50035
    assert (await wire.ask("PUT", path, {"name": "a"})).body["code"] == 50035
    menus = [{"name": f"Save {each}", "type": 3} for each in range(16)]
    assert (await wire.ask("PUT", path, menus)).body["code"] == 50035
    assert (await wire.ask("PUT", path, menus[1:])).status == 200


def test_200_commands_can_be_made_a_day() -> None:
    clock = Moved()
    commands = Commands(World.small(clock), Rules(new_commands_a_day=2))
    commands.replace_all(None, [command("a"), command("b")])
    commands.replace_all(None, [command("a"), command("b")])
    with pytest.raises(RefusedError) as refused:
        commands.put(None, command("c"))
    assert refused.value.code == 30034
    clock.move(days=1)
    assert commands.put(None, command("c"))["name"] == "c"


# --- lines -----------------------------------------------------------------------------------------------------------


def world_with(*commands: Json) -> World:
    world = World.small(Moved())
    Commands(world, Rules()).replace_all(None, list(commands))
    return world


def read(line: str, *commands: Json) -> Typed:
    world = world_with(*commands)
    return Reader(world, world.guild("Sandbox")).read(line)


def values(line: str, *commands: Json) -> Json:
    return {each["name"]: each["value"] for each in read(line, *commands).options}


def mistake(line: str, *commands: Json) -> str:
    with pytest.raises(MistakeError) as mistaken:
        read(line, *commands)
    return str(mistaken.value)


def test_values_come_in_order_or_by_name_and_quotes_hold_words_together() -> None:
    assert values("/digest us-china", DIGEST) == {"topic": "us-china"}
    assert values("/digest date:2026-02-03 us-china", DIGEST) == {"topic": "us-china", "date": "2026-02-03"}
    assert values('/digest topic:"US vs China"', DIGEST) == {"topic": "US vs China"}
    assert values('/digest "US vs China" 08:00', DIGEST) == {"topic": "US vs China", "date": "08:00"}


def test_what_does_not_fit_is_explained() -> None:
    assert mistake("hello", DIGEST) == "A command begins with a slash. There are: /digest."
    assert mistake("/nothing", DIGEST) == "There is no command /nothing. There are: /digest."
    assert mistake("/nothing") == "There is no command /nothing. There are: none yet."
    assert mistake("/digest", DIGEST) == "/digest needs topic. /digest topic [date]"
    assert mistake("/digest a b c", DIGEST) == "There is no option left for 'c': options are topic, date."


def test_numbers_words_and_choices_are_checked() -> None:
    numbers = command("n", option("whole", 4, min_value=1), option("part", 10, max_value=2), option("yes", 5))
    assert values("/n 3 1.5 TRUE", numbers) == {"whole": 3, "part": 1.5, "yes": True}
    assert mistake("/n 0", numbers) == "'whole' is out of range: 0."
    assert mistake("/n part:3", numbers) == "'part' is out of range: 3."
    assert mistake("/n part:nan", numbers) == "'part' is a number, not 'nan'."
    assert mistake("/n 1.5", numbers) == "'whole' is a number, not '1.5'."
    assert mistake("/n yes:maybe", numbers) == "'yes' is true or false."
    chosen = command(
        "c", option("s", choices=[{"name": "One", "value": "1"}]), option("i", 4, choices=[{"name": "x", "value": 7}])
    )
    assert values("/c One 7", chosen) == {"s": "1", "i": 7}
    assert mistake("/c Two", chosen) == "'s' is one of: One."
    assert mistake("/c i:8", chosen) == "'i' is one of: 7."
    assert mistake("/t abc", command("t", option("s", max_length=2))) == "'s' has 0 to 2 characters."
    assert mistake("/f x", command("f", option("file", 11))) == "'file' wants a file, which cannot be given in a line."


def test_channels_people_and_roles_are_resolved() -> None:
    world = world_with(
        command("at", option("where", 7, channel_types=[0]), option("who", 6), option("role", 8), option("any", 9))
    )
    guild = world.guild("Sandbox")
    role = world.add_role(guild, "friends")
    typed = Reader(world, guild).read("/at #daily @reader friends any:@admin")
    channel, reader = world.channel("daily"), world.user("reader")
    assert [each["value"] for each in typed.options] == [
        str(channel.id),
        str(reader.id),
        str(role.id),
        str(world.user("admin").id),
    ]
    resolved = typed.data["resolved"]
    assert int(resolved["channels"][str(channel.id)]["permissions"]) & Permission.SEND_MESSAGES
    assert set(resolved["users"]) == set(resolved["members"]) == {str(reader.id), str(world.user("admin").id)}
    assert resolved["roles"][str(role.id)]["name"] == "friends"
    assert Reader(world, guild).read(f"/at any:{role.id}").data["resolved"]["roles"]
    for line, sentence in (
        ("/at #digests", "#digests is not of a kind that 'where' takes."),
        ("/at #nowhere", "There is no channel #nowhere here"),
        ("/at who:@nobody", "There is no user @nobody here"),
        ("/at role:enemies", "There is no role 'enemies' here."),
    ):
        with pytest.raises(MistakeError, match=sentence):
            Reader(world, guild).read(line)
    with pytest.raises(MistakeError, match="In a DM there are no channels"):
        Reader(world, None).read("/at #daily")
    assert "members" not in Reader(world, None).read("/at who:@reader").resolved


def test_subcommands_are_words_on_the_way() -> None:
    tree = command("feeds", option("list", 2, options=[option("all", 1, options=[option("n", 4)])]), option("check", 1))
    assert read("/feeds list all 3", tree).options == [
        {
            "name": "list",
            "type": 2,
            "options": [{"name": "all", "type": 1, "options": [{"name": "n", "type": 4, "value": 3}]}],
        }
    ]
    assert mistake("/feeds nothing", tree) == "After /feeds comes one of: list, check."
    assert mistake("/feeds list", tree) == "After /feeds comes one of: all."
    world = world_with(tree)
    assert usage(next(iter(world.commands.values()))) == "/feeds list|check …"


def test_half_a_line_asks_about_its_last_word() -> None:
    world = world_with(DIGEST)
    reader = Reader(world, world.guild("Sandbox"))
    focused = {"name": "topic", "type": 3, "value": "us", "focused": True}
    assert reader.read_half("/digest us").options == [focused]
    assert reader.read_half("/digest ").options == [focused | {"value": ""}]
    assert reader.read_half("/digest date:2 topic:us").options == [focused, {"name": "date", "type": 3, "value": "2"}]
    with pytest.raises(MistakeError, match="'date' of /digest offers no choices"):
        reader.read_half("/digest us 2026")


def test_a_servers_own_command_comes_before_that_of_everywhere() -> None:
    world = world_with(command("here", option("a")))
    guild = world.guild("Sandbox")
    Commands(world, Rules()).put(guild.id, command("here", option("b")))
    assert Reader(world, guild).read("/here x").data["guild_id"] == str(guild.id)
    assert Reader(world, guild).read("/here b:x").data["options"][0]["name"] == "b"
    assert world.channel("daily").kind is Kind.TEXT
