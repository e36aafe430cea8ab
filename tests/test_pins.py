"""A spot on the map becomes a place; the spot itself is nowhere."""

from pathlib import Path

import pytest

from bot.message import Kind
from storage.places import Places
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town

ESTATE = "鹭岛街道/阳光社区/阳光里"
THREE, FIVE, AWAY = (24.48012, 118.09034), (24.48231, 118.09034), (24.60000, 118.20000)


@pytest.fixture
async def village(town: Town) -> Town:
    await town.group("小区群", ESTATE)
    for house, spot in (("3栋", THREE), ("5栋", FIVE)):
        await town.group(f"{house}群", f"{ESTATE}/{house}")
        await town.ways(f"{ESTATE}/{house}", {"pin": {"latitude": spot[0], "longitude": spot[1]}})
        await town.appoint(f"{house}楼长", Role.BUILDING_LEADER, f"{ESTATE}/{house}")
    await town.appoint("小郑", Role.ADMIN, "鹭岛街道")
    return town


async def pin(town: Town, name: str, spot: tuple[float, float] | None, group: str | None = None):
    return await town.hear(town.message(name, "", group, kind=Kind.PIN, pin=spot))


async def place_of(town: Town, no: int) -> str:
    def ask(db) -> str:
        return Places(db).full_name(Places(db).get(Tickets(db).get(no).place_id))

    return await town.ask(ask)


async def test_it_answers_in_which_building(village):
    await village.say("林婶", "楼道灯坏了")
    assert await place_of(village, 1) == "阳光里"
    near = (FIVE[0] + 0.0005, FIVE[1])
    heard = await pin(village, "林婶", near)
    assert ("私聊·林婶", "好，#1 在5栋，记下了。") in heard
    assert any(where == "私聊·5栋楼长" for where, _ in heard)
    assert await place_of(village, 1) == "5栋"


async def test_it_is_where_the_words_just_said_in_the_group_are(village):
    await village.say("林婶", "楼道灯坏了", "小区群")
    heard = await pin(village, "林婶", THREE, "小区群")
    assert await place_of(village, 1) == "3栋"
    assert all("118" not in words for _, words in heard)


async def test_somebody_elses_pin_moves_nothing_and_nobody_answers(village):
    await village.say("林婶", "楼道灯坏了", "小区群")
    await village.pass_time(minutes=1)
    assert await pin(village, "路人", THREE, "小区群") == []
    assert await place_of(village, 1) == "阳光里"


async def test_pinned_first_the_next_private_words_are_there(village):
    assert await pin(village, "林婶", THREE) == [("私聊·林婶", "好，您说的是3栋。是什么事？直接说，例如“楼道灯坏了”。")]
    await village.say("林婶", "楼道灯坏了")
    assert await place_of(village, 1) == "3栋"
    await village.pass_time(hours=1)
    await pin(village, "阿伟", THREE)
    await village.pass_time(minutes=31)
    await village.say("阿伟", "水管爆了")
    assert await place_of(village, 2) == "阳光里", "after half an hour it is forgotten"


async def test_an_unknown_spot_asks_once_in_private(village):
    assert await pin(village, "林婶", AWAY) == [
        ("私聊·林婶", "这个位置附近没有我认识的楼。请说在哪一栋、几单元，例如“3栋2单元”。")
    ]
    await village.say("林婶", "楼道灯坏了", "小区群")
    heard = await pin(village, "林婶", AWAY, "小区群")
    assert [where for where, _ in heard] == ["私聊·林婶"]
    assert await pin(village, "林婶", AWAY, "小区群") == []
    await village.say("林婶", "在5栋")
    assert await place_of(village, 1) == "5栋"


async def test_a_pin_that_is_no_place_on_earth_harms_nobody(village):
    for spot in ((float("nan"), 0.0), (1e9, -1e9), None):
        await pin(village, "林婶", spot)
        await pin(village, "林婶", spot, "小区群")


async def test_an_admin_says_where_a_place_is_and_takes_it_away(village):
    heard = await village.say("小郑", "坐标 118.2, 24.6", "3栋群", calls_bot=True)
    assert heard[0][1].startswith("@小郑 好，3栋的坐标记下了：24.6000, 118.2000")
    assert "您说的是3栋" in (await pin(village, "林婶", AWAY))[0][1]
    await village.say("小郑", "坐标 删除", "3栋群", calls_bot=True)
    assert "没有我认识的楼" in (await pin(village, "林婶", AWAY))[0][1]
    assert "请写纬度和经度" in (await village.say("小郑", "坐标 三栋", "3栋群", calls_bot=True))[0][1]
    assert "只有" in (await village.say("林婶", "坐标 24.6,118.2", "3栋群", calls_bot=True))[0][1]
    assert "群里" in (await village.say("小郑", "坐标 24.6,118.2"))[0][1]


async def test_nobodys_spot_is_ever_stored(village, tmp_path: Path):
    await village.say("林婶", "楼道灯坏了", "小区群")
    await pin(village, "林婶", (24.480177, 118.090377), "小区群")
    await pin(village, "阿伟", (24.480188, 118.090388))
    await village.pass_time(hours=2)
    files = [tmp_path / name for name in ("town.db", "town.db-wal")]
    stored = b"".join(path.read_bytes() for path in files)
    for trace in (b"24.480177", b"118.090377", b"24.480188", b"118.090388"):
        assert trace not in stored


@pytest.mark.parametrize("kind", [Kind.VIDEO, Kind.FILE, Kind.CARD])
async def test_what_cannot_be_read_is_answered_in_private_only(village, kind: Kind):
    heard = await village.hear(village.message("林婶", "标题", None, kind=kind))
    assert len(heard) == 1
    assert "打字" in heard[0][1] or "打几个字" in heard[0][1]
    assert await village.hear(village.message("林婶", "标题", "3栋群", kind=kind)) == []


@pytest.mark.parametrize("kind", [Kind.STICKER, Kind.RELAY])
async def test_stickers_and_relays_are_answered_nowhere(village, kind: Kind):
    for group in (None, "3栋群"):
        assert await village.hear(village.message("林婶", "停电通知", group, kind=kind)) == []
