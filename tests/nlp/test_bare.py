"""The barest words: nothing but a thing and its fault, or only where it is."""

import pytest

from nlp import bare


@pytest.mark.parametrize(
    "words",
    [
        "停水了",
        "我们单元停电了",
        "3栋2单元楼道灯坏了",
        "路灯坏了，不亮了",
        "我家502厨房漏水了，电话13812345678",
        "电梯停了 不动了",
        "突然黑了，停电了吗",
        "天花板漏水，麻烦物业看一下",
        "3栋大门门禁刷不开",
        "3栋一楼地砖翘起来绊人",
        "墙皮掉了一大块",
        "地下室积水了",
        "我家水管漏水了，在5栋",
        "电梯坏了，我在3栋2单元",
    ],
)
def test_it_reports(words: str) -> None:
    assert bare.reports(words)


@pytest.mark.parametrize(
    "words",
    [
        "没停水",
        "路灯坏了，你看看新闻",
        "电梯坏了，修好了",
        "灯灭了我们去看星星",
        "停电那年我上初中",
        "电梯坏了，我在公司",
    ],
)
def test_it_is_more_than_a_report(words: str) -> None:
    assert not bare.reports(words)


@pytest.mark.parametrize(
    ("words", "spot"), [("就是幼儿园那个门", "幼儿园门"), ("在东门口", "东门"), ("东门有人打架", None)]
)
def test_only_where(words: str, spot: str | None) -> None:
    assert bare.only_where(words) == spot


@pytest.mark.parametrize(
    "words",
    [
        "着火了",
        "着火了 快来人",
        "老人摔了一跤 起不来了 3栋1单元门口",
        "我妈摔了一跤，动不了了",
        "厨房着火了！",
        "3栋2单元楼道着火了快来人",
        "不想活了 我想跳楼",
        "楼下两个人打起来了 拿着菜刀",
        "电动车爆炸了",
        "有人晕倒了",
        "煤气泄漏了",
        "有人掉河里了！",
        "快来人,有人掉进河里了",
        "救命啊有人落水",
        "3栋楼下有人被砍了",
        "老人掉井里了",
        "不好了！！三楼着火了 好大的烟",
        "是301窗户冒烟",
        "我家隔壁好像着火了 好多烟",
        "地下室电瓶车炸了",
        "楼下电动车自燃了",
        "小孩吃了清洁剂",
        "快帮忙叫救护车 我老婆要生了",
        "快叫120",
        "谁帮忙叫一下110",
        "有陌生人尾随我进了电梯",
    ],
)
def test_it_is_nothing_but_a_danger(words: str) -> None:
    assert bare.alarms(words)


@pytest.mark.parametrize(
    "words",
    [
        "困了",
        "笑得要晕倒了哈哈",
        "没着火",
        "我手机掉河里了",
        "掉河里了",
        "电影里有人掉河里了",
        "听说有人被砍了",
        "手机摔了一跤动不了",
        "我摔了一跤起不来笑死",
        "着火了怎么逃生",
        "电视剧里着火了",
        "昨天隔壁小区着火了",
        "这歌太炸了",
        "听说2栋着火了？",
        "快打120 我要笑死了",
        "帮我打110块钱",
        "群里炸了",
        "有人一直跟踪我 他叫小红书推荐",
    ],
)
def test_it_is_more_or_less_than_a_danger(words: str) -> None:
    assert not bare.alarms(words)


@pytest.mark.parametrize(
    ("words", "felt"),
    [
        ("谁家煤气没关！楼梯口一股味道，熏得人头疼", True),
        ("谁家煤气忘关了吧，味道好重", True),
        ("天然气的味道好大，呛人", True),
        ("走廊里头晕，是不是燃气", True),
        ("煤气费涨得我头疼", False),
        ("燃气公司的人把我气得头疼", False),
        ("记得煤气关好再出门", False),
        ("昨天隔壁楼煤气味呛人", False),
        ("我家煤气味很重", True),
        ("陈爷爷家的天然气味道越来越大", True),
        ("煤气味重不重", False),
        ("现在煤气味不大了", False),
        ("改天然气以后火是黄的，锅底熏黑", False),
    ],
)
def test_gas_that_somebody_feels(words: str, felt: bool) -> None:
    assert bare.gassed(words) is felt


def test_what_is_said_to_the_bot_may_be_shown_around() -> None:
    assert bare.quotes_the_bot("大家看 我复制了居委会发的“@管家 全部关闭”")
    assert not bare.quotes_the_bot("@管家 “路灯”又坏了")


@pytest.mark.parametrize(
    ("text", "cries"),
    [
        ("有谁看见我女儿 6岁 红羽绒服 刚在沙坑玩一转身不见了", True),
        ("我妈82岁有点糊涂 下楼买菜到现在没回来 有看见的吗", True),
        ("消防车卡在12栋那里 谁的车赶紧开走啊", True),
        ("救护车来了进不去 谁把栏杆打开", True),
        ("昨天那个走丢的小孩找到了吗", False),
        ("谁看见我家狗了 走丢两小时", False),
        ("电视剧里那孩子走丢了我哭死", False),
        ("消防通道又停满了 万一来消防车怎么进", False),
        ("消防车来过一次 卡在大门那个柱子 能不能把柱子挪一挪", False),
    ],
)
def test_somebody_looked_for_or_rescuers_who_cannot_get_through(text: str, cries: bool) -> None:
    assert bare.cries_for_help(text) is cries


@pytest.mark.parametrize("words", ["4栋没停吧?我家好好的", "我家有水啊", "我们这栋没停", "502正常"])
def test_somebody_whose_home_is_well(words: str) -> None:
    assert bare.is_well(words)


@pytest.mark.parametrize("words", ["我家没水了", "我家好好的楼上漏水", "502不正常", "我家有水滴下来", "没停吧"])
def test_somebody_whose_home_is_not(words: str) -> None:
    assert not bare.is_well(words)
