"""Lines and threads of a talk, as one is matched with the other."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import msgspec

from nlp import cues
from nlp.model import marks
from nlp.reading import Reading
from nlp.words import cutter

_CUES = (("too", cues.me_too), ("mended", cues.mended), ("still", cues.still), ("denies", cues.denies))


class Spoken(msgspec.Struct, frozen=True):
    """What is kept of a line for the next ones."""

    speaker: str
    label: str
    official: bool
    asks: bool


class Line(msgspec.Struct, eq=False, dict=True):
    """One message of a talk, as threads see it: who says it, what it seems to be, which words it holds.

    Words and subjects are only looked for where there is a thread to compare them with.
    """

    speaker: str
    official: bool
    label: str
    act: str
    chance: float
    urgent: bool
    reading: Reading
    building: str | None = None
    length: int = 0
    asks: bool = False
    cues: tuple[str, ...] = ()

    @cached_property
    def subjects(self) -> Mapping[str, tuple[int, float]]:
        """Give the rank and the chance of every subject."""
        return self.reading.weights.subjects_of(self.reading.scores)

    @cached_property
    def own_subjects(self) -> Mapping[str, tuple[int, float]]:
        """Give the same of its own words, whatever was spoken of before."""
        return self.reading.weights.subjects_of(self.reading.alone)

    @cached_property
    def words(self) -> frozenset[str]:
        """Give the words that may be shared with others who speak of it."""
        return frozenset(word for word in cutter()(self.reading.plain) if len(word) > 1 and word.isalpha())

    @cached_property
    def marks(self) -> list[str]:
        """Give the single characters and the pairs of its beginning, each once."""
        return list(dict.fromkeys(marks(self.reading.alone.text)))

    @property
    def subject(self) -> str:
        """Give the likeliest subject."""
        return next(iter(self.subjects))

    @property
    def spoken(self) -> Spoken:
        """Give what is kept of it."""
        return Spoken(self.speaker, self.label, self.official, self.asks)


@dataclass(slots=True)
class Thread:
    """A matter that is spoken of: what opened it, who speaks, and when it was last spoken of."""

    key: int
    subject: str
    label: str
    opener: str
    speakers: set[str]
    words: set[str] = field(repr=False)
    latest: Spoken
    last: int = 0
    building: str | None = None
    size: int = 1

    def grow(self, line: Line, at: int) -> None:
        """Take one more line in."""
        self.words |= line.words
        self.speakers.add(line.speaker)
        self.latest, self.last = line.spoken, at
        self.size += 1
        self.building = self.building or line.building


def line(reading: Reading, speaker: str, role: str) -> Line:
    """Make a line of a reading."""
    return Line(
        speaker=speaker,
        official=role != "resident",
        label=reading.label,
        act=reading.act,
        chance=reading.ticket_chance,
        urgent=reading.urgent,
        reading=reading,
        building=reading.place.building,
        length=len(reading.plain),
        asks=reading.plain.endswith(("?", "吗", "呢", "么")),
        cues=tuple(name for name, heard in _CUES if heard(reading)),
    )


def begin(key: int, opening: Line, at: int) -> Thread:
    """Begin a thread with the line that opens it."""
    return Thread(
        key=key,
        subject=opening.subject,
        label=opening.label,
        opener=opening.speaker,
        speakers={opening.speaker},
        words=set(opening.words),
        latest=opening.spoken,
        last=at,
        building=opening.building,
    )
