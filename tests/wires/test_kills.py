"""Some kills a wire on every commit; ``make soak`` does two hundred, and wants at most one repeated line a kill."""

from pathlib import Path

import pytest

from tests.soak.__main__ import WIRES
from tests.storage.servers import NoServer

KILLS = {"telegram": 20, "wechat": 20, "scaled": 6}
"""A process of many takes longer to come back."""


@pytest.mark.parametrize("wire", WIRES)
def test_nothing_is_lost_whenever_the_bot_is_killed(tmp_path: Path, wire: str) -> None:
    try:
        count = WIRES[wire](tmp_path / wire, KILLS[wire], 1)
    except NoServer as missing:
        pytest.skip(str(missing))
    assert count.owed > KILLS[wire]
    assert (count.lost, count.doubled) == (0, 0)
    assert count.repeated <= 2 * KILLS[wire], "one a kill on the average; twenty are too few for that"
