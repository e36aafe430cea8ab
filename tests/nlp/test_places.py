"""Where: what the text itself says, and nothing that only looks like it."""

import pytest

from nlp.places import Whereabouts, find


def where(building: str = "", unit: str = "", room: str = "", spot: str = "") -> Whereabouts:
    return Whereabouts(building or None, unit or None, room or None, spot or None)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("三号楼没电", where("3")),
        ("３＃灯坏了", where("3")),
        ("3#楼灯坏了", where("3")),
        ("十二幢停水", where("12")),
        ("二十一栋的狗", where("21")),
        ("A栋大门打不开", where("A")),
        ("b座没水", where("B")),
        ("3栋2单元501漏水", where("3", "2", "501")),
        ("3幢二单元的灯", where("3", "2")),
        ("3-2-501漏水", where("3", "2", "501")),
        ("我家5-201", where("5", room="201")),
        ("A-1203没气", where("A", room="1203")),
        ("12座906太吵", where("12", room="906")),
        ("28号102跳闸", where("28", room="102")),
        ("8东的门禁坏了", where("8")),
        ("4好楼雨棚破了", where("4")),
        ("7號樓的燈", where("7")),
        ("B梯又停了", where(unit="B")),
        ("2门口堆了床垫", where(unit="2")),
        ("二单元门口的坡", where(unit="2")),
        ("2605主卧漏雨", where(room="2605")),
        ("1304 你家孩子别跳了", where(room="1304")),
        ("楼上三零二又在敲", where(room="302")),
        ("6号楼天台锁着", where("6", spot="天台")),
        ("地下车库进水", where(spot="地下车库")),
        ("活動室幾點開門", where(spot="活動室")),
        ("东门的灯不亮", where(spot="东门")),
        ("3#楼与4#楼之间的路灯", where("3")),
        ("不是3栋是5栋", where("5")),
        ("打错了 不是东门 是西门", where(spot="西门")),
        ("廿一栋信箱掉了一排小门", where("21")),
        ("伍栋贰单元大门关不拢", where("5", "2")),
        ("12动电梯有怪味", where("12")),
        ("5东门禁坏", where("5")),
        ("19号1门 三楼以上全黑", where("19", "1")),
        ("六号楼三单元没水", where("6", "3")),
        ("8栋1单元10楼1002 没有热水", where("8", "1", "1002")),
        ("二单元十楼灯坏了", where(unit="2")),
        ("B区5栋停电", where("5")),
        ("7号院没水", where("7")),
        ("5-3消防箱空的", where("5", "3")),
        ("12-1没停水啊", where("12", "1")),
        ("402下水道返臭", where(room="402")),
        ("一二零八 您家保姆凌晨剁馅儿", where(room="1208")),
        ("我在1404 窗台下面渗水", where(room="1404")),
        ("门外有个男的砸202的门", where(room="202")),
        ("楼顶的水箱在漏", where(spot="楼顶")),
        ("2号门一天到晚敞着", where(spot="2号门")),
        ("东区地库灯不亮", where(spot="东区地库")),
        ("5号楼大堂地砖松了", where("5", spot="大堂")),
        ("9栋地下室那个泵嗡嗡响", where("9", spot="地下室")),
        ("钥匙放门岗了", where(spot="门岗")),
        ("水从路上往车库里灌", where(spot="车库")),
        ("周六晚在东区广场放电影", where(spot="东区广场")),
        ("二号凉亭的瓦要掉了", where(spot="二号凉亭")),
        ("停在西门岗亭边上", where(spot="西门岗亭")),
        ("楼下打印店搬到南门水果店旁边了", where(spot="南门")),
        ("北侧小路的灯全灭", where(spot="北侧小路")),
        ("有个老人坐在幼儿园旁边哭", where(spot="幼儿园")),
        ("T4电梯又停了", where("T4")),
        ("T8 1205卧室漏风", where("T8", room="1205")),
        ("九号也没电", where("9")),
        ("2幢3单元1204 天然气没了", where("2", "3", "1204")),
        ("三楼301天天拉线充电", where(room="301")),
        ("那就是1704咯", where(room="1704")),
        ("登记 15C", where(room="15C")),
        ("2单元那部梯掉下来了 24栋 叫消防", where("24", "2")),
        ("是1402 我上去敲过", where(room="1402")),
        ("九栋 有人按满所有键 1802一直被吵醒", where("9", room="1802")),
        ("+1 702也黑了", where(room="702")),
        ("管理费涨了 大堂的灯泡一颗没多", where(spot="大堂")),
    ],
)
def test_a_place_is_found(text: str, place: Whereabouts) -> None:
    assert find(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "400 今晚就搬",
        "取件码 5-3-2018",
        "明早8:30-16:00停水",
        "打12345或者110",
        "3楼的灯不亮",
        "电话0592-5551234",
        "2026-11-20交费",
        "左梯停在九楼",
        "1、2、5幢停电",
        "1至9栋的客户经理换人",
        "荔枝5斤48",
        "一共302元",
        "三门课都挂了",
        "520快乐",
        "楼道里的灯坏了",
        "广场舞太吵",
        "小区门口有个坑",
        "11月12号到货",
        "我说的是五月三号 不是三号楼",
        "到站 是502路 不是502房",
        "都是一栋楼的 抬头不见低头见",
        "我家考生脚扭了 明天第一门",
        "架七座車又泊喺我個位度",
        "#接龙 周六大闸蟹 1. 5栋 两斤",
        "13 14栋水管爆了",
        "借你 B2-117",
        "3-1赢了",
        "5-3个月大的狗",
        "五楼平台上有人跳楼顶那首歌",
        "给我们社区建一个图书角吧",
        "能不能弄个活动室",
        "基金跌得我想上天台",
        "电梯广告、快递柜、充电桩的钱去哪了",
        "岗亭保安的态度真差",
        "我家地下室刷漆",
        "影视城南门集合",
        "铁路边六栋楼装隔音窗",
        "五座改七座",
        "上门修了一次收了我420",
        "灭火器过期到2021了",
        "502胶水粘手上了",
        "年票涨到302",
        "同一单元的都知道",
        "到会217户",
        "现在周三 单元门还是用砖顶",
        "能不能协调一块地建个临时停车场",
    ],
)
def test_what_only_looks_like_a_place_is_none(text: str) -> None:
    assert find(text) == Whereabouts()


def test_an_estates_own_names_come_first() -> None:
    assert find("幼儿园那个门关不上", spots=["幼儿园那个门", ""]).spot == "幼儿园那个门"
    assert find("就是幼儿园那个门", spots=["幼儿园那个门"]).spot == "幼儿园那个门"
    assert find("就是幼儿园那个门", spots=["幼儿园"]).spot == "幼儿园门", "which says more"
    assert find("3栋小白楼后面积水", spots=["小白楼"]) == Whereabouts(building="3", spot="小白楼")


def test_a_common_spot_beside_an_own_name_belongs_to_it() -> None:
    assert find("天鹅湖东门的灯坏了", spots=["天鹅湖"]).spot == "天鹅湖东门"
    assert find("天鵝湖東門的燈壞了", spots=["天鹅湖"]).spot == "天鵝湖東門"
    assert find("天鹅湖的东门坏了", spots=["天鹅湖"]).spot == "天鹅湖"


def test_whereabouts_are_true_when_anything_is_known() -> None:
    assert Whereabouts(room="302")
    assert not Whereabouts()
