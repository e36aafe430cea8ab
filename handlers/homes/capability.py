"""The one capability that the files of this folder share: which flat is meant, and who lives there from now on."""

from datetime import datetime

from bot.capability import Capability
from bot.context import Context, Talk
from bot.permission import ADMIN, GRID_WORKER, LEADER
from bot.texts import Refused, Text, Texts
from handlers.rules import homes as words_of
from handlers.rules import naming
from handlers.rules.terms import spelled_end
from nlp import times
from storage.households import Household, Households
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.residences import Residences, Tie

homes = Capability("homes", title="住处")

CONTACTS = LEADER | GRID_WORKER | ADMIN
"""Who knows who lives where; each for their own places."""
_HOUSES = (PlaceKind.BUILDING, PlaceKind.UNIT)


class Say(Texts):
    """Words about a flat."""

    which_unit = Text("{place}有几个单元，{room} 在哪个单元？请写全，例如“{place}2单元{room}”。")
    unplaced = Text("没找到这个地方。请写楼栋、单元和房号，例如“3栋2单元502”。")
    over = Text("“到{until}”没看懂，或者已经过去了。请写日期，例如“到6月30日”。")
    until = Text("，到{when}")


def knows(talk: Talk, place: Place) -> bool:
    """Whether the speaker may say who lives there."""
    return CONTACTS.allows(talk.roles, place)


def flat_of(context: Context, base: Place, said: words_of.Said, *, lives: bool = False) -> Household:
    """The flat that the words mean, seen from ``base``; ``id`` 0 for one that is not written down yet.

    ``lives``: one that somebody lives in, as far as is known; then one of that number in a building is enough.
    """
    named = context.read(said.where).place
    known = Places(context.db).inside(Places(context.db).estate_of(base) or base)
    place = naming.meant(base, known, named.building, named.unit)
    if named.building and naming.of_kind(known, PlaceKind.BUILDING, named.building) is None:
        raise Refused(Say.unplaced())
    if place.kind not in _HOUSES:
        raise Refused(Say.unplaced())
    units = [inside for inside in known if inside.kind is PlaceKind.UNIT and place.covers(inside)]
    found = Households(context.db).called(place, said.room)
    if place.kind is PlaceKind.BUILDING and len(found) == 1 and (lives or len(units) < 2):
        return found[0]
    if place.kind is PlaceKind.BUILDING and len(units) > 1:
        raise Refused(Say.which_unit(place=Places(context.db).full_name(place), room=said.room))
    place = units[0] if units and place.kind is PlaceKind.BUILDING else place
    return flat_at(context, place, said.room)


def flat_at(context: Context, place: Place, room: str) -> Household:
    """The flat of exactly that place; ``id`` 0 for one that nobody has vouched for: it counts as no household."""
    found = [flat for flat in Households(context.db).called(place, room) if flat.place_id == place.id]
    return found[0] if found else Household(id=0, place_id=place.id, room=room)


def until_of(talk: Talk, said: words_of.Said) -> datetime | None:
    """The end that the words name."""
    if not said.until:
        return None
    found = times.find(said.until, talk.local(talk.now))
    end = found[-1].end if found else None
    if end is None or end <= talk.now:
        raise Refused(Say.over(until=said.until))
    return end


def owners(context: Context, flat: Household, but: int) -> list[Person]:
    """Everybody else who owns it, as far as is known."""
    held = Residences(context.db).at(flat.id)
    return [People(context.db).get(r.person_id) for r in held if r.tie is Tie.OWNER and r.person_id != but]


def settle(talk: Talk, person: Person, flat: Household, tie: Tie, until: datetime | None) -> None:
    """That is what the person is to the flat now; an owner who lives elsewhere goes on living there."""
    person = People(talk.db).get(person.id)
    flat = Households(talk.db).add(Places(talk.db).get(flat.place_id), flat.room)
    if person.household_id is None or tie not in (Tie.OWNER, Tie.AGENT):
        People(talk.db).settle(person, flat.id)
    Residences(talk.db).put(person.id, flat.id, tie, talk.now, until)
    talk.record("home.settled", by=talk.person, person=person.id)
    key = f"{person.id}:{flat.id}"
    if until:
        talk.later("homes.ended", at=until, key=key, person=person.id, household=flat.id)
    else:
        talk.never_mind("homes.ended", key)


def spoken(context: Context, flat: Household, tie: Tie | None = None, until: datetime | None = None) -> dict[str, str]:
    """The flat in words, for those who may read of it: place, room, and what somebody is there."""
    place = Places(context.db).full_name(Places(context.db).get(flat.place_id))
    span = Say.until(when=spelled_end(context.spell, until)) if until else ""
    return {"place": place, "room": flat.room, "tie": f"{tie or ''}{span}"}
