"""Frames: whatever travels comes back as it was."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.bus.frames import Unreadable, packed, unpacked
from bot.channels import Status
from bot.message import Address, Audience, Button, Deed, Kind, Message, Outcome, Outgoing, Receipt
from bot.texts import Text

AT = datetime(2026, 6, 9, 9, 1, 2, 345678, tzinfo=timezone(timedelta(hours=8)))
ODD = ("平常", "", "\0", "\ud83d", "a\udc80b\ud800", "\U0001f600\u202e\ufeff", '"\\\n\t</script>', "𠮷" * 3)

FULL = {
    "id": "7-é",
    "room": Address("town:群"),
    "sender": Address("town:人"),
    "sender_name": "林婶",
    "sent_at": AT,
    "text": "楼道灯坏了",
    "kind": Kind.PIN,
    "private": True,
    "room_name": "3栋",
    "calls_bot": True,
    "mentions": (Address("town:甲"), Address("town:乙")),
    "refers": "6",
    "quoted": "什么",
    "forwarded": True,
    "picture": "p-1",
    "album": "a-1",
    "pin": (22.123456789, -113.5),
    "since": AT.astimezone(UTC),
    "rooms": (Address("town:群"), Address("town:群2")),
    "link": "https://127.0.0.1/?a=1&b=二",
    "account": "second",
}
PLAIN = {name: FULL[name] for name in ("id", "room", "sender", "sender_name", "sent_at")}


def test_every_field_of_a_message_is_in_this_test() -> None:
    assert set(FULL) == set(Message.__dataclass_fields__)


@pytest.mark.parametrize("message", [Message(**FULL), Message(**PLAIN)], ids=["full", "plain"])
def test_a_message_comes_back_with_every_field(message: Message) -> None:
    again = unpacked(packed(message), Message)
    assert again == message
    assert again.sent_at.utcoffset() == message.sent_at.utcoffset()
    assert type(again.kind) is Kind


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_travels(kind: Kind) -> None:
    assert unpacked(packed(Message(**{**PLAIN, "kind": kind})), Message).kind is kind


@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_odd_letters_come_back(odd: str) -> None:
    message = Message(**{**FULL, "text": odd, "sender_name": odd, "quoted": odd, "mentions": (Address(odd),)})
    assert unpacked(packed(message), Message) == message


@given(some.text(some.characters(), max_size=50))
def test_any_letters_come_back(text: str) -> None:
    message = Message(**{**PLAIN, "text": text})
    assert unpacked(packed(message), Message) == message


def test_words_with_a_picture_and_buttons_come_back() -> None:
    full = Outgoing(
        key="outbox:1",
        to=Address("town:群"),
        text="好\ud83d",
        audience=Audience.WORK,
        mention=Address("town:人"),
        picture="p",
        image=bytes(range(256)),
        deed=Deed.RECALL,
        refers="5",
        buttons=(Button(id="b1", label="接"), Button(id="b2", label="晚点")),
    )
    plain = Outgoing(key="outbox:2", to=Address("town:群"), text="", audience=Audience.GROUP)
    for words in (full, plain):
        assert unpacked(packed(words), Outgoing) == words


@pytest.mark.parametrize("outcome", Outcome)
def test_receipts_come_back(outcome: Outcome) -> None:
    for receipt in (Receipt(outcome=outcome), Receipt(outcome=outcome, id="9", reason="429", retry_after=1.5)):
        assert unpacked(packed(receipt), Receipt) == receipt


@pytest.mark.parametrize("frame", [b"", b"{}", b" {}", b"\xff", b"[" * 100_000, b' {"id": 1}', b" " + b"[" * 100_000])
def test_what_is_no_frame_is_refused_in_one_way(frame: bytes) -> None:
    with pytest.raises(Unreadable):
        unpacked(frame, Message)


def test_a_sentence_of_ours_travels_as_any_string() -> None:
    for words in ("正在连接。", "半个\ud800"):
        assert unpacked(packed(Status(online=False, note=Text(words))), Status) == Status(online=False, note=words)
