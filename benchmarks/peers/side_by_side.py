"""Ours with everything in it against peers with an empty handler, on the same words.

The peers are installed into a folder of their own, thrown away afterwards; ours runs on SQLite with
``synchronous=FULL``: JSON in, read, rights, commit, acknowledged.  One message in eight is a matter.
"""

import asyncio
import itertools
import json
import subprocess
import time
import venv
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import nlp
from benchmarks import line, mixture
from benchmarks.arrivals import pour
from benchmarks.found import Found, table
from benchmarks.peers.fetching import HERE, fetch
from benchmarks.peers.others import jieba_cut
from benchmarks.progress import note
from benchmarks.towns import Going, apart, build, database
from bot.app import App
from bot.bus.frames import unpacked
from bot.message import Message
from bot.settings import Settings
from bot.settings import Storage as Where

TITLE = "Beside peers that do less"
FIGURES = ("peers",)

MESSAGES, SHORT = 4_000, 1_000
GROUPS = 1_000
OURS = {"ours": 8, "talk": 0}
"""One report in so many messages; none."""

PEERS = {"nonebot": "NoneBot2, 20 commands, empty handler", "telegram": "python-telegram-bot's dispatch, empty handler"}
TITLES = {"ours": "Jinlin, the whole line, one report in eight", "talk": "Jinlin, talk only", **PEERS}
GOALS = {"ours": "≤ 0.8", "talk": "≤ 0.3"}


def run(*, short: bool) -> None:
    """Ours, then the peers, each in a process of its own; every row beside jieba on the same words."""
    count = SHORT if short else MESSAGES
    cpu = {}
    for name, every in OURS.items():
        with database("sqlite") as url:
            apart(build, url, GROUPS, 0)
            cpu[name], cut = apart(ours, url, every, count)
        _tell(name, cpu[name], cut)
    with TemporaryDirectory(prefix="jinlin-peers-") as folder:
        python, file = installed(Path(folder)), Path(folder) / "texts.json"
        file.write_text(json.dumps(words(OURS["ours"], count)), "utf-8")
        for name in PEERS:
            found = peer(name, python, file)
            cpu[name] = found["peer"]
            _tell(name, found["peer"], found["jieba"])
            note(f"peers.{name}.version", found["version"])
    note("peers.ours.of_nonebot", cpu["ours"] / cpu["nonebot"], "×", "≤ 0.01")
    note("peers.ours.of_telegram", cpu["ours"] / cpu["telegram"], "×", "≤ 0.6")


def words(every: int, count: int) -> list[str]:
    """What is said to everybody."""
    return [message.text for message in itertools.islice(mixture.messages(GROUPS, every), count)]


def ours(url: str, every: int, count: int) -> tuple[float, float]:
    """The processor's microseconds a message, of all threads, and those of jieba."""
    nlp.warm()
    cpu = asyncio.run(_ours(url, list(itertools.islice(mixture.frames(GROUPS, every), count))))
    return cpu, jieba_cut(words(every, count))


async def _ours(url: str, frames: list[bytes]) -> float:
    app = App(Settings(storage=Where(database=url)), Going(), throwaway=True)
    async with app.running():
        await pour(app.bus.deliver, itertools.islice(mixture.messages(GROUPS, 0, "warm"), 500), line.WAITING)
        start = time.process_time()
        await pour(app.bus.deliver, (unpacked(frame, Message) for frame in frames), line.WAITING)
        return (time.process_time() - start) / len(frames) * 1e6


def installed(folder: Path) -> Path:
    """An interpreter that has the peers.  Raises NoServer."""
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    fetch(python, "requirements.txt")
    return python


def peer(who: str, python: Path, texts: Path) -> dict[str, Any]:
    """One peer, in a process of its own."""
    command = [str(python), str(HERE / "others.py"), who, str(texts)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _tell(name: str, cost: float, cut: float) -> None:
    note(f"peers.{name}.cpu", cost, "µs")
    note(f"peers.{name}.jieba", cut, "µs")
    note(f"peers.{name}.ratio", cost / cut, "× jieba", GOALS.get(name, ""))


def page(found: Found) -> str:
    """Everybody."""
    said = (
        "The processor's microseconds a message in one run, beside `jieba.lcut` of the same words in the same "
        "process. Ours is "
        "everything: wire JSON, read, rights, handlers,\noutbox, commit, acknowledged; each report opens a ticket. "
        "The talk is the "
        f"corpus's, in {GROUPS:,} groups. Code of the peers: `benchmarks/peers/others.py`.\n\n"
    )
    rows = [
        (f"{title} {found.bare(f'peers.{name}.version')}" if name in PEERS else title, *_cells(found, name))
        for name, title in TITLES.items()
    ]
    return said + table(("who", "µs a message", "jieba.lcut, µs", "times jieba"), rows)


def _cells(found: Found, name: str) -> list[str]:
    return [found.bare(f"peers.{name}.{part}") for part in ("cpu", "jieba", "ratio")]
