"""Homes: who lives where, and as what: said by oneself, by whoever knows the house, until somebody moves out."""

from handlers.homes.capability import homes
from handlers.homes.claiming import checked
from handlers.homes.confirming import confirm
from handlers.homes.leaving import leave

__all__ = ["checked", "confirm", "homes", "leave"]
