"""HTTP to the Bot API: what went wrong as types of its own, and no address, which holds the token, in any of them."""

import io
import logging
from typing import Any
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies, proxy_bypass

import msgspec
from aiohttp import (
    BasicAuth,
    ClientConnectorError,
    ClientHttpProxyError,
    ClientPayloadError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    InvalidURL,
    TCPConnector,
)
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

CONNECTIONS = 64
"""Requests at the same time at most."""

CONNECT = 5.0
"""Seconds for which a server may take to be there at all."""

LONGEST = 32 * 1024 * 1024
"""Bytes of an answer at most."""

_TALKATIVE = ("httpx", "httpcore", "telegram")
_NOT_SENT = (ClientConnectorError, ConnectionTimeoutError, ClientHttpProxyError, InvalidURL)


class Flooded(TelegramError):
    """Too many requests; ``seconds``: how long to be quiet."""

    def __init__(self, seconds: float) -> None:
        super().__init__("flooded")
        self.seconds = seconds


class NotSent(NetworkError):
    """The server was not reached: nothing left this machine."""


class WrongProxy(NotSent):
    """The environment names a proxy of a kind that we cannot go by."""


class Faltered(NetworkError):
    """The server answered that it cannot answer."""


class Request(BaseRequest):
    """The library's way to the network, on aiohttp, which the house has anyway and which costs a third of httpx.

    ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` of the environment are honoured.
    """

    def __init__(self, patience: float) -> None:
        self._patience = patience
        self._session: ClientSession | None = None
        self._ways: dict[str, dict[str, Any]] = {}

    @property
    def read_timeout(self) -> float | None:
        """Seconds for which an answer may take."""
        return self._patience

    async def initialize(self) -> None:
        """Be ready to ask."""
        if self._session is None:
            connector = TCPConnector(limit=CONNECTIONS)
            headers = {"User-Agent": self.USER_AGENT}
            self._session = ClientSession(connector=connector, headers=headers, cookie_jar=DummyCookieJar())

    async def shutdown(self) -> None:
        """Ask nothing more."""
        session, self._session = self._session, None
        if session:
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One question.  A failure is told by its type, and its words hold nothing of the address."""
        if self._session is None:
            raise NotSent("closed")
        read = read_timeout if isinstance(read_timeout, int | float) else self._patience
        timeout = ClientTimeout(total=None, connect=self._patience, sock_connect=CONNECT, sock_read=read)
        parts = urlsplit(url)
        if (way := self._ways.get(parts.netloc)) is None:
            way = self._ways[parts.netloc] = _proxy_for(parts)
        asked = {"data": _form(request_data), "timeout": timeout, "allow_redirects": False, **way}
        trouble, status, body = None, 0, b""
        try:
            async with self._session.request(method, url, **asked) as answer:
                status, body = answer.status, await _body(answer)
        except Exception as problem:
            trouble = _network_problem(problem)
        if trouble:
            raise trouble  # out here, so that it does not carry the other one along, which tells the address
        if status == 429:
            raise Flooded(_retry_after(body))
        if status >= 500 or 300 <= status < 400:
            raise Faltered(f"HTTP {status}")
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As there, but what cannot be read is not written into a log."""
        try:
            answer = msgspec.json.decode(payload)
        except msgspec.DecodeError:
            answer = None
        if not isinstance(answer, dict):
            raise TelegramError("no JSON") from None
        return answer


class QuietBot(Bot):
    """A bot that does not show its token."""

    def __repr__(self) -> str:
        return "QuietBot()"


def hush() -> None:
    """The libraries below write addresses, which hold the token, and words into their logs: not here."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def _form(data: RequestData | None) -> Any:
    """What is asked, as Telegram takes it; files in parts."""
    if data is None or not data.multipart_data:
        return data.json_parameters if data else None
    form = FormData(quote_fields=False)  # or Telegram shows the name of a file in percent signs
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file, body, kind) in data.multipart_data.items():
        form.add_field(
            name, io.BytesIO(body if isinstance(body, bytes) else body.read()), filename=file, content_type=kind
        )
    return form


async def _body(answer: ClientResponse) -> bytes:
    """The whole answer, unless somebody sends without end."""
    parts, length = [], 0
    async for part in answer.content.iter_any():
        parts.append(part)
        length += len(part)
        if length > LONGEST:
            raise ClientPayloadError("too long")
    return b"".join(parts)


def _proxy_for(parts: SplitResult) -> dict[str, Any]:
    """By which proxy of the environment that address is asked."""
    proxies = getproxies()
    found = proxies.get(parts.scheme) or proxies.get("all")
    if not found or proxy_bypass(parts.netloc):
        return {}
    try:
        proxy = URL(found if "://" in found else f"http://{found}")
    except ValueError:
        raise WrongProxy("unreadable") from None
    if proxy.scheme not in ("http", "https") or not proxy.host:
        raise WrongProxy("unknown kind")
    auth = BasicAuth(proxy.user, proxy.password or "") if proxy.user else None
    return {"proxy": proxy.with_user(None), "proxy_auth": auth}


def _network_problem(problem: Exception) -> NetworkError:
    name = type(problem).__name__
    if isinstance(problem, _NOT_SENT):
        return NotSent(name)
    return TimedOut(name) if isinstance(problem, TimeoutError) else NetworkError(name)


def _retry_after(body: bytes) -> float:
    try:
        return max(0.1, float(msgspec.json.decode(body)["parameters"]["retry_after"]))
    except (msgspec.DecodeError, KeyError, TypeError, ValueError):
        return 5.0
