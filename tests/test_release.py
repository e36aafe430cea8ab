"""The long forms of the promises: what is named is there, and as much is run as fits into the time."""

import re

import pytest

from tests.house.sources import ROOT
from tests.release import __main__ as release
from tests.release.runs import RUNS


def test_whatever_is_named_is_there() -> None:
    for run in RUNS:
        assert run.tests or run.command, run.name
        assert [name for name in run.tests if not (ROOT / name).exists()] == []
        if run.command:
            continue
        asked = "".join((ROOT / name).read_text("utf-8") for name in run.tests)
        assert [name for name in (*run.sizes, *run.seconds) if f'"{name}"' not in asked] == []


def test_every_size_that_a_promise_reads_is_in_a_run() -> None:
    read = {
        name
        for path in (ROOT / "tests" / "promises").glob("test_*.py")
        for name in re.findall(r'size\("(JINLIN_[A-Z_]+)"', path.read_text("utf-8"))
    }
    assert read - {"JINLIN_SEED"} <= {name for run in RUNS for name in run.sizes}


def test_little_time_is_the_usual_size_and_all_of_it_the_full_one() -> None:
    canaries = next(run for run in RUNS if run.name == "p1")
    assert canaries.environment(0.0) == {"JINLIN_CANARIES": "400"}
    assert canaries.environment(1.0) == canaries.environment(9.0) == {"JINLIN_CANARIES": "100000"}
    assert 400 < int(canaries.environment(0.5)["JINLIN_CANARIES"]) < 100_000


def test_an_unknown_name_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main(["5", "r99"]) == 2
    assert "r99" in capsys.readouterr().err
