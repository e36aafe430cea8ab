"""What the doctor says of the wires, before servers of our own."""

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import wire_checks
from bot.clock import SystemClock
from bot.commandline import main
from bot.findings import Finding
from bot.settings import Channels, Settings, TelegramSettings, WechatAccount, WechatSettings
from storage.engine import Database
from storage.groups import Groups
from storage.migrations import migrate
from storage.people import People
from storage.places import PlaceKind, Places
from storage.wires import Wires

NOW = SystemClock().now()
TOKEN = "123:canary-of-a-token"


class BotServer(ThreadingHTTPServer):
    """Answers getMe with what it is told to."""

    status, body, paths = 200, b"", list[str]()


class _Answer(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        assert isinstance(self.server, BotServer)
        self.server.paths.append(self.path)
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[BotServer]:
    server = BotServer(("127.0.0.1", 0), _Answer)
    server.paths = []
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def settings(server: BotServer | None = None, **wechat: object) -> Settings:
    api = f"http://127.0.0.1:{server.server_port}" if server else "https://api.telegram.org"
    telegram = TelegramSettings(token=TOKEN, api=api) if server else None
    return Settings(channels=Channels(telegram=telegram, wechat=WechatSettings(**wechat) if wechat else None))


def says(server: BotServer, *, hears_all: bool = True) -> None:
    server.body = json.dumps(
        {"ok": True, "result": {"username": "jl_bot", "can_read_all_group_messages": hears_all}}
    ).encode()


def test_wires_that_are_off_are_off():
    found = [*wire_checks.wechat(settings()), *wire_checks.telegram(settings())]
    assert [(f.state, f.fix) for f in found] == [("没有开", ""), ("没有开", "")]


def test_a_good_token_is_a_bot_and_privacy_mode_has_its_fix(server: BotServer):
    says(server)
    assert [f.state for f in wire_checks.telegram(settings(server))] == ["令牌可用，是 @jl_bot"]
    says(server, hears_all=False)
    (_, blind) = wire_checks.telegram(settings(server))
    assert "setprivacy" in blind.fix
    assert not blind.wrong
    assert server.paths[0] == f"/bot{TOKEN}/getMe"


@pytest.mark.parametrize(
    ("status", "body", "fix"),
    [(401, b"", "BotFather"), (502, b"", "过几分钟"), (200, b"<html>", "网络"), (200, b"[]", "网络")],
)
def test_a_refusal_and_garbage_say_what_to_do_and_never_the_token(
    server: BotServer, status: int, body: bytes, fix: str
):
    server.status, server.body = status, body
    (found,) = wire_checks.telegram(settings(server))
    assert found.wrong
    assert fix in found.fix
    assert TOKEN not in str(found)


def test_a_token_file_that_is_not_there_is_named(tmp_path: Path):
    told = TelegramSettings(token_file=str(tmp_path / "gone"))
    (found,) = wire_checks.telegram(Settings(channels=Channels(telegram=told)))
    assert found.wrong


def test_every_gateway_is_looked_for():
    with socket.create_server(("127.0.0.1", 0)) as there:
        port = there.getsockname()[1]
        told = settings(endpoint=f"127.0.0.1:{port}", accounts={"乙": WechatAccount(endpoint="127.0.0.1:1")})
        first, second = wire_checks.wechat(told)
    assert (first.subject, first.fix) == ("微信网关", "")
    assert (second.subject, second.wrong) == ("微信网关（乙）", True)
    assert "Wechaty" in second.fix


def recorded(folder: Path) -> list[Finding]:
    database = Database(f"sqlite:///{folder / 'jinlin.db'}")
    migrate(database)
    with database.begin() as db:
        place = Places(db).add(PlaceKind.ESTATE, "观远里")
        Groups(db).bind("wechat:1", place, "观远里群", NOW)
        Groups(db).bind("telegram:1", place, "另一个群", NOW)
        People(db).add("王秀兰", address="wechat:p1")
        Wires(db).keep("wechat:self", "offline", NOW)
        Wires(db).keep("telegram:bot", "online", NOW)
        Groups(db).lose("telegram:1", NOW)
        Groups(db).suspend("wechat", NOW)
        People(db).suspend("wechat", NOW)
        found = list(wire_checks.recorded(db, ZoneInfo("Asia/Shanghai")))
    database.close()
    return found


def test_the_records_say_who_is_out_and_who_has_to_be_let_in_again(tmp_path: Path):
    found = recorded(tmp_path)
    assert [(f.subject, f.wrong) for f in found] == [
        ("Telegram登录", False),
        ("微信登录", True),
        ("微信", False),
        ("发不进去的群", True),
    ]
    assert "1 人、1 个群停用" in found[2].state
    assert found[3].state == "另一个群"


def test_the_report_has_a_line_for_each_wire(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    main(["doctor", "--data", str(tmp_path)])
    shown = capsys.readouterr().out
    assert "微信" in shown
    assert "Telegram" in shown
