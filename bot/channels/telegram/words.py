"""What somebody said: the bot's mention cut out, a slash command in words, the people spoken to."""

from typing import NamedTuple

from bot.channels.telegram.commands import said_by
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.updates import Entity, Post, User
from bot.message import Address


class Words(NamedTuple):
    """``elsewhere``: they are for another bot."""

    text: str
    calls_bot: bool = False
    mentions: tuple[Address, ...] = ()
    elsewhere: bool = False


def words_of(post: Post, me: User, memory: Memory) -> Words:
    """The words of a message or under a picture."""
    text = post.text or post.caption
    reply = post.reply_to_message
    called = reply is not None and reply.sender is not None and reply.sender.id == me.id
    entities = post.entities or post.caption_entities
    if not entities:
        return Words(text, called)
    units = text.encode("utf-16-le", "replace")
    if (command := _command(units, entities, me, private=post.chat.type == "private")) is not None:
        return command
    cuts: list[Entity] = []
    people: list[Address] = []
    for entity in entities:
        whom = _mentioned(units, entity, me, memory)
        if whom == me.id:
            cuts.append(entity)
        elif whom is not None and (address := Address(f"telegram:{whom}")) not in people:
            people.append(address)
    return Words(_without(units, cuts), called or bool(cuts), tuple(people))


def piece(units: bytes, entity: Entity) -> str:
    """The letters an entity covers."""
    start = max(0, 2 * entity.offset)
    return units[start : start + max(0, 2 * entity.length)].decode("utf-16-le", "replace")


def _mentioned(units: bytes, entity: Entity, me: User, memory: Memory) -> int | None:
    """Whose mention it is, if it is one and we know whose."""
    if entity.type == "text_mention":
        return entity.user.id if entity.user else None
    if entity.type != "mention":
        return None
    name = piece(units, entity).removeprefix("@").lower()
    return me.id if name == me.username.lower() else memory.usernames.get(name)


def _command(units: bytes, entities: tuple[Entity, ...], me: User, *, private: bool) -> Words | None:
    """A command at the beginning, in words; None where there is none."""
    first = next((e for e in entities if e.type == "bot_command" and e.offset == 0), None)
    if first is None:
        return None
    name, _, bot = piece(units, first).removeprefix("/").partition("@")
    if bot and bot.lower() != me.username.lower():
        return Words("", elsewhere=True)
    rest = units[2 * first.length :].decode("utf-16-le", "replace")
    said = said_by(name, rest) if bot or private or name.lower() != "start" else None  # another bot's, most likely
    return Words(said or f"/{name}{rest}", calls_bot=said is not None or bool(bot))


def _without(units: bytes, cuts: list[Entity]) -> str:
    """The text without these pieces, and without the hole they would leave."""
    if not cuts:
        return units.decode("utf-16-le", "replace")
    kept, position = "", 0
    for cut in sorted(cuts, key=lambda e: e.offset):
        before = units[position : 2 * cut.offset].decode("utf-16-le", "replace")
        kept = _joined(kept, before) if position else before
        position = 2 * (cut.offset + cut.length)
    return _joined(kept, units[position:].decode("utf-16-le", "replace")).strip()


def _joined(left: str, right: str) -> str:
    left, right = left.rstrip(" "), right.lstrip(" ")
    return f"{left} {right}" if left and right and left[-1] != "\n" and right[0] not in "\n，,:：" else left + right
