"""Which wires are switched on; what speaks a protocol is loaded only where it is spoken."""

from pathlib import Path

from bot.channels import Channel
from bot.clock import Clock
from bot.settings import Settings


def spoken(settings: Settings, clock: Clock, folder: Path) -> list[Channel]:
    """A channel for every wire that the settings switch on.  ``folder``: where a wire may keep what it must not lose.

    Raises SettingsProblem where a token cannot be read or a library is missing.
    """
    wires: list[Channel] = []
    return wires
