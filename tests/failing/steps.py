"""``python -m tests.failing.steps URL``: an empty database is brought up to date by processes that all die on the way.

In every step one dies before the step is written down, one before its commit, one after it.
"""

import functools
import os
import sys
from collections.abc import Callable
from typing import Any

from alembic.runtime.migration import HeadMaintainer
from sqlalchemy.engine.default import DefaultDialect

from storage.engine import Database
from storage.facts import Facts
from storage.migrations import migrate, pending
from tests.failing.points import DIED

DEATHS = ("unwritten", "uncommitted", "committed")


def dying(url: str, death: str) -> int:
    """The exit code of a process that migrates, and dies in its first step."""
    child = os.fork()
    if child == 0:
        try:
            _arm(death)
            migrate(Database(url))
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _arm(death: str) -> None:
    written: list[int] = []
    update, commit = HeadMaintainer.update_to_step, DefaultDialect.do_commit

    @functools.wraps(update)
    def updating(*given: Any) -> None:
        if death == "unwritten":
            os._exit(DIED)
        update(*given)
        written.append(1)

    @functools.wraps(commit)
    def committing(*given: Any) -> None:
        if written and death == "uncommitted":
            os._exit(DIED)
        commit(*given)
        if written:
            os._exit(DIED)

    HeadMaintainer.update_to_step = updating  # type: ignore[method-assign]  # in a process that is to die
    DefaultDialect.do_commit = committing  # type: ignore[method-assign]  # the same


def inside(url: str, ask: Callable[[Database], Any]) -> Any:
    """What the database says, which is then closed again."""
    database = Database(url)
    try:
        return ask(database)
    finally:
        database.close()


def main(url: str) -> int:
    """How often somebody died; raises where a step was left half done."""
    steps, died = inside(url, pending), 0
    for number in range(len(steps)):
        for death in DEATHS:
            assert dying(url, death) == DIED, f"{steps[number]}: nobody died {death}"
            died += 1
            if death == "uncommitted":
                assert inside(url, pending) == steps[number:], f"step {steps[number]} is half done"
        assert inside(url, pending) == steps[number + 1 :]
        if number == 0:
            inside(url, _note)
    assert inside(url, _noted) == "kept"
    return died


def _note(database: Database) -> None:
    with database.begin() as db:
        Facts(db).set("steps.noted", "kept")


def _noted(database: Database) -> object:
    with database.begin() as db:
        return Facts(db).get("steps.noted")


if __name__ == "__main__":
    sys.stdout.write(f"{main(sys.argv[1])}\n")
