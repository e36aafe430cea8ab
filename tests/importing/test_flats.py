"""Areas and owners of flats, from the neighbourhood's own files; files without them are as good as ever."""

import pytest

from bot.importing import Faulty
from storage.households import Households
from storage.people import People
from storage.places import Places
from storage.residences import Residences, Tie

TREE = '[[places]]\npath = "观远里"\nkind = "小区"\n[[places]]\npath = "观远里/6栋"\nunits = 1\n'
FLAT = TREE + '[[households]]\nplace = "观远里/6栋/1单元"\nroom = "101"\n'


@pytest.fixture
def flats(database):
    """Room, area, and who owns it and lives where."""

    def all_of() -> list[tuple[str, int | None, list[str]]]:
        with database.begin() as db:
            return [
                (
                    home.room,
                    home.area,
                    [People(db).get(r.person_id).name for r in Residences(db).at(home.id) if r.tie is Tie.OWNER],
                )
                for home in Households(db).inside(Places(db).named("观远里")[0])
            ]

    return all_of


def test_an_area_and_its_owners_are_kept(bring, toml, flats):
    file = toml(FLAT + 'area = 89.5\nowners = "陈伯、陈嫂"\n')
    bring(file)
    assert flats() == [("101", 8950, ["陈伯", "陈嫂"])]
    bring(file)
    assert flats() == [("101", 8950, ["陈伯", "陈嫂"])], "twice is once"


def test_a_file_without_them_changes_nothing(bring, toml, flats):
    bring(toml(FLAT + 'area = "100㎡"\nowners = ["陈伯"]\n'))
    bring(toml(FLAT))
    assert flats() == [("101", 10000, ["陈伯"])]


def test_an_owner_who_lives_there_is_that_person(bring, book, flats, database):
    bring(
        book(
            {
                "地点": [["上级", "类型", "名称"], ["", "小区", "观远里"], ["观远里", "楼栋", "6栋"]],
                "住户": [
                    ["地点", "房号", "面积", "业主"],
                    ["观远里/6栋", 101, 100, "陈伯"],
                    ["观远里/6栋", 201, 80.25, "陈伯"],
                ],
                "人员": [["姓名", "住处"], ["陈伯", "观远里/6栋/101"]],
            }
        )
    )
    assert flats() == [("101", 10000, ["陈伯"]), ("201", 8025, ["陈伯"])]
    with database.begin() as db:
        assert len(People(db).named("陈伯")) == 1, "one person with two flats"


@pytest.mark.parametrize("area", ['"很大"', "0", '"89.555"', '"-5"'])
def test_what_is_no_area_is_refused_with_an_example(bring, toml, area):
    with pytest.raises(Faulty, match=r"89\.5"):
        bring(toml(FLAT + f"area = {area}\n"))


def test_two_areas_of_one_flat_are_refused(bring, toml):
    again = '[[households]]\nplace = "观远里/6栋/1单元"\nroom = "101"\narea = 80\n'
    with pytest.raises(Faulty, match="写了两个"):
        bring(toml(FLAT + "area = 90\n" + again))
