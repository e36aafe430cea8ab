"""The written figures as a page asks for them; what was not measured yet is a dash."""

from collections.abc import Iterable, Mapping, Sequence

from benchmarks.results import Figure, rounded

NONE = "–"


class Found:
    """Figures by name."""

    def __init__(self, figures: Mapping[str, Figure]) -> None:
        self.figures = figures

    def __call__(self, name: str) -> str:
        """The figure as it is read, with its unit."""
        figure = self.figures.get(name)
        return figure.shown if figure else NONE

    def bare(self, name: str) -> str:
        """The same without its unit, for a table whose head names it."""
        figure = self.figures.get(name)
        return NONE if figure is None else figure.value if isinstance(figure.value, str) else rounded(figure.value)

    def number(self, name: str) -> float | None:
        """The figure to draw or to count with."""
        figure = self.figures.get(name)
        return None if figure is None or isinstance(figure.value, str) else figure.value

    def curve(self, name: str, sizes: Iterable[int]) -> list[tuple[int, float]]:
        """What was measured of ``name`` at these sizes: ``{}`` in it is the size."""
        found = ((size, self.number(name.format(size))) for size in sizes)
        return [(size, value) for size, value in found if value is not None]

    def where(self) -> str:
        """The machine, the days and how busy it was, of all figures together."""
        every = self.figures.values()
        if not every:
            return "Nothing was measured yet.\n"
        machines = " / ".join(sorted({figure.machine for figure in every}))
        days = sorted({figure.date for figure in every})
        day = days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}"
        return f"*{machines}; {day}, load average up to {max(figure.load for figure in every):g}.*\n"

    def when(self, *sections: str) -> str:
        """The day, the commit and how busy the machine was, of the figures under these names."""
        inner = [f for name, f in self.figures.items() if name.startswith(tuple(f"{each}." for each in sections))]
        if not inner:
            return "Not measured yet.\n"
        newest = max(inner, key=lambda figure: figure.date)
        alike = [figure for figure in inner if (figure.date, figure.commit) == (newest.date, newest.commit)]
        busy = sorted(figure.load for figure in alike)
        load = f"{busy[0]:g}" if busy[0] == busy[-1] else f"{busy[0]:g} to {busy[-1]:g}"
        older = "; some figures are older" if len(alike) < len(inner) else ""
        return f"*{newest.date}, commit {newest.commit}, load average {load}{older}.*\n"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table of a page."""
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n".join([*lines, *(f"| {' | '.join(map(str, row))} |" for row in rows)]) + "\n"
