"""Ways: words that cannot reach somebody are brought another way, in order; what no way reaches is never lost silently.

Another address, the work group, the next on duty, at last one neutral mention: daily-life §1, mechanisms 1 and 13.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Context, Talk
from bot.message import Audience, Deed
from bot.texts import Text, Texts
from bot.tickets import hand_to, listed
from handlers.rules import duty
from handlers.rules.hours import Hours
from storage.duties import Duties
from storage.groups import Group, Groups, Purpose
from storage.households import Households
from storage.journal import Entry, Journal
from storage.outbox import Cause, channel_of
from storage.people import People, Person
from storage.places import Places
from storage.reports import Reports
from storage.roles import Role, Roles
from storage.rounds import Rounds
from storage.tickets import State, Ticket, Tickets
from storage.timers import Timers

ways = Capability("ways", title="送信")

_KEPT = timedelta(days=3)
"""How long words wait for somebody who was asked to come into private."""

_KEPT_LONG = timedelta(days=30)
"""How long they wait for somebody who could not even be asked."""

_ONCE = timedelta(days=1)
"""Within so long somebody is asked once at most to come into private."""


class Say(Texts):
    """Words that take another way."""

    at_work = Text("{title}：#{no} {matter}（{place}）在等您，私聊发不到您。请私聊我，或在这里 @我回“接 {no}”。")
    quiet = Text("{title}：#{no} 在等您，私聊发不到您，请私聊我。")
    call = Text("请私聊我，有话告诉您。")
    nobody = Text("急事 #{no} {matter}（{place}）：私聊发不到负责的人，也没有能接手的人，请您马上打电话。")
    lost = Text("{title} 发不进去：我可能被移出了群，或者群解散了。请把我拉回去；在那之前，能私聊的我私聊。")
    untold = Text(
        "#{no} {matter}：有位报的人私聊发不到，也没有群能叫到，话没带到。"
        "方便的话请当面或打电话说一声；本人再来，我会补上。"
    )
    day = Text("过去一天有 {n} 句话没能送到：{list}。请当面或打电话告诉，并请他们私聊我一句。")
    other = Text("其他 {n} 句")


@dataclass(frozen=True, slots=True)
class _Letter:
    """Words for one person that did not arrive."""

    person: Person
    address: str
    text: str
    picture: str | None
    ticket: Ticket | None

    @property
    def is_task(self) -> bool:
        """Whether it asks the person for something that is theirs to do."""
        ticket = self.ticket
        return ticket is not None and ticket.is_open and ticket.owner_id == self.person.id


@ways.timer("undelivered")
def undelivered(context: Context, payload: Mapping[str, Any]) -> None:
    """Find another way; what this timer held is erased with it."""
    context.erase_traces()
    if payload["deed"] != Deed.SAY:
        context.record("deed.lost", deed=payload["deed"])
        return
    ticket = Tickets(context.db).get(payload["ticket_id"]) if payload["ticket_id"] else None
    if payload["audience"] != Audience.PRIVATE:
        _into_no_group(context, payload, ticket)
        return
    person = People(context.db).behind(payload["address"])
    if person is None:
        context.record("words.lost", ticket)
        return
    People(context.db).fail(payload["address"], context.now)
    if payload.get("once"):  # a notice can be taken back or outdated by then: its author hears whom it did not reach
        context.record("words.lost")
        return
    letter = _Letter(person, payload["address"], payload["text"], payload["picture"], ticket)
    for way in (_elsewhere, _at_work, _next_on_duty, _by_a_mention):
        if way(context, letter):
            return
    _keep(context, letter, lost=True)


@ways.timer("call")
def call(context: Context, payload: Mapping[str, Any]) -> None:
    """It is day: ask the person to come into private, if words still do not arrive."""
    group = Groups(context.db).get(payload["room"])
    if group and not People(context.db).reachable(payload["person"]):
        context.tell_group(group, Say.call(), mention=payload["mention"], cause=Cause.STATUS)


@ways.timer("called")
def called(_context: Context, _payload: Mapping[str, Any]) -> None:
    """A day has passed: the person may be asked again."""


@ways.timer("kept")
def kept(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody came for these words in time: they are erased, and the admins learn how many there were."""
    context.erase_traces()
    if not payload["lost"]:
        ticket = Tickets(context.db).get(payload["ticket"]) if payload["ticket"] else None
        _lose(context, ticket, payload["person"])


@ways.follows("person.returned")
def returned(context: Context, entry: Entry) -> None:
    """Somebody for whom words wait is in a group again: come into private, please."""
    if not isinstance(context, Talk) or context.group is None:
        return
    waits, asked = Timers(context.db).under(f"ways.kept:{entry.person_id}"), f"ways.called:{entry.person_id}"
    if waits and Timers(context.db).get(asked) is None:
        _call(context, context.person, context.group, context.message.sender)


