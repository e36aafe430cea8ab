"""What every section of the configuration is made of: strict keys, addresses, secrets."""

import ipaddress
from pathlib import Path
from typing import ClassVar
from urllib.parse import SplitResult, urlsplit

from pydantic import BaseModel, ConfigDict, SecretStr, field_validator

_NEAR = (".local", ".lan", ".internal", ".localhost")


class SettingsProblem(ValueError):
    """The configuration cannot be used; the sentence says which key and what to do."""


class Section(BaseModel):
    """A part of the configuration: a key that nobody knows is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Listening(Section):
    """A section with a place to listen at, ``host:port``; port 0: any free one."""

    listen: str = ""
    NOWHERE: ClassVar[bool] = False
    """Whether it may be empty: nowhere."""

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        nowhere = cls.NOWHERE and not value
        return value if nowhere else host_and_port(value, cls.model_fields["listen"].default)

    @property
    def host(self) -> str:
        """The address to listen on."""
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        """The port to listen on."""
        return int(self.listen.rpartition(":")[2])


def host_and_port(value: str, example: str) -> str:
    """Check ``host:port``; raise ValueError with the example where it is none."""
    host, colon, port = value.rpartition(":")
    if not (host and colon and port.isdecimal() and int(port) < 65536):
        raise ValueError(f"要写成 地址:端口，例如 {example}")
    return value


def read_secret(given: SecretStr, file: str, key: str) -> str:
    """A secret from the settings, or from the file that ``key`` names."""
    if not file:
        return given.get_secret_value().strip()
    try:
        return Path(file).read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise SettingsProblem(f"读不到 {key}：{file}，请检查路径和权限") from None


def is_address(url: str) -> bool:
    """Say whether this is a whole http(s) address, without a user, a query or a fragment."""
    try:
        parts: SplitResult = urlsplit(url)
        whole = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return whole and url.isascii() and url.isprintable() and not ({"?", "#", " ", "@"} & set(url))


def is_near(host: str) -> bool:
    """This machine, a private network, or a name that only such a network knows."""
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(_NEAR)
    return found.is_private or found.is_loopback
