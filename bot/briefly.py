"""What is remembered for minutes, in memory only."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

_MOST = 2000


def forget_old(kept: dict[K, V], at: Callable[[V], datetime], now: datetime, within: timedelta) -> None:
    """Let go of what is too long ago, or too much; ``kept`` has the oldest first."""
    while kept:
        key, oldest = next(iter(kept.items()))
        if len(kept) <= _MOST and now - at(oldest) <= within:
            break
        del kept[key]
