"""How far it is: progress, partly done, done; told to everybody who reported it, where they did."""

import re
from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import EVERYONE, HANDLERS, HELPERS
from bot.redactor import redact
from bot.texts import Refused, Text, Texts, punctuated
from handlers.handling import histories
from handlers.handling.capability import handling, mine
from handlers.handling.telling import tell_all, tell_each
from handlers.rules import absences, phrases, standing
from handlers.rules.hours import Hours
from nlp import Reading, times
from nlp.times.numerals import number
from storage.disputes import Disputes
from storage.places import Places
from storage.reports import Reports
from storage.tickets import State, Ticket, Tickets
from storage.whistles import Whistles

_MIDNIGHT = "23:59"
_LATELY = timedelta(days=30)
_DONE = r"(?:办|弄|修|搞|处理|清|换|装|解决|通)?(?:好|完|妥|定|掂|走|结|完工)了?"
_SEVERAL = re.compile(
    rf"(?:{phrases.NUMBERS.pattern}"
    r"|(?:这|那|手上|的){0,3}(?P<count>[两二三四五六七八九]|\d)[件个张](?:事|单子?)?)"
    rf"[\s,，]?(?:也|已经|现在){{0,3}}[都全]部?(?:已经)?{_DONE}[。.!！]?"
)
_PARTS = re.compile(r"[\s,，。;；!！]+")


class Say(Texts):
    """Words about how far it is."""

    no_state = Text("#{no} 现在是“{state}”，不能这样改。")
    progress_group = Text("#{no} {matter}：{words}，预计{until}好。没别的事不再打扰。")
    progress_bare = Text("#{no} {matter}：预计{until}好。没别的事不再打扰。")
    progress = Text("好，告诉大家了：预计{until}好。")
    by_hour = Text("{when}前")
    today = Text("今天")
    by_day = Text("{day}内")
    still = Text("好，不急。办好了回“办结”。")
    not_over = Text("急事 #{no} 要由楼长、物业、网格员、书记或值班的人宣布：请他们回“解除 {no}”。")
    done = Text("好，#{no} 记为办好，我去告诉报的人。")
    done_group = Text(
        "#{no} {matter}（{place}）已办好。哪家还没好，直接说一声，我重新打开；满意回“满意”，不回也没关系。"
    )
    done_confided = Text("#{no} 这边先到这里。还需要帮助，随时写给我；有危险马上打 110，受了伤打 120。")
    done_private = Text("您报的 #{no} {matter}办好了。都好了吗？回“满意 / 基本满意 / 不满意”，没好回“没好”。")
    done_owner = Text("#{no} {matter}（{place}）{by}说办好了，不用您办了。")
    partly_owner = Text("#{no} {matter}（{place}）{by}说办好了一部分，还差的在您手上，回“查 {no}”看还差什么。")
    partly = Text("好，#{no} 记为部分解决，还剩的我继续跟。")
    partly_reporter = Text("#{no} {matter}先办好了一部分：{words}。现在怎么样？回“好了 / 还差一点 / 没好”。")
    nothing_open = Text("没有正在办的单。要说的是哪一张？请带上编号，例如“好了 12”。")
    rest = Text(
        "好，#{no} 修好了，您说的我转告办的人，不说是谁。还要来一趟回“还差一点”，就这样回“满意 / 基本满意 / 不满意”。"
    )
    owner_rest = Text("#{no} {matter}（{place}）报的人说好了，另外说：“{words}”。")
    well_here = Text("太好了，#{no} 您这边记为好了。还差的接着办，有结果再告诉您。")
    owner_well = Text("#{no} {matter}（{place}）报的人都说好了。剩下的也办完了，就回“办结 {no}”。")
    glad = Text("太好了。#{no} 您满意吗？回“满意 / 基本满意 / 不满意”，不回也没关系。")
    offer_done = Text("满意=满意 {no} / 基本满意=基本满意 {no} / 不满意=不满意 {no} / 没好=没好 {no}")
    offer_glad = Text("满意=满意 {no} / 基本满意=基本满意 {no} / 不满意=不满意 {no}")
    offer_partly = Text("好了 / 还差一点=还差一点 {no} / 没好=没好 {no}")
    partly_bare = Text("还有一点没办完")


