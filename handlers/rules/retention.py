"""How long what is kept: one table, read by what erases, by the notice and by 我的数据."""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

LIMITS: Mapping[str, timedelta] = MappingProxyType(
    {
        "words": timedelta(days=180),
        "pictures": timedelta(days=90),
        "ids": timedelta(days=365),
        "asides": timedelta(hours=24),
        "doubts": timedelta(days=1),
        "corrections": timedelta(days=180),
        "notices": timedelta(days=180),
        "drafts": timedelta(days=1),
        "signups": timedelta(days=7),
        "heard": timedelta(days=60),
        "visits": timedelta(days=180),
        "readings": timedelta(days=3 * 365),
        "ballots": timedelta(days=30),
    }
)
"""From the end of a matter for its words and ids, of a publication for ballots; else from when it was written."""

_NAMES = {
    "words": "工单里的原话，办结后 {days} 天",
    "pictures": "工单里的照片，收到后 {days} 天",
    "ids": "谁报的、谁办的，办结后 {days} 天，以后只剩编号、事项和楼栋",
    "asides": "没处理好、封存起来的消息，{days} 天",
    "doubts": "问楼长时引用的话，答了就删，最多 {days} 天",
    "corrections": "去掉姓名房号后用来改进的话，{days} 天",
    "notices": "发给各群的通知，{days} 天",
    "drafts": "没发出去的通知，最多 {days} 天",
    "signups": "接龙和报的名，活动结束后（没写日子的，最后一次有人接以后）{days} 天",
    "heard": "处理过的消息编号（没有内容），{days} 天",
    "visits": "上门档案里每次上门和要办的事，{days} 天；停了的档案也是",
    "readings": "谁查看过谁的资料，{days} 天",
    "ballots": "表决和摸底里哪一户怎么投的、谁有意见，公示结束后 {days} 天，以后只剩总数和核验链",
}


def table() -> list[str]:
    """The whole table in plain words, one line a field."""
    return [_NAMES[name].format(days=limit.days) for name, limit in LIMITS.items()]
