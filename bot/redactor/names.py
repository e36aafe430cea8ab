"""Names of people who must not be named, in the ways in which neighbours use them."""

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.redactor.people import is_word
from bot.redactor.rules import Rule
from bot.redactor.shadows import first, shadow_of, signs
from bot.redactor.strangers import DOUBLE_SURNAMES
from nlp.plain import simple

_TITLES = (
    r"(?=大?(?:[哥姐叔婶姨伯嫂爷妈爸妹弟公婆]|奶(?![茶粉油]))|同[学志]|宝[贝妈爸]|阿[姨伯婆公嬷叔]|老[师人伯]|师傅|先生|女士|太太|小朋友|[他她](?:[妈爸爷奶姑叔哥姐弟妹]|外[公婆]|老[公婆]|儿子|女儿)"
    r"|[家的]?(?:孩子|儿子|女儿|老[公婆]))"
)
"""What follows a given name where it is meant as one: 秀兰姐, not 秀兰路."""

_SPOKEN_OF = r"(?:(?<![\u4e00-\u9fff0-9A-Z])|(?<=[是找问叫让帮跟给请]))"
_DOES = (
    r"(?=说|你|您|又|也|报的|家(?![具庭电长])|在[家吗]|的(?:电话|手机|[车号猫狗家孩快钥门儿女老妈爸])"
    r"|[啊呀哎诶喂哦]|不[在接]|回来|帮我|刚才|走|摔|[,!:]|是我|给我|跟我|把|被|病了|住院|生[了病孩]|出门)"
)
"""Where a given name by itself begins what is said, and what somebody of that name does: 国强说, not 国强民富."""

_PLACE = (
    r"(?:区(?!别)|县|镇(?!定)|街(?!坊)|路(?![过上由人费])|[小中]学(?=[划门招放学])"
    r"|夜(?![里间晚半班跑宵不])|保险|银行|证券|集团|大厦|新村|[0-9]村|大桥)"
)
"""What is called so as well: 高明区, 向阳路, 平安保险.  Of names of two signs only, which are words or places."""

_ASKED_FOR, _THERE = r"(?<=[找问叫帮跟给请])", r"(?=$|[\s,。?!]|[来去要借拿]|下来|一下)"
"""Where it stands after somebody is sent for: 找国强, 叫国强来."""

_HAN = re.compile(r"[\u4e00-\u9fff]{2,6}")
_GAP = r"[ \t　·.\-_*|]"
_BETWEEN = f"{_GAP}{{0,2}}"


def named(names: Iterable[str], shadow: str) -> list[Rule]:
    """The longest first; a name of letters or digits counts only by itself, or it would eat numbers and times.

    Most names handed in stand nowhere in the ``shadow``: they only share a number or a given name with it.
    """
    known = {name: shadow_of(signs(name)) for name in sorted(set(names), key=lambda name: (-len(name), name))}
    by_length = {name: own for name, own in known.items() if len(own) > 1}
    parts = [_whole(own) for own in by_length.values() if _may_stand_in(shadow, own)]
    for name in by_length:
        for short in shorts(name):
            if (said := shadow_of(short)) in shadow:
                parts.append(f"{re.escape(said)}{_TITLES}")
                if len(short) > 1 and short in name:
                    parts.append(f"{_SPOKEN_OF}{re.escape(said)}{_DOES}")
                    parts.append(f"{_ASKED_FOR}{re.escape(said)}{_THERE}")
    return [Rule("|".join(parts), _neighbour)] if parts else []


def _neighbour(match: re.Match[str]) -> str | None:
    return None if is_word(match.string, *match.span()) else "〔邻居〕"


def searchable(text: str) -> str:
    """What to look through for names: the text and, below it, the same as a register would write it."""
    written = "".join(map(_registered, map(first, signs(text))))
    return f"{text}\n{written}" if written != text else text


@lru_cache(maxsize=8192)
def _registered(sign: str) -> str:
    """A sign as a register would write it; nothing for what only stands between."""
    return "" if re.match(_GAP, sign) else simple(sign)


def shorts(name: str) -> tuple[str, ...]:
    """What neighbours call somebody by: the given name, or a short one doubled, beside a title."""
    if not _HAN.fullmatch(name):
        return ()
    given = name[2 if name[:2] in DOUBLE_SURNAMES and len(name) > 2 else 1 :]
    return (given,) if len(given) > 1 else (given * 2, f"小{given}", f"阿{given}")


def _may_stand_in(shadow: str, name: str) -> bool:
    return name in shadow if name.isascii() else all(c in shadow for c in name if not c.isspace())


def _whole(shadow: str) -> str:
    if not shadow.isascii():
        written = [re.escape(c) for c in shadow if not c.isspace()]
        name = _BETWEEN.join(written)
        return name if len(written) > 2 else rf"(?<![{written[0]}太很更最]){name}(?!{written[-1]}|{_PLACE})"
    name = re.escape(shadow)
    beside = "A-Z" if shadow.isalpha() else r"A-Z0-9#:.\-"  # 一 after a name of letters is a word, not a number
    return rf"(?<![{beside}]){name}(?![{beside}])"
