"""A command as people really type it: politely, with the number first or in the middle, one letter wrong.

Only for words that are meant for the bot: in private, or after a mention of it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from nlp.times import numerals

_ONES = "[一二三四五六七八九]"
_HAN = rf"(?<![一二三四五六七八九十百])(?:{_ONES}?十{_ONES}?|{_ONES})(?![一二三四五六七八九十百])"
_NO_NUMBER = r"(?!\d|\s?[-—~到至.:：/栋幢座楼单层元点年月日天时分秒个周小半块钱岁人户路米斤度次%％线]|号[楼线院车])"
_NUMBER = re.compile(
    rf"(?:(?:第|单号|编号|工单|单子|任务|no\.?|那?个|[#＃])\s?[:：]?\s?)?(?<![\d.-])(\d{{1,9}})(?:\s?(?:号单子?|号工单|单(?!元)|号)(?!楼)|{_NO_NUMBER})"
    rf"|(?:第|单号|编号|工单|[#＃])\s?({_HAN})(?:号单子?|号工单|单|号)?|({_HAN})(?:号单子?|号工单|单(?!元)|号(?![楼线院车]))",
    re.IGNORECASE,
)
_GAPS = tuple(" ,，、。.:：;；!！~～…?？")
_POLITE = (
    *(
        "麻烦",
        "麻烦您",
        "请",
        "帮我",
        "帮忙",
        "给我",
        "我",
        "我要",
        "我想",
        "我来",
        "我这",
        "我的",
        "想",
        "想要",
        "要",
        "那",
        "那个",
        "那张",
        "那条",
    ),
    *(
        "这",
        "这个",
        "这张",
        "这条",
        "嗯",
        "好",
        "好的",
        "行",
        "哎",
        "诶",
        "喂",
        "你好",
        "您好",
        "管家",
        "现在",
        "先",
        "就",
        "把",
        "将",
        "单",
    ),
    *(
        "单子",
        "号",
        "的",
        "活",
        "任务",
        "事",
        "已",
        "已经",
        "都",
        "它",
        "这边",
        "辛苦",
        "可以",
        "能不能",
        "一下",
        "再",
        "也",
    ),
    *_GAPS,
)
_SAID_AFTER = (
    *(
        "了",
        "哈",
        "吧",
        "啊",
        "呀",
        "哦",
        "噢",
        "啦",
        "呢",
        "嘛",
        "咯",
        "哟",
        "呗",
        "哒",
        "的",
        "喽",
        "一下",
        "谢谢",
        "谢谢您",
        "谢谢你",
        "谢了",
    ),
    *(
        "多谢",
        "辛苦",
        "辛苦您",
        "辛苦了",
        "麻烦",
        "麻烦您",
        "麻烦了",
        "那个",
        "那张",
        "那条",
        "这个",
        "这张",
        "这条",
        "单",
        "单子",
        "号",
        "活",
    ),
    *("任务", "工单", "哥", "姐", "师傅", *_GAPS),
)
_BEFORE = tuple(sorted(set(_POLITE), key=len, reverse=True))
_AFTER = tuple(sorted(set(_SAID_AFTER), key=len, reverse=True))
_MOST = 12
"""Such words in a row at most."""

_QUESTION = ("?", "？")
_ASKING = re.compile(r"什么|哪|怎|谁|啥|查|看|帮助|待办|任务|服务|菜单|身份|进度")
"""Commands that may be put as a question; any other one with a question mark is asked back."""

_PLAIN = re.compile(
    r"[你您]好|早上|早安|晚安|晚上|大家|好的|谢谢|多谢|辛苦|收到|好吧|没有|没事|不用|不是|可以|知道|什么|怎么|哈哈|您说|好人|好样"
)
"""Words of everyday talk that are one letter away from a command and mean nothing of it."""

_ALIKE = (
    *(
        "待代带贷",
        "办半伴扮板版搬",
        "结解洁节接街揭皆姐截借杰",
        "转赚专砖传",
        "查茶察插差",
        "退腿推",
        "满慢漫",
        "意义易艺议",
    ),
    *(
        "撤彻车",
        "回会汇",
        "并病饼",
        "案按暗岸安",
        "定订钉",
        "绑邦帮榜",
        "任认人仁忍",
        "命名明",
        "合和河何核",
        "拆才财猜菜",
    ),
    *(
        "单丹担淡",
        "归规贵鬼",
        "晚完玩碗万",
        "点店典",
        "助住注祝",
        "务物误雾",
        "分份粉",
        "消销小",
        "价架家",
        "处除",
        "进近",
    ),
    *("度渡杜", "身深", "改该盖", "重从", "矩距句", "服福府", "稍烧少", "后候厚", "成城程", "交叫", "修休", "开凯"),
)
_SOUNDS = {letter: group[0] for group in reversed(_ALIKE) for letter in group}
"""Letters that one types for another, for they are spoken alike."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What was probably meant.  ``sure``: the name itself stands there; else it is one letter away."""

    name: str
    number: int | None
    rest: str
    sure: bool

    @property
    def spelled(self) -> str:
        """As it would be typed."""
        return " ".join(filter(None, (self.name, str(self.number or ""), self.rest)))


