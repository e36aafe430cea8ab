"""Ours with everything in it against peers with an empty handler, on the same words: ``python -m benchmarks.peers``.

The peers are installed into a folder of their own, thrown away afterwards; ours runs on SQLite with
``synchronous=FULL``: JSON in, read, rights, commit, acknowledged.  One message in eight is a matter.
"""

import asyncio
import json
import subprocess
import sys
import time
import venv
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks import line
from benchmarks.peers.others import jieba_cut
from bot.app import App
from bot.bus.frames import packed, unpacked
from bot.message import Address, Message
from bot.settings import Settings
from bot.settings import Storage as Where

MESSAGES = 4_000
EIGHT = 8
HERE = Path(__file__).parent


def words(count: int, *, matters: bool = True) -> list[str]:
    """Talk, and one report in eight."""
    said = []
    for number in range(count):
        report = matters and number % EIGHT == 0
        turn = number // EIGHT
        text = line.REST[turn % len(line.REST)].format(n=turn % line.GROUPS + 1)
        said.append(text if report else line.TALK[number % len(line.TALK)])
    return said


def frames(texts: list[str]) -> list[bytes]:
    """The same as they arrive: JSON, in twenty groups, from thirty people each."""
    return [
        packed(
            Message(
                id=str(number),
                room=Address(f"bench:g{number // EIGHT % line.GROUPS}"),
                sender=Address(f"bench:p{number // EIGHT % line.GROUPS}-{number % 30}"),
                sender_name=f"邻居{number % 30}",
                sent_at=line.NOW,
                text=text,
            )
        )
        for number, text in enumerate(texts)
    ]


async def ours(texts: list[str]) -> float:
    """The processor's microseconds a message, of all threads."""
    with TemporaryDirectory(prefix="jinlin-bench-") as folder:
        settings = Settings(storage=Where(database=f"sqlite:///{Path(folder) / 'bench.db'}"))
        app = App(settings, line.Standing(), throwaway=True)
        async with app.running():
            await app.worker.do(line.settle)
            left = iter(frames(texts))

            async def feed() -> None:
                for frame in left:
                    await app.bus.deliver(unpacked(frame, Message))

            start = time.process_time()
            await asyncio.gather(*(feed() for _ in range(line.WAITING)))
            return (time.process_time() - start) / len(texts) * 1e6


def peer(who: str, python: Path, texts: Path) -> dict[str, float]:
    """One peer, in a process of its own."""
    command = [python, HERE / "others.py", who, texts]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    """Print a table; each row against jieba on the same words in the same process."""
    texts, talk = words(MESSAGES), words(MESSAGES, matters=False)
    rows = []
    for name, said in (("Jinlin, the whole line", texts), ("Jinlin, talk only", talk)):
        rows.append((name, asyncio.run(ours(said)), jieba_cut(said)))
    with TemporaryDirectory(prefix="jinlin-peers-") as folder:
        venv.create(folder, with_pip=True)
        python, file = Path(folder) / "bin" / "python", Path(folder) / "texts.json"
        wanted = ["-m", "pip", "install", "-qq", "--disable-pip-version-check", "-r", HERE / "requirements.txt"]
        subprocess.run([python, *wanted], check=True)
        file.write_text(json.dumps(texts), "utf-8")
        for name, who in (("NoneBot2 2.5.0, 20 commands", "nonebot"), ("python-telegram-bot 22.8", "telegram")):
            found = peer(who, python, file)
            rows.append((name, found["peer"], found["jieba"]))
    sys.stdout.write("| who | µs a message | jieba.lcut, µs | times jieba |\n|---|---|---|---|\n")
    for name, cost, cut in rows:
        sys.stdout.write(f"| {name} | {cost:,.0f} | {cut:.0f} | {cost / cut:.2f} |\n")


if __name__ == "__main__":
    main()
