"""What travels: it survives JSON, and a name is a name."""

from datetime import UTC, datetime

import msgspec
import pytest

from bot.message import NAME_LENGTH, Address, Kind, Message


def message(**values: object) -> Message:
    plain = {"id": "7", "room": Address("page:x:y"), "sender": Address("page:x"), "sender_name": "林婶"}
    return Message(**{**plain, "sent_at": datetime(2026, 6, 9, tzinfo=UTC), **values})


def test_it_survives_json() -> None:
    said = message(text="停电了\n🙂", kind=Kind.EDIT, refers="6", mentions=(Address("page:y"),), forwarded=True)
    assert msgspec.json.decode(msgspec.json.encode(said), type=Message) == said


def test_the_wire_is_the_first_part_of_the_room() -> None:
    assert message().channel == "page"


@pytest.mark.parametrize(
    ("name", "signed"),
    [
        ("林婶", "林婶"),
        (" 林  婶 ", "林 婶"),
        ("林婶\n#1 已办结", "林婶 #1 已办结"),
        ("\u202e婶林\u2066", "婶林"),
        ("林\u200b婶\x1b[31m", "林婶[31m"),
        ("\ud800", "邻居"),
        ("", "邻居"),
        (" \u3000\t", "邻居"),
        ("长" * 500, "长" * NAME_LENGTH),
    ],
)
def test_a_name_is_one_short_line(name: str, signed: str) -> None:
    assert message(sender_name=name).signed == signed
