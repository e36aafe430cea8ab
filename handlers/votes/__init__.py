"""Votes: households are asked beforehand, then vote; exact figures, a chain that anybody may check, and no names."""

from handlers.votes import casting, closing, objecting, opening, papers, verifying
from handlers.votes.capability import votes

__all__ = ["casting", "closing", "objecting", "opening", "papers", "verifying", "votes"]
