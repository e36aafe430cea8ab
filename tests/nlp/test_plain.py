"""Plain text: one way of writing for what people type in many ways."""

import sys
import unicodedata

import pytest

from nlp.plain import LIMIT, plain


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("３号楼　停电", "3号楼 停电"),
        ("那棟樓的電梯壞了", "那栋楼的电梯坏了"),
        ("倉庫著火了", "仓库着火了"),
        ("著名的湯", "著名的汤"),
        ("停\u200b水\u2060了", "停水了"),
        ("\u202e停水\u202c", "停水"),
        ("又坏了[捂脸][捂脸]", "又坏了🙂🙂"),
        ("[图片]", "[图片]"),
        ("[停水通知] 明早", "[停水通知] 明早"),
        ("「林婶：停电了？」\n- - - - - - - - - - - - - - -\n我家有电", "我家有电"),
        ("「水塔」路的灯不亮", "「水塔」路的灯不亮"),
        ("停\x00水\x07了", "停水了"),
        ("好\ud83d的", "好的"),
        ("  \n\t ", ""),
        ("", ""),
    ],
)
def test_many_ways_of_typing_become_one(typed: str, meant: str) -> None:
    assert plain(typed) == meant


def test_a_face_names_no_fault() -> None:
    assert "裂开" not in plain("今天的卷子[裂开]")


def test_a_flood_of_text_is_cut() -> None:
    assert len(plain("水" * 100_000)) == LIMIT


def test_nothing_unseen_is_left() -> None:
    signs = (chr(code) for code in range(sys.maxunicode + 1))
    unseen = [sign for sign in signs if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co")]
    assert not [hex(ord(sign)) for sign in unseen if plain(f"停{sign}水") not in ("停水", "停 水")]
