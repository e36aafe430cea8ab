"""Turns of speech of those who act."""

import pytest

from handlers.rules import phrases


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("不是我能干的 主管道堵了 退", "主管道堵了"),
        ("主管道堵了，退单", "主管道堵了"),
        ("不归我", ""),
        ("这个我修不了，要电工", "要电工"),
        ("退", ""),
        ("到了看了下，是主管道，我弄不了，退", "到了看了下，是主管道"),
        ("这家我认识，我不合适", "这家我认识"),
    ],
)
def test_refused_with_its_reason(text: str, reason: str) -> None:
    assert phrases.refuses(text)
    assert phrases.reason(text) == reason


@pytest.mark.parametrize(
    "text", ["退休老师可以来", "我能干", "退了一步", "总闸跳了 估计半小时", "他退出群聊了", "", "归我"]
)
def test_no_refusal(text: str) -> None:
    assert not phrases.refuses(text)


@pytest.mark.parametrize(
    "text",
    [
        *("不是报修", "搞错了,不是报修", "误会了,我没要报修", "没要报修,我随口说的", "这不是投诉,就是吐槽一下"),
        *("不好意思,不是要报修的", "我没说要投诉啊", "刚才不是求助,开玩笑的"),
    ],
)
def test_no_matter_at_all(text: str) -> None:
    assert phrases.denies_matter(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "打错了,是5栋",
            "不是3栋,是5栋",
            "不是报修是投诉",
            "不是报修,是水管爆了",
            "别登记",
            "是不是报修过了",
            "不是报修了吗",
        ),
        *("没人报修吗", "搞错了", "", "报修", "开玩笑的", "没报修", "我不是报修过吗怎么还不来"),
    ],
)
def test_no_denial(text: str) -> None:
    assert not phrases.denies_matter(text)


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("点单 能不能早点", "能不能早点"),
        ("点单，不要烫头", "不要烫头"),
        ("要，下午来", "下午来"),
        ("好的", ""),
        ("申办", ""),
        ("好贵啊", None),
        ("好 太贵了，算了", None),
        ("要是便宜点就好了", None),
        ("要不还是算了", None),
        ("好久不见", None),
    ],
)
def test_an_order_is_meant_as_one(said: str, wish: str | None):
    assert phrases.ordered(said) == wish


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("好的我来", True),
        ("下午三点去修", True),
        ("收到，马上处理", True),
        ("明天上午派人来修", True),
        ("好的", False),
        ("我明天去上班", False),
        ("我去买菜", False),
        ("他去修了", False),
    ],
)
def test_taken_on_in_plain_words(text: str, is_so: bool) -> None:
    assert phrases.goes(text) is is_so


@pytest.mark.parametrize(
    ("text", "posts"), [("路灯归物业", ["物业"]), ("找物业", ["物业"]), ("主管道，要物业修", ["物业"]), ("不归我", [])]
)
def test_whose_it_is_instead(text: str, posts: list[str]) -> None:
    assert phrases.names_post(text) == posts


@pytest.mark.parametrize(
    ("text", "is_so"),
    [("清了一半，还差一点", True), ("没清干净", True), ("考试还差一点", False), ("会开了一半", False)],
)
def test_done_in_part(text: str, is_so: bool) -> None:
    assert phrases.half_done(text) is is_so


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("忙完再说", ""),
        ("两小时后提醒我", "两小时"),
        ("明天上午再提醒我", "明天上午"),
        ("待会见", None),
        ("明天说不定下雨", None),
    ],
)
def test_put_off_in_plain_words(text: str, when: str | None) -> None:
    assert phrases.puts_off(text) == when
