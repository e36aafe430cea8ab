"""``make soak``: two hundred kills a wire, on the real gateways; the figures go into docs/performance.md by hand.

``python -m tests.soak [telegram] [wechat] [scaled] [KILLS]``; scaled: many processes, each of which dies alone.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks.scaled import scaled as scaled_up
from tests.soak.kills import Count, soak
from tests.soak.rolling import kill
from tests.soak.streets import WORLD, TelegramStreet, WechatStreet
from tests.storage.servers import HOW, NoServer
from tests.wires.gateways import running


def telegram(folder: Path, kills: int, seed: int) -> Count:
    """Over the Bot API's stand-in."""
    with running("telegram", "--port", "0") as gateway:
        return soak(TelegramStreet(gateway, seed), folder, kills=kills, seed=seed)


def wechat(folder: Path, kills: int, seed: int) -> Count:
    """Over a Wechaty gateway."""
    world = folder / "world.json"
    folder.mkdir(parents=True, exist_ok=True)
    world.write_text(json.dumps(WORLD), "utf-8")
    with running("wechat", "--world", str(world)) as gateway:
        return soak(WechatStreet(gateway, seed), folder, kills=kills, seed=seed)


def scaled(folder: Path, kills: int, seed: int) -> Count:
    """Over the Bot API's stand-in; two workers, two gateways and Redis die alone."""
    folder.mkdir(parents=True, exist_ok=True)
    with scaled_up() as setup, running("telegram", "--port", "0") as gateway:
        if setup.database.startswith("sqlite"):
            raise NoServer(HOW)
        return replace(kill(setup, TelegramStreet(gateway, seed), folder, kills, seed), wire="scaled")


WIRES: dict[str, Callable[[Path, int, int], Count]] = {"telegram": telegram, "wechat": wechat, "scaled": scaled}


def main(arguments: list[str]) -> int:
    """Soak what is named, or every wire; 1 where something was lost or doubled."""
    kills = next((int(a) for a in arguments if a.isdecimal()), 200)
    wires = [a for a in arguments if a in WIRES] or list(WIRES)
    bad = 0
    with tempfile.TemporaryDirectory(prefix="jinlin-soak-") as folder:
        for wire in wires:
            count = WIRES[wire](Path(folder) / wire, kills, 20261126)
            sys.stdout.write(f"{json.dumps(asdict(count))}\n")
            bad += count.lost + count.doubled + (count.repeated > kills)
    return int(bad > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
