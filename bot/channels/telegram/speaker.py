"""Saying it: one try, and an honest answer to what became of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, LinkPreviewOptions, Message
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError

from bot.channels.telegram.condition import Condition
from bot.channels.telegram.memory import Called, Memory, Recent
from bot.channels.telegram.pace import TelegramPace
from bot.channels.telegram.requests import Faltered, Flooded, NotSent
from bot.channels.telegram.speech import Part, Spoken, composed
from bot.message import Address, Audience, Deed, Outcome, Outgoing, Receipt

_QUIET = LinkPreviewOptions(is_disabled=True)
_PATIENT = 60.0
"""Seconds after which a chat is tried again whose bot has no right token."""

_REASONS = ("blocked", "kicked", "not a member", "initiate", "deactivated", "not found", "rights", "too long", "empty")
_NO_TOPIC = ("thread not found", "topic_closed", "topic_deleted", "topic closed")


@dataclass
class _Begun:
    """Parts of one line that have left: they are not said again."""

    parts: list[Part]
    ids: list[int] = field(default_factory=list)


class Speaker:
    """``on_moved`` is told when a group turns out to be elsewhere; ``addressed``: to whom a message was said."""

    def __init__(
        self,
        bot: Bot,
        memory: Memory,
        condition: Condition,
        pace: TelegramPace | None,
        on_moved: Callable[[int, int], Awaitable[None]],
    ) -> None:
        self.addressed: Recent[str, Address] = Recent()
        self._bot, self._memory, self._condition, self._pace, self._on_moved = bot, memory, condition, pace, on_moved
        self._begun: Recent[str, _Begun] = Recent()
        self._done: Recent[str, Receipt] = Recent()
        self._followed: Recent[str, list[int]] = Recent()

    async def send(self, words: Outgoing) -> Receipt:
        """Try once; the same ``key`` after it has left is the same receipt."""
        if done := self._done.get(words.key):
            return done
        chat = number_of(words.to)
        if chat is None or words.deed is Deed.ACCEPT:
            return Receipt(outcome=Outcome.NEVER, reason="no such way")
        if self._condition.down:
            return Receipt(outcome=Outcome.HELD, reason="down")
        try:
            receipt = await (self._recall(words) if words.deed is Deed.RECALL else self._say(words, chat))
        except Exception as problem:
            return verdict(problem)
        self._done.note(words.key, receipt)
        self._begun.forget(words.key)
        return receipt

    async def _say(self, words: Outgoing, chat: int) -> Receipt:
        begun = self._begun.get(words.key)
        if begun is None:
            begun = _Begun(await self._composed(words, chat))
            self._begun.note(words.key, begun)
        for part in begun.parts[len(begun.ids) :]:
            begun.ids.append(await self._put(self._memory.now_at(chat), part, words.mention))
        first, *others = begun.ids
        receipt = Receipt(outcome=Outcome.SENT, id=f"{self._memory.now_at(chat)}/{first}")
        if others:
            self._followed.note(receipt.id or "", others)
        if words.mention:
            self.addressed.note(receipt.id or "", words.mention)
        return receipt

    async def _composed(self, words: Outgoing, chat: int) -> list[Part]:
        group = chat < 0 or words.audience is not Audience.PRIVATE
        to = await self._spoken_to(words.mention, chat) if words.mention and chat < 0 else None
        photo = words.image or _own(words.picture)
        return composed(words.text, photo, to, words.buttons, group=group, file=words.file)

    async def _spoken_to(self, mention: Address, chat: int) -> Spoken | None:
        """Their name as people see it; unknown since a restart: asked for."""
        person = number_of(mention)
        if person is None or person < 0:
            return None
        called = self._memory.people.get(person)
        if called is None:
            try:
                user = (await self._bot.get_chat_member(self._memory.now_at(chat), person)).user
            except TelegramError:
                return None
            called = Called(user.full_name, user.username or "")
            self._memory.people.note(person, called)
        return Spoken(person, called)

    async def _put(self, chat: int, part: Part, mention: Address | None) -> int:
        """One message; where it cannot go just so, as near to it as it can."""
        person = number_of(mention) if mention else None
        topic = self._memory.topics.get((chat, person)) if person else None
        try:
            return (await self._one(chat, part, topic)).message_id
        except ChatMigrated as migrated:
            await self._on_moved(chat, migrated.new_chat_id)
            return (await self._one(migrated.new_chat_id, part, None)).message_id
        except BadRequest as problem:
            said = str(problem).lower()
            if topic and person and any(words in said for words in _NO_TOPIC):
                self._memory.topics.forget((chat, person))
            elif part.photo and part.text and not part.file and verdict(problem).reason == "refused":
                part = part._replace(photo=None)
            else:
                raise
            return (await self._one(chat, part, None)).message_id

    async def _one(self, chat: int, part: Part, topic: int | None) -> Message:
        where = topic or None
        if self._pace:
            self._pace.said(chat)
        if part.photo:
            under: dict[str, Any] = {"caption": part.text or None, "caption_entities": part.entities}
            under |= {"reply_markup": part.keyboard, "message_thread_id": where}
            if part.file:
                return await self._bot.send_document(chat, part.photo, filename=part.file, **under)
            return await self._bot.send_photo(chat, part.photo, **under)
        return await self._bot.send_message(
            chat,
            part.text,
            entities=part.entities,
            reply_markup=part.keyboard,
            message_thread_id=where,
            link_preview_options=_QUIET,
        )

    async def _recall(self, words: Outgoing) -> Receipt:
        """Take it back; what is gone already is taken back."""
        chat, _, number = (words.refers or "").partition("/")
        if not (chat.removeprefix("-").isdecimal() and number.isdecimal()):
            return Receipt(outcome=Outcome.NEVER, reason="no such message")
        for one in (int(number), *(self._followed.get(words.refers or "") or ())):
            try:
                await self._bot.delete_message(int(chat), one)
            except BadRequest as problem:
                if "to delete not found" not in str(problem):
                    raise
        return Receipt(outcome=Outcome.SENT, id=words.refers)


def verdict(problem: Exception) -> Receipt:
    """What is known of a try that failed.  BadRequest is a NetworkError to the library: it is looked for first."""
    name = type(problem).__name__
    match problem:
        case Flooded():
            return Receipt(outcome=Outcome.LATER, reason="flooded", retry_after=problem.seconds)
        case Forbidden() | BadRequest() | ChatMigrated():
            said = str(problem).lower()
            return Receipt(outcome=Outcome.NEVER, reason=next((r for r in _REASONS if r in said), "refused"))
        case InvalidToken():
            return Receipt(outcome=Outcome.HELD, reason="token", retry_after=_PATIENT)
        case NotSent():
            return Receipt(outcome=Outcome.HELD, reason=name)
        case Faltered():
            return Receipt(outcome=Outcome.LATER, reason="server")
    return Receipt(outcome=Outcome.UNKNOWN, reason=name)


def number_of(address: Address) -> int | None:
    """Telegram's number for an address; None for whoever spoke as a chat, who cannot be written to."""
    channel, _, number = address.partition(":")
    return int(number) if channel == "telegram" and number.removeprefix("-").isdecimal() else None


def _own(picture: str | None) -> str | None:
    """A picture that Telegram has already."""
    return picture.removeprefix("telegram:") if picture and picture.startswith("telegram:") else None
