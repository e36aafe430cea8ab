"""The stories of the straight line come true over Telegram too: people speak there, and read the answers there."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.test_stories import STORIES, groups_of
from tests.test_stories import test_story as comes_true
from tests.wires.telegram_town import TelegramTown, inhabited


@pytest.fixture
async def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[TelegramTown]:
    async with inhabited(tmp_path, monkeypatch) as town, town.listening():
        yield town


@pytest.mark.parametrize("path", STORIES, ids=lambda p: p.stem)
async def test_the_story_comes_true_over_telegram(town: TelegramTown, path: Path):
    town.groups = groups_of(path)
    await comes_true(town, path)
