"""The small fake against what the real gateway answered: a difference fails.

``JINLIN_RECORD=1 pytest tests/wires/test_recordings.py`` asks the real gateway again and writes the recording anew.
"""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, FormData

from tests.wires.gateways import running
from tests.wires.telegram_fake import Fake
from tests.wires.telegram_world import TOKEN

RECORDING = Path(__file__).parent / "recordings" / "telegram.jsonl"
GROUP, OLD, NEW, LIN, STRANGER = -1001000000001, -47, -1009999, 101, 909
KEYBOARD = json.dumps({"inline_keyboard": [[{"text": "接", "callback_data": "k3j2"}]]})
TOPICS = {"id": -1007, "type": "supergroup", "title": "有话题的群", "is_forum": True}

Step = tuple[str, dict[str, Any]]
"""A call: a path of the people's side, or a method of the Bot API."""

STEPS: list[Step] = [
    ("/reset", {}),
    ("getMe", {}),
    ("/user", {"id": LIN, "first_name": "林婶", "username": "lin", "_started": True}),
    ("/user", {"id": STRANGER, "first_name": "外人", "username": "wai"}),
    ("/chat", {"id": GROUP, "type": "supergroup", "title": "3栋群"}),
    ("/chat", TOPICS),
    ("getUpdates", {"allowed_updates": '["message", "edited_message", "callback_query", "my_chat_member"]'}),
    ("/say", {"user": LIN, "chat": GROUP, "text": "楼道灯坏了"}),
    ("/say", {"user": LIN, "chat": GROUP, "text": "@test_bot 帮助"}),
    ("/say", {"user": LIN, "chat": GROUP, "text": "/help@test_bot 一下"}),
    ("/say", {"user": LIN, "chat": GROUP, "text": "我家也是", "reply_to": 1}),
    ("/say", {"user": LIN, "chat": GROUP, "text": "看这里", "photo": True, "media_group_id": "77"}),
    ("/say", {"user": LIN, "chat": -1007, "text": "话题里", "thread": 42}),
    ("/edit", {"chat": GROUP, "message_id": 1, "text": "5栋楼道灯坏了"}),
    ("getUpdates", {"limit": "3"}),
    ("getUpdates", {"offset": "first+3"}),
    ("/say", {"user": LIN, "chat": LIN, "text": "我是 12345678"}),
    ("getUpdates", {"offset": "first+7", "timeout": "1"}),
    ("/raw", {"kind": "channel_post", "body": {"message_id": 1}}),
    ("/raw", {"kind": "message", "body": {"what": "ever"}}),
    ("getUpdates", {"offset": "first+8"}),
    ("sendMessage", {"chat_id": GROUP, "text": "已登记。", "reply_markup": KEYBOARD}),
    ("sendMessage", {"chat_id": GROUP, "text": "话题", "message_thread_id": "42"}),
    ("sendMessage", {"chat_id": GROUP, "text": " "}),
    ("sendMessage", {"chat_id": GROUP, "text": "😀" * 2049}),
    ("sendMessage", {"chat_id": STRANGER, "text": "您好"}),
    ("sendMessage", {"chat_id": 5, "text": "您好"}),
    ("sendMessage", {"chat_id": -5, "text": "您好"}),
    ("/user", {"id": LIN, "_blocked": True}),
    ("sendMessage", {"chat_id": LIN, "text": "您好"}),
    ("/callback", {"chat": GROUP, "message_id": 6, "user": LIN, "data": "k3j2"}),
    ("getUpdates", {"offset": "first+9"}),
    ("answerCallbackQuery", {"callback_query_id": "press"}),
    ("answerCallbackQuery", {"callback_query_id": "press"}),
    ("answerCallbackQuery", {"callback_query_id": "404"}),
    ("editMessageReplyMarkup", {"chat_id": GROUP, "message_id": "6"}),
    ("editMessageReplyMarkup", {"chat_id": GROUP, "message_id": "6"}),
    ("sendPhoto", {"chat_id": GROUP, "photo": b"\xff\xd8\xff\xd9", "caption": "现场"}),
    ("sendPhoto", {"chat_id": GROUP, "photo": "AgACAgUAAx000001"}),
    ("sendPhoto", {"chat_id": GROUP, "photo": "nowhere"}),
    ("sendPhoto", {"chat_id": GROUP, "photo": "AgACAgUAAx000001", "caption": "字" * 1025}),
    ("getFile", {"file_id": "AgACAgUAAx000002"}),
    ("getFile", {"file_id": "nowhere"}),
    ("deleteMessage", {"chat_id": GROUP, "message_id": "6"}),
    ("deleteMessage", {"chat_id": GROUP, "message_id": "6"}),
    ("getChatMember", {"chat_id": GROUP, "user_id": LIN}),
    ("getChatMember", {"chat_id": GROUP, "user_id": "5"}),
    ("/chat", {"id": OLD, "type": "group", "title": "老群"}),
    ("/migrate", {"chat": OLD, "to": NEW, "user": LIN}),
    ("sendMessage", {"chat_id": OLD, "text": "还在"}),
    ("sendMessage", {"chat_id": NEW, "text": "还在"}),
    ("/member", {"chat": GROUP, "user": LIN, "status": "kicked"}),
    ("sendMessage", {"chat_id": GROUP, "text": "还在"}),
    ("getUpdates", {"offset": "first+10"}),
    ("/fault", {"method": "sendMessage", "status": 429, "retry_after": 7}),
    ("sendMessage", {"chat_id": NEW, "text": "快"}),
    ("/fault", {"method": "sendMessage", "status": 400, "description": "Bad Request: x", "parameters": {"a": 1}}),
    ("sendMessage", {"chat_id": NEW, "text": "快"}),
    ("/fault", {"method": "getMe", "mode": "garbage"}),
    ("getMe", {}),
    ("/fault", {"method": "getMe", "status": 502, "html": True}),
    ("getMe", {}),
    ("/bot", {"token": TOKEN, "me": {"can_read_all_group_messages": False}}),
    ("/say", {"user": LIN, "chat": -1007, "text": "没叫它"}),
    ("/say", {"user": LIN, "chat": -1007, "text": "叫它 @test_bot"}),
    ("setWebhook", {"url": "http://127.0.0.1:9/", "secret_token": "s"}),
    ("getUpdates", {}),
    ("getWebhookInfo", {}),
    ("deleteWebhook", {}),
    ("getWebhookInfo", {}),
    ("setMyCommands", {"commands": "[]"}),
    ("getSomething", {}),
]


