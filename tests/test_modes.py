"""An emergency mode: what it changes while it lasts, and that nothing of it is left when it is over."""

from datetime import timedelta

import pytest

from bot.context import Context
from bot.modes import KEY, mode_of, set_mode, voices
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from storage.groups import Groups
from storage.outbox import Cause
from storage.places import Places
from storage.roles import Role
from tests.conftest import Town

ESTATE, HOUSE = "鹭岛街道/阳光社区/阳光里", "鹭岛街道/阳光社区/阳光里/4栋"


async def settled(town: Town, *managers: str) -> None:
    await town.group("4栋群", HOUSE)
    await town.group("5栋群", f"{ESTATE}/5栋")
    for name in managers:
        await town.appoint(name, Role.ADMIN, ESTATE)


def context_of(town: Town, db) -> Context:
    return Context(db, town.clock.now(), town.app.router.around)


async def test_the_tables_are_others_while_it_lasts_and_only_there(town: Town) -> None:
    await settled(town)

    def waits(db) -> list[tuple[int, bool]]:
        context = context_of(town, db)
        found = [Places(db).named(name)[0] for name in ("4栋", "5栋")]
        noon = context.local(town.clock.now()).replace(hour=12, minute=30)
        return [(context.ways(Ladder, p).answer, context.ways(Hours, p).is_open(noon)) for p in found]

    assert await town.ask(waits) == [(60, False), (60, False)]
    now = town.clock.now()
    await town.ask(lambda db: set_mode(db, Places(db).named("4栋")[0], "防台", now, now + timedelta(hours=2)))
    assert await town.ask(waits) == [(15, True), (60, False)]
    town.clock.time += timedelta(hours=2)
    assert await town.ask(waits) == [(60, False), (60, False)], "it is over by itself, even before its timer rings"


async def test_one_person_alone_begins_nothing_where_there_is_a_second(town: Town) -> None:
    await settled(town, "小郑", "老吴")
    await town.order("小郑", "启动应急 防台 阳光里")
    place = await town.ask(lambda db: Places(db).named("阳光里")[0])
    assert KEY not in place.ways
    await town.say("小郑", "同意")
    assert KEY not in (await town.ask(lambda db: Places(db).named("阳光里")[0])).ways
    await town.say("老吴", "同意")
    mode = await town.ask(lambda db: mode_of([Places(db).named("阳光里")[0]], town.clock.now()))
    assert mode
    assert (mode.title, mode.until - mode.since) == ("防台", timedelta(hours=24))
    assert len(await town.ask(lambda db: voices(db, mode))) == 2


async def test_nobody_agrees_for_longer_than_two_hours(town: Town) -> None:
    await settled(town, "小郑", "老吴")
    await town.order("小郑", "启动应急 防台 阳光里")
    await town.pass_time(hours=2, minutes=1)
    await town.say("老吴", "同意")
    assert KEY not in (await town.ask(lambda db: Places(db).named("阳光里")[0])).ways


async def test_what_nobody_asked_for_waits_until_it_is_over(town: Town) -> None:
    await settled(town, "小郑")
    await town.order("小郑", "启动应急 防台 阳光里 3小时")

    def chat(db) -> None:
        context = context_of(town, db)
        for group in Groups(db).all():
            context.tell_group(group, "上周办好 5 件。", cause=Cause.UNASKED)

    await town.ask(chat)
    assert [words for where, words in await town.pass_time(hours=2) if "上周" in words] == []
    later = await town.pass_time(hours=1, minutes=1)
    assert len([words for where, words in later if "上周" in words]) == 2
    assert [words for where, words in later if where == "4栋群" and "结束" in words]


async def test_it_lasts_three_days_at_most(town: Town) -> None:
    await settled(town, "小郑")
    await town.order("小郑", "启动应急 防台 阳光里 30天")
    mode = await town.ask(lambda db: mode_of([Places(db).named("阳光里")[0]], town.clock.now()))
    assert mode
    assert mode.until - mode.since == timedelta(hours=72)


@pytest.mark.parametrize("role", Role)
async def test_who_may_switch_and_only_at_home(town: Town, role: Role) -> None:
    await town.place(f"{ESTATE}/4栋")
    await town.appoint("甲", role, ESTATE)
    await town.appoint("乙", role, "鹭岛街道/阳光社区/乙里")
    for name, allowed in (("乙", False), ("甲", role in (Role.ADMIN, Role.SECRETARY, Role.DUTY_OFFICER))):
        await town.order(name, "启动应急 防台 阳光里")
        assert (KEY in (await town.ask(lambda db: Places(db).named("阳光里")[0])).ways) is allowed, name
    if role in (Role.ADMIN, Role.SECRETARY, Role.DUTY_OFFICER):
        await town.order("乙", "解除应急 阳光里")
        assert KEY in (await town.ask(lambda db: Places(db).named("阳光里")[0])).ways
        await town.order("甲", "解除应急 阳光里")
        assert KEY not in (await town.ask(lambda db: Places(db).named("阳光里")[0])).ways


async def test_notices_have_one_voice_and_an_end(town: Town) -> None:
    await settled(town, "小郑")
    await town.appoint("王工", Role.PROPERTY, ESTATE)
    await town.order("小郑", "启动应急 防台 阳光里 4栋")
    (refused,) = await town.say("王工", "转发 地下车库进水了 到 4栋")
    assert "通知只由小郑发" in refused[1]
    (free,) = await town.say("王工", "转发 明早8点停水 到 5栋")
    assert "预览" in free[1], "next door it is as always"
    (mine,) = await town.say("小郑", "转发 地下车库进水了，请挪车 到 4栋")
    assert "【防台·挪车】地下车库进水了，请挪车（15:00前有效）" in mine[1]
    (changed,) = await town.say("小郑", "改 地下车库进水了，把车开到北门")
    assert "【防台】地下车库进水了，把车开到北门（15:00前有效）" in changed[1]
