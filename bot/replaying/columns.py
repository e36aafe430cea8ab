"""Which column is which: names that common export tools give to time, sender, room, type and content."""

import re
import unicodedata
from collections.abc import Iterable, Mapping

from bot.replaying.said import NoExport

_ALSO = {"text": "content", "group": "room", "at": "time"}
FIELDS = ("id", "time", "sender", "name", "room", "type", "content")

_KNOWN = {
    # The first that is there and not empty is taken.
    "id": "消息id msgsvrid platformmessageid messageid msgid localid seq id 序号",
    "time": "createtime timestamp ts time datetime date strtime formattedtime sendtime msgtime"
    " 时间 发送时间 消息时间 日期时间 创建时间 日期",
    "sender": "senderwxid senderusername senderid fromid sender wxid 发送人id 发送者id 发言人id 微信号"
    " 发送人 发送者 发言人 发信人 from",
    "name": "groupnickname senderdisplayname sendername accountname fromnickname 群昵称 昵称 发送人昵称 发送者昵称 备注"
    " 发送人 发送者 发言人 发信人 sender from nickname",
    "room": "roomname talkername groupname chatroomname chatroom chatname room group conversationname conversation"
    " conversationid groupid strtalker 群聊名称 群名称 群聊 群名 群 聊天室 会话名称 会话 房间 聊天对象",
    "type": "typename msgtype contenttype type localtype 消息类型 类型",
    "content": "strcontent content msg message text body 内容 消息内容 聊天内容 文本 消息",
}
_ALIASES = {field: tuple(names.split()) for field, names in _KNOWN.items()}


def key(title: object) -> str:
    """A column's name without case, width, blanks, underscores and remarks in brackets."""
    plain = unicodedata.normalize("NFKC", str(title)).casefold()
    return re.sub(r"\([^)]{0,40}\)|[\s_\-﻿]", "", plain)


def given(columns: str) -> dict[str, str]:
    """The mapping somebody wrote: ``time=…,sender=…``.  Raises NoExport for one that cannot be meant."""
    mapping = {}
    for part in filter(None, (part.strip() for part in columns.split(","))):
        said, equals, column = part.partition("=")
        field = _ALSO.get(said.strip(), said.strip())
        if not equals or field not in FIELDS or not column.strip():
            raise NoExport(f"--columns 里的“{part}”不对：请写成 {'=…,'.join(FIELDS)}=…，不需要的可以不写")
        mapping[field] = column.strip()
    return mapping


class Columns:
    """Finds the fields in rows of one header."""

    def __init__(self, header: Iterable[str], mapping: Mapping[str, str]) -> None:
        titles = {key(title): title for title in header}
        self._titles = {field: self._of(field, titles, mapping) for field in FIELDS}

    @property
    def missing(self) -> str:
        """What must be known and is not; empty where all is well."""
        wanted = {"time": "时间", "content": "内容"}
        return "、".join(word for field, word in wanted.items() if not self._titles[field])

    def get(self, row: Mapping[str, object], field: str) -> object:
        """The first of the field's columns that holds something."""
        return next((row[t] for t in self._titles[field] if row.get(t) not in (None, "")), None)

    @staticmethod
    def _of(field: str, titles: Mapping[str, str], mapping: Mapping[str, str]) -> list[str]:
        if field in mapping:
            return [titles.get(key(mapping[field]), mapping[field])]
        names = _ALIASES[field]
        if "strcontent" in titles and "sender" in titles and "talkerid" in titles:
            # 留痕's full table: remark and nickname are the chat's, only “Sender” is who spoke
            names = {"room": ("remark", "nickname", "talkerid"), "name": ("sender",)}.get(field, names)
        elif "roomname" in titles and "talker" in titles:  # PyWxDump: the talker is who spoke
            names = {"sender": ("talker",), "name": ("talker",)}.get(field, names)
        elif "talker" in titles and field == "room":
            names = (*names, "talker")
        return [titles[name] for name in names if name in titles]
