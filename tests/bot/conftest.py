"""The house of these tests, with whatever capabilities a test makes."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.capability import Capability
from tests.bot.house import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[Callable[..., House]]:
    """Open a house; its thread and its database are closed at the end."""
    opened: list[House] = []

    def build(*capabilities: Capability) -> House:
        house = House(tmp_path, capabilities)
        house.worker.start()
        opened.append(house)
        return house

    yield build
    for house in opened:
        house.worker.stop()
        house.database.close()
