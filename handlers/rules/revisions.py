"""Revisions: what is to be different in a notice that was just shown, as its author says it."""

import re
from collections.abc import Iterable
from datetime import datetime

from handlers.rules import notices
from handlers.rules.notices import Window

_LEAD = r"(?:等等|等一?下|对了|哦|那|还是|算了|再|也|麻烦|帮我|[,，\s]){0,5}+"
_END = r"[了吧啊哈呢。.!！]{0,3}"
_RECEIPTS = re.compile(
    rf"{_LEAD}(?:(?P<no>(?:不用|不要|不需要|不必|不|别|去掉|取消|免)(?:要|收|回|写|发)?)|(?:加上?|要|需要|收){{1,2}})(?:个|一个)?回执{_END}"
    rf"|回执(?:就?(?P<none>不用|不要|免|去掉|取消)|(?:也)?(?:要|加上))(?:收|回)?{_END}"
)
_ALSO = re.compile(
    rf"{_LEAD}(?:还有|加上?|加发|发(?:到|给)?)个?(?P<where>[^,，。]{{2,20}}?){_END}"
    rf"|{_LEAD}(?P<there>[^,，。也]{{2,20}}?)(?:群)?也(?:一起|都|要|给)*(?:加上?|加进[来去]|发(?:一?[份下])?|通知(?:一?下)?|算上|要发?){_END}"
)
_QUOTED = r"[“”\"「」]?"
_THING = rf"{_QUOTED}(?P<was>[^,，。“”\"「」]{{1,20}}?){_QUOTED}"
_NEW = rf"{_QUOTED}(?P<new>[^“”\"「」]{{1,80}}?){_QUOTED}{_END}"
_TRIES = re.compile(
    rf"{_LEAD}(?:加上?|补[上充]?|去掉|删[掉除]?|改[成为到]?|不要|别写|前面|后面|最后|开头|还要|落款).{{1,40}}"
)
_INSTEAD = re.compile(
    rf"{_LEAD}(?:改一?下[,，\s]{{0,2}})?(?:应该)?是(?P<new>[^,，。]{{1,30}}?)[,，\s]{{0,2}}不是(?P<was>[^,，。]{{1,20}}?){_END}"
)
_SWAPS = (
    _INSTEAD,
    *(
        re.compile(rf"{_LEAD}{pattern}", re.DOTALL)
        for pattern in (
            rf"(?:把|将)?{_THING}(?:那里|这里)?[写打说搞弄]错了[,，。:：\s]{{0,3}}(?:应该)?(?:是|改[成为到])?{_NEW}",
            rf"(?:改一?下[,，\s]{{0,2}})?(?:应该)?不是{_THING}[,，\s]{{0,3}}(?:应该|而)?是{_NEW}",
            rf"(?:把|将)?(?:{_THING})?(?:改[成为到在]|换[成为到]|推迟到|提前到){_NEW}",
        )
    ),
)
_CLOCK = re.compile(r"\d{1,2}:\d{2}(?:–\d{1,2}:\d{2})?")


def receipts(text: str) -> bool | None:
    """“不要回执了”, “加个回执”: whether answers are asked for; None where it is of nothing of the kind."""
    found = _RECEIPTS.fullmatch(text.strip())
    return not (found["no"] or found["none"]) if found else None


def also(text: str) -> str:
    """“5栋也加上”, “再发到5栋”: who else is to have it, in words; empty where nobody is named."""
    found = _ALSO.fullmatch(text.strip())
    return (found["where"] or found["there"]) if found else ""


def swap(text: str, ways: Iterable[re.Pattern[str]] = _SWAPS) -> tuple[str, str] | None:
    """“时间改成8点”, “8点写错了，9点”: what stands there, empty where it is not said, and what should."""
    found = next((match for way in ways if (match := way.fullmatch(text.strip()))), None)
    return ((found["was"] or "").strip(), found["new"].strip()) if found else None


def tries(text: str) -> bool:
    """“加上‘物业办可接水’”: something is to be different, and it was not understood what."""
    return _TRIES.fullmatch(text.strip()) is not None


def instead(text: str) -> tuple[str, str] | None:
    """“改一下，是下周六不是这周六”: no other order is said so."""
    return swap(text, (_INSTEAD,))


def swapped(words: str, was: str, new: str, old: Window, now: datetime) -> str | None:
    """The words of the notice with that in its place; None where they say nothing of the kind.  ``now`` is local."""
    moved, spans = notices.corrected(new, old, now)
    says_when = sum(len(span.words) for span in spans) >= len(new) / 2
    if moved.begins is None or old.begins is None or not says_when:
        return words.replace(was, new) if was and words.count(was) == 1 else None
    for dated in (True, False):
        said = notices.spell(old.begins, old.ends, dated=dated)
        if said in words:
            return words.replace(said, notices.spell(moved.begins, moved.ends, dated=dated), 1)
    clock = notices.spell(moved.begins, moved.ends, dated=False)
    return _CLOCK.sub(clock, words) if len(_CLOCK.findall(words)) == 1 else None
