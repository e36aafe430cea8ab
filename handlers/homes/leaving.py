"""Moving out: said by oneself, by whoever knows the house, or by the date of a lease; what hung on it ends at once."""

from collections.abc import Mapping
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.homes.capability import homes, spoken
from handlers.rules import duty
from handlers.rules import homes as words_of
from handlers.rules.hours import Hours
from nlp import Reading
from storage.households import Household, Households
from storage.people import People, Person
from storage.places import Place, Places
from storage.residences import Residences
from storage.roles import NEIGHBOURS, Holding, Role, Roles
from storage.tickets import Tickets

_OF_NEIGHBOURS = frozenset(
    NEIGHBOURS | {Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.PARTY_MEMBER, Role.SECRETARY, Role.MEDIATOR}
)
"""What somebody is because they live there; who works there may live anywhere."""


class Say(Texts):
    """Words about moving out."""

    no_home = Text("我没有登记您的住处，不用改。")
    leaving = Text("您家搬走了就回“我搬走了”，我马上去掉登记；还没搬的，搬那天再说一声就行。")
    will = Text("您在{list}的身份会一起停，手上 {n} 张没办完的单转给别人。")
    done = Text("好，{place}{room}的登记去掉了{offices}。以后有事照样可以说。搬到了新地方就说“我住…”加楼栋房号。")
    offices = Text("，在那里的身份（{list}）也停了，这段时间辛苦了")
    ended = Text("您在{place}{room}的登记到期了，已经去掉。还住着请告诉楼长，或说“我住…”加楼栋房号。")
    ended_contact = Text("{place}{room}有一位{tie}的登记到期，已经去掉。还住着就说“确认 {room} 姓名”。")


def _will(talk: Talk) -> str | None:
    """What goes with the home; None where nothing does."""
    offices = [h for h in _offices(talk, talk.person, _home(talk)) if h.role not in NEIGHBOURS]
    if not offices:
        return None
    own = [*Tickets(talk.db).waiting_for(talk.person.id), *Tickets(talk.db).in_hand_of(talk.person.id)]
    place = Places(talk.db).get(offices[0].place_id)
    return talk.worded(Say.will, place)(list=_titles(talk, offices), n=len(own))


@homes.command(
    "我搬走了",
    "我搬家了",
    "我已经搬走了",
    who=EVERYONE,
    also=("我搬出去了", "不住这里了", "不住这儿了"),
    usage="我搬走了",
    examples=("我搬走了",),
    first=_will,
)
def leave(talk: Talk) -> None:
    """您不住这里了：住处的登记和在这里的身份马上去掉。"""
    flat = _home(talk)
    if flat is None:
        raise Refused(Say.no_home())
    here = spoken(talk, flat)
    ended = [h for h in move_out(talk, talk.person, flat, offices=True) if h.role not in NEIGHBOURS]
    offices = Say.offices(list=_titles(talk, ended)) if ended else ""
    talk.whisper(Say.done(place=here["place"], room=here["room"], offices=offices))


def _leaving(reading: Reading) -> bool | None:
    return words_of.is_leaving(reading.plain) or None


@homes.listener(_leaving, who=EVERYONE, where=Where.PRIVATE, examples=("我们下个月搬走",), whole=True)
def leaving(_talk: Talk, _found: bool) -> str:
    """Soon, or with more words than are surely meant: nothing is taken away before the plain words are said."""
    return Say.leaving()


@homes.timer("ended")
def ended(context: Context, payload: Mapping[str, Any]) -> None:
    """The last day of a lease is over."""
    found = Residences(context.db).between(payload["person"], payload["household"])
    if found is None or found.until is None or found.until > context.now:
        return
    flat, person = Households(context.db).get(found.household_id), People(context.db).get(found.person_id)
    here = spoken(context, flat)
    move_out(context, person, flat, offices=True)
    place = Places(context.db).get(flat.place_id)
    context.tell(person.id, Say.ended(place=here["place"], room=here["room"]), within=Hours, place=place)
    contact = duty.leader(context.duty_at(flat.place_id), but={person.id})
    if contact:
        line = Say.ended_contact(place=here["place"], room=here["room"], tie=found.tie)
        context.tell(contact.person_id, line, within=Hours, place=place)


def move_out(context: Context, person: Person, flat: Household, *, offices: bool) -> list[Holding]:
    """The person is nothing to that flat any more; what hung on living there ends with it, and is returned."""
    Residences(context.db).end(person.id, flat.id)
    context.never_mind("homes.ended", f"{person.id}:{flat.id}")
    ending = _offices(context, person, flat) if offices else []
    if person.household_id == flat.id:
        People(context.db).leave(person)
        if left := Residences(context.db).of(person.id):
            People(context.db).settle(person, left[0].household_id)
    for held in ending:
        Roles(context.db).end(person.id, held.role, Places(context.db).get(held.place_id), at=context.now)
        context.record("role.ended", to=person.id, role=held.role, place=held.place_id, why="moved")
    context.record("home.left", person=person.id)
    context.erase_traces()
    return ending


def _home(talk: Talk) -> Household | None:
    return Households(talk.db).get(talk.person.household_id) if talk.person.household_id else None


def _offices(context: Context, person: Person, flat: Household | None) -> list[Holding]:
    """What the person is in the estate of that flat, unless another flat there still makes them a neighbour."""
    if flat is None:
        return []
    estate = _estate(context, flat)
    homes_left = [r.household_id for r in Residences(context.db).of(person.id) if r.household_id != flat.id]
    if person.household_id not in (None, flat.id):
        homes_left.append(person.household_id or 0)
    if any(_estate(context, Households(context.db).get(number)) == estate for number in homes_left):
        return []
    held = Roles(context.db).of(person.id, context.now)
    return [h for h in held if h.role in _OF_NEIGHBOURS and h.place_path.startswith(estate.path)]


def _estate(context: Context, flat: Household) -> Place:
    place = Places(context.db).get(flat.place_id)
    return Places(context.db).estate_of(place) or place


def _titles(context: Context, held: list[Holding]) -> str:
    places = Places(context.db)
    return "、".join(f"{places.full_name(places.get(h.place_id))}{h.title}" for h in held)
