"""Looks: whoever is told somebody else's words or name has read personal data, and that is written down."""

from datetime import datetime

from storage.engine import Transaction
from storage.people import People
from storage.readings import Reading, Readings
from storage.tickets import Ticket


def repeats(text: str, words: str, width: int = 6) -> bool:
    """Whether ``text`` repeats a stretch of ``words``."""
    if len(words) <= width:
        return bool(words) and words in text
    return any(words[i : i + width] in text for i in range(len(words) - width + 1))


def note(db: Transaction, now: datetime, by: int, text: str, ticket: Ticket) -> None:
    """One line where ``text``, for the eyes of ``by``, holds the reporter's words or name."""
    if by == ticket.reporter_id:
        return
    name = People(db).get(ticket.reporter_id).name
    seen = [
        field for field, there in (("words", repeats(text, ticket.words)), ("name", name and name in text)) if there
    ]
    if seen:
        field = "+".join(seen)
        Readings(db).add(Reading(at=now, by_id=by, about_id=ticket.reporter_id, field=field, why=f"#{ticket.id}"))
