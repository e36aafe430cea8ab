"""What is asked of a list: to see it, and, by whoever leads it, to close, enlarge and correct it, and to thank."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.capability import Meant, Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.redactor import redact
from bot.texts import Refused, Text, Texts
from handlers.rules import leading, relays, seats
from handlers.rules.leading import Deed
from handlers.signups import writing
from handlers.signups.capability import (
    named,
    schedule,
    seats_of,
    show,
    signups,
    silence,
    spelled,
    tell_seats,
    total,
    unit_of,
    when,
    without_time,
)
from nlp import Reading
from storage.groups import Groups
from storage.outbox import Cause
from storage.places import Places
from storage.signups import Entry, Signup, Signups

_LIST = re.compile(r"(?:看|发|要)?(?:一?下)?名单(?:\s{1,3}(?P<what>\S[^?？]{0,30}))?")
_NUMBERS = re.compile(r"\d{1,3}")


class Say(Texts):
    """Words to whoever asks for a list, and to whoever leads it."""

    how = Text(
        "管接龙这样说：接龙 停止；接龙 上限 10；接龙 划掉 3；接龙 内容 周六上午9点架空层，带小碗；"
        "接龙 没来 2；接龙 谢谢；接龙 不办了。看名单说“名单”。"
    )
    none = Text("这里没有接龙。在群里写上“……接龙：”就开始。")
    not_yours = Text("这份接龙要由发起的人或这里的楼长、网格员来管。")
    mine = Text("“{what}”您报了 {n} 人，在名单里。要改在群里说“改成…”，来不了回“退出”。")
    mine_waits = Text("“{what}”您报了 {n} 人，排候补第 {place} 位。不等了回“退出”。")
    closed = Text("好，“{what}”停止接龙，{total}。要再开回“接龙 继续”。")
    reopened = Text("好，“{what}”可以继续接龙。")
    most = Text("好，“{what}”上限现在是 {n} {unit}。")
    too_small = Text("上限只能往上加：现在已经有 {n} {unit}。")
    struck = Text("好，划掉了{names}，现在{total}。")
    which = Text("没有第 {n} 行。先看“名单”，再写行号，例如“接龙 划掉 3”。")
    absent = Text("好，记下 {n} 家没来，来了的{total}。只有您看得到，名单删的时候一起删。")
    thanked = Text("{what}办好了，{total}，谢谢大家来。")
    thanked_you = Text("好，在群里谢过了。")
    called_off = Text("{what}不办了，报了名的邻居请知悉。")
    off = Text("好，在群里说了不办了，也不再提醒。")
    told = Text("好，说明改成：{what}。")


def _asks(reading: Reading) -> str | None:
    found = _LIST.fullmatch(relays.tidied(reading.text).strip(" 。.!！"))
    return (found["what"] or "") if found else None


@signups.command("名单", "接龙名单", who=EVERYONE, usage="名单 [哪一份]", examples=("名单", "名单 包粽子"))
def shown(talk: Talk, what: str = "") -> str | None:
    """看接龙的名单：在群里问发在群里，发起的人私聊问只发给您。"""
    lists = [s for s in _around(talk) if not what or _is_named(s, what)]
    signup = next((s for s in lists if not s.is_over(talk.now)), next(iter(lists), None))
    if signup is None and "接龙" in talk.message.text:
        raise Refused(Say.none())
    if signup is None:
        return None
    if talk.group:
        show(talk, signup)
        return None
    if signup.organiser_id == talk.person.id:
        return spelled(talk, signup, private=True)
    return spelled(talk, signup, private=False) if _leads(talk, signup) else _own(talk, signup)


@signups.listener(_asks, who=EVERYONE, where=Where.ADDRESSED, whole=True, examples=("名单", "名单 3栋"))
def contacts(talk: Talk, what: str) -> Meant | None:
    """Where there is no list, those who are responsible are meant."""
    return None if any(_is_named(s, what) for s in _around(talk) if what) else Meant(f"找谁 {what}".strip())


@signups.command(
    "管理接龙",
    who=EVERYONE,
    usage="管理接龙 <停止、继续、上限、划掉、没来、内容、谢谢或不办了>",
    examples=("管理接龙 停止", "管理接龙 上限 10", "管理接龙 划掉 3"),
)
def manage(talk: Talk, what: str = "") -> str | None:
    """管一份接龙：停止、加名额、划掉一行、改说明、记没来的、谢谢大家。发起的人和楼长、网格员能管。"""
    said = leading.deed(what)
    lists = _around(talk)
    if said is None or not lists:
        raise Refused(Say.how() if lists else Say.none())
    mine = [s for s in lists if _leads(talk, s)]
    if not mine:
        raise Refused(Say.not_yours())
    signup = next((s for s in mine if s.is_open(talk.now)), mine[0])
    answer = _DEEDS[said[0]](talk, signup, said[1])
    talk.record("signup.managed", by=talk.person, signup=signup.id)
    if talk.group:
        talk.whisper(answer)
        return None
    return answer


@signups.listener(
    lambda reading: leading.order(reading.text),
    who=EVERYONE,
    where=Where.ADDRESSED,
    whole=True,
    examples=("接龙 停止", "接龙 上限 10", "接龙 没来 2 4", "停止接龙"),
)
def managed(_talk: Talk, said: str) -> Meant:
    """The same by the name of the list alone, which in a group is the head of one."""
    return Meant(" ".join(("管理接龙", said)))


def _close(talk: Talk, signup: Signup, _rest: str) -> str:
    Signups(talk.db).change(signup, closed_at=talk.now)
    return Say.closed(what=named(signup), total=total(signup, seats_of(talk, signup)))


def _reopen(talk: Talk, signup: Signup, _rest: str) -> str:
    Signups(talk.db).change(signup, closed_at=None)
    return Say.reopened(what=named(signup))


def _enlarge(talk: Talk, signup: Signup, rest: str) -> str:
    number = _NUMBERS.search(rest)
    if number is None:
        raise Refused(Say.how())
    before, most = seats_of(talk, signup), int(number[0])
    used = before.heads if signup.by_head else len(before.seated)
    if most < max(used, 1):
        raise Refused(Say.too_small(n=used, unit=unit_of(signup)))
    signup = Signups(talk.db).change(signup, most=most)
    tell_seats(talk, signup, before)
    return Say.most(what=named(signup), n=most, unit=unit_of(signup))


def _strike(talk: Talk, signup: Signup, rest: str) -> str:
    before = seats_of(talk, signup)
    found = _meant(talk, signup, rest)
    for entry in found:
        Signups(talk.db).strike(entry)
    tell_seats(talk, signup, before)
    talk.erase_traces()
    return Say.struck(names="、".join(e.name for e in found), total=total(signup, seats_of(talk, signup)))


def _absent(talk: Talk, signup: Signup, rest: str) -> str:
    before = seats_of(talk, signup)
    found = _meant(talk, signup, rest)
    for entry in found:
        Signups(talk.db).put(entry, left_at=talk.now, absent=True)
    tell_seats(talk, signup, before)
    return Say.absent(n=len(found), total=total(signup, seats_of(talk, signup)))


def _explain(talk: Talk, signup: Signup, rest: str) -> str:
    if not rest:
        raise Refused(Say.how())
    words = redact(rest[: relays.WORDS], talk.hidden_in(rest))
    begins, ends = when(talk, rest)
    times = {"begins_at": begins, "ends_at": ends} if begins else {}
    signup = Signups(talk.db).change(signup, words=words, **times)
    schedule(talk, signup)
    return Say.told(what=named(signup))


def _thank(talk: Talk, signup: Signup, _rest: str) -> str:
    _tell(
        talk,
        signup,
        Say.thanked(what=without_time(talk, signup) or named(signup), total=total(signup, seats_of(talk, signup))),
    )
    return Say.thanked_you()


def _call_off(talk: Talk, signup: Signup, _rest: str) -> str:
    silence(talk, signup)
    Signups(talk.db).change(signup, closed_at=talk.now)
    if seats_of(talk, signup).seated:
        _tell(talk, signup, Say.called_off(what=named(signup)))
    return Say.off()


_DEEDS: Mapping[Deed, Callable[[Talk, Signup, str], str]] = MappingProxyType(
    {
        Deed.CLOSE: _close,
        Deed.REOPEN: _reopen,
        Deed.ENLARGE: _enlarge,
        Deed.STRIKE: _strike,
        Deed.ABSENT: _absent,
        Deed.EXPLAIN: _explain,
        Deed.THANK: _thank,
        Deed.CALL_OFF: _call_off,
    }
)


def _tell(talk: Talk, signup: Signup, line: str) -> None:
    """What the organiser asks for is said in the group where people signed up."""
    if group := Groups(talk.db).get(signup.room):
        talk.tell_group(group, line, cause=Cause.ANSWER)


def _around(talk: Talk) -> list[Signup]:
    """The lists of the group; in private one's own, then those one signed or may lead, the newest first."""
    known = Signups(talk.db)
    if talk.group:
        return known.in_room(talk.group.address)
    if talk.message.private is False or not talk.person.id:
        return []
    led = [s for place in talk.places() for s in known.inside(place) if _leads(talk, s)]
    found = [*known.of_organiser(talk.person.id), *known.signed_by(talk.person.id), *led]
    return list({signup.id: signup for signup in found}.values())


