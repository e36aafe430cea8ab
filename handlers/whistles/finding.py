"""What was found, seen by whoever says it before a group reads it; works month by month; all are asked at the end."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk
from bot.grammar import TicketNumber, tidy
from bot.permission import HANDLERS
from bot.redactor import redact
from bot.texts import Refused, Text, Texts, punctuated
from handlers.rules import phrases, whistling
from handlers.rules.hours import Hours
from handlers.whistles.capability import hand_over, publish, tell_caller, whistles
from nlp import Reading
from storage.groups import Groups, Purpose
from storage.journal import Entry
from storage.reports import Reports
from storage.tickets import State, Ticket, Tickets
from storage.whistles import Response, Summons, Whistle, Whistles

_LONGEST = 200
_BEFORE = timedelta(days=2)
_GO = ("发", "发吧", "发出去", "好，发", "对")


class Say(Texts):
    """Words about what was found and how the works go on."""

    how = Text("这样说：查明 12 水泵老化，要列入改造，约 6 个月。")
    none = Text("现在没有请您到场的吹哨。")
    which = Text("请您到场的吹哨有 {n} 件：{list}。请带上编号，例如“{word} {no} …”。")
    preview = Text("群里会看到：\n“{line}”\n回“发”发出；要改就重发“查明 {no} …”。")
    offer = Text("发")
    found = Text("#{no} {matter}，查明：{words}。办好了告诉大家。")
    works = Text("#{no} {matter}，查明：{words}。每月 {day} 日在这里告诉大家进度；觉得不行随时回“不满意 {no}”。")
    sent = Text("好，#{no} 告诉大家了。")
    sent_works = Text("好，#{no} 告诉大家了，每月 {day} 日我报一次进度，{when} 请报过的各家评一次。")
    found_caller = Text("#{no} {matter}（{place}），{lead}查明：{words}。")
    ask = Text("#{no} {matter} 的进度 {when} 告诉大家。到哪一步了？回“进展 {no} …”；不回我只报月份。")
    noted = Text("好，#{no} 的进展记下了，{when} 告诉大家。")
    noted_now = Text("好，#{no} 的进展告诉大家了。")
    monthly = Text("#{no} {matter}：第 {n} 个月，共约 {months} 个月。{words}。觉得不行随时回“不满意 {no}”。")
    progress = Text("#{no} {matter}：{words}。")
    over = Text("#{no} {matter}：说好的 {months} 个月到了，{words}。我请报过的各家私下评一次，没好就重新打开。")
    review = Text(
        "您报过的 #{no} {matter}办完了，现在怎么样？回“满意 {no} / 基本满意 {no} / 不满意 {no}”，不回也没关系。"
    )
    offer_review = Text("满意=满意 {no} / 基本满意=基本满意 {no} / 不满意=不满意 {no}")
    review_owner = Text("#{no} {matter}（{place}）约定的时间到了，已请报过的各家评一次。没好的我再告诉您。")
    criticised = Text("#{no} {matter}（{place}）：有一家报过的人觉得现在这样不行，请看看能不能快一点，或先想个办法。")
    done_caller = Text("#{no} {matter}（{place}），{lead}牵头，办完了，已请报过的各家评一次。")
    called_off = Text("#{no} {matter}（{place}）撤了，不用到场了，谢谢。")


@whistles.command(
    "查明",
    who=HANDLERS,
    usage="查明 [编号] <查出来什么、要多久>",
    examples=("查明 12 水泵老化，要列入改造，约 6 个月", "查明 水泵老化"),
)
def find_out(talk: Talk, no: TicketNumber | None = None, what: str = "") -> str | None:
    """吹哨的部门：现场查明了什么、要多久，您看过再告诉大家。"""
    ticket, whistle = _mine(talk, no, "查明")
    if not what.strip():
        raise Refused(Say.how())
    return _preview(talk, ticket, whistle, what)


def _found(reading: Reading) -> Reading | None:
    plain = reading.plain
    return reading if phrases.finds(plain) or whistling.works(plain) else None


@whistles.listener(_found, who=HANDLERS, examples=("经查是水泵老化，先临时加压",))
def found_in_words(talk: Talk, reading: Reading) -> str | None:
    """The same without the command, from whoever leads: in private, or among those who act."""
    if talk.group and talk.group.purpose is not Purpose.WORK:
        return None
    early = phrases.finds(reading.plain)  # somebody has been there before the day
    led = [(t, w) for t, w in _led(talk) if (early or w.meets_at <= talk.now) and w.caller_id != talk.person.id]
    if len(led) != 1:
        return None
    return _preview(talk, *led[0], punctuated(reading.plain))


@whistles.answer("finding")
def approved(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """发."""
    ticket, whistle = Tickets(talk.db).get(payload["ticket"]), Whistles(talk.db).of(payload["ticket"])
    if ticket is None or whistle is None or tidy(talk.message.text).rstrip("。.!！") not in _GO:
        return None
    words, length = payload["words"], whistling.works(payload["words"])
    ticket = _came(talk, ticket, whistle)
    whistle = Whistles(talk.db).change(whistle, finding=words)
    line = _line(talk, ticket, words)
    about = {**talk.about(ticket), "words": words, "lead": whistle.lead}
    tell_caller(talk, ticket, whistle, Say.found_caller(**about), but=talk.person.id)
    if length is None:
        talk.record("whistle.found", ticket, by=talk.person, months=0)
        publish(talk, ticket, line, line)
        return Say.sent(no=ticket.id)
    today = talk.local(talk.now)
    until = whistling.on_the_day(today, whistling.months(length))
    Whistles(talk.db).change(whistle, works_from=today, works_until=until, due_at=until)
    ticket = Tickets(talk.db).change(ticket, due_at=until)
    talk.record("whistle.found", ticket, by=talk.person, months=whistling.months(length))
    talk.record("ticket.promised", ticket)
    publish(talk, ticket, line, line)
    _plan(talk, ticket, whistling.on_the_day(today, 1), 1)
    return Say.sent_works(no=ticket.id, day=today.day, when=talk.spell(until))


@whistles.command("进展", who=HANDLERS, usage="进展 [编号] <到哪一步了>", examples=("进展 12 新水泵到货了，下周安装",))
def progress(talk: Talk, no: TicketNumber | None = None, what: str = "") -> str:
    """吹哨的部门：长的工程到哪一步了，下一次告诉大家。"""
    ticket, whistle = _mine(talk, no, "进展")
    if not what.strip():
        raise Refused(Say.how())
    Whistles(talk.db).change(whistle, finding=_said(what))
    talk.record("whistle.advanced", ticket, by=talk.person)
    if whistle.works_until is None:
        line = Say.progress(no=ticket.id, matter=ticket.matter, words=_said(what))
        publish(talk, ticket, line, line)
        return Say.noted_now(no=ticket.id)
    timer = next(t for t in _months(talk, whistle) if t > talk.now)
    return Say.noted(no=ticket.id, when=talk.spell(timer))


@whistles.timer("prompt")
def prompt(context: Context, payload: Mapping[str, Any]) -> None:
    """Before the groups are told, whoever leads may say how far it is."""
    ticket, whistle = Tickets(context.db).get(payload["ticket"]), Whistles(context.db).of(payload["ticket"])
    if ticket and ticket.is_open and whistle and ticket.owner_id and whistle.works_from:
        when = whistling.on_the_day(context.local(whistle.works_from), payload["month"])
        line = Say.ask(no=ticket.id, matter=ticket.matter, when=context.spell(when))
        context.tell(ticket.owner_id, line, ticket=ticket, within=Hours)


@whistles.timer("monthly")
def monthly(context: Context, payload: Mapping[str, Any]) -> None:
    """One line a month; in the last one everybody who reported it is asked."""
    ticket, whistle = Tickets(context.db).get(payload["ticket"]), Whistles(context.db).of(payload["ticket"])
    if ticket is None or not ticket.is_open or whistle is None or whistle.works_from is None:
        return
    months, month = len(_months(context, whistle)), payload["month"]
    words = {"no": ticket.id, "matter": ticket.matter, "months": months, "words": whistle.finding}
    if month < months:
        line = Say.monthly(**words, n=month)
        publish(context, ticket, line, line)
        context.record("whistle.told", ticket, month=month)
        _plan(context, ticket, whistling.on_the_day(context.local(whistle.works_from), month + 1), month + 1)
        return
    line = Say.over(**words)
    publish(context, ticket, line, "")
    if ticket.owner_id:
        context.tell(ticket.owner_id, Say.review_owner(**context.about(ticket)), ticket=ticket, within=Hours)
    ticket = Tickets(context.db).change(ticket, state=State.REVIEW, done_at=context.now)
    context.record("ticket.done", ticket)


@whistles.follows_ticket("ticket.done")
def done(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Everybody who reported it in a group is asked once by themselves; the others have just been."""
    whistle = Whistles(context.db).of(ticket.id)
    if whistle is None:
        return
    _rest(context, ticket.id)
    line = Say.done_caller(**context.about(ticket), lead=whistle.lead)
    tell_caller(context, ticket, whistle, line, but=entry.person_id or ticket.owner_id or 0)
    offers, asked = Say.offer_review(no=ticket.id), {ticket.owner_id, entry.person_id}
    for report in Reports(context.db).of(ticket.id):
        in_private = Groups(context.db).get(report.room) is None and entry.person_id is not None
        if report.person_id not in asked and not in_private:
            asked.add(report.person_id)
            line = Say.review(no=ticket.id, matter=ticket.matter)
            context.tell(report.person_id, line, ticket=ticket, within=Hours, offers=offers)


