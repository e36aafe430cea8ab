"""Taking back: before it leaves nobody has read it; after that, every copy that its channel still lets go."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Meant, Where
from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.broadcasts import leaving
from handlers.broadcasts.capability import NOTIFIERS, broadcasts, just_ordered, latest, name_of, names
from handlers.rules import orders
from nlp import Reading, cues
from storage.broadcasts import Broadcast, Broadcasts, Copy, CopyKind, Stage
from storage.outbox import SENT, UNKNOWN, WAITING, Outbox

_SOON = 10.0
"""Seconds until it is looked at what became of the recalls."""

_LOOKS = 6

_LATELY = timedelta(hours=2)
"""How long such words are of the notice that was ordered last."""


class Say(Texts):
    """Words about what was taken back."""

    not_sent = Text("好，没有发，一个群也没收到。")
    recalling = Text("好，正在撤：{n} 个已发的去向，还没发的不再发。")
    recalled = Text("{title}：{n} 个去向已撤回。")
    some = Text("{title}：{n} 个去向已撤回，{list}撤不了。我去发“前一条通知发错了，请忽略”吗？回“好”或“不用”。")
    sorry = Text("前一条通知发错了，请忽略。")
    said = Text("好，已经去发了：{list}。")
    never_mind = Text("好，不发。")


@broadcasts.command("撤回刚才", who=NOTIFIERS, usage="撤回刚才", examples=("撤回刚才",))
def recall(talk: Talk) -> str:
    """发错了：没发的不发，已发的每个群都撤。"""
    broadcast = latest(talk, Stage.AGREED, Stage.SENT)
    leaving.stop(talk, broadcast)
    if broadcast.stage is Stage.AGREED:
        Broadcasts(talk.db).change(broadcast, stage=Stage.DROPPED)
        talk.record("broadcast.dropped", by=talk.person, broadcast=broadcast.id)
        return Say.not_sent()
    broadcast = Broadcasts(talk.db).change(broadcast, stage=Stage.RECALLED)
    n = _take_back(talk, broadcast)
    talk.record("broadcast.recalled", by=talk.person, broadcast=broadcast.id, copies=n)
    leaving.settle_at(talk, broadcast, _SOON)
    return Say.recalling(n=n)


def _unsays(reading: Reading) -> bool | None:
    return orders.unsays(reading.plain) or None


@broadcasts.listener(_unsays, who=NOTIFIERS, where=Where.PRIVATE, examples=("发错了，快撤回来",), whole=True)
def recall_in_words(talk: Talk, _said: bool) -> str | None:
    """The same in one's own words, right after a notice was ordered."""
    return Meant("撤回刚才") if just_ordered(talk, _LATELY) else None


def settle(context: Context, broadcast: Broadcast, step: int) -> None:
    """Recall also what was just leaving when it was taken back; then tell the author how it went."""
    _take_back(context, broadcast)
    found = Broadcasts(context.db).copies(broadcast, CopyKind.RECALL)
    if any(copy.state == WAITING for copy in found) and step < _LOOKS:
        leaving.settle_at(context, broadcast, _SOON * 2**step, step + 1)
        return
    gone = {copy.address for copy in found if copy.state == SENT}
    left = [copy for copy in _read(context, broadcast) if copy.address not in gone]
    title = name_of(context, broadcast)
    if not left:
        context.tell(broadcast.author_id, Say.recalled(title=title, n=len(gone)))
        return
    Outbox(context.db).drop([copy.outbox_id for copy in found if copy.outbox_id])
    context.tell(broadcast.author_id, Say.some(title=title, n=len(gone), list=names(context, left)))
    context.ask(broadcast.author_id, "broadcasts.sorry", no=broadcast.id, left=[copy.id for copy in left])


@broadcasts.answer("sorry")
def sorry(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """好 / 不用: a word to the groups whose copy could not be taken back."""
    broadcast = Broadcasts(talk.db).get(payload["no"])
    answer = cues.answer(talk.reading)
    if broadcast is None or answer is False:
        return Say.never_mind()
    if answer is None:
        return None
    left = [c for c in Broadcasts(talk.db).copies(broadcast, CopyKind.NOTICE) if c.id in payload["left"]]
    for copy in left:
        number = leaving.say(talk, copy.address, Say.sorry())
        Broadcasts(talk.db).copy(broadcast, copy.address, copy.place_id, CopyKind.SORRY, number)
    talk.record("broadcast.disowned", by=talk.person, broadcast=broadcast.id, copies=len(left))
    return Say.said(list=names(talk, left))


def _read(context: Context, broadcast: Broadcast) -> list[Copy]:
    """Copies that somebody can have read."""
    every = Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE, CopyKind.REMINDER)
    return [copy for copy in every if copy.state in (SENT, UNKNOWN)]


def _take_back(context: Context, broadcast: Broadcast) -> int:
    """One recall for each copy that was read and has none yet; how many there are now."""
    known = {copy.refers for copy in Broadcasts(context.db).copies(broadcast, CopyKind.RECALL)}
    copies = [copy for copy in _read(context, broadcast) if copy.receipt and copy.receipt not in known]
    for copy in copies:
        number = context.take_back(copy.address, copy.receipt or "")
        Broadcasts(context.db).copy(broadcast, copy.address, copy.place_id, CopyKind.RECALL, number)
    return len(known) + len(copies)
