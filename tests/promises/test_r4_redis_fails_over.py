"""R4: Redis fails over to a server that knows nothing, or only what it had copied: nothing is lost or doubled."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable

import pytest
from redis.asyncio import Redis

from tests.bot.conftest import house as house  # the same fixture
from tests.bot.house import House
from tests.bot.redis_servers import RedisServer, private_redis
from tests.bot.streams import Wires
from tests.bot.test_bus import counting, said
from tests.figures import size, tell
from tests.storage.servers import NoServer
from tests.wires.relay import Relay

EPISODES = size("JINLIN_FAILOVERS", 1)
"""How often each kind of failover happens while everybody speaks."""

ROOMS, EACH = 5, 24


class Pair:
    """Two servers behind one address: the one that answers, and the next."""

    def __init__(self, first: RedisServer, second: RedisServer) -> None:
        self.now, self.next, self.relay = first, second, Relay()

    async def open(self) -> None:
        self.relay.target = self.now.port
        await self.relay.open()

    async def copy(self) -> None:
        """The next one copies what there is, from now on."""
        client = Redis(port=self.next.port)
        await client.execute_command("REPLICAOF", "127.0.0.1", self.now.port)
        async with asyncio.timeout(10):
            while (await client.info("replication"))["master_link_status"] != "up":  # noqa: ASYNC110  another process has no event
                await asyncio.sleep(0.02)
        await client.aclose()

    async def falls_behind(self) -> None:
        """What happens from now on is not copied any more."""
        client = Redis(port=self.next.port)
        await client.execute_command("REPLICAOF", "NO", "ONE")
        await client.aclose()

    async def fail_over(self) -> None:
        """The first dies without a word, and the address leads to the second; the first comes back empty, behind it."""
        self.now.kill()
        self.now, self.next = self.next, self.now
        self.relay.target = self.now.port
        self.relay.cut()
        self.next.start()


@pytest.fixture
async def pair() -> AsyncIterator[Pair]:
    try:
        with private_redis() as first, private_redis() as second:
            pair = Pair(first, second)
            await pair.open()
            yield pair
            await pair.relay.close()
    except NoServer as missing:
        pytest.skip(str(missing))


async def _speak(house: House, room: int, episode: int) -> int:
    """As a channel does: what was not committed is delivered again; how often it was delivered."""
    times = 0
    for number in range(EACH):
        address = f"town:{room}"
        words = f"{room}-{episode}-{number}"
        message = house.message(f"加 {words}", id=words, room=address, sender=address)
        while True:
            times += 1
            try:
                await house.bus.deliver(message)
                break
            except Exception:
                await asyncio.sleep(0.01)
    return times


@pytest.mark.parametrize("knows", ["nothing", "everything", "what was so far"])
async def test_another_server_takes_over(house: Callable[..., House], pair: Pair, knows: str) -> None:
    town, wires = house(counting()), Wires(f"redis://127.0.0.1:{pair.relay.port}/0")
    town.bus = wires.gateway()
    wires.worker(town)
    slowest = 0.0
    for episode in range(EPISODES):
        if knows != "nothing":
            await pair.copy()
        speaking = asyncio.gather(*(_speak(town, room, episode) for room in range(ROOMS)))
        due = (episode * EACH + EACH // 4) * ROOMS
        async with asyncio.timeout(30):
            while len(await said(town) or ()) < due:  # noqa: ASYNC110  rows in a database have no event
                await asyncio.sleep(0.005)
        if knows != "nothing":
            await pair.falls_behind()
        if knows == "what was so far":
            await asyncio.sleep(0.05)
        began = time.monotonic()
        await pair.fail_over()
        await asyncio.wait_for(speaking, 60)
        slowest = max(slowest, time.monotonic() - began)
    await wires.end()
    kept = await said(town)
    for room in range(ROOMS):
        due = [f"{room}-{episode}-{number}" for episode in range(EPISODES) for number in range(EACH)]
        assert [words for words in kept if words.startswith(f"{room}-")] == due
    assert len(kept) == ROOMS * EACH * EPISODES
    kind = knows.replace(" ", "_")
    tell(
        f"r4.failovers.{kind}",
        EPISODES,
        "episodes",
        title=f"Redis fails over to one that knows {knows}: 0 lost, 0 twice",
    )
    tell(f"r4.catch_up.{kind}", round(slowest, 1), "s", "< 60", f"slowest catching up, it knows {knows}")
