"""Which wires are switched on; what speaks a protocol is loaded only where it is spoken."""

from pathlib import Path

from bot.channels import Channel
from bot.clock import Clock
from bot.settings import Settings, SettingsProblem, WechatSettings


def spoken(settings: Settings, clock: Clock, folder: Path) -> list[Channel]:
    """A channel for every wire that the settings switch on.  ``folder``: where a wire may keep what it must not lose.

    Raises SettingsProblem where a token cannot be read or a library is missing.
    """
    wires: list[Channel] = []
    wechat = settings.channels.wechat
    if wechat and wechat.every:
        wires.append(_wechat(wechat, clock, folder))
    return wires


def _wechat(told: WechatSettings, clock: Clock, folder: Path) -> Channel:
    try:
        from bot.channels.wechat import Wechat  # some neighbourhoods live without it
    except ImportError as missing:
        raise SettingsProblem(f"微信通道缺少 {missing.name}，请先运行：pip install 'jinlin[wechaty]'") from None
    return Wechat(told, clock, folder)
