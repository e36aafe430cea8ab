"""Volunteers: party members who report for duty where they live, with what they can do and when."""

from handlers.volunteers.capability import volunteers
from handlers.volunteers.helping import join
from handlers.volunteers.keeping import show
from handlers.volunteers.offering import taken
from handlers.volunteers.reporting import report

__all__ = ["join", "report", "show", "taken", "volunteers"]
