"""Pleasantries: what is said to the bot in private that is no matter, and what kind of word answers it."""

import re
from collections.abc import Mapping
from types import MappingProxyType

_LONGEST = 30
_TAIL = r"[啊呀哦喔噢吧呢嘛吗么不了的啦哈哟呦滴哒]{0,3}"
_NAMED = r"[\u4e00-\u9fff]{1,2}(?:姐|哥|叔|姨|婶|伯|师傅|阿姨|大爷|大姐|书记|主任|老师|工|经理|楼长)"
_WHOM = rf"(?:您|你们?|大家|小?管家|社区|物业|各位|领导|关心|帮忙|{_NAMED}|的){{0,3}}"
_ONE = r"(?:您|你们?|小?管家|机器人|这个?(?:管家|机器人|程序))"
_HELLO = (
    r"(?:你们?好|您好|大家好|哈喽|hello|hi|(?:小?管家)?(?:在吗|在不在|在么|在没在|有人吗|有人不|有人在)|喂|嗨|小?管家)"
)
_TIME = r"(?:早上|上午|中午|下午|晚上|早)"
_PIECES: Mapping[str, str] = MappingProxyType(
    {
        "ask": (
            r"(?:请问|那个|我|想|要|有|能不能|可以|麻烦|跟你|向你|找你){0,5}"
            r"(?:(?:问|咨询|打听|请教|反映|说)(?:一?下|一?个|点|件)?(?:事情?|问题|情况)?|有个?(?:事情?|问题)(?:想?麻烦[你您])?"
            rf"|(?:投诉|求助)一?下?|帮一?个忙|帮帮忙|帮我(?:一下)?){_TAIL}"
        ),
        "keeps": (
            rf"(?:我们?的?)?(?:数据|资料|信息|聊天记录|记录|消息)(?:要|会)?(?:保存|存|保留|留)(?:多久|多长时间|几天|到什么时候){_TAIL}|"
            r"(?:你们?|它)?(?:会不会|会|是不是|是否|有没有)?(?:在|把)?我们?(?:在群里)?(?:说|聊|发|讲)的?(?:话|聊天|天|消息|内容|什么)?(?:都|全)?"
            rf"(?:给|会)?(?:存|记|保存|记录|录)(?:了|着|起来|下来|在哪)?{_TAIL}|(?:你们?)?(?:会不会|是不是|会)?(?:偷听|监听|监控)(?:我们?)?(?:说话|聊天)?{_TAIL}"
        ),
        "who": (
            rf"(?:你|您)到?底?(?:是(?:谁|什么|男的?女?的?|女的|个?机器人?|真人|人|哪位|电脑)|叫(?:什么|啥)(?:名字)?|多大|几岁|哪里人)"
            rf"(?:(?:还是)?(?:女的|个?机器人?|真人|人|电脑|程序)){{0,2}}{_TAIL}"
            rf"|(?:这个?|那个?)?(?:小?管家|机器人|程序)(?:到底)?是?(?:干嘛|干什么|干啥|做什么|有什么用|什么东西)用?{_TAIL}"
        ),
        "scold": (
            rf"(?:{_ONE}?(?:真是?|好|太|怎么这么|是个?|就是)?(?:笨|蠢|傻|没用|烦人|讨厌)|{_ONE}(?:真是?|是个?)?(?:废物|垃圾)|滚(?:开|蛋|远点)?|不?理你"
            rf"|(?:你|你们)?(?:都是)?骗子|答非所问|(?:你)?听不懂人话){_TAIL}"
        ),
        "praise": (
            rf"{_ONE}?(?:真是?|好|太|挺|很|非常)?(?:聪明|能干(?![嘛啥什])|厉害|好用|方便|贴心|棒|不错|靠谱|给力|周到){_TAIL}|(?:真|挺|太|很)好{_TAIL}|干得?(?:不错|好|漂亮)"
        ),
        "thanks": rf"(?:太|非常|十分|真|真是)?(?:谢谢|多谢|感谢|谢|辛苦|麻烦|3q|thanks?|thx){{1,2}}{_WHOM}{_TAIL}",
        "hello": rf"(?:{_TIME}好|早安?|{_HELLO}){_TAIL}",
        "wish": (
            rf"(?:祝|愿)?(?:您|你们?|大家)?(?:一天|每天|天天|周末|节日|新年|新春|春节|端午|中秋|国庆|元旦|元宵|五一|重阳|生日|身体|全家){{1,3}}"
            rf"(?:快乐|愉快|安康|健康|幸福|好心情|开心){_TAIL}|(?:晚安|做个好梦|好梦|再见|拜拜|明天见|回头见|恭喜发财|万事如意){_TAIL}"
        ),
        "sorry": rf"(?:对不起|不好意思|抱歉|打扰{_TAIL}){_WHOM}",
        "slip": (
            rf"(?:我|刚才|手|不小心|哎呀){{0,4}}(?:点|发|按|打|碰)(?:错|着玩)(?:群|人|地方)?{_TAIL}"
            rf"|(?:测试|试试|试一下|试用)(?:一下|一|看看)?{_TAIL}"
        ),
        "smile": (
            r"(?:哈|嘿|呵|嘻|嘎|吼){2,30}|笑死(?:我|人)?了?|\[[\u4e00-\u9fff]{1,4}\]|6{2,9}|8{2,9}|[\U0001F000-\U0001FAFF\u2600-\u27BF\ufe0f\u200d]+"
        ),
        "chat": (
            rf"(?:你|您)?(?:吃|睡|下班|起床|休息)(?:过|饭|早饭|午饭|晚饭|觉)?了?(?:吗|没有?|么|吧){_TAIL}|(?:现在|今天)?(?:几点|几号|星期几|礼拜几){_TAIL}"
            rf"|(?:给我)?(?:讲|说)个?(?:笑话|故事)|(?:陪我|跟我)?(?:聊|唠)(?:聊|唠|会)?天?{_TAIL}"
            rf"|(?:今天|明天|后天|外面)?(?:天气|会?下雨|冷不冷|热不热|天真){{1}}(?:真|很|太)?(?:好|怎么样|如何|热|冷)?{_TAIL}"
            rf"|(?:好|太|真)?(?:无聊|没意思)(?:死了|得很)?{_TAIL}|什么意思|我?(?:听|看)不(?:太)?懂{_TAIL}|加个?(?:好友|微信){_TAIL}"
        ),
        "nod": rf"(?:好|好的|好滴|嗯{{1,4}}|哦{{1,4}}|知道|晓得|明白|行|可以|ok|okay|没关系|没问题){_TAIL}",
    }
)
_KINDS = MappingProxyType({kind: re.compile(piece, re.IGNORECASE) for kind, piece in _PIECES.items()})
_DECLINES = re.compile(rf"(?:没事|算|不用|不要){_TAIL}[\s。.!！~～,，]*")
_BETWEEN = re.compile(r"[\s。.!！~～,，、;；?？…🙏]+")


def kind(said: str) -> str | None:
    """Which kind of word these are made of, and of nothing else; the one that most wants an answer."""
    said = said.strip()
    if _DECLINES.fullmatch(said):
        return "nod"
    found, at = set(), _past(said, 0)
    while at < len(said) <= _LONGEST:
        name, end = _longest(said, at)
        if end == at:
            return None
        found.add(name)
        at = _past(said, end)
    return next((name for name in _KINDS if name in found), None)


def _longest(said: str, at: int) -> tuple[str, int]:
    """The longest such word that stands there."""
    ends = ((name, match.end()) for name, piece in _KINDS.items() if (match := piece.match(said, at)))
    return max(ends, key=lambda end: end[1], default=("", at))


def _past(said: str, at: int) -> int:
    """Where the next word begins."""
    between = _BETWEEN.match(said, at)
    return between.end() if between else at
