"""The file of the law holds together; a place's own table comes first; titles mean the same as keys."""

from itertools import product

import pytest
from pydantic import ValidationError

from handlers.rules import routing
from handlers.rules.routing import Levels, Profile, Routes
from nlp.labels import Subject
from storage.places import Place, PlaceKind
from storage.roles import Role


def test_every_level_has_its_office_and_every_category_is_one() -> None:
    law = routing.law()
    assert set(law.levels) == set(PlaceKind)
    assert all(law.levels.values())
    tables = [law.managed, law.unmanaged, *(estate.posts for estate in law.estates.values())]
    assert {name for table in tables for name in table} <= {subject.value for subject in Subject}
    assert set(law.managed) == set(law.unmanaged)
    assert set(law.estates) == {"老城街巷", "高端小区", "拆迁安置", "职工宿舍"}


@pytest.mark.parametrize(("kind", "subject"), [*product(["", *routing.law().estates], Subject)])
def test_posts_are_named_once_each_and_end_with_somebody_who_is_usual(kind: str, subject: Subject) -> None:
    posts = routing.posts_of(Routes(), Profile(kind=kind), subject)
    assert len(set(posts)) == len(posts)
    assert not posts or posts[-1] in frozenset(Role)
    assert kind or not posts


def test_the_four_kinds_of_estates_differ() -> None:
    usual = {
        kind: tuple(routing.posts_of(Routes(), Profile(kind=kind), subject) for subject in Subject)
        for kind in routing.law().estates
    }
    assert len(set(usual.values())) == 4


def test_a_place_says_what_differs_in_either_language() -> None:
    routes = Routes(posts={"供电": "王电工、 物业", "parking": "街巷长"})
    assert routing.posts_of(routes, Profile(kind="高端小区"), Subject.POWER) == ("王电工", "物业")
    assert routing.posts_of(routes, Profile(), Subject.PARKING) == ("街巷长",)
    assert routing.posts_of(routes, Profile(), Subject.WATER) == ()
    assert routing.category("政务") == "affairs"
    assert routing.category("天气") is None


@pytest.mark.parametrize(
    ("kind", "values", "part"),
    [
        (Routes, {"posts": {"天气": "物业"}}, "没有“天气”这个类别"),
        (Profile, {"kind": "别墅"}, "没有“别墅”这种小区"),
        (Levels, {"offices": {"estate": ["国王"]}}, "estate"),
        (Levels, {"offices": {"planet": ["楼长"]}}, "planet"),
    ],
)
def test_what_is_not_there_is_refused_by_name(kind: type, values: dict, part: str) -> None:
    with pytest.raises(ValidationError) as refused:
        kind(**values)
    assert part in str(refused.value)


def test_offices_differ_from_a_place_downwards_and_an_unreadable_row_means_the_usual() -> None:
    street = Place(
        id=1,
        parent_id=None,
        kind=PlaceKind.STREET,
        name="街道",
        path="/1/",
        ways={"levels": {"offices": {"estate": ["物业"]}}},
    )
    estate = Place(id=2, parent_id=1, kind=PlaceKind.ESTATE, name="观远里", path="/1/2/", ways={"levels": {"x": 1}})
    assert routing.offices([estate, street])[PlaceKind.ESTATE] == (Role.PROPERTY,)
    assert routing.offices([estate])[PlaceKind.ESTATE] == routing.law().levels[PlaceKind.ESTATE]
