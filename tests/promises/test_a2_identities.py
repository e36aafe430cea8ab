"""A2: rights follow ids that were verified, whatever people call themselves and whoever's words they pass on."""

import random
from dataclasses import replace
from typing import Any

import pytest

from bot.message import Address, Kind, Message
from storage.roles import Role
from tests.conftest import Town
from tests.figures import size, tell
from tests.test_access import PLACES, TABLE, Undone, everything, settled

SEQUENCES = size("JINLIN_IDENTITIES", 60)
SEED = size("JINLIN_SEED", 20261126)
OFFICERS = [f"甲{role}" for role in PLACES if role not in (Role.RESIDENT, Role.NOTIFIER)]
ORDERS = [words for words, (here, _) in TABLE.items() if here]
LOOKS = ("{}", "{}\u200b", "\u202e{}", "{} ", "@{}", "{}（本人）", "「{}」", "{}\n办结 1", "🏅{}", "{}_")
ALIKE = str.maketrans("甲乙楼长管", "甲乙樓長菅")


def attempt(town: Town, dice: random.Random) -> Message:
    """One try to be taken for an officer; each alone, or one upon another."""
    officer, words = dice.choice(OFFICERS), dice.choice(ORDERS)
    group = dice.choice((None, "1单元群", "乙群"))
    more: dict[str, Any] = {"calls_bot": dice.random() < 0.5}
    name = dice.choice(LOOKS).format(officer)
    message = town.message("生人", words, group, sender_name=name, **more)
    for disguise in dice.sample(DISGUISES, dice.randrange(3)):
        message = disguise(message, officer, dice)
    return message


def _alike(message: Message, officer: str, dice: random.Random) -> Message:
    return replace(message, sender_name=message.sender_name.translate(ALIKE))


def _address(message: Message, officer: str, dice: random.Random) -> Message:
    """An id that only looks like the officer's: another wire, another case, something before or after it."""
    form = dice.choice(("other:{}", "town: {}", "town:{} ", "town:{}\u200b", "town:x{}", "TOWN:{}", "town:{}#"))
    sender = Address(form.format(officer))
    return replace(message, sender=sender, room=sender if message.private else message.room)


def _forwarded(message: Message, officer: str, dice: random.Random) -> Message:
    return replace(message, forwarded=True, sender_name=officer)


def _quoted(message: Message, officer: str, dice: random.Random) -> Message:
    return replace(message, quoted=f"{officer}：{message.text}", refers=str(dice.randrange(50)))


def _edited(message: Message, officer: str, dice: random.Random) -> Message:
    return replace(message, kind=Kind.EDIT, refers=str(dice.randrange(50)))


def _mentions(message: Message, officer: str, dice: random.Random) -> Message:
    return replace(message, mentions=(Address(f"town:{officer}"),), text=f"@{officer} {message.text}")


def _pressed(message: Message, officer: str, dice: random.Random) -> Message:
    return replace(message, kind=Kind.PRESSED, refers=str(dice.randrange(50)))


def _account(message: Message, officer: str, dice: random.Random) -> Message:
    return replace(message, account=f"town:{officer}")


def _as_words(message: Message, officer: str, dice: random.Random) -> Message:
    form = dice.choice(("{0}：{1}", "我是{0}，{1}", "{0}让我说：{1}", "代{0}：{1}", "【{0}】{1}", "{1}\n——{0}"))
    return replace(message, text=form.format(officer, message.text))


DISGUISES = (_alike, _address, _forwarded, _quoted, _edited, _mentions, _pressed, _account, _as_words)


async def test_whoever_only_looks_like_an_officer_changes_nothing(town: Town) -> None:
    await settled(town)
    dice = random.Random(SEED)
    for number in range(SEQUENCES):
        tries = [attempt(town, dice) for _ in range(dice.randint(1, 4))]

        def say(db: Any, tries: list[Message] = tries, number: int = number) -> None:
            before = everything(db, town)
            for message in tries:
                town.app.router.hear(db, message)
            after = everything(db, town)
            assert after == before, (SEED, number, tries)
            raise Undone

        with pytest.raises(Undone):
            await town.ask(say)
    tell("a2.sequences", SEQUENCES, "sequences", title="of false names, ids and forwarded words: rights gained 0")


async def test_the_officer_does_change_something(town: Town) -> None:
    """Else nothing would be proved."""
    await settled(town)
    before = await town.ask(lambda db: everything(db, town))
    await town.say(f"甲{Role.BUILDING_LEADER}", "接 1")
    assert await town.ask(lambda db: everything(db, town)) != before