class Asker:
    """Asks one server all the steps; numbers that differ from run to run are made the same."""

    def __init__(self, url: str, client: ClientSession) -> None:
        self._url, self._client = url, client
        self._first: int | None = None
        self._press = ""

    async def ask(self, step: Step) -> dict[str, Any]:
        path, asked = step
        if path.startswith("/"):
            call = self._client.post(self._url + path, json=asked)
        else:
            call = self._client.post(f"{self._url}/bot{TOKEN}/{path}", data=self._form(asked))
        async with call as answer:
            text = await answer.text()
            try:
                told = json.loads(text)
            except ValueError:
                told = "html" if "<html>" in text else text
        return {"path": path, "status": answer.status, "answer": self._plain(told)}

    def _form(self, asked: dict[str, Any]) -> FormData:
        form = FormData()
        for name, value in asked.items():
            if isinstance(value, bytes):
                form.add_field(name, value, filename="photo.jpg")
            else:
                form.add_field(name, self._filled(str(value)))
        return form

    def _filled(self, value: str) -> str:
        if value.startswith("first+"):
            return str((self._first or 0) + int(value.removeprefix("first+")))
        return self._press if value == "press" else value

    def _plain(self, told: Any, key: str = "") -> Any:
        if isinstance(told, dict):
            return {k: self._plain(v, k) for k, v in sorted(told.items()) if k not in NOISE}
        if isinstance(told, list):
            return [self._plain(v, key) for v in told]
        if key == "update_id" and isinstance(told, int):
            self._first = told if self._first is None else self._first
            return told - self._first
        if key in ("callback_query_id", "id") and isinstance(told, str) and re.fullmatch(r"\d{15,}", told):
            self._press = told
            return "press"
        return "moment" if key in ("date", "edit_date") else told


NOISE = {"last_error_date", "last_error_message", "pending_update_count"}
"""What depends on the moment of asking."""


async def _asked(url: str) -> list[dict[str, Any]]:
    async with ClientSession() as client:
        asker = Asker(url, client)
        return [await asker.ask(step) for step in STEPS]


@pytest.mark.skipif("JINLIN_RECORD" not in os.environ, reason="JINLIN_RECORD=1 重新录制")
async def test_record_the_gateway_anew():
    with running("telegram", "--port", "0") as gateway:
        answers = await _asked(f"http://127.0.0.1:{gateway.http_port}")
    lines = [json.dumps(a, ensure_ascii=False, sort_keys=True) for a in answers]
    RECORDING.write_text("\n".join(lines) + "\n", "utf-8")
    assert len(lines) == len(STEPS)


def _recorded() -> list[dict[str, Any]]:
    return [json.loads(text) for text in RECORDING.read_text("utf-8").splitlines()]


async def test_the_fake_answers_as_the_gateway_did():
    async with Fake().running() as fake:
        answers = await _asked(fake.url)
    differences = [
        (number, told, recorded)
        for number, (told, recorded) in enumerate(zip(answers, _recorded(), strict=True))
        if json.loads(json.dumps(told)) != recorded
    ]
    assert differences == []


async def test_the_gateway_still_answers_as_it_did():
    with running("telegram", "--port", "0") as gateway:
        assert await _asked(f"http://127.0.0.1:{gateway.http_port}") == _recorded()
