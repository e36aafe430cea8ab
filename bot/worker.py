"""The one thread that writes: it drains what waits, opens one transaction, commits once, then tells everybody."""

import asyncio
import queue
import random
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from typing import Any, TypeVar, cast

from bot.logs import fault, log
from bot.message import Message
from bot.meter import Meter
from storage.engine import AGAIN, ALONE, ERASED, Conflict, Database, Spoilt, Transaction, is_of_haste, is_of_the_store
from storage.troubles import Trouble, trouble_of

T = TypeVar("T")

_REASONS = {
    Trouble.FULL: "the disk of the database is full",
    Trouble.READ_ONLY: "the database may only be read",
    Trouble.AWAY: "the database is not there",
    Trouble.OTHER: "another fault",
}

BATCH = 64
"""How many jobs share one commit at most."""

SPAN = 0.05
"""Seconds after which a commit takes no further job: what waits for it should not wait long."""

TRIES = 4
"""How often a batch is tried whose rows another process writes at the same time; then each job by itself."""

UNLUCKY = 2
"""After so many tries one waits for one's turn first, so that nobody is faster for ever."""

PERSISTENCE = 12
"""How often such a job is tried by itself, before what is in its way is taken for a fault of ours."""


REMINDED = 60.0
"""Seconds after which it is said once more that nothing is saved, while everything is tried again and again."""

Expect = Callable[[Transaction, Sequence[Message]], None]


@dataclass(frozen=True, slots=True)
class _Job:
    """What is to be done, and who is told in which loop; ``message``: the one that is heard, where it is one."""

    run: Callable[[Transaction], Any]
    loop: asyncio.AbstractEventLoop
    done: Callable[[Any, BaseException | None], None]
    message: Message | None = None


