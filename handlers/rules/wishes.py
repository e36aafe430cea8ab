"""Small wishes: how people speak of one, and what may be read of it before anybody has claimed it."""

import re
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

LONGEST = 80
"""Letters of a wish at most: it is read aloud in one breath."""

_SAYS = re.compile(r"心愿|愿望|许.{0,3}愿")
_KIN = r"(?:我们?家?|家里)?的?(?:老?[妈爸奶爷婆公娘]{1,2}|母亲|父亲|老人|孩子|阿[婆公姨叔])?"
_WISH = re.compile(
    rf"(?:我|我们)?(?:想|要)?(?:[给替帮为]{_KIN}|{_KIN})?"
    r"(?:[有许](?:了)?(?:一?个)?(?:小|微){0,2}(?:心愿|愿望|愿)|(?:小|微){1,2}心愿)"
    r"(?:就?是|想)?[\s,，:：。]{0,3}(?P<what>.{2,200})"
)
_HOUSE = re.compile(r"(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:号楼|栋|幢|座|单元|层|楼)(?:[0-9]{3,4}(?:室|号)?)?")


class Patience(BaseModel):
    """How many days a wish waits to be claimed, and how many whoever claimed it has."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "心愿"

    wait: Annotated[int, Field(gt=0, le=180)] = 30
    fulfil: Annotated[int, Field(gt=0, le=90)] = 14


def wish(plain: str) -> str | None:
    """“我有个小心愿，想要一副老花镜”: what is wished for."""
    found = _WISH.fullmatch(plain.strip()) if _SAYS.search(plain) else None
    return found["what"].strip() if found else None


def without_home(text: str) -> str:
    """Without the house somebody could be known by."""
    return _HOUSE.sub("〔住处〕", text)
