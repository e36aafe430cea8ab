"""Corrections: everybody who got the notice gets what is new, and the answers to the old one no longer count."""

from dataclasses import replace

from bot.context import Talk
from bot.texts import Refused
from handlers.broadcasts import drafting
from handlers.broadcasts.capability import NOTIFIERS, broadcasts, latest
from handlers.broadcasts.reaching import Reached, Target, spot_at
from handlers.rules import notices
from storage.broadcasts import Broadcast, Broadcasts, CopyKind, Stage
from storage.groups import Groups
from storage.places import Places


@broadcasts.command("更正", who=NOTIFIERS, usage="更正 <新的内容>", examples=("更正 停水改到9点",))
def correct(talk: Talk, text: str) -> str | None:
    """刚发的通知有变化：发给收到过的每个群，旧回执不算数。"""
    old = latest(talk, Stage.SENT)
    said = notices.order(text, lambda words: False)
    if not said.words:
        raise Refused(drafting.Say.no_words())
    shown = drafting.make(talk, replace(said, asks=old.asks, reminds=old.reminds), _same(talk, old), corrects=old)
    if talk.message.private:
        return shown
    talk.whisper(shown)
    return None


def _same(talk: Talk, old: Broadcast) -> Reached:
    """Exactly those who were to get the old one."""
    places = Places(talk.db)
    targets = []
    for copy in Broadcasts(talk.db).copies(old, CopyKind.NOTICE):
        place = places.get(copy.place_id)
        targets.append(Target(address=copy.address, place=place, spot=spot_at(talk, place), estate=None))
    leaders = not any(Groups(talk.db).get(target.address) for target in targets)
    return Reached(targets=targets, scope=old.scope, households=0, whole=old.needs_second, leaders=leaders)
