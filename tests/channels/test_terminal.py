"""The shell as a channel, fed from a pipe."""

import asyncio
import io
from datetime import timedelta

import pytest

from bot.channels.terminal import Terminal, duration
from bot.clock import MovableClock
from bot.message import Audience, Message, Outcome, Outgoing
from tests.channels.conftest import StoppedClock
from tests.channels.village import SCENERY, Village, who


async def talk(*lines: str, moves: list[timedelta] | None = None) -> tuple[str, Village]:
    """Pipe lines into a terminal until it ends; what it printed, and what the house heard."""
    village, out = Village(), io.StringIO()
    source = io.StringIO("\n".join(lines) + "\n")
    clock = MovableClock(StoppedClock())
    on_move = (moves if moves is not None else []).append
    terminal = Terminal(lambda: SCENERY, clock, source=source, out=out, on_move=on_move)
    village.send = terminal.send
    await asyncio.wait_for(terminal.run(village.deliver), 20)
    return out.getvalue(), village


async def test_a_pipe_is_answered_before_the_terminal_ends() -> None:
    printed, village = await talk("楼道灯坏了")
    (message,) = village.heard
    assert (message.room, message.sender_name, message.room_name) == (who("b3u2"), "兰姐", "3栋2单元")
    assert "兰姐@3栋2单元 > 楼道灯坏了\n【3栋2单元】管家：@兰姐 收到。" in printed
    assert "【私聊·王师傅】管家：18 号" in printed


async def test_one_can_be_anybody_anywhere() -> None:
    printed, village = await talk(
        "/身份 王师傅", "/私聊", "接单 18", "/身份 兰姐", "/群 3栋邻里群", "早", "/退出", "不再说"
    )
    private, group = village.heard
    assert private.private
    assert private.room == private.sender == who("wang")
    assert (group.room, group.sender, group.private) == (who("b3"), who("lan"), False)
    assert "王师傅@私聊 > 接单 18" in printed
    assert "不再说" not in printed


async def test_the_bot_is_called_by_its_name_in_front() -> None:
    _, village = await talk("@管家 在吗", "问问@管家 在吗", "@管家们好")
    assert [(message.calls_bot, message.text) for message in village.heard] == [
        (True, "在吗"),
        (False, "问问@管家 在吗"),
        (False, "@管家们好"),
    ]


async def test_time_can_be_passed() -> None:
    moves: list[timedelta] = []
    printed, _ = await talk("/过 2小时", "/过 半小时", "/过 到明早", "/过 一会儿", moves=moves)
    assert moves == [timedelta(hours=2), timedelta(minutes=30), timedelta(hours=10, minutes=28)]
    assert "现在是 11月25日 08:00。" in printed
    assert "没看懂要过多久" in printed


@pytest.mark.parametrize("line", ["/身份 谁也不是", "/群 哪里也不是", "/群 5栋邻里群", "/谁", "/跳舞"])
async def test_a_wrong_word_is_answered_and_nothing_is_said(line: str) -> None:
    printed, village = await talk(line)
    assert len(printed.partition(f"> {line}\n")[2].strip()) > 5
    assert village.heard == []


async def test_a_house_that_does_not_take_it_is_told() -> None:
    village, out = Village(), io.StringIO()
    village.failing = True
    terminal = Terminal(lambda: SCENERY, MovableClock(StoppedClock()), source=io.StringIO("早\n"), out=out)
    await asyncio.wait_for(terminal.run(village.deliver), 20)
    assert "没送到" in out.getvalue()


async def test_words_cannot_steer_the_terminal() -> None:
    out = io.StringIO()
    terminal = Terminal(lambda: SCENERY, MovableClock(StoppedClock()), source=io.StringIO(), out=out)
    words = Outgoing(key="k", to=who("b3u2"), text="\x1b[2J好\u202e\r\x07，👨‍👩‍👧\n再见", audience=Audience.GROUP)
    first, second = await terminal.send(words), await terminal.send(words)
    assert out.getvalue() == "【3栋2单元】管家：[2J好，👨‍👩‍👧\n再见\n"
    assert first == second
    nobody = Outgoing(key="n", to=who("nobody"), text="喂", audience=Audience.GROUP)
    assert (await terminal.send(nobody)).outcome is Outcome.NEVER


async def test_with_word_from_the_house_nothing_is_waited_for_longer() -> None:
    waits: list[int] = []

    async def settled() -> None:
        waits.append(1)

    async def deliver(message: Message) -> None:
        return None

    source, out = io.StringIO("早\n好\n"), io.StringIO()
    await Terminal(lambda: SCENERY, MovableClock(StoppedClock()), source=source, out=out, settled=settled).run(deliver)
    assert len(waits) == 3


@pytest.mark.parametrize(
    ("words", "seconds"),
    [("2小时", 7200), ("1 个小时", 3600), ("30分钟", 1800), ("半小时", 1800), ("半个钟头", 1800), ("1天", 86400)],
)
def test_how_long_is_that(words: str, seconds: int) -> None:
    assert duration(words) == timedelta(seconds=seconds)


@pytest.mark.parametrize("words", ["", "小时", "-2小时", "2世纪", "99999天"])
def test_no_time_at_all(words: str) -> None:
    assert duration(words) is None
