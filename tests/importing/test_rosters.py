"""Exactly the warnings that are due: buildings of a group, contacts of a building, the size of a grid."""

import pytest


def building(number: int, contacts: int) -> str:
    people = "".join(
        f'[[people]]\nname = "党员{number}-{n}"\nhome = "观远里/东片区/{number}栋/10{n}"\nroles = ["党员 观远里"]\n'
        for n in range(contacts)
    )
    return f'[[places]]\npath = "观远里/东片区/{number}栋"\n{people}'


def town(*contacts: int) -> str:
    head = '[[places]]\npath = "观远里"\n[[places]]\npath = "观远里/东片区"\n'
    return head + "".join(building(number, count) for number, count in enumerate(contacts, 1))


def test_a_group_of_six_and_a_building_with_one_contact_are_two_warnings(bring, toml):
    changes = bring(toml(town(2, 2, 2, 2, 2, 1)))
    assert changes.warnings == (
        "片区“东片区”有 6 栋楼，一般 3 到 5 栋为宜",
        "观远里6栋只有 1 位联系人（党员、楼长、单元长、网格员），一般每栋 2 到 3 位",
    )


@pytest.mark.parametrize("count", [3, 4, 5])
def test_three_to_five_buildings_are_as_they_should_be(bring, toml, count):
    assert bring(toml(town(*[2] * count))).warnings == ()


def test_two_buildings_are_too_few(bring, toml):
    assert bring(toml(town(2, 2))).warnings == ("片区“东片区”有 2 栋楼，一般 3 到 5 栋为宜",)


def test_who_serves_in_a_building_is_a_contact_too(bring, toml):
    leader = (
        '[[people]]\nname = "何建平"\nroles = ["楼长 1栋"]\n[[people]]\nname = "白玉兰"\nroles = ["单元长 1栋/1单元"]\n'
    )
    unit = '[[places]]\npath = "1栋/1单元"\n'
    assert bring(toml(town(0, 2, 2) + unit + leader)).warnings == ()


def test_a_grid_of_301_households_is_warned_of_with_the_number_and_300_is_not(bring, toml):
    grid = '[[places]]\npath = "第三网格"\nhouseholds = {}\narea = {}\n'
    assert bring(toml(grid.format(300, 0.5))).warnings == ()
    assert bring(toml(grid.format(301, 0.5))).warnings == ("网格“第三网格”有 301 户，一般不超过 300 户",)
    assert bring(toml(grid.format(300, 0.6))).warnings == ("网格“第三网格”有 0.6 平方公里，一般不超过 0.5 平方公里",)


def test_households_of_a_grid_are_summed_from_below(bring, toml):
    places = '[[places]]\npath = "第三网格"\n[[places]]\npath = "第三网格/观远里"\n'
    people = "".join(
        f'[[places]]\npath = "观远里/{n}栋"\nhouseholds = 151\n[[people]]\nname = "甲{n}"\nroles = ["楼长 {n}栋"]\n'
        f'[[people]]\nname = "乙{n}"\nroles = ["副楼长 {n}栋"]\n'
        for n in (1, 2)
    )
    assert bring(toml(places + people)).warnings == ("网格“第三网格”有 302 户，一般不超过 300 户",)
