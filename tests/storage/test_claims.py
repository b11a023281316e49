"""Several processes that work on one database hand out every message exactly once."""

import asyncio
import sys
from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

from bot.domain.subscription import Subscription
from bot.ports import PlannedDelivery
from storage.database import Database
from storage.outbox import StoredOutbox
from storage.subscriptions import StoredSubscriptions

NOW = datetime(2026, 2, 3, 8, 0, tzinfo=UTC)
CHANNELS, MESSAGES, PROCESSES = 25, 2, 3

WORKER = """
import asyncio, sys
from datetime import UTC, date, datetime, timedelta
from bot.ports import PlannedDelivery
from storage.database import Database
from storage.outbox import StoredOutbox

async def main(url):
    now = datetime(2026, 2, 3, 8, 0, tzinfo=UTC)
    async with Database.open(url) as database:
        store = StoredOutbox(database)
        for candidate in await store.candidates(0, 1000):
            due = candidate.subscription.created_at
            await store.plan(PlannedDelivery(candidate.id, "us-china", date(2026, 2, 3), due, MESSAGES))
        async def work():
            while True:
                message = await store.claim(now, now + timedelta(hours=1))
                if message is None:
                    return
                print(message.channel_id, message.position, message.nonce, flush=True)
                await asyncio.sleep(0)
                await store.mark_sent(message, message.id, now)
        async with asyncio.TaskGroup() as group:
            for _ in range(4):
                group.create_task(work())

asyncio.run(main(sys.argv[1]))
"""


async def test_processes_that_plan_and_claim_at_once_share_the_work_without_overlap(database_url: str) -> None:
    async with Database.open(database_url) as database:
        for channel in range(1, CHANNELS + 1):
            await StoredSubscriptions(database).put(Subscription("us-china", channel, NOW))
    script = WORKER.replace("MESSAGES", str(MESSAGES))
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", script, database_url, cwd=Path(__file__).parents[2], stdout=asyncio.subprocess.PIPE
        )
        for _ in range(PROCESSES)
    ]
    said = [(await process.communicate())[0].decode().split("\n") for process in processes]
    claims = [tuple(line.split()) for lines in said for line in lines if line]
    assert [process.returncode for process in processes] == [0] * PROCESSES
    assert len({nonce for _, _, nonce in claims}) == len(claims) == CHANNELS * MESSAGES
    positions = Counter((channel, position) for channel, position, _ in claims)
    assert set(positions.values()) == {1}


async def test_tasks_of_one_process_plan_a_delivery_once(database: Database) -> None:
    await StoredSubscriptions(database).put(Subscription("us-china", 1, NOW))
    store = StoredOutbox(database)
    [candidate] = await store.candidates(0, 1)
    delivery = PlannedDelivery(candidate.id, "us-china", date(2026, 2, 3), NOW, 1)
    assert sorted(await asyncio.gather(*(store.plan(delivery) for _ in range(10)))) == [False] * 9 + [True]
