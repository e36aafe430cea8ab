"""What somebody says who is asked whether it is so: of a home, or of a party member they know."""

import re
from enum import StrEnum

from nlp import Reading, cues


class Word(StrEnum):
    """What was said of it."""

    YES = "yes"
    NO = "no"
    INSTEAD = "instead"
    LATER = "later"


_SO = re.compile(
    r"没(?:有)?(?:错|问题)|(?:都|也)?(?:对|是)的?|属实|确实|确认|认[识得]|核[对实](?:过|好|完)了?|(?:两[个位]|他们)?都[是对]|有这个?人"
)
_TOGETHER = re.compile(r"夫妻|两口子|一家[人的]?|共有|共同|老[公婆]|爱人|父[子女]|母[子女]|兄[弟妹]|姐[妹弟]|儿子|女儿")
_NOT_SO = re.compile(
    r"不对|不是|不认[识得]|没(?:听说|见)过|查无|不属实|不住|冒[充名]|假的|有误|错了|不清楚这人|没有这个?人"
)
_INSTEAD = re.compile(r"换(?:了|人|成|$)|卖(?:给|了|掉)|过户|买[了下]")
_LATER = re.compile(r"等(?:等|下|一下|我)|(?:我|先|去|再).{0,4}(?:问|核实|查)|再说|回头|不确定|不知道|不清楚|晚点|稍后")


def vouched(reading: Reading, *, of_two: bool = False) -> Word | None:
    """What the answer is; ``of_two``: another is known for the same flat, who may have left, or belong to it too."""
    said = reading.plain.strip()
    if len(said) > 40:
        return None
    if _NOT_SO.search(said) and not _SO.match(said):
        return Word.NO
    if of_two and _INSTEAD.search(said):
        return Word.INSTEAD
    if _LATER.search(said) and not _SO.match(said):
        return Word.LATER
    if _SO.match(said) or (of_two and _TOGETHER.search(said)) or cues.agrees(reading):
        return Word.YES
    return Word.NO if cues.declines(reading) else None
