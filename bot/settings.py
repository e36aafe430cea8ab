"""One frozen, strict object of all that an operator may set; what differs between places is a row instead."""

import ipaddress
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

LONGEST_TIMEOUT = 10
"""Seconds for which a leader's question may wait for the second reader."""

_NEAR = (".local", ".lan", ".internal", ".localhost")


class SettingsProblem(ValueError):
    """The configuration cannot be used; the sentence says which key and what to do."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Town(_Section):
    """The neighbourhood as a whole.  ``words``: a corrected sheet of wording, see ``jinlin words``."""

    name: str = "近邻社区"
    zone: str = "Asia/Shanghai"
    words: str = ""

    @field_validator("zone")
    @classmethod
    def _known(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (KeyError, ValueError, OSError):
            raise ValueError("没有这个时区，例如写 Asia/Shanghai") from None
        return value

    @property
    def tz(self) -> ZoneInfo:
        """The zone in which people read the time."""
        return ZoneInfo(self.zone)


class Storage(_Section):
    """Where records are kept.  ``redis``: between gateways and workers, where these are processes of their own."""

    database: str = "sqlite:///data/jinlin.db"
    redis: str = ""

    @field_validator("database")
    @classmethod
    def _known(cls, value: str) -> str:
        if not value.startswith(("sqlite://", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("只支持 sqlite:///… 或 postgresql://…")
        return value

    @field_validator("redis")
    @classmethod
    def _spoken(cls, value: str) -> str:
        if value and not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("要写成 redis://主机:端口/库，例如 redis://127.0.0.1:6379/0；只用一个进程就留空")
        return value


class SecondReader(_Section):
    """An operator's own OpenAI-compatible endpoint for what the bot is not sure of; an empty ``url``: off.

    ``url`` as in ``http://127.0.0.1:8000/v1``; ``timeout`` in seconds; ``a_day``: how many questions at most.
    The key, where one is needed, comes from the environment or from the file ``key_file``.
    """

    url: str = ""
    model: str = ""
    timeout: float = 8
    a_day: int = 500
    key: SecretStr = SecretStr("")
    key_file: str = ""

    @field_validator("url")
    @classmethod
    def _whole(cls, value: str) -> str:
        if value and not _is_address(value):
            raise ValueError("要写成 http(s)://主机/v1，里面不要有用户名、密码和 ?")
        if value.startswith("http:") and not _is_near(urlsplit(value).hostname or ""):
            raise ValueError("出了本机和内网要用 https://")
        return value.rstrip("/")

    @field_validator("timeout")
    @classmethod
    def _short(cls, value: float) -> float:
        if not 0 < value <= LONGEST_TIMEOUT:
            raise ValueError(f"要大于 0、不超过 {LONGEST_TIMEOUT} 秒：楼长不该为它多等")
        return value

    @field_validator("a_day")
    @classmethod
    def _counted(cls, value: int) -> int:
        if value < 0:
            raise ValueError("要写 0 或更大的数")
        return value

    @model_validator(mode="after")
    def _named(self) -> "SecondReader":
        if self.url and not self.model:
            raise ValueError("写了 url，还要写 model")
        return self

    @property
    def host(self) -> str:
        """Whose machine reads, as residents are told; empty: nobody's."""
        return urlsplit(self.url).hostname or ""

    @property
    def port(self) -> int:
        """The port it listens on."""
        parts = urlsplit(self.url)
        return parts.port or (443 if parts.scheme == "https" else 80)

    def secret(self) -> str:
        """The key, empty where none is needed.  Raises SettingsProblem for a file that cannot be read."""
        return _secret(self.key, self.key_file, "nlp.second_reader.key_file")


class Understanding(_Section):
    """How words are read.  ``model``: a file written by ``jinlin train --out``; empty: the model that is shipped."""

    model: str = ""
    second_reader: SecondReader = SecondReader()


class PlaygroundSettings(_Section):
    """The web playground.  ``open``: let it listen beyond this machine."""

    listen: str = "127.0.0.1:8080"
    open: bool = False

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        return _listen(value, "127.0.0.1:8080")

    @property
    def host(self) -> str:
        """The address to listen on."""
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """The port to listen on; 0: any free one."""
        return int(self.listen.rpartition(":")[2])


class WechatAccount(_Section):
    """One WeChat account: ``endpoint`` is its Wechaty gateway as ``host:port``; the token may stand in a file."""

    endpoint: str = ""
    token: SecretStr = SecretStr("")
    token_file: str = ""

    @field_validator("endpoint")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        return _listen(value, "127.0.0.1:8788") if value else value

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
        return _secret(self.token, self.token_file, "channels.wechat.token_file")


class WechatSettings(WechatAccount):
    """Wechaty gateways, one an account; an empty ``endpoint``: off.

    ``accounts``: further accounts of the same neighbourhood by a short name.  Each account says one line every
    ``pause`` seconds (from, to), and no more than ``an_hour`` and ``a_day``.
    """

    accounts: dict[str, WechatAccount] = {}
    pause: tuple[float, float] = (3, 15)
    an_hour: int = 120
    a_day: int = 600

    @field_validator("pause")
    @classmethod
    def _ordered(cls, value: tuple[float, float]) -> tuple[float, float]:
        if not 0 <= value[0] <= value[1]:
            raise ValueError("要写成 [最短秒数, 最长秒数]，例如 [3, 15]")
        return value

    @property
    def every(self) -> dict[str, WechatAccount]:
        """All accounts by name; the first one's name is empty."""
        first = {"": WechatAccount(endpoint=self.endpoint, token=self.token, token_file=self.token_file)}
        return (first if self.endpoint else {}) | {name: a for name, a in self.accounts.items() if a.endpoint}


