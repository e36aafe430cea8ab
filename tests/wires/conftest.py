"""What the tests of the wires share: each side as a test double and as the real thing."""

from collections.abc import AsyncIterator

import pytest

from tests.wires.sides import SIDES
from tests.wires.telegram_side import TelegramSide


@pytest.fixture(params=[name for name in SIDES if name.startswith("telegram")])
async def side(request: pytest.FixtureRequest) -> AsyncIterator[TelegramSide]:
    """A Telegram to speak with; ``test_contract.py`` has every wire instead."""
    async with SIDES[request.param]() as made:
        yield made
