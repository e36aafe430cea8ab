"""Several processes on one PostgreSQL: nothing is overwritten, nobody waits for ever, a command alone stays alone."""

import asyncio
from collections.abc import Callable, Iterator
from itertools import count

import pytest
from sqlalchemy import text

from bot.worker import Worker
from storage.engine import Database, DatabaseBusy, Transaction
from storage.facts import Facts
from storage.groups import Groups
from storage.heard import Heard
from storage.migrations import InUse, migrate
from storage.people import People
from storage.readings import Reading, Readings
from storage.tickets import State, Tickets
from tests.storage.servers import create_database
from tests.storage.village import NOW, Village

_numbers = count()
EACH = 150


@pytest.fixture
def shared_url(postgres: str) -> str:
    return create_database(postgres, f"shared{next(_numbers)}", "model")


@pytest.fixture
def workers(shared_url: str) -> Iterator[tuple[Worker, Worker]]:
    databases = [Database(shared_url, shared=True)]
    databases[0].admit()
    databases.append(Database(shared_url, shared=True))
    first, second = (Worker(database) for database in databases)
    for worker in (first, second):
        worker.start()
    yield first, second
    for worker in (first, second):
        worker.stop()
        worker.database.close()


async def hammer(workers: tuple[Worker, Worker], *jobs: Callable[[Transaction], object]) -> None:
    """Each worker does its job so many times, as many in one commit as wait."""
    outcomes = await asyncio.gather(
        *(worker.do_all([job] * 25) for worker, job in zip(workers, jobs, strict=True) for _ in range(EACH // 25))
    )
    assert [outcome for done in outcomes for outcome in done if isinstance(outcome, BaseException)] == []


async def test_no_count_is_lost(workers: tuple[Worker, Worker]) -> None:
    def add(db: Transaction) -> None:
        known = Facts(db).get("n")
        Facts(db).set("n", (known if isinstance(known, int) else 0) + 1)

    await hammer(workers, add, add)
    assert await workers[0].do(lambda db: Facts(db).get("n")) == 2 * EACH


async def test_one_ticket_is_taken_by_one_worker_at_a_time(workers: tuple[Worker, Worker]) -> None:
    """It goes round and round; whoever decided on a state that was gone by then would break the round."""
    number = (await workers[0].do(lambda db: open_ticket(db))).id
    after = {State.WAITING: State.TAKEN, State.TAKEN: State.PARTLY, State.PARTLY: State.WAITING}

    def turn(db: Transaction) -> None:
        ticket = Tickets(db).get(number)
        assert ticket
        Tickets(db).change(ticket, state=after[ticket.state], refusals=ticket.refusals + 1)

    await hammer(workers, turn, turn)
    ticket = await workers[0].do(lambda db: Tickets(db).get(number))
    assert ticket
    assert ticket.refusals == 2 * EACH
    assert ticket.state is State.WAITING


async def test_two_that_write_crosswise_do_not_wait_for_ever(workers: tuple[Worker, Worker]) -> None:
    def crosswise(*names: str) -> Callable[[Transaction], None]:
        def job(db: Transaction) -> None:
            for name in names:
                known = Facts(db).get(name)
                Facts(db).set(name, (known if isinstance(known, int) else 0) + 1)

        return job

    await hammer(workers, crosswise("a", "b"), crosswise("b", "a"))
    assert await workers[0].do(lambda db: (Facts(db).get("a"), Facts(db).get("b"))) == (2 * EACH, 2 * EACH)


async def test_the_same_message_at_two_workers_has_its_effect_once(workers: tuple[Worker, Worker]) -> None:
    def once(number: int) -> Callable[[Transaction], None]:
        def job(db: Transaction) -> None:
            if f"town:{number}" in Heard(db):
                return
            People(db).add(f"第{number}位", address=f"town:{number}")
            Heard(db).add(f"town:{number}", NOW)

        return job

    jobs = [once(number) for number in range(60)]
    outcomes = await asyncio.gather(*(worker.do_all(jobs) for worker in workers))
    assert {repr(outcome) for done in outcomes for outcome in done} == {"None"}
    assert len(await workers[0].do(lambda db: People(db).all())) == 60


async def test_a_key_that_is_always_there_twice_is_a_fault_like_any_other(workers: tuple[Worker, Worker]) -> None:
    def twice(db: Transaction) -> None:
        Heard(db).add("town:1", NOW)
        Heard(db).add("town:1", NOW)

    fine, fault = await workers[0].do_all([lambda db: Facts(db).set("fine", 1), twice])
    assert fine is None
    assert type(fault).__name__ == "IntegrityError"
    assert await workers[0].do(lambda db: Facts(db).get("fine")) == 1


def test_who_must_be_alone_is_refused_while_workers_work(workers: tuple[Worker, Worker], shared_url: str) -> None:
    with pytest.raises(DatabaseBusy):
        Database(shared_url)


def test_the_first_prepares_before_the_second_is_let_in(shared_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.engine._ADMITTED_WITHIN", 0.2)
    first = Database(shared_url, shared=True)
    with pytest.raises(DatabaseBusy):
        Database(shared_url, shared=True)
    first.admit()
    second = Database(shared_url, shared=True)
    assert (first.is_first, second.is_first) == (True, False)
    first.close()
    second.close()
    Database(shared_url).close()


def open_ticket(db: Transaction):
    village = Village.built(db)
    return Tickets(db).open(
        kind="need",
        subject="light",
        matter="灯不亮",
        words="灯",
        urgent=False,
        public=True,
        place=village.unit,
        reporter_id=village.wang.id,
        at=NOW,
        due_at=NOW,
    )


async def test_what_one_worker_remembers_another_may_change(workers: tuple[Worker, Worker]) -> None:
    first, second = workers

    def title(db: Transaction) -> str | None:
        group = Groups(db).get("town:群")
        return group.title if group else None

    def bind(db: Transaction) -> None:
        Groups(db).bind("town:群", Village.built(db).three, "三栋", NOW)

    await first.do(bind)
    assert [await worker.do(title) for worker in workers] == ["三栋", "三栋"]
    await second.do(lambda db: Groups(db).rename("town:群", "三栋邻里"))
    assert [await worker.do(title) for worker in workers] == ["三栋邻里", "三栋邻里"]


async def test_what_was_rolled_back_is_not_remembered(workers: tuple[Worker, Worker]) -> None:
    def fails(db: Transaction) -> None:
        Groups(db).bind("town:群", Village.built(db).three, "三栋", NOW)
        assert Groups(db).get("town:群")
        raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        await workers[0].do(fails)
    assert await workers[0].do(lambda db: Groups(db).get("town:群")) is None


async def test_a_name_that_another_writes_down_is_known_at_once(workers: tuple[Worker, Worker]) -> None:
    first, second = workers
    text = "已请赵建国跟进"

    def named(db: Transaction) -> list[str]:
        return [person.name for person in People(db).named_in(text)]

    assert [await worker.do(named) for worker in workers] == [[], []]
    lin = await first.do(lambda db: People(db).add("赵建国", address="test:zhao"))
    assert [await worker.do(named) for worker in workers] == [["赵建国"]] * 2
    await second.do(lambda db: People(db).rename(lin, "林婶"))
    assert [await worker.do(named) for worker in workers] == [[], []]
    assert [await worker.do(lambda db: People(db).get(lin.id).name) for worker in workers] == ["林婶"] * 2


async def test_two_who_read_at_once_write_one_chain(workers: tuple[Worker, Worker]) -> None:
    def look(db: Transaction) -> None:
        Readings(db).add(Reading(at=NOW, by_id=1, about_id=2, field="words", why="#1"))

    await hammer(workers, look, look)
    assert await workers[0].do(lambda db: (Readings(db).head()[0], Readings(db).faults())) == (2 * EACH, [])


def test_nobody_upgrades_under_the_hands_of_others(shared_url: str) -> None:
    at_work = Database(shared_url, shared=True)
    at_work.admit()
    with at_work.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0020'"))
    newer = Database(shared_url, shared=True)
    try:
        with pytest.raises(InUse):
            migrate(newer)
    finally:
        newer.close()
        at_work.close()
