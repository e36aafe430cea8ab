"""Tickets: from words overheard in a group, a private message, or 报修, to a matter somebody answers for."""

from handlers.tickets.capability import tickets
from handlers.tickets.corrections import put_right
from handlers.tickets.doubts import wonder
from handlers.tickets.edits import edited
from handlers.tickets.fragments import placed
from handlers.tickets.hearing import overhear
from handlers.tickets.pictures import picture
from handlers.tickets.pins import pinned
from handlers.tickets.proxies import report_for
from handlers.tickets.relocating import relocate
from handlers.tickets.restating import restate
from handlers.tickets.unheard import take_in

__all__ = [
    "edited",
    "overhear",
    "picture",
    "pinned",
    "placed",
    "put_right",
    "relocate",
    "report_for",
    "restate",
    "take_in",
    "tickets",
    "wonder",
]
