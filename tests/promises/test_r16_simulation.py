"""R16: whatever people say and whenever the process dies, what we promise holds after every step."""

import os
import time
from pathlib import Path

import pytest

from tests.simulating.days import simulate

SECONDS = float(os.environ.get("JINLIN_SIMULATION", "40"))
STEPS = 60
FIRST = int(os.environ.get("JINLIN_SEED", "20261126"))

PINNED = {
    11: "a line behind one that waits made the courier look again without end",
    1: "a matter at the top of its ladder was brought up by nobody any more",
}


@pytest.mark.parametrize("seed", PINNED)
async def test_what_once_broke_holds(tmp_path: Path, seed: int) -> None:
    report = await simulate(tmp_path, seed, STEPS)
    assert not report.broken, (report, report.story)


async def test_days_by_seed(tmp_path: Path) -> None:
    began, seed = time.monotonic(), FIRST
    while time.monotonic() - began < SECONDS or seed == FIRST:
        folder = tmp_path / str(seed)
        folder.mkdir()
        report = await simulate(folder, seed, STEPS)
        assert not report.broken, (report, report.story)
        seed += 1
    assert seed > FIRST
