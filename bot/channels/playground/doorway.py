"""Who may come in: where the playground listens, and which Host and Origin it answers."""

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.channels.doors import HEADERS
from bot.sockets import Refused

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def check_listen(host: str, *, openly: bool) -> None:
    """Refuse every address beyond loopback unless it was asked for."""
    if openly or host == "localhost":
        return
    try:
        loopback = ipaddress.ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise Refused(
            f"练习场里谁都能以任何人的身份说话，所以只在本机（127.0.0.1）开放，不能监听 {host or '全部地址'}。"
            "确实要让别的机器访问，请在配置的 [channels.playground] 里写上 open = true。"
        )


class Doorkeeper:
    """Checks the Host of every request and the Origin of those that do something.

    A name that was made to point here (DNS rebinding) is never an address literal, so openly any literal will do;
    otherwise it must be this machine and our port.
    """

    def __init__(self, *, openly: bool) -> None:
        self.openly = openly
        self.port = 0

    def knows(self, host: str) -> bool:
        """Whether ``host``, as a browser sent it, is us."""
        try:
            parts = urlsplit(f"//{host}")
            name, port = parts.hostname or "", parts.port or 80
            address = None if name == "localhost" else ipaddress.ip_address(name)
        except ValueError:
            return False
        if "@" in host or parts.path:
            return False
        return self.openly or (port == self.port and (address is None or address.is_loopback))

    def same_origin(self, request: web.Request) -> bool:
        """Whether the request was made by our own page."""
        origin = request.headers.get("Origin", "")
        return origin in (f"http://{request.host}", f"https://{request.host}")

    @web.middleware
    async def check(self, request: web.Request, handler: Answer) -> web.StreamResponse:
        """Let in, or answer 403; either way with the headers that keep strangers out of the page."""
        asks = request.method in ("GET", "HEAD") and "Upgrade" not in request.headers
        if len(request.headers.getall("Host", ())) != 1 or not self.knows(request.host):
            raise web.HTTPForbidden(text="请用启动时打印的那个地址打开。")
        if not asks and not self.same_origin(request):
            raise web.HTTPForbidden(text="只接受练习场自己页面的请求。")
        return await handler(request)

    async def add_headers(self, request: web.Request, response: web.StreamResponse) -> None:
        """Nothing from outside, nothing inline, no frame, no cache on disk: chit-chat is not kept."""
        own = f"'self' ws://{request.host} wss://{request.host}" if self.knows(request.host) else "'self'"
        response.headers.update(HEADERS)
        response.headers["Content-Security-Policy"] = f"{POLICY}; connect-src {own}"
