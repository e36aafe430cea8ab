"""Revising: other words, other groups or no receipts, said in one's own words while the preview is open."""

from bot.context import Talk
from bot.texts import Refused, Text, Texts
from handlers.broadcasts import drafting
from handlers.broadcasts.capability import window_of
from handlers.broadcasts.reaching import is_audience, reached, together
from handlers.rules import notices, revisions
from storage.broadcasts import Broadcast, Broadcasts, CopyKind
from storage.groups import Groups


class Say(Texts):
    """Words about what could not be changed."""

    how = Text("这句怎么改我没看懂，通知还没有发。要改回“改 新的全文”，加群回“5栋也加上”，不发回“不发”。")
    apart = Text("给楼长的和给群的要分开发。这条不发回“不发”，再各发一条。")
    not_there = Text("预览里没有找到要改的“{words}”。要改回“改 新的全文”，不发回“不发”。")


def revised(talk: Talk, draft: Broadcast) -> str | None:
    """The new preview; None where nothing was to be changed."""
    said = talk.message.text.strip()
    asks = revisions.receipts(said)
    if asks is not None:
        return drafting.show(talk, Broadcasts(talk.db).change(draft, asks=asks), said=draft.words)
    where = revisions.also(said)
    if where and is_audience(talk, where):
        return _wider(talk, draft, where)
    if swap := revisions.swap(said):
        words = revisions.swapped(draft.words, *swap, window_of(talk, draft), talk.local(talk.now))
        if words is None:
            raise Refused(Say.not_there(words=swap[0] or swap[1]))
        return drafting.redraft(talk, draft, words)
    if revisions.tries(said):
        raise Refused(Say.how())
    return None


def _wider(talk: Talk, draft: Broadcast, where: str) -> str:
    """The same to these groups, too; who has to look at it first is asked anew."""
    known = {copy.address: copy.place_id for copy in Broadcasts(talk.db).copies(draft, CopyKind.NOTICE)}
    more = reached(talk, where)
    if more.leaders or not any(map(Groups(talk.db).get, known)):
        raise Refused(Say.apart())
    added = [target for target in more.targets if target.address not in known]
    for target in added:
        Broadcasts(talk.db).copy(draft, target.address, target.place.id, CopyKind.NOTICE, None)
    every = together(talk, known | {target.address: target.place.id for target in added})
    second = draft.needs_second or notices.needs_second(len(every.targets), every.households, every.whole)
    draft = Broadcasts(talk.db).change(draft, scope=every.scope, needs_second=second, approver_id=None)
    return drafting.show(talk, draft, said=draft.words)
