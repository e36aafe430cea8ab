"""What people say of a danger in plain words."""

import pytest

from handlers.rules import rescues


@pytest.mark.parametrize(
    ("said", "more"),
    [("收到 去了", ""), ("我马上到", ""), ("在路上了", ""), ("我去了，已打119", "已打119"), ("马上来", "")],
)
def test_who_goes(said: str, more: str):
    assert rescues.goes(said) == more


@pytest.mark.parametrize("said", ["好的我来", "谁去了吗", "他去了没有？", "去年的事", "我想去"])
def test_who_does_not_say_so(said: str):
    assert rescues.goes(said) is None


def test_who_cannot_and_who_says_it_is_over():
    assert rescues.cannot("不在小区 叫物业去")
    assert not rescues.cannot("谁不在家吗")
    assert rescues.calms("虚惊一场，是垃圾桶")
    assert rescues.calms("已经上救护车了，谢谢")
    assert not rescues.calms("搞错了，不是报修")
    assert not rescues.calms("解除")


@pytest.mark.parametrize(
    ("said", "more"), [("我去看看", ""), ("我上去看一眼", ""), ("我正往那边跑", ""), ("我去看看，先别进楼", "先别进楼")]
)
def test_who_goes_to_look(said: str, more: str):
    assert rescues.goes(said) == more


@pytest.mark.parametrize("said", ["没味道了", "烟已经散了"])
def test_who_says_that_nothing_is_there_any_more(said: str):
    assert rescues.calms(said)
    assert not rescues.grows(said)


@pytest.mark.parametrize(
    ("said", "grows"),
    [
        ("味道越来越重了", True),
        ("烟还在冒", True),
        ("火烧到二楼了", True),
        ("味道怎么样了？", False),
        ("我们都下来了", False),
    ],
)
def test_who_says_how_it_goes_on(said: str, grows: bool):
    assert rescues.grows(said) is grows
