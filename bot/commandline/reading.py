"""The database for commands that only look, beside a bot that may be running."""

from collections.abc import Iterator
from contextlib import contextmanager

from bot.commandline.speech import FAILED, Stop
from bot.settings import Settings
from storage.engine import Database
from storage.migrations import pending


@contextmanager
def reading(settings: Settings) -> Iterator[Database]:
    """The town's database, read only.  Refuses one that is not there, or not of today's schema."""
    database = Database.reading(settings.storage.database)
    try:
        if database.path is not None and not database.path.exists():
            raise Stop(f"还没有数据库 {database.path}，请先 jinlin run 或 jinlin import，或用 --data 指明目录。")
        if pending(database):
            raise Stop("数据库还是旧的结构，请先 jinlin migrate。", FAILED)
        yield database
    finally:
        database.close()
