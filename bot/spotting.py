"""The command inside a sentence: a part of its own, right beside a ticket's number, or asked for with “帮我”."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.takes import Guess, Takes
from bot.ticket_numbers import Numbered, numbers_in
from bot.wordlists import AFTER, BEFORE, EVERYDAY, in_order, is_only_shown, without_head, without_tail

_BREAK = re.compile(r"[\s,，。.!！?？;；、:：~～…/+()“”【】\x01]+")
_SOMEBODY = re.compile(
    r"给|(?:老|小|阿)[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}(?:工|姐|哥|叔|姨|婶|伯|爷|奶|师傅|同志)"
    r"|(?:物业|副?楼长|单元长|网格员|支?部?书记|调解员|服务队|管理员|水电|保洁|保安|工程)|[\u4e00-\u9fff]{1,4}[部班队](?![\u4e00-\u9fff])|[一二三四五六七八九十\d]{1,3}[栋幢]"
)
"""How people and posts are called: “转阿凤” passes something on, “转弯” does not."""

_NAMED = re.compile(
    r"(?:(?<=[给让找叫请派由交跟和])|(?<![\u4e00-\u9fff]))(?:(?:老|小|阿)[\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}(?:工|姐|哥|叔|姨|婶|伯|爷|奶|师傅|同志))"
    r"|(?:老|小|阿)[\u4e00-\u9fff](?=[去来的是管修弄接])|副?楼长|单元长|网格员|支?部?书记|调解员|服务队|管理员|物业|水电工?|保洁|保安|电工|工程部"
)
"""Whoever is named in the midst of a sentence."""

_ONTO = in_order("一下 到 下")
_ENDS = in_order("吧 啊 呀 哦 啦 呢 嘛 哈 谢谢 谢谢您 一下 处理 处理一下 来 去 办 弄", (*" ,，。.!！?？~",))
_FEW = 18
_DENIED = re.compile(r"(?:没|不|别|未|勿|甭|谁|怎么|如何|他|她|人家)(?:有|能|要|想|会|给|帮|把)?$")
_WANTED = re.compile(r"(?:帮我|帮忙|给我|请|麻烦|可以|我想|我要|想)(?:把|再|先)?$|^把[^把]*$|^请.*$")
_ASKS = re.compile(r"[?？]|[吗么]$|没$|没有$")
_SMALL = re.compile(
    r"(?:今天|现在|目前|还|有|没|啥|什么|哪些|几个|几[单件张]?|多少|查|下|一下|看|看看|是|来着|请问|发|给|把|我|你|您|的|单子?|那个|这个|都|了|登记|手上|上面|里面"
    r"|姑娘|师傅|同志|小伙子|管家|能|可以|吗|呢|啊|呀|吧|哦|嘛|么|东西|[\s,，。?？!！~])*"
)
"""Words that say nothing about anything."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the sentence.  ``before`` and ``after``: whether a number surely of a ticket stands beside it."""

    words: str
    after: bool = False
    before: bool = False

    @property
    def core(self) -> str:
        """Without politeness on either side."""
        return without_tail(without_head(self.words, BEFORE), AFTER)


def spotted(plain: str, names: tuple[str, ...], takes: Mapping[str, Takes]) -> Guess | None:
    """The command of a whole sentence, and how sure that is; None where none stands out."""
    names = tuple(name for name in names if takes[name].words != "code")
    numbers = numbers_in(plain)
    parts = list(_parts(plain, numbers))
    for look in (_alone, _beside, _passed_on, _shown, _wanted):
        if found := look(plain, parts, numbers, names, takes):
            return found
    return None


def _parts(plain: str, numbers: list[Numbered]) -> Iterator[_Part]:
    """The sentence at its marks and at its numbers."""
    at, surely = 0, False
    for number in [*numbers, Numbered(0, len(plain), len(plain), surely=False)]:
        pieces = [piece for piece in _BREAK.split(plain[at : number.start]) if piece]
        for place, piece in enumerate(pieces):
            last = place == len(pieces) - 1
            yield _Part(piece, after=surely and place == 0, before=number.surely and last)
        at, surely = number.end, number.surely


def _guess(name: str, numbers: list[Numbered], takes: Takes, rest: str, sure: bool, plain: str) -> Guess:
    """As much of the numbers as the command takes; asked about where there are more, or where it is a question."""
    values = tuple(number.value for number in numbers[: takes.numbers])
    sure = sure and (len(numbers) <= max(takes.numbers, 1) or name in ("分开", "拆开", "拆分") or is_only_shown(name))
    sure = sure and (is_only_shown(name) or not _ASKS.search(plain))
    return Guess(name, values, "" if is_only_shown(name) or not takes.words else rest, sure)


