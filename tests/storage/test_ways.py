"""What the records know of reaching people and groups, and that a group's move takes everything along."""

from datetime import timedelta

from sqlalchemy import select

from storage import moves
from storage.facts import Facts
from storage.groups import Groups, Purpose
from storage.journal import Entry, Journal
from storage.outbox import SENT, Outbox, outbox
from storage.people import People
from storage.questions import Questions
from storage.reports import Reports
from storage.tickets import State, Tickets
from storage.timers import Timer, Timers
from storage.wires import Wires
from tests.storage.village import NOW, Village

DAY = timedelta(days=1)


def test_an_address_that_fails_is_the_last_choice_until_it_answers(village: Village):
    people, wang = People(village.db), village.wang
    people.bind(wang, "z:1")
    first = people.get(wang.id).address
    assert first == "test:wang"
    people.fail(first, NOW)
    people.fail(first, NOW + DAY)
    assert people.get(wang.id).address == "z:1"
    assert [p.address for p in people.all() if p.id == wang.id] == ["z:1"]
    assert people.reachable(wang.id) == ["z:1"]
    assert people.addresses_of(wang.id) == ["z:1", first]
    known = people.at(first)
    assert known
    assert known.failed_at == NOW
    people.answer(first)
    assert people.reachable(wang.id) == [first, "z:1"]


def test_suspended_addresses_speak_for_nobody_until_they_are_bound_again(village: Village):
    people, wang = People(village.db), village.wang
    people.bind(wang, "tester:1")
    assert people.suspend("test", NOW) == sorted({wang.id, village.li.id})
    assert people.suspend("test", NOW) == []
    assert people.at("test:wang") is None
    behind = people.behind("test:wang")
    assert behind
    assert (behind.id, behind.address) == (wang.id, "tester:1")
    assert people.behind("test:nobody") is None
    assert people.get(village.li.id).address is None
    assert people.former_address(village.li.id) == "test:li"
    assert people.former_address(404) is None
    assert people.free([wang.id, village.li.id], NOW) == {wang.id}
    assert people.count_suspended() == {"test": 2}
    assert {p.id for p in people.all()} == {wang.id, village.li.id}
    people.bind(village.li, "test:li")
    assert people.count_suspended() == {"test": 1}
    assert people.get(village.li.id).address == "test:li"


def test_a_group_is_lost_found_and_suspended(village: Village):
    groups = Groups(village.db)
    groups.bind("a:1", village.three, "3栋群", NOW)
    groups.bind("ab:1", village.five, "5栋群", NOW, Purpose.WORK)
    groups.lose("a:1", NOW)
    (lost,) = groups.on("a")
    assert lost.lost_at == NOW
    groups.find("a:1")
    assert [g.lost_at for g in groups.on("a")] == [None]
    assert [g.address for g in groups.suspend("a", NOW)] == ["a:1"]
    assert groups.get("a:1") is None
    assert [g.address for g in groups.all()] == ["ab:1"]
    assert groups.count_suspended() == {"a": 1}
    assert [groups.is_suspended(address) for address in ("a:1", "ab:1", "c:1")] == [True, False, False]
    groups.bind("a:1", village.three, "3栋群", NOW)
    assert groups.get("a:1")
    assert groups.count_suspended() == {}


def test_what_waits_on_one_wire_and_what_happened_since(village: Village):
    box, diary = Outbox(village.db), Journal(village.db)
    first = box.put(to="a:1", audience="group", text="一", at=NOW)
    box.put(to="b:1", audience="group", text="二", at=NOW)
    box.mark(box.put(to="a:1", audience="group", text="三", at=NOW), SENT)
    assert [p.id for p in box.waiting_on("a")] == [first]
    for days in (0, 1, 2):
        diary.write(Entry(verb="words.lost", at=NOW + days * DAY, detail={"n": days}))
    diary.write(Entry(verb="words.found", at=NOW + DAY, detail={}))
    assert [e.detail["n"] for e in diary.since("words.lost", NOW + DAY)] == [1, 2]


def test_where_something_open_was_reported_and_by_whom(village: Village):
    tickets, reports = Tickets(village.db), Reports(village.db)
    opened = village.ticket()
    closed = tickets.change(village.ticket(), state=State.CLOSED)
    reports.add(opened.id, village.wang.id, None, "a:1", "m1", NOW)
    reports.add(closed.id, village.wang.id, None, "a:2", "m2", NOW)
    reports.add(opened.id, village.li.id, None, "a:3", "m3", NOW)
    assert tickets.rooms_with_open() == {"a:1", "a:3"}
    assert reports.rooms_of(village.wang.id) == ["a:2", "a:1"]


def test_an_account_is_as_it_last_said(village: Village):
    wires = Wires(village.db)
    assert wires.state("a:self") is None
    wires.keep("a:self", "offline", NOW)
    wires.keep("a:self", "online", NOW + DAY)
    found = wires.state("a:self")
    assert found
    assert (found.session, found.since) == ("online", NOW + DAY)
    assert wires.all() == [found]


def test_a_group_moves_with_all_that_names_it_and_nothing_that_only_looks_like_it(village: Village):
    db, old, new = village.db, "a:-1", "b:-100_1"
    Groups(db).bind(old, village.three, "3栋群", NOW)
    Groups(db).bind(new, village.five, "别的", NOW)
    Groups(db).bind("a:-11", village.five, "5栋群", NOW)
    Outbox(db).put(to=old, audience="group", text="一", at=NOW, mention="a:-1x")
    Outbox(db).put(to="a:-11", audience="group", text="二", at=NOW)
    Facts(db).set(f"x.y:{old}", {"room": old, "rooms": [old, "a:-11"], "words": f"见 {old}"})
    Facts(db).set("x.y:a:-11", 1)
    Questions(db).ask(village.wang.id, "x.y", {"room": old}, NOW, NOW + DAY)
    Timers(db).set(Timer(key=f"x.y:{old}:7", name="x.y", due_at=NOW, payload={"room": old}))
    Journal(db).write(Entry(verb="group.bound", at=NOW, detail={"room": old}))
    moves.move(db, old, new)
    assert [(g.address, g.title) for g in Groups(db).all()] == [("a:-11", "5栋群"), (new, "3栋群")]
    sent = select(outbox.c.channel, outbox.c.address, outbox.c.mention).order_by(outbox.c.id)
    assert [tuple(row) for row in db.execute(sent)] == [("b", new, "a:-1x"), ("a", "a:-11", None)]
    assert Facts(db).get(f"x.y:{old}") is None
    assert Facts(db).get(f"x.y:{new}") == {"room": new, "rooms": [new, "a:-11"], "words": f"见 {old}"}
    assert Facts(db).get("x.y:a:-11") == 1
    assert Questions(db).open_for(village.wang.id, NOW)[0].payload == {"room": new}
    timer = Timers(db).get(f"x.y:{new}:7")
    assert timer
    assert timer.payload == {"room": new}
    assert [e.detail for e in Journal(db).since("group.bound", NOW)] == [{"room": old}]
