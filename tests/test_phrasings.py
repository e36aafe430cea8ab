"""Three hundred ways to say a command, written by somebody who had not seen the code, and talk that only sounds so.

What is measured: how often another command is done than the one that was meant (or any, where none was), and how
often nothing comes of one that was meant, not even a question.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.capability import Where, discover
from bot.grammar import Grammar
from storage.roles import Holding, Role

PHRASINGS = Path(__file__).with_name("phrasings.tsv")
EVERY = [command for capability in discover() for command in capability.commands]
GRAMMAR = Grammar(EVERY)
OFFICES = {
    "resident": (),
    "leader": (Role.BUILDING_LEADER,),
    "party": (Role.PARTY_MEMBER,),
    "property": (Role.PROPERTY,),
    "admin": (Role.ADMIN,),
}
PLACES = {"private": Where.PRIVATE, "mention": Where.MENTION, "group": Where.GROUP}
ALSO = {"还没好": "没好", "撤销": "撤回"}
"""How a command is called in the file, where that is none of its names."""


@dataclass(frozen=True)
class Row:
    role: str
    where: str
    said: str
    expected: str


def rows() -> Iterator[Row]:
    for line in PHRASINGS.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            row = Row(*line.split("\t")[:4])
            if row.role != "role":
                yield row


def canonical(name: str) -> str | None:
    """The first name of the command; None where there is none of that name (yet)."""
    command = GRAMMAR.commands.get(ALSO.get(name, name))
    return command.names[0] if command else None


def outcome(row: Row) -> tuple[str, str]:
    """What comes of these words: done, offered or nothing; and which command."""
    held = [
        Holding(id=1, person_id=1, role=r, place_id=1, place_path="", deputy=False, post="") for r in OFFICES[row.role]
    ]
    here = PLACES[row.where]
    allowed = [c for c in EVERY if here in c.where and c.who.allows(held, None)]
    call = GRAMMAR.parse(row.said)
    if call and not call.problem and here in call.command.where:
        return ("done" if call.command in allowed else "offered"), call.command.names[0]
    if here is Where.GROUP:
        return "nothing", ""
    if likely := GRAMMAR.likely(row.said, allowed):
        return ("done" if likely[1].sure else "offered"), likely[0].command.names[0]
    if call and here in call.command.where:
        return "offered", call.command.names[0]
    return "nothing", ""


def judged(row: Row) -> str:
    """right, asked, wrong, silent or quiet (rightly); unknown: a command that does not exist here."""
    meant = "-" if row.expected == "-" else canonical(row.expected)
    what, name = outcome(row)
    if meant is None:
        return "unknown"
    if meant == "-":
        return "wrong" if what == "done" else "quiet"
    if what == "nothing":
        return "silent"
    if name == meant:
        return "right" if what == "done" else "asked"
    return "wrong" if what == "done" else "silent"


@pytest.mark.skipif(not PHRASINGS.exists(), reason="tests/phrasings.tsv has not been written yet")
def test_rates() -> None:
    judgements = [(judged(row), row) for row in rows()]
    counted = Counter(kind for kind, _ in judgements)
    total = sum(counted.values()) - counted["unknown"]
    meant = total - sum(row.expected == "-" for kind, row in judgements if kind != "unknown")
    shown = [f"{kind}: {row}" for kind, row in judgements if kind in ("wrong", "silent")]
    assert total >= 250
    assert counted["wrong"] / total <= 0.03, (counted, shown)
    assert counted["silent"] / meant <= 0.20, (counted, shown)
