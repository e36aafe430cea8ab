"""The playground as a channel: a page, a wire to it, and the bot's words on their way back."""

import asyncio
import json
import secrets
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import asdict, replace
from datetime import timedelta
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from aiohttp import WSMsgType, hdrs, web

from bot.channels import Channel, Deliver, Status
from bot.channels.doors import assets
from bot.channels.playground.doorway import Doorkeeper, check_listen
from bot.channels.playground.orders import (
    AnyOrder,
    Edit,
    Explain,
    Move,
    Nonsense,
    OrderBook,
    Press,
    Recall,
    Refresh,
    Rename,
    Resend,
    Say,
)
from bot.channels.playground.stage import Stage
from bot.channels.playground.strip import Strip
from bot.channels.playground.windows import Window, Windows
from bot.channels.scenery import Scenery, until_morning
from bot.clock import MovableClock
from bot.logs import fault, log
from bot.message import Outgoing, Receipt
from bot.pictures import BYTES, NotAPicture, redraw
from bot.sockets import free_socket

FRAME = 128 * 1024
BEAT = 20
LULL = 0.5
GLANCE = 1.0
FAREWELL = 2


class Playground(Channel):
    """A chat page where anyone speaks as anyone.

    ``scenery`` and ``explain`` are called in a thread, for they may read a database or a language model;
    ``on_move`` is called in the loop after the clock has been pushed; ``wires``: how the other wires are.
    """

    name = "playground"
    vital = True

    def __init__(
        self,
        scenery: Callable[[], Scenery],
        clock: MovableClock,
        explain: Callable[[str, str], dict[str, Any]],
        *,
        host: str = "127.0.0.1",
        port: int = 8080,
        open: bool = False,
        on_move: Callable[[timedelta], None] | None = None,
        zone: str = "Asia/Shanghai",
        bot_name: str = "管家",
        wires: Callable[[], Mapping[str, Status]] = dict,
    ) -> None:
        check_listen(host, openly=open)
        self.ready = asyncio.Event()
        self._host, self._port = host, port
        self._scenery, self._explain, self._on_move = scenery, explain, on_move
        self._clock, self._zone = clock, ZoneInfo(zone)
        self._epoch = secrets.token_hex(8)
        self._door, self._windows, self._orders = Doorkeeper(openly=open), Windows(), OrderBook()
        self._stage = Stage(clock, self._windows.tell, bot_name)
        self._explaining, self._drawing, self._looking = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Lock()
        self._titles: dict[str, str] = {}
        self._strip = Strip(wires, openly=open)
        self._stale = False
        self._tasks: set[asyncio.Task[None]] = set()
        clock.watch(lambda: self._windows.tell(self._time()))

    @property
    def url(self) -> str:
        """Where the page is; the port is known once ``ready`` is set."""
        host = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self._host, self._host)
        return f"http://{f'[{host}]' if ':' in host and '[' not in host else host}:{self._door.port or self._port}/"

    async def run(self, deliver: Deliver) -> None:
        """Serve the page until cancelled."""
        self._stage.deliver = deliver
        await self._look()
        taken = free_socket(self._host, self._port)
        self._door.port = taken.getsockname()[1]
        runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=FAREWELL)
        try:
            await runner.setup()
            await web.SockSite(runner, taken).start()
            self.ready.set()
            await self._glance()
        finally:
            self.ready.clear()
            for task in tuple(self._tasks):
                task.cancel()
            await self._stage.rest()
            await runner.cleanup()
            taken.close()

    async def send(self, words: Outgoing) -> Receipt:
        """Show the bot's words in the group or in that person's private talk."""
        receipt = self._stage.hear(words)
        if receipt.id is None:
            await self._look()  # a group may have been added since
            receipt = self._stage.hear(words)
        self._look_soon()
        return receipt

    async def fetch(self, picture: str) -> bytes | None:
        """What was uploaded here, while the album holds it."""
        found = self._stage.picture(picture)
        return found.jpeg if found else None

    async def _glance(self) -> None:
        """Watch the other wires, for ever."""
        while True:
            if self._strip.look():
                self._windows.tell(self._strip.event)
            await asyncio.sleep(GLANCE)

    def _look_soon(self) -> None:
        """After the bot spoke there may be a new group or a new role: look, but not at every word."""
        if not self._stale:
            self._stale = True
            self._begin(self._look_later())

    async def _look_later(self) -> None:
        await asyncio.sleep(LULL)
        self._stale = False
        await self._look()

    def _app(self) -> web.Application:
        app = web.Application(middlewares=[self._door.check], client_max_size=BYTES)
        app.on_response_prepare.append(self._door.add_headers)
        app.on_shutdown.append(self._say_goodbye)
        app.router.add_get("/wire", self._wire)
        app.router.add_post("/pictures", self._take_picture)
        app.router.add_get("/pictures/{id}", self._show_picture)
        app.router.add_get("/files/{id}", self._hand_over)
        app.router.add_get("/login/{name}.svg", self._show_code)
        for name, serve in assets("bot.channels.playground", "html", "css", "js", "svg").items():
            app.router.add_get("/" if name == "page.html" else f"/{name}", serve)
        return app

    async def _say_goodbye(self, _: web.Application) -> None:
        await self._windows.close()

    async def _wire(self, request: web.Request) -> web.WebSocketResponse:
        if not self._door.same_origin(request):
            raise web.HTTPForbidden(text="只接受练习场自己页面的请求。")
        socket = web.WebSocketResponse(heartbeat=BEAT, timeout=FAREWELL, max_msg_size=FRAME)
        await socket.prepare(request)
        await self._look()
        window = Window(socket)
        self._greet(window, request.query.get("epoch", ""), request.query.get("after", ""))
        self._windows.add(window)
        pump = asyncio.get_running_loop().create_task(window.pump())
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    await self._obey(window, frame.data)
        finally:
            self._windows.remove(window)
            pump.cancel()
        return socket

    def _greet(self, window: Window, epoch: str, after: str) -> None:
        """Tell a window all that it does not know yet."""
        ledger = self._stage.ledger
        known = int(after) if epoch == self._epoch and after.isdecimal() and len(after) < 12 else 0
        window.tell(self._scene())
        window.tell(self._time())
        window.tell(self._strip.event)
        window.tell({"op": "lines", "rev": ledger.rev, "lines": ledger.since(known), "replay": True})

    async def _obey(self, window: Window, text: str) -> None:
        try:
            await self._do(window, self._orders.read(text))
        except Nonsense as refusal:
            window.tell({"op": "trouble", "text": str(refusal), "about": _id_in(text)})

    async def _do(self, window: Window, order: AnyOrder) -> None:
        match order:
            case Say():
                self._stage.say(order)
            case Recall():
                self._stage.recall(order)
            case Edit():
                self._stage.edit(order)
            case Press():
                self._stage.press(order)
            case Resend():
                self._stage.resend(order.line)
            case Explain():
                self._begin(self._tell_reading(window, order.line))
            case Move():
                self._move(timedelta(seconds=order.seconds) or until_morning(self._clock.now(), self._zone))
            case Rename() if self._stage.scenery.room(order.room):
                self._titles[order.room] = order.title
                await self._look()
                self._begin(self._stage.rename(order.room, order.title))
            case Refresh():
                await self._look()

    async def _tell_reading(self, window: Window, line_id: str) -> None:
        """What the bot understands of one line by itself; nothing is said of lines that hold no words."""
        line = self._stage.ledger.get(line_id)
        if line is None or line.bot or not line.text:
            return
        text, reading = line.text, None
        try:
            async with self._explaining:
                reading = await asyncio.to_thread(self._explain, text, self._stage.level(line.room))
        except Exception as problem:
            log.warning("not explained", channel=self.name, **fault(problem))
        window.tell({"op": "reading", "line": line.id, "text": text, "reading": reading})

    def _begin(self, deed: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(deed)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _move(self, by: timedelta) -> None:
        self._clock.move(by)
        if self._on_move:
            self._on_move(by)

    async def _look(self) -> None:
        """See which groups and people there are now, and show it where it changed."""
        async with self._looking:
            try:
                found = await asyncio.to_thread(self._scenery)
            except Exception as problem:
                log.warning("no scenery", channel=self.name, **fault(problem))
                return
            rooms = (replace(room, title=self._titles.get(room.address, room.title)) for room in found.rooms)
            found = replace(found, rooms=tuple(rooms))
            if found != self._stage.scenery:
                self._stage.scenery = found
                self._windows.tell(self._scene())

    def _scene(self) -> dict[str, Any]:
        scene = {"op": "scene", "epoch": self._epoch, "zone": self._zone.key, "bot": self._stage.bot_name}
        return scene | asdict(self._stage.scenery)

    def _time(self) -> dict[str, Any]:
        return {"op": "clock", "now": self._clock.now().isoformat(), "ahead": self._clock.ahead.total_seconds()}

    async def _take_picture(self, request: web.Request) -> web.Response:
        try:
            if (request.content_length or 0) > BYTES:
                raise NotAPicture("图片太大了，请发 10 MB 以内的。")
            upload = await request.read()
            async with self._drawing:
                picture = await asyncio.to_thread(redraw, upload)
        except NotAPicture as refusal:
            return web.json_response({"error": str(refusal)}, status=415)
        return web.json_response({"id": self._stage.album.add(picture)})

    async def _show_code(self, request: web.Request) -> web.Response:
        drawing = self._strip.code(request.match_info["name"])
        if drawing is None:
            raise web.HTTPNotFound
        return web.Response(body=drawing, content_type="image/svg+xml", charset="utf-8")

    async def _show_picture(self, request: web.Request) -> web.Response:
        picture = self._stage.album.get(request.match_info["id"])
        if picture is None:
            raise web.HTTPNotFound
        return web.Response(body=picture.jpeg, content_type="image/jpeg")

    async def _hand_over(self, request: web.Request) -> web.Response:
        """A file, to be kept and never to be shown here: it may be a page."""
        file = self._stage.files.get(request.match_info["id"])
        if file is None:
            raise web.HTTPNotFound
        as_file = f"attachment; filename*=UTF-8''{quote(file.name)}"
        return web.Response(body=file.body, headers={hdrs.CONTENT_DISPOSITION: as_file})


def _id_in(text: str) -> str:
    """The id of a refused order, if it has one, so that the window stops waiting for it."""
    try:
        order = json.loads(text)
    except ValueError:
        return ""
    return str(order.get("id", ""))[:32] if isinstance(order, dict) else ""
