"""Whistles: one matter for several departments; one leads, silence goes one level up, all hear how it ends."""

from handlers.whistles import answering, blowing, finding, silence
from handlers.whistles.capability import whistles

__all__ = ["answering", "blowing", "finding", "silence", "whistles"]
