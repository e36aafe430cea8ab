"""The channel: listens by polling or by a webhook, speaks, fetches pictures."""

import asyncio
import secrets
from collections.abc import Coroutine
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from telegram.error import TelegramError

from bot.channels import Channel, Deliver, Pace, Status, Unpaced
from bot.channels.telegram.absence import Absence
from bot.channels.telegram.commands import MENU, Menu, listed
from bot.channels.telegram.condition import PAUSE, SLOWLY, Condition, session
from bot.channels.telegram.hearing import LARGEST, Heard, Hearing, moved
from bot.channels.telegram.lanes import PAUSE as DELIVERY_PAUSE
from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.pace import TelegramPace
from bot.channels.telegram.polling import POLL, Polling
from bot.channels.telegram.requests import QuietBot, Request, hush
from bot.channels.telegram.speaker import Speaker, number_of, verdict
from bot.channels.telegram.updates import ALLOWED, User
from bot.channels.telegram.webhook import Webhook
from bot.clock import Clock
from bot.logs import fault, log
from bot.message import Address, Kind, Outgoing, Receipt, Session
from bot.settings import TelegramSettings

PATIENCE = 10.0
"""Seconds for which one call may take."""

LOOK = 60.0
"""Seconds between two looks at whether Telegram still calls our webhook."""


