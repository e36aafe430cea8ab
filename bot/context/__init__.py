"""What a handler has in its hand: a transaction and a moment, and, where somebody speaks, the message."""

from bot.context.acting import LETTER, LINES_A_MATTER, UNDELIVERED, Context, deliver, message_key
from bot.context.flow import Flow
from bot.context.surroundings import Surroundings
from bot.context.talk import Talk

__all__ = [
    "LETTER",
    "LINES_A_MATTER",
    "UNDELIVERED",
    "Context",
    "Flow",
    "Surroundings",
    "Talk",
    "deliver",
    "message_key",
]
