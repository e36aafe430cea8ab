"""Mediation: ties, levels, what an answer means, points, threats: by hand."""

import pytest
from pydantic import ValidationError

from handlers.rules import mediation
from handlers.rules.mediation import Answer, Level, Mediation
from storage.places import Place, PlaceKind
from storage.roles import Holding, Role
from storage.ties import Tie

STREET = Place(id=1, parent_id=None, kind=PlaceKind.STREET, name="鹭岛街道", path="/1/")
COMMUNITY = Place(id=2, parent_id=1, kind=PlaceKind.COMMUNITY, name="阳光社区", path="/1/2/")
ESTATE = Place(id=3, parent_id=2, kind=PlaceKind.ESTATE, name="阳光里", path="/1/2/3/")
UPWARDS = [ESTATE, COMMUNITY, STREET]


def holding(person_id: int, role: Role, place: Place) -> Holding:
    return Holding(
        id=person_id, person_id=person_id, role=role, place_id=place.id, place_path=place.path, deputy=False, post=""
    )


@pytest.mark.parametrize(
    ("one", "other", "tied"),
    [
        (Tie(1), Tie(1), True),
        (Tie(1), Tie(2), False),
        (Tie(1, household_id=7), Tie(2, household_id=7), True),
        (Tie(1, 7, stairs_id=9), Tie(2, 8, stairs_id=9), True),
        (Tie(1, 7, stairs_id=9), Tie(2, None, stairs_id=9), True),
        (Tie(1, 7, stairs_id=9), Tie(2, 8, stairs_id=10), False),
        (Tie(1, 7), Tie(2, 8), False),
    ],
)
def test_a_household_and_a_staircase_tie(one: Tie, other: Tie, tied: bool) -> None:
    assert one.bind(other) is tied
    assert other.bind(one) is tied


def test_each_level_has_its_own_mediators_and_the_lesser_role_only_where_there_is_no_better() -> None:
    held = [
        holding(1, Role.MEDIATOR, ESTATE),
        holding(2, Role.GRID_WORKER, COMMUNITY),
        holding(3, Role.SECRETARY, ESTATE),
        holding(4, Role.DUTY_OFFICER, STREET),
    ]
    found = [[h.person_id for h in mediation.mediators(level, UPWARDS, held)] for level in Mediation().levels]
    assert found == [[1], [2], [4]]
    better = [*held, holding(5, Role.MEDIATOR, COMMUNITY)]
    assert [h.person_id for h in mediation.mediators(Mediation().levels[1], UPWARDS, better)] == [5]


def test_the_table_is_checked() -> None:
    assert Mediation().level(4) is None
    assert Mediation().level(0) is None
    with pytest.raises(ValidationError):
        Mediation(levels=())
    with pytest.raises(ValidationError):
        Level(name="调解队", days=0, kinds=(PlaceKind.ESTATE,))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("愿意", (Answer.YES, "")),
        ("愿意 快两星期 十一点多", (Answer.YES, "快两星期 十一点多")),
        ("愿意，每天十一点多", (Answer.YES, "每天十一点多")),
        ("可以 我也要说他家孩子的事", (Answer.YES, "我也要说他家孩子的事")),
        ("愿意调解。", (Answer.YES, "")),
        ("要", (Answer.YES, "")),
        ("不愿意", (Answer.NO, "")),
        ("不要了", (Answer.NO, "")),
        ("不用", (Answer.NO, "")),
        ("算了吧", (Answer.NO, "")),
        ("换人", (Answer.OTHER_MEDIATOR, "")),
        ("我想换个调解员", (Answer.OTHER_MEDIATOR, "")),
        ("无关", (Answer.NOT_MINE, "")),
        ("跟我无关", (Answer.NOT_MINE, "")),
        ("好几天没水了", None),
        ("要修的水管在3栋", None),
        ("别墅区停水了", None),
        ("我家下水道堵了", None),
        ("", None),
    ],
)
def test_what_an_answer_means(text: str, meant: tuple[Answer, str] | None) -> None:
    assert mediation.answered(text) == meant


@pytest.mark.parametrize(
    ("text", "points"),
    [
        (
            "1) 22:30后不拖家具，椅脚加垫 2) 孩子20:30后不跑跳 3) 一周后回访",
            ["22:30后不拖家具，椅脚加垫", "孩子20:30后不跑跳", "一周后回访"],
        ),
        ("1、晚上10点后安静；2、分摊 1.5 米的垫子", ["晚上10点后安静", "分摊 1.5 米的垫子"]),
        ("1. 加垫\n2. 早睡", ["加垫", "早睡"]),
        ("晚上十点后不拖椅子", ["晚上十点后不拖椅子"]),
        ("  ", []),
        ("十点半以后不拖家具；孩子八点半以后不跑", ["十点半以后不拖家具", "孩子八点半以后不跑"]),
    ],
)
def test_points_one_by_one(text: str, points: list[str]) -> None:
    assert mediation.points(text) == points


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("好", True),
        ("都做到了", True),
        ("还挺好的，不吵了", True),
        ("不行", False),
        ("没做到，又拖椅子了", False),
        ("还是不行", False),
        ("明天再去", None),
    ],
)
def test_whether_what_was_agreed_on_holds(text: str, kept: bool | None) -> None:
    assert mediation.holds(text) is kept


@pytest.mark.parametrize(
    ("text", "room"),
    [
        ("D18 1) 加垫", (18, "1) 加垫")),
        ("#D18", (18, "")),
        ("d18，好", (18, "好")),
        ("18 不行", (18, "不行")),
        ("好", (None, "好")),
    ],
)
def test_which_room_is_meant(text: str, room: tuple[int | None, str]) -> None:
    assert mediation.room(text) == room


@pytest.mark.parametrize(
    "text", ["他说要找人弄我", "我砍死你", "再吵我打死你", "信不信我拿刀砍你", "打断你的腿", "要你的命", "他说要捅死我"]
)
def test_a_threat_is_one(text: str) -> None:
    assert mediation.threatens(text)


@pytest.mark.parametrize(
    "text",
    [
        "笑死我了",
        "吵死了",
        "热死我了",
        "再不管我就报警你信不信",
        "你报！垃圾",
        "砍价砍死了",
        "拿刀切菜",
        "打你电话不接",
        "打死我也不回那鬼地方",
        "我现在打电话她会杀了我",
    ],
)
def test_anger_alone_is_none(text: str) -> None:
    assert not mediation.threatens_with_a_blade(text)
    assert text == "砍价砍死了" or not mediation.threatens(text)


@pytest.mark.parametrize(
    ("text", "afraid"),
    [
        ("他刚才在楼道堵我，推了我一把", True),
        ("他家动手了", True),
        ("他打我电话不接", False),
        ("他家孩子天天跑跳", False),
    ],
)
def test_whoever_is_afraid_is_told_of_110(text: str, afraid: bool) -> None:
    assert mediation.is_afraid(text) is afraid
