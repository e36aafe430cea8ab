"""Learning from people: what they say a message really is, is kept as a correction, without personal data."""

import re
from dataclasses import dataclass

from bot.context import Context, Talk
from bot.grammar import TicketNumber, Word
from bot.message import Audience
from bot.permission import HANDLERS
from bot.redactor import redact
from bot.texts import Refused, Text, Texts
from handlers.rules import standing
from handlers.rules.hours import Hours
from handlers.tickets import assigning, opening, relocating
from handlers.tickets.capability import tickets
from nlp import matters
from nlp.labels import Label, Subject
from nlp.plain import plain
from storage.corrections import Correction, Corrections
from storage.groups import Groups
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Places
from storage.reports import Report, Reports
from storage.roles import Role, Roles
from storage.tickets import State, Ticket, Tickets

LONGEST = 200
"""Words that are longer teach little, and where they were cut short half a number may be left."""

_KINDS = {"诉求": Label.NEED, "纠纷": Label.DISPUTE}
_FEWEST = 2
"""Signs that have to be left for anything to be learnt."""

_TAKEN_OUT = re.compile(r"〔[^〕]{1,4}〕")
_MENTION = re.compile(r"@[^\s@]{1,24}")
_SPEAKERS = {
    Role.UNIT_LEADER: "leader",
    Role.BUILDING_LEADER: "leader",
    Role.PROPERTY: "property",
    Role.GRID_WORKER: "community",
    Role.SECRETARY: "community",
    Role.DUTY_OFFICER: "community",
}
"""How the corpus calls those who hold an office; everybody else is a resident."""


class Say(Texts):
    """Words to whoever puts a ticket right."""

    no_state = Text("#{no} 现在是“{state}”，不用改了。")
    ordered = Text("#{no} 是向服务队点的单，没有类型可改。")
    wish = Text("#{no} 是微心愿，没有类型可改。")
    whole = Text("#{no} 是几张单合在一起的总单，请改里面的那一张。")
    unknown = Text("可以改成“诉求”“纠纷”，一个地方，或者一个主题：{subjects}。例如“改 {no} 停车”“改 {no} 3栋2单元”。")
    same = Text("#{no} 已经是{now}，不用改。")
    changed = Text("好，#{no} 从{was}改成{now}，事项写作“{matter}”。")
    quiet = Text("以后只私下说，不在群里说。")
    owner = Text("现在由{title} {name}负责。")
    told = Text("您说的 #{no} {matter}按普通诉求来办，由{title} {name}跟进，还是只私下说。")
    relieved = Text("#{no} {matter}（{place}）改请{title} {name}负责，您不用去了。")
    kind_and_subject = Text("“{kind}·{subject}”")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message as it was said: by whom, in which room."""

    words: str
    author_id: int
    room: str
    message_key: str


@tickets.command(
    "改",
    who=HANDLERS,
    also=("改成", "改为", "更正", "更改", "修改"),
    usage="改 <编号> <诉求、纠纷、主题或楼栋>",
    examples=("改 12 纠纷", "改 12 停车", "改 12 3栋2单元"),
)
def put_right(talk: Talk, no: TicketNumber, what: Word) -> str | None:
    """我听错了：把一张单改成诉求或纠纷，改主题，例如停车、供水，或改地点。"""
    ticket = _correctable(talk, no)
    reading = talk.read(what)
    if reading.place.building:
        return relocating.put_there(talk, ticket, reading)
    kind, subject = _meant(ticket, what)
    if (kind, subject) == (ticket.kind, ticket.subject):
        raise Refused(Say.same(no=no, now=_spell(kind, subject)))
    learn_of(talk, ticket, Label(kind), Subject(subject), by=talk.person.id)
    now = _relabelled(talk, ticket, kind, subject)
    was = _spell(ticket.kind, ticket.subject)
    answer = Say.changed(no=no, was=was, now=_spell(kind, subject), matter=now.matter)
    answer += Say.quiet() if ticket.public and not now.public else ""
    answer += Say.owner(**talk.owner_of(now)) if now.owner_id and now.owner_id != ticket.owner_id else ""
    if (ticket.kind, now.kind) == (Label.DISPUTE, Label.NEED) and now.owner_id and ticket.reporter_id != talk.person.id:
        told = Say.told(no=no, matter=now.matter, **talk.owner_of(now, Audience.PRIVATE))
        talk.tell(ticket.reporter_id, told, ticket=now)
    if now.public:
        return answer
    talk.whisper(answer)
    return None


@tickets.follows_ticket("ticket.assigned")
def relieved(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Whoever had been asked before it was put right need not go."""
    if entry.detail["why"] not in ("relabelled", "moved") or not entry.detail["told"]:
        return
    was = entry.detail["was"]
    if isinstance(was, int) and was != entry.person_id:
        words = Say.relieved(**context.about(ticket), **context.owner_of(ticket))
        context.tell(was, words, ticket=ticket, within=Hours)


