"""How the wire is: told on the status page, and to the house when it stays down."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from telegram.error import Conflict, InvalidToken

from bot.channels import Deliver, Status
from bot.channels.telegram.absence import Absence
from bot.channels.telegram.requests import Flooded, WrongProxy
from bot.clock import Clock
from bot.logs import fault, log
from bot.message import Address, Kind, Message, Session
from bot.texts import Text, Texts

T = TypeVar("T")

PAUSE = (0.5, 30.0)
"""Seconds between two tries: at first, at most."""

SLOWLY = 60.0
"""Seconds between two tries where a person has to do something."""

STAYS = 30.0
"""Seconds after which a wire that is down is told to the house."""


class Say(Texts):
    """What the operator reads."""

    not_yet = Text("正在连接 Telegram。")
    online = Text("已连上 Telegram，机器人是 @{name}。")
    unreachable = Text("连不上 Telegram，会一直重试。请检查网络，需要代理的话设置 HTTPS_PROXY。")
    wrong_proxy = Text("代理用不了：HTTPS_PROXY 要写成 http://地址:端口，socks 的不行。改好后重启。")
    wrong_token = Text("Telegram 不认这个令牌。请在 BotFather 里用 /token 核对 channels.telegram.token，改好后重启。")
    taken = Text("另一个程序在用同一个机器人收消息。请停掉它，或在 BotFather 里用 /revoke 换一个令牌。")
    busy = Text("Telegram 要我慢一点，过一会儿自己会好。")
    no_port = Text("webhook 要用的端口打不开。请看看 channels.telegram.listen 对不对，是不是被别的程序占了。")
    stopped = Text("通道已停止。")


class Condition:
    """Tries again until it works, and says meanwhile what is wrong.

    ``down``: nothing that is sent would arrive.  ``stays``: after how many seconds the house is told that it is.
    """

    def __init__(
        self, clock: Clock, absence: Absence, pause: tuple[float, float] = PAUSE, slowly: float = SLOWLY
    ) -> None:
        self.status = Status(online=False, note=Say.not_yet())
        self.down = True
        self.failing = False
        self.stays = STAYS
        self.tell: Deliver | None = None
        self.account = ""
        self.name = ""
        self._clock, self._absence, self._pause, self._slowly = clock, absence, pause, slowly
        self._since: float | None = None
        self._told = False

    def known(self, account: int, name: str) -> None:
        """Who the bot is."""
        self.account, self.name = str(account), name

    def up(self) -> None:
        """It works, and we listen."""
        self._reached()
        if not self.status.online:
            self.status = Status(online=True, since=self._clock.now(), note=Say.online(name=self.name))

    def stop(self) -> None:
        """Nobody listens any longer."""
        self.down = True
        self.status = Status(online=False, since=self._clock.now(), note=Say.stopped())

    async def insist(self, attempt: Callable[[], Awaitable[T]], patience: float, *, listening: bool = False) -> T:
        """What ``attempt`` gives, as soon as it does; each try takes ``patience`` seconds at most.

        ``listening``: where it works, people are heard.
        """
        pause = self._pause[0]
        while True:
            try:
                async with asyncio.timeout(patience):
                    result = await attempt()
            except Exception as problem:
                await self._stumble(problem)
                await asyncio.sleep(self._wait(problem, pause))
                pause = min(self._pause[1], 2 * pause)
            else:
                self._reached()
                if listening:
                    self.up()
                    await self._session(Session.ONLINE)
                    await self._back()
                return result

    def _reached(self) -> None:
        self.down, self.failing, self._since = False, False, None

    async def _stumble(self, problem: Exception) -> None:
        """Once is a hiccup; it is written down, and told to the house if it stays."""
        now = asyncio.get_running_loop().time()
        if not self.failing or self.status.note != _note(problem):
            log.warning("telegram unreachable", channel="telegram", **fault(problem))
            self.status = Status(online=False, since=self._clock.now(), note=_note(problem))
        self.failing = True
        self._absence.doubt()
        self.down = not isinstance(problem, Conflict | Flooded)
        self._since = now if self._since is None else self._since
        if now - self._since >= self.stays:
            await self._session(Session.OFFLINE)

    def _wait(self, problem: Exception, pause: float) -> float:
        match problem:
            case Flooded():
                return problem.seconds
            case InvalidToken():
                return self._slowly
        return pause

    async def _session(self, state: Session) -> None:
        """Tell the house once that the wire is gone, and once that it is back."""
        if self.tell is None or (state is Session.OFFLINE) == self._told:
            return
        try:
            await self.tell(session(state, self.account, self._clock, self.status.note))
            self._told = state is Session.OFFLINE
        except Exception as problem:
            log.warning("session not told", channel="telegram", **fault(problem))  # told again at the next try

    async def _back(self) -> None:
        """Tell the house what was missed, before it hears anything else."""
        gap = self._absence.gap(self.account)
        try:
            if gap and self.tell:
                await self.tell(gap)
        except Exception as problem:
            log.warning("gap not told", channel="telegram", **fault(problem))  # told again at the next try
        else:
            self._absence.end()


def session(state: Session, account: str, clock: Clock, note: str = "", *, rooms: tuple[Address, ...] = ()) -> Message:
    """A word about the bot's own account; ``rooms``: where it is so, everywhere if none is named."""
    now = clock.now()
    room = Address(f"telegram:{account}")
    return Message(
        id="/".join((account, state, now.isoformat(), *rooms)),
        room=room,
        sender=room,
        sender_name="",
        sent_at=now,
        text=state,
        kind=Kind.SESSION,
        quoted=note,
        rooms=rooms,
    )


def _note(problem: Exception) -> str:
    match problem:
        case InvalidToken():
            return Say.wrong_token
        case WrongProxy():
            return Say.wrong_proxy
        case Conflict():
            return Say.taken
        case Flooded():
            return Say.busy
        case TimeoutError():
            return Say.unreachable
        case OSError():  # what goes wrong with a question is no OSError any more: it is our own port
            return Say.no_port
    return Say.unreachable
