"""What waits: words to leave, timers, questions, codes, things set aside, and the small facts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.asides import Asides
from storage.codes import Codes
from storage.engine import Transaction
from storage.facts import Facts
from storage.heard import Heard
from storage.lifelines import Lifelines
from storage.orders import Orders
from storage.outbox import SENT, WAITING, Outbox
from storage.questions import Questions
from storage.services import Services
from storage.tickets import State, Tickets
from storage.timers import Timer, Timers
from tests.storage.plans import plan
from tests.storage.village import NOW, Village

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def outbox(db: Transaction) -> Outbox:
    box = Outbox(db)
    for number, to in enumerate(("test:a", "test:b", "test:a")):
        box.put(to=to, audience="group", text=f"第{number}句", at=NOW, ticket_id=number)
    return box


def test_words_leave_in_the_order_they_were_said(outbox: Outbox):
    assert outbox.due(NOW - HOUR) == []
    assert [p.text for p in outbox.due(NOW)] == ["第0句", "第1句", "第2句"]
    assert len(outbox.due(NOW, limit=1)) == 1
    assert outbox.next_at() == NOW


def test_nothing_overtakes_an_earlier_word_to_the_same_address(outbox: Outbox):
    first = outbox.due(NOW)[0]
    outbox.put_off(first.id, NOW + HOUR)
    assert [p.text for p in outbox.due(NOW)] == ["第1句"]
    again = outbox.due(NOW + HOUR)
    assert [(p.text, p.tries) for p in again] == [("第0句", 1), ("第1句", 0), ("第2句", 0)]


def test_the_next_moment_is_one_at_which_something_may_leave(outbox: Outbox):
    first, second, third = outbox.due(NOW)
    outbox.put_off(first.id, NOW + HOUR)
    outbox.mark(second.id, SENT)
    assert outbox.due(NOW) == []
    assert outbox.next_at() == NOW + HOUR, "or whoever waits for it looks again and again for an hour"
    assert [p.id for p in outbox.due(NOW + HOUR)] == [first.id, third.id]
    outbox.put(to="test:a", audience="private", text="急", at=NOW, urgent=True)
    assert outbox.next_at() == NOW
    outbox.mark(first.id, SENT)
    assert [outbox.next_at(("test",)), outbox.next_at(("other",))] == [NOW, None]


def test_words_that_have_left_are_wiped(outbox: Outbox):
    for parcel in outbox.due(NOW):
        outbox.mark(parcel.id, SENT, "receipt")
    assert outbox.due(NOW) == []
    assert outbox.next_at() is None
    assert (outbox.count(SENT), outbox.count(WAITING)) == (3, 0)
    assert (outbox.told("test:a", 0), outbox.told("test:b", 0)) == (1, 0)


def test_a_timer_set_again_moves(db: Transaction):
    timers = Timers(db)
    for key, hours in (("b", 1), ("a", 1), ("c", 2), ("a", 1)):
        timers.set(Timer(key=key, name="x.y", due_at=NOW + hours * HOUR, payload={"h": hours}))
    assert [t.key for t in timers.due(NOW + 2 * HOUR)] == ["a", "b", "c"]
    assert [t.key for t in timers.due(NOW + 2 * HOUR, limit=1)] == ["a"]
    timers.set(Timer(key="a", name="x.z", due_at=NOW + 3 * HOUR, payload={}))
    timers.cancel("b")
    assert timers.next_at() == NOW + 2 * HOUR
    assert timers.get("a") == Timer(key="a", name="x.z", due_at=NOW + 3 * HOUR, payload={})
    assert timers.get("b") is None
    assert timers.due(NOW + HOUR) == []


def test_what_is_to_be_told_to_one_person_is_gathered_under_the_first_moment(db: Transaction):
    timers = Timers(db)
    timers.gather("x.told", 7, 1, NOW + HOUR, who="a")
    timers.gather("x.told", 7, 2, NOW + 2 * HOUR, who="b")
    timers.gather("x.told", 8, 3, NOW, who="a")
    told = [(t.due_at, t.payload) for t in timers.under("x.told")]
    assert told == [
        (NOW + HOUR, {"who": "b", "person": 7, "tickets": [1, 2]}),
        (NOW, {"who": "a", "person": 8, "tickets": [3]}),
    ]


def test_a_number_left_with_neighbours_is_changed_for_all_of_them_and_for_no_other(village: Village):
    lifelines, (wang, li) = Lifelines(village.db), (village.wang.id, village.li.id)
    lifelines.ask(wang, li, NOW)
    lifelines.change_phone(li, "13900139000")
    assert (lifelines.phones_of(li), lifelines.of(wang)[0].phone) == (0, ""), "none was left"
    lifelines.set_phone(wang, li, "13800138000")
    lifelines.change_phone(li, "13900139000")
    assert (lifelines.phones_of(li), lifelines.of(wang)[0].phone) == (1, "13900139000")
    assert lifelines.phones_of(wang) == 0


def test_no_timer_no_next(db: Transaction):
    assert Timers(db).next_at() is None


def test_timers_of_one_name_and_no_other(db: Transaction):
    timers = Timers(db)
    for key in ("x.y:", "x.y:b", "x.y:a", "x.yy:a", "x.y", "x.x:z", "x.z:a"):
        timers.set(Timer(key=key, name="x.y", due_at=NOW, payload={}))
    assert [t.key for t in timers.under("x.y")] == ["x.y:", "x.y:a", "x.y:b"]
    assert timers.under("nothing") == []
    assert any(how in plan(db, lambda: timers.under("x.y")) for how in ("USING INDEX", "Index", "pk_timers"))


def test_a_question_rewritten_keeps_its_moment(village: Village):
    questions, wang = Questions(village.db), village.wang.id
    questions.ask(wang, "x.first", {"items": [1, 2]}, NOW, NOW + HOUR)
    questions.ask(wang, "x.second", {"items": [3]}, NOW, NOW + HOUR)
    second, first = questions.open_for(wang, NOW)
    questions.rewrite(first, {"items": [2]})
    assert questions.open_for(wang, NOW) == [second, replace(first, payload={"items": [2]})]


def test_questions_are_open_until_their_time(village: Village):
    questions, wang = Questions(village.db), village.wang.id
    questions.ask(wang, "x.first", {"words": "灯"}, NOW, NOW + HOUR)
    questions.ask(wang, "x.second", {}, NOW, NOW + DAY)
    questions.ask(village.li.id, "x.first", {}, NOW, NOW + DAY)
    assert [q.name for q in questions.open_for(wang, NOW)] == ["x.second", "x.first"]
    assert [q.name for q in questions.open_for(wang, NOW + HOUR)] == ["x.second"]
    assert [q.person_id for q in questions.named("x.first")] == [wang, village.li.id]
    questions.close(questions.open_for(village.li.id, NOW)[0])
    questions.forget(NOW + HOUR)
    assert questions.named("x.first") == []
    assert len(questions.open_for(wang, NOW)) == 1


def test_a_code_is_spent_once_and_in_time(db: Transaction):
    codes = Codes(db)
    code, late = codes.make({"role": "管理员"}, NOW + HOUR), codes.make({}, NOW)
    assert codes.spend("00000000x", NOW) is None
    assert codes.spend(code, NOW) == {"role": "管理员"}
    assert codes.spend(code, NOW) is None
    assert codes.spend(late, NOW) is None
    gone = codes.make({}, NOW)
    codes.forget(NOW)
    assert codes.spend(gone, NOW - HOUR) is None


def test_bodies_set_aside_are_erased_and_their_reasons_kept(db: Transaction):
    asides = Asides(db)
    asides.add(message_id="test:1", channel="test", reason="x" * 300, sealed=b"\0sealed\xff", at=NOW)
    asides.add(message_id="test:2", channel="test", reason="KeyError", sealed=b"more", at=NOW + DAY)
    asides.erase(NOW)
    newest, oldest = asides.all()
    assert (newest.sealed, oldest.sealed, oldest.reason) == (b"more", None, "x" * 200)
    assert [a.message_id for a in asides.all(limit=1)] == ["test:2"]


def test_ids_heard_are_forgotten_once_no_channel_repeats_them(db: Transaction):
    heard = Heard(db)
    heard.add("test:1", NOW)
    heard.add("test:2", NOW + DAY)
    heard.forget(NOW + DAY)
    assert ("test:1" in heard, "test:2" in heard) == (False, True)


@pytest.mark.parametrize("value", [0, "", [], {"a": None}, False, 1.5, "字"])
def test_facts_come_back(db: Transaction, value: object):
    facts = Facts(db)
    assert facts.get("x") is None
    facts.set("x", "before")
    facts.set("x", value)
    assert facts.get("x") == value


def test_a_fact_may_be_nothing(db: Transaction):
    Facts(db).set("x", 1)
    Facts(db).set("x", None)
    assert Facts(db).get("x") is None
    Facts(db).set("y", None)


def test_the_menu_of_a_place_is_offered_below_it(village: Village):
    services = Services(village.db)
    services.put(village.estate, "理发", words="剪头 剃头", provider="小李", price="10元")
    services.put(village.estate, "理发", words="剪头", provider="小李", price="12元", about="上门")
    services.put(village.five, "磨刀", words="", provider="老赵", price="5元")
    (haircut,) = services.offered_at(village.unit)
    assert (haircut.price, haircut.about) == ("12元", "上门")
    assert haircut.is_meant_by("想给妈妈剪头")
    assert not haircut.is_meant_by("灯坏了")
    assert services.get(haircut.id) == haircut
    assert services.get(404) is None
    assert len(services.offered_at(village.five)) == 2


def test_what_a_service_can_bear_is_counted_and_the_rest_stand_in_line(village: Village):
    services, orders = Services(village.db), Orders(village.db)
    services.put(village.estate, "理发", words="", provider="小李", price="10元", capacity=1)
    services.put(village.estate, "理发", words="", provider="小李", price="12元")
    (haircut,) = services.offered_at(village.three)
    assert (haircut.capacity, haircut.price) == (1, "12元")
    first, second, third = (village.ticket(price="10元", public=False) for _ in range(3))
    for ticket in (first, second, third):
        orders.add(ticket.id, haircut.id)
    for ticket in (third, second):
        Tickets(village.db).change(ticket, state=State.QUEUED)
    assert (orders.held(haircut.id), orders.line(haircut.id)) == (1, [second.id, third.id])
    assert orders.service_of(first.id) == haircut.id
    orders.drop(first.id)
    assert (orders.held(haircut.id), orders.service_of(first.id)) == (0, None)
