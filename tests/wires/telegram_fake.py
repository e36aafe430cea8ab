"""A small Bot API in this process: what our channel asks for, and every way to fail.

Its control calls are those of the real gateway, so that one set of tests and one recording serve both.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from tests.wires.telegram_world import Json, Refusal, Room, World, bad, public, sizes

DUTIES = ("be_edited", "manage_chat", "delete_messages", "manage_video_chats", "restrict_members", "promote_members")
DUTIES += ("change_info", "invite_users", "post_stories", "edit_stories", "delete_stories")


class Fake:
    """The server; ``url`` is known while it runs."""

    def __init__(self) -> None:
        self.world = World()
        self.url = ""
        self._pumping: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def running(self, port: int = 0) -> AsyncIterator["Fake"]:
        app = web.Application(client_max_size=20 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._api)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        app.router.add_route("*", "/{control}", self._control)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        self._pumping = asyncio.get_running_loop().create_task(self._pump())
        try:
            yield self
        finally:
            self._pumping.cancel()
            if self.world.poll:
                self.world.poll.set()
            await runner.cleanup()

    async def _control(self, request: web.Request) -> web.Response:
        world, name = self.world, request.match_info["control"]
        told = await request.json() if request.can_read_body else {}
        deeds: dict[str, Callable[[], Any]] = {
            "say": lambda: [world.say(t) for t in told] if isinstance(told, list) else world.say(told),
            "edit": lambda: world.edit(told),
            "callback": lambda: world.press(told),
            "member": lambda: world.member(told),
            "migrate": lambda: world.migrate(told),
            "user": lambda: public(world.user(told)),
            "chat": lambda: dict(world.room(told).shown),
            "bot": lambda: world.me.update(told.get("me", {})) or world.me,
            "fault": lambda: world.faults.append({"mode": "error", "count": 1, "status": 500, **told}) or world.faults,
            "raw": lambda: {"update_id": world.push(told["kind"], told["body"])},
            "sent": lambda: world.sent,
            "calls": lambda: world.calls,
            "number": lambda: setattr(world, "number", told["number"]),
            "reset": lambda: world.begin() or True,
        }
        try:
            return web.json_response({"ok": True, "result": deeds[name]()})
        except Refusal as refusal:
            return _refused(refusal)

    async def _file(self, request: web.Request) -> web.Response:
        for file, body in self.world.files:
            if file["file_path"] == request.match_info["path"]:
                return web.Response(body=body, content_type="application/octet-stream")
        return _refused(Refusal(404, "Not Found"))

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method, asked = request.match_info["method"], await _asked(request)
        number, _, secret = request.match_info["token"].partition(":")
        if not (number.isdecimal() and secret.replace("-", "").replace("_", "").isalnum()):
            return _refused(Refusal(401, "Unauthorized"))
        world = self.world
        log: Json = {"method": method, "params": {k: v if isinstance(v, str) else "<file>" for k, v in asked.items()}}
        world.calls.append(log)
        fault = world.fault(method, asked)
        mode = fault["mode"] if fault else ""
        if fault and mode != "drop_after":
            return await _failing(request, fault)
        try:
            result = await Api(world, asked).call(method)
        except Refusal as refusal:
            return _refused(refusal)
        if method.lower().startswith(("send", "edit", "delete", "answer")) and "ebhook" not in method:
            world.sent.append({**log, "result": result})
        if mode == "drop_after":
            return _dropped(request)
        return web.json_response({"ok": True, "result": result})

    async def _pump(self) -> None:
        """The webhook: in order, again until it is taken."""
        async with ClientSession(timeout=ClientTimeout(10)) as client:
            while True:
                world = self.world
                if not (world.hook and world.waiting):
                    world.stir.clear()
                    await world.stir.wait()
                    continue
                update, hook = world.waiting[0], world.hook
                secret = {"X-Telegram-Bot-Api-Secret-Token": hook.get("secret_token", "")}
                with suppress(ClientError, TimeoutError):
                    async with client.post(hook["url"], json=update, headers=secret) as answer:
                        if answer.status // 100 == 2:
                            world.confirm(update["update_id"] + 1)
                            continue
                await asyncio.sleep(0.05)


class Api:
    """One call."""

    def __init__(self, world: World, asked: Json) -> None:
        self.world, self.asked = world, asked

    async def call(self, method: str) -> Any:
        if method.lower() == "getupdates":
            return await self.updates()
        run = getattr(self, method.lower(), None)
        if run is None or method.lower() in ("call", "updates"):
            raise Refusal(404, "Not Found")
        return run()

    def getme(self) -> Json:
        return self.world.me

    async def updates(self) -> list[Json]:
        world, asked = self.world, self.asked
        if world.hook:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        if world.poll:
            world.poll.set()
            world.poll = None
        self.allow()
        if offset := int(asked.get("offset") or 0):
            world.confirm(offset)
        limit, timeout = int(asked.get("limit") or 100), float(asked.get("timeout") or 0)
        if not world.waiting and timeout:
            mine = world.poll = asyncio.Event()
            with suppress(TimeoutError):
                await asyncio.wait_for(mine.wait(), timeout)
            if world.poll is not mine:
                raise Refusal(
                    409,
                    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                )
            world.poll = None
        return world.waiting[:limit]

    def allow(self) -> None:
        if allowed := self.asked.get("allowed_updates"):
            self.world.allowed = _json(allowed) or None

    def setwebhook(self) -> bool:
        self.allow()
        self.world.hook = dict(self.asked) if self.asked.get("url") else None
        self.world.stir.set()
        return True

    def deletewebhook(self) -> bool:
        self.world.hook = None
        return True

    def getwebhookinfo(self) -> Json:
        url = (self.world.hook or {}).get("url", "")
        return {"url": url, "has_custom_certificate": False, "pending_update_count": len(self.world.waiting)}

    def setmycommands(self) -> bool:
        return True

    def target(self) -> Room:
        number = int(self.asked["chat_id"])
        if number > 0:
            user = self.world.users.get(number)
            if user is None:
                raise bad("chat not found")
            if user["_blocked"]:
                raise Refusal(403, "Forbidden: bot was blocked by the user")
            if not user["_started"]:
                raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
            return self.world.room(number)
        room = self.world.rooms.get(number)
        if room is None:
            raise bad("chat not found")
        if room.moved:
            raise bad("group chat was upgraded to a supergroup chat", migrate_to_chat_id=room.moved)
        if room.kicked:
            raise Refusal(403, f"Forbidden: bot was kicked from the {room.shown['type']} chat")
        return room

    def said(self, content: Json) -> Json:
        room, world = self.target(), self.world
        me = {name: world.me[name] for name in ("id", "is_bot", "first_name", "username")}
        message: Json = {"from": me, "date": world.now(), **content}
        if markup := self.asked.get("reply_markup"):
            message["reply_markup"] = _json(markup)
        if thread := self.asked.get("message_thread_id"):
            message["message_thread_id"] = int(thread)
        return world.put(room, message)

    def sendmessage(self) -> Json:
        text = _short(self.asked.get("text", ""), 4096, "message is too long")
        if not text.strip():
            raise bad("message text is empty")
        return self.said({"text": text})

    def sendphoto(self) -> Json:
        given = self.asked.get("photo")
        if isinstance(given, str) and given.startswith("attach://"):
            given = self.asked[given.removeprefix("attach://")]
        if isinstance(given, web.FileField):
            file = self.world.keep(given.file.read(), given.filename)
        else:
            file = next((f for f, _ in self.world.files if f["file_id"] == given), {})
        if not file:
            raise bad("wrong file identifier/HTTP URL specified")
        caption = _short(self.asked.get("caption", ""), 1024, "message caption is too long")
        return self.said({"photo": sizes(file), **({"caption": caption} if caption else {})})

    def senddocument(self) -> Json:
        given = self.asked.get("document")
        if isinstance(given, str) and given.startswith("attach://"):
            given = self.asked[given.removeprefix("attach://")]
        if not isinstance(given, web.FileField):
            raise bad("wrong file identifier/HTTP URL specified")
        body = given.file.read()
        file = {**self.world.keep(body, given.filename), "file_name": given.filename, "file_size": len(body)}
        caption = _short(self.asked.get("caption", ""), 1024, "message caption is too long")
        return self.said({"document": file, **({"caption": caption} if caption else {})})

    def editmessagereplymarkup(self) -> Json:
        room = self.target()
        message = room.messages.get(int(self.asked["message_id"]))
        if message is None:
            raise bad("message to edit not found")
        if "reply_markup" not in message:
            raise bad(
                "message is not modified: specified new message content and reply markup are exactly the same "
                "as a current content and reply markup of the message"
            )
        changed = {name: value for name, value in message.items() if name != "reply_markup"}
        changed["edit_date"] = self.world.now()
        room.messages[message["message_id"]] = changed
        return changed

    def deletemessage(self) -> bool:
        if self.target().messages.pop(int(self.asked["message_id"]), None) is None:
            raise bad("message to delete not found")
        return True

    def answercallbackquery(self) -> bool:
        number = str(self.asked["callback_query_id"])
        if self.world.presses.get(number, True):
            raise bad("query is too old and response timeout expired or query ID is invalid")
        self.world.presses[number] = True
        return True

    def getfile(self) -> Json:
        for file, _ in self.world.files:
            if file["file_id"] == self.asked.get("file_id"):
                return file
        raise bad("wrong file_id or the file is temporarily unavailable")

    def getchatmember(self) -> Json:
        if self.target().led and int(self.asked["user_id"]) == self.world.me["id"]:  # ours alone: the bot is an admin
            may = {f"can_{duty}": False for duty in DUTIES}
            return {"status": "administrator", "user": self.world.me, "is_anonymous": False, **may}
        user = self.world.users.get(int(self.asked["user_id"]))
        if user is None:
            raise bad("user not found")
        return {"status": "member", "user": public(user)}


async def _asked(request: web.Request) -> Json:
    asked: Json = dict(request.query)
    if request.content_type == "application/json":
        return asked | await request.json()
    return asked | dict(await request.post())


async def _failing(request: web.Request, fault: Json) -> web.StreamResponse:
    match fault["mode"]:
        case "drop_before":
            return _dropped(request)
        case "hang":
            await asyncio.sleep(fault.get("ms", 60000) / 1000)
            return _dropped(request)
        case "garbage":
            return web.Response(text="<html>bad gateway</html>", content_type="text/html")
    status = int(fault["status"])
    if status == 429:
        seconds = fault.get("retry_after") or 1
        return _refused(Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds))
    if fault.get("html"):
        return web.Response(status=status, text=f"<html><h1>{status}</h1></html>", content_type="text/html")
    return _refused(Refusal(status, fault.get("description") or "Error", **fault.get("parameters", {})))


def _dropped(request: web.Request) -> web.StreamResponse:
    """The connection breaks instead of an answer."""
    assert request.transport
    request.transport.abort()
    return web.Response()


def _refused(refusal: Refusal) -> web.Response:
    answer: Json = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        answer["parameters"] = refusal.parameters
    return web.json_response(answer, status=refusal.code)


def _json(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _short(text: str, limit: int, otherwise: str) -> str:
    if len(text.encode("utf-16-le")) // 2 > limit:
        raise bad(otherwise)
    return text
