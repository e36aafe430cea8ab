"""Whose number was taken out: a name that no register knows, beside it, weighed like the runs in ``learnt``.

Only lines are looked at from which something was taken; there the weights decide which two, three or four signs that
begin with a surname are a name: 瓦工冯长根，〔电话〕, and no 方便面，〔电话〕.
"""

import re
from collections.abc import Iterator

from bot.redactor.lines import GONE, SCALE, Line, around, heavy, weights
from bot.redactor.strangers import DOUBLE_SURNAMES, SURNAMES

Span = tuple[int, int]

_SURNAME = re.compile(f"(?=({'|'.join(sorted(DOUBLE_SURNAMES))}|[{SURNAMES}]))")
_HAN = re.compile("[\u4e00-\u9fff1-9]{1,2}")
_NUMBER = re.compile("[0-9]{2}")
_TITLES = frozenset("婶叔姐哥嫂姨伯爷奶婆")
_FAR = 12
_LIKELY = SCALE
"""A stranger is taken out where the weights come to more: 83 of 175 in held-out lines, and one who was none."""

_SURELY = 3 * SCALE
"""A neighbour's name is left where the weights come to more: of 46 that were one in held-out lines, none was left."""


def people(line: Line) -> list[Span]:
    """Where names stand that are no neighbour's."""
    if GONE not in line.text:
        return []
    weighed = sorted(((heavy(name_signs(line.text, *span)), span) for span in may_be_names(line.text)), reverse=True)
    found: list[Span] = []
    for weight, (start, end) in weighed:
        if weight <= _LIKELY:
            break
        if all(end <= first or last <= start for first, last in found):
            found.append((start, end))
    return sorted(found)


def may_be_names(text: str) -> Iterator[Span]:
    """A surname and one or two signs more; 张婶 is how somebody is called, and stays."""
    for match in _SURNAME.finditer(text):
        start, given = match.start(), match.end(1)
        if rest := _HAN.match(text, given):
            for end in range(given + 1, rest.end() + 1):
                if text[end - 1] not in _TITLES:
                    yield start, end


def name_signs(text: str, start: int, end: int) -> list[str]:
    """What is weighed of a name: its own signs, what stands beside it, how far what was taken out is."""
    name = text[start:end]
    surname = 2 if name[:2] in DOUBLE_SURNAMES and end - start > 2 else 1
    family, given, size = name[:surname], name[surname:], end - start
    left, right = around(text, start - 1, -1, 3), around(text, end, 1, 3)
    sides = _side(left[0]) + _side(right[0])
    gap = _gap(text, start, end)
    return [
        *("@", f"@{size}", f"@f{family}", f"@g{given}", f"@1{given[0]}", f"@2{given[-1]}{len(given)}", f"@w{name[:2]}"),
        *(f"@{size}{sides}", f"@{size}{gap}", f"@{size}{sides}{gap}", f"@n{given[0]}", f"@n{given[-1]}"),
        *(f"@<{left[0]}", f"@<{left[:2]}", f"@<{left}", f"@>{right[0]}", f"@>{right[:2]}", f"@>{right}"),
        *(f"@<{size}{left[0]}", f"@>{size}{right[0]}", f"@-{left[0]}{right[0]}", f"@>{given[-1]}{right[0]}"),
    ]


def _side(sign: str) -> str:
    if sign == GONE:
        return "x"
    return "h" if "\u4e00" <= sign <= "\u9fff" else "w" if sign.isalnum() else "e" if sign == "$" else "p"


def _gap(text: str, start: int, end: int) -> str:
    """How far the nearest thing that was taken out is, and on which side."""
    after, before = text.find(GONE, end, end + _FAR), text.rfind(GONE, max(0, start - _FAR), start)
    if after >= 0 and (before < 0 or after - end <= start - before - 1):
        return f">{min(after - end, 4)}"
    return f"<{min(start - before - 1, 4)}" if before >= 0 else "far"


def is_word(text: str, start: int, end: int) -> bool:
    """Whether what is also a neighbour's name is nothing but a word here: 早高峰; never beside a number."""
    word = f"%{text[start:end]}" in weights() and not _NUMBER.search(text)
    return word and heavy(word_signs(text, start, end)) > _SURELY


def word_signs(text: str, start: int, end: int) -> list[str]:
    """What is weighed of a word that may be a name: nothing but what stands beside it."""
    left, right = around(text, start - 1, -1, 3), around(text, end, 1, 3)
    sides = _side(left[0]) + _side(right[0])
    return [
        *("%", f"%s{sides}", f"%-{left[0]}{right[0]}"),
        *(f"%<{left[0]}", f"%<{left[:2]}", f"%<{left}", f"%<.{left[1]}", f"%<.{left[2]}"),
        *(f"%>{right[0]}", f"%>{right[:2]}", f"%>{right}", f"%>.{right[1]}", f"%>.{right[2]}"),
    ]
