"""How people report for duty, and whose skill fits."""

import pytest

from handlers.rules.volunteering import DAY, Said, fits, is_open, read, windows
from storage.windows import Window


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("", Said()),
        (
            "单位市水务局 住3栋2单元502 会水电、修锁 工作日18点后有空",
            Said(unit="市水务局", home="住3栋2单元502", skills="水电 修锁", hours="工作日18点后有空"),
        ),
        (
            "第三中学，5栋1单元，擅长辅导孩子，周末全天",
            Said(unit="第三中学", home="5栋1单元", skills="辅导孩子", hours="周末全天"),
        ),
        ("我在税务局上班 会 法律 财务", Said(unit="税务局", skills="法律 财务")),
        ("会水电 工作日 18:00 后", Said(skills="水电", hours="工作日 18:00 后")),
        ("单位不想说", Said(unit="")),
    ],
)
def test_one_line(words: str, said: Said):
    assert read(words) == said


@pytest.mark.parametrize(
    ("words", "given"),
    [
        ("工作日 18:00 后", (Window(True, 1080, DAY),)),
        ("工作日晚上7点半以后,周末全天", (Window(True, 1170, DAY), Window(False, 0, DAY))),
        ("周末上午", (Window(False, 480, 720),)),
        ("每天下午2点到5点", (Window(True, 840, 1020), Window(False, 840, 1020))),
        ("周一到周五9点-11点", (Window(True, 540, 660),)),
        ("下班后", (Window(True, 1080, DAY), Window(False, 1080, DAY))),
        ("随时", ()),
        ("看情况吧", None),
        ("", None),
    ],
)
def test_hours(words: str, given: tuple[Window, ...] | None):
    assert windows(words) == given


def test_whoever_gave_hours_has_time_in_them_and_whoever_gave_none_always():
    evening = [Window(True, 1080, DAY)]
    assert [is_open(evening, workday=True, minute=minute) for minute in (1079, 1080, DAY - 1)] == [False, True, True]
    assert not is_open(evening, workday=False, minute=1200)
    assert is_open([], workday=False, minute=3)


@pytest.mark.parametrize(
    ("skill", "subject", "matter", "fit"),
    [
        ("水电", "power", "停电", True),
        ("水电", "facilities", "楼道灯不亮", True),
        ("法律", "water", "漏水", False),
        ("修锁", "security", "门禁坏了", True),
        ("疏通", "sanitation", "下水道堵", True),
    ],
)
def test_whose_skill_fits(skill: str, subject: str, matter: str, fit: bool):
    assert fits(skill, subject, matter) is fit
