"""A threat, or violence, is no matter for mediation: the way of emergencies, 110, and what was talked of stops."""

from datetime import timedelta

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts, punctuated
from handlers.disputes.capability import disputes, finish, tell_mediator
from handlers.rules import confiding, duty
from handlers.rules.ladder import Ladder
from handlers.rules.mediation import threatens, threatens_with_a_blade
from nlp import Reading, urgency
from nlp.labels import Label, Subject
from storage.disputes import Dispute, Disputes, Result
from storage.journal import Entry
from storage.places import Place, Places
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

_RUNS = timedelta(hours=24)
_VIOLENCE = "violence"


class Say(Texts):
    """Words about danger between neighbours."""

    matter = Text("扬言动手")
    stopped = Text(
        "有人说要动手，或者已经动手，#{no} 的调解先停。"
        "请先离开、锁好门，马上打 110；受伤打 120，留好证据。我不能替您报警。"
    )
    mediator = Text("#D{no} 有人说要动手，调解停了，已走应急。请不要独自上门。")


def _threat(reading: Reading) -> Reading | None:
    return reading if not reading.urgent and threatens(reading.plain) and urgency.here(reading.plain) else None


@disputes.listener(_threat, who=EVERYONE, where=Where.ANYWHERE, examples=("我砍死你",))
def threatened(talk: Talk, reading: Reading) -> str | None:
    """In a quarrel that runs here, or is theirs; where none is known, only what is plain."""
    running = _running(talk)
    if running is None and not (talk.group and threatens_with_a_blade(reading.plain)):
        return None
    quarrel = Tickets(talk.db).get(running.ticket_id) if running else None
    place = Places(talk.db).get(quarrel.place_id) if quarrel else talk.place
    if place is None or _alarmed_already(talk, place):
        return None
    _alarm(talk, reading, place)
    return ""


@disputes.follows_ticket("ticket.opened", "ticket.alarmed")
def alarmed(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """There is danger, told of at once or found only by an edit."""
    if ticket.urgent:
        note_danger(context, ticket)


@disputes.follows("dispute.threatened")
def danger(context: Context, entry: Entry) -> None:
    """Whoever told of it: where somebody strikes, nobody mediates.  Said after the advice, which comes first."""
    quarrel, ticket = (Tickets(context.db).get(int(str(n or 0))) for n in (entry.ticket_id, entry.detail["danger"]))
    if quarrel is None or ticket is None:
        return
    tell_mediator(context, quarrel, Say.mediator(no=quarrel.id))
    for side in Disputes(context.db).sides(quarrel.id):
        context.tell(side.person_id, Say.stopped(no=quarrel.id), ticket=ticket)
    finish(context, quarrel, Result.STOPPED)


def note_danger(context: Context, ticket: Ticket) -> None:
    """Whether it is danger in a quarrel that runs; what is told of a home is nobody else's to know."""
    if not _violent(ticket) or confiding.at_home(ticket.words):
        return
    report, records = Reports(context.db).of(ticket.id)[0], Disputes(context.db)
    running = records.running_in(report.room, context.now - _RUNS) or records.running_of(report.person_id)
    if running and (quarrel := Tickets(context.db).get(running.ticket_id)):
        context.record("dispute.threatened", quarrel, danger=ticket.id)


def _violent(ticket: Ticket) -> bool:
    return urgency.sign(ticket.words) == _VIOLENCE or threatens(ticket.words)


def _running(talk: Talk) -> Dispute | None:
    if talk.group:
        return Disputes(talk.db).running_in(talk.group.address, talk.now - _RUNS)
    return Disputes(talk.db).running_of(talk.person.id) if talk.message.private and talk.person.id else None


def _alarmed_already(talk: Talk, place: Place) -> bool:
    """The same danger is known: more words of it alarm nobody twice."""
    known = Tickets(talk.db).open_in(place)
    return any(t.urgent and _violent(t) and talk.now - t.opened_at <= _RUNS for t in known)


def _alarm(talk: Talk, reading: Reading, place: Place) -> None:
    """An emergency of its own: whatever else is done about it, emergencies does."""
    within = talk.ways(Ladder, place).answer_within(True)
    ticket = Tickets(talk.db).open(
        kind=Label.NEED,
        subject=Subject.CARE,
        matter=Say.matter(),
        words=punctuated(reading.plain),
        urgent=True,
        public=False,
        place=place,
        reporter_id=talk.known().id,
        at=talk.now,
        due_at=talk.now + within,
    )
    home = talk.person.household_id
    Reports(talk.db).add(ticket.id, talk.person.id, home, talk.message.room, talk.message_key, talk.now)
    if rung := duty.leader(talk.duty_at(place.id)):
        Tickets(talk.db).change(ticket, owner_id=rung.person_id, level_id=rung.place.id)
    talk.record("ticket.opened", ticket, by=talk.person, because=[], sure=1.0, asked=False)
