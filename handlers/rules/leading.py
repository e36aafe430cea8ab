"""What whoever leads a list (接龙) says to it: to close it, to enlarge it, to strike a line, and so on."""

import re
from enum import Enum, auto

from handlers.rules import relays


class Deed(Enum):
    """What is to be done with a list."""

    CLOSE = auto()
    REOPEN = auto()
    ENLARGE = auto()
    STRIKE = auto()
    ABSENT = auto()
    EXPLAIN = auto()
    THANK = auto()
    CALL_OFF = auto()


_WAYS = {
    Deed.CLOSE: "停止|截止|结束|关闭|停",
    Deed.REOPEN: "继续|再开|重开",
    Deed.ENLARGE: "上限|加名额|名额",
    Deed.STRIKE: "划掉|去掉|删掉",
    Deed.ABSENT: "没来的?|缺席",
    Deed.EXPLAIN: "内容|说明|改为|改成",
    Deed.THANK: "谢谢大?家?|感谢大?家?",
    Deed.CALL_OFF: "不办了|不办|取消",
}
_SAID = re.compile("|".join(f"(?P<{deed.name}>{words})" for deed, words in _WAYS.items()))
_CALLED = re.compile(r"(?P<before>停止|截止|结束|关闭|取消)?接龙[\s,:]{0,3}(?P<rest>.{0,160})")
_TOO_LITTLE = frozenset({Deed.CLOSE, Deed.REOPEN, Deed.THANK, Deed.CALL_OFF})


def deed(said: str) -> tuple[Deed, str] | None:
    """What is to be done, and the words it is to be done with."""
    found = _SAID.match(text := relays.tidied(said).strip(" ,:。.!"))
    if found is None:
        return None
    which, rest = Deed[str(found.lastgroup)], text[found.end() :].strip(" ,:")
    return None if (which in _TOO_LITTLE) == bool(rest) else (which, rest)


def order(text: str) -> str | None:
    """The same, said of a list by its name: 接龙 停止, 停止接龙; None where it is anything else."""
    called = _CALLED.fullmatch(relays.tidied(text).strip(" ,:。.!"))
    said = f"{called['before'] or ''}{called['rest']}" if called else ""
    return said if deed(said) else None