@tickets.follows_ticket("ticket.denied")
def denied(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Its reporter says that it was no matter; unless they had asked for a ticket, it was misread."""
    opened = Journal(context.db).latest("ticket.opened", ticket.id)
    if opened and not opened.detail.get("asked"):
        learn_of(context, ticket, Label.CHAT, None, by=ticket.reporter_id)


@tickets.follows("person.erased")
def erased(context: Context, entry: Entry) -> None:
    """Somebody's data are erased: the one the entry names, or else who asked for it."""
    person = entry.detail.get("person", entry.person_id)
    if isinstance(person, int):
        Corrections(context.db).forget(person)
        context.erase_traces()


def learn_of(context: Context, ticket: Ticket, label: Label, subject: Subject | None, *, by: int) -> None:
    """Keep the words that opened a ticket under what they really are, as long as they are known, and were said so."""
    if Journal(context.db).latest("ticket.proxied", ticket.id):
        return
    if report := _opening(context, ticket):
        said = Said(words=ticket.words, author_id=report.person_id, room=report.room, message_key=report.message_id)
        learn(context, said, label, subject, read_as=ticket.kind, by=by, ticket=ticket)


def learn(
    context: Context,
    said: Said,
    label: Label,
    subject: str | None,
    *,
    read_as: str,
    by: int,
    ticket: Ticket | None = None,
) -> None:
    """Keep words, without personal data, under what they really are."""
    if len(said.words) >= LONGEST:
        return
    before = Corrections(context.db).of_message(said.message_key)
    words = before.words if before and said.words else _redacted(context, said.words)
    if not words:
        return
    group = Groups(context.db).get(said.room)
    held = [_SPEAKERS[h.role] for h in Roles(context.db).of(said.author_id, context.now) if h.role in _SPEAKERS]
    correction = Correction(
        message_id=said.message_key,
        words=words,
        read_as=before.read_as if before else read_as,
        label=label,
        subject=subject,
        role=held[0] if held else "resident",
        level=Places(context.db).get(group.place_id).kind if group else None,
        author_id=said.author_id,
        corrected_by=by,
        ticket_id=ticket.id if ticket else None,
        at=context.now,
    )
    Corrections(context.db).put(correction)


def _redacted(context: Context, words: str) -> str:
    """Without what anybody could be known by: whoever is of the register, whoever is called, numbers, rooms."""
    simple = _MENTION.sub("〔邻居〕", plain(words))
    folded = simple.casefold()
    names = {form for p in People(context.db).all() for form in (p.name, plain(p.name)) if form.casefold() in folded}
    redacted = redact(simple, names)
    left = sum(sign.isalnum() for sign in _TAKEN_OUT.sub("", redacted))
    return redacted.strip() if left >= _FEWEST else ""


def _correctable(talk: Talk, no: TicketNumber) -> Ticket:
    ticket = talk.acted_on(no, standing.may_correct)
    if ticket.state in (State.WITHDRAWN, State.MERGED, State.SCATTERED):
        raise Refused(Say.no_state(no=no, state=talk.state_of(ticket)))
    if Tickets(talk.db).children_of(ticket):
        raise Refused(Say.whole(no=no))
    if ticket.price:
        raise Refused(Say.ordered(no=no))
    if standing.is_wish(ticket):
        raise Refused(Say.wish(no=no))
    return ticket


def _meant(ticket: Ticket, what: str) -> tuple[str, str]:
    """Kind and subject from now on."""
    if kind := _KINDS.get(what):
        return kind, ticket.subject
    for subject in Subject:
        if subject.title == what:
            return ticket.kind, subject
    raise Refused(Say.unknown(no=ticket.id, subjects="、".join(subject.title for subject in Subject)))


def _relabelled(talk: Talk, ticket: Ticket, kind: str, subject: str) -> Ticket:
    """The same matter under its right name; what was not public does not become so, who waits may be the wrong one."""
    reading = talk.read(ticket.words, forced=True)
    values = {
        "kind": kind,
        "subject": subject,
        "matter": matters.matter(reading.plain, Label(kind), subject),
        "public": ticket.public and opening.may_be_public(reading, subject, kind, in_group=True),
    }
    was, ticket = ticket, Tickets(talk.db).change(ticket, **values)
    talk.record(
        "ticket.relabelled", ticket, by=talk.person, was=[was.kind, was.subject], now=[ticket.kind, ticket.subject]
    )
    return assigning.assign_anew(talk, was, ticket, talk.person)


def _opening(context: Context, ticket: Ticket) -> Report | None:
    """The report by which it was opened; merged tickets bring others."""
    reports = Reports(context.db).of(ticket.id)
    return next((r for r in reports if r.person_id == ticket.reporter_id and r.at == ticket.opened_at), None)


def _spell(kind: str, subject: str) -> str:
    named = next(word for word, label in _KINDS.items() if label == kind)
    return Say.kind_and_subject(kind=named, subject=Subject(subject).title)
