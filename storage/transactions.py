"""A transaction: opened by its first statement, with savepoints that cost nothing until something is written.

What is only to be written (a line of the journal, a report) waits, and is written with its like in one go: before
somebody reads that table, and at the end.
"""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any, TypeVar, TypeVarTuple, overload

from sqlalchemy import Connection, CursorResult, Dialect, Executable, MetaData, RootTransaction
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.sql.selectable import TypedReturnsRows

from storage.conflicts import AGAIN, ALONE, Conflict, Spoilt, notice
from storage.connections import OURS, Engined
from storage.drivers import Driver
from storage.numbers import LAST, LAST_EVER, TAKE, Counting
from storage.prepared import Compiled, Concern, Prepared, compiled
from storage.remembering import Remembering
from storage.waiting import Row, Waiting, above

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_SELDOM = frozenset({"places", "groups", "roles", "optouts", "households", "windows"})
_WATCHED = _SELDOM | {"people", "addresses"}
"""Read with every message: what is known of them is kept beyond a transaction, also when shared.

What is written seldom has one version, so that two who write it at once are told so; the rest has one a process.
"""

_ONE_AT_A_TIME = "LOCK TABLE readings IN SHARE ROW EXCLUSIVE MODE"
"""Said before the first question, so that this sees what the others had written until it was its turn.

Whoever met others at the same rows too often waits for its turn; this table's lock is only where they queue.
"""

_VERSIONS = "SELECT split_part(name, '/', 1), CAST(sum(number) AS bigint) FROM versions GROUP BY 1"
_WRITTEN = (
    "INSERT INTO versions (name, number) VALUES (%s, 1) ON CONFLICT (name) DO UPDATE SET number = versions.number + 1"
)


class Savepoint:
    """To this point everything can be taken back.

    ``mark``: what the engine calls it, once it had to be told; ``rare``: it never is, for only our faults give it up.
    """

    def __init__(self, db: "Transaction", number: int, *, rare: bool = False) -> None:
        self._db = db
        self.number = number
        self.rare = rare
        self.mark = ""
        self.flushed = 0
        self.writes = len(db.written)
        self.numbers = db.counting.mark()

    @property
    def is_active(self) -> bool:
        """Whether it was neither given up nor kept."""
        return self in self._db.savepoints

    def commit(self) -> None:
        """Keep what was done since."""
        self._db.keep(self)

    def rollback(self) -> None:
        """Take back what was done since."""
        self._db.take_back(self)

    def __enter__(self) -> "Savepoint":
        return self

    def __exit__(self, kind: type[BaseException] | None, _problem: object, _trace: TracebackType | None) -> None:
        if kind is not None:
            if self.is_active and not issubclass(kind, Conflict):
                self.rollback()
        elif self.is_active:
            self.commit()


