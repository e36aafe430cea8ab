"""Reviews: one word from those who reported, asked once; silence is never praise; what is not well is opened again."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Meant, Where
from bot.context import Context, Talk
from bot.grammar import TicketNumber
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts, punctuated
from handlers.rules import phrases, standing
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from nlp import Reading
from storage.disputes import Disputes
from storage.journal import Entry
from storage.places import Places
from storage.reports import Reports
from storage.tickets import DONE, State, Ticket, Tickets
from storage.whistles import Whistles

reviews = Capability("reviews", title="评单")

_LATELY = timedelta(days=90)
_JUST = timedelta(days=1)
_DARK = re.compile(r"黑|不亮|没亮")
_STILL_SIGN = "还是"
_EVER = timedelta(days=3660)
"""Whoever names the ticket may judge it long after it was reported: works take months."""


_JUDGES = re.compile(
    r"(?:评办|评单|评价|评)[,，:：\s]{0,2}#?(?P<no>\d{1,9})?[,，:：\s]{0,2}(?P<word>基本满意|不满意|很满意|满意|没好)[。.!！]?"
)
_VERDICTS = (
    ("不满意", re.compile(r"(?:太|真|很|非常|特别)(?:差|烂|慢|糟糕?)|差劲|差评|糟糕|不咋(?:样|地)|不怎么样")),
    (
        "基本满意",
        re.compile(r"还(?:行|可以|好|凑合|过得去)|马马虎虎|一般般?|凑合|过得去|好是好|就是(?:慢|晚|久)|慢了点"),
    ),
    (
        "满意",
        re.compile(
            r"(?:很|挺|太|真|蛮|非常|特别)(?:好|棒|快|满意|及时|不错)|不错|好评|点?赞|给力|五星|满分|速度.{0,2}快|(?:评价)?[:：]?好$|👍"
        ),
    ),
)
_VERDICT_REST = re.compile(
    r"修了.{1,4}[次趟回]|师傅|人|速度|服务|态度|办事|效率|真|的|了|啊|呀|吧|给|点|就|修|评价|拖了这么久|谢谢.{0,4}|辛苦.{0,3}|好|[,，。.!！:：\s]"
)


def _verdict(reading: Reading) -> str | None:
    """“很好，速度真快”: the one word that it comes to."""
    plain = reading.plain.strip()
    found = next((word for word, pattern in _VERDICTS if pattern.search(plain)), None) if len(plain) <= 16 else None
    rest = plain
    for _, pattern in _VERDICTS:
        rest = pattern.sub("", rest)
    return found if found and not _VERDICT_REST.sub("", rest) else None


_STILL = re.compile(
    r"(?:[^,，。]{0,6}好了[\s,，]{1,2}|[一二三四五六七八九十\d]{1,2}[楼层]的?)?(?:怎么|可是|但是?|好像)?还是(?:不|没|关不|打不|修不|漏|堵|坏|臭|响|黑|老样子|原样|那样|这样|一样)[\u4e00-\u9fff]{0,6}[\s,，。.!！?？~]*"
)


def _still_bad(reading: Reading) -> str | None:
    """“还是关不严”: of something, said without what it is."""
    return reading.plain if _STILL.fullmatch(reading.plain.strip()) and not reading.place.building else None


_STILL_IS = re.compile(r"(?:可是|但是?|怎么|不过)?还(?:在|是|有点|有些)[^\d]{1,12}")


def _still_is(reading: Reading) -> str | None:
    """“还在闪，不太亮”: perhaps of what was called done."""
    plain = reading.plain.strip()
    placed = reading.place.building or reading.place.unit or reading.urgent
    return plain if _STILL_IS.fullmatch(plain) and not placed and not _STILL.fullmatch(plain) else None


class Say(Texts):
    """Words to those who reported."""

    nothing = Text("现在没有等您评的单。要说的是哪一张？请带上编号，例如“{word} 12”。")
    not_yours = Text("没有 #{no} 这张单，或者它不是您报的。")
    no_state = Text("#{no} 现在是“{state}”，还不能这样改。")
    thanks = Text("谢谢，#{no} 记下了。")
    sorry = Text("抱歉没办好，#{no} 重新打开，{title} {name}会再跟进。")
    reopened = Text("好，#{no} 重新打开，{title} {name}会再跟进。")
    which_way = Text("我没听懂。是说 #{no} {matter}吗？好了回“满意”，还差什么回“还差一点 …”，没好回“没好”。")
    in_hand = Text("好，#{no} 还在您手上。卡在哪里直接说，要别人来就说“转 {no} 谁”，办好回“办结 {no}”。")
    partly = Text("好，#{no} 留着，还差的请{title} {name}接着办。")
    owner_partly = Text("#{no} {matter}（{place}）还差一点：{words}。请接着办，办好回“办结 {no}”。")
    no_words = Text("报的人没细说")
    not_at_all = Text("报的人那边还没好")
    passed_on = Text("好，#{no} 还在办，您觉得不行，我告诉办的人，不说是谁。")


@reviews.command(
    "满意",
    "很满意",
    who=EVERYONE,
    where=Where.ANYWHERE,
    also=("非常满意", "挺满意", "蛮满意", "满意的", "十分满意"),
    usage="满意 [编号]",
    examples=("满意",),
)
def content(talk: Talk, no: TicketNumber | None = None, note: str = "") -> str | None:
    """事情办好了，您满意。"""
    return _judge(talk, no, "good", "满意", note)


@reviews.command("基本满意", who=EVERYONE, where=Where.ANYWHERE, usage="基本满意 [编号]", examples=("基本满意",))
def rather_content(talk: Talk, no: TicketNumber | None = None, note: str = "") -> str | None:
    """办好了，还有可以改进的地方。"""
    return _judge(talk, no, "fair", "基本满意")


@reviews.command(
    "不满意",
    who=EVERYONE,
    where=Where.ANYWHERE,
    also=("很不满意", "不太满意"),
    usage="不满意 [编号]",
    examples=("不满意",),
)
def discontent(talk: Talk, no: TicketNumber | None = None, note: str = "") -> str | None:
    """没办好，重新打开；还在办的，告诉办的人您觉得不行。"""
    if no is not None and (running := _still_running(talk, no)):
        talk.record("ticket.criticised", running, by=talk.person)
        talk.whisper(Say.passed_on(no=running.id))
        return None
    ticket = _served(talk, no, "不满意")
    return _reopen(talk, ticket, Say.sorry) if ticket else None


@reviews.command(
    "没好",
    "重开",
    who=EVERYONE,
    where=Where.ANYWHERE,
    also=("还没好", "没修好", "没弄好", "还没修好", "还没弄好", "没解决", "还没解决", "还是没好", "还是坏的", "又坏了"),
    usage="没好 [编号]",
    examples=("没好", "重开 12"),
)
def not_well(talk: Talk, no: TicketNumber | None = None, note: str = "") -> str | None:
    """办结的事其实没好，重新打开。"""
    held = Tickets(talk.db).in_hand_of(talk.person.id) if no is None and talk.message.private else []
    if held and not any(t.state in DONE for t in _reported(talk, None)):
        return talk.said(Say.in_hand, held[0])
    ticket = _served(talk, no, "没好", closed=True, partly=True)
    if ticket and ticket.state is State.PARTLY:
        return nearly(talk, TicketNumber(ticket.id), Say.not_at_all())
    return _reopen(talk, ticket, Say.reopened) if ticket else None


def _judges(reading: Reading) -> Meant | None:
    found = _JUDGES.fullmatch(reading.plain.strip())
    return Meant(f"{found['word']} {found['no'] or ''}".strip()) if found else None


@reviews.listener(_judges, who=EVERYONE, where=Where.ADDRESSED, examples=("评办 满意",), whole=True)
def judge_in_words(_talk: Talk, meant: Meant) -> Meant:
    """With the name of the step before the word."""
    return meant


@reviews.listener(_verdict, who=EVERYONE, where=Where.PRIVATE, examples=("很好，速度真快",), whole=True)
def verdict(talk: Talk, word: str) -> Meant | None:
    """The same in their own words, soon after one thing of theirs was called done."""
    return Meant(word) if _lately_done(talk) and not Tickets(talk.db).in_hand_of(talk.person.id) else None


@reviews.listener(_still_bad, who=EVERYONE, examples=("还是老样子",), whole=True)
def still_bad(talk: Talk, said: str) -> str | None:
    """The same in their own words, where something of theirs has just been called done."""
    done = [t for t in _reported(talk, None) if t.state in DONE]
    if not talk.message.private:
        done = [t for t in done if (t.closed_at or t.done_at or talk.now) > talk.now - _JUST and _is_about(said, t)]
    return _reopen(talk, done[0], Say.reopened) if len(done) == 1 else None


def _half_done(reading: Reading) -> str | None:
    return reading.plain if phrases.half_done(reading.plain) else None


@reviews.listener(_half_done, who=EVERYONE, examples=("清了一半，还差一点",), whole=True)
def half_done(talk: Talk, said: str) -> str | None:
    """Done in part, in the reporter's own words, where one thing of theirs has just been called done."""
    done = [t for t in _reported(talk, None) if t.state is State.REVIEW]
    return nearly(talk, TicketNumber(done[0].id), punctuated(said)) if len(done) == 1 else None


