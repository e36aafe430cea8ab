"""Small exports of every kind, written for these tests."""

import json
from typing import Any

CHAT = [
    ("2026-11-20T19:02:00+08:00", "u1", "林婶", "3栋电梯坏了，卡在五楼不动了，谁来修一下"),
    ("2026-11-20T19:03:00+08:00", "u2", "老许", "今晚有人去跳舞吗"),
    ("2026-11-20T19:05:00+08:00", "u3", "小白", "3栋电梯坏了，我也下不去"),
]


def telegram(messages: list[dict[str, Any]] | None = None, **chat: Any) -> dict[str, Any]:
    """One chat as Telegram Desktop writes it."""
    head = {"name": "柳荫里业主群", "type": "private_supergroup", "id": 17, **chat}
    return {**head, "messages": [service(), *map(spoken, range(2, 5), CHAT)] if messages is None else messages}


def service() -> dict[str, Any]:
    return {"id": 1, "type": "service", "date": "2026-11-20T18:00:00", "action": "create_group", "text": ""}


def spoken(number: int, row: tuple[str, str, str, str]) -> dict[str, Any]:
    at, sender, name, text = row
    return {"id": number, "type": "message", "date": at[:19], "from": name, "from_id": sender, "text": text}


def json_lines(**more: Any) -> str:
    """The same talk as our own JSON Lines."""
    rows = [
        {"id": f"m{n}", "group": "3栋群", "level": "building", "place": {"estate": "柳荫里", "building": "3"}, **more}
        | {"sender": sender, "name": name, "role": "resident", "text": text, "at": at}
        for n, (at, sender, name, text) in enumerate(CHAT)
    ]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


MEMO = "消息ID,类型,发送人,时间,内容,备注,昵称,更多信息\n" + "".join(
    f"{n},文本,{name},{at[:19].replace('T', ' ')},“{text}”,,{name},\n" for n, (at, _, name, text) in enumerate(CHAT)
)
FULL = "localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender\n" + (
    '7,3,1,0,0,1795172520,,"3栋电梯坏了,卡住了",2026-11-20 19:02:00,,柳荫里3栋群,林婶\n'
    "8,3,3,0,0,1795172580,,<msg><img/></msg>,2026-11-20 19:03:00,,柳荫里3栋群,林婶\n"
    "9,3,10000,0,0,1795172640,,老许加入了群聊,2026-11-20 19:04:00,,柳荫里3栋群,\n"
)
DUMP = "id,MsgSvrID,type_name,is_sender,talker,room_name,msg,src,CreateTime\n" + (
    "1,88,文本,0,wxid_a,柳荫里3栋群,3栋电梯坏了,,2026-11-20 19:02:00\n"
    "2,89,语音,0,wxid_b,柳荫里3栋群,语音时长 3 秒,audio.mp3,2026-11-20 19:03:00\n"
)
CHATLOG = "Time,SenderName,Sender,TalkerName,Talker,Content\n" + (
    "2026-11-20 19:02:00,林婶,wxid_a,柳荫里3栋群,123@chatroom,3栋电梯坏了\n"
)