def _is_named(signup: Signup, what: str) -> bool:
    return what in signup.words or relays.alike(what, signup.words)


def _leads(talk: Talk, signup: Signup) -> bool:
    return seats.may_lead(signup, Places(talk.db).get(signup.place_id), talk.person.id, talk.roles)


def _own(talk: Talk, signup: Signup) -> str | None:
    """How it stands with the speaker's own line."""
    mine, found = writing.own(talk, signup), seats_of(talk, signup)
    if mine is None or mine.left_at:
        return None
    waits = [entry.id for entry in found.waiting]
    if mine.id in waits:
        return Say.mine_waits(what=named(signup), n=mine.heads, place=waits.index(mine.id) + 1)
    return Say.mine(what=named(signup), n=mine.heads)


def _meant(talk: Talk, signup: Signup, rest: str) -> list[Entry]:
    """Lines by their numbers in the list as it is shown, or one by its name."""
    found = seats_of(talk, signup)
    entries = [*found.seated, *found.waiting]
    if named_so := [entry for entry in entries if rest and relays.key(entry.name) == relays.key(rest)]:
        return named_so[:1]
    numbers = [int(number) for number in _NUMBERS.findall(rest)]
    if not numbers:
        raise Refused(Say.how())
    if wrong := next((n for n in numbers if not 0 < n <= len(entries)), None):
        raise Refused(Say.which(n=wrong))
    return [entries[number - 1] for number in dict.fromkeys(numbers)]
