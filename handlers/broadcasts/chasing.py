"""Chasing, once: whoever knows the silent households hears of them in private; then the author gets the account.

“未回应” is not “未读”, and no answer means nothing: nobody is named anywhere else.
"""

from collections.abc import Mapping
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from handlers.broadcasts.capability import broadcasts, name_of
from handlers.rules import duty
from storage.broadcasts import Broadcast, Broadcasts, CopyKind, Stage
from storage.households import Household
from storage.outbox import SENT
from storage.places import Place, PlaceKind, Places
from storage.receipts import Reach, Receipts

_SHOWN = 40
"""Households in one list."""


class Say(Texts):
    """Words to those who know the households, and to the author."""

    silent = Text("{title}：{place} {n} 户，回应 {m} 户，未回应 {k} 户（不代表没看到）：{list}。{ask}")
    ask = Text("方便的话打个电话，说过了回“{room} 知”就行。名单只有您看得到，只提醒这一次。")
    more = Text("{list}等")
    over = Text("{title}结束了。")
    three_days = Text("{title}发出三天了。")
    account = Text("送达：去向 {sent}/{n}，户 {m}/{all}，{k} 户未回应{told}。")
    told = Text("，其中 {n} 户已有人当面或电话告知")
    account_all = Text("送达：去向 {sent}/{n}，户 {m}/{all}，都回应了。")


@broadcasts.timer("chase")
def chase(context: Context, payload: Mapping[str, Any]) -> None:
    """One message to each who knows some of those that have not answered."""
    broadcast = Broadcasts(context.db).get(payload["no"])
    if broadcast is None or broadcast.stage is not Stage.SENT or broadcast.chased_at:
        return
    Broadcasts(context.db).change(broadcast, chased_at=context.now)
    receipts = Receipts(context.db)
    reach = receipts.reach(broadcast)
    for place, homes in _by_building(context, receipts.audience(broadcast)).items():
        silent = [home for home in homes if home.id in reach.silent]
        around = context.duty_at(place)
        rung = duty.leader(around)
        if silent and rung:
            context.tell(rung.person_id, _list(context, broadcast, around.upwards[0], homes, silent, reach))
    context.record("household.chased", broadcast=broadcast.id, households=len(reach.silent))


@broadcasts.timer("account")
def account(context: Context, payload: Mapping[str, Any]) -> None:
    """How many have heard of it: the last word, to the author alone."""
    broadcast = Broadcasts(context.db).get(payload["no"])
    if broadcast is None or broadcast.stage is not Stage.SENT:
        return
    found = Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE)
    reach = Receipts(context.db).reach(broadcast)
    quiet = len(reach.audience) - len(reach.answered)
    over = broadcast.valid_until is not None and broadcast.valid_until <= context.now
    head = (Say.over if over else Say.three_days)(title=broadcast.title or name_of(context, broadcast))
    counted = {"n": len(found), "sent": sum(copy.state == SENT for copy in found)}
    counted |= {"m": len(reach.answered), "all": len(reach.audience)}
    told = Say.told(n=len(reach.told)) if reach.told else ""
    body = Say.account(**counted, k=quiet, told=told) if quiet else Say.account_all(**counted)
    context.tell(broadcast.author_id, f"{head}{body}")
    context.record("broadcast.accounted", broadcast=broadcast.id, answered=len(reach.answered), silent=quiet)


def _by_building(context: Context, homes: list[Household]) -> dict[int, list[Household]]:
    """The households by the building they lie in, or by their own place where that lies in none."""
    found: dict[int, list[Household]] = {}
    for home in homes:
        building = Places(context.db).building_of(Places(context.db).get(home.place_id))
        found.setdefault(building.id if building else home.place_id, []).append(home)
    return found


def _list(
    context: Context, broadcast: Broadcast, place: Place, homes: list[Household], silent: list[Household], reach: Reach
) -> str:
    rooms = sorted(_room(context, home) for home in silent)
    shown = "、".join(rooms[:_SHOWN])
    return Say.silent(
        title=name_of(context, broadcast),
        place=Places(context.db).full_name(place),
        n=len(homes),
        m=sum(home.id in reach.answered for home in homes),
        k=len(silent),
        list=Say.more(list=shown) if len(rooms) > _SHOWN else shown,
        ask=Say.ask(room=rooms[0]),
    )


def _room(context: Context, home: Household) -> str:
    """How the one who knows the building calls it: 2单元501."""
    place = Places(context.db).get(home.place_id)
    return f"{place.name if place.kind is PlaceKind.UNIT else ''}{home.room}"
