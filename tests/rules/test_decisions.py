"""What a meeting agreed on, as it is said."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.rules.decisions import read

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 6, 9, 9, 0, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("said", "number", "who", "due", "words"),
    [
        ("12 刘工 周五前 换灯杆", 12, "刘工", (12, 18), "换灯杆"),
        ("#12 物业 明天", 12, "物业", (10, 18), ""),
        ("12 楼长 周五前", 12, "楼长", (12, 18), ""),
        ("刘工 周五下午3点前 清理3栋楼道", None, "刘工", (12, 15), "清理3栋楼道"),
        ("物业 三天内，清理3栋楼道", None, "物业", (12, 18), "清理3栋楼道"),
        ("刘工 清理3栋楼道 月底前完成", None, "刘工", (30, 18), "清理3栋楼道"),
        ("刘工 下午三点到五点 开碰头会", None, "刘工", (9, 15), "开碰头会"),
        ("刘工 昨天 清理", None, "刘工", None, "清理"),
        ("刘工", None, "刘工", None, ""),
        ("12", 12, "", None, ""),
        ("3栋楼道 刘工 周五", None, "3栋楼道", (12, 18), "刘工"),
        ("", None, "", None, ""),
    ],
)
def test_who_sees_to_what_until_when(said: str, number: int | None, who: str, due: tuple | None, words: str) -> None:
    found = read(said, NOW)
    moment = datetime(2026, 6, *due, tzinfo=ZONE) if due else None
    assert (found.number, found.who, found.due, found.words) == (number, who, moment, words)
