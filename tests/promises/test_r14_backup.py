"""R14: a large database is backed up while people speak: whole, as of its beginning, and soon put back."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

from benchmarks.storage import SIZES, _filled
from storage.backups import back_up, restore, verify
from storage.engine import Database
from tests.figures import size, tell
from tests.storage.test_backups import held, written
from tests.storage.village import NOW

ROWS = max(n for n in SIZES if n <= size("JINLIN_BACKUP_ROWS", 10_000))
TIMES = size("JINLIN_BACKUPS", 2)


def test_a_large_database_is_backed_up_under_load_and_put_back(tmp_path: Path) -> None:
    source, longest = tmp_path / "jinlin.db", 0.0
    with _filled(f"sqlite:///{source}", ROWS) as database, written(database) as committed:
        while committed[0] < 3:
            time.sleep(0.001)
        for number in range(TIMES):
            sure, began = committed[0], time.monotonic()
            back_up(source, tmp_path / f"{number}.db")
            longest = max(longest, time.monotonic() - began)
            last, lines = held(tmp_path / f"{number}.db")
            assert last >= sure, "what was committed when it began is not in it"
            assert lines == list(range(1, last + 1)), "half a commit"
        assert committed[0] > TIMES, "nobody could write meanwhile"
    verify(tmp_path / "0.db")
    with closing(Database(f"sqlite:///{source}")) as database:
        began = time.monotonic()
        restore(database, tmp_path / f"{TIMES - 1}.db", NOW)
        restoring = time.monotonic() - began
    with closing(sqlite3.connect(source)) as connection:
        assert connection.execute("SELECT count(*) FROM tickets").fetchone()[0] == ROWS
    assert restoring < 60
    tell("r14.backup", round(longest, 2), "s", title=f"a backup of {ROWS:,} tickets under load")
    tell("r14.restore", round(restoring, 2), "s", "< 60", f"{ROWS:,} tickets put back")
