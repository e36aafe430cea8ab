"""Noises: how often the bot spoke in each group, and how often people there found it too much."""

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.rules import phrases
from nlp import Reading
from storage.annoyances import Annoyances
from storage.groups import Group, Groups
from storage.outbox import Outbox
from storage.places import Places
from storage.roles import Role, Roles

noises = Capability("noises", title="少打扰")

_JUST_NOW = timedelta(minutes=5)
_KEPT = timedelta(days=90)


class Say(Texts):
    """The weekly line."""

    week = Text("上周我在各群说话的次数（供您看我是不是太吵）：\n{lines}")
    line = Text("{group}：{said} 句")
    annoyed = Text("{group}：{said} 句，{times} 次有人嫌我吵或打官腔")


def _annoyed(reading: Reading) -> str | None:
    return phrases.annoyed(reading.plain)


@noises.listener(_annoyed, who=EVERYONE, where=Where.GROUP, examples=("管家别刷屏了", "你们管家只会说官话"))
def count(talk: Talk, whom: str) -> str | None:
    """Said of the bot, or right after it spoke: the group gets one more, nobody is answered."""
    if talk.group is None:
        return None
    last = Outbox(talk.db).last_said(talk.group.address)
    just_spoke = last is not None and talk.now - last <= _JUST_NOW
    if whom != phrases.THE_BOT and not talk.message.calls_bot and not just_spoke:
        return None
    Annoyances(talk.db).add(talk.group.address, talk.local(talk.now).date())
    talk.has_effect = True
    return ""


@noises.every("0 9 * * 1", "weekly")
def weekly(context: Context, _payload: Mapping[str, Any]) -> None:
    """On Monday each admin reads of the groups of their places; what is long ago is no longer kept."""
    today = context.local(context.now).date()
    monday = datetime.combine(today - timedelta(days=today.weekday()), time(), context.around.zone)
    said = Outbox(context.db).spoken(monday - timedelta(days=7), monday)
    annoyed = Annoyances(context.db).of_week(monday.date() - timedelta(days=7))
    Annoyances(context.db).forget(today - _KEPT)
    groups = [g for g in Groups(context.db).all() if g.address in said or g.address in annoyed]
    reached: dict[int, list[Group]] = {}
    for holding in Roles(context.db).holding(Role.ADMIN, context.now):
        here = [g for g in groups if holding.reaches(Places(context.db).get(g.place_id))]
        known = reached.setdefault(holding.person_id, [])
        known += [g for g in here if g not in known]
    for person_id, theirs in reached.items():
        lines = [_line(g, said.get(g.address, 0), annoyed.get(g.address, 0)) for g in theirs]
        if lines:
            context.tell(person_id, Say.week(lines="\n".join(lines)))


def _line(group: Group, said: int, times: int) -> str:
    words = {"group": group.title, "said": said}
    return Say.annoyed(**words, times=times) if times else Say.line(**words)
