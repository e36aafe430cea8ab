"""The engine's contract, on both engines."""

import subprocess
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Table, select, text
from sqlalchemy.exc import IntegrityError, InternalError, OperationalError

from storage.engine import Characters, Database, DatabaseBusy, Transaction, wal_is_safe
from storage.facts import Facts
from storage.groups import Groups, groups
from storage.heard import Heard
from storage.people import People
from storage.schema import metadata
from storage.timers import Timer, Timers, timers
from tests.storage.village import NOW, Village

AWKWARD = "a%b_c\\d'e\"f\n\t“”😀🇨🇳𠮷 \u202e ﷽"


def test_a_transaction_is_kept_at_its_end(database: Database):
    with database.begin() as db:
        Heard(db).add("test:1", NOW)
    with database.begin() as db:
        assert "test:1" in Heard(db)


def test_a_transaction_that_raises_keeps_nothing(database: Database):
    with suppress(ZeroDivisionError), database.begin() as db:
        Heard(db).add("test:1", NOW)
        raise ZeroDivisionError
    with database.begin() as db:
        assert "test:1" not in Heard(db)


def test_a_savepoint_is_given_up_alone(db: Transaction):
    Heard(db).add("test:1", NOW)
    nested = db.begin_nested()
    Heard(db).add("test:2", NOW)
    nested.rollback()
    with db.begin_nested():
        Heard(db).add("test:3", NOW)
    assert [key in Heard(db) for key in ("test:1", "test:2", "test:3")] == [True, False, True]


def test_savepoints_lie_within_savepoints(db: Transaction):
    with db.begin_nested():
        Heard(db).add("test:1", NOW)
        with suppress(ZeroDivisionError), db.begin_nested():
            Heard(db).add("test:2", NOW)
            raise ZeroDivisionError
    assert "test:1" in Heard(db)
    assert "test:2" not in Heard(db)


def test_after_a_fault_in_a_savepoint_the_transaction_goes_on(db: Transaction):
    Heard(db).add("test:1", NOW)
    with pytest.raises(IntegrityError), db.begin_nested():
        Heard(db).add("test:1", NOW)
    Heard(db).add("test:2", NOW)
    assert "test:2" in Heard(db)


def test_what_points_nowhere_is_refused(db: Transaction):
    with pytest.raises(IntegrityError):
        People(db).add("王秀兰", household_id=404)


@pytest.mark.parametrize("hours", [0, 8, -11])
def test_a_moment_is_the_same_moment_in_any_zone(db: Transaction, hours: int):
    moment = NOW.astimezone(timezone(timedelta(hours=hours)))
    Timers(db).set(Timer(key="k", name="a.b", due_at=moment, payload={}))
    kept = Timers(db).get("k")
    assert kept
    assert kept.due_at == moment
    assert kept.due_at.tzinfo is UTC


def test_a_moment_without_a_zone_is_refused(db: Transaction):
    with pytest.raises(ValueError, match="a moment needs a zone"):
        Timers(db).set(Timer(key="k", name="a.b", due_at=datetime(2026, 1, 1), payload={}))  # noqa: DTZ001  the point


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moment=st.datetimes(datetime(1971, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001  bounds are naive
def test_a_moment_keeps_its_microsecond(db: Transaction, moment: datetime):
    Timers(db).set(Timer(key="k", name="a.b", due_at=moment, payload={}))
    kept = Timers(db).get("k")
    assert kept
    assert kept.due_at == moment


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.characters(codec=None), max_size=60))
def test_any_text_is_kept_but_nul_and_half_pairs(db: Transaction, words: str):
    keepable = "".join(c for c in words if c != "\0" and not "\ud800" <= c <= "\udfff")
    Facts(db).set("words", {"text": words, "list": [words], words: 1})
    assert Facts(db).get("words") == {"text": keepable, "list": [keepable], keepable: 1}
    person = People(db).add(words)
    assert People(db).get(person.id).name == keepable
    People(db).named_in(words)


def test_a_backslash_and_u0000_as_typed_stay(db: Transaction):
    Facts(db).set("words", {"text": "\\u0000", "more": "\0"})
    assert Facts(db).get("words") == {"text": "\\u0000", "more": ""}


def test_awkward_text_comes_back(db: Transaction):
    assert People(db).get(People(db).add(AWKWARD).id).name == AWKWARD
    Facts(db).set("words", [AWKWARD])
    assert Facts(db).get("words") == [AWKWARD]


def test_words_of_any_length_are_kept(village: Village):
    assert village.ticket(words="长" * 5000, spot="很" * 500).words == "长" * 5000


def test_text_sorts_by_code_point(village: Village):
    for address in ("b:1", "B:1", "a:10", "a:2", "a/2", "中:1", "é:1", "a:1"):
        Groups(village.db).bind(address, village.three, "群", NOW)
    found = [group.address for group in Groups(village.db).all()]
    assert found == sorted(found)


def test_every_text_column_is_of_the_one_kind():
    columns = [column for table in metadata.tables.values() for column in table.columns]
    assert [str(c) for c in columns if c.type.python_type is str and not isinstance(c.type, Characters)] == []


def test_json_with_null_numbers_and_nesting_comes_back(db: Transaction):
    value = {"b": None, "a": [1, 2.5, True, {"x": []}], "c": {"大": "小"}, "n": 10**12}
    Timers(db).set(Timer(key="k", name="a.b", due_at=NOW, payload=value))
    kept = Timers(db).get("k")
    assert kept
    assert kept.payload == value
    assert db.execute(select(timers.c.key).where(timers.c.payload == value)).all() == [("k",)]


