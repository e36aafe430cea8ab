"""The deed itself: a report becomes a ticket, or joins the one that is open already."""

from dataclasses import dataclass
from datetime import timedelta

from msgspec.structs import replace

from bot import spots
from bot.context import Context, Talk
from bot.message import Audience
from bot.texts import Text, Texts, punctuated
from handlers.rules import confiding, duty, grievances, naming, phrases, sameness, standing
from handlers.rules.hours import Hours
from handlers.tickets import assigning, counts, reach, recurring, retelling
from handlers.tickets.capability import tickets
from nlp import Reading, bare, urgency
from nlp.labels import Act, Label, Subject
from storage.around import Around
from storage.groups import Group, Groups
from storage.journal import Entry
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.reports import Reports, households_of
from storage.roles import Roles
from storage.tickets import State, Ticket, Tickets

_EVERYWHERE = frozenset({Subject.AFFAIRS, Subject.COMMUNITY, Subject.PROPERTY, Subject.CARE})
"""Subjects that need no building to be answered."""

FRAGMENTS = timedelta(seconds=20)
"""How long a group waits for where it is: people say what first, and where in the next breath."""

_RECENT = timedelta(days=30)
_AGAIN = timedelta(hours=24)
_QUARREL = timedelta(hours=2)
_HALF_A_QUARREL = 0.25
"""From this chance on a group does not hear of it: of 110 quarrels taken for needs 65, of 3,082 plain needs 39."""

_OF_NEIGHBOURS = frozenset({Subject.NOISE, Subject.PETS, Subject.CONSTRUCTION, Subject.SANITATION})
"""What a household does: where the words name one next door, no group hears of it."""


