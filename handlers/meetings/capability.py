"""The one capability that the files of this folder share: which meeting is meant, of which place, and who is asked."""

from bot.capability import Capability
from bot.context import Context, Talk
from bot.texts import Refused, Text, Texts
from handlers.rules import standing
from storage.meetings import Meeting, Meetings
from storage.places import Place, Places
from storage.roles import Holding, Role, Roles
from storage.tickets import Ticket

meetings = Capability("meetings", title="联席会")

_INVITED = frozenset({Role.SECRETARY, Role.GRID_WORKER, Role.PROPERTY, Role.DUTY_OFFICER, Role.DEPARTMENT})


class Say(Texts):
    """Words that several files say."""

    not_yours = Text("这里的联席会要由书记、网格员、街道值班或管理员来定。")
    none = Text("现在没有定好的联席会。定一次：“联席会 周五下午3点”。")
    no_such = Text("没有 #{no} 这张单，或者它不归这次联席会、不能上会。")


def coming(talk: Talk) -> Meeting | None:
    """The meeting of where the speaker holds an office, or of what that lies in; else the next one below."""
    held = [Places(talk.db).get(holding.place_id) for holding in talk.roles]
    for ask in (Meetings(talk.db).coming, Meetings(talk.db).coming_in):
        if found := [meeting for place in held if (meeting := ask(place))]:
            return found[0]
    return None


def next_one(talk: Talk) -> Meeting:
    """The same; refused where none is to come."""
    found = coming(talk)
    if found is None:
        raise Refused(Say.none())
    return found


def managed(talk: Talk) -> Place:
    """The widest place that the speaker manages."""
    held = [Places(talk.db).get(h.place_id) for h in talk.roles]
    mine = [place for place in held if standing.may_manage(place, talk.roles)]
    if not mine:
        raise Refused(Say.not_yours())
    return min(mine, key=lambda place: len(place.lineage))


def invited(context: Context, place: Place, *, but: int | None) -> list[Holding]:
    """Who acts for the place or a part of it, and the departments above; no deputies."""
    inside = [p.id for p in Places(context.db).inside(place)]
    held = [*Roles(context.db).at(inside, context.now), *context.duty_at(place.id).holdings]
    known = {h.id: h for h in held if h.role in _INVITED and not h.deputy and h.person_id != but}
    return list(known.values())


def may_come_up(talk: Talk, ticket: Ticket, place: Place) -> bool:
    """A public matter of the place, by whoever may take it; no quarrel, and nothing of somebody's home."""
    at = Places(talk.db).get(ticket.place_id)
    return ticket.public and place.covers(at) and standing.may_take(ticket, at, talk.person.id, talk.roles)
