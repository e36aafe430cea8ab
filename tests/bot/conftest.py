"""The house of these tests, with whatever capabilities a test makes."""

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from bot.capability import Capability
from tests.bot.house import House
from tests.bot.redis_servers import RedisServer, private_redis
from tests.bot.streams import Wires
from tests.storage.servers import NoServer


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Callable[..., House]]:
    """Open a house; its thread and its database are closed at the end."""
    opened: list[House] = []

    def build(*capabilities: Capability) -> House:
        house = House(tmp_path, capabilities)
        house.worker.start()
        opened.append(house)
        return house

    yield build
    for house in opened:
        house.worker.stop()
        house.database.close()


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    """One server for all tests; each finds it running and empty."""
    try:
        server = private_redis()
        running = server.__enter__()
    except NoServer as missing:
        pytest.skip(str(missing))
    yield running
    server.__exit__(None, None, None)


@pytest.fixture
async def wires(redis_server: RedisServer) -> AsyncIterator[Wires]:
    """Gateways and workers of this test on an empty Redis."""
    redis_server.kill()
    redis_server.start()
    wires = Wires(redis_server.url)
    yield wires
    await wires.end()


@pytest.fixture(params=["memory", "streams"])
def opened(request: pytest.FixtureRequest, house: Callable[..., House]) -> Callable[..., House]:
    """Open a house that hears over the one bus or the other."""
    wires: Wires | None = request.getfixturevalue("wires") if request.param == "streams" else None

    def build(*capabilities: Capability) -> House:
        built = house(*capabilities)
        if wires:
            built.bus = wires.gateway()
            wires.worker(built)
        return built

    return build
