"""HTTP to the Bot API: what went wrong as types of its own, and no address, which holds the token, in any of them."""

import logging
from typing import Any

import httpx
import msgspec
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, HTTPXRequest, RequestData

CONNECTIONS = 64
"""Requests at the same time at most."""

CONNECT = 5.0
"""Seconds for which a server may take to be there at all."""

_TALKATIVE = ("httpx", "httpcore", "telegram")
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


class Flooded(TelegramError):
    """Too many requests; ``seconds``: how long to be quiet."""

    def __init__(self, seconds: float) -> None:
        super().__init__("flooded")
        self.seconds = seconds


class NotSent(NetworkError):
    """The server was not reached: nothing left this machine."""


class Faltered(NetworkError):
    """The server answered that it cannot answer."""


class Request(HTTPXRequest):
    """python-telegram-bot's own way to the network; proxies of the environment are honoured by httpx."""

    def __init__(self, patience: float) -> None:
        super().__init__(
            connection_pool_size=CONNECTIONS,
            read_timeout=patience,
            write_timeout=patience,
            connect_timeout=min(CONNECT, patience),
            pool_timeout=patience,
            media_write_timeout=2 * patience,
        )

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
        """As there, but a failure is told by its type, and its words hold nothing of the address."""
        try:
            status, body = await super().do_request(
                url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
            )
        except Exception as problem:
            cause = problem.__cause__ or problem
            raise _network_problem(cause) from None
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


def _network_problem(cause: BaseException) -> NetworkError:
    name = type(cause).__name__
    if isinstance(cause, _NOT_SENT) or (isinstance(cause, RuntimeError) and not isinstance(cause, httpx.StreamError)):
        return NotSent(name)  # a RuntimeError: the client is closed
    if isinstance(cause, httpx.TimeoutException):
        return TimedOut(name)
    return NetworkError(name)


def _retry_after(body: bytes) -> float:
    try:
        return max(0.1, float(msgspec.json.decode(body)["parameters"]["retry_after"]))
    except (msgspec.DecodeError, KeyError, TypeError, ValueError):
        return 5.0
