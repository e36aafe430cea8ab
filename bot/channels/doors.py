"""What the pages of ours share: what they say to browsers, and the files that they are made of."""

from collections.abc import Awaitable, Callable
from importlib.resources import files

from aiohttp import web

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
"""Nothing is guessed, framed, passed on or kept."""

_KINDS = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}

Serve = Callable[[web.Request], Awaitable[web.Response]]


def assets(package: str, *endings: str) -> dict[str, Serve]:
    """The files of a package that end so, by name, each read once, with what hands it out."""
    found = {}
    for file in files(package).iterdir():
        ending = file.name.rpartition(".")[2]
        if ending in endings:
            found[file.name] = _serving(file.read_bytes(), _KINDS[ending])
    return found


def _serving(body: bytes, kind: str) -> Serve:
    async def serve(_: web.Request) -> web.Response:
        return web.Response(body=body, content_type=kind, charset="utf-8")

    return serve
