"""A line as what is learnt sees it: its runs of digits and letters, and what is weighed of each.

What a run looks like, what stands beside it, in what chain of runs it is a link, whether it completes eleven digits:
every such sign has a weight, learnt from the marked sets of the tests and from ordinary talk
(``python -m tests.redacting``); what comes to more than the bar is somebody's.
"""

import re
import zlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from bot.redactor.shadows import TAKEN
from bot.redactor.units import COUNTED

SCALE = 32
"""What a weight of one is in the table."""

BAR = 2 * SCALE
"""A run is taken where its weights come to more: about seven to one."""

_RUN = re.compile("[0-9A-Z十百千]+")
_MARK = re.compile(rf"〔[^〕]{{1,6}}〕|{TAKEN}+")
GONE = "◇"
_BESIDE = re.compile(rf"[^\w{GONE}]{{0,3}}")
_COUNTED = re.compile(COUNTED)
NEVER = "栋幢座期单点月日年时天个块元度"
"""What follows a number of one or two digits that is nobody's."""

_TICKET = re.compile(r"\W?#")
"""What stands before the number of a ticket, and not before a door: 8#602."""

_NEAR, _LOOSE, _LINKS = 6, 6, 7
"""Signs looked at on each side; signs that may part the digits of one phone; runs that may make it up."""

MOBILE = re.compile("1[3-9][0-9]{9}")
ROOM = re.compile("[1-9][0-9]?(?:0[1-9]|1[0-9]|2[0-4])")
_DOORS = (
    ("year", re.compile("20[0-3][0-9]|19[0-9][0-9]")),
    ("usual", re.compile("(?:[1-9]|[12][0-9]|3[0-5])(?:0[1-9]|10)")),
    ("room", ROOM),
    ("zero", re.compile("0.{2,3}")),
    ("round", re.compile(".{1,2}00")),
    ("any", re.compile(".{3,4}")),
)
_SIZES = ((8, 0), (10, 9), (14, 12), (19, 15), (10**9, 20))
DIGITS, _LETTERS = re.compile("[0-9]"), re.compile("[A-Z]")


@cache
def weights() -> dict[str, int]:
    """What each sign weighs, in parts of ``SCALE``."""
    lines = zlib.decompress(files(__package__).joinpath("weights.bin").read_bytes()).decode().split("\n")
    return {sign: int(weight) for weight, _, sign in (line.partition(" ") for line in lines)}


def heavy(signs: list[str]) -> int:
    """What signs weigh together."""
    table = weights()
    return sum([table.get(sign, 0) for sign in signs])


