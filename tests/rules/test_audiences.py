"""Shown audience is reached audience: ten thousand random expressions, against a model that only knows sets."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.rules.audiences import Audience, Spot, missing, read, show, spot_of

BUILDINGS = [str(n) for n in range(1, 15)]
TOWN = [Spot(), *(Spot(b) for b in BUILDINGS), *(Spot(b, u) for b in BUILDINGS for u in "12")]
HAN = dict(enumerate("零一二三四五六七八九十", 0)) | {n: f"十{'一二三四五六七八九'[n - 11]}" for n in range(11, 15)}
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def chosen(audience: Audience) -> set[Spot]:
    return {spot for spot in TOWN if audience.takes_in(spot)}


def people(spots: set[Spot]) -> set[tuple[str, str]]:
    """Everybody who reads in these chats, by building and unit."""
    units = [(b, u) for b in BUILDINGS for u in "12"]
    return {(b, u) for b, u in units for spot in spots if spot.building in ("", b) and spot.unit in ("", u)}


@pytest.mark.parametrize(
    ("words", "reached"),
    [
        ("1-12栋 不要5栋", "1–4、6–12栋"),
        ("1-12栋，5栋除外", "1–4、6–12栋"),
        ("1-12栋 5栋不发", "1–4、6–12栋"),
        ("一到十二栋", "1–12栋"),
        ("１栋至１２幢", "1–12栋"),
        ("1号楼到3号楼、5号楼", "1–3、5栋"),
        ("三栋、5栋和十一栋", "3、5、11栋"),
        ("3栋2单元", "3栋2单元"),
        ("3、4栋2单元", "3栋2单元，4栋2单元"),
        ("3栋1-2单元", "3栋1、2单元"),
        ("1 2 3栋", "1–3栋"),
        ("1,3,5栋的群", "1、3、5栋"),
    ],
)
def test_what_people_type(words: str, reached: str):
    audience = read(words)
    assert audience
    whole = [s for s in chosen(audience) if not s.unit or Spot(s.building) not in chosen(audience)]
    assert show(whole) == reached


@pytest.mark.parametrize("words", ["全小区", "各栋", "所有群", "全体居民", "各群"])
def test_everybody(words: str):
    audience = read(words)
    assert audience
    assert chosen(audience) == set(TOWN)


@pytest.mark.parametrize("words", ["除5栋外全小区", "全小区，除5栋", "不要5栋", "除了5栋，其他都发", "除5栋"])
def test_everybody_but(words: str):
    audience = read(words)
    assert audience
    assert people(chosen(audience)) == {(b, u) for b in BUILDINGS for u in "12" if b != "5"}
    assert Spot() not in chosen(audience), "in the estate's group there are people of that building too"


def test_a_unit_left_out_leaves_out_the_chats_it_reads_in():
    audience = read("3栋 不要3栋2单元")
    assert audience
    assert chosen(audience) == {Spot("3", "1")}


def test_leaving_out_all_that_was_named_is_not_everybody():
    audience = read("20栋，11栋、20栋除外")
    assert audience
    assert chosen(audience) == set()


def test_leaders():
    assert read("各楼长") == Audience(everything=True, leaders=True)
    audience = read("1-5栋楼长")
    assert audience
    assert (audience.leaders, show(audience.only)) == (True, "1–5栋")


@pytest.mark.parametrize(
    "words",
    [
        "",
        "12点",
        "12点停水",
        "5-1栋",
        "东门",
        "2单元",
        "栋",
        "1-栋",
        "1-999栋",
        "A1-C栋",
        "我家",
        "不要",
        "1-12",
    ],
)
def test_what_names_no_audience(words: str):
    assert read(words) is None


def test_what_was_named_and_is_not_there():
    audience = read("1-3、30栋 不要2栋")
    assert audience
    assert show(missing(audience, TOWN)) == "30栋"


def test_names_of_places():
    assert spot_of("十二栋", "二单元") == spot_of("12幢", "2单元") == spot_of("１２号楼", "02单元") == Spot("12", "2")
    assert (spot_of("A栋", None), spot_of(None, None)) == (Spot("A"), Spot())


def _number(dice: random.Random, n: int) -> str:
    return dice.choice([str(n), HAN[n], str(n).translate(WIDE)])


def _part(dice: random.Random) -> tuple[str, set[Spot]]:
    """Words for some buildings, and the buildings."""
    end = dice.choice(["栋", "幢", "号楼", "座"])
    first = dice.randint(1, 14)
    match dice.randrange(4):
        case 0:
            return f"{_number(dice, first)}{end}", {Spot(str(first))}
        case 1:
            last = dice.randint(first, 14)
            dash = dice.choice(["-", "到", "至", "~", "—", "–"])
            middle = dice.choice(["", end])
            words = f"{_number(dice, first)}{middle}{dash}{_number(dice, last)}{end}"
            return words, {Spot(str(n)) for n in range(first, last + 1)}
        case 2:
            some = dice.sample(range(1, 15), dice.randint(2, 5))
            return "、".join(_number(dice, n) for n in some) + end, {Spot(str(n)) for n in some}
    unit = dice.randint(1, 2)
    return f"{_number(dice, first)}{end}{_number(dice, unit)}单元", {Spot(str(first), str(unit))}


def _expression(dice: random.Random) -> tuple[str, set[Spot] | None, set[Spot]]:
    """An expression, and what the model says of it; None: everything."""
    only: set[Spot] | None = None
    but: set[Spot] = set()
    words = dice.choice(["全小区", "所有群"])
    if dice.random() < 0.8:
        parts = [_part(dice) for _ in range(dice.randint(1, 3))]
        words = dice.choice([" ", "，", "、"]).join(part for part, _ in parts)
        only = set().union(*(spots for _, spots in parts))
    for part, spots in [_part(dice) for _ in range(dice.choice([0, 0, 1, 1, 2]))]:
        words += dice.choice([f" 不要{part}", f"，除{part}", f" 不含{part}", f" {part}除外", f"，{part}不发"])
        but |= spots
    return words, only, but


def test_ten_thousand_expressions_reach_whom_they_name_and_show_it():
    dice, named = random.Random(61), 0
    for _ in range(10_000):
        words, only, but = _expression(dice)
        audience = read(words)
        assert audience, words
        got = chosen(audience)
        wanted = people(set(TOWN) if only is None else only) - people(but)
        assert people(got) == wanted, words
        named += len(got)
        buildings = {spot for spot in got if spot.building}
        if buildings:
            again = read(show(buildings))
            assert again
            assert people(chosen(again)) == people(buildings), (words, show(buildings))
    assert named > 50_000


@given(st.text(alphabet="0123456789一二十百栋幢单元号楼-到、，, 不要除外全小区各楼长发A", max_size=30))
def test_whatever_is_typed_reaches_only_whom_it_names(words: str):
    audience = read(words)
    if audience and audience.but:
        assert not people(chosen(audience)) & people(set(audience.but))
