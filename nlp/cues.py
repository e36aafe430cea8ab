"""Short answers: finders that look at the words of one message alone."""

import re
from functools import cache

from nlp.labels import Act
from nlp.reading import Reading

_END = r"[\s。.!！~～,，啊呀哦喔噢哈啦了的吧呢嘛哒捏🙂🙏👍👌]*$"
_SELF = r"(?:我|我们|俺|咱)(?:家|这|这边|这里|这栋|这楼|这层|那[边层栋楼]|楼道?|层|门口|单元|们|\d{1,4}|屋){0,3}"
_THERE = r"(?:[一二三四五六七八九十\d]{1,3}(?:楼|栋|号楼|单元|幢|层)?|\d{3,4}|这边|这里|楼上|楼下)"
_INSIDE = r"(?:厨房|卫生间|厕所|客厅|阳台|房间|[主次]卧|窗户|天花板)?"
_PLIGHT = r"(?:是|一样|没|停|不|有|坏|黑|漏|渗|断|堵|臭|响|吵|跳闸|这样|如此|在|听|闻|遇)"
_ME_TOO = re.compile(
    rf"^(?:\+?1+|\+\d{{1,2}}|\+1.{{0,8}}|扣1|加一|同|同上|同样|同求|同问|同感|同[停坏漏断堵]|(?:一样)+|"
    r"我也是?|俺也一样|me too|"
    rf"{_SELF}(?:同样|一样|都){_PLIGHT}.{{0,12}}|{_SELF}{_INSIDE}也{_PLIGHT}.{{0,12}}|"
    rf"{_THERE}(?:也|同样|一样){_PLIGHT}.{{0,10}}|也(?:是|停了|没[水电气网]|坏了|一样).{{0,6}}|算我一个|加我一个){_END}",
    re.IGNORECASE,
)
_WRONG = r"(?:[打搞说弄看写发按]错|误会)"
_MATTER = r"(?:报修|报事|投诉|登记|反映|工单|求助|说这个|这个意思)"
_DENIES = re.compile(
    r"^(?!不是[一两]|不是第)(?:我|刚才|刚刚?|对不起|不好意思|抱歉|哎呀?|[,，\s]){0,3}(?:"
    rf"不是(?:的|啦|呀|啊|吧)?|不对|错了|没有(?:的|啊|呀)?|没这回事|{_WRONG}了?(?:群|人|栋|楼|字)?了?(?:[,，\s]?(?:不好意思|抱歉).{{0,4}})?|"
    rf"{_WRONG}了?[,，。\s]*(?:应该)?(?:是|在|改成).{{1,12}}|更正.{{1,14}}|"
    rf"(?:我|这|那)?(?:不是|没有?|没说要?|没想|不用|不想|不要)(?:要)?{_MATTER}|我(?:就|只)?(?:是)?(?:随便|随口|开玩笑|说着玩|问问).{{0,8}}|"
    r"别登记|不用登记|取消(?:吧|登记|工单)?|不是.{0,10}(?:报修|投诉|求助|意思|我家|我们).{0,6}|(?:开|开个)玩笑的?.{0,4}|"
    rf"不是[^?？吗说]{{1,8}}[,，\s](?:应该)?(?:是|在|那|就是).{{1,12}}(?<![吗么呢?？])|不是[^?？吗说]{{1,6}}\s[^?？吗]{{1,8}}){_END}"
)
_MENDED = re.compile(
    r"(?<![没不到是])(?:来[电水气网](?:了|啦)|有[电水气网]了|通[电水气网]了|恢复了|已恢复|恢复供[电水气]|恢复正常|正常了|能用了|可以用了|修好了|修好啦|弄好了|"
    r"搞定了|搞好了|解决了|处理好了|换好了|补好了?|装好了|疏?通了|不漏了|不堵了|不响了|亮了|灯亮|能动了|又?能坐了|已经好了|好了好了|没事了|"
    r"找到了|找着了|回来了|搬走了|清走了|挪走了|拉走了|撤走了|停了停了|不吵了)"
)
_LOOSE = re.compile(r"没事了|搞定了|找到了|找着了|回来了")
_THING = r"(?:水电|[水电气网灯]|电梯|网络|信号|热水|暖气|门禁|大门)"
_MENDED_ALONE = re.compile(
    r"^(?:都|已经|现在|我家|我们家|我们|我这|这边|刚刚?|谢谢|嗯|哎|好像|终于|总算|(?<!\d)\d{3,4}(?!\d)|\s|[,，]){0,8}(?:"
    rf"{_THING}(?:也|都|又|已经|终于)?(?:来|通|好|有|亮|回来|能用)(?:了|啦)|(?:好|来|通|亮|有)[了啦](?:[,，\s]?(?:好|来|通|亮|有)[了啦])?|"
    rf"可以了|行了|ok了|没问题了)(?:[,，\s]?(?:谢谢|多谢|感谢|辛苦|师傅).{{0,8}})?{_END}",
    re.IGNORECASE,
)
WORKS = frozenset("了啦复亮补")
"""One of them is in all that works again."""
_SUPPOSED = re.compile(r"要是|如果|等[来通修恢]|[来通修好]了(?:就|再|以后|之后|跟我|说一声|告诉)|什么时候")
_STILL = re.compile(
    r"还[是]?(?:没(?!吃|睡|起床|下班|想|看|结婚)|不(?!错|用|如|行啊)|停|黑|漏|堵|坏|臭|吵|响|在(?:漏|响|吵|滴|停|堵|冒|流)|那样|这样|老样子|一样|断)|"
    r"又(?:停|坏|漏|堵|黑|没[水电气]|断|跳闸|跳了|来了|不(?:亮|行|动|通)|响|吵|开始|灭)|"
    r"依旧|依然|仍然?|没(?:修好|好|来[电水气]|恢复|解决|人[来管修])|照样|老样子|没动静|没变化|(?:到)?现在(?:都|还|也)没"
)
_AGREES = re.compile(
    r"^(?:好(?:的|吧|啊|呀|嘞|滴|哒|呢|好)?|要的?|对(?:的|对|啊|呀)?|是(?:的|啊|呀|滴)?|嗯+(?:嗯|呐)?|行(?:的|吧|啊)?|可以(?:的)?|同意|没问题|需要|确认|中|得|成|ok|okay|yes|y|1|👌|👍|麻烦(?:了|您了|你了)|(?:请|帮我?)(?:登记|报|转)(?:一下)?|要,?(?:谢谢|麻烦).{0,6}|好的?,?(?:谢谢|麻烦|辛苦).{0,6})"
    + _END,
    re.IGNORECASE,
)
_DECLINES = re.compile(
    r"^(?:不(?:要|用|必|行|是|同意|需要|可以|好|想|对|成|中|了)?(?:了|的|吧|啊|呀|谢谢)?|没有|算了|免了|别|否|取消|不,?谢谢|不[用要]了?[,，]?\s?(?:谢谢|麻烦|多谢).{0,6}|暂时不用|先不用?|no|n|2|❌)"
    + _END,
    re.IGNORECASE,
)
_LEADS = r"(?:好的?|行|嗯|对|是的?|那|就|可以|没问题|确定|请|帮我|麻烦|要|您|你|去|吧|啊|直接|就?这样|[,，\s]){0,6}"
_TAIL = r"(?:一?下|吧|了|的|呀|啊|呢|他|她|看|个|谢谢|[,，。.!！~\s]){0,5}"
_WAVERING = re.compile(r"(?:还是|那就?|先|我|哦|暂时|[,，\s]){0,4}")
_WILL_NOT = re.compile(r"(?:不(?:用|要|行|同意|需要|可以|愿意|想|能|方便)|没空|没时间)[了的吧啊]?(?:[,，。\s].*)?")
_BAD = re.compile(r"不(?:太|是很|怎么|大)?满意|差评|很差|太差|没(?:修好|解决)|不好|不行|失望|糊弄|应付")
_FAIR = re.compile(r"基本满意|还(?:行|可以|好|凑合)|一般|凑合|马马虎虎|勉强|比较满意|将就|尚可|过得去")
_GOOD = re.compile(r"满意|很好|挺好|非常好|太好了|好评|五星|点赞|👍|真不错|不错|很快|师傅人很?好|赞")


