"""How a process ends: what is being said is finished first, and nobody waits for ever."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest

from bot import processes
from bot.processes import until_stopped
from tests.house.sources import ROOT

STUCK = """
import asyncio, time
from bot import processes

async def live():
    with processes.until_stopped():
        try:
            print("here", flush=True)
            await asyncio.Event().wait()
        finally:
            time.sleep(60)  # as a thread is waited for that a silent server keeps

processes.LAST = 0.3
asyncio.run(live())
"""


@pytest.fixture
def stops(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], object]]:
    """What is called when somebody says that the process shall stop."""
    told: list[Callable[[], object]] = []
    monkeypatch.setattr(processes, "on_stop", told.append)
    return told


async def lives(finish: Callable[[], object], done: list[str]) -> None:
    with until_stopped() as before:
        before.append(finish)
        await asyncio.Event().wait()
    done.append("ended")


async def test_what_was_begun_is_finished_before_the_end(stops) -> None:
    done: list[str] = []

    async def finish() -> None:
        await asyncio.sleep(0.05)
        done.append("finished")

    process = asyncio.ensure_future(lives(finish, done))
    await asyncio.sleep(0)
    stops[0]()
    await asyncio.wait_for(process, 5)
    assert done == ["finished", "ended"]


@pytest.mark.parametrize("twice", [True, False])
async def test_what_never_comes_to_an_end_is_left_after_a_while_or_when_told_twice(stops, monkeypatch, twice) -> None:
    monkeypatch.setattr(processes, "FAREWELL", 60 if twice else 0.05)
    done: list[str] = []
    process = asyncio.ensure_future(lives(asyncio.Event().wait, done))
    await asyncio.sleep(0)
    for _ in range(2 if twice else 1):
        stops[0]()
        await asyncio.sleep(0)
    await asyncio.wait_for(process, 5)
    assert done == ["ended"]


def test_what_is_stuck_for_good_ends_in_the_middle_and_says_so() -> None:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", STUCK], cwd=ROOT, text=True, **pipes) as process:
        assert process.stdout.readline() == "here\n"
        process.send_signal(signal.SIGTERM)
        said, _ = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "ended in the middle" in said
