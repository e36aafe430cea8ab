"""From the command `jinlin run` to the first message acknowledged, each time a new process."""

import asyncio
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from uuid import uuid4

from aiohttp import ClientSession, ClientWebSocketResponse

from benchmarks.found import Found, table
from benchmarks.progress import note

TITLE = "Cold start"
FIGURES = ("start",)

ROOT = Path(__file__).parent.parent
TIMES, SHORT = 10, 3
PATIENCE = 60.0
KINDS = {"empty": "empty data: tables made, sample read in", "again": "on the data of the run before"}
FIRST = "the very first: every source compiled, too"


def run(*, short: bool) -> None:
    """On empty data and on data that is there; the sources are compiled by then, as an installer leaves them."""
    found: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with TemporaryDirectory(prefix="jinlin-compiled-") as compiled:
        with TemporaryDirectory(prefix="jinlin-start-") as folder:
            note("start.first", asyncio.run(started(Path(folder), compiled)), "s")
        for _ in range(SHORT if short else TIMES):
            with TemporaryDirectory(prefix="jinlin-start-") as folder:
                for kind in KINDS:
                    found[kind].append(asyncio.run(started(Path(folder), compiled)))
    for kind, seconds in found.items():
        note(f"start.{kind}.best", min(seconds), "s", "< 1.5 s")
        note(f"start.{kind}.median", median(seconds), "s")
        note(f"start.{kind}.worst", max(seconds), "s")


async def started(folder: Path, compiled: str = "") -> float:
    """Seconds until a resident's first words in a group are acknowledged.  ``compiled``: where compiled sources are."""
    script = Path(sys.executable).with_name("jinlin")
    program = [str(script)] if script.exists() else [sys.executable, "-m", "bot"]
    began = perf_counter()
    process = await asyncio.create_subprocess_exec(
        *(*program, "run", "--sample", "--data", str(folder / "data")),
        cwd=folder,
        env=_environment(compiled),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    try:
        async with asyncio.timeout(PATIENCE), ClientSession() as client:
            assert process.stdout
            said = (await process.stdout.readline()).decode("utf-8")
            url = said.partition("：")[2].split()[0]
            async with client.ws_connect(f"{url}wire", headers={"Origin": url.rstrip("/")}) as socket:
                await _acknowledged(socket)
            return perf_counter() - began
    finally:
        process.terminate()
        await process.wait()


def _environment(compiled: str) -> Mapping[str, str]:
    listen = {f"JINLIN_{name}__LISTEN": "127.0.0.1:0" for name in ("CHANNELS__PLAYGROUND", "HEALTH", "CONSOLE")}
    python = {"PATH": str(ROOT), "UTF8": "1", "PYCACHEPREFIX": compiled, "DONTWRITEBYTECODE": "" if compiled else "1"}
    return {**os.environ, **{f"PYTHON{name}": value for name, value in python.items()}, **listen}


async def _acknowledged(socket: ClientWebSocketResponse) -> None:
    """Say something in the first group, and wait until its line is no longer on its way."""
    mine = uuid4().hex
    while True:
        event = await socket.receive_json()
        if event["op"] == "scene" and event["rooms"]:
            room = event["rooms"][0]
            said = {"op": "say", "id": mine, "room": room["address"], "speaker": room["members"][0]}
            await socket.send_json({**said, "text": "楼道灯坏了"})
        elif event["op"] == "lines":
            for line in event["lines"]:
                if line["id"] == mine and line["state"] == "sent":
                    return


def page(found: Found) -> str:
    """Both kinds."""
    said = (
        "Seconds from the command to the acknowledgement of a report said in the playground: interpreter, imports, "
        "model, database, page, message, commit.\nFiles are in the machine's memory already, sources are compiled; "
        "each start is a new process.\n\n"
    )
    parts = ("best", "median", "worst")
    rows = [(title, *(found.bare(f"start.{kind}.{part}") for part in parts)) for kind, title in KINDS.items()]
    rows.append((FIRST, found.bare("start.first"), "", ""))
    return said + table(("", "best of ten", "median", "slowest"), rows)
