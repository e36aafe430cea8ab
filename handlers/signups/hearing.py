"""What is heard in a group: a list begins, lines are typed or passed on by WeChat, people say that they come or not."""

from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.redactor import redact
from bot.texts import Refused, Text, Texts
from handlers.rules import joining, leading, relays
from handlers.rules.joining import Said
from handlers.rules.relays import Beginning, Listed
from handlers.signups import writing
from handlers.signups.capability import named, schedule, signups, when
from nlp import Reading
from nlp.labels import Act
from storage.optouts import Optouts
from storage.reports import Reports
from storage.signups import Signup, Signups

_LISTS = 5
"""Lists of ours that are open in a group at once."""
_LATELY = timedelta(minutes=30)
"""So long after the last line a bare “+1” is one, too."""


class Say(Texts):
    """Words to whoever asked the bot to keep a list."""

    begun = Text("好，“{what}”的接龙我记着，不在群里插话。看名单回“名单”，停止回“接龙 停止”。")
    never = Text("这样的名单我不记：谁是什么看法、什么身体情况，是各人自己的事。")
    noted = Text("好，“{what}”记下了。")
    many = Text("这个群里已经有 {n} 份接龙没办完，先停掉一份：“接龙 停止”。")


def _a_list(reading: Reading) -> Listed | None:
    found = relays.listed(reading.text)
    return None if found is None or leading.order(reading.text) else found


def _words(reading: Reading) -> Said | None:
    return joining.said(reading.text)


@signups.listener(
    _a_list,
    who=EVERYONE,
    where=Where.GROUP,
    whole=True,
    examples=("周六包粽子，限 8 家，接龙：", "2 小何家 3个", "#接龙 1. 梅姐 2人 2. 小何家 3个"),
)
def hear(talk: Talk, found: Listed) -> str | None:
    """Written down without a word; None where it belongs to no list of ours."""
    if talk.message.calls_bot and found.refused:
        raise Refused(Say.never())
    return _quietly(talk, _listed(talk, found) if _counts(talk) else None)


@signups.listener(
    _words,
    who=EVERYONE,
    where=Where.GROUP,
    whole=True,
    examples=("我也去 两个大人一个小孩", "我家改成 2 个", "去不了了"),
)
def told(talk: Talk, found: Said) -> str | None:
    """The same in plain words."""
    return _quietly(talk, _said(talk, found) if _counts(talk) else None)


def _counts(talk: Talk) -> bool:
    return talk.group is not None and not talk.message.forwarded and not talk.message.incognito


def _quietly(talk: Talk, signup: Signup | None) -> str | None:
    """Who spoke to the bot hears in private that it was heard."""
    if signup and talk.message.calls_bot:
        words = Say.begun if signup.message_id == writing.source(talk) else Say.noted
        talk.whisper(words(what=named(signup)))
    return "" if signup else None


@signups.event("relay")
def relayed(talk: Talk) -> str | None:
    """WeChat's own 接龙: each comes with all lines so far."""
    found = None if talk.message.sender in Optouts(talk.db) else relays.listed(talk.message.text)
    if found:
        hear(talk, found)
    return None


@signups.leftover
def leaves(talk: Talk) -> str | None:
    """退出, said in private to what the bot told there."""
    found = joining.said(talk.message.text)
    if found is None or found.act is not joining.Act.LEAVE or not talk.person.id or talk.message.forwarded:
        return None
    signup = writing.leave(talk, _to_come(Signups(talk.db).signed_by(talk.person.id), talk), writing.source(talk))
    return writing.Say.left(what=named(signup)) if signup else None


def begin(talk: Talk, head: Beginning, key: str) -> Signup:
    """A list begins, or one whose words were taken back goes on under others."""
    assert talk.group
    known, person = Signups(talk.db), talk.known()
    lists = _open(known.in_room(talk.group.address), talk)
    if len(lists) >= _LISTS:
        raise Refused(Say.many(n=_LISTS))
    words = redact(head.words, talk.hidden_in(head.words))
    begins, ends = when(talk, head.words)
    values = {"words": words, "most": head.most, "by_head": head.by_head, "begins_at": begins, "ends_at": ends}
    values |= {"touched_at": talk.now, "message_id": key}
    bare = next((s for s in lists if not s.words and s.organiser_id == person.id), None)
    if bare:
        signup = known.change(bare, **values)
    else:
        at = {"room": talk.group.address, "place_id": talk.group.place_id}
        signup = known.open(**values, **at, organiser_id=person.id)
    schedule(talk, signup)
    talk.record("signup.opened", by=person, signup=signup.id)
    return signup


def _listed(talk: Talk, found: Listed) -> Signup | None:
    """The list that these lines are of, as it is now."""
    assert talk.group
    lists = _open(Signups(talk.db).in_room(talk.group.address), talk)
    signup = next(iter(lists), None)
    if found.head or found.refused:
        same = (s for s in lists if found.head and s.words and relays.alike(s.words, found.head.words))
        signup = next(same, None)
    if found.refused or (found.head and found.head.unasked and signup is None and not talk.message.calls_bot):
        _crowded(talk, lists)
        return None
    if found.head and signup is None:
        if talk.read(found.head.words).act is Act.OPEN and not talk.message.calls_bot:
            return None  # something is broken, and others are asked to say so too
        if len(lists) >= _LISTS and not talk.message.calls_bot:
            return None
        signup = begin(talk, found.head, writing.source(talk))
        writing.lines(talk, signup, found, writing.source(talk))
        return signup
    if signup is None or not writing.lines(talk, signup, found, writing.source(talk)):
        return None
    return signup


def _crowded(talk: Talk, lists: list[Signup]) -> None:
    """Another list begins here, none of ours: bare lines may be meant for it from now on."""
    for signup in lists:
        if not signup.crowded:
            Signups(talk.db).change(signup, crowded=True)
            talk.record("signup.crowded", signup=signup.id)


def _said(talk: Talk, found: Said) -> Signup | None:
    assert talk.group
    there = Signups(talk.db).in_room(talk.group.address)
    lists = _to_come(there, talk) if found.act in (joining.Act.LEAVE, joining.Act.TAKE_OFF) else _open(there, talk)
    if not lists:
        return None
    last = max(signup.touched_at for signup in lists)
    other = Reports(talk.db).latest_in(talk.message.room, last)
    if found.bare and (other or lists[0].crowded or talk.now - last > _LATELY):
        return None
    return writing.words(talk, lists, found, writing.source(talk))


def _open(lists: list[Signup], talk: Talk) -> list[Signup]:
    return [signup for signup in lists if signup.is_open(talk.now)]


def _to_come(lists: list[Signup], talk: Talk) -> list[Signup]:
    """Also those that grow no more: whoever cannot come says so until it is over."""
    return [signup for signup in lists if not signup.is_over(talk.now)]
