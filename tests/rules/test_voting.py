"""Thresholds in whole numbers, held against a calculation by fractions; and how people say what they want."""

import random
from datetime import datetime
from fractions import Fraction

import pytest
from pydantic import ValidationError

from handlers.rules import voting
from handlers.rules.voting import Bar, Seat, Voting
from storage.ballots import Choice
from tests.conftest import ZONE

NOW = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)


def seats(*said: tuple[int, int, Choice | None]) -> list[Seat]:
    """So many flats of so many ㎡ each that say that."""
    return [Seat(area * 100, i * 100 + n, choice) for i, (count, area, choice) in enumerate(said) for n in range(count)]


ELEVATOR = ((4, 100, Choice.YES), (5, 80, Choice.YES), (1, 100, Choice.NO), (1, 80, Choice.NO))
"""The scene: with one who abstains, twelve of fourteen flats take part."""


def test_the_scene_is_not_passed_for_ten_square_metres() -> None:
    said = seats(*ELEVATOR, (1, 100, Choice.ABSTAINS), (1, 100, None), (1, 80, None))
    found = voting.tally(said)
    assert (found.all_homes, found.all_area, found.took_homes, found.took_area) == (14, 126000, 12, 108000)
    assert (found.yes_homes, found.yes_area) == (9, 80000)
    verdict = voting.verdict(found, Bar())
    assert (verdict.enough, verdict.homes, verdict.area, verdict.passed) == (True, True, False, False)
    assert (verdict.short_homes, verdict.short_area) == (0, 1000)
    assert voting.percent(found.yes_area, found.took_area) == "74.07%"


def test_with_one_owner_of_a_hundred_metres_more_it_is_passed() -> None:
    found = voting.tally(seats(*ELEVATOR, (1, 100, Choice.YES), (1, 100, None), (1, 80, None)))
    verdict = voting.verdict(found, Bar())
    assert (found.yes_homes, found.yes_area, verdict.passed) == (10, 90000, True)
    assert voting.percent(found.yes_homes, found.took_homes) == voting.percent(90000, 108000) == "83.33%"


@pytest.mark.parametrize(
    ("share", "part", "whole", "enough"),
    [
        ("3/4", 75, 100, True),
        ("3/4", 7499, 10000, False),
        ("3/4", 7499999, 10000000, False),
        ("2/3", 66, 100, False),
        ("2/3", 2, 3, True),
        (">1/2", 50, 100, False),
        (">1/2", 51, 100, True),
        (">1/2", 1, 3, False),
        (">1/2", 2, 3, True),
        ("1/1", 3, 3, True),
        ("3/4", 0, 0, False),
        ("0/1", 0, 0, False),
    ],
)
def test_a_threshold_is_exact(share: str, part: int, whole: int, enough: bool) -> None:
    assert voting.reached(share, part, whole) is enough


def test_whole_numbers_agree_with_fractions() -> None:
    luck = random.Random(9)
    for _ in range(20_000):
        top, bottom = sorted((luck.randint(1, 12), luck.randint(1, 12)))
        part, whole = sorted((luck.randint(0, 10**6), luck.randint(1, 10**6)))
        need, has = Fraction(top, bottom), Fraction(part, whole)
        assert voting.reached(f"{top}/{bottom}", part, whole) is (has >= need)
        assert voting.reached(f">{top}/{bottom}", part, whole) is (has > need)


def test_what_is_shown_is_never_rounded_up() -> None:
    assert voting.percent(749999, 1000000) == "74.99%"
    assert voting.percent(2, 3) == "66.66%"
    assert voting.percent(3, 4) == "75.00%"
    assert voting.percent(0, 0) == "0.00%"


def test_who_abstains_takes_part_and_does_not_agree() -> None:
    found = voting.tally(seats((3, 100, Choice.YES), (2, 100, Choice.ABSTAINS)))
    assert (found.took_homes, found.yes_homes, found.no_homes) == (5, 3, 0)
    assert not voting.verdict(found, Bar()).passed


def test_too_few_pass_nothing_however_much_they_agree() -> None:
    verdict = voting.verdict(voting.tally(seats((9, 80, Choice.YES), (5, 80, None))), Bar())
    assert (verdict.homes, verdict.area, verdict.enough, verdict.passed) == (True, True, False, False)


def test_of_all_owners_is_another_rule_in_data() -> None:
    found = voting.tally(seats((10, 80, Choice.YES), (4, 80, None)))
    assert voting.verdict(found, Bar()).passed
    assert not voting.verdict(found, Bar(of="全体")).passed


