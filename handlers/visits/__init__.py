"""Visits: a private file of whoever agreed to it, a pair who go there, and nothing of it in any group or figure."""

from handlers.visits import looking, starting, stopping, visiting, watching
from handlers.visits.capability import visits

__all__ = ["looking", "starting", "stopping", "visiting", "visits", "watching"]
