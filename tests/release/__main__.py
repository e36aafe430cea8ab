"""``make release-check``, ``python -m tests.release [MINUTES] [NAME…]``: the promises in their long form.

The minutes are shared out; what needs less leaves the rest to the others.  Figures go into ``benchmarks/results.json``.
The deaths at every point (r2) go on where the last run of the same commit left off, until all of them were tried.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks import pages, results
from tests.house.sources import ROOT
from tests.release.runs import RUNS, Run

FULL = round(sum(run.takes for run in RUNS) / 60)
KEPT = ROOT / "build" / "release"
LEEWAY = 180.0
"""Seconds that a run may take beyond its time, to start servers, and where the machine is slow."""


def main(arguments: Sequence[str]) -> int:
    """1 where a promise does not hold, or could not be tried in its time."""
    minutes = next((float(a) for a in arguments if a.replace(".", "", 1).isdecimal()), float(FULL))
    chosen = [run for run in RUNS if run.name in arguments] or list(RUNS)
    if unknown := {a for a in arguments if not a[0].isdigit()} - {run.name for run in RUNS}:
        sys.stderr.write(f"no such run: {', '.join(sorted(unknown))}; there are {', '.join(r.name for r in RUNS)}\n")
        return 2
    until, bad = time.monotonic() + minutes * 60, []
    for number, run in enumerate(chosen):
        left = sum(later.takes for later in chosen[number:])
        share = max(0.0, until - time.monotonic()) / left
        began = time.monotonic()
        _say(f"{run.name}: {min(1.0, share):.0%} of its long form …")
        problem = _run(run, min(1.0, share))
        _say(f"{run.name}: {problem or 'holds'} ({time.monotonic() - began:.0f} s)")
        bad += [run.name] if problem else []
    pages.write()
    _say(f"{len(chosen) - len(bad)} of {len(chosen)} hold" + (f"; broken: {', '.join(bad)}" if bad else ""))
    return int(bool(bad))


def _run(run: Run, share: float) -> str:
    """What is wrong; empty where it holds.  Its figures are written down."""
    environment = run.environment(share)
    with tempfile.TemporaryDirectory(prefix="jinlin-release-") as folder:
        figures = Path(folder) / "figures"
        command = _command(run, share, environment)
        told = {**os.environ, **environment, "JINLIN_FIGURES": str(figures), "PYTHONPATH": str(ROOT)}
        limit = max(30.0, run.takes * share) * 3 + LEEWAY
        with (Path(folder) / "said").open("w+") as said:
            try:
                done = subprocess.run(command, cwd=ROOT, env=told, stdout=said, stderr=said, timeout=limit, check=False)
            except subprocess.TimeoutExpired:
                return f"did not end within {limit:.0f} s"
            said.seek(0)
            words = said.read()
        for line in figures.read_text("utf-8").splitlines() if figures.exists() else ():
            _note(**json.loads(line))
    if run.command:
        _note_counts(run, words)
    return "" if done.returncode == 0 else f"BROKEN\n{words[-3000:]}"


def _command(run: Run, share: float, environment: dict[str, str]) -> list[str]:
    if not run.command:
        return [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *run.tests]
    KEPT.mkdir(parents=True, exist_ok=True)
    values = {**environment, "seconds": f"{run.takes * share:.0f}", "done": str(KEPT / f"deaths-{results.commit()}")}
    return [sys.executable, "-m", *(word.format(**values) for word in run.command)]


def _note_counts(run: Run, words: str) -> None:
    """The figures of what is no test: its last lines are JSON."""
    for line in words.splitlines():
        if not line.startswith("{"):
            continue
        counts = json.loads(line)
        if run.name == "r2":
            tried = counts["cases"] + counts["before"]
            _note("promises.r2.deaths", tried, "deaths", title=f"of {counts['of']:,} points and passes, same outcome")
        else:
            wire = counts["wire"]
            _note(f"promises.r1.kills.{wire}", counts["kills"], "kills", title=f"while messages came over {wire}")
            _note(f"promises.r1.lost.{wire}", counts["lost"], "messages", "0", f"acknowledged and not found, {wire}")


def _note(name: str, value: float, unit: str = "", goal: str = "", title: str = "") -> None:
    figure = results.note(name, value, unit, goal, title)
    _say(f"  {figure.shown}  {title or name}{'' if figure.met in (None, True) else f'  (goal {goal})'}")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
