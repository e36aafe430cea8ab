"""What is said in a town that is measured: talk of the corpus as people write it, and one report in so many messages.

A report names the building of its group, so each opens a ticket of its own until everything there is told.
"""

import random
from collections.abc import Iterator
from functools import cache
from itertools import count

from benchmarks.costs import BUILDINGS, NOW, REPORTS
from benchmarks.reading import CORPUS
from benchmarks.towns import apart
from bot.bus.frames import packed
from bot.message import Address, Message
from nlp.corpora import folder
from nlp.labels import Label

EIGHT = 8
PEOPLE = 40
LINES = 4_000

_TOLD = frozenset(words.partition("栋")[2] for words in REPORTS)


@cache
def talk() -> tuple[str, ...]:
    """Small talk of the corpus; it is looked for elsewhere, for the memory here is measured."""
    return apart(_talk)


def _talk() -> tuple[str, ...]:
    """In an order that is always the same."""
    rows = (row for own in folder(CORPUS).values() for row in own)
    found = sorted({row.text for row in rows if row.label == {Label.CHAT} and not row.leans})
    random.Random(0).shuffle(found)
    return tuple(found[:LINES])


def report(number: int, groups: int) -> str:
    """The words of one report in the group ``number`` falls to."""
    kind = REPORTS[number // groups % len(REPORTS)]
    return kind.format(n=number % groups % BUILDINGS + 1)


def messages(groups: int, every: int = EIGHT, name: str = "m") -> Iterator[Message]:
    """One after another without end, each ``every``-th a report (0: none); the groups take turns."""
    for number in count():
        turn, rest = divmod(number, every or EIGHT)
        is_report = bool(every) and rest == every - 1
        group = turn % groups
        words = report(turn, groups) if is_report else talk()[number % LINES]
        yield message(f"{name}{number}", group, number // 3 % PEOPLE, words)


def message(key: str, group: int, person: int, words: str) -> Message:
    """Somebody says so in that group."""
    return Message(
        id=key,
        room=Address(f"bench:g{group}"),
        sender=Address(f"bench:p{group}-{person}"),
        sender_name=f"邻居{person}",
        sent_at=NOW,
        text=words,
        room_name="邻里",
    )


def frames(groups: int, every: int = EIGHT, name: str = "m") -> Iterator[bytes]:
    """The same as they come over a wire."""
    return map(packed, messages(groups, every, name))


def is_report(message: Message) -> bool:
    """Whether it tells of a matter."""
    return message.text.partition("栋")[2] in _TOLD
