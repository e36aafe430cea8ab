"""Emergency modes: what a place is in, until when, and whose voice counts meanwhile.

It is a row of the place (``ways["mode"]``), so that it costs nothing to ask; who began it stands in the journal.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.engine import Transaction
from storage.journal import Journal
from storage.places import Place, Places

KEY = "mode"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """One place in a mode called ``title``, such as 防台."""

    place: Place
    title: str
    since: datetime
    until: datetime


def mode_of(upwards: Sequence[Place], now: datetime) -> Mode | None:
    """The mode of the nearest of these places that is in one."""
    return next((mode for place in upwards if (mode := kept(place)) and now < mode.until), None)


def kept(place: Place) -> Mode | None:
    """What is written down for the place, also when its time is up."""
    said = place.ways.get(KEY)
    if not isinstance(said, Mapping):
        return None
    since, until = (datetime.fromisoformat(str(said[name])) for name in ("since", "until"))
    return Mode(place=place, title=str(said["title"]), since=since, until=until)


def set_mode(db: Transaction, place: Place, title: str, since: datetime, until: datetime) -> None:
    """From now on the place is in that mode."""
    said = {"title": title, "since": since.isoformat(), "until": until.isoformat()}
    Places(db).set_ways(place, {**place.ways, KEY: said})


def end_mode(db: Transaction, place: Place) -> None:
    """The place is as usual again."""
    Places(db).set_ways(place, {name: value for name, value in place.ways.items() if name != KEY})


def voices(db: Transaction, mode: Mode) -> list[int]:
    """The people whose word it is: who began it, and who agreed."""
    begun = [e for e in Journal(db).since("mode.entered", mode.since) if e.detail["place"] == mode.place.id]
    last = begun[-1] if begun else None
    found = [last.person_id, last.detail.get("of")] if last else []
    return [int(str(number)) for number in found if number]