@whistles.follows_ticket("ticket.criticised")
def criticised(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Somebody who reported it is not content while works go on: whoever leads and whoever called hear it, not who."""
    if whistle := Whistles(context.db).of(ticket.id):
        line = Say.criticised(**context.about(ticket))
        for person_id in {ticket.owner_id, whistle.caller_id} - {None}:
            context.tell(person_id or 0, line, ticket=ticket, within=Hours)


@whistles.follows_ticket("ticket.withdrawn")
def withdrawn(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Nobody has to come."""
    if Whistles(context.db).of(ticket.id):
        for summons in Whistles(context.db).summoned(ticket.id):
            if summons.person_id and summons.response is not Response.NOT_OURS:
                line = Say.called_off(**context.about(ticket))
                context.tell(summons.person_id, line, ticket=ticket, within=Hours)
        ended(context, ticket, entry)


@whistles.follows_ticket("ticket.closed", "ticket.merged")
def ended(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """It is over; what was said on the way is erased."""
    if Whistles(context.db).of(ticket.id):
        _rest(context, ticket.id)
        Whistles(context.db).end(ticket.id, context.now)


def _mine(talk: Talk, no: int | None, word: str) -> tuple[Ticket, Whistle]:
    """The running whistle that the speaker was called to and did not decline, or called."""
    called = [s.ticket_id for s in _called(talk)] + [t.id for t in Tickets(talk.db).held_by(talk.person.id)]
    found = [one for one in _running(talk, called) if no in (None, one[0].id)]
    if not found:
        raise Refused(Say.none())
    if len(found) > 1:
        listed = "、".join(f"#{ticket.id}" for ticket, _ in found)
        raise Refused(Say.which(n=len(found), list=listed, word=word, no=found[0][0].id))
    return found[0]


def _called(talk: Talk) -> list[Summons]:
    """Whoever tells what was found has come, whatever they answered or asked before."""
    awaited = Whistles(talk.db).awaited_from(talk.person.id)
    return [summons for summons in awaited if summons.response is not Response.NOT_OURS]


def _running(talk: Talk, numbers: list[int]) -> list[tuple[Ticket, Whistle]]:
    found = [(Tickets(talk.db).get(n), Whistles(talk.db).of(n)) for n in dict.fromkeys(numbers)]
    return [(ticket, whistle) for ticket, whistle in found if ticket and whistle and ticket.is_open]


def _led(talk: Talk) -> list[tuple[Ticket, Whistle]]:
    """What the speaker holds, or is called to lead."""
    held = [ticket.id for ticket in Tickets(talk.db).held_by(talk.person.id)]
    called = {summons.ticket_id: summons.department for summons in _called(talk)}
    found = _running(talk, [*held, *called])
    return [(t, w) for t, w in found if t.id in held or called[t.id] == w.lead]


def _came(talk: Talk, ticket: Ticket, whistle: Whistle) -> Ticket:
    """What was found answers the call, too; another time that was asked for is still asked about."""
    for summons in (one for one in _called(talk) if one.ticket_id == ticket.id):
        if summons.response is None:
            Whistles(talk.db).answer(summons, Response.COMING, talk.now)
            talk.record("summons.accepted", ticket, by=talk.person)
        if summons.department == whistle.lead:
            ticket = hand_over(talk, ticket, summons)
    return ticket


def _preview(talk: Talk, ticket: Ticket, whistle: Whistle, what: str) -> str | None:
    words = _said(what)
    talk.pending("whistles.finding")
    talk.ask(talk.person.id, "whistles.finding", ticket=ticket.id, words=words)
    text = Say.preview(line=_line(talk, ticket, words), no=ticket.id)
    if talk.message.private:
        talk.offer(Say.offer(), "whistles.finding")
        return text
    talk.whisper(text, ticket=ticket)
    return None


def _line(talk: Talk, ticket: Ticket, words: str) -> str:
    length, about = whistling.works(words), {"no": ticket.id, "matter": ticket.matter, "words": words}
    if length is None:
        return Say.found(**about)
    return Say.works(**about, day=talk.local(talk.now).day)


def _said(what: str) -> str:
    """Without what a group may not read, and without the mark at its end."""
    return redact(phrases.found(what.strip())[:_LONGEST]).strip(" ，,。.：:")


def _months(context: Context, whistle: Whistle) -> list[Any]:
    """The days on which the groups are told."""
    if whistle.works_from is None or whistle.works_until is None:
        return []
    start = context.local(whistle.works_from)
    days = [whistling.on_the_day(start, month) for month in range(1, 25)]
    return [day for day in days if day <= whistle.works_until]


def _plan(context: Context, ticket: Ticket, at: Any, month: int) -> None:
    context.later("whistles.prompt", at=at - _BEFORE, key=str(ticket.id), ticket=ticket.id, month=month)
    context.later("whistles.monthly", at=at, key=str(ticket.id), ticket=ticket.id, month=month)


def _rest(context: Context, number: int) -> None:
    context.never_mind("whistles.silent", str(number))
    context.never_mind("whistles.prompt", str(number))
    context.never_mind("whistles.monthly", str(number))