def test_several_flats_of_the_same_owners_are_one_home_or_each_its_own() -> None:
    owners = {1: frozenset({7}), 2: frozenset({7}), 3: frozenset({7, 8}), 4: frozenset(), 5: frozenset()}
    assert len(set(voting.voices(owners, "合为一户").values())) == 4
    assert len(set(voting.voices(owners, "各算一户").values())) == 5
    voices = voting.voices(owners, "合为一户")
    found = voting.tally([Seat(8000, voices[home], Choice.YES) for home in (1, 2)])
    assert (found.yes_homes, found.yes_area) == (1, 16000)


def test_the_word_in_the_title_chooses_the_thresholds() -> None:
    table = Voting(bars={"门禁": Bar(pass_area=">1/2", pass_homes=">1/2")})
    assert table.bar_for("更换门禁").pass_homes == ">1/2"
    assert table.bar_for("加装电梯").pass_homes == "3/4"


@pytest.mark.parametrize("share", ["75%", "3", "0.75", "4/3", "3/0", ">=1/2", "", "-1/2"])
def test_what_is_no_share_is_refused(share: str) -> None:
    with pytest.raises(ValidationError, match="分数"):
        Bar(pass_area=share)


@pytest.mark.parametrize(
    ("words", "title", "formal", "closes"),
    [
        ("加装电梯 表决 一周", "加装电梯", True, "06-16 20:00"),
        ("6栋1单元 加装电梯 意向摸底 两周", "加装电梯", False, "06-23 20:00"),
        ("阳光里6栋1单元加装电梯表决到6月14日18:00", "加装电梯", True, "06-14 18:00"),
        ("更换小区物业 投票 截止6月20日", "更换小区物业", True, "06-20 20:00"),
        ("关于更换门禁的表决 10天", "更换门禁", True, "06-19 20:00"),
        ("加装电梯", "加装电梯", None, "06-16 20:00"),
    ],
)
def test_an_order_is_read(words: str, title: str, formal: bool | None, closes: str) -> None:
    found = voting.order(words, NOW, ["阳光里"])
    at = voting.closes(found, NOW, Voting())
    assert at
    assert (found.title, found.formal, f"{at:%m-%d %H:%M}") == (title, formal, closes)


def test_a_link_is_no_part_of_the_title() -> None:
    found = voting.order("加装电梯 表决 方案 https://example.cn/plan/6 一周", NOW)
    assert (found.title, found.plan) == ("加装电梯", "https://example.cn/plan/6")


def test_what_is_over_has_no_end_to_come() -> None:
    assert voting.closes(voting.order("加装电梯 到6月9日8:00", NOW), NOW, Voting()) is None


@pytest.mark.parametrize(
    ("words", "choice", "room", "why"),
    [
        ("同意", Choice.YES, "", ""),
        ("我家同意！", Choice.YES, "", ""),
        ("加装电梯 赞成", Choice.YES, "", ""),
        ("301 同意", Choice.YES, "301", ""),
        ("改投弃权", Choice.ABSTAINS, "", ""),
        ("我改成同意", Choice.YES, "", ""),
        ("支持👍", Choice.YES, "", ""),
        ("6栋2单元 加装电梯 同意", Choice.YES, "", ""),
        ("同意 6栋1单元 加装电梯", Choice.YES, "", ""),
        ("6栋1单元101 不同意", Choice.NO, "101", ""),
        ("不同意 一楼又不用电梯还要挡光", Choice.NO, "", "一楼又不用电梯还要挡光"),
        ("我反对，太贵", Choice.NO, "", "太贵"),
    ],
)
def test_a_choice_is_read(words: str, choice: Choice, room: str, why: str) -> None:
    found = voting.choice(words, "加装电梯")
    assert found
    assert (found.choice, found.room, found.why) == (choice, room, why)


@pytest.mark.parametrize(
    "words",
    [
        "同意 7314",
        "不同意 2",
        "同意吗？",
        "不同意会怎么样",
        "同意你说的约定",
        "如果我同意呢",
        "谁不同意",
        "好的",
        "反对在楼道抽烟",
        "不愿意",
    ],
)
def test_what_is_no_ballot_is_not_taken_for_one(words: str) -> None:
    assert voting.choice(words, "加装电梯") is None


@pytest.mark.parametrize(
    "words",
    ["帮我们办业委会换届选举", "在群里投票选楼长吧", "请组织一次业委会选举", "发起选楼长投票", "帮我们选业委会主任"],
)
def test_an_election_is_asked_for(words: str) -> None:
    assert voting.asks_for_election(words)


@pytest.mark.parametrize("words", ["选举什么时候", "业委会换届我谁也不信", "选谁都一样", "加装电梯 表决"])
def test_talk_of_elections_asks_for_none(words: str) -> None:
    assert not voting.asks_for_election(words)


def test_a_company_is_chosen_by_a_vote_and_a_person_is_not() -> None:
    assert [voting.is_election(t) for t in ("选聘物业", "更换物业公司", "业委会换届", "选楼长", "罢免业委会委员")] == [
        False,
        False,
        True,
        True,
        True,
    ]
