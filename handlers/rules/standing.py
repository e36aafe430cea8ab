"""What depends on this ticket: who may take it, finish it, see it, and which state may follow which."""

from collections.abc import Collection, Iterable

from storage.places import Place
from storage.roles import NEIGHBOURS, Holding, Role
from storage.tickets import State, Ticket

_FOLLOWS = {
    State.WAITING: {State.TAKEN, State.WITHDRAWN, State.MERGED, State.REVIEW, State.SCATTERED, State.SHUT},
    State.TAKEN: {
        State.WAITING,
        State.PARTLY,
        State.REVIEW,
        State.WITHDRAWN,
        State.MERGED,
        State.SCATTERED,
        State.SHUT,
    },
    State.PARTLY: {
        State.WAITING,
        State.TAKEN,
        State.REVIEW,
        State.WITHDRAWN,
        State.MERGED,
        State.SCATTERED,
        State.SHUT,
    },
    State.REVIEW: {State.PARTLY, State.TAKEN, State.CLOSED, State.WAITING},
    State.CLOSED: {State.TAKEN, State.PARTLY, State.WAITING},
    State.WITHDRAWN: {State.WAITING, State.OFFERED},
    State.MERGED: {State.WAITING, State.TAKEN, State.PARTLY},
    State.SCATTERED: {State.WAITING, State.TAKEN, State.PARTLY},
    State.QUEUED: {State.WAITING, State.WITHDRAWN},
    State.OFFERED: {State.TAKEN, State.WITHDRAWN},
    State.SHUT: {State.WAITING, State.TAKEN},
}

_ACTING = frozenset(Role) - NEIGHBOURS - {Role.NOTIFIER, Role.DEPARTMENT, Role.EXPERT, Role.OBSERVER}
"""A department acts on what it is called to, an expert answers what they are asked: neither has a place's matters."""
MEDIATING = frozenset({Role.MEDIATOR, Role.SECRETARY, Role.GRID_WORKER, Role.DUTY_OFFICER})
"""To whom a quarrel may be handed on."""
_MANAGING = frozenset({Role.ADMIN, Role.SECRETARY, Role.GRID_WORKER, Role.DUTY_OFFICER})
_ENDING = _MANAGING | {Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.PROPERTY}
_NOBODY: frozenset[Role] = frozenset()
"""No office lets anybody into a quarrel: its mediator has it by name, and may have been chosen for having no tie."""
_LEADING = frozenset({Role.MEDIATOR, Role.SECRETARY, Role.GRID_WORKER, Role.UNIT_LEADER, Role.BUILDING_LEADER})


def may_become(now: State, then: State) -> bool:
    """Whether a ticket may go from one state to the other."""
    return then in _FOLLOWS[now]


def is_confidential(ticket: Ticket) -> bool:
    """A quarrel is its parties' and its mediator's; where there is danger, leaders have to know."""
    return ticket.kind == "dispute" and not ticket.urgent


def is_wish(ticket: Ticket) -> bool:
    """A wish is nobody's duty: whoever likes claims it."""
    return ticket.kind == "wish"


def is_free(ticket: Ticket) -> bool:
    """Whether nobody has taken it yet."""
    return ticket.state in (State.WAITING, State.OFFERED)


def _hearing(ticket: Ticket, usual: frozenset[Role]) -> frozenset[Role]:
    """Which roles may hear of it."""
    if ticket.kind != "dispute":
        return usual
    return _LEADING if ticket.urgent else _NOBODY


def may_be_part(ticket: Ticket) -> bool:
    """Whether it may be looked after together with its siblings: no danger, no quarrel, nothing that is paid for."""
    return ticket.kind == "need" and not ticket.urgent and not ticket.price


def may_be_shut(ticket: Ticket) -> bool:
    """Whether an admin may close it together with others: no danger that is not over, and no quarrel."""
    return ticket.kind == "need" and (not ticket.urgent or ticket.state is State.REVIEW)


def acts(role: Role) -> bool:
    """Whether who holds it acts for a place: takes what is reported there."""
    return role in _ACTING


