"""What stands in the way of saving: the disk, the server, the rights; told apart by the engines' own codes."""

import errno
from enum import StrEnum

from sqlalchemy.exc import DBAPIError, OperationalError


class Trouble(StrEnum):
    """FULL: no room; READ_ONLY: it may only be read; AWAY: nobody answers; OTHER: something else."""

    FULL = "full"
    READ_ONLY = "read only"
    AWAY = "away"
    OTHER = "other"


_READS_ONLY = "25006"
"""A server that became another's copy, or was told to take nothing: psycopg counts it among the faults of a program."""

_CODES = (
    ("SQLITE_FULL", Trouble.FULL),
    ("SQLITE_IOERR_SHMSIZE", Trouble.FULL),  # no room even for what it lays beside the log
    ("SQLITE_READONLY", Trouble.READ_ONLY),
    ("SQLITE_CANTOPEN", Trouble.AWAY),
    ("53100", Trouble.FULL),
    (_READS_ONLY, Trouble.READ_ONLY),
)
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


def is_of_the_store(problem: BaseException) -> bool:
    """Whether the database could not do it, whatever it was: no room, no server, no access."""
    if isinstance(problem, OperationalError):
        return True
    return isinstance(problem, DBAPIError) and getattr(problem.orig, "sqlstate", None) == _READS_ONLY


def trouble_of(problem: BaseException) -> Trouble:
    """What of these it is."""
    raw = getattr(problem, "orig", None) or problem
    if isinstance(raw, OSError):
        return Trouble.FULL if raw.errno in _NO_ROOM else Trouble.AWAY
    code = str(getattr(raw, "sqlite_errorname", None) or getattr(raw, "sqlstate", None) or "")
    for name, trouble in _CODES:
        if code.startswith(name):
            return trouble
    lost = isinstance(problem, OperationalError) and not code.startswith("SQLITE")
    return Trouble.AWAY if lost else Trouble.OTHER
