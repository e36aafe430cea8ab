"""The small fake tells the same as the real gateway did when it was recorded; and the real one still does."""

import json

import pytest

from tests.wires.wechat_scenario import RECORDING, Row, play
from tests.wires.wechat_side import fake, real


def recorded() -> list[Row]:
    return [json.loads(line) for line in RECORDING.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("gateway", [fake, real], ids=["fake", "gateway"])
async def test_it_tells_what_was_recorded(gateway):
    async with gateway() as controls:
        rows = await play(controls)
    for row, expected in zip(rows, recorded(), strict=True):
        assert row == expected, expected["step"]
