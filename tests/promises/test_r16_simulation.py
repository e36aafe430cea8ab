"""R16: whatever people say and whenever the process dies, what we promise holds after every step."""

import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.figures import size, tell
from tests.simulating.days import Report, simulate
from tests.storage.conftest import postgres as postgres  # the same fixture
from tests.storage.servers import create_database

SECONDS = float(os.environ.get("JINLIN_SIMULATION", "40"))
STEPS = size("JINLIN_STEPS", 60)
FAR_STEPS = size("JINLIN_STEPS", 16)
"""On a server; ninety are a week."""

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
    reports = [report async for report in _days(tmp_path, SECONDS)]
    tell("r16.seeds", len(reports), "seeds", title="simulated neighbourhoods on SQLite, every invariant held")
    tell("r16.days", round(sum(report.days for report in reports)), "days", title="simulated on SQLite")


async def test_days_by_seed_on_postgresql(tmp_path: Path, postgres: str) -> None:
    reports = [report async for report in _days(tmp_path, SECONDS / 5, postgres)]
    tell("r16.seeds.postgresql", len(reports), "seeds", title="simulated neighbourhoods on PostgreSQL")
    tell("r16.days.postgresql", round(sum(report.days for report in reports)), "days", title="simulated on PostgreSQL")


async def _days(folder: Path, seconds: float, postgres: str = "") -> AsyncIterator[Report]:
    """Seed after seed, at least one."""
    began, seed = time.monotonic(), FIRST
    while time.monotonic() - began < seconds or seed == FIRST:
        own = folder / str(seed)
        own.mkdir()
        server = create_database(postgres, f"days{seed}", "model") if postgres else ""
        report = await simulate(own, seed, FAR_STEPS if server else STEPS, server)
        assert not report.broken, (report, report.story)
        yield report
        seed += 1
