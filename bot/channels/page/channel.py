"""The page behind a poster as a channel: what is typed there is said in private, what the bot says stands below."""

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp import hdrs, web

from bot.channels import Channel, Deliver
from bot.channels.album import Album
from bot.channels.doors import HEADERS, assets
from bot.channels.page.allowance import Allowance
from bot.channels.page.forms import Form, Unfit, read
from bot.channels.page.visitors import Line, Visitor, Visitors, address_of, new_key
from bot.clock import Clock
from bot.logs import fault, log
from bot.message import Address, Kind, Message, Outcome, Outgoing, Receipt
from bot.pictures import NotAPicture, Picture, measured, redraw
from bot.sockets import free_socket

KEPT_FOR = timedelta(days=30)
"""How long a browser keeps the key to its talk."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
FAREWELL = 2
LOOKED_UP = timedelta(seconds=30)
"""How long it is believed which place a code stands for."""

ANSWERED_WITHIN = 2.5
"""Seconds for which a sent form waits for the bot's answer."""

_DANGER = "危险请直接打 110、119、120。"
_NOT_NOW = f"现在记不下来，请过一分钟再发一次。{_DANGER}"
_PLACES = 10_000
_OURS = "page:picture:"
_CODE = re.compile(r"[A-Z2-9]{8}")

Known = Callable[[str], Awaitable[str | None]]
"""How people call the place whose poster has that code; None: it is nobody's, or no longer."""


class _Answer(Exception):
    """A page that says why not; ``words``: what was typed, which is not lost."""

    def __init__(self, status: int, why: str, words: str = "") -> None:
        self.status, self.why, self.words = status, why, words


