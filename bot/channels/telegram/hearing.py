"""From Telegram's updates to the house's messages."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from bot.channels.telegram.memory import Memory
from bot.channels.telegram.updates import Change, Chat, Media, Post, Press, Update, User
from bot.channels.telegram.words import words_of
from bot.clock import Clock
from bot.message import Address, Kind, Message

PICTURES = ("image/jpeg", "image/png", "image/webp")
QUOTED = 1000
"""Letters of a quoted text that are handed on."""

LARGEST = 10 * 1024 * 1024
"""Bytes of a picture that is still fetched."""


class Heard(NamedTuple):
    """A message, and the query of the button that was pressed, which wants an answer."""

    message: Message
    query: str | None = None


class _Who(NamedTuple):
    address: Address
    name: str


class _What(NamedTuple):
    kind: Kind
    title: str = ""
    picture: str | None = None
    pin: tuple[float, float] | None = None


class Hearing:
    """Understands updates as the bot ``me``; remembers how people are called, in memory only."""

    def __init__(self, me: User, memory: Memory, clock: Clock) -> None:
        self._me, self._memory, self._clock = me, memory, clock

    def messages(self, update: Update) -> list[Heard]:
        """What it means to the house; nothing for what is none of its business."""
        if post := update.message or update.channel_post:
            return [Heard(m) for m in self._post(post)]
        if post := update.edited_message or update.edited_channel_post:
            return [Heard(m) for m in self._edit(post)]
        if press := update.callback_query:
            return self._press(press)
        if change := update.my_chat_member:
            return [Heard(m) for m in self._change(change)]
        return []

    def _post(self, post: Post) -> Iterator[Message]:
        if to := post.migrate_to_chat_id:
            yield moved(post.chat.id, to, _moment(post.date))
        elif source := post.migrate_from_chat_id:
            yield moved(source, post.chat.id, _moment(post.date))
        elif post.new_chat_members or post.left_chat_member:
            yield from self._members(post)
        elif who := self._who(post):
            if post.new_chat_title:
                yield self._renamed(post, who)
            else:
                yield from self._said(post, who)

    def _said(self, post: Post, who: _Who) -> Iterator[Message]:
        words, what = words_of(post, self._me, self._memory), _what(post)
        if words.elsewhere or not (words.text or words.calls_bot or what):
            return
        self._place(post)
        spoken = bool(post.text or post.caption or what is None)
        reply = post.reply_to_message
        answers = reply is not None and not reply.forum_topic_created
        yield Message(
            id=message_id(post),
            room=_room(post.chat),
            sender=who.address,
            sender_name=who.name,
            sent_at=_moment(post.date),
            text=words.text if spoken or what is None else what.title,
            kind=Kind.TEXT if spoken or what is None else what.kind,
            private=post.chat.type == "private",
            room_name=post.chat.title,
            calls_bot=words.calls_bot,
            mentions=words.mentions,
            refers=message_id(reply, post.chat) if reply and answers else None,
            quoted=_quoted(post) if answers or post.quote else "",
            forwarded=_forwarded(post),
            picture=what.picture if what else None,
            album=post.media_group_id,
            pin=what.pin if what else None,
        )

    def _edit(self, post: Post) -> Iterator[Message]:
        who = self._who(post)
        words = words_of(post, self._me, self._memory)
        if who is None or words.elsewhere or not (post.text or post.caption):
            return
        yield Message(
            id=f"{message_id(post)}/e{post.edit_date}",
            room=_room(post.chat),
            sender=who.address,
            sender_name=who.name,
            sent_at=_moment(post.edit_date or post.date),
            text=words.text,
            kind=Kind.EDIT,
            private=post.chat.type == "private",
            room_name=post.chat.title,
            calls_bot=words.calls_bot,
            mentions=words.mentions,
            refers=message_id(post),
            forwarded=_forwarded(post),
        )

    def _press(self, press: Press) -> list[Heard]:
        post = press.message
        if post is None or press.sender.is_bot:
            return []
        self._memory.meet(press.sender)
        message = Message(
            id=f"{message_id(post)}/p{press.id}",
            room=_room(post.chat),
            sender=_person(press.sender),
            sender_name=press.sender.name,
            sent_at=self._clock.now(),
            text=press.data,
            kind=Kind.PRESSED,
            private=post.chat.type == "private",
            room_name=post.chat.title,
            refers=message_id(post),
        )
        return [Heard(message, press.id)]

    def _members(self, post: Post) -> Iterator[Message]:
        for user in post.new_chat_members:
            yield from self._passed(post.chat, user, post.date, Kind.JOINED)
        if post.left_chat_member:
            yield from self._passed(post.chat, post.left_chat_member, post.date, Kind.LEFT)

    def _change(self, change: Change) -> Iterator[Message]:
        """The bot itself; who blocks it in private is found out when something is to be said to them."""
        before, after = change.old_chat_member.inside, change.new_chat_member.inside
        if before != after and change.chat.type != "private":
            kind = Kind.JOINED if after else Kind.LEFT
            yield from self._passed(change.chat, self._me, change.date, kind)

    def _passed(self, chat: Chat, user: User, date: int, kind: Kind) -> Iterator[Message]:
        """Somebody came or went.  The bot is told of twice, in two ways, under one id."""
        is_me = user.id == self._me.id
        if user.is_bot and not is_me:
            return
        if kind is Kind.JOINED and not is_me:
            self._memory.meet(user)
        yield Message(
            id=f"{chat.id}/{kind}/{user.id}/{date}",
            room=_room(chat),
            sender=_person(user),
            sender_name=user.name,
            sent_at=_moment(date),
            kind=kind,
            room_name=chat.title,
            calls_bot=is_me,
        )

    def _renamed(self, post: Post, who: _Who) -> Message:
        return Message(
            id=message_id(post),
            room=_room(post.chat),
            sender=who.address,
            sender_name=who.name,
            sent_at=_moment(post.date),
            kind=Kind.RENAMED,
            room_name=post.new_chat_title,
        )

    def _who(self, post: Post) -> _Who | None:
        """Whoever speaks for a chat is nobody in person, and has no person's rights; bots are not listened to."""
        if chat := post.sender_chat:
            return _Who(Address(f"telegram:anonymous:{chat.id}"), chat.title)
        if post.sender is None and post.chat.type == "channel":
            return _Who(Address(f"telegram:anonymous:{post.chat.id}"), post.chat.title)
        if post.sender is None or post.sender.is_bot:
            return None
        self._memory.meet(post.sender)
        return _Who(_person(post.sender), post.sender.name)

    def _place(self, post: Post) -> None:
        """In which topic of the group somebody speaks."""
        if not post.chat.is_forum and not post.is_topic_message:
            return
        if post.sender and not post.sender_chat:
            self._memory.topics.note((post.chat.id, post.sender.id), post.message_thread_id)


