"""An engine and what the transactions on it share; whatever speaks to it beside them is told to them first."""

import secrets

from sqlalchemy import Connection, Engine, ExceptionContext, MetaData, event

from storage.memory import Memory
from storage.numbers import Numbers
from storage.prepared import Compiled, Prepared, concern

_SLOTS = 32
"""Among so many rows processes write that they have written; two that share one now and then wait for one another."""

OURS = "transaction"
"""Set in a connection's ``info``: the transaction it is of."""


class Engined:
    """One engine and what transactions on it share.  ``shared``: other processes write, too."""

    def __init__(self, engine: Engine, metadata: MetaData, *, shared: bool) -> None:
        self.connect, self.dialect = engine.connect, engine.dialect
        self.is_sqlite = engine.dialect.name == "sqlite"
        self.metadata, self.shared = metadata, shared
        self.compiled: dict[Prepared, Compiled] = {}
        self.memory = Memory()
        self.versions: dict[str, int] = {}
        self.numbers = Numbers()
        self.slot = secrets.randbelow(_SLOTS)
        event.listen(engine, "before_cursor_execute", _before)
        if shared:
            event.listen(engine, "handle_error", _handle)

    @property
    def faults(self) -> type[Exception]:
        """What the driver raises."""
        found: type[Exception] = self.dialect.loaded_dbapi.Error
        return found


def _before(connection: Connection, _cursor: object, sql: str, *_: object) -> None:
    ours = connection.info.get(OURS)
    if ours is not None:
        ours.before(concern(sql, ours.metadata))
        ours.settle()


def _handle(context: ExceptionContext) -> None:
    ours = context.connection.info.get(OURS) if context.connection is not None else None
    if ours is not None:
        ours.notice(context.original_exception)
