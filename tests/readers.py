"""An endpoint on this machine that answers as it is told to: the second reader's other side."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

Reply = Callable[[], Awaitable[web.Response]]


def says(content: str) -> Reply:
    """What the model wrote, in the form in which such endpoints wrap it."""

    async def reply() -> web.Response:
        return web.json_response({"choices": [{"message": {"role": "assistant", "content": content}}]})

    return reply


def opinion(label: str, sure: bool = True) -> Reply:
    return says(json.dumps({"label": label, "sure": sure}))


def raw(body: bytes = b"", status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    async def reply() -> web.Response:
        return web.Response(body=body, status=status, headers=headers)

    return reply


async def hang() -> web.Response:
    await asyncio.sleep(60)
    return web.Response()


class OtherReader:
    """``replies``: by a part of the words that were sent; ``reply``: to everything else."""

    def __init__(self) -> None:
        self.url = ""
        self.reply: Reply = opinion("chat", sure=False)
        self.replies: dict[str, Reply] = {}
        self.bodies: list[bytes] = []
        self.headers: list[dict[str, str]] = []
        self.paths: list[str] = []

    @property
    def words(self) -> list[str]:
        """What it was asked about."""
        return [self.asked(body)["messages"][-1]["content"] for body in self.bodies]

    @staticmethod
    def asked(body: bytes) -> dict[str, Any]:
        return json.loads(body)

    async def handle(self, request: web.Request) -> web.Response:
        self.bodies.append(await request.read())
        self.headers.append(dict(request.headers))
        self.paths.append(request.path)
        words = self.words[-1]
        return await next((reply for part, reply in self.replies.items() if part in words), self.reply)()


@asynccontextmanager
async def reading() -> AsyncIterator[OtherReader]:
    """It listens on a free port while this holds."""
    other = OtherReader()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", other.handle)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    other.url = f"http://127.0.0.1:{port}/v1"
    try:
        yield other
    finally:
        await runner.cleanup()
