"""The whole command: an export in, what the bot would have done out, nothing left behind."""

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest

from bot.replaying import replay
from tests.replaying import exports


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "chat.jsonl"
    path.write_text(exports.json_lines(), "utf-8")
    return path


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_json_one_line_a_message_then_the_summary(export: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replay([export], json_lines=True) == 0
    first, second, third, last = rows(capsys)
    assert [row["id"] for row in (first, second, third)] == ["m0", "m1", "m2"]
    assert (first["label"], first["opened"], first["ticket"]) == ("need", True, 1)
    assert first["said"][0]["to"] == "group"
    assert "#1" in first["said"][0]["text"]
    about = second.pop("ticket")
    assert second == {"id": "m1", "label": "chat", "opened": False, "said": []}
    assert about in (None, 1), "talk may be about the first"
    assert (third["ticket"], third["opened"]) == (1, False)
    summary = last["summary"]
    assert (summary["messages"], summary["tickets"], summary["joined"]) == (3, 1, 1 + (about == 1))
    assert sum(summary["labels"].values()) == 3


def test_input_order_is_kept_where_the_file_is_not_in_order(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "chat"
    path.write_text("".join(reversed(exports.json_lines().splitlines(keepends=True))), "utf-8")
    assert replay([path], json_lines=True) == 0
    found = rows(capsys)
    assert [row["id"] for row in found[:3]] == ["m2", "m1", "m0"]
    assert [row["opened"] for row in found[:3]] == [False, False, True]


def test_every_format_comes_to_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {"a": json.dumps(exports.telegram()), "b": exports.json_lines(), "c": exports.MEMO}
    for name, content in files.items():
        (tmp_path / name).write_text(content, "utf-8")
        assert replay([tmp_path / name], json_lines=True) == 0
        assert rows(capsys)[-1]["summary"]["tickets"] == 1


def test_a_page_for_people(export: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert replay([export]) == 0
    page = capsys.readouterr().out
    assert "读了 3 条消息" in page
    assert "会登记 1 张工单" in page
    assert "柳荫里3栋" in page
    assert "【3栋群】" in page


def test_two_units_of_one_building_share_a_ticket_and_words_reach_the_right_group(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    here = {"level": "unit", "at": "2026-11-20T19:02:00+08:00", "text": "我们单元停电了，谁来修一下"}
    lines = [
        {**here, "id": n, "group": f"3栋{n}单元群", "place": {"building": "3", "unit": n}, "sender": f"p{n}"}
        for n in ("1", "2")
    ]
    path = tmp_path / "x"
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    assert replay([path], json_lines=True) == 0
    first, second, last = rows(capsys)
    assert last["summary"]["tickets"] == 1
    assert first["opened"]
    assert (second["ticket"], second["opened"]) == (1, False)
    assert "同一件事" in second["said"][0]["text"]


def test_a_broken_line_is_told_and_the_run_goes_on(export: Path, capsys: pytest.CaptureFixture[str]) -> None:
    export.write_text("{oops\n" + exports.json_lines(), "utf-8")
    assert replay([export], json_lines=True) == 1
    out, err = capsys.readouterr()
    assert "第 1 行" in err
    assert json.loads(out.splitlines()[-1])["summary"]["broken"] == 1


@pytest.mark.parametrize("content", ["", "nothing of the kind", "{oops\n{again\n"])
def test_no_export_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str) -> None:
    path = tmp_path / "x"
    path.write_text(content, "utf-8")
    assert replay([path]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err


def test_a_silence_of_decades_does_not_hold_it_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x"
    late = exports.json_lines().replace("2026-11-20T19:05", "2098-11-20T19:05")
    path.write_text(late, "utf-8")
    assert replay([path], json_lines=True) == 0
    assert rows(capsys)[-1]["summary"]["messages"] == 3


def test_nothing_is_left_behind(export: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    monkeypatch.setenv("JINLIN_STORAGE__DATABASE", f"sqlite:///{tmp_path}/real.db")
    assert replay([export]) == 0
    assert not list(folder.iterdir())
    assert not (tmp_path / "real.db").exists()


def test_a_named_store_is_filled_once(export: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    data = tmp_path / "data"
    for tickets in (1, 0):
        assert replay([export], json_lines=True, data=data) == 0
        assert rows(capsys)[-1]["summary"]["tickets"] == tickets
    assert (data / "jinlin.db").exists()


def test_a_row_played_twice_counts_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "x"
    path.write_text(exports.json_lines() * 2, "utf-8")
    assert replay([path], json_lines=True) == 0
    found = rows(capsys)
    assert found[-1]["summary"]["messages"] == 6
    assert found[-1]["summary"]["tickets"] == 1
