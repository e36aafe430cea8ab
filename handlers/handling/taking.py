"""接 / 待办 / 查."""

import re
from datetime import timedelta

from bot.capability import Meant, Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.message import Audience
from bot.permission import EVERYONE, HELPERS
from bot.redactor import redact
from bot.texts import Refused, Text, Texts, punctuated
from bot.tickets import listed
from handlers.handling import histories, offering, progress, results
from handlers.handling.capability import find, handling, mine
from handlers.handling.telling import open_parts
from handlers.rules import claims, phrases, standing
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from handlers.rules.mediation import Mediation
from handlers.rules.wishes import Patience
from nlp import Reading, times
from storage.disputes import Disputes
from storage.journal import Journal
from storage.places import Place, Places
from storage.reports import Reports
from storage.roles import UNNAMED
from storage.tickets import OPEN, State, Ticket, Tickets
from storage.windows import Windows

_LATELY = timedelta(days=90)
_SHOWN = 8
_TAKE = "接"
_SEVERAL = re.compile(rf"{phrases.NUMBERS.pattern}[\s,，]?我?[都全]?(?:由?我)?接[了吧下]?")
_EVERY = re.compile(
    r"(?:那|行|好的?|可以|这|上面|刚才|的|[,，\s]){0,4}(?:(?:[两二三四五六几]|\d)[件个张条单](?:事|单子?)?[,，\s]?)?"
    r"(?:我[都全]|[都全]部?我?|一起|一并)(?:来|由我)?接(?:了|下|单|过来)*[吧。.!！]?"
)
_WHERE_IS_IT = (
    *("人呢", "几点来", "什么时候来", "啥时候来", "怎么还没来", "还没来", "怎么还没修", "怎么还没人来"),
    *("我的事怎么样了", "我那个事怎么样了", "我报的怎么样了", "我报的事怎么样了", "我的事到哪了"),
    *(
        "修好了没",
        "修好了吗",
        "修好没有",
        "办好了吗",
        "办好了没",
        "处理好了吗",
        "处理好了没",
        "好了没有",
        "好了吗",
        "好了没",
    ),
)
"""How people ask after what they reported."""


class Say(Texts):
    """Words about who looks after a ticket."""

    no_such = Text("这张 #{no} 不在您负责的范围里，您接不了。")
    nothing = Text("现在没有等您接的单。")
    no_state = Text("#{no} 现在是“{state}”，不用接了。")
    gone = Text("#{no} 已经由{title} {name}接了，谢谢您。")
    gone_wish = Text("心愿 #{no} 刚刚有人认领了，谢谢您。还有没有别的，私聊我“微心愿”看看。")
    taken_unsaid = Text(
        "好，#{no} {matter}（{place}）归您了，{due}前办好。原话已由本人撤回。有进展直接告诉我，办好回“办结”。"
    )
    taken = Text(
        "好，#{no} {matter}（{place}）归您了，{due}前办好。居民原话：“{words}”\n有进展直接告诉我，办好回“办结”。"
    )
    taken_parts = Text(
        "好，#{no} {matter}（{place}）归您了，{due}前办好；{parts}都在里面。\n有进展直接告诉我，办好回“办结 {no}”。"
    )
    taken_many = Text("好，{n} 件都归您了：{list}。办好一件回一件，例如“办结 {no}”。")
    full = Text("您手上有 {n} 件没办完，最多 {most} 件。先办好一件再认领，或退一件：“退单 编号 原因”。")
    busy = Text("\n您手上有 {n} 件没办完了，忙不过来就退一件：“不归我 编号 忙不过来”，不算您的退单；或“转 编号 谁”。")
    in_charge = Text("#{no} 由{title} {name}跟进，{due}前办好。")
    in_charge_private = Text("您报的 #{no} {matter}：{title} {name}接了，{due}前办好。")
    fulfils = Text("您的心愿 #{no}：{title} {name}认领了，会私下来找您，{due}前有个结果。")
    mediates = Text("#{no} {matter}的事：{title} {name}接了，会来找您谈，{due}前有个结果。")
    none_open = Text("您手上没有没办完的单。")
    todo = Text("您手上 {n} 件：\n{lines}")
    line = Text("#{no} {matter}（{place}）{state}，{due}前")
    shown = Text("#{no} {matter}｜{place}｜{state}｜{level}一级，{title} {name}负责｜{when}前")
    shown_part = Text("#{no} {matter}｜{place}｜{state}｜是 #{whole} 的一部分，{title} {name}一起负责｜{when}前")
    unjudged = Text("{state}（未评）")
    shown_closed = Text("#{no} {matter}｜{place}｜{state}")
    reported = Text("您报的：\n{lines}")
    none_reported = Text("您没有还没办完的事。有事直接说，例如“3栋2单元楼道灯坏了”。")
    priced = Text("｜{price}")
    nobody_yet = Text("#{no} {matter}｜{place}｜{state}｜还没有负责人，已请管理员安排")
    overrun = Text("｜分流超时")


