"""The webhook: only Telegram is let in, and it hears 200 after the commit."""

import asyncio
import hmac
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.channels.telegram.condition import Condition
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.polling import understood

BODY = 1024 * 1024
"""Bytes of an update at most."""

COMMIT = 20.0
"""Seconds for which an update may wait for its commit; then Telegram is asked to come again."""

FAREWELL = 0.5
"""Seconds for which an update that is being committed may still be answered when we stop."""

SECRET = "X-Telegram-Bot-Api-Secret-Token"


class Webhook:
    """A small server on ``host`` and ``port`` that knows one ``path``; ``secret`` is what Telegram has to show."""

    def __init__(self, host: str, port: int, path: str, secret: str) -> None:
        self.port = port
        self._host, self._path, self._secret = host, path, secret.encode()

    async def run(
        self, hearing: Hearing, lanes: Lanes, condition: Condition, announce: Callable[[], Awaitable[None]]
    ) -> None:
        """Serve until cancelled; ``announce`` is called once the server is there, and keeps Telegram calling."""

        async def take(request: web.Request) -> web.Response:
            return await self._take(request, hearing, lanes)

        app = web.Application(client_max_size=BODY)
        app.router.add_post(self._path, take)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=FAREWELL)
        try:
            await runner.setup()
            await condition.insist(lambda: web.TCPSite(runner, self._host, self.port).start(), COMMIT)
            self.port = runner.addresses[0][1]
            await announce()
        finally:
            await runner.cleanup()

    async def _take(self, request: web.Request, hearing: Hearing, lanes: Lanes) -> web.Response:
        shown = request.headers.get(SECRET, "").encode("utf-8", "replace")
        if not hmac.compare_digest(shown, self._secret):
            raise web.HTTPForbidden
        if request.headers.get("Content-Encoding"):
            raise web.HTTPUnsupportedMediaType  # Telegram packs nothing; a bomb comes packed
        _, heard = understood(hearing, [await request.read()])
        try:
            async with asyncio.timeout(COMMIT):
                await lanes.hand_over(heard)
        except TimeoutError:
            raise web.HTTPServiceUnavailable from None
        return web.Response()