@handling.command(
    "办结",
    "办好了",
    "办好",
    "完成",
    who=HELPERS,
    also=(
        *("搞掂", "搞掂了", "妥了", "搞妥了", "完事了", "收工了"),
        "搞定",
        "搞定了",
        "弄好了",
        "弄好",
        "处理好了",
        "处理完了",
        "处理完",
        "修好了",
        "修好",
        "完工",
        "完成了",
        "干完了",
        "办完了",
        "办完",
        "解决了",
        *(
            "换好了",
            "换完了",
            "装好了",
            "疏通了",
            "通好了",
            "清理好了",
            "清走了",
            "补好了",
            "搞好了",
            "修完了",
            "弄完了",
        ),
    ),
    usage="办结 [编号] [说明]",
    examples=("办结 12", "办结"),
)
def finish(talk: Talk, no: TicketNumber | None = None, note: str = "") -> str:
    """办好了告诉我，我去告诉报的人。"""
    if phrases.leaves_rest(note):
        return finish_partly(talk, no, phrases.the_rest(note))
    ticket = mine(talk, no, "办结", in_hand=True)
    if not standing.may_become(ticket.state, State.REVIEW):
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    if ticket.urgent and ticket.kind == "need":
        _refuse_where_others_say(talk, ticket)
    ticket = Tickets(talk.db).change(ticket, state=State.REVIEW, done_at=talk.now)
    talk.record("ticket.done", ticket, by=talk.person)
    histories.note(talk, ticket, "ticket.done", note)
    tell_all(
        talk,
        ticket,
        group=lambda one: Say.done_group(**talk.about(one)),
        private=lambda one: _done_words(talk, one),
        offers=lambda one: "" if _is_confided(one) else Say.offer_done(no=one.id),
    )
    Reports(talk.db).settle(ticket.id)
    _tell_owner(talk, ticket, Say.done_owner)
    return Say.done(no=ticket.id)


def _is_confided(ticket: Ticket) -> bool:
    """Whether somebody in danger told it to one officer: no quarrel between neighbours is urgent."""
    return ticket.urgent and ticket.kind == "dispute"


def _done_words(talk: Talk, ticket: Ticket) -> str:
    """Whoever was in danger is asked for no mark."""
    if _is_confided(ticket):
        return Say.done_confided(no=ticket.id)
    return talk.worded(Say.done_private, ticket)(no=ticket.id, matter=ticket.matter)


def _tell_owner(talk: Talk, ticket: Ticket, text: Text) -> None:
    """Whoever has it hears what somebody else said of it."""
    if ticket.owner_id not in (None, talk.person.id):
        by = standing.post_at(Places(talk.db).get(ticket.place_id), talk.roles)
        line = talk.said(text, ticket, by=f"{by} {talk.person.name}".strip())
        talk.tell(ticket.owner_id, line, ticket=ticket, within=Hours)


def _refuse_where_others_say(talk: Talk, ticket: Ticket) -> None:
    """Neighbours go home once a danger is over: that is said by those alone who answer for it."""
    if not standing.may_end(Places(talk.db).get(ticket.place_id), talk.roles):
        raise Refused(Say.not_over(no=ticket.id))


@handling.command(
    "好了",
    "修好了",
    who=EVERYONE,
    where=Where.PRIVATE,
    also=("解决了", "弄好了", "搞定了", "已经好了", "都好了", "处理好了", "换好了", "通了"),
    usage="好了 [编号]",
    examples=("好了",),
)
def well(talk: Talk, no: TicketNumber | None = None, note: str = "") -> str:
    """办的人说“好了”就是办结；报的人说“好了”就是这边没问题了。"""
    told = map(Tickets(talk.db).get, Reports(talk.db).tickets_of(talk.person.id, talk.now - _LATELY))
    found = [t for t in told if t and t.state in (State.PARTLY, State.REVIEW)]
    served = [t for t in found if talk.person.id in Disputes(talk.db).voices(t)]
    named = [t for t in served if t.id == no and t.owner_id != talk.person.id]
    if not named and (no is not None or Tickets(talk.db).in_hand_of(talk.person.id)):
        return finish(talk, no, note)
    served = named or served
    if served and phrases.complains(note):
        return _leave_rest(talk, served[0], note)
    if not served:
        raise Refused(Say.nothing_open())
    ticket = served[0]
    talk.record("ticket.confirmed", ticket, by=talk.person)
    if ticket.state is State.PARTLY:
        return _well_for_one(talk, ticket)
    talk.offer(Say.offer_glad(no=ticket.id))
    return Say.glad(no=ticket.id)


def _well_for_one(talk: Talk, ticket: Ticket) -> str:
    """This household has what it needs; once all have, whoever has the matter is told so."""
    Reports(talk.db).settle(ticket.id, talk.person.id)
    if ticket.owner_id and all(report.settled for report in Reports(talk.db).of(ticket.id)):
        talk.tell(ticket.owner_id, talk.said(Say.owner_well, ticket), ticket=ticket, within=Hours)
    return Say.well_here(no=ticket.id)


