"""What somebody found who tried the working day without having built it."""

import pytest

from handlers.rules.mediation import Answer, answered, threatens
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import Town

ESTATE = "鹭岛街道/阳光社区/阳光里"
HOUSE = f"{ESTATE}/3栋"


@pytest.fixture
async def house(town: Town) -> Town:
    await town.group("3栋群", HOUSE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, HOUSE)
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.person("阿婆", HOUSE, "101")
    return town


async def test_in_private_too_what_to_do_first_is_the_first_line(house: Town) -> None:
    heard = [words for where, words in await house.say("阿婆", "我爱人晕倒了叫不醒") if where == "私聊·阿婆"]
    assert heard[0].startswith("⚠️ 请马上打 120")
    assert not any(words.startswith("收到") for words in heard)


async def test_where_a_danger_is_is_asked_after_what_to_do(house: Town) -> None:
    await house.group("阳光里群", ESTATE)
    await house.say("小林", "大家好", "阳光里群")
    await house.person("小林", ESTATE, "1")
    heard = [words for where, words in await house.say("小林", "家里好大煤气味") if where == "私聊·小林"]
    assert heard[0].startswith("⚠️")


async def test_a_bare_no_that_means_something_newer_calls_no_danger_off(house: Town) -> None:
    await house.say("阿婆", "楼道里好大煤气味", "3栋群")
    await house.say("阿婆", "报修 楼道灯坏了")
    await house.say("阿婆", "撤回")
    await house.say("阿婆", "不是")
    danger = await house.ask(lambda db: Tickets(db).get(1))
    assert danger.urgent
    assert danger.is_open, "whoever means the danger says its number, or those who went say it is over"
    await house.say("阿婆", "撤回 1")
    assert (await house.ask(lambda db: Tickets(db).get(1))).state is State.WITHDRAWN


async def test_whoever_acts_says_it_was_a_false_alarm_in_one_word(house: Town) -> None:
    await house.say("阿婆", "楼道里好大煤气味", "3栋群")
    await house.say("梅姐", "我去")
    heard = await house.say("梅姐", "误报")
    assert ("私聊·梅姐", "好，已告诉大家 #1 解除，是楼长梅姐宣布的。") in heard


async def test_a_copy_of_ones_data_is_in_the_words_of_the_place(house: Town) -> None:
    await house.say("小郑", "规矩 用词 阳光里 style=五办")
    await house.say("阿婆", "报修 楼道灯坏了")
    await house.say("梅姐", "领办 1")
    copy = "".join(words for _, words in await house.say("阿婆", "导出我的 文字"))
    assert '"state": "领办中"' in copy
    assert "已接单" not in copy


async def test_who_read_my_words_is_told_with_one_sign_of_number(house: Town) -> None:
    await house.say("阿婆", "报修 楼道灯坏了")
    await house.say("梅姐", "接")
    mine = "".join(words for _, words in await house.say("阿婆", "我的数据"))
    assert "（#1）" in mine
    assert "##" not in mine


@pytest.mark.parametrize("said", ["有几件没办", "还有什么没办", "在哪看我的任务"])
async def test_a_leader_asks_for_their_work_in_any_words(house: Town, said: str) -> None:
    assert await house.say("梅姐", said) == [("私聊·梅姐", "您手上没有没办完的单。")]


async def test_a_task_is_handed_on_without_a_blank_or_a_number(house: Town) -> None:
    await house.appoint("刘工", Role.PROPERTY, ESTATE)
    await house.say("阿婆", "报修 楼道灯坏了")
    heard = await house.say("梅姐", "转给刘工")
    assert ("私聊·梅姐", "好，#1 转给物业 刘工。") in heard


async def test_figures_and_notices_are_asked_for_in_any_words(house: Town) -> None:
    assert (await house.say("小郑", "看看数据"))[0][1].startswith("阳光里本周到现在")
    assert await house.say("梅姐", "谁没回") == [("私聊·梅姐", "您最近没有发出去的通知。")]


async def test_who_would_not_be_read_says_so_in_any_words(house: Town) -> None:
    ((_, words),) = await house.say("阿婆", "我不想让你记")
    assert words.startswith("好，以后您在群里的闲聊我不再读。")


async def test_a_dismissal_is_explained_as_one(house: Town) -> None:
    ((_, words),) = await house.say("小郑", "免去 梅姐")
    assert words.startswith("这样说：免去 ")


def test_who_says_i_would_rather_not_has_answered() -> None:
    assert answered("我不愿意") == (Answer.NO, "")


@pytest.mark.parametrize("said", ["信不信我揍你", "信不信老子抽你", "我就揍你怎么了"])
def test_a_threat_of_blows_is_one(said: str) -> None:
    assert threatens(said)
