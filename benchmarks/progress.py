"""Figures written down while somebody watches."""

import sys

from benchmarks import results
from benchmarks.results import Figure


def note(name: str, value: float | str, unit: str = "", goal: str = "", title: str = "") -> Figure:
    """Write a figure down and show it."""
    figure = results.note(name, value, unit, goal, title)
    short = "  short of " + goal if figure.met is False else ""
    sys.stderr.write(f"    {name:44} {figure.shown[:60]}{short}\n")
    sys.stderr.flush()
    return figure
