"""A digest that is changed after it was posted: its posts are edited and say so."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from bot.deliver.corrections import Corrections
from bot.deliver.counts import Counts
from bot.deliver.sender import DiscordSender
from bot.deliver.sending import Gone, Outcome, Sent, Wait
from bot.domain.subscription import PendingMessage
from bot.publish.blocks import Message, Text
from bot.sandbox import Sandbox
from storage.corrections import StoredCorrections
from tests.deliver.rest import logged_in
from tests.deliver.world import DAY, TOPIC, World, digest, subscription, world

CHANNEL = 101


@dataclass(slots=True)
class FakeEditor:
    """Keeps what was edited and deleted; `answers` come first."""

    answers: list[Outcome] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)
    deleted: list[int] = field(default_factory=list)

    async def edit(self, message: PendingMessage, discord_id: int, content: Message) -> Outcome:
        """As `Editor.edit`."""
        if self.answers:
            return self.answers.pop(0)
        self.edited.append("\n".join(block.markdown for block in content.blocks if isinstance(block, Text)))
        return Sent(discord_id)

    async def delete(self, message: PendingMessage, discord_id: int) -> Outcome:
        """As `Editor.delete`."""
        if self.answers:
            return self.answers.pop(0)
        self.deleted.append(message.position)
        return Sent(discord_id)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[World]:
    async with world(tmp_path) as opened:
        await opened.digests.save(digest())
        await opened.subscribe([CHANNEL])
        yield opened


def corrections(here: World, editor: FakeEditor) -> Corrections:
    return Corrections(StoredCorrections(here.database), here.digests, editor, here.clock)


async def posted(here: World) -> None:
    assert await here.outbox().run_once(here.clock()) == Counts(sent=1)


async def test_what_was_posted_is_edited_once_and_says_that_it_was_corrected(here: World) -> None:
    await posted(here)
    editor = FakeEditor()
    correcting = corrections(here, editor)
    assert await correcting.run_once() == 0
    await here.digests.save(digest(text="Something else happened"), replace=True)
    assert await correcting.begin(TOPIC, DAY) == 1
    assert await correcting.run_once() == 1
    assert await correcting.run_once() == 0
    (reads,) = editor.edited
    assert "Something else happened 1." in reads
    assert f"Corrected <t:{int(here.clock().timestamp())}:f>" in reads


async def test_what_was_not_posted_yet_is_posted_as_it_is_now(here: World) -> None:
    editor = FakeEditor()
    assert await corrections(here, editor).begin(TOPIC, DAY) == 0
    await posted(here)
    assert await corrections(here, editor).run_once() == 0


async def test_what_has_to_wait_stays_to_be_edited_and_what_is_gone_does_not(here: World) -> None:
    await posted(here)
    editor = FakeEditor([Wait(5), Gone("It is gone.")])
    correcting = corrections(here, editor)
    await correcting.begin(TOPIC, DAY)
    assert [await correcting.run_once() for _ in range(3)] == [0, 1, 0]
    assert editor.edited == []


async def test_a_digest_that_became_longer_gets_the_messages_that_it_lacks(here: World) -> None:
    await posted(here)
    editor = FakeEditor()
    correcting = corrections(here, editor)
    await here.digests.save(digest(bullets=4, long=True), replace=True)
    await correcting.begin(TOPIC, DAY)
    assert await correcting.run_once() == 1
    here.clock.move(timedelta(minutes=1))
    assert await here.outbox().run_once(here.clock()) == Counts(sent=1)
    assert "happened 4" in "".join(here.sender.sent[CHANNEL])


async def test_a_digest_that_became_shorter_loses_the_messages_that_are_too_many(here: World) -> None:
    await here.digests.save(digest(bullets=4, long=True), replace=True)
    await posted(here)
    many = len(here.sender.sent[CHANNEL])
    editor = FakeEditor()
    correcting = corrections(here, editor)
    await here.digests.save(digest(), replace=True)
    await correcting.begin(TOPIC, DAY)
    assert await correcting.run_once() == many
    assert (len(editor.edited), sorted(editor.deleted)) == (1, list(range(1, many)))
    editor.answers = [Wait(5)]
    assert await correcting.run_once() == 0


async def test_a_deletion_that_has_to_wait_is_made_later(here: World) -> None:
    await here.digests.save(digest(bullets=4, long=True), replace=True)
    await posted(here)
    editor = FakeEditor()
    correcting = corrections(here, editor)
    await here.digests.save(digest(), replace=True)
    await correcting.begin(TOPIC, DAY)
    editor.answers = [Sent(1), Wait(5)]
    done = await correcting.run_once()
    assert await correcting.run_once() == 1
    assert done + 1 == len(here.sender.sent[CHANNEL])


async def test_posts_on_discord_are_edited_and_deleted(tmp_path: Path) -> None:
    sandbox = Sandbox()
    await sandbox.start()
    try:
        daily = sandbox.world.channel("daily")
        async with world(tmp_path) as here, logged_in(sandbox.api_base, token=sandbox.token) as client:
            sender = DiscordSender(client)
            await here.digests.save(digest(bullets=2, long=True))
            await here.subscriptions.put(subscription(daily.id, guild_id=daily.guild_id))
            await here.outbox(sender).run_once(here.clock())
            assert len(daily.messages) > 1
            correcting = Corrections(StoredCorrections(here.database), here.digests, sender, here.clock)
            await here.digests.save(digest(text="Corrected"), replace=True)
            await correcting.begin(TOPIC, DAY)
            await correcting.run_once()
            (message,) = daily.messages.values()
            assert message.edited is not None
            assert "Corrected 1." in str(message.components)
            sandbox.world.remove_channel(daily)
            await correcting.begin(TOPIC, DAY)
            assert await correcting.run_once() == 1
    finally:
        await sandbox.stop()
