"""Corrections: everybody who got the notice gets what is new, and the answers to the old one no longer count."""

from dataclasses import replace
from datetime import timedelta

from bot.capability import Meant, Where
from bot.context import Talk
from bot.texts import Refused, Text, Texts
from handlers.broadcasts import drafting, leaving
from handlers.broadcasts.capability import NOTIFIERS, broadcasts, just_ordered, latest
from handlers.broadcasts.reaching import Reached, target_at
from handlers.rules import notices, orders
from nlp import Reading
from storage.broadcasts import Broadcast, Broadcasts, CopyKind, Stage
from storage.groups import Groups

_CORRECT = "更正"
_LATELY = timedelta(days=3)


class Say(Texts):
    """Words about a mistake that was seen in time."""

    held = Text("还没发出去，我先停下了。原文：“{words}”\n回“改 新的全文”，看过预览再确认；不发了回“不发”。")


@broadcasts.command("更正", who=NOTIFIERS, usage="更正 <新的内容>", examples=("更正 停水改到9点",))
def correct(talk: Talk, text: str) -> str | None:
    """刚发的通知有变化：发给收到过的每个群，旧回执不算数。"""
    if (held := just_ordered(talk, _LATELY)) and held.stage is Stage.AGREED:
        return _hold(talk, held)
    old = latest(talk, Stage.SENT)
    said = notices.order(text, lambda words: False)
    if not said.words:
        raise Refused(drafting.Say.no_words())
    shown = drafting.make(talk, replace(said, asks=old.asks, reminds=old.reminds), _same(talk, old), corrects=old)
    if talk.message.private:
        return shown
    talk.whisper(shown)
    return None


def _wrong(reading: Reading) -> str | None:
    return orders.corrects(reading.text)


@broadcasts.listener(_wrong, who=NOTIFIERS, where=Where.PRIVATE, examples=("通知里地点写错了，应该是东门",), whole=True)
def correct_in_words(talk: Talk, words: str) -> str | None:
    """The same in one's own words, where a notice is the last thing that was ordered."""
    return Meant(f"{_CORRECT} {words}") if just_ordered(talk, _LATELY) else None


def _hold(talk: Talk, notice: Broadcast) -> str:
    """It has not left: nobody need be told of a mistake that nobody has read."""
    leaving.stop(talk, notice)
    Broadcasts(talk.db).change(notice, stage=Stage.DRAFT, confirmed=False, approver_id=None, send_at=None)
    talk.record("broadcast.held", by=talk.person, broadcast=notice.id)
    talk.ask(talk.person.id, "broadcasts.draft", no=notice.id)
    return Say.held(words=notice.words)


def _same(talk: Talk, old: Broadcast) -> Reached:
    """Exactly those who were to get the old one."""
    copies = Broadcasts(talk.db).copies(old, CopyKind.NOTICE)
    targets = [target_at(talk, copy.address, copy.place_id) for copy in copies]
    leaders = not any(Groups(talk.db).get(target.address) for target in targets)
    return Reached(targets=targets, scope=old.scope, households=0, whole=old.needs_second, leaders=leaders)
