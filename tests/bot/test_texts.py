"""Sentences with blanks."""

import pytest

from bot.texts import Text, Texts, punctuated


def test_all_blanks_and_no_others() -> None:
    opened = Text("工单 {no}，{due:%H} 点前。")
    assert opened.blanks == {"no", "due"}
    with pytest.raises(TypeError, match="due"):
        opened(no=1)
    with pytest.raises(TypeError, match="other"):
        Text("工单 {no}")(no=1, other=2)


def test_what_people_say_is_never_read_as_a_blank() -> None:
    assert Text("居民说：“{words}”")(words="{no} {0} %s {{") == "居民说：“{no} {0} %s {{”"


def test_a_new_wording_keeps_the_blanks() -> None:
    class Say(Texts):
        opened = Text("已登记 {no}。")
        other = 7

    assert Say.sheet() == {"opened": "已登记 {no}。"}
    Say.reword("opened", "收到 {no} 啦。")
    assert Say.opened(no=3) == "收到 3 啦。"
    with pytest.raises(ValueError, match="opened"):
        Say.reword("opened", "收到啦。")
    with pytest.raises(ValueError, match="opened"):
        Say.reword("opened", "收到 {no} {name}。")
    assert Say.opened(no=3) == "收到 3 啦。"


@pytest.mark.parametrize(
    ("plain", "written"),
    [("坏了,修吗?", "坏了，修吗？"), ("3:00 停", "3:00 停"), ("a,b", "a,b"), ("第1条:好", "第1条：好")],
)
def test_chinese_punctuation_only_beside_chinese(plain: str, written: str) -> None:
    assert punctuated(plain) == written
