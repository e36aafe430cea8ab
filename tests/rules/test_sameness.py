"""Whether two reports are one matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from handlers.rules import sameness
from handlers.rules.sameness import Told
from storage.tickets import State, Ticket
from tests.rules.test_naming import ESTATE, ONE, OTHER_ONE, THIRTEEN, THREE, TWO


def ticket(**values: object) -> Ticket:
    plain = dict.fromkeys(Ticket.__struct_fields__)
    plain |= {"id": 1, "subject": "power", "matter": "停电", "spot": "", "words": "怎么突然停电了"}
    return Ticket(**{**plain, **values})


@pytest.mark.parametrize(
    ("at", "told_at", "subject", "same"),
    [
        (TWO, TWO, "elevator", True),
        (THREE, TWO, "elevator", True),
        (TWO, THREE, "elevator", True),
        (TWO, ONE, "elevator", False),
        (TWO, ONE, "power", True),
        (ONE, OTHER_ONE, "power", False),
        (THREE, THIRTEEN, "power", False),
        (ESTATE, OTHER_ONE, "lighting", True),
    ],
)
def test_overlapping_places(at, told_at, subject: str, same: bool) -> None:
    assert sameness.overlaps(at, told_at, subject) is same
    assert sameness.overlaps(told_at, at, subject) is same
    assert sameness.is_same(ticket(subject=subject), at, Told("停电", "", "没电了", told_at), (), lately=True) is same


def test_another_thing_or_another_spot_stays_apart() -> None:
    assert not sameness.is_same(ticket(), TWO, Told("跳闸", "", "没电了", TWO), (), lately=True)
    assert not sameness.is_same(ticket(spot="东门"), ESTATE, Told("停电", "西门", "没电了", ESTATE), (), lately=True)
    assert sameness.is_same(ticket(spot="东门"), ESTATE, Told("停电", "", "没电了", ESTATE), (), lately=True)


@pytest.mark.parametrize(
    ("spot", "other", "same"),
    [
        ("地库", "东区地库", True),
        ("东门", "东门岗亭", True),
        ("天鹅湖", "天鹅湖东门", True),
        ("天鵝湖", "天鹅湖", True),
        ("东区地库", "西区地库", False),
        ("北门", "东北门", False),
        ("1号门", "11号门", False),
        ("小白楼", "青石巷", False),
    ],
)
def test_a_spot_told_more_exactly_may_be_the_same(spot: str, other: str, same: bool) -> None:
    for one, told in ((spot, other), (other, spot)):
        known, now = ticket(spot=one), Told("停电", told, "没电了", ESTATE)
        assert sameness.is_same(known, ESTATE, now, (), lately=True) is same
        assert sameness.may_be_about(known, ESTATE, now, "power", (), surely=True) is same


def test_somewhere_in_an_estate_days_ago_needs_the_words_too() -> None:
    lamp = replace(ticket(subject="facilities"), matter="路灯不亮", words="小区路灯不亮了")
    words = "西边一排灯全瞎了"
    far, near = Told("路灯不亮", "", words, ESTATE), Told("路灯不亮", "", "路灯还是不亮了", ESTATE)
    assert sameness.is_same(lamp, ESTATE, far, (), lately=True)
    assert not sameness.is_same(lamp, ESTATE, far, (), lately=False)
    assert not sameness.is_same(lamp, ESTATE, Told("路灯不亮", "", words, TWO), (), lately=False)
    assert sameness.is_same(lamp, ESTATE, near, (), lately=False)
    assert sameness.is_same(ticket(), ESTATE, Told("停电", "", "没电了", ESTATE), (), lately=False)
    assert sameness.is_same(
        replace(lamp, spot="东门"), ESTATE, Told("路灯不亮", "东门", words, ESTATE), (), lately=False
    )


def test_a_title_that_says_nothing_needs_the_words() -> None:
    usual = ("停电",)
    assert sameness.is_same(ticket(), TWO, Told("停电", "", "又突然停电了", TWO), usual, lately=True)
    assert not sameness.is_same(ticket(), TWO, Told("停电", "", "路灯坏了", TWO), usual, lately=True)
    assert not sameness.is_same(ticket(), THREE, Told("停电", "", "怎么突然停电了", TWO), usual, lately=True)


@given(st.text(), st.text())
def test_alike_is_fair_and_never_raises(one: str, other: str) -> None:
    assert sameness.alike(one, other) is sameness.alike(other, one)
    assert sameness.alike(one, one) is (len([c for c in one if c.isalnum()]) >= 2)


def test_words_that_say_nothing_are_like_nothing() -> None:
    assert not sameness.alike("", "停电了")
    assert not sameness.alike("！！", "！！")


def test_a_leak_is_where_it_drips_and_an_outage_is_the_buildings() -> None:
    for matter, same in (("停水", True), ("自来水漏水", False), ("水管爆裂", False)):
        assert (
            sameness.is_same(ticket(subject="water", matter=matter), TWO, Told(matter, "", "", ONE), (), lately=True)
            is same
        )


@pytest.mark.parametrize(
    ("known", "matter", "subject", "at", "may"),
    [
        (("power", "停电"), "跳闸", "power", TWO, True),
        (("power", "停电"), "停电", "power", THREE, True),
        (("power", "停电"), "停电", "power", THIRTEEN, False),
        (("security", "门禁坏"), "楼道灯不亮", "facilities", TWO, False),
        (("facilities", "井盖缺失"), "网络故障", "facilities", TWO, False),
        (("facilities", "井盖缺失"), "公共设施", "facilities", TWO, True),
        (("facilities", "井盖缺失"), "漏水", "housing", TWO, False),
        (("facilities", "井盖缺失"), "公共设施", None, TWO, True),
        (("water", "自来水漏水"), "自来水漏水", "water", ONE, False),
    ],
)
def test_whoever_names_a_house_and_a_matter_is_taken_at_their_word(known, matter, subject, at, may) -> None:
    spoken_of = ticket(subject=known[0], matter=known[1])
    told = Told(matter, "", "", at)
    assert sameness.may_be_about(spoken_of, TWO, told, subject, ("公共设施", "漏水")) is may


@pytest.mark.parametrize(
    ("subject", "matter", "shared"),
    [
        ("power", "停电", True),
        ("water", "水压不足", True),
        ("facility", "网络故障", True),
        ("water", "自来水漏水", False),
        ("gas", "灶具报修", False),
        ("elevator", "电梯停运", False),
    ],
)
def test_only_a_supply_that_is_missing_has_one_cause_in_many_buildings(subject: str, matter: str, shared: bool) -> None:
    told = ticket(subject=subject, matter=matter, state=State.WAITING, public=True, urgent=False, kind="need")
    assert sameness.may_share_cause(told) is shared


def test_neighbours_call_one_state_by_several_titles() -> None:
    assert sameness.same_title("电梯停运", "电梯故障")
    assert not sameness.same_title("电梯停运", "电梯困人")
    complaint = Told("物业服务", "", "物业是不是等我们爬不动了才修？", THREE)
    assert sameness.may_be_about(
        ticket(subject="elevator", matter="电梯停运"), THREE, complaint, "property", ("物业服务",)
    )
    assert not sameness.may_be_about(ticket(), THREE, Told("乱停车", "", "乱停车", THREE), "parking", ("物业服务",))


def test_a_lamp_and_a_door_are_two_matters_unless_the_talk_surely_goes_on() -> None:
    lamp, door = ticket(subject="facilities", matter="楼道灯不亮"), Told("单元门损坏", "", "", TWO)
    assert not sameness.may_be_about(lamp, TWO, door, "facilities", ("公共设施",))
    assert sameness.may_be_about(lamp, TWO, door, "facilities", ("公共设施",), surely=True)
