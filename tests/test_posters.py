"""A poster in the entrance, a link for somebody: scanned or typed, the same."""

import io
import re
from datetime import timedelta

import pytest
from PIL import Image

from bot.letters import can_write, letters
from bot.placards import WIDTH, placard
from storage.codes import Codes
from storage.people import People
from storage.places import Places
from storage.posters import LETTERS, Posters
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town, address

ESTATE = "鹭岛街道/阳光社区/阳光里"
OTHER = "鹭岛街道/阳光社区/海景苑"


@pytest.fixture
async def village(town: Town) -> Town:
    for path in (f"{ESTATE}/3栋/2单元", f"{ESTATE}/13栋", f"{OTHER}/3栋"):
        await town.place(path)
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.appoint("方主任", Role.ADMIN, "鹭岛街道")
    return town


async def code_of(town: Town, name: str, words: str) -> str:
    heard = await town.say(name, words)
    return re.search(r"在 ([A-Z2-9]{8})", heard[0][1])[1]


async def place_of(town: Town, no: int) -> str:
    ticket = await town.ask(lambda db: Tickets(db).get(no))
    return (await town.ask(lambda db: Places(db).get(ticket.place_id))).name


async def test_a_poster_is_a_picture_to_print_with_the_words_to_type(village):
    sent = []
    send = village.wire.send

    async def remember(words):
        sent.append(words)
        return await send(words)

    village.wire.send = remember
    code = await code_of(village, "小郑", "海报 3栋")
    assert set(code) <= set(LETTERS)
    assert sent[0].to == address("小郑")
    with Image.open(io.BytesIO(sent[0].image)) as sheet:
        assert sheet.format == "JPEG"
        assert sheet.width < sheet.height
        assert sheet.convert("L").getextrema() == (0, 255)
    assert "t.me" not in sent[0].text
    await village.say("小郑", "机器人名 @jinlin_bot")
    await village.say("小郑", "海报 3栋")
    assert f"https://t.me/jinlin_bot?start=p_{code}" in sent[-1].text, "the same code again"


async def test_whoever_scans_it_is_asked_what_is_the_matter_there(village):
    code = await code_of(village, "小郑", "海报 3栋 2单元")
    assert await village.say("路人", f"在 {code.lower()}") == [
        ("私聊·路人", "您说的是阳光里3栋2单元。是什么事？直接说，例如“楼道灯坏了”。")
    ]
    await village.say("路人", "楼道灯坏了")
    assert await place_of(village, 1) == "2单元"
    heard = await village.say("路人", "电梯停了")
    assert "哪个小区" in heard[0][1], "it held for one report"


async def test_after_half_an_hour_it_holds_no_longer(village):
    code = await code_of(village, "小郑", "海报 3栋")
    await village.say("路人", f"在 {code}")
    await village.pass_time(minutes=31)
    assert "哪个小区" in (await village.say("路人", "楼道灯坏了"))[0][1]
    await village.say("路人", f"在{code}")
    assert await place_of(village, 1) == "3栋", "it answers the question where"


async def test_a_revoked_poster_says_so(village):
    code = await code_of(village, "小郑", "海报 3栋")
    assert "作废了" in (await village.say("小郑", "作废海报 3栋"))[0][1]
    assert "作废了" in (await village.say("路人", f"在 {code}"))[0][1]
    assert "还没有海报" in (await village.say("小郑", "作废海报 3栋"))[0][1]
    assert await code_of(village, "小郑", "海报 3栋") != code


async def test_nothing_is_kept_of_who_scanned(village):
    code = await code_of(village, "小郑", "海报 3栋")
    await village.say("路人", f"在 {code}")
    await village.pass_time(hours=1)
    assert await village.ask(lambda db: People(db).at(address("路人"))) is None


async def test_only_admins_and_only_for_their_own_places(village):
    assert "只有" in (await village.say("路人", "海报 3栋"))[0][1]
    assert "没有找到" in (await village.say("小郑", "海报 海景苑 3栋"))[0][1]
    assert "有几处" in (await village.say("方主任", "海报 3栋"))[0][1]
    assert await code_of(village, "方主任", "海报 海景苑 3号楼")
    assert "请写地方" in (await village.say("小郑", "海报"))[0][1]


async def test_words_that_only_begin_alike_are_a_report(village):
    heard = await village.say("路人", "在阳光里3栋 楼道灯坏了")
    assert "#1" in heard[0][1]
    assert "作废" in (await village.say("路人", "在 ABCD2345"))[0][1]
    assert await village.ask(lambda db: Posters(db).place_of("ABCD2345")) is None


async def test_a_person_of_the_register_is_given_a_link_once(village):
    await village.person("何叔", f"{ESTATE}/3栋", "501")
    await village.say("小郑", "机器人名 jinlin_bot")
    said = (await village.say("小郑", "加入 何叔"))[0][1]
    code = re.search(r"我是 (\d{8})", said)[1]
    assert f"https://t.me/jinlin_bot?start=j_{code}" in said
    await village.say("新号", f"我是 {code}")
    assert (await village.ask(lambda db: People(db).at(address("新号")))).name == "何叔"
    assert "不对" in (await village.say("别人", f"我是 {code}"))[0][1]


async def test_nobody_is_handed_the_key_of_somebody_above_or_elsewhere(village):
    await village.person("海燕", f"{OTHER}/3栋", "101")
    for name in ("方主任", "海燕", "没有的人"):
        assert "不归您管" in (await village.say("小郑", f"加入 {name}"))[0][1]
    waiting = await village.ask(lambda db: Codes(db).waiting(village.clock.now() + timedelta(0)))
    assert list(waiting) == []


async def test_a_name_that_is_no_username_is_refused(village):
    for name in ("", "a", "管家机器人", "x/../y", "jinlin bot!"):
        heard = await village.say("小郑", f"机器人名 {name}")
        assert "记下了" not in heard[0][1], name


async def test_the_code_may_be_typed_as_it_is_printed(village: Town):
    code = await code_of(village, "小郑", "海报 3栋")
    said = await village.say("林婶", f"在 {code[:4].lower()} {code[4:]}")
    assert "您说的是阳光里3栋" in said[0][1]


def test_every_sign_of_a_place_can_be_written():
    drawn = letters(40)
    nothing = bytes(drawn.getmask("\U00010fff"))
    names = "观远里鹭岛阳光莲花埕垵厝碶磜塆墈垟堃淼甪直龘臺灣3栋A座·Ⅱ期、（东）①"
    assert [sign for sign in names if bytes(drawn.getmask(sign)) == nothing] == []
    assert can_write(names)
    assert not can_write("𠮷祥里")


@pytest.mark.parametrize("place", ["观远里3栋2单元", "鹭岛街道莲花北社区职工宿舍观远里小区三期第一组团12栋甲2单元"])
def test_the_place_stands_on_the_poster_and_within_it(place: str):
    named, bare = (Image.open(io.BytesIO(placard("在 ABCD2345", "ABCD2345", p))).convert("L") for p in (place, ""))
    line = named.crop((0, 200, WIDTH, 270))
    assert line.tobytes() != bare.crop((0, 200, WIDTH, 270)).tobytes()
    edges = (line.crop((0, 0, 50, 70)), line.crop((WIDTH - 50, 0, WIDTH, 70)))
    assert all(high - low < 12 for low, high in (edge.getextrema() for edge in edges)), "nothing runs over the edge"
