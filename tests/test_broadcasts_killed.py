"""The process dies in the middle of a broadcast; a new one goes on with the rows."""

import os
import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.channels import Unpaced
from bot.message import Deed, Outcome, Outgoing, Receipt
from tests.conftest import ZONE, Town, Wire
from tests.noticeboard import GROUPS, NOTICE, code_in, notices, peopled

ROUNDS = int(os.environ.get("JINLIN_ROUNDS", "20"))
"""Broadcasts in the storm; the promise names a thousand."""


class Killed(BaseException):
    """The process died here."""


class Breaking(Wire):
    """One line at a time, as on WeChat; the process dies within the send of one, before or after it was said."""

    def __init__(self, after: int, said_it: bool) -> None:
        super().__init__()
        self.pace = OneByOne()
        self.left, self.said_it = after, said_it
        self.read: list[str] = []

    async def send(self, words: Outgoing) -> Receipt:
        if words.to.endswith("群"):
            self.left -= 1
            if self.left >= 0 or self.said_it:
                self.read.append(words.to.removeprefix("town:"))
            if self.left < 0:
                raise Killed
        return Receipt(outcome=Outcome.SENT, id=words.key)


class OneByOne(Unpaced):
    """A pace of one line at a time."""

    in_flight = 1

    def ready(self, now: datetime) -> tuple[int, float]:
        return 1, 0.0


@pytest.mark.parametrize("said_it", [True, False])
@pytest.mark.parametrize("after", range(5))
async def test_killed_between_any_two_copies_nobody_gets_it_twice_and_nobody_is_skipped_in_silence(
    tmp_path: Path, after: int, said_it: bool
) -> None:
    where, start = f"sqlite:///{tmp_path / 'town.db'}", datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)
    before, breaking = Town(where, start), Breaking(after, said_it)
    before.app.add([breaking])
    with pytest.raises(Killed):
        await _send_until_killed(before, breaking)
    assert len(breaking.read) == after + said_it
    again = Town(where, before.clock.time)
    async with again.app.running():
        told = await again.settle() + await again.pass_time(minutes=30)
    later = notices(told)
    assert len([*breaking.read, *later]) == len({*breaking.read, *later}), "somebody got it twice"
    doubtful = set(GROUPS) - {*breaking.read[:after], *later}
    assert len(doubtful) == 1, "the one that was being sent"
    listed = [words for to, words in told if to == "私聊·小郑" and "不知道有没有发到" in words]
    assert [doubtful.pop().removesuffix("群") in words for words in listed] == [True], "nobody is skipped in silence"


async def _send_until_killed(town: Town, wire: Breaking) -> None:
    async with town.app.running():
        await peopled(town)
        await town.say("小郑", f"发 {await _code(town, wire)}")
        await town.pass_time(minutes=2)


async def _code(town: Town, wire: Breaking) -> str:
    shown: list[str] = []
    send = wire.send

    async def listening(words: Outgoing) -> Receipt:
        shown.append(words.text)
        return await send(words)

    wire.send = listening  # type: ignore[method-assign]  # the preview is read on the way
    await town.say("小郑", NOTICE)
    wire.send = send  # type: ignore[method-assign]  # and no more
    return code_in([("", words) for words in shown])


class Storm(Wire):
    """Sends are killed, lost, refused, put off or doubted at random; ``read``: what really arrived in the groups."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        self.dice = dice
        self.pace = OneByOne()
        self.read: list[tuple[str, str]] = []
        self.told: list[str] = []
        self.tried = 0

    async def send(self, words: Outgoing) -> Receipt:
        if not words.to.endswith("群"):
            self.told.append(words.text)
            return Receipt(outcome=Outcome.SENT, id=words.key)
        if words.deed is Deed.RECALL:
            return Receipt(outcome=Outcome.SENT)
        self.tried += 1
        fate = self.dice.random()
        if fate < 0.15:
            return Receipt(outcome=self.dice.choice([Outcome.NEVER, Outcome.LATER]))
        if fate > 0.8 and self.dice.random() < 0.5:
            raise Killed if fate > 0.9 else ConnectionError
        self.read.append((words.to.removeprefix("town:"), words.text))
        if fate > 0.9:
            raise Killed
        return Receipt(outcome=Outcome.UNKNOWN if fate > 0.8 else Outcome.SENT, id=words.key)


async def test_whatever_happens_nobody_gets_it_twice_and_nothing_leaves_once_it_was_undone(town: Town) -> None:
    dice = random.Random(int(os.environ.get("JINLIN_SEED", "8")))
    storm = Storm(dice)
    town.app.add([storm])
    await peopled(town)
    for number in range(ROUNDS):
        storm.read, storm.told = [], []
        await town.say("小郑", f"转发 请检查楼道里第{number}号消防栓，不要堵住 到 1-5栋")
        await town.say("小郑", f"发 {code_in([('', words) for words in storm.told])}")
        undone = dice.random() < 0.4
        if undone:
            await _through(town, storm, seconds=dice.uniform(0, 120))
            await _undo(town)
            left = storm.tried
        await _through(town, storm, hours=4)
        got = [group for group, _ in storm.read]
        assert len(got) == len(set(got)), "somebody got it twice"
        if undone:
            assert storm.tried == left, "something left after it was undone"
        else:
            account = " ".join(words for words in storm.told if words.startswith("通知"))
            silent = [group for group in GROUPS if group not in got]
            assert all(group.removesuffix("群") in account for group in silent), "somebody was skipped in silence"
        town.clock.time = town.clock.time.replace(hour=9) + timedelta(days=1)


async def _through(town: Town, storm: Storm, **span: float) -> None:
    """Time passes, whatever dies on the way."""
    until = town.clock.time + timedelta(**span)
    while True:
        try:
            await town.wait_until(until)
        except Killed:
            continue
        return


async def _undo(town: Town) -> None:
    try:
        await town.say("小郑", "撤回刚才")
    except Killed:
        await town.settle()
