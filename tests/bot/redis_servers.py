"""A Redis server of one's own: on a free port of this machine, keeping nothing on disk, gone at the end."""

import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.storage.servers import NoServer

HOW = "apt-get install redis-server"
READY = 10.0


class RedisServer:
    """May be killed and started again on the same port, empty."""

    def __init__(self, binary: str, folder: Path) -> None:
        self._binary, self._folder = binary, folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        told = ["--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
        told += ["--dir", str(self._folder), "--maxmemory-policy", "noeviction"]
        self._process = subprocess.Popen([self._binary, *told], **quiet, start_new_session=True)
        until = time.monotonic() + READY
        while time.monotonic() < until:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.01)
        raise NoServer(f"Redis did not start; try {HOW}")

    def kill(self) -> None:
        """At once, as if the power went."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None

    def freeze(self, seconds: float) -> None:
        """It is there, and answers nobody for a while."""
        assert self._process
        self._process.send_signal(signal.SIGSTOP)
        time.sleep(seconds)
        self._process.send_signal(signal.SIGCONT)


@contextmanager
def private_redis() -> Iterator[RedisServer]:
    """A running server.  Raises NoServer."""
    binary = shutil.which("redis-server")
    if binary is None:
        raise NoServer(f"no Redis here: {HOW}")
    with tempfile.TemporaryDirectory(prefix="jinlin-redis-") as folder:
        server = RedisServer(binary, Path(folder))
        server.start()
        try:
            yield server
        finally:
            server.kill()
