"""What SQLite asks of the operating system, written down: a VFS over its own, by ctypes, in a process of its own."""

import ctypes
import re
import sqlite3
from ctypes import CFUNCTYPE, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class NoRecorder(RuntimeError):
    """SQLite is built into Python here, so that nothing can be put before its files."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that was done: a ``write``, ``truncate``, ``sync`` or ``delete`` of a file; a ``mark`` of the test."""

    kind: str
    file: str = ""
    at: int = 0
    data: bytes = b""


class _File(Structure):
    _fields_ = (("methods", c_void_p),)


_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)  # SQLite keeps the pointer to the name
_DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)


class _Vfs(Structure):
    _fields_ = (
        ("version", c_int),
        ("size_of_file", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", c_void_p),
        ("delete", c_void_p),
        ("more", c_void_p * 13),
    )


class _Methods(Structure):
    _fields_ = (
        ("version", c_int),
        ("close", c_void_p),
        ("read", c_void_p),
        ("write", c_void_p),
        ("truncate", c_void_p),
        ("sync", c_void_p),
        ("more", c_void_p * 13),
    )


class Recorder:
    """From ``install`` on every file that SQLite opens is watched; ``deeds`` is what was done, in order."""

    def __init__(self) -> None:
        self.deeds: list[Deed] = []
        self._names: dict[int, str] = {}
        self._copies: dict[int, _Methods] = {}
        self._kept: list[Any] = []

    def install(self) -> None:
        """Stand before SQLite's files.  Raises NoRecorder."""
        library = ctypes.CDLL(_library())
        library.sqlite3_vfs_find.restype = c_void_p
        there = library.sqlite3_vfs_find(None)
        ours = _Vfs.from_buffer_copy(ctypes.string_at(there, ctypes.sizeof(_Vfs)))
        ours.name = b"recorder"
        ours.open = self._pointer(_OPEN, self._opening(_OPEN(ours.open)))
        ours.delete = self._pointer(_DELETE, self._deleting(_DELETE(ours.delete)))
        self._kept.append(ours)
        assert library.sqlite3_vfs_register(ctypes.byref(ours), 1) == 0

    def mark(self, what: str) -> None:
        """Something that the test wants to find again."""
        self.deeds.append(Deed("mark", what))

    def _pointer(self, kind: Any, run: Any) -> Any:
        made = kind(run)
        self._kept.append(made)
        return ctypes.cast(made, c_void_p)

    def _opening(self, real: Any) -> Any:
        def opened(vfs: int, name: int | None, file: int, flags: int, told: int) -> int:
            code: int = real(vfs, name, file, flags, told)
            one = _File.from_address(file)
            if code == 0 and name and one.methods:
                self._names[file] = Path(ctypes.string_at(name).decode()).name
                one.methods = ctypes.addressof(self._watched(one.methods))
            return code

        return opened

    def _deleting(self, real: Any) -> Any:
        def deleted(vfs: int, name: bytes, at_once: int) -> int:
            code: int = real(vfs, name, at_once)
            self.deeds.append(Deed("delete", Path(name.decode()).name))
            return code

        return deleted

    def _watched(self, methods: int) -> _Methods:
        if methods not in self._copies:
            copy = _Methods.from_buffer_copy(ctypes.string_at(methods, ctypes.sizeof(_Methods)))
            write, truncate, sync = _WRITE(copy.write), _TRUNCATE(copy.truncate), _SYNC(copy.sync)

            def written(file: int, data: int, length: int, at: int) -> int:
                self.deeds.append(Deed("write", self._names[file], at, ctypes.string_at(data, length)))
                return int(write(file, data, length, at))

            def cut(file: int, size: int) -> int:
                self.deeds.append(Deed("truncate", self._names[file], size))
                return int(truncate(file, size))

            def synced(file: int, flags: int) -> int:
                code = int(sync(file, flags))
                self.deeds.append(Deed("sync", self._names[file]))
                return code

            copy.write = self._pointer(_WRITE, written)
            copy.truncate = self._pointer(_TRUNCATE, cut)
            copy.sync = self._pointer(_SYNC, synced)
            self._copies[methods] = copy
        return self._copies[methods]


def _library() -> str:
    """The SQLite that Python's own module uses."""
    assert sqlite3.sqlite_version
    maps = Path("/proc/self/maps")
    found = re.search(r"(/\S*libsqlite3\S*)", maps.read_text()) if maps.exists() else None
    if found is None:
        raise NoRecorder("SQLite is no library of its own here: no writes can be recorded")
    return found[1]
