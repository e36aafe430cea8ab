"""Telephone numbers to call in danger: a table that each place may fill in; the bot shows them and never calls."""

import re
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field

Number = Annotated[str, Field(pattern=r"^(?:[0-9]{3,12}|0[0-9]{2,3}-[0-9]{7,8})?$")]

_PERSONAL = re.compile(r"(?<!\d)(?:\+?86[- ]?)?(1[3-9][0-9][- ]?[0-9]{4}[- ]?[0-9]{4}|0[0-9]{2,3}-?[0-9]{7,8})(?!\d)")

_TITLES = {"gas": "燃气抢修", "lift": "电梯救援", "power": "供电抢修", "property": "物业值班", "duty": "社区值班"}
_OF_DANGER = {"gas": "gas", "trapped": "lift", "electric": "power"}


def telephone(words: str) -> tuple[str, str] | None:
    """Somebody's number in the words, and the rest of them; None where there is none."""
    found = _PERSONAL.search(words)
    if found is None:
        return None
    number = found[1] if found[1].startswith("0") else re.sub("[- ]", "", found[1])
    return number, f"{words[: found.start()]} {words[found.end() :]}".strip()


class Numbers(BaseModel):
    """The whole table; empty: not known here."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)
    TITLE: ClassVar[str] = "电话"

    gas: Number = ""
    lift: Number = ""
    power: Number = "95598"
    property: Number = ""
    duty: Number = ""

    def of_service(self, danger: str | None) -> str:
        """The service that ends that danger, with its number: for everybody."""
        return self._spelled(_OF_DANGER.get(danger or "", ""))

    def of_staff(self, danger: str | None) -> str:
        """Everybody who can be called about it: for those who act."""
        names = [_OF_DANGER.get(danger or "", ""), "property", "duty"]
        return "、".join(filter(None, map(self._spelled, names)))

    def of_everyday(self) -> str:
        """The numbers that anybody may want on an ordinary day."""
        return "、".join(filter(None, map(self._spelled, ("property", "duty", "gas", "lift"))))

    def lacks(self, danger: str | None) -> str:
        """Which of the numbers that were wanted is not written down; empty: none."""
        names = [_OF_DANGER.get(danger or "", ""), "property"]
        return "、".join(_TITLES[name] for name in names if name and not getattr(self, name))

    def _spelled(self, name: str) -> str:
        number = getattr(self, name) if name else ""
        return f"{_TITLES[name]} {number}" if number else ""
