"""Housekeeping: what may no longer be kept is erased, every hour and by itself."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Context
from storage.asides import Asides
from storage.broadcasts import Broadcasts
from storage.buttons import Buttons
from storage.codes import Codes
from storage.corrections import Corrections
from storage.heard import Heard
from storage.pictures import Pictures
from storage.questions import Questions

housekeeping = Capability("housekeeping", title="清理")

_ASIDE = timedelta(hours=24)
_HEARD = timedelta(days=60)
_LEARNT = timedelta(days=180)
_NOTICE = timedelta(days=180)


@housekeeping.every("5 * * * *", "hourly")
def hourly(context: Context, _payload: Mapping[str, Any]) -> None:
    """Sealed bodies after a day, quoted words nobody answered, codes and buttons nobody used, what is old."""
    Asides(context.db).erase(context.now - _ASIDE)
    Questions(context.db).forget(context.now)
    Codes(context.db).forget(context.now)
    Buttons(context.db).forget(context.now)
    Pictures(context.db).forget(context.now)
    Heard(context.db).forget(context.now - _HEARD)
    Corrections(context.db).erase(context.now - _LEARNT)
    Broadcasts(context.db).erase(context.now - _NOTICE)
    context.erase_traces()
