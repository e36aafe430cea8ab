"""Words on their way out of one account, and the proof that they went: the account hears itself."""

import asyncio
import base64
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from grpclib.exceptions import GRPCError

from bot.channels.wechat.client import LOST, Client, Down, Tempo
from bot.channels.wechat.names import Names, Recent
from bot.channels.wechat.pacing import Budget
from bot.channels.wechat.puppet import BASE64, Payload, Type
from bot.channels.wechat.reading import BLANK
from bot.channels.wechat.verdicts import NO_FRIEND, verdict
from bot.message import Deed, Outcome, Outgoing, Receipt

LONGEST = 2_000
"""Characters of one message."""

HEAVIEST = 2_500_000
"""Bytes of a picture: a gateway refuses what is above some three megabytes with its wrapping."""

NAME = 32

_EVERYBODY = re.compile(r"[@＠](?=[ \u2005]?(?:所有人|all\b))", re.IGNORECASE)
_TURNED = dict.fromkeys([0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Marks that turn the direction of writing."""

_HELD = Receipt(outcome=Outcome.HELD, reason="not connected")
_FAILED = (Down, GRPCError, *LOST)


@dataclass(eq=False, slots=True)
class _Hope:
    """Something of ours that should be heard again."""

    text: str
    proof: asyncio.Future[str]


@dataclass(slots=True)
class _Way:
    """How far words have come: parts that left, and one of which nobody knows."""

    ids: list[str] = field(default_factory=list)
    doubt: _Hope | None = None


class Mouth:
    """Says what one account has to say."""

    def __init__(
        self,
        client: Client,
        names: Names,
        budget: Budget,
        tempo: Tempo,
        *,
        ours: Callable[[], set[str]],
        counted: Callable[[], None],
    ) -> None:
        self._client, self._names, self._tempo = client, names, tempo
        self._budget, self._ours, self._counted = budget, ours, counted
        self._hopes: Recent[str, list[_Hope]] = Recent(2_000)
        self._own: Recent[str, None] = Recent(20_000)
        self._ways: Recent[str, _Way] = Recent(10_000)
        self._parts: Recent[str, tuple[str, ...]] = Recent(10_000)

    def echoed(self, payload: Payload) -> None:
        """The account heard itself."""
        if payload.id in self._own:
            return
        hopes = self._hopes.get(payload.room_id or payload.to_id, [])
        text = "" if payload.type in (Type.IMAGE, Type.ATTACHMENT) else _bare(payload.text)
        for hope in hopes:
            if hope.text == text and not hope.proof.done():
                hopes.remove(hope)
                hope.proof.set_result(payload.id)
                return

    def is_own(self, id: str) -> bool:
        """Whether it is an echo of what is known to have left."""
        return id in self._own

    async def send(self, words: Outgoing, to: str, *, room: bool) -> Receipt:
        """Try once; see the contract of Channel."""
        if words.deed is Deed.RECALL:
            return await self._take_back(words.refers or "")
        if words.deed is Deed.ACCEPT:
            return await self._accept(words.refers or "", to)
        way = self._ways.get(words.key)
        if way is None:
            way = _Way()
            self._ways.put(words.key, way)
        try:
            parts = await self._made(words, to, room=room)
            return await self._say(way, parts, to)
        except _FAILED as problem:
            return _failed(problem)

    async def _made(self, words: Outgoing, to: str, *, room: bool) -> list["_Part"]:
        """The parts that are to be sent, in order.  Raises what asking for a name raises."""
        front, ids = "", tuple[str, ...]()
        if room and words.mention:
            id = words.mention.partition(":")[2]
            front, ids = f"@{await self._called(id, to)}{BLANK}", (id,)
        texts = pieces(_EVERYBODY.sub("", words.text.translate(_TURNED)).strip("\n"), LONGEST - len(front))
        parts = [_Part(f"{front if not n else ''}{text}", ids if not n else ()) for n, text in enumerate(texts)]
        if words.image and len(words.image) <= HEAVIEST:
            parts.append(_Part("", (), words.image))
        return parts

    async def _called(self, contact: str, room: str) -> str:
        name = " ".join((await self._names.called(contact, room)).replace("@", "").split())
        return "".join(c for c in name if c.isprintable())[:NAME] or "邻居"

    async def _say(self, way: _Way, parts: list["_Part"], to: str) -> Receipt:
        if way.doubt and way.doubt.proof.done():
            way.ids.append(way.doubt.proof.result())
        way.doubt = None
        for part in parts[len(way.ids) :]:
            if wait := self._budget.wait():
                return Receipt(outcome=Outcome.HELD, reason="paced", retry_after=wait)
            failed = await self._say_part(way, part, to)
            if failed:
                return failed
        if len(way.ids) > 1:
            self._parts.put(way.ids[-1], tuple(way.ids))
        return Receipt(outcome=Outcome.SENT, id=(way.ids[-1] if way.ids else "") or None)

    async def _say_part(self, way: _Way, part: "_Part", to: str) -> Receipt | None:
        """None: it left."""
        puppet, hope = self._client.puppet, self._hope(to, part.text)
        self._budget.take()
        self._counted()
        try:
            answer = await part.leave(puppet, to)
        except ConnectionRefusedError:
            self._give_up(to, hope)
            return _HELD
        except GRPCError as problem:
            if (told := verdict(problem)) and not hope.proof.done():
                self._give_up(to, hope)
                if told.outcome is Outcome.LATER and told.retry_after:
                    self._budget.hush(told.retry_after)
                return told
            return await self._proof(way, hope, to, problem.status.name.lower())
        except LOST as problem:
            return await self._proof(way, hope, to, type(problem).__name__)
        id = answer.id or (hope.proof.result() if hope.proof.done() else "")
        if id:
            self._own.put(id, None)
        self._give_up(to, hope)
        way.ids.append(id)
        return None

    async def _proof(self, way: _Way, hope: _Hope, to: str, reason: str) -> Receipt | None:
        """Wait a little for the echo; it may still come before the next try."""
        try:
            async with asyncio.timeout(self._tempo.echo):
                way.ids.append(await asyncio.shield(hope.proof))
                return None
        except TimeoutError:
            way.doubt = hope
            return Receipt(outcome=Outcome.UNKNOWN, reason=reason)

    def _hope(self, to: str, text: str) -> _Hope:
        hope = _Hope(_bare(text), asyncio.get_running_loop().create_future())
        hopes = self._hopes.get(to)
        if hopes is None:
            self._hopes.put(to, hopes := [])
        hopes[:] = [*[other for other in hopes if other.text != hope.text][-20:], hope]
        return hope

    def _give_up(self, to: str, hope: _Hope) -> None:
        hopes = self._hopes.get(to, [])
        if hope in hopes:
            hopes.remove(hope)

    async def _take_back(self, id: str) -> Receipt:
        ids = self._parts.get(id, (id,))

        async def deed() -> bool:
            payload = await self._client.puppet.message_payload(id=id)
            if payload.from_id not in self._ours():
                return False
            answers = [await self._client.puppet.message_recall(id=part) for part in ids]
            return all(answer.success for answer in answers)

        return await self._do(deed, id, "too late to take back")

    async def _accept(self, id: str, contact: str) -> Receipt:
        async def deed() -> bool:
            await self._client.puppet.friendship_accept(id=id)
            self._names.forget(contact)  # a friend by now, whom what is said next may reach
            return True

        return await self._do(deed, id, "no such request")

    async def _do(self, deed: Callable[[], Awaitable[bool]], id: str, refused: str) -> Receipt:
        """Something that may be done twice without harm."""
        try:
            done = await deed()
        except _FAILED as problem:
            return _failed(problem, lost=Outcome.LATER)
        return Receipt(outcome=Outcome.SENT if done else Outcome.NEVER, id=id, reason="" if done else refused)


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    mentions: tuple[str, ...]
    image: bytes | None = None

    async def leave(self, puppet: Any, to: str) -> Any:
        if self.image is None:
            return await puppet.message_send_text(conversation_id=to, text=self.text, mentonal_ids=list(self.mentions))
        box = {
            "type": BASE64,
            "boxType": BASE64,
            "name": "picture.jpg",
            "metadata": {},
        }  # old and new servers' spelling
        box["base64"] = base64.b64encode(self.image).decode()
        return await puppet.message_send_file(conversation_id=to, filebox=json.dumps(box))


async def reachable(names: Names, contact: str) -> Receipt | None:
    """None: words to that person can leave this account."""
    try:
        known = await names.contact(contact)
    except _FAILED as problem:
        return _failed(problem)
    return None if known.friend else Receipt(outcome=Outcome.NEVER, reason=NO_FRIEND)


def _failed(problem: Exception, lost: Outcome = Outcome.HELD) -> Receipt:
    """What it means that a call failed; ``lost``: whose answer did not come."""
    if isinstance(problem, Down):
        return _HELD
    if isinstance(problem, GRPCError):
        return verdict(problem) or Receipt(outcome=Outcome.LATER, reason=problem.status.name.lower())
    return Receipt(outcome=lost, reason=type(problem).__name__)


def pieces(text: str, longest: int) -> list[str]:
    """A text as messages that are short enough, cut between lines where there are any."""
    found = []
    while len(text) > longest:
        cut = text.rfind("\n", longest // 2, longest)
        cut = cut if cut > 0 else longest
        found.append(text[:cut])
        text = text[cut:].removeprefix("\n")
    return [*found, text] if text else found


def _bare(text: str) -> str:
    return "".join(text.split())