@handling.command(
    _TAKE,
    "接单",
    "我接",
    "领办",
    who=HELPERS,
    where=Where.ANYWHERE,
    also=(
        "接了",
        "接下",
        "我来",
        "我来办",
        "我来处理",
        *("交给我", "交给我吧", "包在我身上", "我负责", "好嘞", "得嘞"),
        "我接单",
        "接活",
        "马上到",
        "马上来",
        "马上去",
        "这就去",
        "这就来",
    ),
    usage="接 [编号]",
    examples=("接单 12", "接"),
)
def take(talk: Talk, no: TicketNumber | None = None, note: str = "") -> str | None:
    """把事情接过来自己负责；不写编号就是等您接的全部。"""
    chosen = [find(talk, no)] if no is not None else Tickets(talk.db).waiting_for(talk.person.id)
    if no is None and phrases.goes(talk.reading.plain) and any(ticket.urgent for ticket in chosen):
        return None  # whoever goes to a danger is heard by another capability
    if not chosen:
        if talk.dangers(standing.is_awaited):
            return None  # “马上到” to an alarm, which another capability hears
        raise Refused(Say.nothing())
    if no is not None and is_too_late(talk, chosen[0]):
        return None
    if no is not None:
        _check_helper(talk, chosen[0])
    if len(chosen) > 1:
        _take_all(talk, chosen)
        return None
    ticket = take_over(talk, chosen[0])
    busy = _busy(talk, ticket)
    talk.whisper(taken_words(talk, ticket) + busy, ticket=ticket)
    if wait := times.clock_estimate(note):
        results.tell_everybody(talk, ticket, note, wait)
    elif not standing.is_confidential(ticket) and any(said.time for said in times.find(note, talk.local(talk.now))):
        progress.pass_words(talk, ticket, redact(punctuated(note), talk.hidden_in(note)))
    return None


def _take_all(talk: Talk, chosen: list[Ticket]) -> None:
    taken = [take_over(talk, ticket) for ticket in chosen]
    many = talk.worded(Say.taken_many, taken[0])(n=len(taken), list=listed(talk, taken), no=taken[0].id)
    talk.whisper(many + _busy(talk, taken[0]))


def _several(reading: Reading) -> list[int] | None:
    found = _SEVERAL.fullmatch(reading.plain.strip())
    return phrases.numbers(found) if found else None


@handling.listener(_several, who=HELPERS, where=Where.PRIVATE, examples=("12 13 我都接",), whole=True)
def take_several(talk: Talk, numbers: list[int]) -> None:
    """Several by their numbers in one breath."""
    chosen = [find(talk, TicketNumber(number)) for number in dict.fromkeys(numbers)]
    for ticket in chosen:
        _check_helper(talk, ticket)
    _take_all(talk, chosen)


def _every(reading: Reading) -> bool | None:
    return _EVERY.fullmatch(reading.plain.strip()) is not None or None


@handling.listener(_every, who=HELPERS, where=Where.PRIVATE, examples=("两件我都接",), whole=True)
def take_every(talk: Talk, _said: bool) -> Meant | None:
    """All that waits, without a number."""
    return Meant(_TAKE) if Tickets(talk.db).waiting_for(talk.person.id) else None


def _goes(reading: Reading) -> str | None:
    return reading.plain if phrases.goes(reading.plain) else None


@handling.listener(_goes, who=HELPERS, where=Where.PRIVATE, examples=("好的我来", "下午三点去修"), whole=True)
def take_in_words(talk: Talk, words: str) -> str | None:
    """The same without the command, from whoever was asked; of several matters it is asked which."""
    waiting = Tickets(talk.db).waiting_for(talk.person.id)
    if not waiting:
        return None
    return take(talk, TicketNumber(mine(talk, None, _TAKE).id), words)