def me_too(reading: Reading) -> bool:
    """Say whether somebody joins in: “1”, “+1”, “我家也是”."""
    return bool(_ME_TOO.match(reading.plain))


def denies(reading: Reading) -> bool:
    """Say whether somebody takes it back: “不是”, “搞错了”, “不是报修”."""
    return bool(_DENIES.match(reading.plain))


def mended(reading: Reading) -> bool:
    """Say whether it works again: “来电了”, “修好了谢谢”."""
    text = reading.plain
    if WORKS.isdisjoint(text):
        return False
    works = bool(_MENDED.search(text) or _MENDED_ALONE.match(text))
    return works and not (_STILL.search(text) or _SUPPOSED.search(text) or _asks(text))


def ends_anything(reading: Reading) -> bool:
    """Say whether words of an end are said of much else, too: “没事了”, “回来了”."""
    return bool(_LOOSE.search(reading.plain))


def still(reading: Reading) -> bool:
    """Say whether it does not work yet or again: “还没好”, “又停了”."""
    return bool(_STILL.search(reading.plain))


def agrees(reading: Reading) -> bool:
    """Say whether an answer is yes."""
    return bool(_AGREES.match(reading.plain))


def declines(reading: Reading) -> bool:
    """Say whether an answer is no."""
    return bool(_DECLINES.match(reading.plain))


def answer(reading: Reading, deed: str = "(?!)") -> bool | None:
    """Give the answer to a question: yes, no, or None for something else.

    ``deed``: what the question asks to have done, as a pattern; of “发|转” “那就发吧” is yes, and “先别发” is no.
    """
    plain, (to_do, not_to) = reading.plain.strip(), asked(deed)
    firm = _WAVERING.sub("", plain, count=1)
    refuses = _DECLINES.match(firm) or not_to.fullmatch(firm)
    if refuses or (_WILL_NOT.fullmatch(firm) and reading.act is not Act.OPEN):
        return False
    return True if agrees(reading) or to_do.fullmatch(plain) else None


@cache
def asked(deed: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How people say to do it, and not to."""
    return (
        re.compile(rf"{_LEADS}(?:{deed}){_TAIL}"),
        re.compile(rf"(?:算了[,，\s]?)?(?:不要|不用|不想|不需要|不|别)(?:{deed}).{{0,16}}"),
    )


def score(reading: Reading) -> str | None:
    """Give the verdict on finished work: ``good``, ``fair`` or ``bad``."""
    for verdict, pattern in (("bad", _BAD), ("fair", _FAIR), ("good", _GOOD)):
        if pattern.search(reading.plain):
            return verdict
    return None


def _asks(text: str) -> bool:
    """Say whether a text is a question."""
    return bool(re.search(r"[?？]|吗|没有$|了没|没$|什么时候|啥时候|几点|何时|多久", text))
