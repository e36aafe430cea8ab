"""An estate's own names for its spots, from the neighbourhood's own files."""

import json

import pytest

from bot import spots
from bot.importing import Faulty
from storage.places import Places


@pytest.fixture
def names(database):
    def of(place: str) -> tuple[str, ...]:
        with database.begin() as db:
            return spots.own(Places(db).named(place)[0])

    return of


def test_a_list_or_a_column_is_kept_with_its_place(bring, toml, book, names):
    bring(toml('[[places]]\npath = "观远里"\nspots = ["小白楼", "青石巷"]\n[[places]]\npath = "观远里/3栋"\n'))
    assert names("观远里") == ("小白楼", "青石巷")
    assert names("3栋") == ()
    bring(book({"地点": [["名称", "上级", "地名"], ["观远里", "", ""], ["3栋", "观远里", "晾衣坪、老戏台"]]}))
    assert names("3栋") == ("晾衣坪", "老戏台")
    assert names("观远里") == ("小白楼", "青石巷")


def test_a_file_takes_no_name_away(bring, toml, book, names):
    bring(toml('[[places]]\npath = "观远里"\nspots = ["小白楼"]\n'))
    ways = json.dumps({"names": ["天鹅湖", "小白楼"]}, ensure_ascii=False)
    bring(book({"地点": [["名称"], ["观远里"]], "办法": [["地点", "项目", "内容"], ["观远里", "地名", ways]]}))
    assert names("观远里") == ("小白楼", "天鹅湖")


@pytest.mark.parametrize(
    ("said", "why"),
    [("3栋2单元502", "房号"), ("老王家", "人名"), ("张阿姨楼下", "人名"), ("楼", "2 到 12 个字"), ("小白楼!", "汉字")],
)
def test_a_flat_or_somebody_is_refused_with_a_sentence(bring, toml, names, said, why):
    with pytest.raises(Faulty, match=why):
        bring(toml(f'[[places]]\npath = "观远里"\nspots = ["青石巷", "{said}"]\n'))


@pytest.mark.parametrize("said", ["王建国", "建国亭", "王建国楼"])
def test_a_resident_of_the_file_or_of_the_records_is_no_spot(bring, toml, book, names, said):
    someone = '[[people]]\nname = "王建国"\n'
    with pytest.raises(Faulty, match="名册上的人名"):
        bring(toml(f'[[places]]\npath = "观远里"\nspots = ["青石巷", "{said}"]\n{someone}'))
    bring(toml(f'[[places]]\npath = "观远里"\nspots = ["青石巷"]\n{someone}'))
    ways = json.dumps({"names": [said]}, ensure_ascii=False)
    with pytest.raises(Faulty, match="名册上的人名"):
        bring(book({"地点": [["名称"], ["观远里"]], "办法": [["地点", "项目", "内容"], ["观远里", "地名", ways]]}))
    assert names("观远里") == ("青石巷",)


def test_there_are_not_more_than_anybody_reads(bring, toml):
    many = [f"第{a}{b}亭" for a in "甲乙丙丁戊己庚" for b in "东南西北中上下"]
    with pytest.raises(Faulty, match=str(spots.MOST)):
        bring(toml(f'[[places]]\npath = "观远里"\nspots = {json.dumps(many, ensure_ascii=False)}\n'))
