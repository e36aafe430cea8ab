"""Confiding: what one officer alone may know."""

import pytest

from handlers.rules import confiding


@pytest.mark.parametrize(
    ("words", "urgent", "alone"),
    [
        ("隔壁打老婆 孩子哭得不行 谁管管", False, True),
        ("楼上天天打孩子", False, True),
        ("我被家暴了", True, True),
        ("我老公打我", False, True),
        ("我怕我老公打我，不敢回家", False, True),
        ("老公打我一拳闹着玩哈哈", False, False),
        ("我妈打我电话了", False, False),
        ("作业写到十点 我妈要打电话给老师", False, False),
        ("楼上打孔打到半夜", False, False),
        ("两个人在楼下打起来了", True, False),
    ],
)
def test_who_is_beaten_at_home_is_told_of_to_one_officer(words: str, urgent: bool, alone: bool) -> None:
    assert confiding.is_for_one(words, urgent=urgent) is alone


@pytest.mark.parametrize(
    "words",
    [
        "我老公打我",
        "我婆婆掐我",
        "儿子又动手打我了",
        "男朋友拿刀要砍我",
        "我爸打我",
        "被老婆打了",
        "被我老公打了，怎么办",
        "我老公拿刀",
        "我老公拿着刀追我",
        "我老公喝醉酒把我打了",
        "老公刚才扇了我一巴掌",
        "老婆用皮带抽我",
        "我老公昨晚又打我",
        "我老公打我得满头是血",
        "老公动不动就打我",
        "我老公打我和孩子",
        "我老公打我，谁能帮帮我",
        "我爸又打我妈了",
        "老公打我还摔我手机",
        "前夫掐我脖子",
        "老公喝酒，又打我",
        "女婿打我老太婆一个",
        "老公要打我，我躲在厕所",
        "老公对我动手了",
        "婆婆拿菜刀对着我",
        "儿子喝醉就打我",
    ],
)
def test_who_is_beaten_at_home_is_heard_before_a_whole_group(words: str) -> None:
    assert confiding.tells(words)


@pytest.mark.parametrize(
    "words",
    [
        "我老公打我手机",
        "老公打我一拳闹着玩哈哈",
        "孩子打我游戏机的主意",
        "打我电话",
        "小时候我爸打我可狠了",
        "回去晚了老婆要打我",
        "老公把钱打我卡上了",
        "儿子考了三十分真是打我脸",
        "婆婆拿刀砍排骨",
        "我老公打我😂",
        "我老公打我微信电话",
        "儿子打我车过来",
        "儿子每月打我两千块",
        "老公打我这把牌",
        "老公不打我",
        "我老公从来没打我",
        "我家娃打我",
        "要是不做饭老公要打我",
        "老公把我打扮得漂亮",
        "儿子把我打败了",
        "手机被孩子打碎了",
        "老公打我公司电话",
        "让我老公打我电话吧",
        "我妈打我电话说停水了",
        "老公帮我打伞",
        "我老公打我的电话打不通",
        "昨晚玩游戏老公打我",
        "老公给我打钱",
        "我爸打我爸的电话",
        "我爸爸打牌赢了我妈妈",
        "我妈年轻的时候打我 现在打我儿子舍不得",
    ],
)
def test_jokes_calls_money_and_old_times_are_not(words: str) -> None:
    assert not confiding.tells(words)
