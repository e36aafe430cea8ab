"""One frozen, strict object of all that an operator may set; what differs between places is a row instead."""

import tomllib
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError


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
    """Where records are kept; an empty ``redis`` means one process."""

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
    def _later(cls, value: str) -> str:
        if value:
            raise ValueError("这个版本只在一个进程里运行，请留空")
        return value


class Understanding(_Section):
    """How words are read.  ``model``: a file written by ``jinlin train --out``; empty: the model that is shipped."""

    model: str = ""


class PlaygroundSettings(_Section):
    """The web playground.  ``open``: let it listen beyond this machine."""

    listen: str = "127.0.0.1:8080"
    open: bool = False

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, colon, port = value.rpartition(":")
        if not (host and colon and port.isdecimal() and int(port) < 65536):
            raise ValueError("要写成 地址:端口，例如 127.0.0.1:8080")
        return value

    @property
    def host(self) -> str:
        """The address to listen on."""
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """The port to listen on; 0: any free one."""
        return int(self.listen.rpartition(":")[2])


class _NotYet(_Section):
    """A wire whose keys are fixed already and which this version cannot speak: it has to stay off."""

    token: str = ""

    @field_validator("token")
    @classmethod
    def _off(cls, value: str) -> str:
        if value:
            raise ValueError("这个版本还没有这个通道，请先留空")
        return value


class WechatSettings(_NotYet):
    """A Wechaty gateway; on from the version that brings the channel."""

    endpoint: str = ""


class TelegramSettings(_NotYet):
    """The Bot API; on from the version that brings the channel."""

    api: str = "https://api.telegram.org"
    webhook: str = ""


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
