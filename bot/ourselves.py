"""By which addresses the bot itself speaks: it learns them where it joins a group, and never listens to itself."""

from bot.message import Kind, Message
from storage.engine import Transaction
from storage.facts import Facts

_OURSELVES = "ourselves"


def learn(db: Transaction, message: Message) -> None:
    """Where the bot is told of its own coming or going, the address is its own."""
    if message.calls_bot and message.kind in (Kind.JOINED, Kind.LEFT):
        Facts(db).set(f"{_OURSELVES}:{message.sender}", True)


def is_own(db: Transaction, message: Message) -> bool:
    """Whether the bot hears itself."""
    says = message.kind not in (Kind.JOINED, Kind.LEFT, Kind.RENAMED, Kind.MOVED, Kind.GAP, Kind.SESSION)
    return says and message.sender in Facts(db).under(_OURSELVES)