class Telegram(Channel):
    """A bot in Telegram's groups and private talks.

    A group is one room, whatever topics it has: it is bound once.  A line that speaks to somebody goes into the topic
    in which they spoke last; where that is not known, as after a restart, into the general one.  ``folder``: where it
    is written down when somebody listened last.
    """

    name = "telegram"

    def __init__(
        self,
        told: TelegramSettings,
        clock: Clock,
        folder: Path | None = None,
        *,
        menu: Menu = MENU,
        paced: bool = True,
        poll: int = POLL,
        patience: float = PATIENCE,
        pause: tuple[float, float] = PAUSE,
        slowly: float = SLOWLY,
        delivery_pause: tuple[float, float] = DELIVERY_PAUSE,
    ) -> None:
        hush()
        self._told, self._clock, self._menu = told, clock, menu
        self._poll, self._patience, self._delivery_pause = poll, patience, delivery_pause
        self._request = Request(patience)
        self._bot = QuietBot(
            told.key(),
            base_url=f"{told.api}/bot",
            base_file_url=f"{told.api}/file/bot",
            request=self._request,
            get_updates_request=self._request,
        )
        self._absence = Absence(folder, clock)
        self.condition = Condition(clock, self._absence, pause, slowly)
        self.pace: Pace = TelegramPace(clock) if paced else Unpaced()
        self._memory = Memory()
        counted = self.pace if isinstance(self.pace, TelegramPace) else None
        self._speaker = Speaker(self._bot, self._memory, self.condition, counted, self._on_moved)
        self._deliver: Deliver | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._secret = told.secret.get_secret_value() or secrets.token_urlsafe(32)
        path = urlsplit(told.webhook).path or "/"
        self.webhook = Webhook(told.host, told.port, path, self._secret) if told.webhook else None

    @property
    def status(self) -> Status:  # type: ignore[override]  # it changes
        """How the wire is."""
        return self.condition.status

    @property
    def bot_name(self) -> str:
        """The bot's @name, for ``https://t.me/<name>?start=…``; empty until Telegram has told it."""
        return self.condition.name

    async def run(self, deliver: Deliver) -> None:
        """Listen until cancelled; let go of an update only after its commit."""
        self._deliver = self.condition.tell = deliver
        try:
            self._absence.begin()
            await self._request.initialize()
            me = await self._introduced(deliver)
            self._begin(self._show_menu())
            hearing = Hearing(me, self._memory, self._clock)
            lanes = Lanes(deliver, self._committed, self._delivery_pause)
            if self.webhook:
                await self.webhook.run(hearing, lanes, self.condition, self._keep_webhook)
            else:
                await self._poll_with(hearing, lanes)
        finally:
            self.condition.stop()
            for task in tuple(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            await self._request.shutdown()

    async def send(self, words: Outgoing) -> Receipt:
        """Try once to say ``words``."""
        try:
            async with asyncio.timeout(6 * self._patience):
                return await self._speaker.send(words)
        except TimeoutError as late:
            return verdict(late)

    async def fetch(self, picture: str) -> bytes | None:
        """The picture behind ``telegram:<file id>``."""
        channel, _, number = picture.partition(":")
        if channel != self.name or not number:
            return None
        try:
            async with asyncio.timeout(6 * self._patience):
                file = await self._bot.get_file(number)
                if (file.file_size or 0) > LARGEST:
                    return None
                body = await file.download_as_bytearray()
        except (TelegramError, TimeoutError, OSError, ValueError) as problem:
            log.warning("picture not fetched", channel=self.name, **fault(problem))
            return None
        return bytes(body) if len(body) <= LARGEST else None

    async def _introduced(self, deliver: Deliver) -> User:
        """Who we are; that in groups we hear only what is said to us is told to the house."""
        found = await self.condition.insist(self._bot.get_me, self._patience)
        me = User(found.id, is_bot=True, first_name=found.first_name, username=found.username or "")
        self.condition.known(me.id, me.username)
        if not found.can_read_all_group_messages:
            blind = session(Session.BLIND, str(me.id), self._clock)
            await Lanes(deliver, lambda _: None, self._delivery_pause).hand_over([Heard(blind)])
        return me

    async def _poll_with(self, hearing: Hearing, lanes: Lanes) -> None:
        await self.condition.insist(self._bot.delete_webhook, self._patience)
        polling = Polling(
            self._request,
            self._bot.base_url,
            self.condition,
            self._bot.delete_webhook,
            poll=self._poll,
            patience=self._patience,
        )
        await polling.run(hearing, lanes)

    async def _keep_webhook(self) -> None:
        """Ask Telegram to call, one update at a time, in order; and again whenever somebody took that away."""
        await self.condition.insist(self._hang, self._patience, listening=True)
        while True:
            await asyncio.sleep(LOOK)
            info = await self.condition.insist(self._bot.get_webhook_info, self._patience, listening=True)
            if info.url != self._told.webhook:
                await self.condition.insist(self._hang, self._patience, listening=True)

    async def _hang(self) -> None:
        await self._bot.set_webhook(
            self._told.webhook, secret_token=self._secret, allowed_updates=ALLOWED, max_connections=1
        )

    async def _show_menu(self) -> None:
        """The commands behind the slash; without them everything works as well."""
        for scope, commands in listed(self._menu):
            try:
                await self._bot.set_my_commands(commands, scope=scope)
            except TelegramError as problem:
                log.warning("menu not shown", channel=self.name, **fault(problem))

    async def _on_moved(self, old: int, new: int) -> None:
        """A send found a group elsewhere: the house hears it at once."""
        self._memory.moved.note(old, new)
        if self._deliver:
            try:
                await self._deliver(moved(old, new, self._clock.now()))
            except Exception as problem:  # the update that says so comes as well
                log.warning("move not delivered", channel=self.name, **fault(problem))

    def _committed(self, heard: Heard) -> None:
        """What was heard is safe; a button that was pressed may be let go."""
        old, new = number_of(heard.message.room), number_of(Address(heard.message.refers or ""))
        if heard.message.kind is Kind.MOVED and old and new:
            self._memory.moved.note(old, new)
        if heard.query:
            self._begin(self._let_go(heard, heard.query))
        if heard.message.kind is Kind.JOINED and heard.message.calls_bot:
            self._begin(self._listen_there(heard.message.room))

    async def _listen_there(self, room: Address) -> None:
        """We came into a group: where we shall hear only what is said to us, the house is told, as at the start."""
        try:
            me = await self._bot.get_me()
            if self._deliver and not me.can_read_all_group_messages:
                await self._deliver(session(Session.BLIND, str(me.id), self._clock, rooms=(room,)))
        except Exception as problem:  # the next start says it too
            log.warning("not told what is heard", channel=self.name, **fault(problem))

    async def _let_go(self, heard: Heard, query: str) -> None:
        """Answer the query, and take the buttons away: in a group only for whom they were meant."""
        message = heard.message
        meant = self._speaker.addressed.get(message.refers or "")
        chat, _, number = (message.refers or "").partition("/")
        try:
            await self._bot.answer_callback_query(query)
        except TelegramError as problem:  # it is too old: the little clock on the button has stopped by itself
            log.info("press not answered", channel=self.name, **fault(problem))
        if not message.private and meant not in (None, message.sender):
            return
        try:
            await self._bot.edit_message_reply_markup(int(chat), int(number))
        except TelegramError as problem:
            log.info("buttons stay", channel=self.name, **fault(problem))

    def _begin(self, deed: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(deed)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
