"""What waits is found, what is taken back is gone, and what is remembered holds; on both engines."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import event, insert, select
from sqlalchemy.exc import IntegrityError

from bot.expecting import expect
from bot.message import Address, Message
from bot.worker import Worker
from storage.around import Around
from storage.engine import Database, Spoilt, Transaction
from storage.groups import Groups
from storage.heard import Heard
from storage.journal import Entry, Journal, journal
from storage.outbox import Outbox, outbox
from storage.people import People
from storage.places import PlaceKind, Places
from storage.reports import Reports
from storage.roles import Role, Roles
from storage.rounds import Rounds
from storage.tickets import Tickets, tickets
from storage.timers import Timer, Timers, timers
from tests.storage.village import NOW, Village


@pytest.fixture
def hurried(database: Database) -> Iterator[Transaction]:
    with database.begin(careful=False) as db:
        yield db


@pytest.fixture
def worker(database: Database) -> Iterator[Worker]:
    worker = Worker(database)
    worker.start()
    yield worker
    worker.stop()


def heard(db: Transaction, *names: str) -> list[str]:
    return [name for name in names if name in Heard(db)]


def test_a_row_that_waits_is_found_by_whoever_asks(hurried: Transaction):
    Journal(hurried).write(Entry(verb="ticket.opened", at=NOW, ticket_id=7, detail={}))
    Timers(hurried).set(Timer(key="a", name="a.b", due_at=NOW, payload={"n": 1}))
    Timers(hurried).set(Timer(key="a", name="a.b", due_at=NOW, payload={"n": 2}))
    assert [entry.verb for entry in Journal(hurried).of_ticket(7)] == ["ticket.opened"]
    kept = Timers(hurried).get("a")
    assert kept
    assert kept.payload == {"n": 2}


def test_what_waits_is_kept_at_the_end(database: Database):
    with database.begin(careful=False) as db:
        Heard(db).add("test:1", NOW)
    with database.begin() as db:
        assert heard(db, "test:1")


def test_what_waits_is_taken_back_with_its_savepoint(hurried: Transaction):
    Heard(hurried).add("test:1", NOW)
    inner = hurried.begin_nested()
    Heard(hurried).add("test:2", NOW)
    inner.rollback()
    assert heard(hurried, "test:1", "test:2") == ["test:1"]


def test_what_waited_before_stays_though_it_was_written_within(hurried: Transaction):
    Heard(hurried).add("test:1", NOW)
    inner = hurried.begin_nested()
    Heard(hurried).add("test:2", NOW)
    assert heard(hurried, "test:1", "test:2") == ["test:1", "test:2"]
    inner.rollback()
    assert heard(hurried, "test:1", "test:2") == ["test:1"]


def test_an_outer_savepoint_takes_back_what_the_inner_ones_kept(hurried: Transaction):
    outer = hurried.begin_nested()
    hurried.begin_nested().commit()
    second = hurried.begin_nested()
    People(hurried).add("林婶")
    third = hurried.begin_nested()
    People(hurried).add("何叔")
    third.rollback()
    assert [person.name for person in People(hurried).all()] == ["林婶"]
    second.commit()
    outer.rollback()
    assert People(hurried).all() == []
    People(hurried).add("王秀兰")
    assert [person.name for person in People(hurried).all()] == ["王秀兰"]


def test_what_was_taken_back_is_not_remembered(hurried: Transaction):
    village = Village.built(hurried)
    inner = hurried.begin_nested()
    Groups(hurried).bind("test:g", village.three, "三栋", NOW)
    person = People(hurried).add("林婶", address="test:lin")
    assert Groups(hurried).get("test:g")
    assert People(hurried).at("test:lin")
    assert People(hurried).get(person.id).name == "林婶"
    inner.rollback()
    assert Groups(hurried).get("test:g") is None
    assert People(hurried).at("test:lin") is None
    with pytest.raises(LookupError):
        People(hurried).get(person.id)


def test_what_was_rolled_back_is_not_remembered_by_the_next(database: Database):
    with suppress(ZeroDivisionError), database.begin() as db:
        Places(db).add(PlaceKind.ESTATE, "观远里")
        assert Places(db).of_kind(PlaceKind.ESTATE)
        raise ZeroDivisionError
    with database.begin() as db:
        assert Places(db).of_kind(PlaceKind.ESTATE) == ()


def test_a_ticket_that_changes_is_remembered_as_it_is(hurried: Transaction):
    ticket = Village.built(hurried).ticket()
    assert Tickets(hurried).get(ticket.id) == ticket
    changed = Tickets(hurried).change(ticket, refusals=2)
    assert Tickets(hurried).get(ticket.id) == changed
    hurried.exec_driver_sql("UPDATE tickets SET refusals = 3")
    again = Tickets(hurried).get(ticket.id)
    assert again
    assert again.refusals == 3


async def test_the_same_key_twice_is_the_fault_of_one_job(worker: Worker):
    names = ("test:1", "test:1", "test:2")
    done = await worker.do_all([lambda db, name=name: Heard(db).add(name, NOW) for name in names])
    assert [type(outcome) for outcome in done] == [type(None), IntegrityError, type(None)]
    assert await worker.do(lambda db: heard(db, *names[1:])) == ["test:1", "test:2"]


async def test_a_question_that_fails_spoils_no_other_job(worker: Worker):
    def fails(db: Transaction) -> None:
        Tickets(db).get(10**30)

    done = await worker.do_all(
        [lambda db: Heard(db).add("test:1", NOW), fails, lambda db: Heard(db).add("test:2", NOW)]
    )
    assert [isinstance(outcome, Exception) for outcome in done] == [False, True, False]
    assert await worker.do(lambda db: heard(db, "test:1", "test:2")) == ["test:1", "test:2"]


async def test_whoever_asks_only_what_is_known_asks_nothing(worker: Worker):
    def ask(db: Transaction) -> object:
        return Groups(db).of(Village.built(db).three)

    await worker.do(ask)
    asked: list[object] = []
    event.listen(worker.database.engine, "begin", asked.append)
    place = (await worker.do(lambda db: Places(db).of_kind(PlaceKind.BUILDING)))[0]
    assert len(asked) == 1
    await worker.do(lambda db: (Places(db).get(place.id), Places(db).of_kind(PlaceKind.BUILDING)))
    assert len(asked) == 2, "one place, not asked for before, was looked up"
    await worker.do(lambda db: (Places(db).get(place.id), Places(db).of_kind(PlaceKind.BUILDING)))
    assert len(asked) == 2


def test_a_rare_savepoint_is_no_savepoint_of_the_engine(hurried: Transaction):
    with hurried.begin_nested():
        with hurried.begin_nested(rare=True) as rare:
            People(hurried).add("林婶")
            assert not rare.mark
        assert [p.name for p in People(hurried).named("林婶")] == ["林婶"]


def test_where_a_rare_savepoint_is_given_up_after_all_everything_is_done_again(hurried: Transaction):
    rare = hurried.begin_nested(rare=True)
    People(hurried).add("林婶")
    with pytest.raises(Spoilt):
        rare.rollback()


def test_a_rare_savepoint_in_which_nothing_was_written_is_given_up_like_any(hurried: Transaction):
    People(hurried).add("何叔")
    with suppress(ValueError), hurried.begin_nested(rare=True):
        raise ValueError
    assert [p.name for p in People(hurried).named("何叔")] == ["何叔"]


async def test_a_job_whose_rare_savepoint_fails_is_done_once(worker: Worker):
    def fails(db: Transaction) -> None:
        with suppress(ValueError), db.begin_nested(rare=True):
            People(db).add("林婶")
            raise ValueError
        People(db).add("何叔")

    await worker.do_all([fails, lambda db: Heard(db).add("test:1", NOW)])
    names = await worker.do(lambda db: [person.name for person in People(db).all()])
    assert names == ["何叔"]


def test_numbers_of_new_rows_are_their_own(hurried: Transaction):
    people = [People(hurried).add(f"邻居{number}") for number in range(20)]
    assert len({person.id for person in people}) == 20
    assert [person.id for person in People(hurried).all()] == sorted(person.id for person in people)


def test_questions_expected_together_are_asked_once(database: Database):
    with database.begin() as db:
        Heard(db).add("test:1", NOW)
        People(db).add("林婶", address="test:lin")
    asked: list[str] = []
    with database.begin(careful=False) as db:
        driver = db.connection and db._driver
        ask = driver.ask
        driver.ask = lambda sql, values=(): asked.append(sql) or ask(sql, values)
        Heard(db).expect(["test:1", "test:2", "test:3"])
        lin = People(db).at_each(["test:lin", "test:nobody"])
        assert heard(db, "test:1", "test:2", "test:3") == ["test:1"]
        assert [person and person.name for person in map(People(db).at, ("test:lin", "test:nobody"))] == ["林婶", None]
        Roles(db).expect([lin[0].id, lin[0].id + 1])
        assert [Roles(db).of(lin[0].id + n, NOW) for n in range(2)] == [(), ()]
    assert len(asked) == 3


def test_what_waits_is_written_as_what_does_not(database: Database):
    odd = '3栋\0说\ud800："灯\\坏了"，\\u0000 %s {} \' 😀\n'
    for careful in (True, False):
        with database.begin(careful=careful) as db:
            Journal(db).write(Entry(verb="test", at=NOW, detail={"words": odd, "list": [odd, None, 1.5, True, {}]}))
            Outbox(db).put(to="test:a", audience="private", text=odd, at=NOW, urgent=True)
            Timers(db).set(Timer(key=str(careful), name="test", due_at=NOW, payload={"words": odd}))
    with database.begin() as db:
        for table in (outbox, journal, timers):
            one, other = (dict(row) for row in db.execute(select(table)).mappings())
            assert {k: v for k, v in one.items() if k not in ("id", "key")}.items() <= other.items()
        assert db.execute(select(outbox.c.text)).scalars().first() == odd.replace("\0", "").replace("\ud800", "")
    with database.begin(careful=False) as db, pytest.raises(ValueError, match="zone"):
        Journal(db).write(Entry(verb="test", at=NOW.replace(tzinfo=None), detail={}))


def test_what_a_batch_is_about_is_asked_once(database: Database):
    with database.begin() as db:
        village = Village.built(db)
        homes, day = [village.three, village.five, village.unit], timedelta(days=1)
        for number, place in enumerate(homes):
            Groups(db).bind(f"test:{number}", place, "邻里", NOW)
            Roles(db).grant(village.li.id, Role.BUILDING_LEADER, place, at=NOW)
    asked: list[str] = []
    with database.begin(careful=False) as db:
        driver = db.connection and db._driver
        ask = driver.ask
        driver.ask = lambda sql, values=(): asked.append(sql) or ask(sql, values)
        heard = {"sender": Address("test:wang"), "sender_name": "王秀兰", "sent_at": NOW, "text": "灯坏了"}
        expect(db, [Message(id=f"{n}", room=Address(f"test:{n}"), **heard) for n in range(3)], NOW)
        for number, place in enumerate(homes):
            assert Groups(db).get(f"test:{number}") is not None
            assert Places(db).get(place.id) == place
            assert place in Places(db).inside(place)
            assert [held.person_id for held in Roles(db).at([place.id], NOW)] == [village.li.id]
            assert Rounds(db).of(village.li.id) is None
            assert Around(db).recent(place, "need", "lighting", NOW, opened=day, done=day) == []
            assert Around(db).next_for(village.li.id) == []
    assert len(asked) == len(set(asked)) == 7


def test_a_fault_of_what_was_sent_ahead_does_everything_again(database: Database):
    if database.is_sqlite:
        pytest.skip("nothing is sent ahead there")
    with database.begin(careful=False) as db:
        Heard(db).add("test:1", NOW)
        Heard(db).add("test:1", NOW)
        with pytest.raises(Spoilt):
            db.end()
    with database.begin() as db:
        assert not heard(db, "test:1")


def statements(db: Transaction) -> list[str]:
    """What reaches the driver from now on."""
    said: list[str] = []
    driver = db.connection and db._driver
    for name in ("ask", "tell", "tell_many"):
        was = getattr(driver, name)
        setattr(driver, name, lambda sql, *given, was=was: said.append(sql) or was(sql, *given))
    return said


def test_a_question_writes_what_it_is_about_and_nothing_else(hurried: Transaction):
    outbox = Outbox(hurried)
    for number, to in enumerate(("test:a", "test:b"), 1):
        outbox.put(to=to, audience="private", text="好", at=NOW, ticket_id=number)
    said = statements(hurried)
    assert outbox.told("test:c", 1) == 0
    assert [sql.split()[0] for sql in said] == ["SELECT"]
    assert outbox.told("test:a", 1) == 1
    assert [sql.split()[0] for sql in said[1:]] == ["INSERT", "SELECT"]


def test_rows_are_written_after_those_they_refer_to(hurried: Transaction):
    village = Village.built(hurried)
    with hurried.begin_nested():
        he = People(hurried).add("何叔", address="test:he")
        ticket = village.ticket(reporter_id=he.id)
        Reports(hurried).add(ticket.id, he.id, None, "test:g", "test:1", NOW)
        Tickets(hurried).change(village.ticket(), owner_id=People(hurried).add("林婶").id, place_id=village.five.id)
        assert [report.person_id for report in Reports(hurried).by_message("test:1")] == [he.id]


def test_what_changes_before_it_is_written_is_written_as_it_is(hurried: Transaction):
    village = Village.built(hurried)
    with hurried.begin_nested():
        ticket = village.ticket(owner_id=village.li.id)
        said = statements(hurried)
        with hurried.begin_nested(rare=True):
            Tickets(hurried).tell([ticket], NOW)
        assert said == []
        assert [t.told_at for t in Around(hurried).next_for(village.li.id)] == [NOW]
    assert [t.told_at for t in Tickets(hurried).open_anywhere()] == [NOW]


def test_a_change_is_taken_back_though_its_row_waits_from_before(hurried: Transaction):
    village = Village.built(hurried)
    ticket = village.ticket(owner_id=village.li.id)
    inner = hurried.begin_nested()
    Tickets(hurried).tell([ticket], NOW)
    Tickets(hurried).change(ticket, refusals=3)
    inner.rollback()
    assert Tickets(hurried).open_anywhere() == [ticket]
    assert Tickets(hurried).get(ticket.id) == ticket


def test_numbers_that_were_taken_back_are_given_again_by_the_one_who_writes(database: Database):
    if not database.is_sqlite:
        pytest.skip("a server's sequence goes on")
    for careful in (False, True):
        with database.begin(careful=careful) as db:
            village, before = Village.built(db), len(Tickets(db).all())
            first = village.ticket()
            inner = db.begin_nested()
            taken_back = village.ticket()
            if careful:
                db.execute(
                    insert(tickets).values(**dict(db.execute(select(tickets)).mappings().first() or {}) | {"id": 99})
                )
            inner.rollback()
            again = village.ticket()
            assert (first.id, taken_back.id, again.id) == (before + 1, before + 2, before + 2)
            assert [ticket.id for ticket in Tickets(db).all()][before:] == [first.id, again.id]


async def test_one_job_alone_is_done_with_care_where_haste_failed(worker: Worker):
    def fails(db: Transaction) -> None:
        with suppress(IntegrityError), db.begin_nested():
            Heard(db).add("test:1", NOW)
            Heard(db).add("test:1", NOW)
        Heard(db).add("test:2", NOW)

    await worker.do(fails)
    assert await worker.do(lambda db: heard(db, "test:1", "test:2")) == ["test:2"]