def moved(old: int, new: int, at: datetime) -> Message:
    """A group became a supergroup.  Told up to three times, always under this id."""
    room = Address(f"telegram:{old}")
    return Message(
        id=f"{old}/moved/{new}",
        room=room,
        sender=room,
        sender_name="",
        sent_at=at,
        kind=Kind.MOVED,
        refers=f"telegram:{new}",
    )


def message_id(post: Post, chat: Chat | None = None) -> str:
    """A message's id in the house, and that of its receipt."""
    return f"{(chat or post.chat).id}/{post.message_id}"


def _room(chat: Chat) -> Address:
    return Address(f"telegram:{chat.id}")


def _person(user: User) -> Address:
    return Address(f"telegram:{user.id}")


def _moment(date: int) -> datetime:
    return datetime.fromtimestamp(date, UTC)


def _forwarded(post: Post) -> bool:
    """Words of somebody else's, or of a machine's: passed on, or made by way of another bot."""
    return bool(post.forward_origin or post.forward_date or post.via_bot)


def _quoted(post: Post) -> str:
    if post.quote:
        return post.quote.text[:QUOTED]
    reply = post.reply_to_message
    return (reply.text or reply.caption)[:QUOTED] if reply else ""


def _what(post: Post) -> _What | None:
    """What came that is no text, if anything did.  An animation is a sticker to us: it asks for nothing."""
    if post.photo:
        return _What(Kind.PICTURE, picture=f"telegram:{_best(post.photo).file_id}")
    if post.animation or post.sticker:
        return _What(Kind.STICKER)
    if (file := post.document) and file.mime_type in PICTURES:
        return _What(Kind.PICTURE, picture=f"telegram:{file.file_id}")
    if post.venue:
        spot = post.venue.location
        return _What(Kind.PIN, post.venue.title, pin=(spot.latitude, spot.longitude))
    if post.location:
        return _What(Kind.PIN, pin=(post.location.latitude, post.location.longitude))
    if post.contact or post.dice or post.story or post.game:
        return _What(Kind.CARD)
    if post.poll:
        return _What(Kind.CARD, post.poll.question)
    return _file(post)


def _file(post: Post) -> _What | None:
    if post.voice:
        return _What(Kind.VOICE)
    if post.video or post.video_note:
        return _What(Kind.VIDEO)
    if file := post.audio or post.document:
        return _What(Kind.FILE, file.title or file.file_name)
    return None


def _best(sizes: Sequence[Media]) -> Media:
    """The largest that can be fetched; Telegram lists them from small to large."""
    return next((size for size in reversed(sizes) if size.file_size <= LARGEST), sizes[0])
