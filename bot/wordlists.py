"""The small words around a command, and words without them at the beginning or the end."""

import re
import unicodedata

from bot.ticket_numbers import digits
from nlp.plain import plain

_MOST = 12
"""Such words in a row at most."""


def in_order(words: str, more: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The words of a line, the longest first."""
    return tuple(sorted({*words.split(), *more}, key=lambda word: (-len(word), word)))


GAPS = tuple(" ,，、。.:：;；!！~～…?？/“”【】()+")
QUESTION = ("?", "？")
BEFORE = in_order(
    "麻烦 麻烦您 请 请问 请您 求 帮我 帮忙 给我 我 我要 我想 我来 我这 我的 我们"
    " 我刚才报的 我报的 报的"
    " 想 想要 要 那 那个 那张 那条"
    " 这 这个 这张 这条 嗯 好 好的 行 哎 哎呀 诶 喂 你 您 你好 您好 管家 师傅"
    " 同志 姑娘 小伙子 老师 大姐 阿姨 现在 先 就 把 将 给 单"
    " 单子 号 的 活 任务 这个群 本群 我们群 事 已 已经 都 它 这边 辛苦 可以"
    " 能不能 可不可以 一下 下 再 也 真 真的 啊 呀 哦 刚刚 刚才 今天 一点都",
    GAPS,
)
AFTER = in_order(
    "了 哈 吧 啊 呀 哦 噢 啦 呢 嘛 咯 哟 呗 哒 的 喽 嘞 滴 喔 一下 下 掉"
    " 谢谢 谢谢您 谢谢你 谢了 多谢 辛苦 辛苦您 辛苦了 麻烦 麻烦您"
    " 麻烦了 那个 那张 那条 这个 这张 这条 单 单子 号 活 任务 工单 哥 姐 师傅 我报的 不好意思",
    GAPS,
)
PAUSES = (*GAPS, *"吧啊呀哦呢嘛啦哈")
"""After these, words of one's own may follow."""

EVERYDAY = re.compile(
    r"[你您]好|停[水电气]|早上|早安|晚安|晚上|大家|好的|谢谢|多谢|辛苦|收到|知道|好吧|没有|没事|不用|不是|不适|可以|什么|怎么|哈哈|您说|好人|好样|同意|还没$"
)
"""Words of everyday talk that are a command, or one letter away from one, and mean nothing of it."""

_SHOWN = re.compile(r"什么|哪|怎|谁|啥|查|看|帮助|待办|任务|服务|菜单|身份|进度")
_DIALECT = ((r"还?没有好", "没好"), (r"[木冇]有?好", "没好"), (r"俺|阿拉", "我"))
_TWICE = re.compile(r"([\u4e00-\u9fff]{2,4})\1")
_LETTERS_APART = re.compile(r"(?<![^\s\d#＃])([\u4e00-\u9fff])\s([\u4e00-\u9fff])(?![\u4e00-\u9fff])")


def is_only_shown(name: str) -> bool:
    """Commands that only show something: they may"
    " be put as a question, and do no harm."""
    return bool(_SHOWN.search(name))


def tidied(words: str) -> str:
    """One way of writing: simplified, no faces,"
    " digits, no blank between the letters of one"
    " word, no dialect."""
    words = "".join(" " if unicodedata.category(sign) == "So" else sign for sign in plain(words)).strip()
    words = _LETTERS_APART.sub(r"\1\2", digits(words.removesuffix("@管家").strip()))
    for pattern, instead in _DIALECT:
        words = re.sub(pattern, instead, words)
    return _TWICE.sub(r"\1", words)


def without_head(text: str, heads: tuple[str, ...]) -> str:
    """The text without what stands before what is meant."""
    for _ in range(_MOST):
        head = next((head for head in heads if text.startswith(head)), "")
        if not head:
            break
        text = text[len(head) :]
    return text


def without_tail(text: str, tails: tuple[str, ...]) -> str:
    """The text without what is said after what is meant."""
    for _ in range(_MOST):
        tail = next((tail for tail in tails if text.endswith(tail)), "")
        if not tail:
            break
        text = text[: -len(tail)]
    return text
