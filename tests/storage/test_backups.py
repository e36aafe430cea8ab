"""A backup taken while somebody writes holds what was committed when it began, whole, and can be put back."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from storage.backups import NoBackup, back_up, last_backup, restore, verify
from storage.engine import Database, to_read
from storage.facts import Facts
from storage.journal import Entry, Journal
from storage.migrations import migrate
from tests.storage.village import NOW

BACKUPS = 12


@contextmanager
def written(database: Database) -> Iterator[list[int]]:
    """Somebody writes two rows a commit for as long as the block lasts; the last number is what is committed."""
    committed, over = [0], threading.Event()

    def write() -> None:
        while not over.is_set():
            number = committed[0] + 1
            with database.begin() as db:
                Facts(db).set("last", number)
                Journal(db).write(Entry(verb="ticket.opened", ticket_id=number, at=NOW, detail={}))
            committed[0] = number

    writing = threading.Thread(target=write)
    writing.start()
    try:
        yield committed
    finally:
        over.set()
        writing.join()


def held(path: Path) -> tuple[int, list[int]]:
    with closing(sqlite3.connect(path)) as connection:
        (last,) = connection.execute("SELECT value FROM facts WHERE name = 'last'").fetchone()
        return int(last), [row[0] for row in connection.execute("SELECT ticket_id FROM journal ORDER BY id")]


def test_backups_under_load_are_whole_and_lose_nothing_committed(tmp_path: Path) -> None:
    source = tmp_path / "jinlin.db"
    with closing(Database(f"sqlite:///{source}")) as database:
        migrate(database)
        with written(database) as committed:
            for number in range(BACKUPS):
                before = committed[0]
                while committed[0] < before + 3:
                    pass
                sure = committed[0]
                back_up(source, tmp_path / f"{number}.db")
                last, lines = held(tmp_path / f"{number}.db")
                assert last >= sure
                assert lines == list(range(1, last + 1)), "both rows of every commit, or none"
    with closing(Database(f"sqlite:///{source}")) as database:
        old = restore(database, tmp_path / "0.db", NOW)
    assert old
    assert held(source) == held(tmp_path / "0.db")
    assert held(old)[0] >= held(tmp_path / f"{BACKUPS - 1}.db")[0]


def test_half_a_backup_is_no_backup(tmp_path: Path) -> None:
    source, copy = tmp_path / "jinlin.db", tmp_path / "copy.db"
    with closing(Database(f"sqlite:///{source}")) as database:
        migrate(database)
    assert last_backup(source) is None
    back_up(source, copy)
    assert last_backup(source)
    verify(copy)
    copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    with pytest.raises(NoBackup):
        verify(copy)


def test_on_a_disk_that_only_reads_what_left_no_log_is_read_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite would make a file beside it to read one with a log; where one is left, that holds what came last."""
    book = tmp_path / "jinlin.db"
    book.write_bytes(b"x")
    assert to_read(book).endswith("?mode=ro")
    monkeypatch.setattr(os, "statvfs", lambda _: SimpleNamespace(f_flag=os.ST_RDONLY))
    assert to_read(book).endswith("?mode=ro&immutable=1")
    (tmp_path / "jinlin.db-wal").write_bytes(b"x")
    assert to_read(book).endswith("?mode=ro")
