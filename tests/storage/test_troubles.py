"""What stands in the way is called by its name, whatever code the engine has for it."""

import sqlite3

import pytest
from sqlalchemy.exc import OperationalError

from storage.troubles import Trouble, trouble_of


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        ("SQLITE_FULL", Trouble.FULL),
        ("SQLITE_IOERR_SHMSIZE", Trouble.FULL),  # a start on a full disk: said “disk I/O error”
        ("SQLITE_IOERR_READ", Trouble.OTHER),
        ("SQLITE_READONLY_DIRECTORY", Trouble.READ_ONLY),
        ("SQLITE_CANTOPEN_ISDIR", Trouble.AWAY),
    ],
)
def test_a_code_of_sqlite(code: str, trouble: Trouble) -> None:
    raw = sqlite3.OperationalError("disk I/O error")
    raw.sqlite_errorname = code
    assert trouble_of(OperationalError("BEGIN", None, raw)) is trouble
