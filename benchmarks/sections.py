"""The sections of docs/performance.md, in their order: each a file of its own that measures and tells."""

from typing import Protocol

from benchmarks import broadcast, bus, flooder, growth, latency, load, moves, reading, speed, stages, start, storage
from benchmarks.found import Found
from benchmarks.peers import side_by_side


class Section(Protocol):
    """What a section offers; it may also have ``picture(found)``: an SVG, or nothing yet."""

    @property
    def TITLE(self) -> str:
        """How the page calls it."""

    @property
    def FIGURES(self) -> tuple[str, ...]:
        """How its figures' names begin."""

    def run(self, *, short: bool) -> None:
        """Measure, and note every figure."""

    def page(self, found: Found) -> str:
        """What is said of them."""


SECTIONS: dict[str, Section] = {
    "peers": side_by_side,
    "stages": stages,
    "p99": latency,
    "load": load,
    "flooder": flooder,
    "growth": growth,
    "broadcast": broadcast,
    "start": start,
    "speed": speed,
    "bus": bus,
    "moves": moves,
    "records": storage,
    "reading": reading,
}
