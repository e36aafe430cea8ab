"""From nothing to today's schema, on both engines."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text

from storage.engine import Database
from storage.facts import Facts
from storage.migrations import migrate, pending
from storage.schema import metadata


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


def test_a_second_start_changes_nothing(empty: Database):
    assert pending(empty) == ["0001: The first records."]
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
    assert pending(reader) == ["0001: The first records."]
    reader.close()
