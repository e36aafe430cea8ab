"""Which wires are switched on; what speaks a protocol is loaded only where it is spoken."""

import re
from pathlib import Path

from bot.channels import Channel
from bot.channels.page import Known, Page
from bot.clock import Clock
from bot.settings import Settings, SettingsProblem, TelegramSettings, WechatSettings

_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{1,100}")


def spoken(settings: Settings, clock: Clock, folder: Path) -> list[Channel]:
    """A channel for every wire that the settings switch on.  ``folder``: where a wire may keep what it must not lose.

    Raises SettingsProblem where a token cannot be read or a library is missing.
    """
    wires: list[Channel] = []
    telegram, wechat = settings.channels.telegram, settings.channels.wechat
    if telegram and telegram.key():
        wires.append(_telegram(telegram, clock, folder))
    if wechat and wechat.every:
        wires.append(_wechat(wechat, clock, folder))
    return wires


def scanned(settings: Settings, clock: Clock, known: Known) -> Page | None:
    """The page behind the posters, where it is switched on; ``known``: how the place of a code is called."""
    told = settings.channels.page
    if told is None:
        return None
    listen = (told.host, told.port)
    return Page(clock, known, listen=listen, address=told.address, proxy=told.proxy, zone=settings.town.tz)


def _telegram(told: TelegramSettings, clock: Clock, folder: Path) -> Channel:
    try:
        from bot.channels.telegram import Telegram
    except ImportError as missing:
        raise SettingsProblem(f"Telegram 通道缺少 {missing.name}，请先运行：pip install 'jinlin[telegram]'") from None
    if not _TOKEN.fullmatch(told.key()):
        raise SettingsProblem("channels.telegram.token 不像 BotFather 给的令牌，应当是 数字:字母，例如 123456:ABC-DEF")
    return Telegram(told, clock, folder, paced=told.paced)


def _wechat(told: WechatSettings, clock: Clock, folder: Path) -> Channel:
    try:
        from bot.channels.wechat import Wechat
    except ImportError as missing:
        raise SettingsProblem(f"微信通道缺少 {missing.name}，请先运行：pip install 'jinlin[wechaty]'") from None
    return Wechat(told, clock, folder)