@handling.command(
    "待办",
    "我的任务",
    who=HELPERS,
    also=(
        "我的待办",
        "我的单",
        "我的活",
        "我手上的单",
        "我手头的单",
        "有什么活",
        "还有什么活",
        "有哪些单",
        "还有哪些单",
        "有啥任务",
        "我有什么任务",
        "任务",
        "有几件没办",
        "还有几件没办",
        "几件没办完",
        "还有什么没办",
        "哪看我的任务",
        "在哪看我的任务",
        "看我的任务",
        *(
            "我手上还有几件",
            "手上还有几件",
            "手上还有啥",
            "手里还有几件",
            "我还有几件",
            "还有几单",
            "有啥活",
            "还有啥活",
        ),
    ),
    usage="待办",
    examples=("待办",),
)
def todo(talk: Talk) -> str:
    """看您手上还有哪些事。"""
    own = [*Tickets(talk.db).waiting_for(talk.person.id), *Tickets(talk.db).in_hand_of(talk.person.id)]
    if not own:
        return Say.none_open()
    lines = [Say.line(**talk.about(t), state=talk.state_of(t), due=talk.spell(t.due_at)) for t in own]
    return Say.todo(n=len(own), lines="\n".join(lines))


@handling.command(
    "查",
    "查单",
    "进度",
    who=EVERYONE,
    also=(
        "查一下",
        "查查",
        "查询",
        "看看",
        "看一下",
        "查进度",
        "查看",
        "到哪了",
        "怎么样了",
        "办到哪了",
        *_WHERE_IS_IT,
    ),
    usage="查 [编号]",
    examples=("查 12", "查"),
)
def look_up(talk: Talk, no: TicketNumber | None = None) -> str | None:
    """看一张单到哪一步了、谁负责、什么时候前；不写编号就是您报的、还没办完的。"""
    if no is None:
        talk.whisper(in_lines(talk, reported(talk)))
        return None
    ticket = find(talk, no)
    answer = shown(talk, ticket) + (Say.priced(price=ticket.price) if ticket.price else "")
    before = histories.history(talk, ticket)
    if not before:
        return answer
    talk.whisper(f"{answer}\n{before}", ticket=ticket)
    histories.send_pictures(talk, ticket)
    return None


def reported(talk: Talk) -> list[Ticket]:
    """What the speaker told of lately and is not closed, the newest first."""
    numbers = Reports(talk.db).tickets_of(talk.person.id, talk.now - _LATELY) if talk.person.id else []
    known = [ticket for number in numbers if (ticket := Tickets(talk.db).get(number))]
    running = (*OPEN, State.REVIEW, State.QUEUED, State.OFFERED)
    return [t for t in known if t.state in running and talk.person.id in Disputes(talk.db).voices(t)]


def in_lines(talk: Talk, own: list[Ticket]) -> str:
    """How far each of them is, in words for whoever told of them."""
    return Say.reported(lines="\n".join(shown(talk, t) for t in own[:_SHOWN])) if own else Say.none_reported()


def shown(talk: Talk, ticket: Ticket) -> str:
    """In one line, as anybody may know it."""
    late = Say.overrun() if Journal(talk.db).latest("dispatch.missed", ticket.id) else ""
    if not ticket.is_open:
        state = talk.state_of(ticket)
        unjudged = ticket.state is State.CLOSED and ticket.score is None
        return Say.shown_closed(**talk.about(ticket), state=Say.unjudged(state=state) if unjudged else state)
    if whole := Tickets(talk.db).parent_of(ticket):
        words = {"state": talk.state_of(whole), "whole": whole.id, "when": talk.spell(whole.due_at)}
        return Say.shown_part(**talk.about(ticket), **words, **talk.owner_of(whole, talk.audience))
    if ticket.owner_id is None:
        return Say.nobody_yet(**talk.about(ticket), state=talk.state_of(ticket)) + late
    level = Places(talk.db).get(ticket.level_id).name
    words = {"state": talk.state_of(ticket), "level": level, "when": talk.spell(ticket.due_at)}
    return Say.shown(**talk.about(ticket), **words, **talk.owner_of(ticket, talk.audience)) + late