class Say(Texts):
    """Words about a new or a known matter."""

    opened = Text("收到。#{no} {matter}｜{place}｜已请{title} {name}跟进，{due}前回话。")
    me_too = Text("别人家也这样的，回“1”就行。")
    opened_alone = Text("收到。#{no} {matter}｜{place}｜已登记，还没有找到负责人，我会请管理员安排。")
    opened_private = Text("收到，已登记 #{no} {matter}（{place}）。已请{title} {name}跟进，{due}前回话，不在群里说。")
    private_alone = Text("收到，已登记 #{no} {matter}（{place}）。还没有找到负责人，我会请管理员安排。")
    same = Text("和{elsewhere}是同一件事 #{no}，已在处理，进展会发在这里。")
    same_private = Text("这件事已经有人报过，是 #{no}，已在处理。有进展我告诉您。")
    moved_owner = Text("#{no} {matter}的地点更正为{place}。")
    already = Text("您报的 #{no} 正在处理，有进展我告诉您。")
    reopened = Text("好，#{no} 重新打开，{title} {name}会再跟进。")
    again = Text("好，#{no} 单独留下您这一家，其他户按已恢复处理。{title}{name}会私聊您。")
    something = Text("居民诉求")
    where = Text("在哪一栋、几单元？告诉我，我好找对人。")


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Who says it, and where: ``group`` None in private; ``place``: what the group or the home already says.

    ``asked``: the speaker asked for a ticket, so that nothing was guessed.
    """

    person: Person
    room: str
    message_key: str
    group: Group | None
    place: Place
    asked: bool = False


def voice_of(talk: Talk, place: Place, *, asked: bool = False) -> Voice:
    """The speaker, from now on known."""
    return Voice(
        person=talk.known(),
        room=talk.message.room,
        message_key=talk.message_key,
        group=talk.group,
        place=place,
        asked=asked,
    )


def locate(context: Context, reading: Reading, base: Place) -> Place:
    """The place the words mean, filled up from ``base``; an own spot is where its name is kept."""
    whose = spots.owner(context.db, base, reading.place)
    return whose or naming.meant(base, reach.estate_of(context, base), reading.place.building, reading.place.unit)


def raise_matter(context: Context, voice: Voice, reading: Reading) -> str | None:
    """Open a ticket or join one; what is answered to the reporter, where it was said."""
    place = locate(context, reading, voice.place)
    if ticket := retelling.own_danger(context, voice.person, voice.room, reading, place):
        retelling.retell(context, voice.person, ticket, reading)
        return ""
    if outside := phrases.names_nobody(reading):
        reading = replace(reading, label=Label.NEED)  # nobody to talk it over with: a car that has to be moved
    told = sameness.Told.by(reading, place)
    known, before = known_matter(context, voice, reading, place), []
    if known is None:
        before = recurring.before(context, reading, told, _usual())
        known = recurring.of_theirs(context, before, voice.person)
    if known and not (outside and known.kind == Label.DISPUTE):
        answer = join(context, voice, known, place, reading)
        if reading.urgent and context.flow.surely:
            retelling.tell_danger(context, voice.person, known, reading)
        return answer
    return _open(context, voice, reading, place, before)


def join(context: Context, voice: Voice, ticket: Ticket, place: Place, reading: Reading | None = None) -> str | None:
    """One more household for a known matter; ``reading``: what they told, where it was more than “1”."""
    if not ticket.is_open:
        return _leave_open_for(context, voice, ticket)
    before = Reports(context.db).of(ticket.id)
    new_here = voice.group is not None and all(report.room != voice.room for report in before)
    if retelling.has_spoken(before, voice.person) and not (ticket.urgent and new_here):
        return None if voice.group else Say.already(no=ticket.id)
    person = voice.person
    Reports(context.db).add(ticket.id, person.id, person.household_id, voice.room, voice.message_key, context.now)
    now = Reports(context.db).of(ticket.id)
    ticket = reach.widened(context, ticket, place)
    ticket = reach.narrowed(context, ticket, place, reading, person) if reading else ticket
    context.record("ticket.joined", ticket, by=person, households=households_of(now))
    if ticket.kind == Label.DISPUTE or (ticket.urgent and new_here):
        return ""  # to a danger, safety comes first, and is said by another capability
    if voice.group is None:
        return Say.same_private(no=ticket.id)
    if not ticket.public and not ticket.urgent:
        context.tell(person.id, Say.same_private(no=ticket.id), ticket=ticket)
        return ""
    if not new_here:
        counts.note(context, ticket, voice.room)
        return None
    reach.tell_work_group(context, ticket, now)
    elsewhere = naming.scope(reach.report_places(context, before), reach.estate_of(context, place))
    elsewhere = elsewhere or Places(context.db).full_name(Places(context.db).get(ticket.place_id))
    return _in_group(context, voice, ticket, Say.same(no=ticket.id, elsewhere=elsewhere))


def known_matter(context: Context, voice: Voice, reading: Reading, place: Place) -> Ticket | None:
    """The matter that this report is about, where somebody reported it before; a secret joins one's own only."""
    secret = confiding.is_secret(reading.plain, urgent=reading.urgent, quarrel=grievances.may_quarrel(reading))
    if not secret and (ticket := followed(context, reading, place)):
        return ticket
    subject = reading.subject or Subject.OTHER
    told = sameness.Told.by(reading, place)
    usual, asked = _usual(), (place, reading.label, subject, context.now)
    around = Around(context.db).recent(*asked, opened=_RECENT, done=_AGAIN)
    Reports(context.db).expect(t.id for t in around if sameness.same_title(t.matter, reading.matter))
    for ticket in around:
        if reading.urgent and not (ticket.urgent and ticket.is_open):
            continue  # danger alarms, whatever was known before
        at = Places(context.db).get(ticket.place_id)
        if not sameness.overlaps(at, place, subject):
            continue
        same = sameness.is_same(ticket, at, told, usual, lately=context.now - ticket.opened_at <= sameness.TOGETHER)
        if (ticket.public or ticket.urgent) and voice.group and same and not secret:
            return ticket
        mine = place.id == at.id and sameness.same_title(ticket.matter, reading.matter)
        runs = voice.group is not None and not secret and _runs(context, ticket)
        reports = Reports(context.db).of(ticket.id) if mine or runs else []
        if (mine and retelling.has_spoken(reports, voice.person)) or (
            runs and any(r.room == voice.room for r in reports)
        ):
            return ticket
    return None


def latest_of(talk: Talk, within: timedelta) -> Ticket | None:
    """The newest matter that the speaker reported in this room, open or not."""
    if not talk.person.id:
        return None
    report = Reports(talk.db).latest_in(talk.message.room, talk.now - within, talk.person.id)
    return Tickets(talk.db).get(report.ticket_id) if report else None


def _runs(context: Context, ticket: Ticket) -> bool:
    """Whether it is a quarrel that runs right now, whoever speaks."""
    return ticket.kind == Label.DISPUTE and ticket.is_open and context.now - ticket.opened_at <= _QUARREL