class Line:
    """A shadow with one sign for whatever was taken out, and its runs of digits and letters."""

    def __init__(self, shadow: str) -> None:
        self.at = list(range(len(shadow)))
        """Where each sign of the text stands in the shadow."""

        for match in reversed(list(_MARK.finditer(shadow))):
            self.at[match.start() : match.end()] = [match.start()]
        self.text = _MARK.sub(GONE, shadow)
        self.runs = [match.span() for match in _RUN.finditer(self.text)]
        self._kinds = [_kind(self.text[start:end]) for start, end in self.runs]

    def judged(self) -> Iterator[int]:
        """Which of the runs may be somebody's: a short one only close beside another; no time, no ticket."""
        for place, (start, end) in enumerate(self.runs):
            if end - start > 2 or self._kinds[place][0] in "xt":
                if not _TICKET.fullmatch(self.text, max(0, start - 2), start):
                    yield place
            elif (self.text[end : end + 1] or "$") not in NEVER and (self._close(place - 1) or self._close(place)):
                yield place

    def beside(self, one: int, other: int) -> bool:
        """Whether nothing but points and strokes stands between."""
        return _BESIDE.fullmatch(self.text, one, other) is not None

    def _close(self, place: int) -> bool:
        """Whether at most two signs part a run from the next, and they are no colon."""
        parted = self.text[self.runs[place][1] : self.runs[place + 1][0]] if 0 <= place < len(self.runs) - 1 else "..."
        return len(parted) <= 2 and parted != ":"

    def signs(self, place: int) -> list[str]:
        """What is weighed of one run."""
        text, kind, (start, end) = self.text, self._kinds[place], self.runs[place]
        run, size = text[start:end], str(end - start)
        left, right = around(text, start - 1, -1, _NEAR), around(text, end, 1, _NEAR)
        beside = left[0] + right[0]
        signs = [
            "",
            f"k{kind}",
            f"s{_shape(run[:9])}",
            f"e{run[:2]}{size}",
            f"E{run[-2:]}{size}",
            f"b{beside}",
            f"b{kind}{beside}",
        ]
        if end - start < 5:
            signs.append(f"r{run}")
        if len(text) == end - start:
            signs.append(f"o{kind}")
        if not _COUNTED.match(text, end):
            signs += ("u", f"u{kind}")
        signs += _of_side("<", kind, left)
        signs += _of_side(">", kind, right)
        signs += self._of_chain(place)
        signs += self._of_neighbours(place)
        if self._completes(place):
            signs += ("m", f"m{kind}")
        return signs

    def _of_neighbours(self, place: int) -> list[str]:
        """The run before and the one behind, and what parts them from this."""
        kind, (start, end) = self._kinds[place], self.runs[place]
        signs: list[str] = []
        if place:
            last, other = self.runs[place - 1][1], f"{self._kinds[place - 1]} {kind}"
            signs += (f"p{other}", f"p{self.text[max(last, start - 3) : start]}{other}")
        else:
            signs.append(f"p{kind}")
        if place + 1 < len(self.runs):
            first, other = self.runs[place + 1][0], f"{self._kinds[place + 1]} {kind}"
            signs += (f"n{other}", f"n{self.text[end : min(first, end + 3)]}{other}")
        else:
            signs.append(f"n{kind}")
        return signs

    def _of_chain(self, place: int) -> list[str]:
        """Runs with nothing but points and strokes between them, and this one's place among them."""
        text, runs, kind = self.text, self.runs, self._kinds[place]
        low = high = place
        while low > max(0, place - _LINKS) and self.beside(runs[low - 1][1], runs[low][0]):
            low -= 1
        while high < min(len(runs) - 1, place + _LINKS) and self.beside(runs[high][1], runs[high + 1][0]):
            high += 1
        if low == high:
            return [f"c{kind}"]
        kinds, nth = "-".join(self._kinds[low : min(high + 1, low + 5)]), place - low
        first, last = runs[low][0], runs[high][1]
        length = sum([end - start for start, end in runs[low : high + 1]])
        one = place - 1 if nth else place
        parted = text[runs[one][1] : runs[one + 1][0]]
        return [
            *(f"c{kinds}", f"c{nth}{kinds}", f"l{length}", f"l{length}{text[first : first + 2]}"),
            *(f"d{parted}", f"d{parted}{nth}{kind}"),
            *(f"<c{around(text, first - 1, -1, 2)}", f">c{around(text, last, 1, 2)}"),
        ]

    def _completes(self, place: int) -> bool:
        """Whether the run and others close by make the eleven digits of a mobile phone."""
        text, runs = self.text, self.runs
        for low in range(max(0, place - _LINKS), place + 1):
            if text[runs[low][0]] != "1":
                continue
            digits = ""
            for at in range(low, min(len(runs), low + _LINKS)):
                if len(digits) > 10 or (at > low and runs[at][0] - runs[at - 1][1] > _LOOSE):
                    break
                digits += text[runs[at][0] : runs[at][1]]
                if at >= place and at > low and MOBILE.fullmatch(digits):
                    return True
        return False


def _of_side(side: str, kind: str, near: str) -> list[str]:
    """The signs next to the run, one to three together, and what else is near, in no order."""
    one, two, three, four, five, six = tuple(near)
    return [
        *(f"{side}{one}", f"{side}{one}{two}", f"{side}{one}{two}{three}"),
        *(f"{side}{kind}{one}", f"{side}{kind}{one}{two}", f"{side}{kind}{one}{two}{three}"),
        *(f"{side}.{two}", f"{side}.{three}", f"{side}.{four}", f"{side}.{five}", f"{side}.{six}"),
        *(f"{side}:{one}{two}", f"{side}:{two}{three}", f"{side}:{three}{four}"),
        *(f"{side}:{four}{five}", f"{side}:{five}{six}"),
    ]


def around(text: str, at: int, step: int, most: int) -> str:
    """So many signs to one side; a number is one sign that tells about how long it is."""
    seen = ""
    while len(seen) < most and 0 <= at < len(text):
        sign = text[at]
        at += step
        if "0" <= sign <= "9":
            size = 1
            while size < 5 and 0 <= at < len(text) and "0" <= text[at] <= "9":
                at, size = at + step, size + 1
            sign = "?98776"[size]
        seen += "$" if sign == "\n" else sign
    return seen.ljust(most, "$")


def _shape(run: str) -> str:
    return _LETTERS.sub("A", DIGITS.sub("9", run))


def _kind(run: str) -> str:
    """What sort of number or code a run looks like."""
    size = len(run)
    if not run.isascii():
        return f"t{DIGITS.sub('9', run[:5])}"
    if not run.isdecimal():
        digits = len(DIGITS.findall(run))
        return f"x{min(size, 9)}{'h' if digits > 2 else 'l'}" if digits else f"a{min(size, 6)}"
    if size in (3, 4):
        return next(name for name, written in _DOORS if written.fullmatch(run)) + str(size)
    if MOBILE.fullmatch(run):
        return "mob"
    about = next(about for most, about in _SIZES if size <= most) or size
    return f"d{about}{'z' if run[0] == '0' else 'm' if run[0] == '1' and run[1:2] > '2' else ''}"
