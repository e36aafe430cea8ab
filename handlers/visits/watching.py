"""A missed visit: the pair is asked once, in private; then whoever leads them, to find out whether they have time."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules import terms
from handlers.rules.hours import Hours
from handlers.rules.visiting import Rhythm
from handlers.visits.capability import day, home_of, name_of, note_look, secretary_of, visits
from storage.places import Places
from storage.visits import CareFile, CareFiles

_TO_TELL = timedelta(days=7)


class Say(Texts):
    """Words about a visit that nobody told of; never a reproach."""

    nudge = Text(
        "还没记到对{name}的上门（{last}）。今天去方便吗？去了说一句就行，例如“见到 药还剩三天”；人不在就回“不在家”。"
    )
    last = Text("上次{day}")
    never = Text("还没有去过")
    offer_nudge = Text("见到 / 不在家")
    leader = Text("{name}已有 {days} 天没记到上门，结对的可能忙，您看看要不要换人。")
    secretary = Text("{name}已有 {days} 天没记到上门，结对的可能忙。要换人就说“{name}换某某结对”，本人答应了就换。")
    why = Text("漏访")


@visits.every("0 9 * * *", "daily")
def daily(context: Context, _payload: Mapping[str, Any]) -> None:
    """Each morning; counted from the last visit at which somebody was really met."""
    for file in CareFiles(context.db).running():
        home = home_of(context, file.person_id)
        rhythm = context.ways(Rhythm, home) if home else Rhythm()
        days = (context.local(context.now).date() - context.local(file.met_at or file.agreed_at).date()).days
        if file.chased < 2 and days >= file.every + rhythm.leader:
            _tell_leader(context, file, days)
        elif file.chased < 1 and days >= file.every + rhythm.nudge and _is_due(context, file):
            _ask_pair(context, file)


def _is_due(context: Context, file: CareFile) -> bool:
    """Whoever was not at home is looked for again on the day that was set for it."""
    return context.local(file.next_at).date() <= context.local(context.now).date()


def _ask_pair(context: Context, file: CareFile) -> None:
    CareFiles(context.db).change(file.person_id, chased=1)
    last = Say.last(day=day(context, file.met_at)) if file.met_at else Say.never()
    words = Say.nudge(name=name_of(context, file.person_id), last=last)
    for number in CareFiles(context.db).pair_of(file.person_id):
        context.ask(number, "visits.visit", within=_TO_TELL, person=file.person_id)
        home, offers = home_of(context, file.person_id), Say.offer_nudge()
        context.tell(number, words, within=Hours, place=home, offers=offers, answers="visits.visit")
    context.has_effect = True


def _tell_leader(context: Context, file: CareFile, days: int) -> None:
    CareFiles(context.db).change(file.person_id, chased=2)
    leader, secretary = _leader(context, file), secretary_of(context, file)
    told, words = (leader, Say.leader) if leader else (secretary, Say.secretary)
    if told:
        line = words(name=name_of(context, file.person_id), days=days)
        context.tell(told, line, within=Hours, place=home_of(context, file.person_id))
        note_look(context, told, file, Say.why())
    context.has_effect = True


def _leader(context: Context, file: CareFile) -> int | None:
    """Who leads the party group there, the nearest, if they are none of the pair."""
    home, pair = home_of(context, file.person_id), CareFiles(context.db).pair_of(file.person_id)
    around = context.duty_at(home.id) if home else None
    if around is None:
        return None
    held = [h for h in around.holdings if terms.leads_party(h.role, h.post)]
    free = [h for h in held if h.person_id in around.free and h.person_id not in pair]
    return max(free, key=lambda h: len(Places(context.db).get(h.place_id).path)).person_id if free else None