@ways.follows("address.answered", "person.bound")
def answered(context: Context, entry: Entry) -> None:
    """The person can be reached again: what waited is said, but for tasks that moved on and dangers that are over."""
    for timer in Timers(context.db).under(f"ways.kept:{entry.person_id}"):
        Timers(context.db).cancel(timer.key)
        number = timer.payload["ticket"]
        ticket = Tickets(context.db).get(int(str(number))) if number else None
        theirs = ticket is not None and ticket.is_open and ticket.owner_id == entry.person_id
        done = (timer.payload["task"] and not theirs) or (ticket is not None and ticket.urgent and not ticket.is_open)
        if not done:
            words = {name: str(value) for name in ("text", "picture") if (value := timer.payload[name])}
            context.tell(entry.person_id or 0, words["text"], ticket=ticket, picture=words.get("picture"))
        context.erase_traces()


@ways.follows("addresses.suspended")
def suspended(context: Context, entry: Entry) -> None:
    """Their ids are nobody's now: what waits for those who have no other address moves on."""
    people = entry.detail["people"]
    for person_id in people if isinstance(people, list) else ():
        if not People(context.db).addresses_of(person_id):
            _move_on(context, person_id)


@ways.every("30 8 * * *", "daily")
def daily(context: Context, _payload: Mapping[str, Any]) -> None:
    """What no way reached, in one line to those who can pick up a telephone."""
    lost = Journal(context.db).since("words.lost", context.now - _ONCE)
    tickets = {e.ticket_id: Tickets(context.db).get(e.ticket_id) for e in lost if e.ticket_id}
    for holding in {h.person_id: h for h in Roles(context.db).holding(Role.ADMIN, context.now)}.values():
        theirs = [t for t in tickets.values() if t and holding.reaches(Places(context.db).get(t.place_id))]
        about = [e for e in lost if e.ticket_id in {t.id for t in theirs}]
        others = sum(e.ticket_id is None and "of" in e.detail for e in lost)
        items = list(filter(None, (listed(context, theirs), Say.other(n=others) if others else "")))
        if items:
            context.tell(holding.person_id, Say.day(n=len(about) + others, list="、".join(items)))


def _elsewhere(context: Context, letter: _Letter) -> bool:
    """Over another channel, where the person is known there."""
    address = next(iter(People(context.db).reachable(letter.person.id)), None)
    if address is None:
        return False
    cause = Cause.EMERGENCY if letter.ticket and letter.ticket.urgent else Cause.STATUS
    context.tell_at(address, letter.text, picture=letter.picture, ticket=letter.ticket, cause=cause)
    return True


def _at_work(context: Context, letter: _Letter) -> bool:
    """A task is named among those who act, by the post; of what is private, only its number.

    An emergency is named there and moves on all the same.
    """
    ticket = letter.ticket
    if ticket is None or not letter.is_task:
        return False
    title = context.owner_of(ticket)["title"]
    line = context.said(Say.at_work if ticket.public else Say.quiet, ticket, title=title)
    for group in _groups_of(context, [ticket.place_id], Purpose.WORK):
        if context.tell_group(group, line, mention=_mentioned(context, letter, group), ticket=ticket):
            return not ticket.urgent
    return False


def _next_on_duty(context: Context, letter: _Letter) -> bool:
    """A task does not wait for somebody who cannot hear of it."""
    ticket = letter.ticket
    if ticket is None or not letter.is_task or ticket.state is not State.WAITING:
        return False
    if ticket.id in _move_on(context, letter.person.id):
        return True
    if ticket.urgent:
        context.tell_admins(Say.nobody(**context.about(ticket)), place=Places(context.db).get(ticket.place_id))
    return False


def _move_on(context: Context, person_id: int) -> set[int]:
    """Everything that waits for this person goes to the next rung at once; the numbers that could go."""
    moved = set()
    for ticket in Tickets(context.db).waiting_for(person_id):
        around = Duties(context.db).for_ticket(ticket, context.now)
        rung = duty.after(duty.ladder(context.ways, ticket, around), person_id, around)
        context.record("ticket.unreached", ticket, of=person_id)
        if rung is None:
            continue
        hand_to(context, ticket, rung.person_id, rung.place.id, why="unreached")
        moved.add(ticket.id)
    if not Tickets(context.db).waiting_for(person_id):
        Rounds(context.db).end(person_id)
        context.never_mind("reminders.step", str(person_id))
    return moved


def _by_a_mention(context: Context, letter: _Letter) -> bool:
    """Where the person was last heard: come into private, please; once a day, and nothing of what it is about."""
    if letter.text == Say.call():
        return True
    if Timers(context.db).get(f"ways.called:{letter.person.id}") is None:
        found = next(_where_heard(context, letter), None)
        if found is None:
            return False
        if not _hears_the_end(letter):
            _call(context, letter.person, *found, at_once=letter.ticket is not None and letter.ticket.urgent)
    _keep(context, letter)
    return True


