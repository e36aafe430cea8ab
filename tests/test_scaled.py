"""Many processes on this machine: residents speak in the playground, a worker dies, and nobody notices."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator

import pytest
from aiohttp import ClientSession, CookieJar

from benchmarks.scaled import Scaled, scaled
from storage.engine import Database
from storage.tickets import Tickets
from tests.channels.phones import Phone
from tests.channels.windows import Window
from tests.storage.servers import NoServer

PATIENCE = 20


@pytest.fixture
def setup() -> Iterator[Scaled]:
    try:
        with scaled("127.0.0.1:0") as setup:
            if setup.database.startswith("sqlite"):
                pytest.skip("需要 PostgreSQL：apt-get install postgresql")
            yield setup
    except NoServer as missing:
        pytest.skip(str(missing))


@pytest.fixture
async def window(setup: Scaled) -> AsyncIterator[Window]:
    for _ in range(2):
        await asyncio.to_thread(setup.worker)
    url = await asyncio.to_thread(setup.gateway, "playground")
    async with ClientSession() as client:
        yield await Window.open(client, url)


async def neighbour(window: Window) -> tuple[str, str]:
    """A unit's group, and somebody who lives there."""
    scene = await window.hears("scene", lambda event: bool(event["rooms"]))
    room = next(room for room in scene["rooms"] if room["level"] == "unit")
    roles = {figure["address"]: figure["role"] for figure in scene["figures"]}
    return room["address"], next(who for who in room["members"] if roles[who] == "居民")


async def answers(window: Window, room: str, count: int) -> list[str]:
    """What the bot says there next, in order."""
    heard: list[str] = []
    async with asyncio.timeout(PATIENCE):
        while len(heard) < count:
            event = await window.socket.receive_json()
            lines = event["lines"] if event["op"] == "lines" else []
            heard += [line["text"] for line in lines if line["bot"] and line["room"] == room]
    return heard


async def test_a_worker_is_killed_and_the_next_messages_are_answered_in_order(setup: Scaled, window: Window) -> None:
    room, speaker = await neighbour(window)
    await window.order("say", room=room, speaker=speaker, text="楼道灯坏了")
    (opened,) = await answers(window, room, 1)
    (number,) = re.findall(r"\d+", opened)[:1]
    setup.processes[0].kill()
    asked = [901, int(number), 902, 903, int(number)]
    for number_ in asked:
        await window.order("say", room=speaker, speaker=speaker, text=f"查 {number_}")
    heard = await answers(window, speaker, len(asked))
    assert [re.findall(r"\d+", text)[0] for text in heard] == [str(number_) for number_ in asked]
    reading = Database.reading(setup.database)
    with reading.begin() as db:
        assert [str(ticket.id) for ticket in Tickets(db).all()] == [number]
    reading.close()


async def test_a_page_of_its_own_reports_where_the_poster_hangs(setup: Scaled, window: Window) -> None:
    scene = await window.hears("scene", lambda event: bool(event["rooms"]))
    admin = next(figure["address"] for figure in scene["figures"] if figure["role"] == "管理员")
    await window.order("say", room=admin, speaker=admin, text="海报 1栋")
    (made,) = await answers(window, admin, 1)
    path = f"/r/{re.findall('在 ([A-Z2-9]{8})', made)[0]}"
    base = (await asyncio.to_thread(setup.gateway, "page")).rstrip("/")
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as http:
        mine = Phone(http, base)
        assert "1栋" in await mine.open(path)
        await mine.send(path, words="楼道灯坏了")
        async with asyncio.timeout(PATIENCE):
            while len(mine.talk) < 2:
                await mine.open(path)
        assert "楼道灯不亮（1栋）" in mine.talk[1]
