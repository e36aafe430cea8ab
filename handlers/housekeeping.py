"""Housekeeping: what may no longer be kept is erased, every hour and by itself."""

from collections.abc import Mapping
from typing import Any

from bot.capability import Capability
from bot.context import Context
from handlers.rules.retention import LIMITS
from storage.aging import age
from storage.asides import Asides
from storage.broadcasts import Broadcasts
from storage.buttons import Buttons
from storage.codes import Codes
from storage.corrections import Corrections
from storage.heard import Heard
from storage.pictures import Pictures
from storage.procedures import Procedures
from storage.questions import Questions
from storage.readings import Readings
from storage.signups import Signups
from storage.visits import CareFiles

housekeeping = Capability("housekeeping", title="清理")


@housekeeping.every("5 * * * *", "hourly")
def hourly(context: Context, _payload: Mapping[str, Any]) -> None:
    """Looks are linked; sealed bodies after a day, quoted words, codes and buttons nobody used, and what is old go."""
    Readings(context.db).seal()
    Asides(context.db).erase(context.now - LIMITS["asides"])
    Questions(context.db).forget(context.now)
    Codes(context.db).forget(context.now)
    Buttons(context.db).forget(context.now)
    Pictures(context.db).forget(context.now)
    Heard(context.db).forget(context.now - LIMITS["heard"])
    Corrections(context.db).erase(context.now - LIMITS["corrections"])
    Broadcasts(context.db).erase(context.now - LIMITS["notices"])
    Broadcasts(context.db).erase_unsent(context.now - LIMITS["drafts"])
    Signups(context.db).erase(context.now - LIMITS["signups"])
    context.erase_traces()


@housekeeping.every("40 3 * * *", "daily")
def daily(context: Context, _payload: Mapping[str, Any]) -> None:
    """Words, names and numbers of people that have been kept as long as the table says."""
    age(context.db, context.now, LIMITS)
    Procedures(context.db).forget(context.now - LIMITS["ids"])
    CareFiles(context.db).forget(context.now - LIMITS["visits"])
    context.erase_traces()
