"""The wires' sections of the configuration."""

import ipaddress
import string
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, field_validator

from bot.settings.sections import Listening, Section, host_and_port, is_address, read_secret

_SECRET = frozenset(string.ascii_letters + string.digits + "_-")


class PlaygroundSettings(Listening):
    """The web playground.  ``open``: let it listen beyond this machine."""

    listen: str = "127.0.0.1:8080"
    open: bool = False


class PageSettings(Listening):
    """The page behind the posters' codes.

    ``address``: the public https address at which a proxy hands on to ``listen``; it stands on posters, and where it
    is empty they show no link to the page.  ``proxy``: the proxy's own address, whose ``X-Forwarded-For`` is believed.
    """

    listen: str = "127.0.0.1:8084"
    address: str = ""
    proxy: str = ""

    @field_validator("address")
    @classmethod
    def _public(cls, value: str) -> str:
        if value and not (is_address(value) and not urlsplit(value).path.strip("/")):
            raise ValueError("要写成 https://域名，后面不带路径，例如 https://bx.example.cn，或留空")
        return value.rstrip("/")

    @field_validator("proxy")
    @classmethod
    def _one_address(cls, value: str) -> str:
        if value:
            try:
                ipaddress.ip_address(value)
            except ValueError:
                raise ValueError("要写反向代理的 IP 地址，例如 127.0.0.1，或留空") from None
        return value


class WechatAccount(Section):
    """One WeChat account: ``endpoint`` is its Wechaty gateway as ``host:port``; the token may stand in a file."""

    endpoint: str = ""
    token: SecretStr = SecretStr("")
    token_file: str = ""

    @field_validator("endpoint")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        return host_and_port(value, "127.0.0.1:8788") if value else value

    @property
    def host(self) -> str:
        """Where the gateway is."""
        return self.endpoint.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """The port the gateway listens on."""
        return int(self.endpoint.rpartition(":")[2])

    def secret(self) -> str:
        """The token.  Raises SettingsProblem for a file that cannot be read."""
        return read_secret(self.token, self.token_file, "channels.wechat.token_file")


class WechatSettings(WechatAccount):
    """Wechaty gateways, one an account; an empty ``endpoint``: off.

    ``accounts``: further accounts of the same neighbourhood by a short name.  Each account says one line every
    ``pause`` seconds (from, to), and no more than ``an_hour`` and ``a_day`` (0: without limit).
    """

    accounts: dict[str, WechatAccount] = Field(default_factory=dict)
    pause: tuple[float, float] = (3, 15)
    an_hour: int = 120
    a_day: int = 600

    @field_validator("pause")
    @classmethod
    def _ordered(cls, value: tuple[float, float]) -> tuple[float, float]:
        if not 0 <= value[0] <= value[1]:
            raise ValueError("要写成 [最短秒数, 最长秒数]，例如 [3, 15]")
        return value

    @field_validator("an_hour", "a_day")
    @classmethod
    def _limit(cls, value: int) -> int:
        if value < 0:
            raise ValueError("要写 0（不限）或更大的数")
        return value

    @field_validator("accounts")
    @classmethod
    def _named(cls, value: dict[str, WechatAccount]) -> dict[str, WechatAccount]:
        for name in value:
            if not name[:1].isalnum() or not name.replace("-", "").replace("_", "").isalnum() or len(name) > 20:
                raise ValueError("账号的名字只能用文字、数字、- 和 _，最多 20 个字")
        return value

    @property
    def every(self) -> dict[str, WechatAccount]:
        """All accounts by name; the first one's name is empty."""
        first = {"": WechatAccount(endpoint=self.endpoint, token=self.token, token_file=self.token_file)}
        return (first if self.endpoint else {}) | {name: a for name, a in self.accounts.items() if a.endpoint}


class TelegramSettings(Listening):
    """The Bot API; an empty token: off.

    ``api``: the base of the Bot API's server.  ``webhook``: the public https address that Telegram shall call, which
    a proxy hands on to ``listen``; empty: long polling.  ``secret``: what Telegram has to show there; made up where
    it is empty.  A proxy is taken from ``HTTPS_PROXY``.  ``paced``: keep to Telegram's limits;
    only tests are in a hurry.
    """

    token: SecretStr = SecretStr("")
    token_file: str = ""
    api: str = "https://api.telegram.org"
    webhook: str = ""
    listen: str = "127.0.0.1:8082"
    secret: SecretStr = SecretStr("")
    paced: bool = True

    @field_validator("api")
    @classmethod
    def _base(cls, value: str) -> str:
        if not is_address(value):
            raise ValueError("要写成 http(s)://主机，例如 https://api.telegram.org")
        return value.rstrip("/")

    @field_validator("webhook")
    @classmethod
    def _public(cls, value: str) -> str:
        if value and not is_address(value):
            raise ValueError("要写成 https://域名/路径，或留空用长轮询")
        return value

    @field_validator("secret")
    @classmethod
    def _shown(cls, value: SecretStr) -> SecretStr:
        secret = value.get_secret_value()
        if len(secret) > 256 or set(secret) - _SECRET:
            raise ValueError("只能用字母、数字、_ 和 -，最多 256 个；也可以留空")
        return value

    def key(self) -> str:
        """The token, empty where this wire is off.  Raises SettingsProblem for a file that cannot be read."""
        return read_secret(self.token, self.token_file, "channels.telegram.token_file")
