"""Help: what this person may do here, made from the declarations themselves; and why a ticket is as it is."""

from handlers.helps.capability import helps
from handlers.helps.cards import card
from handlers.helps.pages import show
from handlers.helps.reasons import why

__all__ = ["card", "helps", "show", "why"]
