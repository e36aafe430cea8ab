"""What may be done to this ticket, and by whom: written by hand."""

from datetime import UTC, datetime

import pytest

from handlers.rules import standing
from storage.places import Place, PlaceKind
from storage.roles import Holding, Role
from storage.tickets import OPEN, State, Ticket

HOUSE = Place(id=2, parent_id=1, kind=PlaceKind.BUILDING, name="3栋", path="/1/2/")
OTHER = Place(id=3, parent_id=1, kind=PlaceKind.BUILDING, name="5栋", path="/1/3/")
THEN = datetime(2026, 6, 9, tzinfo=UTC)


def ticket(kind: str = "need", **values: object) -> Ticket:
    plain = dict.fromkeys(Ticket.__struct_fields__)
    plain |= {"id": 1, "kind": kind, "state": State.WAITING, "place_id": 2, "reporter_id": 7, "owner_id": 8}
    return Ticket(**{**plain, **values})


def holds(role: Role, place: Place = HOUSE) -> list[Holding]:
    return [Holding(id=1, person_id=1, role=role, place_id=place.id, place_path=place.path, deputy=False, post="")]


TAKES = set(Role) - {Role.RESIDENT, Role.NOTIFIER, Role.DEPARTMENT, Role.EXPERT, Role.HELPER, Role.OBSERVER}
MANAGES = {Role.ADMIN, Role.SECRETARY, Role.GRID_WORKER, Role.DUTY_OFFICER}
CORRECTS = MANAGES | {Role.MEDIATOR, Role.UNIT_LEADER, Role.BUILDING_LEADER}
HEARS_DISPUTES: set[Role] = set()  # its mediator owns it; no office opens a quarrel


@pytest.mark.parametrize("role", Role)
def test_by_role(role: Role) -> None:
    held, need, dispute = holds(role), ticket(), ticket("dispute")
    assert standing.may_take(need, HOUSE, 1, held) is (role in TAKES)
    assert standing.may_answer_for(HOUSE, held) is (role in TAKES | {Role.DEPARTMENT})
    assert standing.may_take(dispute, HOUSE, 1, held) is (role in HEARS_DISPUTES)
    assert standing.may_see(dispute, HOUSE, 1, held, {7}) is (role in HEARS_DISPUTES)
    assert standing.may_cancel(dispute, HOUSE, 1, held) is (role in HEARS_DISPUTES)
    assert standing.may_finish(need, HOUSE, 1, held) is (role in MANAGES)
    assert standing.may_manage(HOUSE, held) is (role in MANAGES)
    assert standing.may_correct(need, HOUSE, 1, held) is (role in CORRECTS)
    assert standing.may_correct(dispute, HOUSE, 1, held) is (role in HEARS_DISPUTES)


@pytest.mark.parametrize("role", Role)
def test_nothing_in_the_house_next_door(role: Role) -> None:
    held = holds(role, OTHER)
    assert not standing.may_take(ticket(), HOUSE, 1, held)
    assert not standing.may_finish(ticket(), HOUSE, 1, held)
    assert not standing.may_see(ticket(), HOUSE, 1, held, {7})
    assert not standing.may_cancel(ticket(), HOUSE, 1, held)
    assert not standing.may_correct(ticket(), HOUSE, 1, held)


def test_the_owner_and_the_reporter() -> None:
    for kind in ("need", "dispute"):
        assert standing.may_take(ticket(kind), HOUSE, 8, ())
        assert standing.may_finish(ticket(kind), HOUSE, 8, ())
        assert standing.may_see(ticket(kind), HOUSE, 7, (), {7})
        assert standing.may_cancel(ticket(kind), HOUSE, 7, ())
        assert standing.may_correct(ticket(kind), HOUSE, 8, ())
        assert not standing.may_correct(ticket(kind), HOUSE, 7, ())
        assert standing.may_move(ticket(kind), HOUSE, 7, ())
        assert not standing.may_take(ticket(kind), HOUSE, 7, ())
        assert not standing.may_finish(ticket(kind), HOUSE, 7, ())


def test_states() -> None:
    allowed = {(a, b) for a in State for b in State if standing.may_become(a, b)}
    assert (State.WITHDRAWN, State.CLOSED) not in allowed
    assert (State.CLOSED, State.WITHDRAWN) not in allowed
    assert (State.WAITING, State.CLOSED) not in allowed
    assert (State.WAITING, State.PARTLY) not in allowed
    assert all((state, state) not in allowed for state in State)
    assert all((state, State.WITHDRAWN) in allowed for state in OPEN)
    assert all((state, State.MERGED) in allowed for state in OPEN)
    assert {state for state in State if (state, State.CLOSED) in allowed} == {State.REVIEW}
    assert {state for state in State if (state, State.SHUT) in allowed} == set(OPEN)
    assert {state for state in State if (State.SHUT, state) in allowed} == {State.WAITING, State.TAKEN}


@pytest.mark.parametrize(
    ("subject", "kind", "in_group", "at_home", "public"),
    [
        ("elevator", "need", True, False, True),
        ("elevator", "need", False, False, False),
        ("elevator", "need", True, True, False),
        ("elevator", "dispute", True, False, False),
        *((subject, "need", True, False, False) for subject in ("care", "affairs", "property", "other")),
    ],
)
def test_what_may_be_spoken_of_in_a_group(subject: str, kind: str, in_group: bool, at_home: bool, public: bool) -> None:
    assert standing.is_public(subject, kind, in_group=in_group, at_home=at_home) is public
