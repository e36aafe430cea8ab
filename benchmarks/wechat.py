"""Messages a second over WeChat: ours and, for comparison, the bare stubs, each against a real Wechaty gateway.

Needs the gateway that lies beside the project (see tests/wires/gateways.py): ``python -m benchmarks.wechat [count]``.
"""

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from typing import Any

from bot.channels.wechat import Wechat
from bot.channels.wechat.puppet import Event, Puppet, channel, metadata
from bot.clock import SystemClock
from bot.message import Address, Audience, Kind, Message, Outcome, Outgoing
from bot.settings import WechatSettings
from tests.wires.gateways import Gateway, running

IN_FLIGHT = 16
ROOMS = [f"{50_000 + n}@chatroom" for n in range(20)]
PEOPLE = [f"wxid_{n}" for n in range(50)]


@dataclass(frozen=True, slots=True)
class Speed:
    """Messages a second, and the processor's microseconds of our own process for one."""

    received: float
    received_cpu: float
    sent: float
    sent_cpu: float


def world() -> dict[str, Any]:
    """Fifty people in twenty rooms."""
    members = ["wxid_bot", *PEOPLE]
    return {
        "bot": {"id": "wxid_bot", "name": "管家"},
        "contacts": [{"id": id, "name": f"邻居{id[5:]}", "friend": True} for id in PEOPLE],
        "rooms": [{"id": id, "topic": f"{id[:5]}群", "members": members} for id in ROOMS],
    }


async def ours(gateway: Gateway, count: int, folder: Path) -> Speed:
    """The channel as it runs, its pace off; every message is let go of at once."""
    told = WechatSettings(**_place(gateway), pause=(0, 0), an_hour=0, a_day=0)
    wire, heard, done = Wechat(told, SystemClock(), folder), 0, asyncio.Event()

    async def deliver(message: Message) -> None:
        nonlocal heard
        if message.kind is Kind.TEXT:
            heard += 1
            if heard % count == 0:
                done.set()

    async def one(number: int) -> None:
        to = Address(f"wechat:{ROOMS[number % len(ROOMS)]}")
        words = Outgoing(key=f"{number}", to=to, text=f"收到第 {number} 条。", audience=Audience.GROUP)
        if (await wire.send(words)).outcome is not Outcome.SENT:
            raise RuntimeError("not sent")

    task = asyncio.create_task(wire.run(deliver))
    while not wire.status.online:  # noqa: ASYNC110  a status has no event
        await asyncio.sleep(0.01)
    try:
        await _burst(gateway, 200)
        await asyncio.sleep(0.5)
        heard = 0
        return await _measured(gateway, count, done, one)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def bare(gateway: Gateway, count: int) -> Speed:
    """The stubs alone: no names, no order, no spool, no echo."""
    place = _place(gateway)
    host, _, port = place["endpoint"].rpartition(":")
    line = channel(host, int(port), ping_every=30, ping_within=10)
    puppet = Puppet(line, timeout=20, metadata=metadata(place["token"]))
    heard, done, gate, kept = 0, asyncio.Event(), asyncio.Semaphore(IN_FLIGHT), set[asyncio.Task[None]]()

    async def fetch(id: str) -> None:
        nonlocal heard
        payload = await puppet.message_payload(id=id)
        gate.release()
        heard += payload.from_id != "wxid_bot"
        if heard == count:
            done.set()

    async def listen() -> None:
        async for event in Puppet(line, metadata=metadata(place["token"])).event():
            if event.type == Event.MESSAGE:
                await gate.acquire()
                kept.add(task := asyncio.create_task(fetch(json.loads(event.payload)["messageId"])))
                task.add_done_callback(kept.discard)

    async def one(number: int) -> None:
        await puppet.message_send_text(conversation_id=ROOMS[number % len(ROOMS)], text=f"收到第 {number} 条。")

    await puppet.start()
    task = asyncio.create_task(listen())
    await asyncio.sleep(0.5)
    await _burst(gateway, 200)
    await asyncio.sleep(0.5)
    heard = 0
    try:
        return await _measured(gateway, count, done, one)
    finally:
        await asyncio.sleep(1)  # the last echoes
        task.cancel()
        await asyncio.gather(task, *kept, return_exceptions=True)
        line.close()


async def _measured(gateway: Gateway, count: int, done: asyncio.Event, one: Callable[[int], Awaitable[None]]) -> Speed:
    start, cpu = time.perf_counter(), time.process_time()
    asking = asyncio.create_task(_burst(gateway, count))
    await done.wait()
    received, received_cpu = time.perf_counter() - start, time.process_time() - cpu
    await asking
    numbers = iter(range(count))

    async def speak() -> None:
        for number in numbers:
            await one(number)

    start, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(speak() for _ in range(IN_FLIGHT)))
    sent, sent_cpu = time.perf_counter() - start, time.process_time() - cpu
    return Speed(count / received, received_cpu / count * 1e6, count / sent, sent_cpu / count * 1e6)


async def _burst(gateway: Gateway, count: int) -> None:
    await asyncio.to_thread(gateway.post, "/burst", count=count, rooms=ROOMS, talkers=PEOPLE)


def _place(gateway: Gateway) -> dict[str, Any]:
    return {"endpoint": f"127.0.0.1:{gateway.told['grpcPort']}", "token": gateway.told["token"]}


def measure(count: int = 5_000) -> dict[str, Speed]:
    """Ours and the bare stubs, each with a gateway of its own."""
    found = {}
    for name in ("bare stubs", "ours"):
        with NamedTemporaryFile("w", suffix=".json") as file, TemporaryDirectory() as folder:
            json.dump(world(), file)
            file.flush()
            with running("wechat", "--world", file.name) as gateway:
                run = ours(gateway, count, Path(folder)) if name == "ours" else bare(gateway, count)
                found[name] = asyncio.run(run)
    return found


def main() -> None:
    """Print what was measured."""
    for name, speed in measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000).items():
        line = f"{name:10} received {speed.received:6,.0f}/s ({speed.received_cpu:4,.0f} µs of our processor each), "
        sys.stdout.write(f"{line}sent {speed.sent:6,.0f}/s ({speed.sent_cpu:4,.0f} µs)\n")


if __name__ == "__main__":
    main()
