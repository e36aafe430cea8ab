"""The capability that the files of this folder hang on, and what they share: whose a file is, and who may see it."""

from datetime import datetime

from bot.capability import Capability
from bot.context import Context
from bot.texts import Refused, Text, Texts
from handlers.rules import duty, records
from storage.households import Households
from storage.people import People
from storage.places import Place
from storage.readings import Reading, Readings
from storage.roles import Role, Roles
from storage.tickets import Ticket, Tickets
from storage.visits import CareFile, CareFiles, Open

visits = Capability("visits", title="结对上门")


class Say(Texts):
    """What is said alike in several of them."""

    no_file = Text("没有您能看的档案。")
    day = Text("{month}月{day}日")


def home_of(context: Context, person_id: int) -> Place | None:
    """The house the person lives in."""
    return Households(context.db).place_of(People(context.db).get(person_id).household_id)


def secretary_of(context: Context, file: CareFile) -> int | None:
    """The one secretary who may see it: who started it, while they are secretary there; else who is now."""
    home = home_of(context, file.person_id)
    held = Roles(context.db).of(file.by_id, context.now) if file.by_id else ()
    if any(h.role is Role.SECRETARY and (home is None or h.reaches(home)) for h in held):
        return file.by_id
    rung = duty.holding(context.duty_at(home.id), Role.SECRETARY) if home else None
    return rung.person_id if rung else None


def seen_by(context: Context, person_id: int) -> list[CareFile]:
    """The files that somebody may see: of whom they visit, and, for a secretary, those that are theirs."""
    files = CareFiles(context.db).visited_by(person_id) if person_id else []
    if any(h.role is Role.SECRETARY for h in Roles(context.db).of(person_id, context.now)):
        own = [file for file in CareFiles(context.db).running() if secretary_of(context, file) == person_id]
        files = list({file.person_id: file for file in (*files, *own)}.values())
    return files


def watchers(context: Context, file: CareFile) -> list[int]:
    """The pair and the secretary."""
    secretary = secretary_of(context, file)
    return list(dict.fromkeys([*CareFiles(context.db).pair_of(file.person_id), *([secretary] if secretary else [])]))


def the_one(context: Context, files: list[CareFile], words: str) -> CareFile:
    """Whose name stands in the words; refused in the same words whether there is such a file or not."""
    named = [file for file in files if name_of(context, file.person_id) in words]
    if len(named) != 1:
        raise Refused(Say.no_file())
    return named[0]


def todos_of(context: Context, file: CareFile) -> list[tuple[Open, Ticket | None]]:
    """What is still to be done; of a repair with its ticket, while that is open."""
    found = [
        (one, Tickets(context.db).get(one.ticket_id or 0)) for one in CareFiles(context.db).todos_of(file.person_id)
    ]
    return [(one, ticket) for one, ticket in found if one.ticket_id is None or (ticket and ticket.is_open)]


def name_of(context: Context, person_id: int) -> str:
    """How the person is called."""
    return People(context.db).get(person_id).name


def names_of(context: Context, person_ids: list[int]) -> str:
    """How they are called, one after the other."""
    return "、".join(name_of(context, number) for number in person_ids)


def day(context: Context, moment: datetime) -> str:
    """The day as people say it: 6月16日."""
    there = context.local(moment)
    return Say.day(month=there.month, day=there.day)


def note_look(context: Context, by: int, file: CareFile, why: str) -> None:
    """Somebody has been told what stands in the file."""
    look = Reading(at=context.now, by_id=by, about_id=file.person_id, field=records.CARE, why=why)
    Readings(context.db).add(look)
