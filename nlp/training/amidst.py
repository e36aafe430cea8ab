"""Amidst: single messages are put into the middle of talk that has nothing to do with them, as happens in any group.

Otherwise only written scenes would have a group and words before, and both would speak for a matter.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from nlp.corpora import Row
from nlp.signs import RECENT, Said

_SHARE = 0.25  # of the single messages
_TALK = 0.75  # of what was said before is small talk
_LEVELS = ("estate", "building", "unit", None)
_SPEAKERS = tuple("abcdefgh")  # by lot: whoever speaks said one in eight of the messages before
_NAMELESS = 0.3  # of the rows are learnt as if nobody knew who said what


def amidst(writers: Mapping[str, Sequence[Row]], seed: int) -> dict[str, list[Row]]:
    """Give the same rows, single ones in some group or none, and some with words of the same writer before them."""
    return {writer: _amidst(own, Random(f"{writer}:{seed}")) for writer, own in writers.items()}


def nameless(rows: Sequence[Row], seed: int) -> list[Row]:
    """Give the same rows, some of them as they are read where nobody tells who spoke."""
    chance = Random(f"{rows[0].text}:{seed}")
    return [replace(row, speaker="") if chance.random() < _NAMELESS else row for row in rows]


def _amidst(rows: Sequence[Row], chance: Random) -> list[Row]:
    single = [row for row in rows if row.scene is None and not row.before]
    talk = [row for row in single if row.label == {"chat"}]

    def before() -> tuple[Said, ...]:
        rows = (
            chance.choice(talk if talk and chance.random() < _TALK else single)
            for _ in range(chance.randint(1, RECENT))
        )
        return tuple(Said(row.text, chance.choice(_SPEAKERS), row.role) for row in rows)

    def placed(row: Row) -> Row:
        said = before() if chance.random() < _SHARE else ()
        return replace(row, level=chance.choice(_LEVELS), before=said, speaker=_SPEAKERS[0])

    return [placed(row) if row.scene is None and not row.before else row for row in rows]
