"""The whole bot on PostgreSQL: every story comes true there as it does on SQLite."""

from datetime import datetime
from itertools import count
from pathlib import Path

import pytest

from tests import test_stories
from tests.conftest import ZONE, Town
from tests.storage.servers import create_database

_numbers = count()


@pytest.mark.parametrize("path", test_stories.STORIES, ids=lambda p: p.stem)
async def test_story_on_postgres(postgres: str, path: Path) -> None:
    url = create_database(postgres, f"story{next(_numbers)}", "model")
    town = Town(url, datetime(2026, 6, 9, 9, 0, tzinfo=ZONE))
    async with town.app.running():
        await test_stories.test_story(town, path)
