"""One frozen, strict object of all that an operator may set; what differs between places is a row instead."""

import tomllib
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from pydantic import SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

from bot.settings.sections import Listening, Section, SettingsProblem, is_address, is_near, read_secret
from bot.settings.wires import PageSettings, PlaygroundSettings, TelegramSettings, WechatAccount, WechatSettings

__all__ = [
    "LONGEST_TIMEOUT",
    "ConsoleSettings",
    "HealthSettings",
    "PageSettings",
    "PlaygroundSettings",
    "Settings",
    "SettingsProblem",
    "TelegramSettings",
    "WechatAccount",
    "WechatSettings",
    "load",
]

LONGEST_TIMEOUT = 10
"""Seconds for which a leader's question may wait for the second reader."""


class Town(Section):
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


class Storage(Section):
    """Where records are kept.  ``redis``: between gateways and workers, where these are processes of their own.

    ``folder``: for what is kept beside a database that is no file: keys, ids that a wire must not lose.
    """

    database: str = "sqlite:///data/jinlin.db"
    redis: str = ""
    folder: str = "data"

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


class SecondReader(Section):
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
        if value and not is_address(value):
            raise ValueError("要写成 http(s)://主机/v1，里面不要有用户名、密码和 ?")
        if value.startswith("http:") and not is_near(urlsplit(value).hostname or ""):
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
        return read_secret(self.key, self.key_file, "nlp.second_reader.key_file")


class Understanding(Section):
    """How words are read.  ``model``: a file written by ``jinlin train --out``; empty: the model that is shipped."""

    model: str = ""
    second_reader: SecondReader = SecondReader()


class Channels(Section):
    """The wires.  None: this wire is off."""

    playground: PlaygroundSettings | None = PlaygroundSettings()
    page: PageSettings | None = PageSettings()
    wechat: WechatSettings | None = None
    telegram: TelegramSettings | None = None


class HealthSettings(Listening):
    """Where a process tells how it is: ``/healthz``, ``/readyz``, ``/metrics``; an empty ``listen``: nowhere."""

    NOWHERE = True
    listen: str = "127.0.0.1:8083"


class ConsoleSettings(Listening):
    """Where ``jinlin console`` shows how the whole town is."""

    NOWHERE = True
    listen: str = "127.0.0.1:8081"


class LogSettings(Section):
    """How logs are written: ``lines`` for people, or ``json``."""

    format: Literal["lines", "json"] = "lines"


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
    health: HealthSettings = HealthSettings()
    logs: LogSettings = LogSettings()

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
    """The settings of one start.  ``data``: keep in this folder whatever is kept in files.

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
        values["storage"].setdefault("folder", str(data))
    try:
        return Settings(**values)
    except SettingsError as problem:
        raise SettingsProblem(f"环境变量里的配置写得不对：{problem}") from None
    except ValidationError as problem:
        first = problem.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        raise SettingsProblem(f"配置 {config or 'JINLIN_…'} 的 {key} 不对：{_reason(first)}") from None


def _holds_key(values: dict[str, Any]) -> bool:
    """A secret in a file that is shown around is no secret."""
    for part in ("nlp", "second_reader"):
        found = values.get(part)
        if not isinstance(found, dict):
            return False
        values = found
    return "key" in values


def _reason(error: Any) -> str:
    if error["type"] == "extra_forbidden":
        return "没有这一项，请检查拼写或删去"
    if error["type"] == "literal_error":
        return f"要写成 {error['ctx']['expected'].replace(' or ', ' 或 ')}"
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