class _Complaints:
    """Says that nothing can be saved, and why: when it begins, every minute, and when it is over."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._said: tuple[str, float] | None = None

    def failed(self, problem: BaseException) -> None:
        """A commit failed; its jobs come again, or are told."""
        why, now = trouble_of(problem), time.monotonic()
        self._meter.failed(why)
        if self._said is None or self._said[0] != why or now - self._said[1] > REMINDED:
            self._said = (why, now)
            log.error(f"commit failed: {_REASONS[why]}", **fault(problem))

    def saved(self) -> None:
        """A commit was saved."""
        if self._said and self._meter.saves:
            self._said = None
            log.info("commits are saved again")


class Worker:
    """Does jobs in the order they came; each in a savepoint, a batch in one commit (group commit).

    ``expect`` is told first which messages a batch will hear.
    """

    def __init__(self, database: Database, meter: Meter | None = None, expect: Expect | None = None) -> None:
        self.database = database
        self._expect = expect
        self._meter = meter or Meter()
        self._complaints = _Complaints(self._meter)
        self._jobs: queue.SimpleQueue[list[_Job] | None] = queue.SimpleQueue()
        self._first: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what waits, then end the thread."""
        self._jobs.put(None)
        self._thread.join()

    @property
    def works(self) -> bool:
        """Whether its thread lives."""
        return self._thread.is_alive()

    async def do(self, run: Callable[[Transaction], T], *, first: bool = False, message: Message | None = None) -> T:
        """The job's result, once it is committed; raises what the job or its commit raised.

        ``first``: before everything that waits, for what is lost if this process dies now.  ``message``: what it hears.
        """
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        job = _Job(run, loop, partial(_resolve, future), message)
        if first:
            self._first.put(job)
        self._jobs.put([] if first else [job])
        return await future

    async def do_all(
        self, runs: Sequence[Callable[[Transaction], T]], messages: Sequence[Message | None] = ()
    ) -> list[T | BaseException]:
        """Every job's result or what it raised, once all are committed; they share one commit and hear ``messages``."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[list[T | BaseException]] = loop.create_future()
        found: list[T | BaseException] = []

        def done(result: Any, problem: BaseException | None) -> None:
            found.append(result if problem is None else problem)
            if len(found) == len(runs):
                _resolve(future, found, None)

        if not runs:
            return []
        self._jobs.put([_Job(run, loop, done, message) for run, message in zip_longest(runs, messages)])
        return await future

    def _work(self) -> None:
        while True:
            batch, more = self._drain()
            while batch := [*self._hurried(), *batch]:
                batch = batch[self._commit(batch) :]
            if not more:
                return

    def _hurried(self) -> list[_Job]:
        """What goes before everything else."""
        return [self._first.get() for _ in range(self._first.qsize())]

    def _drain(self) -> tuple[list[_Job], bool]:
        """What waits now; False once the end was asked for."""
        batch: list[_Job] = []
        jobs = self._jobs.get()
        while jobs is not None:
            batch += jobs
            if len(batch) >= BATCH:
                return batch, True
            try:
                jobs = self._jobs.get_nowait()
            except queue.Empty:
                return batch, True
        return batch, False

    def _commit(self, batch: Sequence[_Job], *, careful: bool = False) -> int:
        """One transaction; where it fails, each job gets one of its own, and is done with care.  How many are done."""
        try:
            outcomes = self._transaction(batch, careful=careful)
        except (Exception, Spoilt) as problem:
            if len(batch) > 1 or (is_of_haste(problem) and not careful):
                return sum(self._commit([job], careful=True) for job in batch)
            self._complaints.failed(problem)
            outcomes = [(None, problem)]
        _tell(batch, outcomes)
        return len(outcomes)

    def _transaction(self, batch: Sequence[_Job], *, careful: bool) -> list["_Outcome"]:
        """What became of the first jobs, or of all; begun anew where another process was writing the same rows."""
        tries = TRIES if len(batch) > 1 else PERSISTENCE
        for number in range(tries):
            try:
                alone = len(batch) == 1 and number + 1 == tries
                return self._once(batch, careful=careful, info={ALONE: alone, AGAIN: number >= UNLUCKY})
            except Spoilt:
                raise
            except Conflict:
                time.sleep(random.uniform(0, 0.004) * 2 ** min(number, 6))
        raise RuntimeError("others keep writing the same rows")

    def _once(self, batch: Sequence[_Job], *, careful: bool, info: dict[str, bool]) -> list["_Outcome"]:
        outcomes: list[_Outcome] = []
        until = time.monotonic() + SPAN
        with self.database.begin(careful=careful) as db:
            db.info.update(info)
            messages = [job.message for job in batch if job.message]
            if self._expect and len(messages) > 1:
                self._expect(db, messages)
            for job in batch:
                outcomes.append(_attempt(db, job))
                if time.monotonic() > until:
                    break
            erased = db.info.pop(ERASED, False)
            began, wrote = time.perf_counter(), bool(db.written)
        self._meter.committed(len(outcomes), time.perf_counter() - began, wrote=wrote)
        self._complaints.saved()
        if erased:
            self.database.forget_log()
        return outcomes


_Outcome = tuple[Any, BaseException | None]


def _attempt(db: Transaction, job: _Job) -> _Outcome:
    try:
        with db.begin_nested():
            return job.run(db), None
    except Exception as problem:
        if is_of_the_store(problem):
            raise  # the transaction may be gone, and with it what the jobs before this one did
        return None, problem


def _tell(batch: Sequence[_Job], outcomes: Sequence[_Outcome]) -> None:
    """Wake each loop once, however many wait there."""
    by_loop: dict[asyncio.AbstractEventLoop, list[tuple[_Job, _Outcome]]] = {}
    for job, outcome in zip(batch, outcomes, strict=False):
        by_loop.setdefault(job.loop, []).append((job, outcome))
    for loop, told in by_loop.items():
        loop.call_soon_threadsafe(_tell_all, told)


def _tell_all(told: Sequence[tuple[_Job, _Outcome]]) -> None:
    for job, outcome in told:
        job.done(*outcome)


def _resolve(future: "asyncio.Future[T]", result: object, problem: BaseException | None) -> None:
    if future.done():
        return
    if problem is not None:
        future.set_exception(problem)
    else:
        future.set_result(cast(T, result))
