"""Which groups were told that a second reader may see, without people in them, words the bot is not sure of."""

from storage.engine import Transaction
from storage.facts import Facts


def shown(db: Transaction, room: str) -> str:
    """The host that was named to that group; empty: none yet."""
    return str(Facts(db).get(_name(room)) or "")


def show(db: Transaction, room: str, host: str) -> None:
    """The group is told now."""
    Facts(db).set(_name(room), host)


def _name(room: str) -> str:
    return f"second_reader.shown:{room}"
