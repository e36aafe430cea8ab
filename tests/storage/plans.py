"""How an engine says that it finds the rows of a question."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Connection, event, text

from storage.engine import Transaction
from storage.prepared import Prepared, compiled


def plan(db: Transaction, ask: Callable[[], object]) -> str:
    """The plan of the first statement of ``ask``.  On an almost empty server it would always be to read everything."""
    asked: list[tuple[str, object]] = []
    db._memory.forget({"tickets"})

    def hear(_c: Connection, _cursor: object, statement: str, parameters: object, *_: object) -> None:
        asked.append((statement, parameters))

    def run(prepared: Prepared, values: Mapping[str, Any], about: object = None) -> Any:
        said = compiled(prepared, db.dialect, db.metadata)
        bound = said.bound(values)
        asked.append((said.sql, tuple(bound) if isinstance(bound, list) else bound))
        return type(db)._run(db, prepared, values, about)

    event.listen(db.connection, "before_cursor_execute", hear)
    db._run = run  # type: ignore[method-assign]  # what is prepared does not pass the listener
    ask()
    del db._run
    event.remove(db.connection, "before_cursor_execute", hear)
    statement, parameters = asked[0]
    how = "EXPLAIN QUERY PLAN"
    if db.dialect.name != "sqlite":
        how = "EXPLAIN (COSTS OFF)"
        db.execute(text("SET LOCAL enable_seqscan = off"))
    said = db.exec_driver_sql(f"{how} {statement}", parameters)  # type: ignore[arg-type]  # as the driver was given it
    return "; ".join(str(row[-1]).strip() for row in said)
