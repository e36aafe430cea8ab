"""Real gateways that this project did not write, started for a test on this machine.

Their folder lies beside the project as ``shared/wires``, or where ``JINLIN_WIRES`` says; without it, without Node or
without their packages, what needs them is skipped with the reason.
"""

import fcntl
import hashlib
import json
import os
import random
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

FOLDER = Path(os.environ.get("JINLIN_WIRES") or Path(__file__).parents[2].parent / "shared" / "wires")
READY = 20.0


class Gateway:
    """A gateway as a process of its own; ``told`` is the line with which it said that it is ready."""

    def __init__(self, process: subprocess.Popen[str], told: dict[str, Any]) -> None:
        self.process, self.told = process, told
        self.http_port = int(told.get("httpPort") or told["port"])

    def get(self, path: str, **query: object) -> Any:
        return self._call("GET", path + (f"?{urlencode(query)}" if query else ""))

    def post(self, path: str, body: object = None, **values: object) -> Any:
        return self._call("POST", path, values if body is None else body)

    def _call(self, method: str, path: str, body: object = None) -> Any:
        connection = HTTPConnection("127.0.0.1", self.http_port, timeout=60)
        try:
            connection.request(method, path, None if body is None else json.dumps(body))
            answer = connection.getresponse()
            text = answer.read().decode()
        finally:
            connection.close()
        if answer.status != 200:
            raise RuntimeError(f"{method} {path}: {answer.status} {text}")
        return json.loads(text)


@contextmanager
def running(kind: str, *arguments: str) -> Iterator[Gateway]:
    """The gateway of that folder, until the block ends; skips the test where it cannot be started."""
    if not (node := shutil.which("node")):
        pytest.skip("需要 node（20 或更新）：apt install nodejs npm")
    folder = installed(kind)
    if kind == "wechat":  # it lets go of its port while it is "down", so no outgoing connection may be given that one
        arguments += ("--grpc-port", str(_listeners_port()))
    main = next(folder.glob("*_gateway.mjs"))
    with tempfile.TemporaryFile("w+") as log:
        process = subprocess.Popen([node, str(main), *arguments], stdout=subprocess.PIPE, stderr=log, text=True)
        try:
            assert process.stdout
            line = process.stdout.readline()
            if not line:
                log.seek(0)
                raise RuntimeError(f"{kind}: {log.read()}")
            yield Gateway(process, json.loads(line))
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()


def _listeners_port() -> int:
    """A free port below those that Linux hands to outgoing connections (32768 and up)."""
    while True:
        with socket.socket() as probe:
            port = random.randrange(20000, 32000)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


def installed(kind: str) -> Path:
    """A copy of the gateway with its packages; made once on a machine."""
    source = FOLDER / kind
    if not (source / "package-lock.json").exists():
        pytest.skip(f"没有 {kind} 网关：放在项目旁边的 shared/wires/{kind}，或用 JINLIN_WIRES 指明")
    if not (npm := shutil.which("npm")):
        pytest.skip("需要 npm：apt install npm")
    stamp = hashlib.sha256(b"".join(p.read_bytes() for p in sorted(source.glob("*.*")) if p.is_file())).hexdigest()
    folder = Path(tempfile.gettempdir()) / f"jinlin-wires-{os.getuid()}" / f"{kind}-{stamp[:16]}"
    folder.parent.mkdir(mode=0o700, exist_ok=True)
    with (folder.parent / f"{folder.name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / ".ready").exists():
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(source, folder, ignore=shutil.ignore_patterns("node_modules", "python"))
            for way in ("ci", "install"):  # a lock file may lack other systems' packages, which ci refuses
                command = [npm, way, "--no-audit", "--no-fund"]
                done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
                if done.returncode == 0:
                    break
            else:
                pytest.skip(f"npm install 没有成功（{kind}）：{done.stderr[-200:]}")
            (folder / ".ready").touch()
    return folder
