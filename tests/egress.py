"""A guard on every socket of the process: nothing but this machine is reached; who tries is told and written down."""

import ipaddress
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch


class Egress(AssertionError):
    """Something tried to leave this machine.  No kind of OSError, for those are caught and tried again."""


@contextmanager
def guarded() -> Iterator[list[str]]:
    """While it holds, only 127.0.0.0/8, ::1 and files are reached; what was tried else is in the list."""
    tried: list[str] = []

    def refuse(what: str) -> None:
        tried.append(what)
        raise Egress(what)

    def to(method: Callable[..., Any], position: int) -> Callable[..., Any]:
        def guard(self: socket.socket, *values: Any) -> Any:
            address = values[position] if len(values) > abs(position) - (position < 0) else None
            if address is not None and self.family != socket.AF_UNIX and not _is_here(address):
                refuse(f"{method.__name__} {address!r}")
            return method(self, *values)

        return guard

    def lookup(method: Callable[..., Any]) -> Callable[..., Any]:
        def guard(host: Any = None, *values: Any, **named: Any) -> Any:
            if not (host is None or _is_number(host) or _text(host) in ("", "localhost")):
                refuse(f"{method.__name__} {host!r}")
            return method(host, *values, **named)

        return guard

    kinds = {"connect": 0, "connect_ex": 0, "sendto": -1}
    lookups = ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "gethostbyaddr")
    sockets = {name: to(getattr(socket.socket, name), at) for name, at in kinds.items()}
    names = {name: lookup(getattr(socket, name)) for name in lookups}
    with patch.multiple(socket.socket, **sockets), patch.multiple(socket, **names):
        yield tried


def _is_here(address: object) -> bool:
    """Whether an address of AF_INET or AF_INET6 is this machine."""
    if not isinstance(address, tuple) or not address:
        return False
    host = _text(address[0])
    if host == "localhost":
        return True
    try:
        found = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return (mapped or found).is_loopback


def _is_number(host: object) -> bool:
    """A number needs no name server; where it leads is looked at when it is connected to."""
    try:
        ipaddress.ip_address(_text(host).partition("%")[0])
    except ValueError:
        return False
    return True


def _text(host: object) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
