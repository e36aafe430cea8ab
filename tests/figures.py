"""What a long run counts: a test tells how many cases it went through, and ``make release-check`` writes it down."""

import json
import os


def tell(name: str, value: float, unit: str = "", goal: str = "", title: str = "") -> None:
    """One figure, as ``benchmarks.results.note`` takes it, where somebody collects them; else nothing happens."""
    if into := os.environ.get("JINLIN_FIGURES"):
        line = {"name": f"promises.{name}", "value": value, "unit": unit, "goal": goal, "title": title}
        with open(into, "a", encoding="utf-8") as kept:
            kept.write(f"{json.dumps(line, ensure_ascii=False)}\n")


def size(name: str, usual: int) -> int:
    """How many cases: as many as the environment says, or the usual number."""
    return int(os.environ.get(name, usual))
