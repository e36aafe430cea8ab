"""A browser window without a browser, for tests."""

import asyncio
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from aiohttp import ClientSession, ClientWebSocketResponse

PATIENCE = 5


class Window:
    """Speaks the page's side of the wire."""

    def __init__(self, socket: ClientWebSocketResponse) -> None:
        self.socket = socket

    @classmethod
    async def open(cls, client: ClientSession, url: str, **query: str) -> "Window":
        """Come in as the page does."""
        socket = await client.ws_connect(f"{url}wire", headers={"Origin": url.rstrip("/")}, params=query)
        return cls(socket)

    async def order(self, op: str, **details: Any) -> str:
        """Ask for something; a say, recall, edit or press gets an id."""
        named = {"id": uuid4().hex} if op in ("say", "recall", "edit", "press") else {}
        order = {"op": op, **named, **details}
        await self.socket.send_json(order)
        return str(order.get("id", ""))

    async def hears(self, op: str, fits: Callable[[dict[str, Any]], bool] = lambda event: True) -> dict[str, Any]:
        """The next event of that kind that fits."""
        async with asyncio.timeout(PATIENCE):
            while True:
                event: dict[str, Any] = await self.socket.receive_json()
                if event["op"] == op and fits(event):
                    return event

    async def sees(self, **wanted: Any) -> dict[str, Any]:
        """The next line that looks as wanted."""

        def fits(line: dict[str, Any]) -> bool:
            return all(line[name] == value for name, value in wanted.items())

        event = await self.hears("lines", lambda event: any(map(fits, event["lines"])))
        found: dict[str, Any] = next(filter(fits, event["lines"]))
        return found