def followed(context: Context, reading: Reading, place: Place) -> Ticket | None:
    """The open matter that the talk is about, where these words can be about it, too.

    A danger alarms, whatever was spoken of before; and who names a matter or a house is taken at their word.
    """
    flow = context.flow
    report = next(iter(Reports(context.db).by_message(flow.began)), None) if flow.began else None
    number = report.ticket_id if report else flow.ticket
    ticket = Tickets(context.db).get(number) if number else None
    if ticket is None or not ticket.is_open or (reading.urgent and not _takes_danger(context, reading, ticket)):
        return None
    usual = _usual()
    named = reading.subject is not None and reading.matter not in usual
    if not (named or reading.act is Act.OPEN or reading.place.building or reading.place.unit):
        return ticket
    told = sameness.Told.by(reading, place)
    at = Places(context.db).get(ticket.place_id)
    quarrel = ticket.kind == Label.DISPUTE != reading.label  # in which nobody becomes a party by asking for something
    surely = flow.surely and not quarrel and not bare.reports(reading.plain)
    return ticket if sameness.may_be_about(ticket, at, told, reading.subject, usual, surely=surely) else None


def _takes_danger(context: Context, reading: Reading, ticket: Ticket) -> bool:
    """Whether a danger is surely this matter's: of a quarrel or a secret it never is, nor is somebody's despair."""
    apart = ticket.kind == Label.DISPUTE or confiding.is_secret(ticket.words, urgent=ticket.urgent)
    return (
        context.flow.surely and not apart and urgency.SUICIDE not in map(urgency.danger, (reading.plain, ticket.words))
    )


def _open(context: Context, voice: Voice, reading: Reading, place: Place, before: list[Ticket]) -> str | None:
    subject = reading.subject or Subject.OTHER
    kind = reading.label if reading.label in (Label.NEED, Label.DISPUTE) else Label.NEED
    if grievances.blamed_in(reading):
        kind = Label.DISPUTE  # as confidential as a quarrel
    rung = assigning.answerable(context, place, kind, subject, urgent=reading.urgent)
    ticket = Tickets(context.db).open(
        kind=kind,
        subject=subject,
        matter=reading.matter or Say.something(),
        words=punctuated(reading.plain),
        urgent=reading.urgent,
        public=may_be_public(reading, subject, kind, in_group=voice.group is not None),
        place=place,
        spot=reading.place.spot or "",
        level_id=rung.place.id if rung else place.id,
        reporter_id=voice.person.id,
        owner_id=rung.person_id if rung else None,
        at=context.now,
        due_at=assigning.due(context, place, rung, urgent=reading.urgent),
    )
    person = voice.person
    Reports(context.db).add(ticket.id, person.id, person.household_id, voice.room, voice.message_key, context.now)
    why = {"because": list(reading.because), "sure": round(reading.confidence, 2), "asked": voice.asked}
    context.record("ticket.opened", ticket, by=person, **why)
    recurring.link(context, ticket, before)
    assigning.announce_owner(context, ticket, rung)
    return _opening_words(context, voice, ticket, rung)


def may_be_public(reading: Reading, subject: str, kind: str, *, in_group: bool) -> bool:
    """Whether a group may hear of it; what is about somebody's home, or half a quarrel, stays there."""
    if not reading.urgent and reading.dispute_chance >= _HALF_A_QUARREL:
        return False
    at_home = subject == Subject.HOUSING and ("家" in reading.plain or reading.place.room is not None)
    at_home = at_home or (subject in _OF_NEIGHBOURS and phrases.names_neighbour(reading.plain))
    return standing.is_public(subject, kind, in_group=in_group, at_home=at_home)


def _opening_words(context: Context, voice: Voice, ticket: Ticket, rung: duty.Rung | None) -> str | None:
    if ticket.kind == Label.DISPUTE or ticket.urgent or confiding.is_for_one(ticket.words, urgent=False):
        return ""  # what is said to a quarrel is another capability's; in danger safety comes first, and says it
    if voice.group is None or not ticket.public:
        line = _privately(context, ticket, rung) + _ask_where(context, voice.person, ticket)
        if voice.group:
            context.tell(voice.person.id, line, ticket=ticket)
            return ""
        return line
    if is_unplaced(context, ticket):
        waiting = {"ticket": ticket.id, "room": voice.room}
        context.later("tickets.announce", at=context.now + FRAGMENTS, key=str(ticket.id), **waiting)
    else:
        announce(context, ticket, voice.group, voice.person)
    return ""


def _privately(context: Context, ticket: Ticket, rung: duty.Rung | None) -> str:
    words = context.about(ticket)
    if rung is None:
        return Say.private_alone(**words)
    words |= {**context.owner_of(ticket, Audience.PRIVATE), "due": context.spell(ticket.due_at)}
    if Roles(context.db).is_staff(rung.person_id, context.now):
        words["title"] = rung.title
    return Say.opened_private(**words)


