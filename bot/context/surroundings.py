"""What is the same for every message of a process."""

from dataclasses import dataclass, field
from datetime import timedelta
from time import perf_counter
from typing import Any
from zoneinfo import ZoneInfo

import nlp
from bot.meter import Meter
from nlp import Reading
from nlp.model import Model
from nlp.reading import read_with


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is the same for every message: the town's zone and its name; ``model``: None for the one that is shipped.

    ``second_reader``: the host that reads once more what is doubtful; empty: none.  ``patience``: how long a leader's
    question waits for it.  ``page``: the public address of the page behind the posters; empty: none.
    """

    zone: ZoneInfo
    town: str
    model: Model | None = None
    second_reader: str = ""
    patience: timedelta = timedelta(0)
    page: str = ""
    meter: Meter = field(default_factory=Meter)

    def read(self, text: str, **beside: Any) -> Reading:
        """Understand words; ``beside``: what ``nlp.read`` may be told beside them."""
        began = perf_counter()
        reading = read_with(self.model, text, **beside) if self.model else nlp.read(text, **beside)
        self.meter.read(reading.label.value, perf_counter() - began)
        return reading