def guess(plain: str, names: Iterable[str], free: Mapping[str, bool]) -> Guess | None:
    """What these words ask for.  ``names``: the longest first; ``free``: whether words may follow that name."""
    if len(plain) > 80:
        return None
    number, before, after = _number(plain)
    words = before + " " + after if number is not None else plain
    bare = _without_head(words, _BEFORE)
    ordered = tuple(names)
    heads = [
        (said, name) for said in dict.fromkeys((words.lstrip(), bare)) for name in ordered if said.startswith(name)
    ]
    found = [fit for said, name in heads if (fit := _fits(name, said[len(name) :], number, free))]
    if found:
        best = next((fit for fit in found if not fit.rest), found[0])
        return replace(best, sure=not plain.endswith(_QUESTION) or bool(_ASKING.search(best.name)))
    for core in dict.fromkeys((_core(words.strip()), _core(bare))):
        if near := _nearest(core, ordered, numbered=number is not None):
            return Guess(near, number, "", sure=False)
    return None


def _fits(name: str, tail: str, number: int | None, free: Mapping[str, bool]) -> Guess | None:
    """The name with nothing after it that says anything else; words of one's own only after a break."""
    rest = _without_head(tail, _AFTER)
    if not rest:
        return Guess(name, number, "", sure=True)
    broken = number is not None or tail.startswith(_GAPS)
    parted = len(name) > 1 or rest != tail or tail.startswith(("给", "到"))  # “12号接孩子” takes no ticket
    if free.get(name) and broken and parted:
        return Guess(name, number, rest.strip(), sure=True)
    return None


def _number(plain: str) -> tuple[int | None, str, str]:
    """The one ticket number in the words, and what stands before and after it."""
    found = list(_NUMBER.finditer(plain))
    if not found:
        return None, plain, ""
    match = found[0]
    value = int(match[1]) if match[1] else numerals.number(match[2] or match[3])
    return value, plain[: match.start()], plain[match.end() :]


def _without_head(text: str, heads: tuple[str, ...]) -> str:
    """The text without what stands before what is meant."""
    for _ in range(_MOST):
        head = next((head for head in heads if text.startswith(head)), "")
        if not head:
            break
        text = text[len(head) :]
    return text


def _core(words: str) -> str:
    """The words without what is said after a command."""
    for _ in range(_MOST):
        tail = next((tail for tail in _AFTER if words.endswith(tail)), "")
        if not tail:
            break
        words = words[: -len(tail)]
    return words


def _nearest(core: str, names: tuple[str, ...], *, numbered: bool) -> str | None:
    """The one command that is one letter away from these words; the shorter it is, the more must speak for it."""
    if _PLAIN.match(core):
        return None
    if core and (alike := next((name for name in names if _sounds(core) == _sounds(name)), None)):
        return alike if len(alike) > 1 or numbered else None
    near = [name for name in names if len(name) >= 2 and one_slip(core, name)]
    return near[0] if near and (numbered or len(near[0]) > 2) else None


def _sounds(word: str) -> str:
    """The word with one letter for all that sound like it."""
    return "".join(_SOUNDS.get(letter, letter) for letter in word)


def one_slip(word: str, name: str) -> bool:
    """Whether one letter too many, too few, or another, parts them."""
    if word == name or abs(len(word) - len(name)) > 1:
        return False
    if len(word) == len(name):
        return sum(a != b for a, b in zip(word, name, strict=True)) == 1 and len(name) >= 2
    longer, shorter = (word, name) if len(word) > len(name) else (name, word)
    return any(longer[:i] + longer[i + 1 :] == shorter for i in range(len(longer)))
