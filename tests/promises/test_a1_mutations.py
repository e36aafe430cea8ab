"""A1: a right that is given to one office too many, or taken from one, turns the table of rights red."""

import random
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from bot.capability import Command
from bot.permission import EVERYONE, Permission
from storage.places import Place
from storage.roles import Holding, Role
from tests.conftest import Town
from tests.figures import size, tell
from tests.test_access import IN_PRIVATE, NO_ONE, PLACES, SHOWN, TABLE, answered, obeyed, settled

SEED = size("JINLIN_SEED", 20261126)
TRIED = size("JINLIN_MUTANTS", 5)
"""How many rights are changed, chosen by seed; there are some 500."""

BEHIND_A_SECOND_RULE = {
    *("关闭 1", "认领 1", "接 1", "分开 1", "合并 1 2", "并案 1 2", "办结 1", "转 1 老余二", "不归我 1 不会"),
    *("转发 明早8点停水 到 观远里 3栋1单元", "广播 明早8点停水 到 观远里 3栋1单元", "改 1 纠纷", "改 1 停车"),
    *("任命 小新 楼长 观远里 3栋", "免去 老余 单元长 观远里 3栋 1单元", "授权 小新 观远里 3栋 通知 3天"),
    *("规矩 提醒 观远里 answer=30", "定价 通下水道 80元", "名额 通下水道 5", "排班 党群中心 老余 明天"),
    *("确认住户 观远里 3栋1单元301 阿伟 租客", "搬离 观远里 3栋1单元501 林婶"),
}
"""Where a right too many opens no door: the ticket or the audience is asked as well."""


@dataclass(frozen=True)
class Mutant:
    """One declaration with another right: for ``role`` the opposite of what it says, or for everybody the same."""

    words: str
    role: Role | None
    allows: bool

    def right(self, of: Command) -> Permission:
        """The changed right."""

        def allows(held: Collection[Holding], place: Place | None) -> bool:
            if self.role is None:
                return self.allows
            others = [h for h in held if h.role is not self.role]
            return of.who.allows(others, place) or (self.allows and len(others) < len(held))

        return Permission(of.who.label, allows)


ROWS = {**{words: row for words, row in TABLE.items() if row[0]}, **SHOWN, **{w: (r, r) for w, r in IN_PRIVATE.items()}}


def mutants(commands: dict[str, Command]) -> Iterator[Mutant]:
    """Every right that could be given or taken."""
    for words, (here, _) in ROWS.items():
        command = commands[words]
        yield Mutant(words, None, False)
        if command.who is EVERYONE:
            continue
        yield Mutant(words, None, True)
        for role in PLACES:
            yield Mutant(words, role, role not in here)


@contextmanager
def changed(town: Town, command: Command, right: Permission) -> Iterator[None]:
    """While it lasts, that command is declared so."""
    known = town.app.router.grammar.commands
    before = dict(known)
    known.update({name: replace(command, who=right) for name in command.names})
    yield
    known.update(before)


async def is_noticed(town: Town, mutant: Mutant, command: Command) -> bool:
    """Whether the row of the table is no longer so, in private."""
    ask = obeyed if mutant.words in TABLE else answered
    due = ROWS[mutant.words]
    with changed(town, command, mutant.right(command)):
        return await ask(town, mutant.words, None, False) != due


async def test_a_right_too_many_or_too_few_is_noticed(town: Town) -> None:
    await settled(town)
    parse = town.app.router.grammar.parse
    commands = {words: call.command for words in ROWS if (call := parse(words))}
    every = list(mutants(commands))
    chosen = random.Random(SEED).sample(every, min(TRIED, len(every)))
    unnoticed = [m for m in chosen if not await is_noticed(town, m, commands[m.words])]
    doubtful = [m for m in unnoticed if not (m.allows and m.words in BEHIND_A_SECOND_RULE)]
    told = [f"{m.words}: {m.role or 'everybody'} {'may' if m.allows else 'may not'}" for m in doubtful]
    assert not told, f"seed {SEED}, {len(chosen)} tried, unnoticed: {'; '.join(told)}"
    tell("a1.mutants", len(chosen), "rights", title="given or taken: noticed by the table of rights, or no door opened")
    tell("a1.second_rule", len(unnoticed), "rights", title="of these, given and behind a second rule")


async def test_as_declared_the_rows_hold(town: Town) -> None:
    """Else everything would be noticed."""
    await settled(town)
    assert (await answered(town, "待办", None, False)) == ROWS["待办"]
    assert (await obeyed(town, "改 1 纠纷", None, False)) == ROWS["改 1 纠纷"]
    assert ROWS["待办"] != (NO_ONE, NO_ONE)
