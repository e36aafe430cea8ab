"""Amidst: single messages are put into the middle of talk that has nothing to do with them, as happens in any group.

Otherwise only written scenes would have a group and words before, and both would speak for a matter.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from random import Random

from nlp.corpora import Row
from nlp.signs import RECENT

_SHARE = 0.25  # of the single messages
_TALK = 0.75  # of what was said before is small talk
_LEVELS = ("estate", "building", "unit", None)


def amidst(writers: Mapping[str, Sequence[Row]], seed: int) -> dict[str, list[Row]]:
    """Give the same rows, single ones in some group or none, and some with words of the same writer before them."""
    return {writer: _amidst(own, Random(f"{writer}:{seed}")) for writer, own in writers.items()}


def _amidst(rows: Sequence[Row], chance: Random) -> list[Row]:
    single = [row for row in rows if row.scene is None and not row.before]
    talk = [row.text for row in single if row.label == {"chat"}]
    every = [row.text for row in single]

    def before() -> tuple[str, ...]:
        return tuple(
            chance.choice(talk if talk and chance.random() < _TALK else every) for _ in range(chance.randint(1, RECENT))
        )

    def placed(row: Row) -> Row:
        return replace(row, level=chance.choice(_LEVELS), before=before() if chance.random() < _SHARE else ())

    return [placed(row) if row.scene is None and not row.before else row for row in rows]
