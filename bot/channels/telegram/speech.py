"""Words as Telegram takes them: no longer than it allows, nobody called who is not meant."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity, User
from telegram.constants import MessageLimit

from bot.channels.telegram.memory import Called
from bot.message import Button

TEXT = int(MessageLimit.MAX_TEXT_LENGTH)
CAPTION = int(MessageLimit.CAPTION_LENGTH)
"""UTF-16 units."""

CALLBACK = 64
"""Bytes of a button's id."""

_DIRECTIONS = dict.fromkeys([0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_EVERYBODY = re.compile(r"[@＠]\s?(?=所有人|全体|all\b|everyone\b|here\b|channel\b)", re.IGNORECASE)
_SOMEBODY = re.compile(r"(?<![\w.])@(?=[A-Za-z]\w{3})")


class Part(NamedTuple):
    """One message of Telegram's; ``photo`` is a picture or the id of one, or the content of a ``file`` so called."""

    text: str
    photo: bytes | str | None = None
    entities: tuple[MessageEntity, ...] = ()
    keyboard: InlineKeyboardMarkup | None = None
    file: str = ""


class Spoken(NamedTuple):
    """To whom a line in a group is said."""

    id: int
    called: Called


def composed(
    text: str, photo: bytes | str | None, to: Spoken | None, buttons: tuple[Button, ...], *, group: bool, file: str = ""
) -> list[Part]:
    """The messages that say ``text``: as few as it goes.  The mention and the buttons go with the first."""
    text = neutral(text, group=group).strip()
    entities: tuple[MessageEntity, ...] = ()
    if to and (name := neutral(_one_line(to.called.name), group=True)):
        text = f"{name} {text}"
        user = User(to.id, name, is_bot=False)
        entities = (MessageEntity(MessageEntity.TEXT_MENTION, 0, units(name), user=user),)
    keyboard = _keyboard(buttons)
    if photo is None:
        first, *others = pieces(text, TEXT)
        return [Part(first, None, entities, keyboard), *map(Part, others)]
    if units(text) <= CAPTION:
        return [Part(text, photo, entities, keyboard, file)]
    first, *others = pieces(text, TEXT)
    return [Part("", photo, (), keyboard, file), Part(first, None, entities), *map(Part, others)]


def neutral(text: str, *, group: bool) -> str:
    """Nobody's words turn the line around or call everybody; in a group they call nobody at all."""
    text = _EVERYBODY.sub("", text.translate(_DIRECTIONS))
    return _SOMEBODY.sub("＠", text) if group else text


def units(text: str) -> int:
    """How long a text is to Telegram."""
    return len(text.encode("utf-16-le", "replace")) // 2


def pieces(text: str, limit: int) -> list[str]:
    """The text in pieces of ``limit`` units at most, parted between lines where that goes."""
    found, current, length = [], "", 0
    for line in text.splitlines(keepends=True):
        for chunk in _chunks(line, limit):
            more = units(chunk)
            if length + more > limit:
                found.append(current)
                current, length = "", 0
            current, length = current + chunk, length + more
    return [piece for piece in (p.strip("\n") for p in (*found, current)) if piece.strip()] or [""]


def _chunks(line: str, limit: int) -> Iterator[str]:
    """A line that is too long by itself is cut between two characters."""
    if units(line) <= limit:
        yield line
        return
    start, length = 0, 0
    for position, sign in enumerate(line):
        more = 2 if sign > "\uffff" else 1
        if length + more > limit:
            yield line[start:position]
            start, length = position, 0
        length += more
    yield line[start:]


def _keyboard(buttons: tuple[Button, ...]) -> InlineKeyboardMarkup | None:
    """Three a row; an id that is too long for Telegram has no button, for the words say it all."""
    shown = [InlineKeyboardButton(b.label, callback_data=b.id) for b in buttons if 0 < len(b.id.encode()) <= CALLBACK]
    rows = [shown[at : at + 3] for at in range(0, len(shown), 3)]
    return InlineKeyboardMarkup(rows) if rows else None


def _one_line(name: str) -> str:
    return "".join(c for c in " ".join(name.split()) if c.isprintable())[:20].strip()
