"""The playground as a process of its own shows the wires of other processes, and what is to be scanned there."""

import re

import pytest
from aiohttp import ClientSession

from bot.bus import keys
from bot.bus.errands import serve
from bot.bus.frames import packed
from bot.bus.remotes import Mouth
from bot.channels import Status
from bot.channels.scenery import Scenery
from bot.clock import SystemClock
from bot.gateways import _serve_playground
from bot.settings import Settings, Storage
from tests.bot.house import Answers
from tests.bot.streams import Wires, until
from tests.channels.windows import Window

LINK = "https://login.example/l/one"


async def town(what: str, _body: bytes) -> bytes:
    """A worker, as far as the page needs one."""
    return packed(0.0 if what == "clock" else Scenery((), (), "观远里"))


async def test_a_code_to_scan_in_another_process_is_on_the_page(wires: Wires, capsys: pytest.CaptureFixture[str]):
    wechat = Answers()
    wechat.name, wechat.status = "wechat", Status(online=False, note="微信要扫码登录。", link=LINK)
    wires.begin(Mouth(wires.client(), wechat, SystemClock()).run())
    wires.begin(serve(wires.client(), keys.TOWN, town))
    told = {"storage": Storage(redis=wires.url), "channels": {"playground": {"listen": "127.0.0.1:0"}}}
    wires.begin(_serve_playground(Settings.model_validate(told), wires.client(), []))
    said: list[str] = []
    await until(lambda: said.append(capsys.readouterr().out) or re.search(r"http\S+/", "".join(said)))
    url = re.search(r"http\S+/", "".join(said))[0]
    async with ClientSession() as client:
        window = await Window.open(client, url)
        (line,) = (await window.hears("wires", lambda event: event["wires"]))["wires"]
        assert (line["title"], line["online"], line["note"]) == ("微信", False, "微信要扫码登录。")
        async with client.get(url.rstrip("/") + line["code"]) as drawing:
            assert (await drawing.read()).startswith(b"<svg")