def _alone(
    plain: str, parts: list[_Part], numbers: list[Numbered], names: tuple[str, ...], takes: Mapping[str, Takes]
) -> Guess | None:
    """A part that is the name and nothing else; the others are what goes with it."""
    hits = [(place, name) for place, part in enumerate(parts) if (name := _is_name(part.words, names))]
    hits = [(place, name) for place, name in hits if not EVERYDAY.match(name) and (len(name) > 1 or numbers)]
    if not hits:
        return None
    place, name = hits[-1]
    rest = " ".join(part.words for at, part in enumerate(parts) if at not in [p for p, _ in hits])
    clear = len({takes[name].of for _, name in hits}) == 1
    return _guess(
        name,
        numbers,
        takes[name],
        rest,
        clear and (_named(plain, numbers) or place == 0 or not takes[name].numbers),
        plain,
    )


def _is_name(words: str, names: tuple[str, ...]) -> str | None:
    """The name that these words are, but for politeness."""
    for said in (words, without_head(words, BEFORE)):
        found = (n for n in names if said.startswith(n) and not without_head(said[len(n) :], AFTER))
        if name := next(found, None):
            return name
    return None


def _named(plain: str, numbers: list[Numbered]) -> bool:
    """Whether a ticket is named: by a word for it, or in so few words that the number can be nothing else."""
    return any(number.surely for number in numbers) or (bool(numbers) and len(plain) <= _FEW)


def is_somebody(words: str) -> bool:
    """Whether words begin with how people and posts are called."""
    return bool(_SOMEBODY.match(words))


def somebody_in(words: str) -> str:
    """The first of them that is named in the words; empty: nobody."""
    found = _NAMED.search(words)
    return found[0] if found else ""


def _beside(
    plain: str, parts: list[_Part], numbers: list[Numbered], names: tuple[str, ...], takes: Mapping[str, Takes]
) -> Guess | None:
    """Right after a number that is surely a ticket's, or right before it."""
    for place, part in enumerate(parts):
        led, core = without_head(part.words, BEFORE), part.core
        for name in names:
            if len(name) < 2 or EVERYDAY.match(name) or EVERYDAY.match(led):
                continue
            begins = part.after and led.startswith(name)
            ends = part.before and core.endswith(name) and not _DENIED.search(core.removesuffix(name))
            if begins or ends:
                rest = led.removeprefix(name) if begins else core.removesuffix(name)
                others = " ".join(other.words for at, other in enumerate(parts) if at > place)
                return _guess(name, numbers, takes[name], f"{rest} {others}".strip(), True, plain)
    return None


def _passed_on(
    plain: str, parts: list[_Part], numbers: list[Numbered], names: tuple[str, ...], takes: Mapping[str, Takes]
) -> Guess | None:
    """A name that goes to somebody, with that somebody right behind it."""
    for part in parts:
        led = without_head(part.words, BEFORE)
        name = next(
            (name for name in names if takes[name].words and not is_only_shown(name) and led.startswith(name)), None
        )
        if name is None or not (is_somebody(without_head(led[len(name) :], _ONTO)) or name.endswith("给")):
            continue
        rest = without_tail(without_head(led[len(name) :], _ONTO), _ENDS)
        if takes[name].words == "whom" and numbers and rest:
            return _guess(name, numbers, takes[name], rest, True, plain)
        if len(name) > 1 and not takes[name].numbers:
            said = plain.partition(led)[2] if takes[name].words == "text" else ""  # a notice goes on after a comma
            return _guess(name, numbers, takes[name], f"{rest}{said}", True, plain)
    return None


def _shown(
    plain: str, parts: list[_Part], numbers: list[Numbered], names: tuple[str, ...], takes: Mapping[str, Takes]
) -> Guess | None:
    """What only shows something needs no more than its name and a ticket, or its name among words that say nothing."""
    for name in names:
        if not is_only_shown(name) or name not in plain or EVERYDAY.match(name):
            continue
        before, _, after = next((p.words for p in parts if name in p.words), plain).partition(name)
        if takes[name].numbers and _named(plain, numbers):
            if len(name) > 1 or any(part.core.startswith(name) for part in parts):
                return _guess(name, numbers, takes[name], "", True, plain)
        elif len(name) > 1 and not takes[name].numbers and _SMALL.fullmatch(before) and _SMALL.fullmatch(after):
            return _guess(name, numbers, takes[name], "", True, plain)
    return None


def _wanted(
    plain: str, parts: list[_Part], numbers: list[Numbered], names: tuple[str, ...], takes: Mapping[str, Takes]
) -> Guess | None:
    """“…你帮我改一下”: asked for at the end of a part; done only where a ticket is named."""
    for part in parts:
        core = without_tail(part.words, AFTER)
        name = next((name for name in names if core.endswith(name) and core != name), None)
        if name and not EVERYDAY.match(name) and _WANTED.search(core.removesuffix(name)):
            return _guess(name, numbers, takes[name], "", bool(numbers), plain)
    return None
