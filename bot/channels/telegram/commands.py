"""The menu behind the slash, and links that open a private talk.

A link is ``https://t.me/<bot>?start=<payload>``; Telegram then sends ``/start <payload>`` for the person:

* ``p_<code>``, on a place's QR poster: heard as “在 <code>”;
* ``j_<code>``, for joining: heard as “我是 <code>”;
* without a payload, or with another one: heard as “帮助”.
"""

import re
from collections.abc import Mapping, Sequence

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeDefault,
)

Menu = Mapping[str, Sequence[tuple[str, str]]]
"""By scope (default, private, group, admins): a command of ``MEANS`` and what it is for."""

MEANS: Mapping[str, str] = {
    "help": "帮助",
    "me": "我的身份",
    "todo": "待办",
    "look": "查",
    "services": "服务菜单",
    "again": "没好",
    "here": "本群",
}
"""What a command says, for Telegram allows only a–z in it; ``/look 12`` is “查 12”."""

MENU: Menu = {
    "private": (
        ("help", "我能做什么"),
        ("look", "查进度：后面写编号，例如 /look 12"),
        ("again", "还没修好：重新处理"),
        ("services", "看看有哪些便民服务"),
        ("me", "我登记的身份"),
        ("todo", "楼长等：等我处理的事"),
    ),
    "group": (("help", "我能做什么"),),
    "admins": (("help", "我能做什么"), ("here", "本群绑定在哪里")),
}

_SCOPES: Mapping[str, BotCommandScope] = {
    "default": BotCommandScopeDefault(),
    "private": BotCommandScopeAllPrivateChats(),
    "group": BotCommandScopeAllGroupChats(),
    "admins": BotCommandScopeAllChatAdministrators(),
}
_PAYLOAD = re.compile(r"([pj])_([A-Za-z0-9_-]{1,60})")
_OPENS = {"p": "在", "j": "我是"}


def listed(menu: Menu) -> list[tuple[BotCommandScope, list[BotCommand]]]:
    """The menu as Telegram wants it."""
    return [(_SCOPES[scope], [BotCommand(*entry) for entry in entries]) for scope, entries in menu.items()]


def said_by(command: str, rest: str) -> str | None:
    """The words that ``/command rest`` stands for; None where it is none of ours."""
    command = command.lower()
    if command == "start":
        found = _PAYLOAD.fullmatch(rest.strip())
        return f"{_OPENS[found[1]]} {found[2]}" if found else MEANS["help"]
    words = MEANS.get(command)
    return f"{words} {rest.strip()}".strip() if words else None