def take_over(talk: Talk, ticket: Ticket) -> Ticket:
    """Make the speaker accountable; whoever reported it hears who that is, where it is news."""
    place = Places(talk.db).get(ticket.place_id)
    if not standing.may_take(ticket, place, talk.person.id, talk.roles):
        raise Refused(Say.no_such(no=ticket.id))
    if not standing.is_free(ticket) and ticket.owner_id != talk.person.id:
        if standing.is_wish(ticket):
            raise Refused(Say.gone_wish(no=ticket.id))
        gone = talk.worded(Say.gone, ticket)(no=ticket.id, **talk.owner_of(ticket))
        raise Refused(gone)
    if not (ticket.is_open or standing.is_free(ticket)):
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    if is_theirs(talk, ticket):
        return ticket  # said again it is no news to anybody
    was, within = ticket.owner_id, talk.ways(Ladder, place).finish_within(ticket.urgent)
    if standing.is_confidential(ticket):
        within = timedelta(days=talk.ways(Mediation, place).levels[0].days)
    if standing.is_wish(ticket):
        within = timedelta(days=talk.ways(Patience, place).fulfil)
    soon = ticket.urgent or standing.is_confidential(ticket) or standing.is_wish(ticket)
    own = talk.ways(Hours, place).within(Windows(talk.db).of(talk.person.id))
    due = talk.now + within if soon else own.promise(talk.local(talk.now), within)
    ticket = Tickets(talk.db).change(ticket, state=State.TAKEN, owner_id=talk.person.id, due_at=due)
    talk.record("ticket.taken", ticket, by=talk.person, was=was)
    words = {"no": ticket.id, "due": talk.spell(due)}
    openly = {**words, **talk.owner_of(ticket, Audience.GROUP)}
    words |= talk.owner_of(ticket, Audience.PRIVATE)
    talk.tell_reporters(
        ticket,
        group_line=Say.in_charge(**openly) if _first_owner(talk, ticket) != talk.person.id else None,
        private="" if ticket.price else talk.said(_in_charge(ticket), ticket, **words),
        told={talk.person.id},
    )
    return ticket


def is_too_late(talk: Talk, ticket: Ticket) -> bool:
    """Whether somebody else has taken it; the speaker hears who, and of something else."""
    place = Places(talk.db).get(ticket.place_id)
    others = ticket.is_open and ticket.owner_id != talk.person.id and not standing.is_free(ticket)
    may = standing.may_take(ticket, place, talk.person.id, talk.roles)
    if not others or not may or standing.is_wish(ticket) or standing.is_confidential(ticket):
        return False
    gone = talk.worded(Say.gone, ticket)(no=ticket.id, **talk.owner_of(ticket))
    talk.whisper(gone + offering.instead(talk, ticket, place))
    return True


def check_load(talk: Talk, place: Place) -> None:
    """Refuse to take on more of one's own accord where too much is in hand already."""
    n, most = len(Tickets(talk.db).in_hand_of(talk.person.id)), talk.ways(claims.Load, place).person
    if n >= most:
        raise Refused(talk.worded(Say.full, place)(n=n, most=most))


def _check_helper(talk: Talk, ticket: Ticket) -> None:
    """Whoever holds no office takes on no more than may be claimed, whatever word is said; danger excepted."""
    place = Places(talk.db).get(ticket.place_id)
    helps = all(h.role in UNNAMED for h in talk.roles) and standing.may_take(ticket, place, talk.person.id, talk.roles)
    if helps and ticket.owner_id != talk.person.id and standing.is_free(ticket) and not ticket.urgent:
        check_load(talk, place)


def _busy(talk: Talk, ticket: Ticket) -> str:
    """A word to whoever has much to do already: giving back costs nothing."""
    n = len(Tickets(talk.db).in_hand_of(talk.person.id))
    full = n > talk.ways(claims.Load, Places(talk.db).get(ticket.place_id)).busy
    return talk.worded(Say.busy, ticket)(n=n) if full and not ticket.urgent else ""


def is_theirs(talk: Talk, ticket: Ticket) -> bool:
    """Whether the speaker has taken it already."""
    return ticket.owner_id == talk.person.id and ticket.state is State.TAKEN


def _in_charge(ticket: Ticket) -> Text:
    """A quarrel is nobody's report, and a wish is no duty: the other side of a quarrel hears the same."""
    if standing.is_wish(ticket):
        return Say.fulfils
    return Say.mediates if standing.is_confidential(ticket) else Say.in_charge_private


def taken_words(talk: Talk, ticket: Ticket) -> str:
    """What whoever has just taken it hears."""
    about = {**talk.about(ticket), "due": talk.spell(ticket.due_at)}
    if parts := open_parts(talk, ticket):
        return talk.worded(Say.taken_parts, ticket)(**about, parts="、".join(f"#{part.id}" for part in parts))
    if not ticket.words:
        return talk.worded(Say.taken_unsaid, ticket)(**about)
    return talk.worded(Say.taken, ticket)(**about, words=ticket.words)


def _first_owner(talk: Talk, ticket: Ticket) -> object:
    """Who was named in the first line about the ticket, if anybody was."""
    named = [entry.detail for entry in Journal(talk.db).of_ticket(ticket.id) if entry.verb == "ticket.assigned"]
    return named[0]["to"] if named and named[0]["why"] == "opened" else None