def _leave_rest(talk: Talk, ticket: Ticket, note: str) -> str:
    """“修好了，但是地上一塌糊涂”: whoever has it hears what is left."""
    talk.record("ticket.remarked", ticket, by=talk.person)
    if ticket.owner_id:
        line = Say.owner_rest(**talk.about(ticket), words=redact(punctuated(note), talk.hidden_in(note)))
        talk.tell(ticket.owner_id, line, ticket=ticket, within=Hours)
    return Say.rest(no=ticket.id)


def _several(reading: Reading) -> tuple[list[int], int] | None:
    found = _SEVERAL.fullmatch(reading.plain.strip())
    if found is None:
        return None
    return phrases.numbers(found), number(found["count"]) if found["count"] else 0


@handling.listener(_several, who=HELPERS, where=Where.PRIVATE, examples=("12 13 都好了", "两件都办好了"), whole=True)
def finish_several(talk: Talk, said: tuple[list[int], int]) -> str | None:
    """Several by their numbers; or all that are in hand, where so many are."""
    numbers, count = said
    in_hand = [ticket.id for ticket in Tickets(talk.db).in_hand_of(talk.person.id)]
    if not numbers and count != len(in_hand):
        return None
    return "\n".join(finish(talk, TicketNumber(one)) for one in dict.fromkeys(numbers or in_hand))


@handling.command(
    "部分", "部分解决", who=HANDLERS, usage="部分 [编号] <还差什么>", examples=("部分 12 主管通了，存水弯要换",)
)
def finish_partly(talk: Talk, no: TicketNumber | None = None, rest: str = "") -> str:
    """只办好了一部分：说清还差什么，单子留着。"""
    ticket = mine(talk, no, "部分", in_hand=True)
    if not standing.may_become(ticket.state, State.PARTLY):
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    ticket = Tickets(talk.db).change(ticket, state=State.PARTLY)
    talk.record("ticket.advanced", ticket, by=talk.person)
    histories.note(talk, ticket, "ticket.advanced", rest)
    tell_each(
        talk,
        ticket,
        lambda one: Say.partly_reporter(no=one.id, matter=one.matter, words=rest or Say.partly_bare()),
        offers=lambda one: Say.offer_partly(no=one.id),
    )
    _tell_owner(talk, ticket, Say.partly_owner)
    return talk.said(Say.partly, ticket)


@handling.command("还没", who=HELPERS, usage="还没", examples=("还没",))
def not_yet(talk: Talk, note: str = "") -> str:
    """问您办好没有时，回“还没”。"""
    return Say.still()


def _estimate(reading: Reading) -> Reading | None:
    """“总闸跳了 估计半小时”: how far it is, and how long it will take."""
    leaves = absences.asks_leave(reading.plain)
    return reading if not leaves and times.clock_estimate(reading.plain) is not None else None


@handling.listener(_estimate, who=HANDLERS, where=Where.PRIVATE, examples=("总闸跳了 估计半小时",))
def tell_progress(talk: Talk, reading: Reading) -> str | None:
    """A word from whoever has exactly one matter in hand goes to where it was reported."""
    in_hand = Tickets(talk.db).in_hand_of(talk.person.id)
    wait = times.clock_estimate(reading.plain)
    if len(in_hand) != 1 or wait is None or Whistles(talk.db).of(in_hand[0].id):
        return None  # what several departments found is seen again before a group reads it
    return tell_everybody(talk, in_hand[0], reading.plain, wait)


def tell_everybody(talk: Talk, ticket: Ticket, words: str, wait: timedelta) -> str:
    """Pass the handler's words on, the estimate turned into a time of day."""
    when = talk.spell(talk.now + wait)
    day = when.removesuffix(_MIDNIGHT)
    until = Say.by_hour(when=when) if day == when else Say.by_day(day=day or Say.today())
    said = "，".join(part for part in _PARTS.split(words) if part and times.clock_estimate(part) is None)
    talk.record("ticket.progressed", ticket, by=talk.person)
    histories.note(talk, ticket, "ticket.progressed", words)

    def line(one: Ticket) -> str:
        about = {"no": one.id, "matter": one.matter, "until": until}
        return Say.progress_group(**about, words=said) if said else Say.progress_bare(**about)

    tell_all(talk, ticket, group=line, private=line)
    return Say.progress(until=until)
