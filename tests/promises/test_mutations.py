"""The tests of promises can fail: take one thing away, and they turn red."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from handlers import leftovers
from storage.heard import Heard
from storage.timers import Timer, Timers
from tests.house.sources import ROOT
from tests.simulating.days import simulate

SEEDS = range(500, 506)


def _hears_twice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Heard, "__contains__", lambda self, key: False)


def _forgets(patch: pytest.MonkeyPatch) -> None:
    put = Timers.set

    def some(self: Timers, timer: Timer) -> None:
        if not timer.name.startswith("reminders."):
            put(self, timer)

    patch.setattr(Timers, "set", some)
    patch.setattr(leftovers, "forgotten", lambda context: [])


@pytest.mark.parametrize(
    ("take_away", "seen"),
    [
        (_hears_twice, ("set aside", "twice")),
        (_forgets, ("forgotten",)),
    ],
)
async def test_the_simulation_sees_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    take_away: Callable[[pytest.MonkeyPatch], None],
    seen: tuple[str, ...],
) -> None:
    take_away(monkeypatch)
    broken = []
    for seed in SEEDS:
        folder = tmp_path / str(seed)
        folder.mkdir()
        broken.append((await simulate(folder, seed, 60)).broken)
        if any(word in broken[-1] for word in seen):
            return
    pytest.fail(f"nobody noticed: {broken}")


def test_failpoints_see_what_is_acknowledged_before_it_is_committed() -> None:
    command = [sys.executable, "-m", "tests.failing", "--early", "--case", "after message acknowledged@1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout.splitlines()[-1])
    assert "tickets" in report["wrong"]["after message acknowledged@1"]
