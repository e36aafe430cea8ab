"""Where places are on the map, from the neighbourhood's own files."""

import pytest

from bot.importing import Faulty
from handlers.rules.pins import Pin, pin_of
from storage.places import Places


@pytest.fixture
def pin(database):
    def of(name: str) -> Pin | None:
        with database.begin() as db:
            return pin_of(Places(db).named(name)[0])

    return of


def test_a_column_of_coordinates_is_kept_with_its_place(bring, toml, pin):
    bring(toml('[[places]]\npath = "观远里"\n[[places]]\npath = "观远里/3栋"\npin = "118.0894,24.4798"\n'))
    assert pin("3栋") == Pin(latitude=24.4798, longitude=118.0894)
    assert pin("观远里") is None


def test_a_table_of_ways_may_hold_them_too(bring, toml, pin):
    bring(toml('[[places]]\npath = "观远里"\n[places.ways."坐标"]\nlatitude = 24.5\nlongitude = 118.1\n'))
    assert pin("观远里") == Pin(latitude=24.5, longitude=118.1)


@pytest.mark.parametrize("words", ["24.4798", "三栋旁边", "999,999"])
def test_what_is_no_place_on_earth_is_refused_with_an_example(bring, toml, words):
    with pytest.raises(Faulty, match=r"24\.4798,118\.0894"):
        bring(toml(f'[[places]]\npath = "观远里"\npin = "{words}"\n'))
