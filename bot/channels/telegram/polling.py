"""Long polling that confirms after the commit: the next ``offset`` is asked for when everything before it is safe."""

import json
from collections.abc import Awaitable, Callable
from urllib.parse import urlencode

from telegram.error import Conflict

from bot.channels.telegram.condition import Condition
from bot.channels.telegram.hearing import Heard, Hearing
from bot.channels.telegram.lanes import Lanes
from bot.channels.telegram.requests import Request
from bot.channels.telegram.updates import ALLOWED, Unclear, number_in, page_of, update_of
from bot.logs import fault, log

PAGE = 100
POLL = 18
"""Seconds for which Telegram may keep a question open; a line that hangs is noticed ten seconds later."""


class Polling:
    """``base``: the address of the bot, ``free``: takes a webhook away that is in the way."""

    def __init__(
        self,
        request: Request,
        base: str,
        condition: Condition,
        free: Callable[[], Awaitable[object]],
        *,
        poll: int = POLL,
        patience: float = 10,
    ) -> None:
        self._request, self._base, self._condition, self._free = request, base, condition, free
        self._poll, self._patience = poll, patience
        self._offset = 0

    async def run(self, hearing: Hearing, lanes: Lanes) -> None:
        """Listen until cancelled.

        After an empty page nothing older waits, and the offset is dropped: after a quiet week Telegram begins to
        count somewhere else, maybe below it.
        """
        self._condition.up()
        self._offset = 0
        while True:
            page = await self._condition.insist(self._page, self._poll + 2 * self._patience, listening=True)
            if not page:
                self._offset = 0
                continue
            numbers, heard = understood(hearing, page)
            await lanes.hand_over(heard)
            self._offset = max(numbers) + 1

    async def _page(self) -> list[bytes]:
        wait = 0 if self._condition.failing else self._poll
        query = {"timeout": wait, "limit": PAGE, "allowed_updates": json.dumps(ALLOWED)}
        if self._offset:
            query["offset"] = self._offset
        url = f"{self._base}/getUpdates?{urlencode(query)}"
        try:
            page = page_of(await self._request.retrieve(url, read_timeout=wait + self._patience))
        except Conflict as conflict:
            if "webhook" in str(conflict):
                await self._free()
            raise
        if page and all(number_in(raw) is None for raw in page):
            raise ValueError("updates without a number")  # as good as no answer: nothing could be confirmed
        return page


def understood(hearing: Hearing, page: list[bytes]) -> tuple[list[int], list[Heard]]:
    """The numbers of all updates, and what they mean; what means nothing to us is set aside with its number."""
    numbers: list[int] = []
    heard: list[Heard] = []
    for raw in page:
        try:
            update = update_of(raw)
        except Unclear as unclear:
            log.error("update set aside", channel="telegram", id=unclear.number, error="Unclear", where=unclear.where)
            numbers += [unclear.number] if unclear.number is not None else []
            continue
        numbers.append(update.update_id)
        try:
            heard += hearing.messages(update)
        except Exception as problem:
            log.error("update set aside", channel="telegram", id=update.update_id, **fault(problem))
    return numbers, heard
