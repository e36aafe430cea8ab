"""``python -m tests.simulating [SEED] [--steps N] [--seconds N]``: simulate from that seed on, and say what broke."""

import argparse
import asyncio
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.simulating.days import simulate


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("seed", type=int, nargs="?", default=random.SystemRandom().randrange(10**6))
    asked.add_argument("--steps", type=int, default=60)
    asked.add_argument("--seconds", type=float, default=0)
    asked.add_argument("--story", action="store_true", help="tell what happened, where something broke")
    given = asked.parse_args()
    until, seed, broken = time.monotonic() + given.seconds, given.seed, 0
    while True:
        with tempfile.TemporaryDirectory() as folder:
            report = asyncio.run(simulate(Path(folder), seed, given.steps))
        sys.stdout.write(f"{report}\n")
        if given.story and report.broken:
            sys.stdout.write("\n".join((*report.story, *report.journal, "")))
        sys.stdout.flush()
        broken += bool(report.broken)
        seed += 1
        if time.monotonic() >= until:
            return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
