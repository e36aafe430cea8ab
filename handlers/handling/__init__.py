"""Handling: take, claim, pass on, give back, tell how far it is, finish; each by one word of the right person."""

from handlers.handling.capability import handling
from handlers.handling.claiming import claim
from handlers.handling.inquiries import tell_how_far
from handlers.handling.passing import give_back
from handlers.handling.progress import note_progress
from handlers.handling.results import finish
from handlers.handling.spoken import hand_on
from handlers.handling.taking import take

__all__ = ["claim", "finish", "give_back", "hand_on", "handling", "note_progress", "take", "tell_how_far"]
