"""Sounds: the pinyin of common characters, from their order in GB 2312."""

import pytest

from nlp.sounds import alike, spoken


@pytest.mark.parametrize(
    ("words", "sound"),
    [
        ("接单", "jiedan"),
        ("办结", "banjie"),
        ("满意", "manyi"),
        ("啊", "a"),
        ("座", "zuo"),
        ("绿化", "lvhua"),
        ("a1", "a1"),
    ],
)
def test_as_it_is_spoken(words: str, sound: str) -> None:
    assert spoken(words) == sound


@pytest.mark.parametrize(
    ("one", "other"),
    [("任名", "任命"), ("彻销", "撤销"), ("谢任", "卸任"), ("专给", "转给"), ("三", "山"), ("林", "宁")],
)
def test_spoken_alike(one: str, other: str) -> None:
    assert alike(one, other)


@pytest.mark.parametrize(("one", "other"), [("转给", "派给"), ("办结", "办"), ("撤回", "车票"), ("鼢", "分")])
def test_not_spoken_alike(one: str, other: str) -> None:
    assert not alike(one, other)


def test_every_common_character_has_a_sound_of_letters() -> None:
    rows = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    common = b"".join(rows).decode("gb2312", "ignore")
    assert len(common) == 3755
    assert [letter for letter in common if not spoken(letter).isascii()] == []
