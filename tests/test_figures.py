"""Figures in the town: who gets which, and that everybody's never change."""

import io
from datetime import timedelta

from openpyxl import load_workbook
from PIL import Image

from bot import charts
from bot.message import Outgoing, Receipt
from storage.pictures import Pictures
from storage.roles import Role
from tests.conftest import Town, address, only

TOP = "鹭岛街道/莲花社区"
HERE = f"{TOP}/观远里"


async def settled(town: Town, matters: int = 6) -> None:
    await town.group("3栋群", f"{HERE}/3栋")
    await town.appoint("老余", Role.BUILDING_LEADER, f"{HERE}/3栋")
    await town.appoint("陈书记", Role.SECRETARY, HERE)
    await town.appoint("管理员甲", Role.ADMIN, TOP)
    await town.person("林婶", f"{HERE}/3栋", "502")
    things = ("电梯", "门禁", "楼道灯", "信箱锁", "下水道", "消防栓", "路灯", "健身器材")
    for number in range(1, matters + 1):
        await town.say(f"邻居{number}", f"报修 3栋{things[number - 1]}坏了", "3栋群")
        await town.say("老余", f"办结 {number}")


async def next_monday(town: Town) -> list[tuple[str, str]]:
    """On to the next Monday, ten o'clock."""
    now = town.clock.time
    town.clock.time = (now + timedelta(days=7 - now.weekday())).replace(hour=8)
    return await town.pass_time(hours=2)


async def test_who_manages_gets_exact_figures_and_the_tickets_behind_them(town: Town):
    await settled(town)
    words = await only(town, "陈书记", "数据 本周")
    assert "登记 6" in words
    assert "楼长：登记 6" in words
    assert "老余" not in words
    assert "#1、#2、#3、#4、#5、#6" in await only(town, "陈书记", "哪些 办好")
    assert "没有这样的单" in await only(town, "陈书记", "哪些 没办好")
    assert "例如" in await only(town, "陈书记", "哪些 什么")


async def test_who_manages_asks_for_the_week_or_the_month_before(town: Town):
    await settled(town)
    await next_monday(town)
    assert (await only(town, "陈书记", "数据 上周")).startswith("观远里上周：\n合计：登记 6")
    assert "没有登记的事" in await only(town, "陈书记", "数据 本周")
    assert await only(town, "陈书记", "数据 上个月") == "观远里上个月（5月）的报表：没有登记的事。"


async def test_residents_get_the_closed_week_and_nothing_small(town: Town):
    await settled(town)
    assert "太少" in await only(town, "林婶", "数据")
    await next_monday(town)
    words = await only(town, "林婶", "数据")
    assert "登记 6 件，办好 6 件（100%）" in words
    assert "管理" not in words
    assert "只有" in await only(town, "林婶", "哪些 办好")


async def test_fewer_than_five_are_never_told(town: Town):
    await settled(town, 4)
    said = await next_monday(town)
    assert [words for where, words in said if where == "3栋群" and "登记 4" in words] == []
    assert "太少" in await only(town, "林婶", "数据")
    assert "太少" in await only(town, "林婶", "数据 本月")


async def test_what_was_published_of_a_week_never_changes(town: Town):
    await settled(town)
    await next_monday(town)
    before = await only(town, "林婶", "数据")
    await town.say("邻居1", "没好 1")
    assert await only(town, "林婶", "数据") == before


async def test_neighbours_hear_once_a_week_what_was_done(town: Town):
    await settled(town)
    digest = [words for where, words in await next_monday(town) if where == "3栋群" and "让邻知事" in words]
    assert len(digest) == 1
    assert "共登记 6 件" in digest[0]
    assert "邻居" not in digest[0].replace("让邻知事", "")
    assert [w for _, w in await next_monday(town) if "让邻知事" in w] == []


async def test_neighbours_hear_what_is_still_being_done_too(town: Town):
    await settled(town, 1)
    await town.say("邻居9", "报修 3栋井盖翘起来了", "3栋群")
    (digest,) = [words for where, words in await next_monday(town) if where == "3栋群" and "让邻知事" in words]
    assert "上周办好了 电梯停运（3栋）。上周说的 井盖松动（3栋） 还在办。" in digest


