"""One sentence in private is the record of a visit: whether somebody was met, and what is to be done."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Meant, Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import confiding, duty, routing
from handlers.rules import visiting as rules
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from handlers.rules.visiting import Finding, Told
from handlers.visits.capability import day, home_of, name_of, secretary_of, seen_by, todos_of, visits
from nlp import times, urgency
from nlp.labels import Label, Subject
from storage.households import Households
from storage.people import People
from storage.places import Place, Places
from storage.reports import Reports
from storage.tickets import Ticket, Tickets
from storage.visits import APART, CareFile, CareFiles, Open, Outcome, Todo

_SOON = timedelta(days=2)
"""After how long somebody who was not at home is looked for again, where nothing is said of it."""

_REPORT, _SILENT = "报修", "silent"
_MORE = timedelta(hours=1)
"""How long after a visit more of it is heard without the name."""


class Say(Texts):
    """Words to whoever went there."""

    private = Text("上门的事请私聊我说，群里的不记。")
    which = Text("是哪一位？请带上称呼再说一遍，例如“{name} 见到”。刚才这句没有记。")
    met = Text("记下：见到{name}。")
    absent = Text("记下：{name}不在家。电话也不接、放心不下，马上请人开门看，危险打 110／120。")
    called = Text("记下：和{name}通过电话，不算上门。")
    only = Text("好，改好了。")
    todos = Text("待办 {n} 件：{list}。")
    item = Text("{n}) {what}")
    lasts = Text("药还剩 {days} 天（要请邻里医生帮看，回“问 医生”加一句话）")
    short = Text("药快没了（要请邻里医生帮看，回“问 医生”加一句话）")
    need = Text("{what}，已告诉支部书记")
    repair = Text("{matter} #{no}")
    next = Text("下次{day}前。")
    unkept = Text("身体和心情怎么样我不记，要紧的请直接告诉支部书记，危险打 120。")
    seen = Text("只有结对的和支部书记看得到。")
    wanted = Text("{name}上门时说起：{what}。请帮着安排。办好了请结对的回“{name} {one}有了”。")
    words = Text("{room}室：{what}（上门前请先联系{by}）")
    matter_only = Text("上门时发现的")


@visits.listener(
    lambda reading: rules.may_tell(reading.plain),
    who=EVERYONE,
    where=Where.ADDRESSED,
    examples=("陈爷爷 见到 药还剩三天 灯暗想换",),
    whole=True,
)
def tell(talk: Talk, plain: str) -> str | None:
    """Of somebody whom the speaker visits; from everybody else it is heard as ever."""
    return _hear(talk, plain, None)


@visits.answer("visit")
def answer(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """见到 / 不在家, to whoever was asked about one person."""
    return _hear(talk, talk.reading.plain, payload["person"])


def _hear(talk: Talk, plain: str, asked_of: int | None) -> str | None:
    """None where it is no visit, or where somebody is beaten; danger goes before everything, and is where they live."""
    files = [] if talk.message.forwarded else seen_by(talk, talk.person.id)
    if not files or confiding.is_for_one(plain, urgent=False):
        return None
    named = [file for file in files if name_of(talk, file.person_id) in plain]
    words = plain
    for file in named:
        words = words.replace(name_of(talk, file.person_id), " ")
    lately = asked_of or CareFiles(talk.db).lately(talk.person.id, talk.now - _MORE)
    said = rules.told(words, asked=bool(named or lately))
    danger = urgency.danger(plain)
    if danger and not (danger == _SILENT and rules.merely_away(said, plain)):
        return _alarm(talk, named, plain) if len(named) == 1 and asked_of is None else None
    asked_of = lately
    if said is None or not (named or asked_of or _is_no_work(talk, said)):
        return None
    if said.outcome is None and not named and any(found.what is Todo.REPAIR for found in said.findings):
        return None  # their own lamp
    if not talk.message.private:
        talk.whisper(Say.private())
        return ""
    chosen = named or [file for file in files if file.person_id == asked_of] or files
    if len(chosen) > 1:
        raise Refused(Say.which(name=name_of(talk, chosen[0].person_id)))
    return _keep(talk, chosen[0], said)


def _alarm(talk: Talk, named: list[CareFile], plain: str) -> Meant | None:
    """The danger is told as whoever lives there would tell it."""
    home = home_of(talk, named[0].person_id)
    return Meant(f"{_REPORT} {''.join(Places(talk.db).path(home))} {plain}") if home else None


def _is_no_work(talk: Talk, said: Told) -> bool:
    """“不在家” may be about a ticket that the speaker has in hand."""
    return said.outcome is Outcome.MET or not Tickets(talk.db).held_by(talk.person.id)


def _keep(talk: Talk, file: CareFile, said: Told) -> str:
    name, files = name_of(talk, file.person_id), CareFiles(talk.db)
    answer = Say.only()
    if said.outcome:
        next_at = _next(talk, file, said.outcome)
        files.visit(file, talk.person.id, said.outcome, at=talk.now, told=talk.message_key, next_at=next_at)
        words = {Outcome.MET: Say.met, Outcome.ABSENT: Say.absent, Outcome.CALLED: Say.called}
        answer = words[said.outcome](name=name)
    for found in said.findings:
        _note(talk, file, found)
    _tell_secretary(talk, file, said)
    talk.record("care.told", by=talk.person)
    todos = [_todo(talk, *found) for found in todos_of(talk, file)]
    listed = "；".join(Say.item(n=n, what=what) for n, what in enumerate(todos, 1))
    answer += Say.todos(n=len(todos), list=listed) if todos else ""
    answer += Say.next(day=day(talk, next_at)) if said.outcome else ""
    return answer + (Say.unkept() if said.unkept else "") + Say.seen()


def _next(talk: Talk, file: CareFile, outcome: Outcome) -> datetime:
    """A day that was named, else by the rhythm after a real visit, else soon."""
    if rules.again_at(talk.reading.plain):
        spans = times.find(talk.reading.plain, talk.local(talk.now))
        if later := [span.start for span in spans if span.start and span.start > talk.now]:
            return later[0]
    if outcome is Outcome.CALLED:
        return file.next_at
    return talk.now + (timedelta(days=file.every) if outcome is Outcome.MET else _SOON)


def _note(talk: Talk, file: CareFile, found: Finding) -> None:
    files = CareFiles(talk.db)
    if found.done:
        files.done(file.person_id, found.what)
    elif found.what is not Todo.REPAIR:
        until = talk.now + timedelta(days=found.days) if found.days is not None else None
        files.put(file.person_id, found.what, talk.now, until=until)
    elif ticket := _repair(talk, file, found):
        files.put(file.person_id, Todo.REPAIR, talk.now, ticket_id=ticket.id)


def _tell_secretary(talk: Talk, file: CareFile, said: Told) -> None:
    """What the pair alone cannot see to."""
    wants = [f.what for f in said.findings if not f.done and f.what not in (Todo.MEDICINE, Todo.REPAIR)]
    secretary = secretary_of(talk, file)
    if wants and secretary and secretary != talk.person.id:
        words = Say.wanted(name=name_of(talk, file.person_id), what="、".join(wants), one=wants[0])
        talk.tell(secretary, words, within=Hours, place=home_of(talk, file.person_id))


def _todo(talk: Talk, one: Open, ticket: Ticket | None) -> str:
    if ticket:
        return Say.repair(no=ticket.id, matter=ticket.matter)
    if one.what is not Todo.MEDICINE:
        return Say.need(what=one.what)
    days = (talk.local(one.until).date() - talk.local(talk.now).date()).days if one.until else 0
    return Say.lasts(days=days) if days > 0 else Say.short()


def _repair(talk: Talk, file: CareFile, found: Finding) -> Ticket | None:
    """An ordinary matter of the house, private as every home's, with no word of whose health it is about."""
    home = home_of(talk, file.person_id)
    household = People(talk.db).get(file.person_id).household_id
    if home is None or household is None:
        return None
    reading = talk.read(found.words if "家" in found.words else f"家里{found.words}", forced=True, at=home)
    subject, matter = reading.subject or Subject.HOUSING, reading.matter or Subject.HOUSING.title
    if not found.words:
        subject, matter = Subject.HOUSING, Subject.HOUSING.title
    if any(ticket and ticket.matter == matter for _, ticket in todos_of(talk, file)):
        return None  # it is known
    room = Households(talk.db).get(household).room
    words = Say.words(room=room, what=found.words or Say.matter_only(), by=talk.person.name)
    return _open(talk, home, household, subject=subject, matter=matter, words=words)


def _open(talk: Talk, home: Place, household: int, **told: str) -> Ticket:
    rung = duty.answerable(talk.duty_at(home.id), routing.posts_at(talk.ways, home, told["subject"], usual=True))
    within = talk.ways(Ladder, home).answer_within(False)
    ticket = Tickets(talk.db).open(
        kind=Label.NEED,
        **told,
        urgent=False,
        public=False,
        place=home,
        level_id=rung.place.id if rung else home.id,
        reporter_id=talk.person.id,
        owner_id=rung.person_id if rung else None,
        at=talk.now,
        due_at=talk.ways(Hours, home).promise(talk.local(talk.now), within),
    )
    Reports(talk.db).add(ticket.id, talk.person.id, household, "", f"{APART}{talk.message_key}", talk.now)
    talk.record("ticket.opened", ticket, by=talk.person, because=[], sure=1.0, asked=True)
    if rung:
        talk.record("ticket.assigned", ticket, to=rung.person_id, why="opened")
    return ticket
