"""Text in, meaning out: no person, no database, no clock."""

from nlp.places import Whereabouts
from nlp.reading import Reading, read, warm
from nlp.signs import Said

__all__ = ["Reading", "Said", "Whereabouts", "read", "warm"]
