"""S1: no message breaks it, whatever it is made of: JSON bred towards lines of the house that were not reached yet."""

import itertools
import json
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.bus.frames import Unreadable, packed, unpacked
from bot.channels.telegram.hearing import Hearing
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.updates import Unclear, User, page_of, update_of
from bot.channels.wechat.puppet import Payload, Type
from bot.channels.wechat.reading import Known, read
from bot.clock import SystemClock
from bot.message import Address, Kind, Message
from storage.asides import Asides
from tests.attacks.conftest import HERE
from tests.attacks.fuzzing import Breeder, Coverage, fuzz, said_in_stories
from tests.attacks.test_messages import UGLY
from tests.conftest import Town, address
from tests.figures import size, tell
from tests.wires.test_telegram_hearing import GROUP, LIN, TALK, post

CASES = size("JINLIN_FUZZ", 120)
SEED = size("JINLIN_SEED", 20261127)
LONGEST = 2.0
"""Seconds that one message may take on a busy machine; how many took longer than 50 ms is told."""

WORDS = said_in_stories()
PEOPLE = ("林婶", "阿伟", "何叔", "阿凤", "陈书记", "总管", "甲管", "乙书记", "路人")

Play = Callable[[Any], Awaitable[None]]


class Listener:
    """The whole house listens, watched line by line; nothing it says may be broken, and nothing may be set aside."""

    def __init__(self, town: Town, coverage: Coverage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.town, self.numbers, self.checked, self.slow, self.slowest = town, itertools.count(1), 0, 0, 0.0
        hear = town.app.router.hear

        def watched(db: Any, message: Message) -> bool:
            with coverage.watching():
                return hear(db, message)

        monkeypatch.setattr(town.app.router, "hear", watched)

    async def hear(self, message: Message) -> None:
        began = time.perf_counter()
        await self.town.app.bus.deliver(message)
        self._note(time.perf_counter() - began)
        self.town.clock.time += timedelta(seconds=20)
        if next(self.numbers) % 10 == 0:
            await self.town.settle()
        for words in self.town.wire.said[self.checked :]:
            assert words.text.isprintable() or set(words.text) - {"\n"} == set(filter(str.isprintable, words.text))
            assert "@所有人" not in words.text
            assert "没处理好" not in words.text
            assert len(words.text) <= 4096
            words.text.encode()
        self.checked = len(self.town.wire.said)
        aside = await self.town.ask(lambda db: Asides(db).all(1))
        assert not aside, aside[0].reason

    def _note(self, seconds: float) -> None:
        self.slowest = max(self.slowest, seconds)
        self.slow += seconds > 0.05
        assert seconds < LONGEST * 10, "watched line by line, it may take longer"


@pytest.fixture
def coverage() -> Coverage:
    return Coverage()


@pytest.fixture
def listener(estate: Town, coverage: Coverage, monkeypatch: pytest.MonkeyPatch) -> Listener:
    return Listener(estate, coverage, monkeypatch)


async def bred(name: str, begin: list[Any], breeder: Breeder, coverage: Coverage, play: Play) -> None:
    """Fuzz, and see that it led anywhere; ``begin`` are cases that lead somewhere by themselves."""
    breeder.dice.shuffle(begin)
    begin = begin[: max(12, CASES // 3)]
    kept = await fuzz(begin, breeder, CASES, coverage, play)
    assert len(kept) > len(begin), "nothing new was reached"
    tell(f"s1.{name}.cases", CASES, "messages", title=f"{name}: bred messages, none set aside, no fault")
    tell(f"s1.{name}.lines", len(coverage.seen), "lines", title=f"{name}: lines of ours that they reached")


async def test_no_message_of_the_bus_breaks_it(listener: Listener, coverage: Coverage) -> None:
    breeder, numbers = Breeder(SEED, WORDS), itertools.count(1)
    plain = listener.town.message("林婶", "楼道灯坏了", "3栋群")

    def case(words: str, who: str, group: str | None, kind: Kind) -> dict[str, Any]:
        where = {"sender": address(who), "sender_name": who, "room": address(group or who), "private": group is None}
        return json.loads(packed(plain)) | where | {"text": words, "kind": kind}

    begin = [
        case(words, breeder.dice.choice(PEOPLE), breeder.dice.choice((None, "3栋群")), Kind.TEXT)
        for words in (*WORDS, *(text for text in UGLY if text.isascii() or text.isprintable()))
    ] + [case("报修 楼道灯坏了", "林婶", "3栋群", kind) for kind in Kind]

    async def play(value: Any) -> None:
        if isinstance(value, dict) and breeder.dice.random() < 0.9:
            value = value | {"id": f"f{next(numbers)}", "sent_at": listener.town.clock.now().isoformat()}
        try:
            message = unpacked(breeder.frame(value), Message)
        except Unreadable:
            return
        await listener.hear(message)

    await bred("bus", begin, breeder, coverage, play)


async def test_no_update_of_telegram_breaks_it(listener: Listener, coverage: Coverage) -> None:
    breeder, numbers = Breeder(SEED + 1, WORDS), itertools.count(1)
    me = User(123456, is_bot=True, first_name="管家", username="jinlin_bot")
    hearing = Hearing(me, Memory(), SystemClock())
    await listener.town.group("-1001", f"{HERE}/3栋")
    more: list[dict[str, Any]] = [
        {"entities": [{"type": "mention", "offset": 0, "length": 11}], "text": "@jinlin_bot 灯坏了"},
        {"reply_to_message": post(text="楼道灯坏了"), "text": "1", "quote": {"text": "灯"}},
        {"photo": [{"file_id": "p", "file_size": 9}], "caption": "灯坏了", "media_group_id": "a"},
        *({part: {"file_id": "f", "file_name": "x.jpg"}} for part in ("voice", "video", "document", "sticker")),
        {"venue": {"location": {"latitude": 24.4, "longitude": 118.1}, "title": "3栋"}},
        {"location": {"latitude": 24.4, "longitude": 118.1}},
        {"forward_origin": {"type": "hidden_user"}, "text": "接 1"},
        {"sender_chat": GROUP, "text": "灯坏了"},
        {"new_chat_members": [LIN], "left_chat_member": LIN, "new_chat_title": "新名"},
        {"poll": {"question": "几点"}, "contact": {"phone_number": "1"}, "migrate_to_chat_id": -1002},
    ]
    begin = [
        {"update_id": 1, kind: post(chat, **part)}
        for part in (*more, *({"text": words} for words in WORDS[::7]))
        for kind, chat in (("message", GROUP), ("edited_message", GROUP), ("message", TALK))
    ]
    begin.append({"update_id": 2, "callback_query": {"id": "1", "from": LIN, "message": post(), "data": "x"}})

    async def play(value: Any) -> None:
        with coverage.watching():
            heard = []
            try:
                for raw in page_of(b'{"ok":true,"result":[' + breeder.frame(value) + b"]}"):
                    heard += hearing.messages(update_of(raw))
            except (Unclear, ValueError):
                return
        for one in heard:
            await listener.hear(_again(one.message, next(numbers), listener.town))

    await bred("telegram", begin, breeder, coverage, play)


async def test_nothing_that_wechat_writes_breaks_it(listener: Listener, coverage: Coverage) -> None:
    breeder, numbers = Breeder(SEED + 2, WORDS), itertools.count(1)
    app = "<msg><appmsg><title>灯坏了</title><type>{}</type><refermsg><svrid>1</svrid></refermsg></appmsg></msg>"
    quote = "「林婶：楼道灯坏了」\n- - - - - - - - -\n1"
    texts = (
        *WORDS[::5],
        quote,
        "#接龙\n1. 林婶 灯坏了\n2. 阿伟",
        *(app.format(form) for form in (1, 5, 6, 19, 53, 57, 87)),
    )
    begin = [{"text": text, "filename": "", "room": breeder.dice.random() < 0.7, "type": 7} for text in texts]
    begin += [{"text": app.format(5), "filename": "a.jpg", "room": True, "type": int(type)} for type in Type]

    async def play(value: Any) -> None:
        if not isinstance(value, dict):
            return
        text, filename = (value.get(key) if isinstance(value.get(key), str) else "" for key in ("text", "filename"))
        type = value.get("type") if isinstance(value.get("type"), int) else 7
        stamp = value.get("stamp", 0) if isinstance(value.get("stamp", 0), (int, float)) else 0
        room = "r@chatroom" if value.get("room") else ""
        payload = Payload(
            id=f"f{next(numbers)}",
            text=text,
            type=type,
            from_id="wxid_1",
            room_id=room,
            timestamp=stamp,
            filename=filename,
        )
        known = Known(account="", ours={"bot"}, sender_name=text[:9], room_name="3栋群", my_names=("管家",))
        with coverage.watching():
            message = read(payload, known, datetime(2026, 11, 24, tzinfo=UTC))
        await listener.hear(_again(message, next(numbers), listener.town))

    await bred("wechat", begin, breeder, coverage, play)


def _again(message: Message, number: int, town: Town) -> Message:
    """The same among people who live here: who is heard from the wire as a stranger is a neighbour now and then."""
    who = PEOPLE[number % len(PEOPLE)]
    where = {"room": address("3栋群" if not message.private else who), "sender": Address(address(who))}
    kept = json.loads(packed(message)) | where | {"id": f"t{number}", "sent_at": town.clock.now().isoformat()}
    return unpacked(packed(kept), Message)
