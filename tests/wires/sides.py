"""Every wire's people: one entry for its small fake, one for its real gateway."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

from tests.wires import telegram_side, wechat_side

SIDES: dict[str, Callable[[], AbstractAsyncContextManager[Any]]] = {
    "telegram, fake": telegram_side.over_fake,
    "telegram, gateway": telegram_side.over_gateway,
    "wechat, fake": wechat_side.over_fake,
    "wechat, gateway": wechat_side.over_gateway,
}
