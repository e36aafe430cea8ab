"""Joint meetings (联席会) of a community or street: called, matters raised, decided on, followed up, and counted."""

from handlers.meetings.agendas import joint
from handlers.meetings.capability import meetings

__all__ = ["joint", "meetings"]
