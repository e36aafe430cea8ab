"""Short answers: joined, taken back, mended, still broken, yes, no, a verdict."""

from collections.abc import Callable

import pytest

from nlp import Reading, cues, read


@pytest.mark.parametrize(
    ("finder", "yes", "no"),
    [
        (
            cues.me_too,
            [
                "1",
                "+1",
                "我家也是",
                "我们这边也没电啊",
                "同",
                "三单元也停了",
                "我们这边也没电啊！！冰箱一堆鱼",
                "同停",
                "我家厨房也漏",
            ],
            ["好", "我家没停", "11点到", "1栋停水了", "同一栋楼", "我也觉得", "我也报名", "我家也想要一份粽子"],
        ),
        (
            cues.denies,
            [
                "不是",
                "搞错了",
                "不是报修",
                "我就随便问问",
                "打错了，是5栋",
                "说错了 是3栋",
                "我发错群了",
                "不是北门 南边那个",
            ],
            [
                "是",
                "不是很好修",
                "电梯坏了",
                "是不是停电了",
                "不是说好今天修吗",
                "不是一天两天了 电梯老坏",
                "你们是不是打错了",
            ],
        ),
        (
            cues.mended,
            [
                "来电了",
                "好了",
                "修好了谢谢",
                "来水了",
                "来了来了",
                "来电了来电了",
                "亮了亮了",
                "通了",
                "水来了",
                "网好了",
            ],
            [
                "来电了吗",
                "还没来电",
                "好了没",
                "没修好",
                "来电显示是我妈",
                "来了个快递",
                "要是来电了说一声",
                "来水了又停了",
                "快来了",
            ],
        ),
        (
            cues.still,
            ["还是没电", "还没好", "又停了", "到现在都没人来", "我家厨房还是没电", "还没来水", "还在漏"],
            ["好了", "来电了", "停电了", "还没吃饭", "还在上班", "还好吧", "不用还了"],
        ),
        (cues.agrees, ["好", "要", "对", "是的", "好的谢谢", "可以"], ["不要", "不是", "好不了", "要多少钱"]),
        (cues.declines, ["不要", "不用", "不", "算了", "不用了谢谢"], ["要", "不错", "不知道几点"]),
    ],
)
def test_a_cue_is_found(finder: Callable[[Reading], bool], yes: list[str], no: list[str]) -> None:
    assert [text for text in yes if not finder(read(text))] == []
    assert [text for text in no if finder(read(text))] == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("满意", "good"),
        ("满意 师傅人很好", "good"),
        ("基本满意", "fair"),
        ("还行吧", "fair"),
        ("不满意", "bad"),
        ("不太满意", "bad"),
        ("收到", None),
    ],
)
def test_a_verdict_is_read(text: str, verdict: str | None) -> None:
    assert cues.score(read(text)) == verdict
