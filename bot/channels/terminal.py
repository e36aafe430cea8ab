"""Talk with the bot in a shell, as anybody in any group; reads from a pipe as well."""

import asyncio
import re
import sys
import threading
import unicodedata
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TextIO, TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from bot.channels import Channel, Deliver
from bot.channels.scenery import Figure, Room, Scenery, until_morning
from bot.clock import MovableClock
from bot.message import Address, Message, Outcome, Outgoing, Receipt

QUIET = 0.3
UNITS = {"分": 60, "小时": 3600, "钟头": 3600, "天": 86400}
DURATION = re.compile(r"(半|\d{1,4})\s*个?\s*(分|小时|钟头|天)钟?")
Named = TypeVar("Named", Figure, Room)
HELP = """直接打字就是说话；以“@管家 ”开头就是点名叫它。
/身份 名字   换一个人说话　　/群 名称   换一个群　　/私聊   和管家私下说
/过 2小时    拨快时钟（分钟、小时、天，或“到明早”）
/谁          有哪些人和群　　/退出"""


class Terminal(Channel):
    """A shell as a channel.  Ends with ``/退出``, or at the end of its input after everything was answered.

    ``settled`` waits until nothing is on its way out any more; without it a moment of silence has to do.
    ``name`` is the first part of the scenery's addresses, so that it can stand in for another channel.
    """

    def __init__(
        self,
        scenery: Callable[[], Scenery],
        clock: MovableClock,
        *,
        source: TextIO | None = None,
        out: TextIO | None = None,
        on_move: Callable[[timedelta], None] | None = None,
        settled: Callable[[], Awaitable[None]] | None = None,
        name: str = "terminal",
        zone: str = "Asia/Shanghai",
        bot_name: str = "管家",
    ) -> None:
        self.name, self.vital, self.carries_files = name, True, False
        self._look, self._scenery = scenery, Scenery((), (), "")
        self._clock, self._zone, self._on_move = clock, ZoneInfo(zone), on_move
        self._source, self._out = source or sys.stdin, out or sys.stdout
        self._settled, self._bot = settled, bot_name
        self._me: Figure | None = None
        self._room: Room | None = None
        self._said: dict[str, str] = {}
        self._spoke = asyncio.Event()

    async def run(self, deliver: Deliver) -> None:
        """Read and hand over line by line until the input ends."""
        await self._refresh()
        self._begin()
        lines = self._lines()
        self._prompt()
        while (line := await lines.get()) is not None:
            if line.strip() == "/退出":
                return
            await self._take(line.strip(), deliver)
            self._prompt()
        await self._quiet()
        self._write("")

    async def send(self, words: Outgoing) -> Receipt:
        """Print the bot's words with where they were said."""
        if words.key in self._said:
            return Receipt(outcome=Outcome.SENT, id=self._said[words.key])
        where = self._where(words.to)
        if where is None:
            await self._refresh()
            where = self._where(words.to)
        if where is None:
            return Receipt(outcome=Outcome.NEVER, reason="没有这个群或这个人")
        spoken_to = self._scenery.figure(words.mention) if words.mention else None
        self._write(
            f"【{where}】{self._bot}：{f'@{spoken_to.name} ' if spoken_to else ''}{words.text}", over_prompt=True
        )
        self._prompt()
        self._spoke.set()
        said = self._said[words.key] = uuid4().hex
        return Receipt(outcome=Outcome.SENT, id=said)

    async def _refresh(self) -> None:
        self._scenery = await asyncio.to_thread(self._look)

    def _begin(self) -> None:
        peopled = (room for room in self._scenery.rooms if room.members)
        rooms = sorted(peopled, key=lambda room: (room.level != "unit", -len(room.members)))
        self._room = rooms[0] if rooms else None
        first = self._scenery.figure(rooms[0].members[0]) if rooms else next(iter(self._scenery.figures), None)
        self._me = first
        self._write(f"{self._scenery.town}。{HELP}")

    def _lines(self) -> asyncio.Queue[str | None]:
        """Read in a thread that dies with the process, for a shell that says nothing cannot be cancelled."""
        lines: asyncio.Queue[str | None] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def pass_on(line: str | None) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(lines.put_nowait, line)

        def read() -> None:
            for line in self._source:
                pass_on(line)
            pass_on(None)

        threading.Thread(target=read, name="terminal", daemon=True).start()
        return lines

    async def _take(self, line: str, deliver: Deliver) -> None:
        piped = not self._source.isatty()
        if piped and line:
            self._write(f"{self._here()}{line}")
        if line.startswith("/"):
            word, _, rest = line[1:].partition(" ")
            self._command(word, rest.strip())
        elif line and self._me:
            try:
                await deliver(self._message(line, self._me))
            except Exception as error:
                self._write(f"没送到（{type(error).__name__}），请再说一遍。")
        if piped and line:
            await self._quiet()

    def _command(self, word: str, rest: str) -> None:
        match word:
            case "身份":
                self._become(rest)
            case "群":
                self._enter(rest)
            case "私聊":
                self._room = None
            case "过":
                self._pass(rest)
            case "谁":
                self._list()
            case _:
                self._write(HELP)

    def _become(self, name: str) -> None:
        found = _named(name, {figure.name: figure for figure in self._scenery.figures})
        if found is None:
            self._write(f"没有叫“{name}”的人，看看 /谁。")
            return
        self._me = found
        if self._room and found.address not in self._room.members:
            self._room = next((room for room in self._scenery.rooms if found.address in room.members), None)

    def _enter(self, title: str) -> None:
        found = _named(title, {room.title: room for room in self._scenery.rooms})
        if found is None:
            self._write(f"没有叫“{title}”的群，看看 /谁。")
        elif self._me and self._me.address not in found.members:
            self._write(f"{self._me.name}不在“{found.title}”里，先换一个身份。")
        else:
            self._room = found

    def _pass(self, how_long: str) -> None:
        by = until_morning(self._clock.now(), self._zone) if how_long in ("到明早", "到早上") else duration(how_long)
        if by is None:
            self._write("没看懂要过多久，例如：/过 30分钟、/过 2小时、/过 1天、/过 到明早。")
            return
        self._clock.move(by)
        if self._on_move:
            self._on_move(by)
        self._write(f"现在是 {self._clock.now().astimezone(self._zone):%m月%d日 %H:%M}。")

    def _list(self) -> None:
        for room in self._scenery.rooms:
            names = (self._scenery.figure(member) for member in room.members)
            self._write(f"{room.title}：{'、'.join(figure.name for figure in names if figure)}")
        self._write("　".join(f"{figure.name}（{figure.role}）" for figure in self._scenery.figures))

    def _message(self, line: str, me: Figure) -> Message:
        calls = f"@{self._bot}"
        called = line == calls or line.startswith(f"{calls} ")
        return Message(
            id=uuid4().hex,
            room=self._room.address if self._room else me.address,
            room_name=self._room.title if self._room else "",
            private=self._room is None,
            sender=me.address,
            sender_name=me.name,
            sent_at=self._clock.now(),
            text=line.removeprefix(calls).strip() if called else line,
            calls_bot=called,
        )

    def _where(self, to: Address) -> str | None:
        if room := self._scenery.room(to):
            return room.title
        figure = self._scenery.figure(to)
        return f"私聊·{figure.name}" if figure else None

    async def _quiet(self) -> None:
        """Wait until the bot has said what it had to say."""
        if self._settled:
            await self._settled()
            return
        while True:
            self._spoke.clear()
            try:
                await asyncio.wait_for(self._spoke.wait(), QUIET)
            except TimeoutError:
                return

    def _here(self) -> str:
        return f"{self._me.name if self._me else '—'}@{self._room.title if self._room else '私聊'} > "

    def _prompt(self) -> None:
        if self._source.isatty():
            self._out.write(_harmless(self._here()))
            self._out.flush()

    def _write(self, text: str, *, over_prompt: bool = False) -> None:
        start = "\n" if over_prompt and self._source.isatty() else ""
        self._out.write(f"{start}{_harmless(text)}\n")
        self._out.flush()


def duration(words: str) -> timedelta | None:
    """How long ``30分钟``, ``半小时`` or ``2天`` is."""
    found = DURATION.fullmatch(words.strip())
    if found is None:
        return None
    count = 0.5 if found[1] == "半" else int(found[1])
    return timedelta(seconds=count * UNITS[found[2]])


def _harmless(text: str) -> str:
    """Without what could steer a terminal: control characters, and marks that turn the reading direction."""
    return "".join(char for char in text if char in "\n\u200d" or unicodedata.category(char) not in ("Cc", "Cf", "Cs"))


def _named(name: str, ones: dict[str, Named]) -> Named | None:
    """The one of that name, or the only one whose name holds it."""
    if name in ones:
        return ones[name]
    found = [one for known, one in ones.items() if name and name in known]
    return found[0] if len(found) == 1 else None
