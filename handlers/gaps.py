"""Gaps: nobody listened for a while; the groups concerned hear of it once, those with open matters first."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Capability
from bot.channels import TITLES
from bot.context import Context, Talk
from bot.texts import Text, Texts
from storage.facts import Facts
from storage.groups import Group, Groups
from storage.outbox import Cause
from storage.tickets import Tickets

gaps = Capability("gaps", title="断线")

_STEP = timedelta(seconds=3)
_WITHIN = timedelta(seconds=50)
"""The groups are told one after the other, all of them within so long."""


class Say(Texts):
    """Words about what was not heard."""

    missed = Text("{since}–{until} 我不在线，这期间的报修请再发一次。")
    admin = Text("{since}–{until} 没有听到{wire}，正在告诉 {n} 个群：这期间的报修请再发一次。")


@gaps.event("gap")
def gap(talk: Talk) -> None:
    """Set the lines of all groups, spread a little; the admins hear one."""
    since, until = talk.message.since, talk.message.sent_at
    if since is None:
        return
    named = set(talk.message.rooms)
    concerned = [g for g in Groups(talk.db).on(talk.message.channel) if not named or g.address in named]
    spans = {group.address: _untold(talk, group, since, until) for group in concerned if not group.lost_at}
    untold = {address: begins for address, begins in spans.items() if begins}
    if not untold:
        return
    first = Tickets(talk.db).rooms_with_open()
    step = min(_STEP, _WITHIN / len(untold))
    for place, address in enumerate(sorted(untold, key=lambda a: (a not in first, a))):
        times = {"since": untold[address].isoformat(), "until": until.isoformat()}
        key = f"{address}:{until.isoformat()}"
        talk.later("gaps.announce", at=talk.now + place * step, key=key, room=address, **times)
    wire = TITLES.get(talk.message.channel, talk.message.channel)
    line = Say.admin(since=talk.spell(since), until=talk.spell(until), wire=wire, n=len(untold))
    talk.tell_admins(line)
    talk.record("gap.told", groups=len(untold), since=since.isoformat(), until=until.isoformat())


@gaps.timer("announce")
def announce(context: Context, payload: Mapping[str, Any]) -> None:
    """One group's line."""
    if group := Groups(context.db).get(payload["room"]):
        since, until = (datetime.fromisoformat(payload[name]) for name in ("since", "until"))
        context.tell_group(
            group, Say.missed(since=context.spell(since), until=context.spell(until)), cause=Cause.NOTICE
        )


def _untold(context: Context, group: Group, since: datetime, until: datetime) -> datetime | None:
    """From when on this group does not know yet that nobody listened; None where it knows.  It will know."""
    kept = Facts(context.db).get(f"gaps.told:{group.address}")
    begins, known = since, None
    if isinstance(kept, list):
        known = tuple(datetime.fromisoformat(moment) for moment in kept)
        if known[0] <= since <= known[1]:
            begins = known[1]
    if begins >= until:
        return None
    if known is None or until > known[1]:
        span = [min(since, known[0]) if known and since <= known[1] else since, until]
        Facts(context.db).set(f"gaps.told:{group.address}", [moment.isoformat() for moment in span])
    return begins
