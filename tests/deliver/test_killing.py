"""Exactly once, whatever happens: the small form of what the benchmark does with 300 channels and 200 kills."""

from pathlib import Path

from tests.deliver.killing import kill


async def test_each_channel_has_each_message_once_and_in_order_although_processes_are_killed(tmp_path: Path) -> None:
    toll = await kill(tmp_path, channels=12, kills=8)
    assert toll.kills == 8
    assert toll.wrong == ()
