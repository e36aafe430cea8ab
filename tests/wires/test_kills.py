"""Twenty kills a wire on every commit; ``make soak`` does two hundred, and wants at most one repeated line a kill."""

from pathlib import Path

import pytest

from tests.soak.__main__ import WIRES

KILLS = 20


@pytest.mark.parametrize("wire", WIRES)
def test_nothing_is_lost_whenever_the_bot_is_killed(tmp_path: Path, wire: str) -> None:
    count = WIRES[wire](tmp_path / wire, KILLS, 1)
    assert count.owed > KILLS
    assert (count.lost, count.doubled) == (0, 0)
    assert count.repeated <= 2 * KILLS, "one a kill on the average; twenty are too few for that"
