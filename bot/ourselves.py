"""By which addresses the bot itself speaks: it learns them where it joins a group, and never listens to itself."""

from bot.message import Kind, Message
from storage.engine import Transaction
from storage.facts import Facts
from storage.groups import Groups
from storage.people import People

_OURSELVES = "ourselves"
_MOST = 50_000


def learn(db: Transaction, message: Message) -> None:
    """Where the bot is told of its own coming or going, the address is its own."""
    if message.calls_bot and message.kind in (Kind.JOINED, Kind.LEFT):
        Facts(db).set(f"{_OURSELVES}:{message.sender}", True)


def is_own(db: Transaction, message: Message) -> bool:
    """Whether the bot hears itself."""
    says = message.kind not in (Kind.JOINED, Kind.LEFT, Kind.RENAMED, Kind.MOVED, Kind.GAP, Kind.SESSION)
    return says and message.sender in Facts(db).under(_OURSELVES)


def note_account(db: Transaction, message: Message, noted: dict[str, str]) -> None:
    """Which account heard whom: should its ids change, theirs are nobody's, and no others.

    ``noted``: what was written down already by this process.
    """
    for address, heard in ((message.sender, People(db).heard), (message.room, Groups(db).heard)):
        if message.account and noted.get(address) != message.account:
            heard(address, message.account)
            if len(noted) >= _MOST:
                noted.clear()
            noted[address] = message.account
