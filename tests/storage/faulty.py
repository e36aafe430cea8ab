"""A way to a PostgreSQL server that fails: cut, silent, slow, or half, above all around COMMIT."""

import contextlib
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

Fault = Literal["unasked", "half asked", "unanswered", "half answered", "silent", "slow", "mute"]
FAULTS: tuple[Fault, ...] = ("unasked", "half asked", "unanswered", "half answered", "silent", "slow", "mute")
"""Of a COMMIT: it never arrives, or half of it; it is done and the answer is lost, or half of it; it is done, nobody
says so for a while, and then the way is cut, or (slow) the answer comes after all; mute: cut in the middle of a write.
"""

COMMIT = b"COMMIT\0"
PAUSE = 0.1


@dataclass
class _Way:
    """One connection; ``keeps``: how many bytes of what the server says next still arrive, None: all."""

    near: socket.socket
    far: socket.socket
    keeps: int | None = None
    pause: float = 0.0
    is_lost: bool = False
    lock: threading.Lock = field(default_factory=threading.Lock)

    def cut(self) -> None:
        for end in (self.near, self.far):
            with contextlib.suppress(OSError):
                end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                end.shutdown(socket.SHUT_RDWR)
            with contextlib.suppress(OSError):
                end.close()


class FaultyWay:
    """Listens on a port of its own; the next faults happen one after another, each at one COMMIT."""

    def __init__(self, socket_path: Path) -> None:
        self._path = socket_path
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.due: list[Fault] = []
        self.happened: list[Fault] = []
        self.is_silent = self.silences_at_commit = False
        self._ways: list[_Way] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for way in self._ways:
            way.cut()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                near, _ = self._listening.accept()
                far = socket.socket(socket.AF_UNIX)
                far.connect(str(self._path))
                way = _Way(near, far)
                self._ways.append(way)
                for run in (self._there, self._back):
                    threading.Thread(target=run, args=(way,), daemon=True).start()

    def _there(self, way: _Way) -> None:
        with contextlib.suppress(OSError):
            while data := way.near.recv(65_536):
                if self.silences_at_commit and COMMIT in data:
                    self.is_silent, self.silences_at_commit = True, False
                if self._is_lost(way) or (self.due and self._happens(way, data)):
                    continue
                way.far.sendall(data)
        if not way.is_lost:  # who sits at the other end of a lost one never learns
            way.cut()

    def _is_lost(self, way: _Way) -> bool:
        """Whether nothing more goes this way, which is open and says so to nobody."""
        way.is_lost = way.is_lost or self.is_silent
        return way.is_lost

    def _happens(self, way: _Way, data: bytes) -> bool:
        """Do what is due to these bytes; whether they have been dealt with."""
        at = data.find(COMMIT)
        fault = self.due[0]
        if fault == "mute" and b"INSERT" in data:
            at = data.find(b"INSERT")
        if at < 0:
            return False
        self.happened.append(self.due.pop(0))
        begins = max(0, at - 5)
        match fault:
            case "unasked":
                way.cut()
            case "half asked" | "mute":
                way.far.sendall(data[: begins + 8])
                way.cut()
            case "unanswered" | "half answered" | "silent":
                with way.lock:
                    way.keeps = 7 if fault == "half answered" else 0
                way.far.sendall(data)
                time.sleep(PAUSE * (3 if fault == "silent" else 1))
                way.cut()
            case "slow":
                with way.lock:
                    way.pause = PAUSE
                way.far.sendall(data)
        return True

    def _back(self, way: _Way) -> None:
        with contextlib.suppress(OSError):
            while data := way.far.recv(65_536):
                with way.lock:
                    keeps, pause, way.pause = way.keeps, way.pause, 0.0
                    if keeps is not None:
                        data, way.keeps = data[:keeps], max(0, keeps - len(data))
                time.sleep(pause)
                if not self._is_lost(way):
                    way.near.sendall(data)
        if way.keeps is None:
            way.cut()
