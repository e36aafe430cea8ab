"""Every format is told by its content and read alike; what is hostile is refused or skipped, in a sentence."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.message import Kind
from bot.replaying import columns, formats
from bot.replaying.said import NoExport, Notes, Said
from tests.replaying import exports

ZONE = ZoneInfo("Asia/Shanghai")
START = datetime(2026, 1, 1, tzinfo=UTC)
TWO_PAST_SEVEN = datetime(2026, 11, 20, 11, 2, tzinfo=UTC)
Write = Callable[[str | bytes], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def keep(content: str | bytes) -> Path:
        path = tmp_path / "export"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return keep


def read(path: Path, mapping: str = "") -> tuple[list[Said], Notes]:
    notes = Notes()
    return list(formats.said(path, ZONE, notes, START, columns.given(mapping))), notes


def test_telegram_one_chat(write: Write) -> None:
    said, notes = read(write(json.dumps(exports.telegram())))
    assert [s.text for s in said] == [row[3] for row in exports.CHAT]
    assert (said[0].at, said[0].sender, said[0].name, said[0].group) == (TWO_PAST_SEVEN, "u1", "林婶", "柳荫里业主群")
    assert notes.skipped == 1


def test_telegram_full_export_leaves_private_chats_out(write: Write) -> None:
    chats = [exports.telegram(), exports.telegram(type="personal_chat", id=18)]
    said, notes = read(write(json.dumps({"about": "…", "chats": {"about": "", "list": chats}}, indent=1)))
    assert len(said) == 3
    assert notes.skipped == 1 + 4


def test_telegram_pieces_media_forwards_and_exact_time(write: Write) -> None:
    pieces = ["灯坏了 ", {"type": "bold", "text": "三天"}, None, 7]
    rows = [
        {"id": 1, "type": "message", "date": "2020-01-01T00:00:00", "date_unixtime": "1795172520", "text": pieces},
        {"id": 2, "type": "message", "date": "2026-11-20T19:02:00", "photo": "a.jpg", "text": ""},
        {"id": 3, "type": "message", "date": "2026-11-20T19:02:00", "media_type": "voice_message", "text": ""},
        {"id": 4, "type": "message", "date": "2026-11-20T19:02:00", "media_type": "sticker", "text": ""},
        {"id": 5, "type": "message", "date": "2026-11-20T19:02:00", "forwarded_from": "甲", "text": "办结 3"},
    ]
    said, notes = read(write(json.dumps(exports.telegram(rows))))
    assert said[0].text == "灯坏了 三天7"
    assert said[0].at == TWO_PAST_SEVEN
    assert [s.kind for s in said] == [Kind.TEXT, Kind.PICTURE, Kind.VOICE, Kind.TEXT]
    assert said[3].forwarded
    assert notes.skipped == 1


@pytest.mark.parametrize(
    "row",
    [None, 3, "x", [], [[None]], {"type": "message"}, {"type": "message", "text": "a", "date": {}}]
    + [{"type": "message", "text": "a", "date_unixtime": n} for n in ("-5", None, True, "9" * 400)],
)
def test_a_broken_telegram_message_is_skipped_and_told(write: Write, row: Any) -> None:
    good = exports.spoken(9, exports.CHAT[0])
    said, notes = read(write(json.dumps(exports.telegram([good, row]))))
    assert len(said) == 1
    assert len(notes.broken) + notes.skipped == 1


def test_half_characters_do_not_lose_an_export(write: Write) -> None:
    rows = [exports.spoken(1, exports.CHAT[0]), {**exports.spoken(2, exports.CHAT[1]), "text": "坏\ud83d了\0"}]
    said, _ = read(write(json.dumps(exports.telegram(rows))))
    assert [s.text for s in said] == [exports.CHAT[0][3], "坏?了"]


@pytest.mark.parametrize(
    ("table", "room", "texts"),
    [
        (exports.MEMO, "export", [f"“{row[3]}”" for row in exports.CHAT]),
        (exports.FULL, "柳荫里3栋群", ["3栋电梯坏了,卡住了", ""]),
        (exports.DUMP, "柳荫里3栋群", ["3栋电梯坏了", ""]),
        (exports.CHATLOG, "柳荫里3栋群", ["3栋电梯坏了"]),
    ],
    ids=["memo", "full", "dump", "chatlog"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_wechat_tables(write: Write, table: str, room: str, texts: list[str], encoding: str) -> None:
    said, notes = read(write(table.encode(encoding)))
    assert [s.text for s in said] == texts
    assert {s.room for s in said} == {room}
    assert said[0].at == TWO_PAST_SEVEN
    assert said[0].name in ("林婶", "wxid_a")
    assert not notes.broken


def test_wechat_kinds(write: Write) -> None:
    assert [s.kind for s in read(write(exports.FULL))[0]] == [Kind.TEXT, Kind.PICTURE]
    assert [s.kind for s in read(write(exports.DUMP))[0]] == [Kind.TEXT, Kind.VOICE]


def test_wechat_json_of_several_tools(write: Write) -> None:
    plain = [
        {"id": 1, "type_name": "文本", "talker": "wxid_a", "room_name": "3栋群", "CreateTime": "2026-11-20 19:02:00"}
    ]
    dumped = [{**plain[0], "msg": "灯坏了"}]
    wrapped = [{**plain[0], "content": '{"src": "", "msg": "灯坏了"}'}]
    flow = {"session": {"displayName": "3栋群"}, "messages": [{"createTime": 1795172520, "content": "灯坏了"}]}
    flow["messages"][0] |= {"type": "文本消息", "senderUsername": "wxid_a"}  # type: ignore[index]  # a list of dicts
    lab = {"chatlab": {"version": "0.0.2"}, "meta": {"name": "3栋群"}, "messages": [{"sender": "wxid_a", "type": 0}]}
    lab["messages"][0] |= {"timestamp": 1795172520, "content": "灯坏了"}  # type: ignore[index]  # a list of dicts
    for tool in (dumped, wrapped, flow, lab):
        said, _ = read(write(json.dumps(tool)))
        assert [(s.text, s.group, s.sender, s.at) for s in said] == [("灯坏了", "3栋群", "wxid_a", TWO_PAST_SEVEN)]


def test_a_mapping_can_be_given(write: Write) -> None:
    table = "何时,何人,何处,何话\n2026-11-20 19:02,林婶,3栋群,灯坏了\n"
    with pytest.raises(NoExport, match="--columns"):
        read(write(table))
    said, _ = read(write(table), "time=何时, sender=何人, room=何处, content=何话")
    assert (said[0].text, said[0].sender, said[0].group) == ("灯坏了", "林婶", "3栋群")
    alike = ("at=何时,text=何话,group=何处,name=何人", "time=何时,content=何话,room=何处,name=何人")
    assert read(write(table), alike[0]) == read(write(table), alike[1])
    with pytest.raises(NoExport, match="写成"):
        read(write(table), "wann=何时")


def test_json_lines(write: Write) -> None:
    said, _ = read(write(b"\xef\xbb\xbf" + exports.json_lines().encode()))
    assert [s.id for s in said] == ["m0", "m1", "m2"]
    assert said[0].place == {"estate": "柳荫里", "building": "3"}
    assert said[0].level == "building"


def test_json_lines_go_on_after_a_broken_one(write: Write) -> None:
    hostile = [
        "这不是 JSON",
        '{"id": "x", "text": ',
        '{"id": "x", "text": null}',
        '{"id": "x", "text": {"a": [null]}}',
        '{"id": "x", "text": "a", "at": "昨天"}',
        '{"id": "x", "text": "a", "at": [1]}',
        "[" * 60_000,
        '{"text": "' + "长" * 400_000 + '"}',
        "null",
    ]
    said, notes = read(write("\n".join(hostile) + "\n\n" + exports.json_lines()))
    assert len(said) == 3
    assert len(notes.broken) == len(hostile)
    assert "第 1 行" in notes.broken[0]
    assert "第 9 行" in notes.broken[8]


def test_json_lines_take_what_can_be_taken(write: Write) -> None:
    rows = [
        {"text": 12345, "place": None, "level": 3, "sender": None, "name": [], "group": None, "at": "1795172520"},
        {"text": "半\ud800个\0", "place": {"estate": 5, "building": [1]}, "sender": 7, "at": 1795172520000},
        {"text": "", "kind": "picture", "at": None},
    ]
    said, notes = read(write("\n".join(map(json.dumps, rows))))
    assert [s.text for s in said] == ["12345", "半?个", ""]
    assert said[0].at == said[1].at == TWO_PAST_SEVEN
    assert said[1].place == {"estate": "5"}
    assert (said[2].kind, (said[2].at - said[1].at).seconds) == (Kind.PICTURE, 1)
    assert not notes.broken


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "空的"),
        (b"\xef\xbb\xbf \n", "空的"),
        (b"\x00\x01\x02PNG" * 50, "文字文件"),
        (b"hello", "时间和内容"),
        (b"a,b,c\n1,2,3\n", "时间和内容"),
        (b'{"a": [1, 2', "完整"),
        (b"[" * 100_000, "完整"),
        (b"{}", "没有聊天记录"),
        (b"[1, null, []]", "没有聊天记录"),
        (b'{"messages": null}', "没有聊天记录"),
        (b'{"chats": {"list": null}}', "没有聊天记录"),
        (b'{"messages": [{"x": 1}]}', "找不到"),
    ],
)
def test_what_is_no_export_is_refused_in_a_sentence(write: Write, content: bytes, why: str) -> None:
    with pytest.raises(NoExport, match=why):
        read(write(content))


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(NoExport, match="读不到"):
        read(tmp_path / "nowhere.json")