def _hears_the_end(letter: _Letter) -> bool:
    """Whether the group of whoever joined in is told how it ends: a mention for each of many would be a flood."""
    ticket = letter.ticket
    return (
        ticket is not None
        and ticket.public
        and ticket.is_open
        and not letter.is_task
        and letter.person.id != ticket.reporter_id
    )


def _call(context: Context, person: Person, group: Group, mention: str, *, at_once: bool = False) -> None:
    place = Places(context.db).get(group.place_id)
    at = context.now if at_once else context.ways(Hours, place).next_open(context.local(context.now))
    key = str(person.id)
    context.later("ways.call", at=at, key=key, room=group.address, mention=mention, person=person.id)
    context.later("ways.called", at=at + _ONCE, key=key)


def _keep(context: Context, letter: _Letter, *, lost: bool = False) -> None:
    """The words wait until the person says something in private; ``lost``: nobody was told that they wait."""
    ticket = letter.ticket.id if letter.ticket else None
    before = len(Timers(context.db).under(f"ways.kept:{letter.person.id}"))
    context.later(
        "ways.kept",
        at=context.now + (_KEPT_LONG if lost else _KEPT),
        key=f"{letter.person.id}:{context.now.timestamp():016.3f}:{before:04d}",
        person=letter.person.id,
        text=letter.text,
        picture=letter.picture,
        ticket=ticket,
        task=letter.is_task,
        lost=lost,
    )
    if lost:
        _lose(context, letter.ticket, letter.person.id)


def _lose(context: Context, ticket: Ticket | None, person_id: int) -> None:
    """No way reached that person: whoever has the matter hears it, once; the admins in the morning."""
    if ticket and ticket.owner_id not in (None, person_id) and _is_news(context, ticket, person_id):
        context.tell(ticket.owner_id or 0, context.said(Say.untold, ticket), ticket=ticket, within=Hours)
    context.record("words.lost", ticket, of=person_id)


def _is_news(context: Context, ticket: Ticket, person_id: int) -> bool:
    """Whether somebody who reported it is out of reach, and nobody was told yet."""
    lost = [e for e in Journal(context.db).of_ticket(ticket.id) if e.verb == "words.lost"]
    known = any(e.detail.get("of") == person_id for e in lost)
    return not known and any(report.person_id == person_id for report in Reports(context.db).of(ticket.id))


def _where_heard(context: Context, letter: _Letter) -> Iterator[tuple[Group, str]]:
    """Groups in which the person can be mentioned: where they reported, where they act, where they live."""
    offices = [h.place_id for h in Roles(context.db).of(letter.person.id, context.now)]
    homes = [Households(context.db).get(home).place_id for home in [letter.person.household_id] if home]
    heard = [Groups(context.db).get(room) for room in Reports(context.db).rooms_of(letter.person.id)]
    heard += _groups_of(context, offices, Purpose.WORK)
    heard += _groups_of(context, homes + offices, Purpose.RESIDENTS)
    gone = Journal(context.db).parted(letter.ticket.id) if letter.ticket else frozenset()
    for group in heard:
        here = group and not group.lost_at and (letter.person.id, group.address) not in gone
        if group and here and (mention := _mentioned(context, letter, group)):
            yield group, mention


def _groups_of(context: Context, place_ids: Iterable[int], purpose: Purpose) -> list[Group]:
    """Groups of these places and of all above them, the nearest first."""
    places = map(Places(context.db).get, place_ids)
    return [group for place in places for group in Groups(context.db).upwards(place, purpose)]


def _mentioned(context: Context, letter: _Letter, group: Group) -> str | None:
    """The person's address on that group's wire; on a wire that does not know the person, the post alone is named."""
    known = People(context.db).addresses_of(letter.person.id)
    return next((a for a in known if channel_of(a) == channel_of(group.address)), None)


def _into_no_group(context: Context, payload: Mapping[str, Any], ticket: Ticket | None) -> None:
    """A group that words do not get into: the admins hear once; whom the words were for hears them in private."""
    group = Groups(context.db).get(payload["address"])
    if group and not group.lost_at:
        Groups(context.db).lose(group.address, context.now)
        context.record("group.lost", place=group.place_id)
        context.tell_admins(Say.lost(title=group.title), place=Places(context.db).get(group.place_id))
    concerned = People(context.db).behind(payload["mention"]) if payload["mention"] else None
    if payload["text"] == Say.call():
        return
    people = [concerned.id] if concerned else []
    if ticket and not payload["mention"]:
        reports = Reports(context.db).of(ticket.id)
        people = list(dict.fromkeys(r.person_id for r in reports if r.room == payload["address"]))
    told = [context.tell(person_id, payload["text"], ticket=ticket) for person_id in people]
    if not any(told):
        context.record("words.lost", ticket)
