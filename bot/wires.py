"""Which wires are switched on; what speaks a protocol is loaded only where it is spoken."""

import re
from pathlib import Path

from bot.channels import Channel
from bot.clock import Clock
from bot.settings import Settings, SettingsProblem, TelegramSettings

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{1,100}")


def spoken(settings: Settings, clock: Clock, folder: Path) -> list[Channel]:
    """A channel for every wire that the settings switch on.  ``folder``: where a wire may keep what it must not lose.

    Raises SettingsProblem where a token cannot be read or a library is missing.
    """
    wires: list[Channel] = []
    if (told := settings.channels.telegram) and told.key():
        wires.append(_telegram(told, clock, folder))
    return wires


def _telegram(told: TelegramSettings, clock: Clock, folder: Path) -> Channel:
    try:
        from bot.channels.telegram import Telegram
    except ModuleNotFoundError:
        raise SettingsProblem("channels.telegram 还缺一个库，请运行：pip install 'python-telegram-bot>=22.8'") from None
    if not _TOKEN.fullmatch(told.key()):
        raise SettingsProblem("channels.telegram.token 不像 BotFather 给的令牌，应当是 数字:字母，例如 123456:ABC-DEF")
    return Telegram(told, clock, folder)
