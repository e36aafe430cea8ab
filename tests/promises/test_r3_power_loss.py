"""R3: the power goes at any moment; whatever was acknowledged is there afterwards, nothing by halves."""

import json
import os
import subprocess
import sys

import pytest

from tests.figures import tell
from tests.house.sources import ROOT

MOMENTS = os.environ.get("JINLIN_POWER", "30")
"""At how many moments of the day the power goes, each in four ways; 0: at every one."""


def _losses(*more: str) -> dict:
    command = [sys.executable, "-m", "tests.power", "--seed", os.environ.get("JINLIN_SEED", "20261126"), *more]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr[-3000:]
    report = json.loads(done.stdout.splitlines()[-1])
    if "none" in report:
        pytest.skip(report["none"])
    return report


def test_what_was_acknowledged_is_there_after_the_power_went() -> None:
    report = _losses("--states", MOMENTS)
    assert report["wrong"] == [], report
    assert report["acknowledged"] == 18
    tell("r3.states", report["states"], "states", title="of the disk after a power loss: nothing acknowledged is gone")
    assert report["states"] >= 4 * min(int(MOMENTS) or 500, report["deeds"])


def test_a_database_that_does_not_wait_for_its_disk_is_noticed() -> None:
    """Else the test above would prove nothing."""
    report = _losses("--states", "12", "--careless")
    assert any("not" in line for line in report["wrong"]), report
