"""By which addresses the bot itself speaks: it learns them where it joins a group, and never listens to itself."""

from bot.message import Kind, Message
from storage.engine import Transaction
from storage.facts import Facts
from storage.groups import Groups
from storage.people import People


def learn(db: Transaction, message: Message) -> None:
    """Where the bot is told of its own coming or going, the address is its own."""
    if message.calls_bot and message.kind in (Kind.JOINED, Kind.LEFT):
        Facts(db).set(_name(message.sender), True)


def is_own(db: Transaction, message: Message) -> bool:
    """Whether the bot hears itself."""
    says = message.kind not in (Kind.JOINED, Kind.LEFT, Kind.RENAMED, Kind.MOVED, Kind.GAP, Kind.SESSION)
    return says and Facts(db).get(_name(message.sender)) is True


def note_account(db: Transaction, message: Message) -> None:
    """Which account heard whom: should its ids change, theirs are nobody's, and no others."""
    if message.account:
        People(db).heard(message.sender, message.account)
        Groups(db).heard(message.room, message.account)


def _name(address: str) -> str:
    return f"ourselves:{address}"
