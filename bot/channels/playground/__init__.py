"""The web playground: a chat page in which anyone may speak as anyone, so it keeps to this machine unless told."""

from bot.channels.playground.channel import Playground
from bot.channels.scenery import Figure, Room, Scenery
from bot.sockets import Refused

__all__ = ["Figure", "Playground", "Refused", "Room", "Scenery"]
