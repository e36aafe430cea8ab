"""The records on both engines: every test that takes ``db`` or ``database`` runs on SQLite and on PostgreSQL."""

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from storage.engine import Database, Transaction
from storage.migrations import migrate
from tests.storage.servers import NoServer, create_database, private_postgres
from tests.storage.village import Village

_numbers = count()


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a private server, with a database ``model`` that has the schema."""
    try:
        server = private_postgres()
        address = server.__enter__()
    except NoServer as missing:
        pytest.skip(str(missing))
    try:
        model = Database(create_database(address, "model"))
        migrate(model)
        model.close()
        yield address
    finally:
        server.__exit__(None, None, None)


@pytest.fixture(scope="session")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the schema, to be copied."""
    path = tmp_path_factory.mktemp("model") / "jinlin.db"
    model = Database(f"sqlite:///{path}")
    migrate(model)
    model.close()
    return path


@pytest.fixture(params=["sqlite", "postgres"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An address without a schema."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.db'}"
    address: str = request.getfixturevalue("postgres")
    return create_database(address, f"empty{next(_numbers)}")


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An address with the schema and nothing in it."""
    if request.param == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite"), tmp_path / "jinlin.db")
        return f"sqlite:///{tmp_path / 'jinlin.db'}"
    address: str = request.getfixturevalue("postgres")
    return create_database(address, f"test{next(_numbers)}", "model")


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    found = Database(url)
    yield found
    found.close()


@pytest.fixture
def db(database: Database) -> Iterator[Transaction]:
    with database.begin() as connection:
        yield connection


@pytest.fixture
def village(db: Transaction) -> Village:
    return Village.built(db)
