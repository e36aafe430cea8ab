"""What is known of open tickets before somebody asks: which matters a place has, and what waits for whom.

It may be too much, which whoever asks sees; it is never too little, so that where nothing is known nothing is asked.
"""

from storage.memory import Known
from storage.remembering import Remembering

MATTERS = Known.of("matters of places", "tickets")
"""By place: kind and subject of whatever may still count there."""

WAITING = Known.of("what waits for people", "tickets", brief=True)
"""By person: the numbers of the oldest ticket that waits for them, and of all that they were not told of."""


def note(db: Remembering, place_id: int, matter: tuple[str, str], owner_id: int | None, number: int) -> None:
    """A ticket is new, or it is not what it was."""
    if (matters := db.recall(MATTERS, place_id)) is not None:
        matters.add(matter)
    if (numbers := db.recall(WAITING, owner_id)) is not None:
        numbers.add(number)
