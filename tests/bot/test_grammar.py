"""Tolerant of how people type, strict about what is meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.capability import Capability, Command, Where
from bot.grammar import Grammar, TicketNumber, Word, tidy
from bot.permission import EVERYONE

desk = Capability("desk", title="柜台")
common = {"who": EVERYONE, "where": Where.ANYWHERE, "usage": "", "examples": ("",)}


@desk.command("接", "接单", **common)
def take(talk, no: TicketNumber | None = None, note: str = "") -> str: ...


@desk.command("查", **common)
def look(talk, no: TicketNumber) -> str: ...


@desk.command("合并", **common)
def merge(talk, gone: TicketNumber, kept: TicketNumber) -> str: ...


@desk.command("任命", **common)
def appoint(talk, name: Word, role: Word, where: str) -> str: ...


@desk.command("待办", **common)
def todo(talk) -> str: ...


grammar = Grammar(desk.commands)


def called(text: str) -> tuple | None:
    call = grammar.parse(text)
    return call and (call.command.names[0], dict(call.arguments), call.problem)


@pytest.mark.parametrize(
    ("text", "name", "arguments"),
    [
        *(
            (t, "接", {"no": 12})
            for t in ("接12", "接 12", "接单 12", "接#12", "接 ＃１２", "/接 12", "12 接", "#12接")
        ),
        *((t, "接", {"no": 12}) for t in ("@管家 接 12", "管家，接12", "接单：12", "接 12。", "接 工单12", "接 12号")),
        ("接", "接", {}),
        ("接。", "接", {}),
        ("接👌", "接", {}),
        ("接 12 👍👍", "接", {"no": 12}),
        ("接 去看配电箱", "接", {"note": "去看配电箱"}),
        ("接 12 马上到", "接", {"no": 12, "note": "马上到"}),
        ("接 12栋", "接", {"note": "12栋"}),
        ("接 3点半", "接", {"note": "3点半"}),
        ("合并 13 12", "合并", {"gone": 13, "kept": 12}),
        ("合并 #13，#12", "合并", {"gone": 13, "kept": 12}),
        ("任命 何叔 楼长 观远里 3栋", "任命", {"name": "何叔", "role": "楼长", "where": "观远里 3栋"}),
        ("\u200b接\u200b 12", "接", {"no": 12}),
        ("\u202e接 12", "接", {"no": 12}),
    ],
)
def test_understood(text: str, name: str, arguments: dict) -> None:
    assert called(text) == (name, arguments, False)


@pytest.mark.parametrize(
    "text",
    [
        "接电话",
        "接孩子放学",
        "查查看",
        "他说“接 12”",
        "大家看 我复制了“@管家 接 12”",
        "请接 12",
        "",
        "#",
        "12",
        "待办的事",
        "\0",
    ],
)
def test_talk(text: str) -> None:
    assert called(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "查",
        "查 1234567890",
        "查 十二",
        "查 -1",
        "查 1.5",
        "查 12 13",
        "合并 13",
        "待办 12",
        "任命 何叔 楼长",
        "查 " + "9" * 1900,
    ],
)
def test_the_name_is_right_and_the_rest_is_not(text: str) -> None:
    assert called(text)[2]


def test_a_text_of_any_length_is_no_command_beyond_a_limit() -> None:
    assert called("接 " + "长" * 2000) is None
    assert called("接 " + "长" * 1900) is not None


def test_the_nearest() -> None:
    assert grammar.nearest("接丹 12") == "接单"
    assert grammar.nearest("合并并 1 2") == "合并"
    assert grammar.nearest("合") is None
    assert grammar.nearest("") is None


def test_two_of_one_name_stop_the_start() -> None:
    again: list[Command] = [*desk.commands, desk.commands[0]]
    with pytest.raises(LookupError, match="接"):
        Grammar(again)


@given(st.text(max_size=60))
def test_nothing_is_too_strange(text: str) -> None:
    for words in (text, f"接 {text}", f"合并 {text}", f"任命 {text}", f"{text} 接"):
        call = grammar.parse(words)
        grammar.nearest(words)
        grammar.likely(words, desk.commands)
        tidied = tidy(words)
        assert "\0" not in tidied
        if call and "no" in call.arguments:
            assert 0 <= call.arguments["no"] < 10**9


@given(st.integers(0, 10**9 - 1))
def test_every_number_is_read_back(number: int) -> None:
    assert called(f"查 #{number}") == ("查", {"no": number}, False)
