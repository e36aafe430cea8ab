"""P6: many residents at once: each gets their own and nobody else's, and who is erased is in no file."""

import random
import re
from pathlib import Path

from storage.readings import Readings
from tests.conftest import Town, address
from tests.figures import size, tell
from tests.test_recalls import files
from tests.test_rights import HERE, erased, settled

RESIDENTS = size("JINLIN_RESIDENTS", 8)
SEED = size("JINLIN_SEED", 20261126)
MATTERS = ("楼道灯坏了", "门禁坏了", "电梯坏了", "下水道堵了", "路灯不亮", "天花板漏水")
SIGNS = "鲲鹇鲷鹦貔貅饕餮魑魅魍魉麒麟狻猊狴犴睚眦赑屃螭吻"


async def test_each_gets_their_own_and_the_erased_are_gone(town: Town, tmp_path: Path) -> None:
    await settled(town)
    dice = random.Random(SEED)
    marks = ["".join(dice.sample(SIGNS, 4)) for _ in range(RESIDENTS)]
    assert len(set(marks)) == RESIDENTS
    for number, mark in enumerate(marks):
        town.clock.time = town.clock.time.replace(hour=10)
        await town.person(mark, f"{HERE}/3栋", f"{number // 4 + 1}0{number % 4 + 1}")
        await town.say(mark, f"报修 3栋{MATTERS[number % 6]}，{mark}记", "3栋群")
        await town.say(mark, f"我家{MATTERS[(number + 1) % 6]}，{mark}说")
        await town.pass_time(hours=1)
    gone = set(dice.sample(range(RESIDENTS), RESIDENTS // 2))
    for number, mark in enumerate(marks):
        await town.say(mark, "导出我的")
        said = b"\n".join(body for (to, _), body in town.files.items() if to == address(mark)).decode()
        assert said.count(mark) >= 4, "in the page and in the file for programs"
        others = [other for other in marks if other != mark and other in said]
        assert others == [], (SEED, number)
    for number in sorted(gone):
        await erased(town, marks[number])
    left = files(tmp_path)
    assert [marks[n] for n in gone if re.search(re.escape(marks[n].encode()), left)] == []
    assert [mark for n, mark in enumerate(marks) if n not in gone and mark.encode() not in left] == []
    assert await town.ask(lambda db: Readings(db).faults()) == []
    tell("p6.residents", RESIDENTS, "residents", title="each with a copy of their own; half erased, in no file")
