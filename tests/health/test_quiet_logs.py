"""A process with JSON logs: residents speak and phone, things break, and no line of the log tells what was said."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiohttp import ClientSession

from tests.channels.windows import Window

ROOT = Path(__file__).parents[2]
MARKS = ("貔貅饕餮", "13987654321", "一三九八七六五四三二一", "魑魅")
BREAKS = """
import sys
import nlp
from bot.commandline import main

plain = nlp.read
def read(text, **beside):
    if "坏掉" in text:
        raise ValueError(f"cannot read {text}")
    return plain(text, **beside)

nlp.read = read
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    told = {
        **os.environ,
        "JINLIN_LOGS__FORMAT": "json",
        "JINLIN_HEALTH__LISTEN": "127.0.0.1:0",
        "JINLIN_CHANNELS__PLAYGROUND__LISTEN": "127.0.0.1:0",
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, "-c", BREAKS, "run", "--sample", "--data", str(tmp_path)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, **pipes, text=True, encoding="utf-8", cwd=ROOT, env=told) as process:
        yield process
        if process.poll() is None:
            process.kill()


async def test_no_line_of_the_log_tells_what_was_said(bot: subprocess.Popen[str]) -> None:
    assert bot.stdout
    assert bot.stderr
    url = (await asyncio.to_thread(bot.stdout.readline)).partition("：")[2].split()[0]
    async with ClientSession() as client:
        window = await Window.open(client, url)
        scene = await window.hears("scene", lambda event: bool(event["rooms"]))
        room = next(room for room in scene["rooms"] if room["level"] == "unit")
        speaker = room["members"][0]
        for where, text in (
            (room["address"], f"楼道灯坏了，找{MARKS[0]}，打{MARKS[1]}"),
            (speaker, f"我家坏掉了，{MARKS[0]}住502，电话{MARKS[1]}"),
            (room["address"], f"{MARKS[3]}坏掉，{MARKS[2]}"),
            (speaker, f"我家漏水，叫{MARKS[0]}打{MARKS[2]}"),
        ):
            await window.order("say", room=where, speaker=speaker, text=text)
        await window.socket.send_str("{" + MARKS[3])
        await window.hears("lines", lambda event: any("没处理好" in line["text"] for line in event["lines"]))
        await window.order("move", seconds=7200)
        await asyncio.sleep(1)
    bot.send_signal(signal.SIGTERM)
    said = await asyncio.to_thread(bot.stderr.read)
    assert await asyncio.to_thread(bot.wait, 10) == 0
    lines = [json.loads(line) for line in said.splitlines()]
    aside = [line for line in lines if line["event"] == "message set aside"]
    assert {line["error"] for line in aside} == {"ValueError"}
    assert len(aside) == 2
    assert [line for line in said.splitlines() if any(mark in line for mark in (*MARKS, "502", "漏水", "坏"))] == []
