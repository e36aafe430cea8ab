"""Orders in people's own words: who, when and what, in whatever order they come."""

import pytest

from handlers.rules import audiences, notices, orders


def named(words: str) -> bool:
    return audiences.read(words) is not None


@pytest.mark.parametrize(
    ("said", "words", "audience", "when", "asks"),
    [
        ("帮我发个通知：周五晚7点半开业主会 给全小区 要回执", "周五晚7点半开业主会", "全小区", "", True),
        ("麻烦转发到3栋：周六修剪树枝", "周六修剪树枝", "3栋", "", False),
        ("把 明天10点停电到12点 发到三号楼和5#", "明天10点停电到12点", "三号楼和5#", "", False),
        ("把明天停水这件事通知到1到4栋，要他们回执", "明天停水", "1到4栋", "", True),
        ("明早7点半转发 明天上午9点停水 到 5栋", "明天上午9点停水", "5栋", "明早7点半", False),
        ("每天晚上9点提醒3栋关好单元门", "关好单元门", "3栋", "每天晚上9点", False),
        ("每周五下午5点提醒大家投放厨余", "投放厨余", "全体居民", "每周五下午5点", False),
        ("通知各位业主，明晚停水", "明晚停水", "全体居民", "", False),
        ("告诉3栋的人，快递柜下午搬走", "快递柜下午搬走", "3栋的人", "", False),
    ],
)
def test_a_sentence_gives_an_order(said: str, words: str, audience: str, when: str, asks: bool):
    spoken = orders.spoken(said, named)
    assert spoken
    order = notices.order(orders.arranged(spoken, named), named)
    assert (order.words, order.when, order.asks) == (words, when, asks)
    assert order.audience == audience or (audience == "全体居民" and order.audience == "大家")


@pytest.mark.parametrize(
    "said", ["提醒我明天开会", "帮我通知一下刘工来看看", "告诉他别来了", "把灯修好", "你通知过我吗"]
)
def test_other_sentences_give_none(said: str):
    assert orders.spoken(said, named) is None


@pytest.mark.parametrize("said", ["发错了，快撤回来", "还是先别发", "刚才那条撤了吧", "哎呀发错了", "撤回刚才那条通知"])
def test_a_notice_is_unsaid(said: str):
    assert orders.unsays(said)


@pytest.mark.parametrize("said", ["撤回 12", "不用了", "别发火", "取消", "他发错了人"])
def test_what_unsays_no_notice(said: str):
    assert not orders.unsays(said)


def test_what_a_notice_should_have_said():
    assert orders.corrects("通知时间写错了，应该是下午3点") == "时间改为下午3点"
    assert orders.corrects("刚才说错了，是3点到6点") == "改为3点到6点"
    assert orders.corrects("我打错了") is None
