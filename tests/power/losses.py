"""What may be on a disk after the power went: of what was not synced any part, and of a page any sector."""

import hashlib
import random
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from tests.power.recorder import Deed

SECTOR = 512
WAYS = ("nothing", "some", "torn", "late")
"""Of what was not synced: nothing is there, some of it, some of it in part, or only the last of it."""


class Disk:
    """The files of one folder: what is safe, and what was done to each since."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.safe = {name: bytearray(content) for name, content in files.items()}
        self.unsafe: dict[str, list[Deed]] = {}

    def do(self, deed: Deed) -> None:
        """One more; a sync makes everything of that file safe."""
        if deed.kind == "sync":
            self.safe[deed.file] = _after(self.safe.get(deed.file), self.unsafe.pop(deed.file, []))
        elif deed.kind == "delete":
            self.unsafe.pop(deed.file, None)
            self.safe.pop(deed.file, None)
        elif deed.kind != "mark":
            self.unsafe.setdefault(deed.file, []).append(deed)

    def whole(self, folder: Path) -> None:
        """What a process that starts anew finds while the power stays."""
        self._write(folder, self.unsafe)

    def lost(self, folder: Path, way: str, dice: random.Random) -> None:
        """What is found after the power went."""
        self._write(folder, {name: list(_left(deeds, way, dice)) for name, deeds in self.unsafe.items()})

    def _write(self, folder: Path, done: dict[str, list[Deed]]) -> None:
        for old in folder.iterdir():
            old.unlink()
        for name in {*self.safe, *done}:
            (folder / name).write_bytes(_after(self.safe.get(name), done.get(name, ())))


def _after(content: bytearray | None, deeds: Sequence[Deed]) -> bytearray:
    found = bytearray(content or b"")
    for deed in deeds:
        if deed.kind == "truncate":
            del found[deed.at :]
            continue
        found.extend(bytes(max(0, deed.at + len(deed.data) - len(found))))
        found[deed.at : deed.at + len(deed.data)] = deed.data
    return found


def _left(deeds: list[Deed], way: str, dice: random.Random) -> Iterator[Deed]:
    """Which of these arrived, in whatever order the disk liked."""
    if way == "nothing":
        return
    for number, deed in enumerate(deeds):
        if way == "late" and number < len(deeds) - 2:
            continue
        if way == "torn" and deed.kind == "write":
            yield from _torn(deed, dice)
        elif dice.random() < 0.6:
            yield deed


def _torn(deed: Deed, dice: random.Random) -> Iterator[Deed]:
    """Some sectors of one write, and rubbish in one now and then."""
    begin = 0
    while begin < len(deed.data):
        end = min(len(deed.data), begin + SECTOR - (deed.at + begin) % SECTOR)
        roll = dice.random()
        if roll < 0.65:
            yield Deed("write", deed.file, deed.at + begin, deed.data[begin:end])
        elif roll < 0.7:
            yield Deed("write", deed.file, deed.at + begin, dice.randbytes(end - begin))
        begin = end


def digest(book: Path) -> str:
    """Everything the database holds, as one word; says ``broken …`` where it is not whole."""
    try:
        with closing(sqlite3.connect(book)) as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
            lines = "\n".join(connection.iterdump()).encode()
    except sqlite3.DatabaseError as problem:
        return f"broken: {problem}"
    return hashlib.sha256(lines).hexdigest() if whole == "ok" else f"broken: {whole}"