def may_take(ticket: Ticket, place: Place, person_id: int, roles: Collection[Holding]) -> bool:
    """Its owner, or anybody who acts for that place; a dispute only by those who may hear of it."""
    if ticket.owner_id == person_id:
        return True
    if is_wish(ticket):
        return may_claim(place, roles)
    return any(h.role in _hearing(ticket, _ACTING) and h.reaches(place) for h in roles)


def may_claim(place: Place, roles: Collection[Holding]) -> bool:
    """A wish is claimed also by those who act for a part of the estate alone, and by whoever offered to help."""
    able = _ACTING | {Role.HELPER}
    return any(h.role in able and (h.reaches(place) or h.place_path.startswith(place.path)) for h in roles)


def may_correct(ticket: Ticket, place: Place, person_id: int, roles: Collection[Holding]) -> bool:
    """Its owner, or a leader of the place: what it is decides who hears of it; a dispute only by who may hear."""
    allowed = _hearing(ticket, _LEADING | _MANAGING)
    return ticket.owner_id == person_id or any(h.role in allowed and h.reaches(place) for h in roles)


def may_move(ticket: Ticket, place: Place, person_id: int, roles: Collection[Holding]) -> bool:
    """Whoever reported it knows where it is; else who may put it right."""
    return ticket.reporter_id == person_id or may_correct(ticket, place, person_id, roles)


def may_answer_for(place: Place, roles: Collection[Holding]) -> bool:
    """Whoever holds any office there or above; a department's is one, for what it was given or leads."""
    return any(h.role in _ACTING | {Role.DEPARTMENT} and h.reaches(place) for h in roles)


def may_keep(ticket: Ticket, place: Place, roles: Collection[Holding]) -> bool:
    """Whoever has it may go on having it: an office there, or for a wish in any part of the estate."""
    return may_answer_for(place, roles) or (is_wish(ticket) and may_claim(place, roles))


def may_finish(ticket: Ticket, place: Place, person_id: int, roles: Collection[Holding]) -> bool:
    """Its owner, or who manages the place."""
    return ticket.owner_id == person_id or may_manage(place, roles)


def may_end(place: Place, roles: Collection[Holding]) -> bool:
    """Who may say that a danger is over: who leads there, watches over it, or is on duty."""
    return any(h.role in _ENDING and h.reaches(place) for h in roles)


def is_awaited(ticket: Ticket, place: Place, roles: Collection[Holding]) -> bool:
    """Whether a danger waits for somebody to go, and whoever holds ``roles`` acts there."""
    waits = ticket.urgent and ticket.state is State.WAITING
    return waits and any(h.role not in NEIGHBOURS and h.reaches(place) for h in roles)


def may_manage(place: Place, roles: Collection[Holding]) -> bool:
    """Who may move, merge and reopen tickets of a place."""
    return any(h.role in _MANAGING and h.reaches(place) for h in roles)


def is_watching(holding: Holding) -> bool:
    """An office from which one looks over a place and all that lies in it."""
    return holding.role in _MANAGING | {Role.LINKED}


def post_at(place: Place, roles: Iterable[Holding]) -> str:
    """As what somebody with these roles acts there; empty for nobody of the kind."""
    return next((h.title for h in roles if h.role not in NEIGHBOURS and h.reaches(place)), "")


def may_see(
    ticket: Ticket, place: Place, person_id: int, roles: Collection[Holding], reporters: Collection[int]
) -> bool:
    """Its reporters, and who may take it."""
    return person_id in reporters or may_take(ticket, place, person_id, roles)


def may_cancel(ticket: Ticket, place: Place, person_id: int, roles: Collection[Holding]) -> bool:
    """Its reporter, its owner, or a leader of the place."""
    return ticket.reporter_id == person_id or may_take(ticket, place, person_id, roles)


def is_public(subject: str, kind: str, *, in_group: bool, at_home: bool) -> bool:
    """Whether it may be spoken of in a group: public facilities only, and only where it was said in one."""
    private = {"care", "affairs", "property", "other"}
    return in_group and kind == "need" and subject not in private and not at_home
