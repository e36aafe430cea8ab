"""The small server that says how this process is: ``/healthz``, ``/readyz``, ``/metrics``."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST
from prometheus_client.metrics_core import Metric

from bot.health.shown import of_parts, shown
from bot.logs import fault, log
from bot.settings.sections import Listening
from bot.sockets import free_socket

PATIENCE = 3.0
"""Seconds in which what this process stands on has to answer."""

FAREWELL = 1

Check = Callable[[], Awaitable[object]]
"""Raises, or returns False, where that part is not well."""

Source = Callable[[], Awaitable[Iterable[Metric]]]


class Health:
    """``alive``: whether this process can still do anything; ``checks``: what it needs so that it is of use.

    ``sources``: whence the numbers come; one that fails leaves its own out.  ``section``: where its port is set.
    """

    def __init__(
        self,
        told: Listening,
        *,
        alive: Callable[[], bool] = lambda: True,
        checks: Mapping[str, Check],
        sources: Iterable[Source],
        section: str = "health",
    ) -> None:
        self.ready = asyncio.Event()
        self.port = 0
        self._told, self._section = told, section
        self._alive, self._checks, self._sources = alive, checks, tuple(sources)

    @property
    def url(self) -> str:
        """Where it is, once ``ready`` is set."""
        host = self._told.host
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"

    async def run(self) -> None:
        """Serve until cancelled; where nobody shall hear, wait."""
        if not self._told.listen:
            await asyncio.Event().wait()
        taken = free_socket(self._told.host, self._told.port, self._section)
        self.port = taken.getsockname()[1]
        if self._told.port not in (0, self.port):
            log.warning("health listens elsewhere", address=self.url)
        app = web.Application()
        app.add_routes([web.get(f"/{name}", getattr(self, f"_{name}")) for name in ("healthz", "readyz", "metrics")])
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=FAREWELL)
        try:
            await runner.setup()
            await web.SockSite(runner, taken).start()
            self.ready.set()
            await asyncio.Event().wait()
        finally:
            await runner.cleanup()
            taken.close()

    async def _healthz(self, _: web.Request) -> web.Response:
        """Whether it lives; whoever restarts processes asks this."""
        return web.json_response({"alive": self._alive()}, status=200 if self._alive() else 503)

    async def _readyz(self, _: web.Request) -> web.Response:
        """Whether it is of use; whoever sends it work asks this."""
        parts = await self._parts()
        return web.json_response(parts, status=200 if all(parts.values()) else 503)

    async def _metrics(self, _: web.Request) -> web.Response:
        """Its numbers."""
        found = await asyncio.gather(*(self._asked(source) for source in self._sources))
        body = shown([*of_parts(await self._parts()), *(family for given in found for family in given)])
        return web.Response(body=body, headers={"Content-Type": CONTENT_TYPE_LATEST})

    async def _parts(self) -> dict[str, bool]:
        names, checks = tuple(self._checks), self._checks.values()
        return dict(zip(names, await asyncio.gather(*(self._well(check) for check in checks)), strict=True))

    async def _well(self, check: Check) -> bool:
        try:
            async with asyncio.timeout(PATIENCE):
                return await check() is not False
        except Exception:
            return False  # the answer is the report

    async def _asked(self, source: Source) -> Iterable[Metric]:
        try:
            async with asyncio.timeout(PATIENCE):
                return await source()
        except Exception as problem:
            log.warning("numbers are missing", **fault(problem))
            return ()
