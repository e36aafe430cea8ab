"""Notices sent again and again: who may stop them, and what becomes of them once their author may send none."""

import re

from bot.capability import Where
from bot.context import Context, Talk
from bot.grammar import Word
from bot.texts import Refused, Text, Texts
from handlers.broadcasts import leaving
from handlers.broadcasts.capability import NOTIFIERS, broadcasts, name_of
from handlers.broadcasts.reaching import may_reach, reaches
from handlers.rules import notices
from nlp import Reading
from storage.broadcasts import Broadcast, Broadcasts, CopyKind, Stage, places_of
from storage.journal import Entry
from storage.places import Places

_KIND = r"(?:定期|定时|循环|重复|每[天周月])"
_WHICH = re.compile(
    rf"(?:看看?|查一?下)?(?:现在)?{_KIND}(?:要?发)?的?(?:通知)?(?:都|还)?(?:有)?(?:哪些|哪几条|什么|几条|清单|列表)[?？]?"
)

_STOPS = re.compile(
    rf"(?:请|麻烦|帮我?|把|将){{0,3}}{_KIND}(?:要?发|的|那|这|[个条]){{0,4}}(?:通知|消息)?(?:给我|先|都)?"
    r"(?:停了?|停掉|停发|取消|不发|别发|关)(?:了|掉|吧){0,2}[。.!！]?"
)


class Say(Texts):
    """Words about what is sent again and again."""

    none = Text("没有定时、定期发的通知。")
    stopped = Text("好，{title}（{when}）不再发了。")
    which = Text("定时、定期发的有 {n} 条：\n{lines}\n停哪一条就回“停发 1”这样的序号。")
    one = Text("{n}. {title}（{when}，{scope}）：{words}")
    no_such = Text("没有第 {n} 条。回“停发”看定时、定期发的有哪些。")
    told = Text("您定好要发的{title}（{when}，{scope}）由{name}停了，不再发。")


@broadcasts.command("停发", who=NOTIFIERS, usage="停发 [序号]", examples=("停发", "停发 1"))
def stop(talk: Talk, number: Word | None = None) -> str:
    """定时、定期发的通知，不发了；您负责的地方里，别人定好要发的也能停。"""
    found = _repeated(talk)
    if number is None and len(found) > 1:
        return _list(talk, found)
    chosen = int(number) if number and number.isdecimal() else 1
    if not 0 < chosen <= len(found) or (number and not number.isdecimal()):
        raise Refused(Say.no_such(n=number))
    stopped = found[chosen - 1]
    leaving.drop(talk, stopped, by=talk.person)
    words = {"title": name_of(talk, stopped), "when": _when(talk, stopped)}
    if stopped.author_id != talk.person.id:
        talk.tell(stopped.author_id, Say.told(**words, scope=stopped.scope, name=talk.person.name))
    return Say.stopped(**words)


def _ends(reading: Reading) -> bool | None:
    return _STOPS.fullmatch(reading.plain.strip()) is not None or None


@broadcasts.listener(_ends, who=NOTIFIERS, where=Where.PRIVATE, examples=("把定时那个停了",), whole=True)
def stop_in_words(talk: Talk, _said: bool) -> str:
    """The same in one's own words; of several it is asked which."""
    return stop(talk)


def _asks(reading: Reading) -> bool | None:
    return _WHICH.fullmatch(reading.plain.strip()) is not None or None


@broadcasts.listener(_asks, who=NOTIFIERS, where=Where.PRIVATE, examples=("定期发的有哪些",), whole=True)
def repeated(talk: Talk, _asked: bool) -> str:
    """What is sent again and again, and how it is stopped."""
    return _list(talk, _repeated(talk))


def _repeated(talk: Talk) -> list[Broadcast]:
    found = [b for b in Broadcasts(talk.db).at(Stage.AGREED) if _is_later(talk, b) and _may_stop(talk, b)]
    if not found:
        raise Refused(Say.none())
    return found


def _list(talk: Talk, found: list[Broadcast]) -> str:
    lines = (
        Say.one(n=n, title=name_of(talk, b), when=_when(talk, b), scope=b.scope, words=b.words)
        for n, b in enumerate(found, 1)
    )
    return Say.which(n=len(found), lines="\n".join(lines))


def _is_later(talk: Talk, notice: Broadcast) -> bool:
    """Sent again and again, or once at an hour that was named; not what leaves within its minute of grace."""
    at = notice.send_at
    return bool(notice.repeats) or (at is not None and at - talk.now > notices.UNDO)


def _when(talk: Talk, notice: Broadcast) -> str:
    return notice.repeats or (talk.spell(notice.send_at) if notice.send_at else "")


@broadcasts.follows("role.ended")
def dismissed(context: Context, entry: Entry) -> None:
    """Whoever may not speak to these groups any more does not go on speaking to them; the admins learn it."""
    for notice in Broadcasts(context.db).of(int(str(entry.detail["to"])), Stage.AGREED):
        if notice.repeats and not reaches(context, notice):
            leaving.end(context, notice)


def _may_stop(talk: Talk, notice: Broadcast) -> bool:
    """Its author, or whoever may speak to every place it goes to."""
    if notice.author_id == talk.person.id:
        return True
    copies = Broadcasts(talk.db).copies(notice, CopyKind.NOTICE)
    places = [Places(talk.db).get(number) for number in places_of(copies)]
    return bool(places) and all(may_reach(talk.roles, place) for place in places)
