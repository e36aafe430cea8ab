"""Emergencies: safety first and at once; everybody who can act, until somebody goes; over when those say so who may."""

from handlers.emergencies import alarms, calls, despair, ends, lifelines, responders
from handlers.emergencies.capability import emergencies

__all__ = ["alarms", "calls", "despair", "emergencies", "ends", "lifelines", "responders"]
