"""P12: nothing leaves the house.  Without an address of its own in the settings, no second reader is ever spoken to."""

import subprocess
import sys
from pathlib import Path

from storage.facts import Facts
from tests.egress import guarded
from tests.house.sources import ROOT
from tests.test_second_reader import GROUP, LEADER, LIFT, consultations, settled, town_on


async def test_off_by_default_nothing_is_connected_to(tmp_path: Path):
    town = town_on(tmp_path, None)
    assert town.app.second_reader is None
    with guarded() as tried:
        async with town.app.running():
            await settled(town)
            ((where, said),) = await town.say("阿伟", LIFT, GROUP)
            assert (where, LIFT in said, "程序" in said) == (LEADER, True, False)
            await town.pass_time(days=2)
            assert await consultations(town) == []
            assert await town.ask(lambda db: Facts(db).get("second_reader.today")) is None
    assert tried == []


def test_off_it_costs_no_import():
    code = (
        "import sys; from bot.app import App; from bot.clock import SystemClock;"
        "from bot.settings import Settings, Storage;"
        "App(Settings(storage=Storage(database='sqlite://')), SystemClock(), throwaway=True);"
        "assert 'aiohttp' not in sys.modules"
    )
    subprocess.run([sys.executable, "-W", "ignore", "-c", code], check=True, cwd=ROOT)
