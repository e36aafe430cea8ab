"""The one thread that writes: it drains what waits, opens one transaction, commits once, then tells everybody."""

import asyncio
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from bot.logs import fault, log
from storage.engine import ERASED, Database, Transaction

T = TypeVar("T")

BATCH = 64
"""How many jobs share one commit at most."""


@dataclass(frozen=True, slots=True)
class _Job:
    run: Callable[[Transaction], Any]
    done: Callable[[Any, BaseException | None], None]


class Worker:
    """Does jobs in the order they came; each in a savepoint, a batch in one commit (group commit)."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="writer", daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what waits, then end the thread."""
        self._jobs.put(None)
        self._thread.join()

    async def do(self, run: Callable[[Transaction], T]) -> T:
        """The job's result, once it is committed; raises what the job or its commit raised."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()

        def done(result: Any, problem: BaseException | None) -> None:
            loop.call_soon_threadsafe(_resolve, future, result, problem)

        self._jobs.put(_Job(run, done))
        return await future

    def _work(self) -> None:
        while True:
            batch, more = self._drain()
            if batch:
                self._commit(batch)
            if not more:
                return

    def _drain(self) -> tuple[list[_Job], bool]:
        """What waits now, at least one job; False once the end was asked for."""
        batch: list[_Job] = []
        job = self._jobs.get()
        while job is not None:
            batch.append(job)
            if len(batch) == BATCH:
                return batch, True
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return batch, True
        return batch, False

    def _commit(self, batch: Sequence[_Job]) -> None:
        """One transaction; where its commit fails, each job gets one of its own."""
        try:
            with self.database.begin() as db:
                outcomes = [_attempt(db, job) for job in batch]
                erased = db.info.pop(ERASED, False)
            if erased:
                self.database.forget_log()
        except Exception as problem:
            if len(batch) > 1:
                for job in batch:
                    self._commit([job])
                return
            log.error("commit failed", count=len(batch), **fault(problem))
            outcomes = [(None, problem)]
        for job, (result, problem_) in zip(batch, outcomes, strict=True):
            job.done(result, problem_)


def _attempt(db: Transaction, job: _Job) -> tuple[Any, BaseException | None]:
    try:
        with db.begin_nested():
            return job.run(db), None
    except Exception as problem:
        return None, problem


def _resolve(future: "asyncio.Future[T]", result: object, problem: BaseException | None) -> None:
    if future.done():
        return
    if problem is not None:
        future.set_exception(problem)
    else:
        future.set_result(cast(T, result))
