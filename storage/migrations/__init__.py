"""Migrations: one file a step, run by alembic at every start and by ``jinlin migrate``."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.engine import Database


def migrate(database: Database) -> None:
    """Bring the database to today's schema; one transaction a step."""
    with database.engine.connect() as connection:
        config = _config()
        if MigrationContext.configure(connection).get_current_revision() == _head(config):
            return
        connection.rollback()
        database.take_time(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def pending(database: Database) -> list[str]:
    """What ``migrate`` would do: the steps not yet taken, the first first."""
    config = _config()
    with database.engine.connect() as connection:
        now = MigrationContext.configure(connection).get_current_revision()
    steps = ScriptDirectory.from_config(config).iterate_revisions("head", now or "base")
    return [f"{step.revision}: {step.doc}" for step in steps][::-1]


def head() -> str:
    """The newest step."""
    return _head(_config()) or ""


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config


def _head(config: Config) -> str | None:
    return ScriptDirectory.from_config(config).get_current_head()
