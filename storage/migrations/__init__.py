"""Migrations: one file a step, run by alembic at every start and by ``jinlin migrate``."""

from pathlib import Path

from sqlalchemy import inspect, text

from storage.engine import Database, DatabaseBusy


class InUse(DatabaseBusy):
    """Others work on the database as it was: no step may be taken under their hands."""


def migrate(database: Database) -> None:
    """Bring the database to today's schema; one transaction a step.  Raises InUse."""
    if _revision(database) == head():
        return
    if not database.is_first:
        raise InUse(database.url.database)
    from storage.migrations.steps import take  # alembic loads slowly, and most starts have nothing to do

    take(database)


def pending(database: Database) -> list[str]:
    """What ``migrate`` would do: the steps not yet taken, the first first."""
    from storage.migrations.steps import after  # as above

    return after(_revision(database))


def is_newer(database: Database) -> bool:
    """Whether it was made by a later version of the house, whose steps nobody knows here."""
    revision = _revision(database)
    return revision is not None and revision > head()


def head() -> str:
    """The newest step: the last file, for their names begin with their numbers."""
    return max(path.name for path in (Path(__file__).parent / "versions").glob("[0-9]*.py")).partition("_")[0]


def _revision(database: Database) -> str | None:
    with database.engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