class TelegramSettings(_Section):
    """The Bot API; an empty token: off.

    ``api``: the base of the Bot API's server.  ``webhook``: the public https address that Telegram shall call, which
    a proxy hands on to ``listen``; empty: long polling.  ``secret``: what Telegram has to show there; made up where
    it is empty.  A proxy is taken from ``HTTPS_PROXY``.
    """

    token: SecretStr = SecretStr("")
    token_file: str = ""
    api: str = "https://api.telegram.org"
    webhook: str = ""
    listen: str = "127.0.0.1:8082"
    secret: SecretStr = SecretStr("")

    @field_validator("api")
    @classmethod
    def _base(cls, value: str) -> str:
        if not _is_address(value):
            raise ValueError("要写成 http(s)://主机，例如 https://api.telegram.org")
        return value.rstrip("/")

    @field_validator("webhook")
    @classmethod
    def _public(cls, value: str) -> str:
        if value and not _is_address(value):
            raise ValueError("要写成 https://域名/路径，或留空用长轮询")
        return value

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        return _listen(value, "127.0.0.1:8082")

    def key(self) -> str:
        """The token, empty where this wire is off.  Raises SettingsProblem for a file that cannot be read."""
        return _secret(self.token, self.token_file, "channels.telegram.token_file")


class Channels(_Section):
    """The wires.  None: this wire is off."""

    playground: PlaygroundSettings | None = PlaygroundSettings()
    wechat: WechatSettings | None = None
    telegram: TelegramSettings | None = None


class ConsoleSettings(_Section):
    """The console's pages; on from the version that brings them."""

    listen: str = "127.0.0.1:8081"


class Settings(BaseSettings):
    """Everything an operator may set, from a TOML file and from ``JINLIN_…`` in the environment, which wins."""

    model_config = SettingsConfigDict(
        env_prefix="JINLIN_", env_nested_delimiter="__", extra="forbid", frozen=True, validate_default=True
    )

    town: Town = Town()
    storage: Storage = Storage()
    nlp: Understanding = Understanding()
    channels: Channels = Channels()
    console: ConsoleSettings = ConsoleSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment before the file."""
        return env_settings, init_settings


def load(config: Path | None = None, data: Path | None = None) -> Settings:
    """The settings of one start.  ``data``: keep the embedded database in this folder.

    Raises SettingsProblem with a sentence for a file that is missing or broken, or a key that is unknown or wrong.
    """
    values = _toml(config) if config else {}
    if _holds_key(values):
        raise SettingsProblem(
            f"配置 {config} 的 nlp.second_reader.key 不对：密钥不写在这里，"
            "请用 key_file 或环境变量 JINLIN_NLP__SECOND_READER__KEY"
        )
    if data is not None and isinstance(values.setdefault("storage", {}), dict):
        values["storage"].setdefault("database", f"sqlite:///{data / 'jinlin.db'}")
    try:
        return Settings(**values)
    except SettingsError as problem:
        raise SettingsProblem(f"环境变量里的配置写得不对：{problem}") from None
    except ValidationError as problem:
        first = problem.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise SettingsProblem(f"配置 {config or 'JINLIN_…'} 的 {key} 不对：{_reason(first)}") from None


def _listen(value: str, example: str) -> str:
    host, colon, port = value.rpartition(":")
    if not (host and colon and port.isdecimal() and int(port) < 65536):
        raise ValueError(f"要写成 地址:端口，例如 {example}")
    return value


def _secret(given: SecretStr, file: str, key: str) -> str:
    """A secret from the settings, or from the file that ``key`` names."""
    if not file:
        return given.get_secret_value().strip()
    try:
        return Path(file).read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise SettingsProblem(f"读不到 {key}：{file}，请检查路径和权限") from None


def _holds_key(values: dict[str, Any]) -> bool:
    """A secret in a file that is shown around is no secret."""
    for part in ("nlp", "second_reader"):
        found = values.get(part)
        if not isinstance(found, dict):
            return False
        values = found
    return "key" in values


def _is_address(url: str) -> bool:
    try:
        parts: SplitResult = urlsplit(url)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return whole and url.isascii() and url.isprintable() and not ({"?", "#", " ", "@"} & set(url))


def _is_near(host: str) -> bool:
    """This machine, a private network, or a name that only such a network knows."""
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_NEAR)
    return found.is_private or found.is_loopback


def _reason(error: Any) -> str:
    if error["type"] == "extra_forbidden":
        return "没有这一项，请检查拼写或删去"
    kinds = {"string": "文字", "bool": "true 或 false", "int": "整数", "model": "一段 [名字]"}
    for kind, words in kinds.items():
        if str(error["type"]).startswith(kind):
            return f"要写成{words}"
    return str(error["msg"]).removeprefix("Value error, ")


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError:
        raise SettingsProblem(f"读不到配置文件 {path}，请检查路径和权限") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise SettingsProblem(f"配置文件 {path} 不是正确的 TOML：{problem}") from None
