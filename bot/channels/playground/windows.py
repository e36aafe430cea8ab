"""The open windows of the page: whatever happens is told to all of them, in one order."""

import asyncio
import json
from contextlib import suppress
from typing import Any

from aiohttp import WSCloseCode, web

BEHIND = 5000


class Window:
    """One browser window; one that has fallen too far behind is let go and comes back to catch up."""

    def __init__(self, socket: web.WebSocketResponse) -> None:
        self.socket = socket
        self._waiting: asyncio.Queue[str | None] = asyncio.Queue()

    def tell(self, event: dict[str, Any]) -> None:
        """Say ``event`` as soon as the window can take it."""
        if self._waiting.qsize() < BEHIND:
            self._waiting.put_nowait(json.dumps(event))
        else:
            self._waiting.put_nowait(None)

    async def pump(self) -> None:
        """Pass on what was told until the window is gone."""
        with suppress(ConnectionError):
            while (event := await self._waiting.get()) is not None:
                await self.socket.send_str(event)
        await self.socket.close(code=WSCloseCode.TRY_AGAIN_LATER)


class Windows:
    """All open windows."""

    def __init__(self) -> None:
        self._open: set[Window] = set()

    def add(self, window: Window) -> None:
        """From now on ``window`` hears everything."""
        self._open.add(window)

    def remove(self, window: Window) -> None:
        """The window was closed."""
        self._open.discard(window)

    def tell(self, event: dict[str, Any]) -> None:
        """Tell all windows."""
        for window in self._open:
            window.tell(event)

    async def close(self) -> None:
        """Send everybody away."""
        await asyncio.gather(*(window.socket.close(code=WSCloseCode.GOING_AWAY) for window in tuple(self._open)))
