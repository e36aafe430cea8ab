"""A port to listen on: the one that was asked for, or the next one that nobody uses."""

import socket

TRIES = 50


class Refused(ValueError):
    """Nobody can listen like that; the sentence is for the operator."""


def free_socket(host: str, port: int, section: str = "channels.playground") -> socket.socket:
    """Take ``port``, or the next one that nobody uses; ``section``: where in the configuration it stands."""
    for number in range(port, min(port + TRIES, 65536)) if port else (0,):
        try:
            return _bound(host, number)
        except socket.gaierror as error:
            raise Refused(f"找不到地址 {host}，请检查 [{section}] 的 listen。") from error
        except PermissionError as error:
            raise Refused(f"没有权限使用端口 {number}，请换一个 1024 以上的端口。") from error
        except OSError as error:
            last = error
    raise Refused(f"从 {port} 起的 {TRIES} 个端口都不能用（{last.strerror}），请换一个端口。")


def _bound(host: str, port: int) -> socket.socket:
    family, kind, proto, _, where = socket.getaddrinfo(
        host or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    taken = socket.socket(family, kind, proto)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(where)
        taken.listen(128)
    except OSError:
        taken.close()
        raise
    return taken
