"""How often something may be done from one place: a browser, a network, a poster."""

from collections import OrderedDict, deque
from datetime import datetime, timedelta

_MOST = 20_000


class Allowance:
    """``most`` times within ``span`` for each key; in memory, the keys used longest ago go first."""

    def __init__(self, most: int, span: timedelta) -> None:
        self._most, self._span = most, span
        self._used: OrderedDict[str, deque[datetime]] = OrderedDict()

    def take(self, key: str, now: datetime) -> bool:
        """Use one up; False where none is left, and then none is used."""
        used = self._used.setdefault(key, deque())
        self._used.move_to_end(key)
        while used and now - used[0] >= self._span:
            used.popleft()
        if len(used) >= self._most:
            return False
        used.append(now)
        while len(self._used) > _MOST:
            self._used.popitem(last=False)
        return True