def _is_about(said: str, ticket: Ticket) -> bool:
    """Whether two signs in a row of what is said stand in what was reported, too; of a lamp also that it is dark."""
    if "灯" in ticket.matter and _DARK.search(said):
        return True
    known = ticket.matter + (ticket.words or "")
    return any(said[i : i + 2] in known for i in range(said.index(_STILL_SIGN) + 2, len(said) - 1))


@reviews.listener(_still_is, who=EVERYONE, where=Where.PRIVATE, examples=("还是有点卡",))
def still_is(talk: Talk, _said: str) -> str | None:
    """No new matter, soon after one of theirs was called done, before they say which way it is."""
    return asked_again(talk)


_BY_PLACE = {"1": content, "2": rather_content, "3": discontent, "4": not_well}
"""What a bare number stands for, in the order in which the words are offered."""


@reviews.anything
def asked_again(talk: Talk) -> str | None:
    """Words that nobody understands, soon after something of theirs was called done: how they may say whether it is."""
    done = _lately_done(talk)
    judge = None if talk.message.forwarded else _BY_PLACE.get(talk.message.text.strip().rstrip("。.!！"))
    if done and judge:
        return judge(talk, TicketNumber(done.id))
    return Say.which_way(no=done.id, matter=done.matter) if done else None