@pytest.mark.parametrize("table", sorted(metadata.tables.values(), key=lambda t: t.name), ids=lambda t: t.name)
def test_every_table_has_a_key(table: Table):
    assert list(table.primary_key)


def test_a_key_is_unique(village: Village):
    db = village.db
    Groups(db).bind("test:g", village.three, "群", NOW)
    row = {"address": "test:g", "place_id": village.five.id, "title": "x", "purpose": "work", "bound_at": NOW}
    with pytest.raises(IntegrityError), db.begin_nested():
        db.execute(groups.insert().values(row))
    Groups(db).bind("test:g", village.five, "群", NOW)
    assert len(Groups(db).all()) == 1


def test_a_second_process_is_told_that_it_is_busy(database: Database, url: str):
    code = (
        "import sys; from storage.engine import Database, DatabaseBusy\n"
        "try: Database(sys.argv[1])\nexcept DatabaseBusy: sys.exit(42)"
    )
    assert subprocess.run([sys.executable, "-c", code, url], timeout=60).returncode == 42


def test_once_closed_the_next_may_write(url: str):
    first = Database(url)
    with pytest.raises(DatabaseBusy):
        Database(url)
    first.close()
    Database(url).close()


def test_a_reader_reads_beside_the_writer_and_cannot_write(database: Database, url: str):
    with database.begin() as db:
        Heard(db).add("test:1", NOW)
    reader = Database.reading(url)
    with reader.begin() as db:
        assert "test:1" in Heard(db)
    with pytest.raises((OperationalError, InternalError)), reader.begin() as db:
        Heard(db).add("test:2", NOW)
    with database.begin() as db:
        Heard(db).add("test:3", NOW)
    with reader.begin() as db:
        assert "test:3" in Heard(db)
    reader.close()


def test_a_fault_does_not_tell_what_was_written(db: Transaction):
    Heard(db).add("very private", NOW)
    with pytest.raises(IntegrityError) as problem, db.begin_nested():
        Heard(db).add("very private", NOW)
    assert "very private" not in str(problem.value).partition("DETAIL")[0]


def test_a_transaction_may_be_begun_in_another_thread(database: Database):
    def write() -> None:
        with database.begin() as db:
            Heard(db).add("test:1", NOW)

    thread = threading.Thread(target=write)
    thread.start()
    thread.join()
    with database.begin() as db:
        assert "test:1" in Heard(db)


class TestSqlite:
    """What only SQLite needs."""

    @pytest.fixture
    def file(self, tmp_path: Path, sqlite: Path) -> Path:
        path = tmp_path / "jinlin.db"
        path.write_bytes(sqlite.read_bytes())
        return path

    def test_its_pragmas(self, file: Path):
        database = Database(f"sqlite:///{file}")
        names = ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "temp_store")
        with database.begin() as db:
            assert [db.execute(text(f"PRAGMA {n}")).scalar_one() for n in names] == ["wal", 2, 1, 1, 2]
        database.close()

    def test_without_locks_a_rollback_journal(self, file: Path, monkeypatch: pytest.MonkeyPatch):
        def no_locks(*_: object) -> None:
            raise OSError("no locks here")

        monkeypatch.setattr("fcntl.flock", no_locks)
        database = Database(f"sqlite:///{file}")
        with database.begin() as db:
            assert db.execute(text("PRAGMA journal_mode")).scalar_one() == "delete"
        database.close()

    def test_a_reader_does_not_checkpoint(self, file: Path):
        writer = Database(f"sqlite:///{file}")
        with writer.begin() as db:
            db.execute(text("PRAGMA wal_autocheckpoint = 0"))
        with writer.begin() as db:
            for number in range(200):
                Heard(db).add(f"test:{number}", NOW)
        log = file.with_name("jinlin.db-wal")
        before, kept = log.stat().st_size, file.read_bytes()
        assert before > 0
        reader = Database.reading(f"sqlite:///{file}")
        with reader.begin() as db:
            assert "test:199" in Heard(db)
            row = db.execute(text("PRAGMA wal_autocheckpoint")).scalar_one()
        reader.close()
        assert row == 0
        assert log.stat().st_size == before
        assert file.read_bytes() == kept
        writer.close()

    def test_what_is_deleted_is_overwritten(self, file: Path):
        database = Database(f"sqlite:///{file}")
        with database.begin() as db:
            People(db).add("KANARIENVOGEL")
        with database.begin() as db:
            db.execute(text("DELETE FROM people"))
        database.close()
        assert b"KANARIENVOGEL" not in file.read_bytes()

    @pytest.mark.parametrize(
        ("version", "safe"),
        [
            ((3, 40, 1), False),
            ((3, 44, 5), False),
            ((3, 44, 6), True),
            ((3, 45, 0), False),
            ((3, 50, 6), False),
            ((3, 50, 7), True),
            ((3, 51, 0), False),
            ((3, 51, 2), False),
            ((3, 51, 3), True),
            ((3, 52, 0), True),
            ((4, 0, 0), True),
        ],
    )
    def test_which_versions_may_share_a_log(self, version: tuple[int, ...], safe: bool):
        assert wal_is_safe(version) is safe

    def test_a_ticket_number_is_never_given_again(self, file: Path):
        database = Database(f"sqlite:///{file}")
        with database.begin() as db:
            village = Village.built(db)
            first = village.ticket()
            db.execute(text("DELETE FROM tickets"))
            assert village.ticket().id > first.id
        database.close()
