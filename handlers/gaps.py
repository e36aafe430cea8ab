"""Gaps: nobody listened for a while; the groups concerned hear of it once, those with open matters first."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Context, Talk
from bot.texts import Text, Texts
from storage.facts import Facts
from storage.groups import Group, Groups
from storage.tickets import Tickets

gaps = Capability("gaps", title="断线")

_STEP = timedelta(seconds=3)
_WITHIN = timedelta(seconds=50)
"""The groups are told one after the other, all of them within so long."""


class Say(Texts):
    """Words about what was not heard."""

    missed = Text("{since}–{until} 我不在线，这期间的报修请再发一次。")
    admin = Text("{since}–{until} 没有听到{wire}，正在告诉 {n} 个群：这期间的报修请再发一次。")
    wechat = Text("微信")
    telegram = Text("Telegram")


@gaps.event("gap")
def gap(talk: Talk) -> None:
    """Set the lines of all groups, spread a little; the admins hear one."""
    since, until = talk.message.since, talk.message.sent_at
    if since is None:
        return
    named = set(talk.message.rooms)
    concerned = [
        g for g in Groups(talk.db).on(talk.message.channel) if not g.lost_at and (not named or g.address in named)
    ]
    untold = [group for group in concerned if _told_until(talk, group) < until]
    if not untold:
        return
    first = Tickets(talk.db).rooms_with_open()
    step = min(_STEP, _WITHIN / len(untold))
    for place, group in enumerate(sorted(untold, key=lambda g: (g.address not in first, g.address))):
        begins = max(since, _told_until(talk, group))
        Facts(talk.db).set(_name(group), until.isoformat())
        times = {"since": begins.isoformat(), "until": until.isoformat()}
        key = f"{group.address}:{until.isoformat()}"
        talk.later("gaps.announce", at=talk.now + place * step, key=key, room=group.address, **times)
    wire = Say.sheet().get(talk.message.channel, talk.message.channel)
    line = Say.admin(since=talk.spell(since), until=talk.spell(until), wire=wire, n=len(untold))
    talk.tell_admins(line)
    talk.record("gap.told", groups=len(untold), since=since.isoformat(), until=until.isoformat())


@gaps.timer("announce")
def announce(context: Context, payload: Mapping[str, Any]) -> None:
    """One group's line."""
    if group := Groups(context.db).get(payload["room"]):
        since, until = (datetime.fromisoformat(payload[name]) for name in ("since", "until"))
        context.tell_group(group, Say.missed(since=context.spell(since), until=context.spell(until)))


def _name(group: Group) -> str:
    return f"gaps.told:{group.address}"


def _told_until(context: Context, group: Group) -> datetime:
    """Until when this group knows already that nobody listened."""
    told = Facts(context.db).get(_name(group))
    return datetime.fromisoformat(str(told)) if told else datetime.fromtimestamp(0, context.around.zone)
