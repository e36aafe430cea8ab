"""The steps themselves, as alembic takes them."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from storage.engine import Database


def take(database: Database) -> None:
    """Every step that is not taken yet; one transaction a step."""
    with database.engine.connect() as connection:
        database.take_time(connection)
        config = _config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()


def after(revision: str | None) -> list[str]:
    """What comes after this one, the first first."""
    steps = ScriptDirectory.from_config(_config()).iterate_revisions("head", revision or "base")
    return [f"{step.revision}: {step.doc}" for step in steps][::-1]


def newest() -> str | None:
    """The step that none comes after."""
    return ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config
