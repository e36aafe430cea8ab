"""What has happened to a matter so far, for whoever comes next: nobody has to tell it again."""

from collections.abc import Iterator
from datetime import datetime

from bot.context import Talk
from bot.redactor import redact
from bot.texts import Text, Texts
from handlers.rules import duty, standing
from storage.journal import Entry, Journal
from storage.people import People
from storage.pictures import Pictures
from storage.places import Place, Places
from storage.remarks import PASSED, Remarks
from storage.roles import Roles
from storage.tickets import State, Ticket

_MOST = 20
"""Steps that are shown, the newest; a remark is cut at so many letters."""
_LONGEST = 120

Step = tuple[datetime, str]

_TELLING = ("ticket.recurred", "ticket.remembered", "ticket.restated", "ticket.corrected")
"""Lines for which the history is shown, though nobody has handed it on."""


class Say(Texts):
    """Words about what was done before."""

    words = Text("居民原话：“{words}”")
    unsaid = Text("居民的原话已由本人撤回，或过了保存期。")
    pictures = Text("照片 {n} 张。")
    picture = Text("#{no} {matter}的照片。")
    linked = Text("挂钩：{list}。")
    steps = Text("经过：")
    step = Text("{when} {what}")
    reported = Text("报上来")
    asked = Text("请{who}办")
    moved = Text("{was}没联系上，改请{who}")
    changed = Text("改请{who}")
    passed = Text("{by}转给{who}")
    taken = Text("{who}接了")
    refused = Text("{by}退回")
    done = Text("{by}说办好了")
    reopened = Text("报的人说还没好")
    recurred = Text("同一处同样的事以前办好过，是 #{no}")
    remembered = Text("群里有人说以前也有过")
    corrected = Text("更正：{was}改为{now}")
    overrun = Text("分流超时，上报一级")
    stuck = Text("提醒过仍没人接手")
    raised = Text("告诉了报的人：已往上报，不用再说")
    said = Text("{what}：“{words}”")
    progressed = Text("{by}说进展")
    advanced = Text("{by}说办好了一部分")
    decided = Text("联席会定了由{who}办")
    somebody = Text("有人")


def note(talk: Talk, ticket: Ticket, verb: str, words: str, at: datetime | None = None) -> str:
    """Keep what whoever acts said about the matter, without names, rooms and phones; of a quarrel nothing.

    ``at``: when the line was written that it belongs to; what is kept.
    """
    words = words.strip("，, 。")[:_LONGEST]
    if not words or standing.is_confidential(ticket):
        return ""
    kept = redact(words, talk.hidden_in(words))
    Remarks(talk.db).add(ticket.id, talk.person.id, verb, kept, at or talk.now)
    return kept


def history(talk: Talk, ticket: Ticket) -> str:
    """The reporter's words and every step, for those who act; empty for others, and where nothing has moved yet."""
    place = Places(talk.db).get(ticket.place_id)
    if not standing.may_take(ticket, place, talk.person.id, talk.roles):
        return ""
    entries = Journal(talk.db).of_ticket(ticket.id)
    steps = sorted(_steps(talk, ticket, entries), key=lambda step: step[0])
    moves = sum(entry.verb in ("ticket.assigned", "ticket.taken", "ticket.refused") for entry in entries)
    if moves < 2 and all(entry.verb not in _TELLING for entry in entries):
        return ""
    shown = [Say.step(when=talk.spell(at), what=what) for at, what in steps[-_MOST:]]
    return "\n".join([*_told(talk, ticket, place), Say.steps(), *shown])


def send_pictures(talk: Talk, ticket: Ticket) -> None:
    """To whoever answers for the matter, in private."""
    if ticket.owner_id == talk.person.id:
        for handle in Pictures(talk.db).of_ticket(ticket.id):
            words = Say.picture(no=ticket.id, matter=ticket.matter)
            talk.tell(talk.person.id, words, ticket=ticket, picture=handle)


