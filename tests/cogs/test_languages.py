"""Whom the bot answers in which language, over the wire."""

from bot.languages import ENGLISH, language_for
from bot.sandbox.world.entities import Json
from tests.cogs.conftest import Server
from tests.making import digest

SPOKEN = ("zh-CN", "zh-TW", "ja", "es-ES", "es-419", "de", "fr", "ru")


async def test_a_private_answer_is_in_the_readers_language(server: Server) -> None:
    await server.app.digests.save(digest())
    server.sandbox.world.user("reader").locale = "de"
    answer = await server.type("/digest us-china")
    assert "Dienstag, 3. Februar 2026" in answer.text
    assert "2 Artikel von 2 Herausgebern" in answer.text
    assert "Both sides agree to reopen a hotline." in answer.text
    assert "Quellen von Punkt 1" in (await server.choose(answer.message, 1)).text
    assert "ist kein Datum" in (await server.type("/digest us-china date:irgendwann")).text
    assert "Dienstag, 3. Februar 2026" not in (await server.type("/digest us-china", person="admin")).text


async def test_a_public_answer_is_in_the_servers_language(server: Server) -> None:
    await server.app.digests.save(digest())
    server.sandbox.world.guild("Sandbox").locale = "ja"
    server.sandbox.world.user("reader").locale = "de"
    assert "2026年2月3日 火曜日" in (await server.type("/digest us-china public:true")).text
    assert "Dienstag" in (await server.type("/digest us-china")).text


async def test_every_command_has_a_name_and_words_in_every_language(server: Server) -> None:
    commands = [each for each in server.sandbox.world.commands.values() if each["name"] != "operator"]
    assert len(commands) > 12
    for command in commands:
        assert set(command["name_localizations"] or {}) <= set(SPOKEN)
        for text, translated in _described(command):
            for locale in SPOKEN:
                language = language_for(locale)
                assert language != ENGLISH
                assert translated.get(locale, text) == language.text(text), (command["name"], locale, text)
                assert locale in translated or language.text(text) == text


async def test_every_command_but_the_managing_ones_works_as_an_app_of_ones_own(server: Server) -> None:
    managing = {"subscribe", "unsubscribe", "subscriptions", "setup"}
    for command in server.sandbox.world.commands.values():
        assert command["integration_types"] == ([0] if command["name"] in managing else [0, 1])
        assert command["contexts"] == ([0, 1] if command["name"] in managing else [0, 1, 2])


async def test_a_digest_is_read_by_an_app_of_ones_own_in_a_conversation_without_the_bot(server: Server) -> None:
    await server.app.digests.save(digest())
    world = server.sandbox.world
    world.user("reader").has_app = True
    group = world.add_group("friends", world.user("reader"), world.user("admin"))
    shown = await server.type("/digest us-china", channel=group.id)
    assert "Both sides agree" in shown.text
    assert "Outlet 2" in (await server.choose(shown.message, 1)).text


def _described(command: Json) -> list[tuple[str, Json]]:
    """Each description of a command and its options, with its translations."""
    own = [(command["description"], command.get("description_localizations") or {})] if command["description"] else []
    return own + [found for option in command.get("options") or [] for found in _described(option)]
