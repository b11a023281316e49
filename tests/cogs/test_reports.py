"""The menu on a digest's message, reports of mistakes, and the operator's commands."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.domain.model_call import ModelCall
from bot.sandbox.refusing.refusals import MistakeError
from bot.sandbox.world.entities import Message
from tests.cogs.conftest import Answer, Server
from tests.making import DAY, digest

OTHER = """
[[topics]]
id = "eu-uk"
name = "EU and UK"
perspectives = [{id = "eu", name = "EU"}, {id = "uk", name = "UK"}]
"""
NOTHING = "Only the operator of this bot can do that"


def model_call(at: datetime) -> ModelCall:
    return ModelCall(at, "us-china", DAY, "http://127.0.0.1", "small", "1", "hash", "answered", 0.25)


async def posted(server: Server) -> Message:
    """A digest that was posted in the channel."""
    await server.app.digests.save(digest())
    await server.type("/subscribe us-china time:13:00", person="admin", channel="daily")
    await server.pass_time(hours=1)
    return server.posts()[-1]


async def report(server: Server, bullet: str = "2", what: str = "It was 13\nshipbuilders.") -> Answer:
    shown = await server.use("Report a mistake", await posted(server))
    return await server.fill_in(shown, bullet=bullet, what=what)


def operators_mail(server: Server) -> list[Message]:
    admin = server.sandbox.world.user("admin")
    return list(server.sandbox.world.dm_with(admin).messages.values())


async def test_the_menu_on_a_digest_shows_its_sources(server: Server) -> None:
    answer = await server.use("Sources", await posted(server))
    assert answer.private
    assert all(f"Outlet {n}" in answer.text for n in range(1, 6))


async def test_a_message_without_a_digest_has_no_sources(server: Server) -> None:
    shown = await server.type("/topics")
    answer = await server.use("Sources", shown.message)
    assert "That message has no digest" in answer.text


async def test_a_report_reaches_the_operator_with_the_bullet_and_can_withdraw_it(server: Server) -> None:
    thanks = await report(server)
    assert (thanks.private, "the operator has been told" in thanks.text) == (True, True)
    (mail,) = operators_mail(server)
    assert "2. Sanctions on shipbuilders." in str(mail.components)
    assert "It was 13" in str(mail.components)
    answer = await server.press(mail, "Withdraw bullet 2", person="admin")
    assert "Bullet 2 of us-china of 2026-02-03 is withdrawn" in answer.text
    changed = await server.app.digests.get("us-china", DAY)
    assert changed is not None
    assert "withdrawn by the operator" in changed.bullets[1].text
    assert [bullet.n for bullet in changed.bullets] == [1, 2, 3]
    assert changed.withheld[-1].text == "Sanctions on shipbuilders."
    assert "2. This bullet was withdrawn by the operator." in server.text()
    assert "Sanctions on shipbuilders" not in server.text()
    again = await server.press(mail, "Withdraw bullet 2", person="admin")
    assert "There is no bullet 2 to withdraw" in again.text


async def test_a_form_that_was_open_while_the_bot_restarted_gets_its_answer(server: Server) -> None:
    shown = await server.use("Report a mistake", await posted(server))
    await server.restart()
    assert "the operator has been told" in (await server.fill_in(shown, bullet="1", what="No.")).text
    assert len(operators_mail(server)) == 1


async def test_a_report_of_a_bullet_that_is_none_is_told_so(server: Server) -> None:
    assert "'two' is not the number of a bullet" in (await report(server, bullet="two")).text
    assert "There is no bullet 9" in (await report(server, bullet="9")).text
    assert operators_mail(server) == []


async def test_a_report_that_cannot_be_mailed_stands_in_the_log(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.sandbox.world.user("admin").accepts_dms = False
    assert "the operator has been told" in (await report(server)).text
    assert "A reader reports" in caplog.text
    assert "Sanctions on shipbuilders" in caplog.text


async def test_only_the_operator_withdraws(server: Server) -> None:
    await report(server)
    (mail,) = operators_mail(server)
    copied = server.sandbox.world.channel("general")
    copied.messages[mail.id] = mail
    server.sandbox.world.dm_with(server.sandbox.world.user("admin")).messages.clear()
    assert NOTHING in (await server.press(mail, "Withdraw bullet 2", person="reader")).text


async def test_what_models_cost_is_for_the_operator(server: Server) -> None:
    assert "No model was asked today" in (await server.type("/operator usage", person="admin")).text
    call = model_call(server.now)
    number = await server.app.model_calls.begin(call, 1.0)
    assert number is not None
    assert "us-china, small: 1 calls" in (await server.type("/operator usage", person="admin")).text


async def test_a_topic_without_feeds_cannot_be_generated_and_says_why(server: Server) -> None:
    assert "has no feeds" in (await server.type("/operator generate us-china", person="admin")).text
    assert "There is no topic" in (await server.type("/operator generate moon", person="admin")).text


async def test_a_digest_is_generated_and_posted(server: Server) -> None:
    articles = tuple(each.article for each in digest().articles)
    await server.app.articles.add("us-china", articles, server.now)
    answer = await server.type("/operator generate us-china", person="admin")
    assert "is made by extractive" in answer.text
    assert await server.app.digests.get("us-china", DAY) is not None


async def test_settings_are_read_again(server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "other.toml"
    file.write_text(OTHER, encoding="utf-8")
    monkeypatch.setenv("PARALLAX_CONFIG", str(file))
    answer = await server.type("/operator reload", person="admin")
    assert "The topics are now: eu-uk" in answer.text
    assert await server.offered("/digest eu") == ["eu-uk"]
    file.write_text("nonsense = 1", encoding="utf-8")
    assert "faulty settings" in (await server.type("/operator reload", person="admin")).text
    assert await server.offered("/digest eu") == ["eu-uk"]


async def test_the_operators_commands_are_hidden_from_others(server: Server) -> None:
    with pytest.raises(MistakeError):
        await server.type("/operator usage", person="reader")
    assert NOTHING in (await server.type("/operator usage", person="reader", channel=await server.dm("reader"))).text