def _told(talk: Talk, ticket: Ticket, place: Place) -> Iterator[str]:
    """What was reported; phones are for whoever has taken it."""
    in_hand = ticket.owner_id == talk.person.id and ticket.state is not State.WAITING
    words = ticket.words if in_hand else redact(ticket.words)
    yield Say.words(words=words) if words else Say.unsaid()
    if count := len(Pictures(talk.db).of_ticket(ticket.id)):
        yield Say.pictures(n=count)
    around = talk.duty_at(place.id)
    if linked := duty.linked(around):
        names = [f"{rung.title} {People(talk.db).get(rung.person_id).name}" for rung in linked]
        yield Say.linked(list="、".join(names))


def _steps(talk: Talk, ticket: Ticket, entries: list[Entry]) -> Iterator[Step]:
    """The journal in words, and the remarks beside their lines."""
    said = Remarks(talk.db).of_ticket(ticket.id)
    remarks: dict[tuple[str, datetime, int | None], str] = {(s.verb, s.at, s.person_id): s.words for s in said}
    for entry in entries:
        if what := _in_words(talk, ticket, entry):
            words = remarks.get((_verb(entry), entry.at, entry.person_id))
            yield entry.at, Say.said(what=what, words=words) if words else what


def _verb(entry: Entry) -> str:
    """A remark beside a passing on stands under that name: whoever is asked for another reason says nothing."""
    return PASSED if entry.detail.get("why") == "passed" else entry.verb


def _in_words(talk: Talk, ticket: Ticket, entry: Entry) -> str:
    by = _who(talk, entry.person_id)
    match entry.verb:
        case "ticket.opened":
            return Say.reported()
        case "ticket.assigned":
            return _assigned(talk, ticket, entry, by)
        case "ticket.taken":
            return talk.worded(Say.taken, ticket)(who=by)
        case "ticket.refused" | "ticket.released":
            return talk.worded(Say.refused, ticket)(by=by)
        case "ticket.done":
            return Say.done(by=by)
        case "ticket.progressed":
            return Say.progressed(by=by)
        case "ticket.advanced":
            return Say.advanced(by=by)
        case "ticket.reopened":
            return Say.reopened()
        case "ticket.remembered":
            return Say.remembered()
        case "ticket.restated":
            return Say.corrected(was=entry.detail["was"], now=entry.detail["now"])
        case "ticket.corrected":
            places = [Places(talk.db).get(int(str(entry.detail[name]))) for name in ("was", "now")]
            was, now = (Places(talk.db).full_name(place) for place in places)
            return Say.corrected(was=was, now=now)
        case "ticket.recurred":
            return Say.recurred(no=entry.detail["before"])
        case "meeting.decided":
            return Say.decided(who=_who(talk, entry.detail.get("to")))
        case "dispatch.missed":
            return Say.overrun()
        case "ticket.stuck":
            return Say.stuck()
        case "ticket.raised":
            return Say.raised()
        case _:
            return ""


def _assigned(talk: Talk, ticket: Ticket, entry: Entry, by: str) -> str:
    if entry.detail.get("to") == entry.detail.get("was"):
        return ""
    who, was = _who(talk, entry.detail.get("to")), _who(talk, entry.detail.get("was"))
    match entry.detail.get("why"):
        case "opened":
            return Say.asked(who=who)
        case "silent" | "unreached":
            return Say.moved(who=who, was=was)
        case "passed":
            return talk.worded(Say.passed, ticket)(who=who, by=by)
        case _:
            return Say.changed(who=who)


def _who(talk: Talk, person_id: object) -> str:
    """Post and name; an id that was taken out of an old line is somebody."""
    if not isinstance(person_id, int):
        return Say.somebody()
    held = Roles(talk.db).of(person_id, talk.now)
    return " ".join(filter(None, (held[0].title if held else "", People(talk.db).get(person_id).name)))