def announce(context: Context, ticket: Ticket, group: Group, person: Person) -> None:
    """Tell a group of a public matter, to whoever told of it; where it is, that person is asked in private."""
    words, owner = context.about(ticket), context.owner_of(ticket, Audience.GROUP)
    line = Say.opened_alone(**words)
    if owner["name"]:
        line = Say.opened(**words, **owner, due=context.spell(ticket.due_at))
    line += Say.me_too() if sameness.is_supply(ticket) else ""
    if person.address and (question := _ask_where(context, person, ticket)):
        context.tell(person.id, f"#{ticket.id} {question}", ticket=ticket)
    context.tell_group(group, line, mention=person.address, ticket=ticket)


def is_unplaced(context: Context, ticket: Ticket) -> bool:
    """Whether nothing says where it is, and somebody would have to know."""
    place = Places(context.db).get(ticket.place_id)
    return place.kind is PlaceKind.ESTATE and not ticket.spot and ticket.subject not in _EVERYWHERE


def _ask_where(context: Context, person: Person, ticket: Ticket) -> str:
    """One question to the reporter where nothing says in which building it is."""
    if not is_unplaced(context, ticket):
        return ""
    context.ask(person.id, "tickets.place", ticket=ticket.id)
    return Say.where()


@tickets.follows_ticket("alarm.raised")
def ask_where_danger_is(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """In private: only after what to do first was said."""
    in_private = Groups(context.db).get(Reports(context.db).of(ticket.id)[0].room) is None
    if in_private and (question := _ask_where(context, People(context.db).get(ticket.reporter_id), ticket)):
        context.tell(ticket.reporter_id, question, ticket=ticket)


def move(context: Context, ticket: Ticket, place: Place, by: Person) -> Ticket:
    """The matter is somewhere else; nobody who works on it yet: another leader may be the right one."""
    was, ticket = ticket, Tickets(context.db).change(ticket, place_id=place.id)
    context.record("ticket.corrected", ticket, by=by, was=was.place_id, now=place.id)
    if ticket.state is State.WAITING:
        ticket = assigning.assign_there(context, was, ticket, by)
    if ticket.owner_id and ticket.owner_id == was.owner_id != by.id:
        context.tell(ticket.owner_id, Say.moved_owner(**context.about(ticket)), ticket=ticket, within=Hours)
    return ticket


def _leave_open_for(context: Context, voice: Voice, ticket: Ticket) -> str:
    """Finished for the others, if there are any, not for this household."""
    reports = Reports(context.db)
    alone = not (ticket.public and ticket.subject in _OF_EVERY_HOME) and all(
        report.person_id == voice.person.id for report in reports.of(ticket.id)
    )
    reports.settle(ticket.id)
    if not retelling.has_spoken(reports.of(ticket.id), voice.person):
        person = voice.person
        reports.add(ticket.id, person.id, person.household_id, voice.room, voice.message_key, context.now)
    reports.settle(ticket.id, voice.person.id, settled=False)
    state = (State.TAKEN if ticket.owner_id else State.WAITING) if alone else State.PARTLY
    values = {"state": state, "done_at": None, "closed_at": None, **({"score": None} if alone else {})}
    ticket = Tickets(context.db).change(ticket, **values)
    context.record("ticket.reopened", ticket, by=voice.person, partly=not alone)
    line = (Say.reopened if alone else Say.again)(
        no=ticket.id, **context.owner_of(ticket, Audience.GROUP if voice.group else Audience.PRIVATE)
    )
    return _in_group(context, voice, ticket, line) if voice.group else line


def _in_group(context: Context, voice: Voice, ticket: Ticket, line: str) -> str:
    """Say it where it was said, counted among the lines about this matter; in private once there were enough."""
    mention = People(context.db).get(voice.person.id).address
    openly = voice.group if ticket.public or ticket.urgent else None
    if openly is None or not context.tell_group(openly, line, mention=mention, ticket=ticket):
        context.tell(voice.person.id, line, ticket=ticket)
    return ""


def _usual() -> frozenset[str]:
    """Titles that say no more than the subject, or who should act."""
    return _TITLES | {Say.something()}


_OF_EVERY_HOME = (Subject.POWER, Subject.WATER, Subject.GAS)
_TITLES = frozenset({*(subject.title for subject in Subject), "物业服务"})