class Page(Channel):
    """Serves ``/r/<code>``.  ``address``: how the world reaches it, without a stroke at the end; empty: as it listens.

    ``proxy``: the address of the one proxy whose ``X-Forwarded-For`` is believed.
    """

    name = "page"
    carries_files = False

    def __init__(
        self, clock: Clock, known: Known, *, listen: tuple[str, int], address: str, proxy: str, zone: ZoneInfo
    ) -> None:
        self.ready = asyncio.Event()
        self.port = 0
        self._clock, self._known, self._listen, self._address, self._proxy = clock, known, listen, address, proxy
        self._deliver: Deliver | None = None
        self._visitors, self._album = Visitors(), Album[Picture]()
        self._spoken, self._drawing = asyncio.Condition(), asyncio.Semaphore(2)
        self._zone = zone
        self._places: dict[str, tuple[str | None, datetime]] = {}
        minute, day = timedelta(minutes=1), timedelta(days=1)
        self._limits = {
            "browser": (Allowance(8, minute), Allowance(80, day)),
            "network": (Allowance(60, minute), Allowance(2_000, day)),
            "poster": (Allowance(40, minute), Allowance(2_000, day)),
        }
        self._looks = Allowance(240, minute)

    @property
    def url(self) -> str:
        """Where it listens; the port is known once ``ready`` is set."""
        host = self._listen[0]
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}/"

    async def run(self, deliver: Deliver) -> None:
        """Serve the page until cancelled."""
        self._deliver = deliver
        taken = free_socket(*self._listen, "channels.page")
        self.port = taken.getsockname()[1]
        runner = web.AppRunner(self._app(), access_log=None, shutdown_timeout=FAREWELL)
        try:
            await runner.setup()
            await web.SockSite(runner, taken).start()
            self.ready.set()
            await asyncio.Event().wait()
        finally:
            self.ready.clear()
            await runner.cleanup()
            taken.close()

    async def send(self, words: Outgoing) -> Receipt:
        """Put the bot's words under that visitor's; they see them when they look."""
        visitor = self._visitors.of(words.to, self._clock.now())
        line = visitor.heard(words.key)
        if line is None:
            line = self._line(words)
            visitor.add(line)
            async with self._spoken:
                self._spoken.notify_all()
        return Receipt(outcome=Outcome.SENT, id=line.id)

    async def fetch(self, picture: str) -> bytes | None:
        """What was sent from here, while the album holds it."""
        found = self._album.get(picture.removeprefix(_OURS)) if picture.startswith(_OURS) else None
        return found.jpeg if found else None

    def _line(self, words: Outgoing) -> Line:
        """The bot's words, with the picture that came along."""
        picture = ""
        if words.picture and words.picture.startswith(_OURS):
            picture = words.picture.removeprefix(_OURS)
        elif words.image and not words.file:
            picture = self._album.add(measured(words.image))
        now, id = self._clock.now(), secrets.token_hex(16)
        return Line(id=id, at=now, text=words.text, key=words.key, picture=picture, buttons=words.buttons)

    def _app(self) -> web.Application:
        app = web.Application(middlewares=[self._answered])
        app.on_response_prepare.append(self._add_headers)
        app.router.add_get("/", self._nowhere)
        app.router.add_get("/r/{code}", self._show)
        app.router.add_post("/r/{code}", self._hear)
        app.router.add_get("/r/{code}/lines", self._tell)
        app.router.add_post("/r/{code}/forget", self._forget)
        app.router.add_get("/pictures/{id}", self._picture)
        for name, serve in assets("bot.channels.page", "css", "js", "svg").items():
            app.router.add_get(f"/{name}", serve)
        return app

    @web.middleware
    async def _answered(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Every answer is a page in plain words."""
        try:
            if not self._looks.take(self._network(request), self._clock.now()):
                raise _Answer(429, f"来得太快了，请一分钟后再试。{_DANGER}")
            return await handler(request)
        except _Answer as answer:
            body = self._look.sorry(answer.why, answer.words)
            return web.Response(text=body, status=answer.status, content_type="text/html")
        except web.HTTPException as error:
            if error.status < 400:
                raise
            body = self._look.sorry("这里没有这一页，请重新扫门口的二维码。")
            return web.Response(text=body, status=error.status, content_type="text/html")

    async def _add_headers(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(HEADERS)
        response.headers["Referrer-Policy"] = "same-origin"  # without one, browsers do not tell a form's origin
        response.headers["Content-Security-Policy"] = POLICY

    async def _nowhere(self, _: web.Request) -> web.Response:
        raise _Answer(404, "请扫楼道、电梯口海报上的二维码，就能在那里报修、求助。")

    async def _show(self, request: web.Request) -> web.Response:
        code, place = await self._there(request)
        key = request.cookies.get(self._cookie, "")
        address = address_of(key)
        if address is None:
            key = new_key()
            address = address_of(key)
            assert address
        visitor = self._visitors.find(address, self._clock.now())
        answer = web.Response(text=self._look.page(code, place, visitor), content_type="text/html")
        answer.set_cookie(
            self._cookie,
            key,
            max_age=int(KEPT_FOR.total_seconds()),
            httponly=True,
            samesite="Lax",
            secure=self._is_public,
            path="/",
        )
        return answer

    async def _tell(self, request: web.Request) -> web.Response:
        """The lines alone, where they have changed since ``rev``."""
        code, _ = await self._there(request)
        visitor = self._visitor(request)
        if visitor is None or request.query.get("rev") == str(visitor.rev):
            return web.Response(status=204)
        return web.Response(text=self._look.lines(code, visitor), content_type="text/html")

    async def _picture(self, request: web.Request) -> web.Response:
        """A picture of the visitor's own talk."""
        visitor, wanted = self._visitor(request), request.match_info["id"]
        found = self._album.get(wanted)
        if found is None or visitor is None or all(line.picture != wanted for line in visitor.lines):
            raise web.HTTPNotFound
        return web.Response(body=found.jpeg, content_type="image/jpeg")

    async def _forget(self, request: web.Request) -> web.Response:
        """This browser has never been here."""
        code, _ = await self._there(request)
        self._check_origin(request)
        if visitor := self._visitor(request):
            for line in visitor.lines:
                self._album.drop(line.picture)
            self._visitors.forget(visitor.address)
        answer = web.Response(status=303, headers={hdrs.LOCATION: f"/r/{code}"})
        answer.del_cookie(self._cookie, path="/")
        return answer

    async def _hear(self, request: web.Request) -> web.Response:
        """Something is said: it is let go of once the house has committed it."""
        code, _ = await self._there(request)
        self._check_origin(request)
        address = address_of(request.cookies.get(self._cookie, ""))
        if address is None:
            raise _Answer(400, "您的浏览器没有存下这一页的钥匙，请允许 Cookie 后重新扫码。")
        try:
            form = await read(request)
            picture = await self._drawn(form.upload) if form.upload else ""
        except (Unfit, NotAPicture) as refusal:
            raise _Answer(400, str(refusal)) from refusal
        visitor = self._visitors.find(address, self._clock.now())
        if (form.words or form.press or picture) and not visitor.said(form.once):
            self._spend(request, address, code, form.words)
            await self._hand_over(address, code, form, picture)
        return web.Response(status=303, headers={hdrs.LOCATION: f"/r/{code}#last"})

    async def _hand_over(self, address: Address, code: str, form: Form, picture: str) -> None:
        """Tell the house where that is, if it has to be told, then what is said there."""
        assert self._deliver
        visitor = self._visitors.of(address, self._clock.now())
        message, shown = self._message(visitor, form, picture)
        line = Line(id=form.once, at=self._clock.now(), text=shown, picture=picture)
        visitor.add(line)
        try:
            if not visitor.is_at(code, self._clock.now()):
                await self._deliver(self._about(visitor, secrets.token_hex(16), f"在 {code}"))
                visitor.code, visitor.told_at = code, self._clock.now()
            await self._deliver(message)
        except Exception as problem:
            visitor.take_back(line)
            log.warning("delivery put off", channel=self.name, id=form.once, **fault(problem))
            raise _Answer(503, _NOT_NOW, form.words) from problem
        if message.refers:
            visitor.use_up(message.refers)
        await self._answer_to(visitor)

    async def _answer_to(self, visitor: Visitor) -> None:
        """Wait a little for the bot's line below theirs."""
        with suppress(TimeoutError):
            async with asyncio.timeout(ANSWERED_WITHIN), self._spoken:
                await self._spoken.wait_for(lambda: bool(visitor.lines and visitor.lines[-1].key))

    def _message(self, visitor: Visitor, form: Form, picture: str) -> tuple[Message, str]:
        """What the house is told, and what the talk shows of it."""
        if form.press:
            if not (pressed := visitor.button(form.press)):
                raise _Answer(409, "这个按钮已经用过了，请直接打字。")
            under, label = pressed
            said = self._about(visitor, form.once, form.press)
            return replace(said, kind=Kind.PRESSED, refers=under.id), label
        said = self._about(visitor, form.once, form.words)
        if picture:
            said = replace(said, kind=said.kind if form.words else Kind.PICTURE, picture=f"{_OURS}{picture}")
        return said, form.words

    def _about(self, visitor: Visitor, id: str, text: str) -> Message:
        who, now = visitor.address, self._clock.now()
        return Message(id=id, room=who, sender=who, sender_name="", sent_at=now, text=text, private=True)

    async def _drawn(self, upload: bytes) -> str:
        """The album's id of a picture that was made anew."""
        async with self._drawing:
            return self._album.add(await asyncio.to_thread(redraw, upload))

    async def _there(self, request: web.Request) -> tuple[str, str]:
        """The poster's code, and how its place is called."""
        code = request.match_info["code"].upper()
        if not _CODE.fullmatch(code):
            raise _Answer(404, "这不是我们的二维码，请重新扫门口的海报。")
        place, at = self._places.get(code, (None, None))
        now = self._clock.now()
        if at is None or now - at > LOOKED_UP:
            try:
                place = await self._known(code)
            except Exception as problem:
                log.warning("no place for a code", channel=self.name, **fault(problem))
                raise _Answer(503, f"现在打不开，请过一分钟再扫。{_DANGER}") from problem
            if len(self._places) >= _PLACES:
                self._places.clear()
            self._places[code] = (place, now)
        if place is None:
            raise _Answer(410, "这张海报已经作废了，请扫楼里的新海报，或在群里直接说。")
        return code, place

    def _visitor(self, request: web.Request) -> Visitor | None:
        address = address_of(request.cookies.get(self._cookie, ""))
        return self._visitors.find(address, self._clock.now()) if address else None

    def _spend(self, request: web.Request, address: Address, code: str, words: str) -> None:
        """Nobody floods: not a browser, not a network, not one poster."""
        now, keys = self._clock.now(), {"browser": address, "network": self._network(request), "poster": code}
        if not all(limit.take(keys[of], now) for of, limits in self._limits.items() for limit in limits):
            raise _Answer(429, f"说得太快了，请过一会儿再发。{_DANGER}", words)

    def _network(self, request: web.Request) -> str:
        told = request.headers.get("X-Forwarded-For", "")
        if self._proxy and request.remote == self._proxy and told:
            return told.rpartition(",")[2].strip()
        return request.remote or ""

    def _check_origin(self, request: web.Request) -> None:
        """Only our own page sends forms here."""
        own = {self._address} if self._address else {f"http://{request.host}", f"https://{request.host}"}
        if request.headers.get("Origin", "") not in own:
            raise _Answer(403, "请在扫码打开的页面上填写。")

    @cached_property
    def _look(self) -> Any:
        from bot.channels.page.drawing import Drawing  # templates are loaded only where somebody looks

        return Drawing(self._zone)

    @property
    def _is_public(self) -> bool:
        return self._address.startswith("https://")

    @property
    def _cookie(self) -> str:
        return "__Host-jinlin" if self._is_public else "jinlin"
