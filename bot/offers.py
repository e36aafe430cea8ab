"""Offers: what the bot does once the same person, in the same place, says 对 or the code; for minutes only."""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.grammar import Call, tidy
from bot.message import Message

LASTS = timedelta(minutes=5)
"""How long an offer waits."""

_KNOWN = timedelta(hours=1)
"""So long a code that came too late is told from a number."""

_TRIES = 3
_AGREES = re.compile(r"(?:对|是|嗯|好|要|可以|没错|行|办吧|就是){1,2}[的呀啊了吧。.!！~]{0,3}")
_CODE = re.compile(r"(?:确认|码|就是)?[\s:：]?(\d{4})[。.!！]?")


def new_code() -> str:
    """Four digits that nobody takes for a room, and so nobody takes out of a group's line."""
    return f"{secrets.randbelow(90) + 10}{secrets.randbelow(59) + 41}"


@dataclass(slots=True)
class Offer:
    """One thing that may be done.  ``code``: what must be said; empty where a 对 is enough."""

    call: Call
    code: str
    at: datetime
    tries: int = 0


class WrongCode(Exception):
    """Somebody who was shown a code said another one."""


class LateCode(Exception):
    """Somebody said a code after its time."""


class Offers:
    """At most one for each person in each place."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, str], Offer] = {}

    def offer(self, message: Message, call: Call, now: datetime) -> None:
        """A 对 is enough for this."""
        self._put(message, Offer(call, "", now))

    def lock(self, message: Message, call: Call, now: datetime) -> str:
        """This wants a code, which is shown to whoever asked."""
        code = new_code()
        self._put(message, Offer(call, code, now))
        return code

    def taken(self, message: Message, now: datetime) -> Offer | None:
        """The offer that these words accept; a 对 must follow at once, a code within minutes.

        Raises WrongCode, LateCode.
        """
        key = (message.room, message.sender)
        found = self._open.get(key)
        if found is None:
            return None
        late = now - found.at > LASTS
        if not found.code:
            del self._open[key]
            return None if late or not _AGREES.fullmatch(tidy(message.text)) else found
        said = _CODE.fullmatch(tidy(message.text))
        if late:
            del self._open[key]
            if said and now - found.at <= _KNOWN:
                raise LateCode
            return None
        if said is None:
            return None
        found.tries += 1
        right = secrets.compare_digest(said[1].encode(), found.code.encode())
        if right or found.tries >= _TRIES:
            del self._open[key]
        if not right:
            raise WrongCode
        return found

    def _put(self, message: Message, offer: Offer) -> None:
        self._open = {key: known for key, known in self._open.items() if offer.at - known.at <= _KNOWN}
        self._open[message.room, message.sender] = offer
