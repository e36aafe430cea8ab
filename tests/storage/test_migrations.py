"""From nothing to today's schema, on both engines."""

import subprocess
import sys

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import bindparam, inspect, text
from sqlalchemy.exc import IntegrityError

from storage.corrections import Corrections
from storage.engine import Database, Instant
from storage.facts import Facts
from storage.migrations import head, migrate, pending
from storage.migrations.steps import _config, newest
from storage.remarks import Remarks
from storage.schema import metadata
from storage.tickets import Tickets
from tests.house.sources import ROOT
from tests.storage.village import NOW

INDEX_OVER_AN_EXPRESSION = [
    pytest.mark.filterwarnings("ignore:Skipped unsupported reflection of expression-based index"),
    pytest.mark.filterwarnings("ignore:autogenerate skipping metadata-specified expression-based index"),
]
"""An index over a part of a name: SQLite's cannot be compared, so that one test looks for it by its own name."""

pytestmark = INDEX_OVER_AN_EXPRESSION

STEPS = [
    "0001: The first records.",
    "0002: Corrections.",
    "0003: Siblings.",
    "0004: Wires.",
    "0005: Ways.",
    "0006: Voice.",
    "0007: Broadcasts.",
    "0008: Buttons, pictures, posters.",
    "0009: Rights.",
    "0010: Disputes.",
    "0011: Lifelines.",
    "0012: Tasks: hours, turns, claims, refusals.",
    "0013: Orders.",
    "0014: Residences, volunteers.",
    "0015: Rotas and remarks.",
    "0016: Whistles, consults, joint meetings.",
    "0017: What is found at once.",
    "0018: Accounts.",
    "0019: One place for reasons; decisions of meetings.",
    "0020: Given names.",
    "0021: Looks are linked a little later than they are written.",
    "0022: Votes: the area of a household, and what households are asked.",
    "0023: Sign-ups.",
    "0024: Care files.",
    "0025: Procedures.",
]

_NUMBERS = {
    "sqlite": "SELECT sql LIKE '%AUTOINCREMENT%' FROM sqlite_master WHERE name = 'tickets'",
    "postgresql": "SELECT column_default IS NOT NULL FROM information_schema.columns "
    "WHERE table_name = 'tickets' AND column_name = 'id'",
}
_OLD_TICKET = (
    "INSERT INTO tickets (id, kind, subject, matter, words, state, urgent, public, place_id, spot, level_id, "
    "reporter_id, refusals, price, opened_at, due_at) VALUES (1, 'need', 'power', '停电', '停电了', '待接单', "
    "false, true, 1, '', 1, 1, 0, '', :at, :at)"
)


@pytest.fixture
def empty(empty_url: str):
    database = Database(empty_url)
    yield database
    database.close()


def test_the_steps_lead_to_the_tables_that_the_code_declares(empty: Database):
    migrate(empty)
    with empty.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_conditions_of_indices_are_kept(empty: Database):
    migrate(empty)
    with empty.engine.connect() as connection:
        found = {i["name"]: i["dialect_options"] for i in inspect(connection).get_indexes("tickets")}
    where = [str(next(iter(o.values()))) for name, o in found.items() if "open_by" in str(name)]
    assert len(where) == 2
    assert all("待接单" in condition for condition in where)


def test_given_names_have_an_index(empty: Database):
    migrate(empty)
    with empty.begin() as db:
        indices = {"sqlite": "SELECT name FROM sqlite_master", "postgresql": "SELECT indexname AS name FROM pg_indexes"}
        found = db.exec_driver_sql(indices[db.dialect.name]).scalars().all()
    assert "ix_people_given_names" in found


def test_a_second_start_changes_nothing(empty: Database):
    assert pending(empty) == STEPS
    migrate(empty)
    with empty.begin() as db:
        Facts(db).set("kept", 1)
    assert pending(empty) == []
    migrate(empty)
    with empty.begin() as db:
        assert Facts(db).get("kept") == 1


def test_a_reader_sees_what_is_pending(empty: Database, empty_url: str):
    with empty.begin() as db:
        db.execute(text("SELECT 1"))
    reader = Database.reading(empty_url)
    assert pending(reader) == STEPS
    reader.close()


def test_records_of_an_earlier_version_are_kept(empty: Database):
    with empty.engine.connect() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.commit()
    with empty.begin() as db:
        Facts(db).set("kept", 1)
    assert pending(empty) == STEPS[1:]
    migrate(empty)
    with empty.begin() as db:
        assert Facts(db).get("kept") == 1
        assert Corrections(db).all() == []


def test_killed_in_every_step_it_is_taken_whole_or_not_at_all(empty_url: str):
    command = [sys.executable, "-m", "tests.failing.steps", empty_url]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) == 3 * len(STEPS)
    database = Database(empty_url)
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    database.close()


def test_tickets_get_a_parent_without_being_copied(empty: Database):
    with empty.engine.connect() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        connection.commit()
    with empty.begin() as db:
        before = db.execute(text(_NUMBERS[db.dialect.name])).scalar_one()
        db.execute(text("INSERT INTO places (id, kind, name, path, ways) VALUES (1, 'estate', '观远里', '/1/', '{}')"))
        db.execute(text("INSERT INTO people (id, name) VALUES (1, '王秀兰')"))
        db.execute(text(_OLD_TICKET).bindparams(bindparam("at", NOW, Instant)))
    migrate(empty)
    with empty.begin() as db:
        assert db.execute(text(_NUMBERS[db.dialect.name])).scalar_one() == before
        kept = Tickets(db).get(1)
        assert kept
        assert (kept.matter, kept.parent_id, Tickets(db).children_of(kept)) == ("停电", None, [])
        with pytest.raises(IntegrityError), db.begin_nested():
            Tickets(db).change(kept, parent_id=404)


def test_reasons_move_to_the_remarks_but_for_those_of_quarrels(empty: Database):
    with empty.engine.connect() as connection:
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "0018")
        connection.commit()
    with empty.begin() as db:
        db.execute(text("INSERT INTO places (id, kind, name, path, ways) VALUES (1, 'estate', '观远里', '/1/', '{}')"))
        db.execute(text("INSERT INTO people (id, name) VALUES (1, '王秀兰')"))
        for number, kind in ((1, "need"), (2, "dispute")):
            row = _OLD_TICKET.replace("VALUES (1, 'need'", f"VALUES ({number}, '{kind}'")
            db.execute(text(row).bindparams(bindparam("at", NOW, Instant)))
            for why in ("归物业", ""):
                refused = (
                    "INSERT INTO refusals (ticket_id, person_id, title, why, at) VALUES (:no, 1, '楼长', :why, :at)"
                )
                db.execute(text(refused).bindparams(bindparam("at", NOW, Instant), no=number, why=why))
    migrate(empty)
    with empty.begin() as db:
        kept = [(r.ticket_id, r.verb, r.words) for number in (1, 2) for r in Remarks(db).of_ticket(number)]
    assert kept == [(1, "ticket.refused", "归物业")]


def test_the_last_file_is_the_newest_step() -> None:
    assert head() == newest(), "most starts look no further than at the names of the files"
