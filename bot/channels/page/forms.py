"""What a browser sends: read piece by piece and in memory only, for what somebody reports never touches a disk here."""

import asyncio
import re
from dataclasses import dataclass

from aiohttp import BodyPartReader, web

from bot.pictures import BYTES

WORDS = 500
"""Letters of one message."""

_ROOM = WORDS * 4 + 4096
_FIELDS = frozenset({"once", "words", "press", "photo"})
_PATIENCE = 60
"""Seconds in which a picture has to be here."""

_ONCE = re.compile(r"[0-9a-f]{32}")


class Unfit(ValueError):
    """What was sent is no form of ours, or too large; the sentence is for whoever sent it."""


@dataclass(frozen=True, slots=True)
class Form:
    """``once``: the form's own number, so that it counts once; ``press``: the id of a button; ``upload``: a picture."""

    once: str
    words: str = ""
    press: str = ""
    upload: bytes = b""


async def read(request: web.Request) -> Form:
    """Read the form.  Raises Unfit."""
    if "Content-Encoding" in request.headers or request.content_type != "multipart/form-data":
        raise Unfit("请在这个页面上填写。")
    try:
        async with asyncio.timeout(_PATIENCE):
            found = await _parts(request)
    except Unfit:
        raise
    except (ValueError, RuntimeError, AssertionError, TimeoutError) as problem:
        raise Unfit("没有收完整，请再发一次。") from problem
    once = found.get("once", b"").decode("ascii", "replace")
    words = found.get("words", b"").decode("utf-8", "replace").strip()
    if not _ONCE.fullmatch(once):
        raise Unfit("这一页太旧了，请重新扫码打开。")
    if len(words) > WORDS:
        raise Unfit(f"太长了，请在 {WORDS} 字以内说，分几次说也行。")
    return Form(once, words, found.get("press", b"").decode("ascii", "replace"), found.get("photo", b""))


async def _parts(request: web.Request) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    reader = await request.multipart()
    while part := await reader.next():
        if not isinstance(part, BodyPartReader) or part.name not in _FIELDS or part.name in found:
            raise Unfit("请在这个页面上填写。")
        found[part.name] = await _body(part, BYTES if part.name == "photo" else _ROOM)
    return found


async def _body(part: BodyPartReader, most: int) -> bytes:
    body = bytearray()
    while chunk := await part.read_chunk():
        body += chunk
        if len(body) > most:
            raise Unfit("图片太大了，请发 10 MB 以内的。" if part.name == "photo" else "太长了，请分几次说。")
    return bytes(body)
