"""P3: whatever quarrel is said in a group, the group reads nobody's name, no room and no word of it."""

import json
import random
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot import looks
from bot.redactor import redact
from storage.roles import Role
from storage.tickets import tickets
from tests.conftest import ZONE, Town
from tests.figures import size, tell
from tests.house.sources import ROOT

HERE = "鹭岛街道/莲花社区/观远里"
GROUP = "3栋群"
SAID = size("JINLIN_QUARRELS", 60)
SEED = size("JINLIN_SEED", 20261126)
START = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
NAMES = ("陈秀兰", "王建国", "林志强", "黄美珠", "欧阳慧敏")


def quarrels() -> list[str]:
    """Lines of the corpus that are quarrels and nothing else, so many by seed; a name stands in some of them.

    What may as well be a need may be answered as one.
    """
    lines = [json.loads(line) for path in sorted((ROOT / "nlp" / "corpus").glob("*.jsonl")) for line in _lines(path)]
    texts = sorted({line["text"] for line in lines if line.get("label") == ["dispute"]})
    dice = random.Random(SEED)
    return [f"{dice.choice(NAMES)}{text}" if dice.random() < 0.2 else text for text in dice.sample(texts, SAID)]


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


async def spoken(folder: Path, texts: list[str]) -> list[tuple[str, bool, str]]:
    """Each in a quarrel of its own; what was opened then: its kind, whether it is public, its words."""
    town = Town(f"sqlite:///{folder / 'town.db'}", START)
    async with town.app.running():
        await town.group(GROUP, f"{HERE}/3栋")
        await town.appoint("梅姐", Role.BUILDING_LEADER, f"{HERE}/3栋")
        await town.appoint("周叔", Role.MEDIATOR, HERE)
        for number, name in enumerate(NAMES):
            await town.person(name, f"{HERE}/3栋", f"{number + 1}01")
        for number, text in enumerate(texts):
            town.clock.time = town.clock.time.replace(hour=10) + timedelta(days=1)
            for where, line in await town.say(NAMES[number % 5], text, GROUP):
                if where == GROUP:
                    words = line.removeprefix(f"@{NAMES[number % 5]} ")
                    assert redact(words, NAMES) == words, (text, line)
                    assert not looks.repeats(words, text, 8), (text, line)
        asked = select(tickets.c.kind, tickets.c.public, tickets.c.words)
        return [tuple(row) for row in await town.ask(lambda db: db.execute(asked).all())]


async def test_a_quarrel_in_a_group_is_answered_in_private(tmp_path: Path) -> None:
    texts, opened = quarrels(), list[tuple[str, bool, str]]()
    for first in range(0, SAID, 30):
        folder = tmp_path / str(first)
        folder.mkdir()
        opened += await spoken(folder, texts[first : first + 30])
    assert any(kind == "dispute" for kind, _, _ in opened)
    assert [words for kind, public, words in opened if kind == "dispute" and public] == []
    private = round(100 * (1 - sum(public for _, public, _ in opened) / SAID), 1)
    assert private >= 98
    tell("p3.quarrels", SAID, "lines", title="of quarrels in a group: no name, room or word of them said there")
    tell("p3.private", private, "%", "≥ 98", "of them opened nothing that is public")
