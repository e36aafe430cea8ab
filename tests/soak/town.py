"""The neighbourhood of the soak: many units, so that every report is a matter of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from storage.engine import Database
from storage.groups import Groups
from storage.journal import journal
from storage.migrations import migrate
from storage.outbox import SENT, UNKNOWN, WAITING, outbox
from storage.places import PlaceKind, Places
from storage.reports import reports
from storage.tickets import tickets

BUILDINGS, UNITS = 60, 12
MATTERS = (
    *("电梯坏了", "楼道灯不亮", "门禁坏了", "水管漏水", "垃圾没人清", "下水道堵了"),
    *("路灯不亮", "天花板漏水", "充电桩坏了", "井盖松了"),
)


@dataclass(frozen=True)
class Found:
    """What the records hold after all kills.  ``reported``: how many reports each message made."""

    reported: dict[str, int]
    tickets: int
    doubled: int
    waiting: int
    unknown: int
    sent: int


def build(database: str, rooms: Sequence[str], now: datetime) -> None:
    """Make the places; every room is a group of the estate."""
    kept = Database(database)
    migrate(kept)
    with kept.begin() as db:
        places = Places(db)
        street = places.add(PlaceKind.STREET, "鹭岛街道")
        estate = places.add(PlaceKind.ESTATE, "观远里", places.add(PlaceKind.COMMUNITY, "莲花社区", street))
        for number in range(1, BUILDINGS + 1):
            building = places.add(PlaceKind.BUILDING, f"{number}栋", estate)
            for unit in range(1, UNITS + 1):
                places.add(PlaceKind.UNIT, f"{unit}单元", building)
        for room in rooms:
            Groups(db).bind(room, estate, f"观远里群 {room.rpartition(':')[2]}", now)
    kept.close()


def matters() -> Iterator[str]:
    """Clear reports, each of another unit or of another matter."""
    for matter in MATTERS:
        for building in range(1, BUILDINGS + 1):
            for unit in range(1, UNITS + 1):
                yield f"{building}栋{unit}单元{matter}"


def look(database: str) -> Found:
    """What is there now."""
    kept = Database.reading(database)
    try:
        with kept.begin() as db:
            of_message = select(reports.c.message_id, func.count()).group_by(reports.c.message_id)
            reported = {row[0]: row[1] for row in db.execute(of_message)}
            once = select(func.count()).select_from(tickets).where(tickets.c.parent_id.is_(None))
            parents = select(func.count(func.distinct(tickets.c.parent_id)))
            number = db.execute(once).scalar_one() - db.execute(parents).scalar_one()
            children = select(func.count()).select_from(tickets).where(tickets.c.parent_id.is_not(None))
            opened = select(journal.c.ticket_id, func.count()).where(journal.c.verb == "ticket.opened")
            twice = opened.group_by(journal.c.ticket_id).having(func.count() > 1)
            states = dict(db.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state)).all())
            return Found(
                reported=reported,
                tickets=number + db.execute(children).scalar_one(),
                doubled=len(db.execute(twice).all()),
                waiting=states.get(WAITING, 0),
                unknown=states.get(UNKNOWN, 0),
                sent=states.get(SENT, 0),
            )
    finally:
        kept.close()
