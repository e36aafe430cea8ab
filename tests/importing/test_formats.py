"""Every format of a neighbourhood: what the manual shows can be imported, what is broken is one sentence."""

import re
import zipfile
from pathlib import Path

import openpyxl
import pytest

from bot.importing import Faulty, Unreadable, read

DOCS = Path(__file__).parents[2] / "docs" / "neighbourhood.md"
PLACES = "上级,名称\n,观远里\n观远里,3栋\n"


def examples(kind: str) -> list[tuple[str, str]]:
    """The examples of the manual: the file's name before them, and what is in it."""
    return re.findall(rf"(?:`(\S+)`:\n\n)?```{kind}\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)


def test_the_toml_of_the_manual_can_be_imported(bring, toml):
    (_, text), (_, votes) = examples("toml")
    changes = bring(toml(text))
    assert changes.new == {"地点": 5, "住户": 2, "人员": 3, "角色": 4, "群": 2, "服务": 1, "排班": 0}
    assert bring(toml(votes)).new == {"地点": 1, "住户": 1, "人员": 2, "角色": 0, "群": 0, "服务": 0, "排班": 0}


def test_the_csv_files_of_the_manual_can_be_imported(bring, tmp_path):
    folder = tmp_path / "csv"
    folder.mkdir()
    for name, text in examples("csv"):
        (folder / name).write_text(text, "utf-8")
    assert bring(folder).new == {"地点": 5, "住户": 2, "人员": 2, "角色": 2, "群": 0, "服务": 1, "排班": 0}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_csv_as_spreadsheet_programs_write_it(tmp_path, encoding):
    path = tmp_path / "whatever.csv"
    path.write_bytes(PLACES.replace("\n", "\r\n").encode(encoding))
    assert [row.cells["name"] for row in read(path)] == ["观远里", "3栋"]


@pytest.mark.parametrize("parting", [",", ";", "\t"])
def test_a_csv_is_told_by_its_header(tmp_path, parting):
    path = tmp_path / "x.csv"
    path.write_text("房号,地点\n501,观远里\n".replace(",", parting), "utf-8")
    (row,) = read(path)
    assert (row.table, row.where, dict(row.cells)) == (
        "households",
        "x.csv 第 2 行",
        {"room": "501", "place": "观远里"},
    )


def test_english_headings(tmp_path):
    path = tmp_path / "x.csv"
    path.write_text("Name,Role,Place,Deputy\n何建平,building_leader,观远里,yes\n", "utf-8")
    (row,) = read(path)
    assert (row.table, row.cells["role"]) == ("roles", "building_leader")


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("姓名,电话", "x.csv：表头“电话”不认识，“人员”表可以有 姓名、住处、通道地址、备注"),
        (
            "甲,乙",
            "x.csv：看不出是哪张表。请把它叫作 地点、住户、人员、角色、群、服务、办法、分流、值班 之一，第一行写表头",
        ),
    ],
)
def test_an_unknown_heading_is_told(tmp_path, header, said):
    path = tmp_path / "x.csv"
    path.write_text(f"{header}\n何建平,1\n", "utf-8")
    with pytest.raises(Faulty) as faulty:
        read(path)
    assert faulty.value.problems == (said,)


def test_a_sheet_that_lacks_a_column_is_told(book):
    with pytest.raises(Faulty, match="群：“群”表缺少表头 地点"):
        read(book({"群": [["通道地址", "名称"], ["playground:x", "群"]]}))


def test_numbers_dates_formulas_and_equal_signs(book):
    path = book(
        {"服务": [["地点", "名称", "提供者", "价格"], ["观远里", "理发", "服务队", 15.0]], "说明": [["随便写"]]}
    )
    made = openpyxl.load_workbook(path)
    made["服务"].append(["观远里", "换灯", "服务队", "=1+1"])
    cell = made["服务"].cell(4, 1, "观远里")
    for column, text in ((2, "开锁"), (3, "服务队"), (4, "=80")):
        cell = made["服务"].cell(4, column, text)
        cell.data_type = "s"
    made.save(path)
    rows = read(path)
    assert [row.get("price") for row in rows] == ["15", "", "=80"]
    assert rows[2].where == "服务 第 4 行"


def bomb(path: Path) -> None:
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("xl/workbook.xml", "w", force_zip64=True) as part,
    ):
        for _ in range(130):
            part.write(b"\0" * 1024 * 1024)


def no_book(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("hello.txt", "hello")


@pytest.mark.parametrize(
    ("name", "write", "said"),
    [
        ("a.xlsx", lambda path: path.write_bytes(b"\xd0\xcf\x11\xe0 an old .xls"), "a.xlsx 不是 XLSX（旧的 .xls 请"),
        ("b.xlsx", no_book, "b.xlsx 打不开：不是完好的 XLSX"),
        ("c.xlsx", bomb, "c.xlsx 解开以后太大了"),
        ("d.toml", lambda path: path.write_text("名称 = 1", "utf-8"), "d.toml 不是正确的 TOML"),
        ("e.toml", lambda path: path.write_text("", "utf-8"), "e.toml 里没有一行资料"),
        ("f.csv", lambda path: path.write_bytes(b"\x00\xff\xff\xff\x81"), "f.csv 的文字编码认不出来"),
        ("g.doc", lambda path: path.write_text("x"), "g.doc 的格式不认识"),
        ("h", lambda path: path.mkdir(), "里没有 .csv 文件"),
        ("i.csv", lambda path: None, "没有"),
    ],
)
def test_what_cannot_be_read_is_one_sentence(tmp_path, name, write, said):
    write(tmp_path / name)
    with pytest.raises(Unreadable, match=re.escape(said)) as refusal:
        read(tmp_path / name)
    assert "\n" not in str(refusal.value)


def test_more_rows_than_a_town_has_are_refused(book):
    with pytest.raises(Unreadable, match="超过 50000 行"):
        read(book({"人员": [["姓名"]] + [["甲"]] * 50_001}))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "[[people]]\nname = '甲'\nphone = '1'",
            "人员 第 1 项（甲）：“人员”里没有 phone 这一项，可以写 name、home、address",
        ),
        ("[[persons]]\nname = '甲'", "不认识 [[persons]]，可以写 [[places]]、[[households]]"),
        ("[people]\nname = '甲'", "people 要写成 [[people]]，一项一段"),
        ("[[places]]\npath = '观远里'\nunits = '两个'", "地点 第 1 项（观远里）：units 要写几个单元"),
        ("[[people]]\nname = '甲'\nroles = '楼长 3栋'", "人员 第 1 项（甲）：roles 要写成"),
        ("[[people]]\nname = '甲'\nroles = [1]", "人员 第 1 项（甲）：roles 里要写"),
        ("[[places]]\npath = '观远里'\ngroup = 'x'", "地点 第 1 项（观远里）：group 要写成"),
        ("places = [1]", "地点 第 1 项：要写成一段 名字 = 值"),
    ],
)
def test_the_shape_of_a_toml_file_is_told(toml, text, said):
    with pytest.raises(Faulty) as faulty:
        read(toml(text))
    assert faulty.value.problems[0].startswith(said)