async def test_administrators_get_last_months_report(town: Town):
    await settled(town)
    town.clock.time = town.clock.time.replace(month=7, day=1, hour=8)
    said = [words for where, words in await town.pass_time(hours=2) if where == "私聊·管理员甲"]
    assert any("上个月（6月）的报表" in words and "登记 6" in words for words in said)
    assert any("灰色是登记" in words for words in said)
    assert any("登记 6" in words for _, words in await town.say("陈书记", "报表"))


async def test_the_picture_of_the_month_is_one_to_look_at_and_an_empty_month_has_none(town: Town):
    await settled(town)
    assert await only(town, "陈书记", "报表") == "观远里上个月（5月）的报表：没有登记的事。"
    town.clock.time = town.clock.time.replace(month=7, day=2, hour=9)
    said = [words for where, words in await town.say("陈书记", "报表") if where == "私聊·陈书记"]
    assert ["登记 6" in words for words in said] == [True, False, False]
    kept = await town.ask(lambda db: Pictures(db).get("report:3:2026-06"))
    with Image.open(io.BytesIO(kept.jpeg)) as picture:
        assert picture.size == (charts.WIDTH, charts.HEIGHT)
        green = sum(_is_near(picture.getpixel((x, 520)), charts.SECOND) for x in range(charts.WIDTH))
    assert green > 60, "six were done in one of the four parts of the month"


async def test_the_month_comes_as_a_file_too_to_those_who_administer_it_and_nobody_else(town: Town):
    await settled(town)
    await town.say("邻居7", "报修 家里天花板漏水", "3栋群")
    await town.say("邻居8", "楼上天天半夜吵架骂人，我要找人评评理")
    town.clock.time = town.clock.time.replace(month=7, day=1, hour=8, minute=59)
    left = remembered(town)
    await town.pass_time(minutes=2)
    handed = [words for words in left if words.file]
    assert [(words.to, words.file) for words in handed] == [(address("管理员甲"), "观远里2026年6月报表.xlsx")]
    (report,) = [words.text for words in left if "合计" in words.text]
    book = load_workbook(io.BytesIO(handed[0].image))
    heading, *rows = book["报表"].iter_rows(values_only=True)
    opened, done = heading.index("登记"), heading.index("办好")
    assert f"登记 {sum(row[opened] for row in rows)}，" in report
    assert f"办好 {sum(row[done] for row in rows)}（" in report
    listed = [row[3] for row in book["工单"].iter_rows(min_row=2, values_only=True)]
    assert len(listed) == 6, "what nobody may read of in a group is counted, not listed"
    assert sum(row[opened] for row in rows) == 8


async def test_a_file_that_could_not_leave_at_once_leaves_later(town: Town):
    await settled(town)
    town.clock.time = town.clock.time.replace(month=7, day=2, hour=9)
    town.wire.refuse.add(address("陈书记"))
    await town.say("陈书记", "报表")
    town.wire.refuse.clear()
    left = remembered(town)
    await town.pass_time(minutes=5)
    (handed,) = [words for words in left if words.file]
    assert load_workbook(io.BytesIO(handed.image)).sheetnames == ["工单", "数字", "报表", "图"]


async def test_where_no_file_can_be_handed_over_the_words_say_how_to_get_it(town: Town):
    await settled(town)
    town.clock.time = town.clock.time.replace(month=7, day=2, hour=9)
    town.wire.carries_files = False
    last = (await town.say("陈书记", "报表"))[-1][1]
    assert last.removesuffix("［文件 观远里2026年6月报表.xlsx］").endswith(
        "（文件“观远里2026年6月报表.xlsx”在这里收不了，请在微信、Telegram 或网页上私聊我再要一次。）"
    )


def remembered(town: Town) -> list[Outgoing]:
    """Whatever leaves from now on."""
    left, send = [], town.wire.send

    async def remember(words: Outgoing) -> Receipt:
        receipt = await send(words)
        left.append(words)
        return receipt

    town.wire.send = remember
    return left


def _is_near(seen: tuple[int, int, int], colour: str) -> bool:
    return all(abs(part - int(colour[at : at + 2], 16)) < 12 for part, at in zip(seen, (1, 3, 5), strict=True))
