"""The evening before: one line in the group; once it is over: one word to whoever organised it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules.hours import Hours
from handlers.rules.retention import LIMITS
from handlers.signups.capability import named, seats_of, signups, total, without_time
from storage.groups import Groups
from storage.places import Places
from storage.signups import Signups


class Say(Texts):
    """Words before and after."""

    soon = Text("{when}{what}，{total}。来不了回“退出”。")
    over = Text(
        "“{what}”办完了吧，{total}。要我在群里谢谢大家，回“接龙 谢谢”；有没来的回“接龙 没来 2”，只用来对人数，"
        "不给别人看。名单 {days} 天后就删。"
    )
    today = Text("今天")
    tomorrow = Text("明天")
    on = Text("{month}月{day}日")
    morning = Text("{day}早 {clock}")
    afternoon = Text("{day}下午 {clock}")
    evening = Text("{day}晚 {clock}")
    clock = Text("{hour} 点")
    half = Text("{hour} 点半")
    exact = Text("{hour} 点 {minute} 分")


@signups.timer("remind")
def remind(context: Context, payload: Mapping[str, Any]) -> None:
    """Where anybody comes, and it is still to come."""
    signup = Signups(context.db).get(payload["signup"])
    group = Groups(context.db).get(signup.room) if signup else None
    if signup is None or group is None or signup.begins_at is None or signup.is_over(context.now):
        return
    found = seats_of(context, signup)
    if found.seated:
        words = {"when": _when(context, signup.begins_at), "what": without_time(context, signup) or named(signup)}
        context.tell_group(group, Say.soon(**words, total=total(signup, found).removeprefix("共 ")), within=Hours)


@signups.timer("thank")
def thank(context: Context, payload: Mapping[str, Any]) -> None:
    """Whoever organised it may thank, and say who did not come; the group hears nothing by itself."""
    signup = Signups(context.db).get(payload["signup"])
    found = seats_of(context, signup) if signup else None
    if signup and found and found.seated:
        line = Say.over(what=named(signup), total=total(signup, found), days=LIMITS["signups"].days)
        context.tell(signup.organiser_id, line, within=Hours, place=Places(context.db).get(signup.place_id))


def _when(context: Context, begins: datetime) -> str:
    """明早 9 点, 今晚 7 点半, 明天."""
    then = context.local(begins)
    days = (then.date() - context.local(context.now).date()).days
    day = {0: Say.today(), 1: Say.tomorrow()}.get(days) or Say.on(month=then.month, day=then.day)
    if (then.hour, then.minute) == (0, 0):
        return day
    hour = then.hour if then.hour <= 12 else then.hour - 12
    few = {0: Say.clock(hour=hour), 30: Say.half(hour=hour)}
    clock = few.get(then.minute) or Say.exact(hour=hour, minute=then.minute)
    short = day.removesuffix("天")
    if then.hour < 12:
        return Say.morning(day=short, clock=clock)
    return Say.evening(day=short, clock=clock) if then.hour >= 18 else Say.afternoon(day=day, clock=clock)