class Transaction(Remembering):
    """What handlers and records have in their hand.  ``careful``: nothing waits, and every savepoint is a real one."""

    def __init__(self, engine: Engined, *, careful: bool = True) -> None:
        self.info: dict[str, Any] = {}
        self.savepoints: list[Savepoint] = []
        super().__init__(engine.memory)
        self._engine, self._careful = engine, careful
        self._connection: Connection | None = None
        self._driver: Any = None
        self._begun: RootTransaction | None = None
        self._number = 0
        self._waiting = Waiting(engine.metadata)
        self._flushed: list[Row] = []
        self.written: list[str] = []
        self.counting = Counting()

    @property
    def dialect(self) -> Dialect:
        """The engine's way of speaking."""
        return self._engine.dialect

    @property
    def metadata(self) -> MetaData:
        """All tables."""
        return self._engine.metadata

    @property
    def connection(self) -> Connection:
        """The connection beneath; begun if need be."""
        if self._connection is None:
            self._connection = self._engine.connect()
            self._begun = self._connection.begin()
            self._connection.info[OURS] = self
            raw = self._connection.connection.driver_connection
            self._driver = Driver(raw, is_sqlite=self._engine.is_sqlite, ahead=not self._careful)
            if self._engine.shared:
                if self.info.get(AGAIN):
                    self._speak(self._driver.tell, _ONE_AT_A_TIME)
                    self._speak(self._driver.settle)
                self._learn_versions()
        return self._connection

    @overload
    def execute(self, statement: TypedReturnsRows[*Ts], parameters: Any = None) -> CursorResult[*Ts]: ...

    @overload
    def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[*tuple[Any, ...]]: ...

    def execute(self, statement: Any, parameters: Any = None) -> Any:
        """Any statement; ``before`` hears of it as it reaches the driver."""
        return self.connection.execute(statement, parameters)

    def exec_driver_sql(self, statement: str, parameters: Any = None) -> CursorResult[*tuple[Any, ...]]:
        """A statement in the words of the engine."""
        return self.connection.exec_driver_sql(statement, parameters)

    def ask(
        self, prepared: Prepared, /, *, about: Collection[Hashable] | None = None, **values: Any
    ) -> list[dict[str, Any]]:
        """The rows that a prepared statement finds, or gives back; by name.

        ``about``: the keys of the rows that it can be about; what waits under others need not be written first.
        """
        said, rows = self._run(prepared, values, about)
        return [said.row(found) for found in rows]

    def first(
        self, prepared: Prepared, /, *, about: Collection[Hashable] | None = None, **values: Any
    ) -> dict[str, Any] | None:
        """The first of those rows."""
        said, rows = self._run(prepared, values, about)
        return said.row(rows[0]) if rows else None

    def number_for(self, prepared: Prepared, *, seen: bool = False) -> int:
        """The number of a row that is about to be put; ``seen``: people read those numbers, and few are left out."""
        table = prepared.statement.table  # type: ignore[attr-defined]  # it is an insert
        if self._engine.is_sqlite:
            ever = bool(table.dialect_options["sqlite"]["autoincrement"])
            return self.counting.get(table.name, self._ask_for_last_ever if ever else self._ask_for_last)
        return self._engine.numbers.get(table.name, self._ask_for_numbers, seen=seen)

    def add(self, prepared: Prepared, /, seen: bool = False, called: Hashable = None, **values: Any) -> int:
        """Put a row; the number that it is given, by which it is called where it is not ``called`` otherwise."""
        number = self.number_for(prepared, seen=seen)
        self.put(prepared.numbered, called=number if called is None else called, **values, id=number)
        return number

    def put(self, prepared: Prepared, /, *, called: Hashable = None, kept: Any = None, **values: Any) -> None:
        """Write a row, together with its like, before anybody asks for it.

        ``called``: what a question that concerns it says it is about; ``kept``: what ``waiting`` gives of it.
        """
        if self._careful:
            self._run(prepared, values)
            return
        self._number += 1
        table = prepared.statement.table.name  # type: ignore[attr-defined]  # it is an insert
        said = self._compiled(prepared)
        self._waiting.add(Row(self._number, said, table, said.laid(values), called, kept))
        self._note_written(table, new=prepared.new)

    def waiting(self, table: str) -> list[Any]:
        """What was ``kept`` of the rows that wait there: a question that is about none of them does not find them."""
        return self._waiting.kept(table)

    def amend(self, table: str, key: Hashable, change: Callable[[Any], tuple[Any, Mapping[str, Any]]]) -> Any:
        """Change the row of that key while it waits: ``change`` says of what is kept what it is now, and its values.

        What is kept now; None where none waits, or where it would stay though the change is taken back.
        """
        row = self._waiting.find(table, key)
        since = next((s.number for s in reversed(self.savepoints) if not s.rare), 0)
        if row is None or row.kept is None or row.number < since:
            return None
        row.kept, values = change(row.kept)
        row.values = row.said.laid(values)
        self._note_written(table, new=True)
        return row.kept

    def see(self) -> None:
        """Others may have written: the first question tells what."""
        if self._connection is None and self._engine.shared:
            self.connection  # noqa: B018  begun

    def begin_nested(self, *, rare: bool = False) -> Savepoint:
        """A savepoint; the engine hears of it when something is written, but for a ``rare`` one in a hurry."""
        self._number += 1
        savepoint = Savepoint(self, self._number, rare=rare and not self._careful)
        self.savepoints.append(savepoint)
        return savepoint

    def before(self, about: Concern, *, new: bool = False, keys: Collection[Hashable] | None = None) -> None:
        """A statement is about to reach the driver: see that it finds what waits, and that it can be taken back."""
        if self._waiting.concern(about.tables, keys) or about.written is None:
            self._flush(about.tables if about.written is not None else None)
        if about.written:
            self._flush(above(self._engine.metadata, about.written))
        if about.written == "":
            if self._careful and not self._engine.is_sqlite:
                self._mark()  # here a question that fails spoils all that came before it
            return
        self._mark()
        if about.written is None:
            self.written += self._engine.metadata.tables
            self._memory.forget(self._engine.metadata.tables)
            self.counting = Counting()
        else:
            self.counting.forget(about.written)
            self._note_written(about.written, new=new)

    def end(self) -> None:
        """Write what waits, and commit."""
        self._flush(None)
        written = self._tell_versions() if self._engine.shared else {}
        if self._begun is not None:
            self._speak(self._driver.settle)
            with self._begun:  # commits; where that fails, it is rolled back
                pass
        self._engine.versions |= written
        self.written.clear()

    def close(self) -> None:
        """Take back what was not committed, and let go of the connection."""
        if self.written:
            self._memory.forget(set(self.written))
        self._memory.end(_WATCHED if self._engine.shared else None)
        if self._connection is not None:
            self._connection.info.pop(OURS, None)
            if self._driver is not None:
                with suppress(self._engine.faults):
                    self._driver.settle()  # what failed is known
            self._connection.close()
            self._connection = self._begun = self._driver = None

    def settle(self) -> None:
        """Somebody else is about to speak to the driver: wait for what was sent ahead."""
        if self._driver is not None and self._driver.is_ahead:
            self._speak(self._driver.settle)

    def keep(self, savepoint: Savepoint) -> None:
        """Keep what was done since; those within are kept with it."""
        del self.savepoints[self.savepoints.index(savepoint) :]
        if not self.savepoints:
            self._flushed.clear()
            if savepoint.mark:
                self._tell(f"RELEASE SAVEPOINT {savepoint.mark}")

    def take_back(self, savepoint: Savepoint) -> None:
        """Take back what was done since; what waited before and was written since waits again."""
        del self.savepoints[self.savepoints.index(savepoint) :]
        if savepoint.rare and len(self.written) > savepoint.writes:
            raise Spoilt
        self.counting.go_back(savepoint.numbers)
        since: list[Row] = []
        if savepoint.mark:
            self._tell(f"ROLLBACK TO SAVEPOINT {savepoint.mark}")
            since = self._flushed[savepoint.flushed :]
            del self._flushed[savepoint.flushed :]
            if not any(outer.mark == savepoint.mark for outer in self.savepoints):
                self._tell(f"RELEASE SAVEPOINT {savepoint.mark}")
        elif self._is_broken():
            raise Spoilt
        self._waiting.keep_before(savepoint.number, since)
        if taken_back := set(self.written[savepoint.writes :]):
            self._memory.forget(taken_back)

    def _ask_for_numbers(self, table: str, count: int) -> list[int]:
        self.connection  # noqa: B018  begun before anything is asked
        return [int(row[0]) for row in self._speak(self._driver.ask, TAKE, (table, count))]

    def _ask_for_last(self, table: str, asked: str = LAST) -> int:
        self.connection  # noqa: B018  begun before anything is asked
        self._flush(frozenset({table}))
        ((last,),) = self._speak(self._driver.ask, asked.format(table=table))
        return int(last or 0)

    def _ask_for_last_ever(self, table: str) -> int:
        return self._ask_for_last(table, LAST_EVER)

    def _learn_versions(self) -> None:
        """See which tables others have written since; the first question, so that all others see the same moment."""
        found: dict[str, int] = dict(self._speak(self._driver.ask, _VERSIONS))
        changed = {name for name in _WATCHED if found.get(name, 0) != self._engine.versions.get(name, 0)}
        self._memory.forget(changed)
        self._engine.versions = found

    def _tell_versions(self) -> dict[str, int]:
        """Let the others see which of these tables were written."""
        names = sorted(_WATCHED.intersection(self.written))
        rows = [(name if name in _SELDOM else f"{name}/{self._engine.slot}",) for name in names]
        if rows:
            self._speak(self._driver.tell_many, _WRITTEN, rows)
        return {name: self._engine.versions.get(name, 0) + 1 for name in names}

    def _mark(self) -> None:
        """Tell the engine of the savepoints that it has not heard of; nothing was written between them."""
        unheard = [s for s in self.savepoints if not s.mark and not s.rare]
        if unheard:
            name = f"s{self.savepoints.index(unheard[0])}"
            for savepoint in unheard:
                savepoint.mark, savepoint.flushed = name, len(self._flushed)
            self._tell(f"SAVEPOINT {name}")

    def _flush(self, tables: frozenset[str] | None) -> None:
        """Write what waits for these tables, or all of it."""
        if due := self._waiting.take(tables):
            self._write(due)

    def _write(self, due: list[Row]) -> None:
        """Write these rows, those that are alike in one go."""
        self.connection  # noqa: B018  begun before anything is written
        self._mark()
        alike: dict[Compiled, list[Any]] = {}
        for row in due:
            alike.setdefault(row.said, []).append(row.values)
        for said, rows in alike.items():
            if said.rows:
                self._speak(self._driver.tell, said.rows.sql, (f"[{','.join(rows)}]",))
            else:
                self._speak(self._driver.tell_many, said.sql, rows)
        if self.savepoints:
            self._flushed += due

    def _run(
        self, prepared: Prepared, values: Mapping[str, Any], about: Collection[Hashable] | None = None
    ) -> tuple[Compiled, Sequence[Any]]:
        said = self._compiled(prepared)
        bound = said.bound(values)
        self.connection  # noqa: B018  begun before anything is noted
        self.before(said.about, new=prepared.new, keys=about)
        return said, self._speak(self._driver.ask if said.keys else self._driver.tell, said.sql, bound) or ()

    def _compiled(self, prepared: Prepared) -> Compiled:
        said = self._engine.compiled.get(prepared)
        if said is None:
            said = self._engine.compiled[prepared] = compiled(prepared, self.dialect, self._engine.metadata)
        return said

    def _tell(self, sql: str) -> None:
        self.connection  # noqa: B018  begun before anything is said
        self._speak(self._driver.tell, sql)

    def _speak(self, how: Callable[[*Ts], T], *said: *Ts) -> T:
        """Say it to the driver.  Raises what SQLAlchemy would of what the driver raises."""
        try:
            return how(*said)
        except self._engine.faults as problem:
            if self._engine.shared:
                self.notice(problem)
            if self.dialect.is_disconnect(problem, None, None):  # type: ignore[arg-type]  # the driver's own
                self.connection.invalidate()
            base, sql = self._engine.faults, str(said[0]) if said else ""
            raised = DBAPIError.instance(sql, None, problem, base, hide_parameters=True, dialect=self.dialect)
            if self._careful or self._engine.is_sqlite or isinstance(raised, OperationalError):
                raise raised from problem
            raise Spoilt from problem  # sent ahead by nobody knows whom

    def notice(self, problem: BaseException | None) -> None:
        """Raise Conflict where it is the other processes' doing."""
        notice(problem, alone=bool(self.info.get(ALONE)))

    def _is_broken(self) -> bool:
        """Whether the engine refuses everything since a statement failed."""
        return self._driver is not None and self._driver.is_broken

    def _note_written(self, table: str, *, new: bool) -> None:
        self.written.append(table)
        if not new:
            self._memory.forget((table,))
