"""Words shown to people: written beside the handler, gathered in one sheet, overridable per town.

class Say(Texts):
    opened = Text("已登记：工单 {no}。")

Say.opened(no=7)
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from string import Formatter

_SPACED = re.compile(r"\{(\w+)\} ")
_FULL_WIDTH = str.maketrans({",": "，", "?": "？", "!": "！", ";": "；", ":": "："})
_HALF_WIDTH = re.compile(r"(?<=[\u4e00-\u9fff])[,?!;:]|[,?!;:](?=[\u4e00-\u9fff])")


class Text(str):
    """One sentence with named blanks.  Calling it fills the blanks, all of them and no others."""

    __slots__ = ()

    @property
    def blanks(self) -> frozenset[str]:
        """The names of the blanks."""
        return _blanks(self)

    def __call__(self, **values: object) -> str:
        """The sentence.  Raises TypeError for a blank that is missing or not there."""
        if values.keys() != self.blanks:
            raise TypeError(f"{self!r} wants {sorted(self.blanks)}, was given {sorted(values)}")
        return (_closed(self, values) if "" in values.values() else self).format(**values)


def _closed(text: str, values: Mapping[str, object]) -> str:
    """A blank with nothing in it leaves no space behind: “由{title} {name}跟进” of somebody without a title."""
    return _SPACED.sub(lambda blank: "" if values[blank[1]] == "" else blank[0], text)


@lru_cache(maxsize=4096)
def _blanks(text: str) -> frozenset[str]:
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


class Texts:
    """What every ``Say`` is made of."""

    @classmethod
    def sheet(cls) -> dict[str, Text]:
        """All its sentences by name."""
        return {name: value for name, value in vars(cls).items() if isinstance(value, Text)}

    @classmethod
    def reword(cls, name: str, wording: str) -> None:
        """Say it the way this town says it.  Raises ValueError where the blanks do not stay the same."""
        text = Text(wording)
        if text.blanks != cls.sheet()[name].blanks:
            raise ValueError(f"{name}: the new wording must keep the blanks {sorted(cls.sheet()[name].blanks)}")
        setattr(cls, name, text)


def punctuated(text: str) -> str:
    """Words of one width again with Chinese punctuation beside Chinese characters."""
    return _HALF_WIDTH.sub(lambda mark: mark[0].translate(_FULL_WIDTH), text)


class Refused(Exception):
    """What somebody asked cannot be; the sentence says why, and is the answer."""
