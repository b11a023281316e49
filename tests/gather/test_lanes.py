"""One question a host at a time, so many in all, and some hosts seconds apart."""

import asyncio

from bot.gather.lanes import Lanes


class Crowd:
    """Counts who is in a lane at the same time."""

    def __init__(self, lanes: Lanes) -> None:
        self.lanes = lanes
        self.inside: list[str] = []
        self.most = 0
        self.most_of_a_host = 0

    async def enter(self, url: str, host: str) -> None:
        async with self.lanes.lane(url):
            self.inside.append(host)
            self.most = max(self.most, len(self.inside))
            self.most_of_a_host = max(self.most_of_a_host, self.inside.count(host))
            for _ in range(3):
                await asyncio.sleep(0)
            self.inside.remove(host)


async def test_a_host_is_asked_one_question_at_a_time_and_all_hosts_so_many() -> None:
    crowd = Crowd(Lanes(3, {}))
    await asyncio.gather(*(crowd.enter(f"https://h{n % 10}.example/{n}", f"h{n % 10}") for n in range(50)))
    assert crowd.most == 3
    assert crowd.most_of_a_host == 1


async def test_a_host_that_wants_it_is_asked_seconds_apart() -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    lanes = Lanes(3, {"slow.example": 5.0}, sleep)
    for url in ("https://slow.example/1", "https://fast.example/1", "https://slow.example/2", "https://slow.example/3"):
        async with lanes.lane(url):
            pass
    assert slept == [5.0, 5.0]
