"""Words whose answer a group must not hear: violence at home puts whoever tells of it in danger."""

import re

from handlers.rules import grievances
from nlp import Reading, urgency
from nlp.labels import Act, Label, Subject

_NAMED = re.compile(r"家暴|家庭暴力|虐待")
_KIN = re.compile(
    r"老公|老婆|丈夫|妻子|媳妇|爱人|前夫|前妻|男朋友|女朋友|男友|女友|公公|婆婆|爸|妈|父亲|母亲|继父|儿子|女婿|孩子|小孩|娃|家里"
)
_BEATEN = re.compile(
    r"(?:打|揍)(?:他|自己|自家)?(?:老婆|媳妇|妻子|女人|孩子|小孩|娃|儿子|女儿|闺女|老人|老?妈|婆婆|公公|她)"
)

_LIKELY = 0.8
_LONGEST = 120
_OF_PEOPLE = frozenset({Subject.CARE, Subject.COMMUNITY, Subject.SECURITY, Subject.AFFAIRS, Subject.OTHER})
_BEATS = re.compile(
    rf"(?:{_KIN.pattern}).{{0,5}}(?:打|揍|踢|掐|扇)(?:了|过|得|伤|死){{0,2}}我(?!.{{0,2}}(?:电话|手机|招呼|游戏|微信|主意))"
)

_GROWN = (
    r"(?:老公|老婆|丈夫|妻子|媳妇|爱人|前夫|前妻|男朋友|女朋友|男友|女友|公公|婆婆|爸|妈|父亲|母亲|继父|儿子|女婿"
    r"|丈母娘|岳父)"
)
_HITS = r"(?:打|揍|踢|踹|掐|扇|抽|捶|砍|捅)"
_MEANWHILE = r"(?:[^。.!！?？\n不没非敢别钱给帮]|动不动|时不时|不[停断]){0,10}?"
_AFTERWARDS = (
    r"(?=$|[，,。.!！?？~…\s、；了啊呀呢吧吗和跟们俩还也都又怎咋谁能可要该报救快很得几天现被骂头肚脖老]|一[顿拳脚下]|一?(?:巴掌|耳光)"
    r"|几[下拳]|好[疼痛几多怕]|不敢|已经|妈|爸|奶奶)"
)
_NO_BLOW = r"(?![^，,。.!！?？还摔抢砸]{0,5}(?:电话|手机|招呼|主意|微信|视频|语音|游戏|小报告|卡|账|车|牌))"
_TELLS = re.compile(
    rf"{_GROWN}{_MEANWHILE}{_HITS}(?:了|过|得|伤|死|着){{0,2}}我{_NO_BLOW}{_AFTERWARDS}"
    rf"|{_GROWN}{_MEANWHILE}把我{_MEANWHILE}{_HITS}(?=$|[，,。.!！?？了伤得成出到倒]|一顿)"
    rf"|{_GROWN}{_MEANWHILE}对我(?:又|还|就){{0,2}}(?:动手|动粗|动刀|施暴|拳打)"
    rf"|(?:^|[，,。.!！?？\s我又刚天晚上常])(?:被|挨)(?:了|我|自己){{0,2}}{_GROWN}{_MEANWHILE}{_HITS}"
    r"(?=$|[，,。.!！?？伤得]|了(?!个)|一顿)"
    rf"|{_GROWN}{_MEANWHILE}(?:拿|持|提|举|抄)[着起了]{{0,2}}(?:菜|水果|砍)?刀"
    r"(?:$|[，,。.!！?？了]|[^，,。.!！?？]{0,4}(?:追|逼|威胁|吓|指|对|架|杀|砍|捅)[着在]?(?:我|人|孩子))"
)
_NEXT_DOOR = re.compile(
    rf"(?:楼[上下]|隔壁|对[门面]|邻居|那家|[0-9]{{3,4}}).{{0,8}}{_HITS}(?:他|自己)?(?:的)?(?:老婆|媳妇|妻子|女人|孩子|小孩|娃|老人|老?妈)"
    r"(?!的?(?:车|电话|手机)|卡).{0,12}$"
)
_STRUCK = re.compile(
    r"(?:^|[，,。\s])(?:他|她)(?:刚才?|刚刚|又|还|今天|一直|天天|老是?){0,2}(?:动手)?(?:打|揍|踢|踹|掐|扇)(?:了|着|伤了?)我"
    rf"{_NO_BLOW}"
)
"""Who that is nobody but the speaker knows: it may be somebody they live with."""
BLOWS = frozenset("打揍踢踹掐扇抽捶砍捅动施拳刀")
"""One of them is in all that is told so; a test goes through the patterns."""
_IN_JEST = re.compile(r"哈{2}|呵呵|嘻嘻|嘿嘿|笑|闹着玩|逗我?玩|玩闹|开玩笑|捂脸|狗头|doge|[😀-😆😜-😝🤣🤭😹]")
_NOT_NOW = re.compile(
    r"小时候|年轻的?时候|小学|从前|以前|当年|那时|那会儿|电视|剧|电影|小说|游戏|做梦|梦[见到里]|要是|如果|万一|假如|的话"
    r"|知道了|发现了|再不|不然|否则|怕|小心|听说|新闻|差点没|晚了.{0,6}要|回去.{0,8}要|斗地主|麻将|扑克|打牌|王者|吃鸡|下棋"
)


def tells(plain: str) -> bool:
    """Whether somebody says, be it before a whole group, that they, or those next door, are beaten at home: in earnest.

    A small child that hits its mother is no such thing.
    """
    if len(plain) > _LONGEST or BLOWS.isdisjoint(plain):
        return False
    found = _TELLS.search(plain) or _NEXT_DOOR.search(plain) or _STRUCK.search(plain)
    return found is not None and not (_IN_JEST.search(plain) or _NOT_NOW.search(plain))


def at_home(plain: str) -> bool:
    """Whether it tells of violence at home, here and now."""
    return bool(_NAMED.search(plain) or (_KIN.search(plain) and urgency.danger(plain) in urgency.ATTACKED))


def is_for_one(plain: str, *, urgent: bool) -> bool:
    """Whether one officer alone may know: somebody is beaten at home, now or again and again."""
    beaten = _NAMED.search(plain) or _BEATEN.search(plain) or (_BEATS.search(plain) and not _IN_JEST.search(plain))
    return bool(beaten) or tells(plain) or (urgent and at_home(plain))


def is_secret(plain: str, *, urgent: bool, quarrel: bool = False) -> bool:
    """Whether it is no quarrel in which neighbours have a part: for one officer alone, or past an office."""
    return is_for_one(plain, urgent=urgent) or grievances.office(plain, quarrel=quarrel) is not None


def of_things(reading: Reading) -> bool:
    """Whether something is broken or in the way, and nothing is told of anybody's life."""
    sure = reading.act is Act.OPEN or (reading.act is Act.ASK and reading.confidence >= _LIKELY)
    return reading.label is Label.NEED and sure and reading.subject not in (None, *_OF_PEOPLE)