def _lately_done(talk: Talk) -> Ticket | None:
    """What of theirs was called done last, a moment ago, and that they have not judged."""
    done = [t for t in _reported(talk, None) if t.state is State.REVIEW and t.kind != "dispute" and t.done_at]
    lately = [t for t in done if t.done_at and talk.now - t.done_at <= _JUST]
    return max(lately, key=lambda ticket: ticket.done_at or ticket.opened_at, default=None)


@reviews.command("还差一点", "还差", who=EVERYONE, usage="还差一点 [编号] [差什么]", examples=("还差一点 换吧",))
def nearly(talk: Talk, no: TicketNumber | None = None, rest: str = "") -> str | None:
    """好了一部分：说说还差什么。"""
    ticket = _served(talk, no, "还差一点", partly=True)
    if ticket is None:
        return None
    ticket = Tickets(talk.db).change(ticket, state=State.PARTLY, done_at=None)
    talk.record("ticket.advanced", ticket, by=talk.person)
    if ticket.owner_id:
        line = Say.owner_partly(**talk.about(ticket), words=rest or Say.no_words())
        talk.tell(ticket.owner_id, line, ticket=ticket, within=Hours)
    return Say.partly(no=ticket.id, **talk.owner_of(ticket, talk.audience))


@reviews.follows_ticket("ticket.done")
def wait_for_a_word(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """After some days without one it is closed, unjudged."""
    days = context.ways(Ladder, Places(context.db).get(ticket.place_id)).review_days
    context.later("reviews.close", at=context.now + timedelta(days=days), key=str(ticket.id), ticket=ticket.id)


@reviews.timer("close")
def close(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody said anything: closed, counted apart, never as praise."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket and ticket.state is State.REVIEW:
        ticket = Tickets(context.db).change(ticket, state=State.CLOSED, closed_at=context.now)
        context.record("ticket.closed", ticket, judged=False)


def _judge(talk: Talk, no: TicketNumber | None, score: str, word: str, note: str = "") -> str | None:
    ticket = _served(talk, no, word, closed=no is not None)
    if ticket is None:
        return None
    if not standing.may_become(ticket.state, State.CLOSED) and ticket.state is not State.CLOSED:
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    values = {"state": State.CLOSED, "closed_at": talk.now, "score": score}
    ticket = Tickets(talk.db).change(ticket, **values)
    talk.record("ticket.closed", ticket, by=talk.person, judged=True)
    talk.never_mind("reviews.close", str(ticket.id))
    if note and talk.message.private:
        talk.record("ticket.praised", ticket, by=talk.person)
    return Say.thanks(no=ticket.id) if talk.message.private else ""


def _reopen(talk: Talk, ticket: Ticket, words: Text) -> str:
    state = State.TAKEN if ticket.owner_id else State.WAITING
    if not standing.may_become(ticket.state, state):
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    ticket = Tickets(talk.db).change(ticket, state=state, done_at=None, closed_at=None, score=None)
    Reports(talk.db).settle(ticket.id, talk.person.id, settled=False)
    talk.never_mind("reviews.close", str(ticket.id))
    talk.record("ticket.reopened", ticket, by=talk.person, partly=False)
    return words(no=ticket.id, **talk.owner_of(ticket, talk.audience))


def _served(
    talk: Talk, no: TicketNumber | None, word: str, *, closed: bool = False, partly: bool = False
) -> Ticket | None:
    """The finished ticket the speaker reported and means; None: a word that was not for us."""
    states = {State.REVIEW} | ({State.CLOSED, State.SHUT} if closed else set()) | ({State.PARTLY} if partly else set())
    reported = [t for t in _reported(talk, no) if t.state in states and (no or _is_fresh(talk, t))]
    if reported:
        return reported[0]
    if not talk.message.private:
        return None
    if no is not None:
        raise Refused(Say.not_yours(no=no))
    raise Refused(Say.nothing(word=word))


def _is_fresh(talk: Talk, ticket: Ticket) -> bool:
    """Whether a word without a number can still mean it: it is not done, or was a few days ago."""
    ended = ticket.closed_at or ticket.done_at
    days = talk.ways(Ladder, Places(talk.db).get(ticket.place_id)).reopen_days
    return ended is None or talk.now - ended <= timedelta(days=days)


def _still_running(talk: Talk, no: int) -> Ticket | None:
    """A matter that several departments work on, and that the speaker reported."""
    ticket = next(iter(_reported(talk, TicketNumber(no))), None)
    return ticket if ticket and ticket.is_open and Whistles(talk.db).of(no) else None


def _reported(talk: Talk, no: TicketNumber | None) -> list[Ticket]:
    """Tickets the speaker is among the reporters of, the newest first; in a group those reported there."""
    if not talk.person.id:
        return []
    room = None if talk.message.private else talk.message.room
    since = talk.now - (_LATELY if no is None else _EVER)
    numbers = Reports(talk.db).tickets_of(talk.person.id, since, room)
    found = [Tickets(talk.db).get(number) for number in numbers if no is None or number == no]
    return [ticket for ticket in found if ticket and talk.person.id in Disputes(talk.db).voices(ticket)]
