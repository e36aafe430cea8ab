"""A7: no surprise egress.  The guard that every test runs under bites, and lets this machine through."""

import asyncio
import socket
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Town
from tests.egress import Egress, guarded

AWAY = "192.0.2.1"  # kept for documentation: nobody is there


def plain(kind: int = socket.AF_INET) -> socket.socket:
    return socket.socket(kind, socket.SOCK_DGRAM)


TRIES: dict[str, Callable[[], object]] = {
    "connect": lambda: plain().connect((AWAY, 9)),
    "connect_ex": lambda: plain().connect_ex((AWAY, 9)),
    "connect by name": lambda: plain().connect(("example.org", 9)),
    "six": lambda: plain(socket.AF_INET6).connect(("2001:db8::1", 9)),
    "mapped": lambda: plain(socket.AF_INET6).connect((f"::ffff:{AWAY}", 9)),
    "sendto": lambda: plain().sendto(b"x", (AWAY, 9)),
    "sendto with flags": lambda: plain().sendto(b"x", 0, (AWAY, 9)),
    "any": lambda: plain().connect(("0.0.0.0", 9)),
    "create": lambda: socket.create_connection((AWAY, 9), timeout=1),
    "names": lambda: socket.getaddrinfo("example.org", 80),
    "old names": lambda: socket.gethostbyname("example.org"),
    "url": lambda: urllib.request.urlopen("http://example.org", timeout=1),
    "asyncio": lambda: asyncio.run(asyncio.wait_for(asyncio.open_connection(AWAY, 9), 1)),
    "asyncio by name": lambda: asyncio.run(asyncio.wait_for(asyncio.open_connection("example.org", 9), 1)),
}


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("attempt", TRIES.values(), ids=TRIES.keys())
def test_the_guard_bites(attempt: Callable[[], object]) -> None:
    with guarded() as tried, pytest.raises(Egress):
        attempt()
    assert len(tried) == 1


def test_this_machine_is_let_through(tmp_path: Path) -> None:
    with guarded() as tried, socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        for host in ("127.0.0.1", "localhost"):
            socket.create_connection((host, port), timeout=1).close()
        with socket.socket(socket.AF_UNIX) as there, socket.socket(socket.AF_UNIX) as here:
            there.bind(str(tmp_path / "s"))
            there.listen()
            here.connect(str(tmp_path / "s"))
    assert not tried


def test_afterwards_everything_is_as_before() -> None:
    before = (socket.socket.connect, socket.socket.sendto, socket.getaddrinfo)
    with guarded():
        pass
    assert (socket.socket.connect, socket.socket.sendto, socket.getaddrinfo) == before


async def test_a_whole_evening_in_the_line_reaches_nobody(town: Town) -> None:
    with guarded() as tried:
        await town.group("3栋群", "某街道/某社区/柳荫里/3栋")
        await town.say("林婶", "3栋电梯坏了，卡在五楼不动了，谁来修一下", "3栋群")
        await town.say("林婶", "看看这个 http://example.org/a.jpg", "3栋群")
        await town.picture("林婶", "3栋群")
        await town.pass_time(hours=12)
    assert not tried
