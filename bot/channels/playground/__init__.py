"""The web playground: a chat page in which anyone may speak as anyone, so it keeps to this machine unless told."""

from bot.channels.playground.channel import Playground
from bot.channels.playground.doorway import Refused
from bot.channels.scenery import Figure, Room, Scenery

__all__ = ["Figure", "Playground", "Refused", "Room", "Scenery"]
