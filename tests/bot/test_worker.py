"""The writer: acknowledged only after the commit, one commit for a batch, one savepoint for a job."""

import asyncio
import threading

import pytest
from sqlalchemy import event

from bot import worker as worker_module
from storage.facts import Facts
from tests.bot.house import House


@pytest.fixture(autouse=True)
def time_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine cuts no batch short; the test of that sets it anew."""
    monkeypatch.setattr(worker_module, "SPAN", 60.0)


def put(name: str):
    return lambda db: Facts(db).set(name, 1)


def kept(house: House, *names: str):
    return house.worker.do(lambda db: [name for name in names if Facts(db).get(name)])


class Gate:
    """Holds the writer busy, so that what comes meanwhile waits together."""

    def __init__(self, house: House) -> None:
        self.began, self.go = threading.Event(), threading.Event()
        self.job = asyncio.ensure_future(house.worker.do(self._hold))

    def _hold(self, _db) -> None:
        self.began.set()
        self.go.wait(10)

    async def closed(self) -> None:
        await asyncio.to_thread(self.began.wait, 10)

    async def open(self) -> None:
        self.go.set()
        await self.job


async def held(house: House, jobs) -> tuple[Gate, list[asyncio.Future]]:
    gate = Gate(house)
    await gate.closed()
    futures = [asyncio.ensure_future(house.worker.do(job)) for job in jobs]
    await asyncio.sleep(0.05)
    return gate, futures


async def test_what_waits_together_shares_one_commit(house) -> None:
    house = house()
    gate, futures = await held(house, [put(f"a{n}") for n in range(20)])
    commits = house.watch_commits()
    await gate.open()
    await asyncio.gather(*futures)
    assert len(commits) == 2, "one for the gate, one for all twenty"
    assert len(await kept(house, *(f"a{n}" for n in range(20)))) == 20


async def test_a_batch_has_64_jobs_at_most(house) -> None:
    house = house()
    gate, futures = await held(house, [put(f"a{n}") for n in range(65)])
    commits = house.watch_commits()
    await gate.open()
    await asyncio.gather(*futures)
    assert worker_module.BATCH == 64
    assert len(commits) == 3, "the gate, sixty-four, and one"


async def test_nothing_is_acknowledged_before_the_commit(house) -> None:
    house = house()
    committing, may_commit = threading.Event(), threading.Event()

    def slow(_connection) -> None:
        committing.set()
        may_commit.wait(10)

    event.listen(house.database.engine, "commit", slow)
    job = asyncio.ensure_future(house.worker.do(put("a")))
    await asyncio.to_thread(committing.wait, 10)
    await asyncio.sleep(0.05)
    assert not job.done(), "the job ran, but it is not on disk yet"
    may_commit.set()
    await job


async def test_a_commit_that_fails_is_raised_and_leaves_nothing(house) -> None:
    house = house()
    full = [True]

    def no_space(_connection) -> None:
        if full:
            full.pop()
            raise OSError("disk full")

    event.listen(house.database.engine, "commit", no_space)
    with pytest.raises(OSError, match="disk full"):
        await house.worker.do(put("a"))
    assert await kept(house, "a") == []
    await house.worker.do(put("a"))
    assert await kept(house, "a") == ["a"], "delivered again it has its effect"


async def test_where_the_commit_of_a_batch_fails_each_job_gets_its_own(house) -> None:
    house = house()
    gate, futures = await held(house, [put("a"), put("b")])
    fails = [False, True]  # the gate's commit passes, the batch's does not

    def once(_connection) -> None:
        if fails and fails.pop(0):
            raise OSError("disk full")

    event.listen(house.database.engine, "commit", once)
    await gate.open()
    await asyncio.gather(*futures)
    assert await kept(house, "a", "b") == ["a", "b"]


async def test_a_job_that_fails_is_raised_alone(house) -> None:
    house = house()

    def fails(db) -> None:
        Facts(db).set("bad", 1)
        raise ValueError("ours")

    gate, futures = await held(house, [put("a"), fails, put("b")])
    await gate.open()
    done = await asyncio.gather(*futures, return_exceptions=True)
    assert [type(result) for result in done] == [type(None), ValueError, type(None)]
    assert await kept(house, "a", "bad", "b") == ["a", "b"]


async def test_jobs_are_done_in_the_order_they_came(house) -> None:
    house, order = house(), []
    gate, futures = await held(house, [lambda _db, n=n: order.append(n) for n in range(200)])
    await gate.open()
    await asyncio.gather(*futures)
    assert order == list(range(200))


async def test_a_long_batch_is_cut_and_what_may_not_wait_goes_first(house, monkeypatch) -> None:
    monkeypatch.setattr(worker_module, "SPAN", 0.0)
    house, order = house(), []
    gate, futures = await held(house, [lambda _db, n=n: order.append(n) for n in range(3)])
    note = asyncio.ensure_future(house.worker.do(lambda _db: order.append("note"), first=True))
    await asyncio.sleep(0.05)
    commits = house.watch_commits()
    await gate.open()
    await asyncio.gather(*futures, note)
    assert order == ["note", 0, 1, 2]
    assert len(commits) == 5, "the gate, and one for each"


async def test_stopping_finishes_what_waits(house) -> None:
    house = house()
    gate, futures = await held(house, [put("a")])
    gate.go.set()
    await asyncio.to_thread(house.worker.stop)
    await asyncio.gather(gate.job, *futures)
    with house.database.begin() as db:
        assert Facts(db).get("a") == 1
    house.worker = worker_module.Worker(house.database)
    house.worker.start()


async def test_somebody_who_no_longer_waits_stops_nobody(house) -> None:
    house = house()
    gate, futures = await held(house, [put("a"), put("b")])
    futures[0].cancel()
    await gate.open()
    await futures[1]
    assert await kept(house, "a", "b") == ["a", "b"]
