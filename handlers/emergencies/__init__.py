"""Emergencies: safety first and at once; everybody who can act, until somebody goes; over when those say so who may."""

from handlers.emergencies import alarms, bulletins, calls, despair, ends, lifelines, modes, responders, spoken
from handlers.emergencies.capability import emergencies

__all__ = [
    "alarms",
    "bulletins",
    "calls",
    "despair",
    "emergencies",
    "ends",
    "lifelines",
    "modes",
    "responders",
    "spoken",
]
