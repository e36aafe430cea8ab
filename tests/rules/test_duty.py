"""Who answers for a matter: the smallest place first, the leader before the deputy, nobody twice."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from handlers.rules import duty
from storage.duties import Duty
from storage.places import Place, PlaceKind
from storage.roles import Holding, Role

CHAIN = [
    Place(
        id=n, parent_id=n - 1 or None, kind=kind, name=kind.value, path="/" + "/".join(map(str, range(1, n + 1))) + "/"
    )
    for n, kind in enumerate(
        (PlaceKind.STREET, PlaceKind.COMMUNITY, PlaceKind.ESTATE, PlaceKind.BUILDING, PlaceKind.UNIT), 1
    )
]
UPWARDS = CHAIN[::-1]


def hold(number: int, person: int, role: Role, place: Place, deputy: bool = False, post: str = "") -> Holding:
    return Holding(
        id=number, person_id=person, role=role, place_id=place.id, place_path=place.path, deputy=deputy, post=post
    )


def around(held: list[Holding], free: Iterable[int] = ()) -> Duty:
    return Duty(UPWARDS, tuple(held), frozenset(free))


@st.composite
def holdings(draw) -> list[Holding]:
    rows = draw(st.lists(st.tuples(st.integers(1, 8), st.sampled_from(Role), st.sampled_from(CHAIN), st.booleans())))
    return [hold(n, *row) for n, row in enumerate(rows, 1)]


@given(holdings())
def test_the_ladder_goes_up_and_names_nobody_twice(held: list[Holding]) -> None:
    ladder = duty.rungs(around(held))
    depths = [UPWARDS.index(rung.place) for rung in ladder]
    assert depths == sorted(depths)
    assert len({rung.person_id for rung in ladder}) == len(ladder)
    assert {Role.RESIDENT.value, Role.ADMIN.value} & {rung.title for rung in ladder} == set()


@given(holdings(), st.sets(st.integers(1, 8)))
def test_only_who_can_be_reached_is_asked(held: list[Holding], free: set[int]) -> None:
    ladder = duty.rungs(around(held))
    first = duty.first(ladder, around(held, free))
    assert first is None or first.person_id in free
    assert (first is None) == (not free & {rung.person_id for rung in ladder})
    for rung in ladder:
        following = duty.after(ladder, rung.person_id, around(held, free))
        assert following is None or ladder.index(following) > ladder.index(rung)


@given(holdings(), st.sets(st.integers(1, 8)))
def test_handing_on_comes_to_an_end(held: list[Holding], free: set[int]) -> None:
    ladder, asked = duty.rungs(around(held)), []
    rung = duty.first(ladder, around(held, free))
    while rung:
        asked.append(rung.person_id)
        rung = duty.after(ladder, rung.person_id, around(held, free))
    assert len(asked) == len(set(asked)) <= len(ladder)


def test_leader_then_deputy_then_one_up() -> None:
    building, estate = CHAIN[3], CHAIN[2]
    held = [
        hold(1, 3, Role.SECRETARY, estate),
        hold(2, 2, Role.BUILDING_LEADER, building, deputy=True),
        hold(3, 1, Role.BUILDING_LEADER, building),
        hold(4, 4, Role.PROPERTY, estate, post="电工"),
    ]
    ladder = duty.rungs(around(held))
    assert [(r.person_id, r.title) for r in ladder] == [(1, "楼长"), (2, "副楼长"), (3, "支部书记")]
    assert duty.after(ladder, 99, around(held, {2, 3})).person_id == 2, "who stands on no rung is followed by the first"
    assert duty.of_posts(around(held, {4}), ["物业电工"]).person_id == 4
    assert duty.of_posts(around(held, {1}), ["物业电工"]) is None
    assert duty.holding(around(held, {4}), Role.PROPERTY).person_id == 4
    assert duty.holding(around(held, {1}), Role.PROPERTY) is None
