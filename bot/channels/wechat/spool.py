"""What was announced and is not yet committed, on disk: ids and times, never words."""

import asyncio
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.logs import fault, log

LONG = 4_000
"""Lines after which the file is looked at: what was let go of is thrown out."""


class Spool:
    """An append-only file of entries by key, in order.  What is written survives the process at once, and the
    machine after the next :meth:`sync`; a disk that is full costs this, never a message in hand."""

    def __init__(self, path: Path) -> None:
        self._path, self._lines, self._dirty = path, 0, asyncio.Event()
        path.parent.mkdir(parents=True, exist_ok=True)
        self._entries: dict[str, Any] = dict(_read(path))
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._compact()

    def close(self) -> None:
        """Let go of the file; what it holds stays."""
        os.close(self._file)

    def __contains__(self, key: str) -> bool:
        return key in self._entries

    @property
    def entries(self) -> tuple[tuple[str, Any], ...]:
        """All that is not let go of, oldest first."""
        return tuple(self._entries.items())

    def add(self, key: str, about: Any) -> None:
        """Remember ``key``; ``about`` is what JSON can hold."""
        self._entries[key] = about
        self._write([key, about])
        self._dirty.set()

    def drop(self, keys: Iterable[str]) -> None:
        """Let go of them."""
        gone = [key for key in keys if self._entries.pop(key, None) is not None]
        for key in gone:
            self._write([key])
        if gone and self._lines > LONG + 2 * len(self._entries):
            self._compact()

    async def sync(self) -> None:
        """Bring to the disk whatever was added, many at a time, until cancelled."""
        while True:
            await self._dirty.wait()
            self._dirty.clear()
            try:
                await asyncio.to_thread(os.fsync, self._file)
            except OSError as problem:
                log.error("spool not synced", channel="wechat", **fault(problem))
                await asyncio.sleep(1)

    def _write(self, line: list[Any]) -> None:
        self._lines += 1
        try:
            os.write(self._file, json.dumps(line, separators=(",", ":")).encode() + b"\n")
        except OSError as problem:
            log.error("spool not written", channel="wechat", **fault(problem))

    def _compact(self) -> None:
        """Only what is held, in a new file; the old one stays where that fails."""
        text = "".join(json.dumps([key, about], separators=(",", ":")) + "\n" for key, about in self._entries.items())
        try:
            replace(self._path, text)
            fresh = os.open(self._path, os.O_WRONLY | os.O_APPEND)
        except OSError as problem:
            log.error("spool not compacted", channel="wechat", **fault(problem))
        else:
            os.dup2(fresh, self._file)  # whoever syncs meanwhile goes on with the new file
            os.close(fresh)
        self._lines = len(self._entries)


def replace(path: Path, text: str) -> None:
    """Write the whole file: afterwards there is the old one or the new one, never half of one."""
    half = path.with_suffix(".new")
    with half.open("w", encoding="utf-8") as file:
        os.chmod(file.fileno(), 0o600)
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)


def _read(path: Path) -> dict[str, Any]:
    """The entries of a file; the last line may be half a line, for the machine may have stopped in it."""
    found: dict[str, Any] = {}
    if not path.exists():
        return found
    for line in path.read_text("utf-8", errors="replace").splitlines():
        try:
            key, *about = json.loads(line)
        except ValueError:
            continue
        if about:
            found[key] = about[0]
        else:
            found.pop(key, None)
    return found
