"""The bot as processes on this machine: PostgreSQL, a Redis that keeps nothing, two workers, playground, page, console.

``python -m benchmarks.scaled`` (``make run-scaled``) starts it all on private servers and ends it all with Ctrl-C.
"""

import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.bot.redis_servers import RedisServer, private_redis
from tests.storage.servers import NoServer, create_database, private_postgres

ROOT = Path(__file__).parents[1]
FAREWELL = 15.0


class Scaled:
    """Processes of the bot beside one another; ``database`` and ``redis`` are where they meet."""

    def __init__(self, database: str, redis: RedisServer, folder: Path, listen: str | None = None) -> None:
        self.database, self.redis, self.folder = database, redis, folder
        self.processes: list[subprocess.Popen[str]] = []
        self.health: dict[int, str] = {}
        self._environment = {
            **os.environ,
            "JINLIN_STORAGE__DATABASE": database,
            "JINLIN_STORAGE__REDIS": redis.url,
            "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
            "PYTHONIOENCODING": "utf-8",
        }
        if listen:
            self._environment |= {f"JINLIN_CHANNELS__{page}__LISTEN": listen for page in ("PLAYGROUND", "PAGE")}

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        """One process more; ``health`` knows by its number where it says how it is."""
        health = f"127.0.0.1:{_free_port()}"
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *arguments],
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=self.folder,
            env={**self._environment, "JINLIN_HEALTH__LISTEN": health, "JINLIN_CONSOLE__LISTEN": health},
            start_new_session=True,
        )
        self.processes.append(process)
        self.health[process.pid] = f"http://{health}"
        return process

    def worker(self) -> subprocess.Popen[str]:
        """One worker more, on the sample neighbourhood where there is none yet."""
        process = self.start("worker", "--sample")
        first_line(process)
        return process

    def gateway(self, page: str) -> str:
        """The address of the playground, or of the page behind the posters."""
        line = first_line(self.start("gateway", page))
        return line.partition("：")[2].split()[0]

    def end(self) -> None:
        """The gateways first, so that nothing more comes; then the workers, who finish what they have."""
        for process in reversed(self.processes):
            process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(FAREWELL)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
        self.processes = []


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def first_line(process: subprocess.Popen[str]) -> str:
    """What it says once it is there."""
    assert process.stdout
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"a process ended at once: {process.wait()}")
    return line.strip()


@contextmanager
def scaled(listen: str | None = None) -> Iterator[Scaled]:
    """Servers of our own, and processes that end with the block.  Raises NoServer where Redis is missing."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="jinlin-scaled-")))
        redis = stack.enter_context(private_redis())
        try:
            database = create_database(stack.enter_context(private_postgres()), "jinlin")
        except NoServer:
            database = f"sqlite:///{folder / 'jinlin.db'}"
        setup = Scaled(database, redis, folder, listen)
        stack.callback(setup.end)
        yield setup


def main() -> int:
    """Start everything, say where the page is, and wait for Ctrl-C."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with scaled() as setup:
            alone = setup.database.startswith("sqlite")
            engine = "SQLite（没有 PostgreSQL，所以只有一个处理进程）" if alone else "PostgreSQL"
            for _ in range(1 if alone else 2):
                setup.worker()
            workers = len(setup.processes)
            url, page, console = setup.gateway("playground"), setup.gateway("page"), setup.start("console")
            first_line(console)
            sys.stdout.write(f"近邻已分成几个进程：{engine}、Redis、{workers} 个处理进程、练习场、扫码页、后台。\n")
            sys.stdout.write(f"后台：{setup.health[console.pid]}/metrics\n")
            sys.stdout.write(f"扫码页：{page}r/海报上的码\n")
            sys.stdout.write(f"练习场：{url}  （Ctrl-C 全部停止；数据只留到那时）\n")
            sys.stdout.flush()
            signal.pause()
    except NoServer as missing:
        sys.stderr.write(f"缺少服务 / missing: {missing}\n")
        return 2
    except KeyboardInterrupt:
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
