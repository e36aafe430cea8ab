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
    ("deed", "yes", "no", "neither"),
    [
        (
            "(?!)",
            "好 可以 是的",
            "不用了，谢谢你们关心 那算了 还是不用了 没空 不行，我年纪大了",
            "不知道 不是，我家水管爆了",
        ),
        ("发|登", "那就发吧 好的，发吧", "先别发 算了，不发了", "不对，是5号停水 改成周五"),
        ("同意|愿意", "愿意", "不愿意 不同意，我那天没空啊", "同一户"),
        ("(?:告诉|说|让)(?:他|对方)?", "可以告诉他 说吧", "别让他知道是我问的", "告诉我物业电话 说一下楼道灯坏了吧"),
        ("[问找]问?", "帮我问问他吧 那问一下", "还是别问了", "问题不大"),
        ("都?[对是](?![不谁]).*|认识.*", "对她刚搬来 都是", "不认识这个人 不是我们楼的", "是不是她"),
        ("删(?:掉|除)?|确定|确认", "确定删除 是的，要删掉", "那先不删了 我不想删了吧", "删哪里"),
    ],
)
def test_an_answer_is_yes_or_no_or_something_else(deed: str, yes: str, no: str, neither: str) -> None:
    assert {text: cues.answer(read(text), deed) for text in yes.split()} == dict.fromkeys(yes.split(), True)
    assert {text: cues.answer(read(text), deed) for text in no.split()} == dict.fromkeys(no.split(), False)
    assert {text: cues.answer(read(text), deed) for text in neither.split()} == dict.fromkeys(neither.split())


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
