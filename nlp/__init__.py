"""Text in, meaning out: no person, no database, no clock."""

from nlp.places import Whereabouts
from nlp.reading import Reading, read, warm

__all__ = ["Reading", "Whereabouts", "read", "warm"]
