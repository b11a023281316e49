"""Whom a message notifies."""

from bot.sandbox.messages.mentions import Mentioned, mentioned
from bot.sandbox.world.permissions import MEMBER, Permission
from bot.sandbox.world.world import World
from tests.sandbox.conftest import Moved

MAY = int(MEMBER | Permission.MENTION_EVERYONE)


def of(text: str, allowed: dict[str, object] | None = None, permissions: int = MAY) -> Mentioned:
    world = World.small(Moved())
    guild = world.guild("Sandbox")
    role = world.add_role(guild, "readers", mentionable=True)
    quiet = world.add_role(guild, "staff")
    text = text.replace("ROLE", str(role.id)).replace("STAFF", str(quiet.id))
    told = mentioned([text], allowed, guild, permissions)
    names = {role.id: 1, quiet.id: 2}
    return Mentioned(told.users, tuple(names[each] for each in told.roles), told.everyone)


def test_what_is_named_is_told_unless_it_is_forbidden() -> None:
    everything = Mentioned((5,), (1,), everyone=True)
    assert of("<@5> <@!5> <@&ROLE> @everyone") == everything
    assert of("<@5> <@&ROLE> @here", {"parse": ["users", "roles", "everyone"]}) == everything


def test_allowed_mentions_of_none_tell_nobody() -> None:
    assert of("<@5> <@&ROLE> @everyone", {"parse": []}) == Mentioned()


def test_only_the_listed_are_told() -> None:
    assert of("<@5> <@6>", {"parse": [], "users": ["6"]}) == Mentioned((6,))


def test_everyone_and_closed_roles_need_a_permission() -> None:
    assert of("@everyone <@&STAFF> <@&ROLE>", permissions=int(MEMBER)) == Mentioned((), (1,))
    assert of("@everyone <@&STAFF>").roles == (2,)


def test_code_tells_nobody_and_unknown_roles_do_not_exist() -> None:
    assert of("`<@5>` ```\n@everyone\n``` <@&1>") == Mentioned()


def test_a_backslash_does_not_hold_a_mention_back() -> None:
    assert of("\\@everyone").everyone


def test_in_a_direct_message_there_is_no_everyone() -> None:
    assert mentioned(["@everyone <@&1> <@5>"], None, None, MAY) == Mentioned((5,))
