"""Redis on its bad days: what was delivered is kept once and in order, whatever becomes of it."""

import asyncio
import json
import threading
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from redis.asyncio import Redis

from bot.bus import keys, senders
from bot.bus.receivers import Receiver
from bot.bus.senders import StreamBus
from bot.message import Address, Kind
from storage.engine import Transaction
from storage.groups import Groups
from storage.places import PlaceKind, Places
from tests.bot.house import House
from tests.bot.redis_servers import RedisServer
from tests.bot.streams import Wires, until
from tests.bot.test_bus import counting, said

ROOMS = 5
EACH = 40


@pytest.fixture
def town(house: Callable[..., House], wires: Wires) -> House:
    built = house(counting())
    built.bus = wires.gateway()
    return built


async def deliver(house: House, bus: StreamBus, room: int, number: int) -> None:
    """As a channel does: what was not committed is delivered again."""
    address = f"town:{room}"
    message = house.message(f"加 {room}-{number}", id=f"{room}-{number}", room=address, sender=address)
    while True:
        try:
            await bus.deliver(message)
            return
        except Exception:
            await asyncio.sleep(0.01)


def crowd(house: House) -> "asyncio.Future[list[None]]":
    """Everybody speaks at once, each room in its order."""
    deliveries = [deliver(house, house.bus, room, number) for number in range(EACH) for room in range(ROOMS)]
    return asyncio.ensure_future(asyncio.wait_for(asyncio.gather(*deliveries), 40))


async def all_said_once_and_in_order(house: House) -> None:
    kept = await said(house)
    for room in range(ROOMS):
        assert [x for x in kept if x.startswith(f"{room}-")] == [f"{room}-{n}" for n in range(EACH)]
    assert len(kept) == ROOMS * EACH


def slowly(house: House, seconds: float = 0.002) -> None:
    """Every message takes its time, so that there is a middle."""
    hear, pause = house.router.hear, threading.Event()

    def slow(db, message):
        pause.wait(seconds)
        return hear(db, message)

    house.router.hear = slow


async def some_are_kept(house: House, count: int = 20) -> None:
    async with asyncio.timeout(20):
        while len(await said(house) or ()) < count:  # noqa: ASYNC110  rows in a database have no event
            await asyncio.sleep(0.01)


async def test_redis_is_killed_and_comes_back_empty(town: House, wires: Wires, redis_server: RedisServer) -> None:
    slowly(town)
    wires.worker(town)
    done = crowd(town)
    for _ in range(2):
        await some_are_kept(town)
        redis_server.kill()
        await asyncio.sleep(0.3)
        redis_server.start()
    await done
    await all_said_once_and_in_order(town)


async def test_everything_in_redis_is_wiped(town: House, wires: Wires) -> None:
    slowly(town)
    wires.worker(town)
    done = crowd(town)
    await some_are_kept(town)
    await wires.client().flushall()
    await asyncio.sleep(0.4)
    await wires.client().flushall()
    await done
    await all_said_once_and_in_order(town)


async def test_who_took_what_is_anothers_gives_it_back(town: House, wires: Wires) -> None:
    """After a wipe one thinks for a moment that it is alone, and takes everything; it renewed that for ever."""
    first, second = wires.worker(town), wires.worker(town)
    await until(lambda: second._reading and len(first._reading) + len(second._reading) == keys.PARTITIONS, 12)
    partition = min(second._reading)
    await wires.client().set(keys.owner(partition), first.name, px=4000)
    first._shares._until[partition] = asyncio.get_running_loop().time() + 3
    await until(lambda: partition not in first._shares.held, 8)
    await until(lambda: partition in second._reading & second._shares.held, 8)


async def test_redis_stands_still_for_a_while(town: House, wires: Wires, redis_server: RedisServer) -> None:
    slowly(town)
    wires.worker(town)
    done = crowd(town)
    await some_are_kept(town)
    await asyncio.to_thread(redis_server.freeze, 6)  # longer than a lease lasts, and than an answer is waited for
    await done
    await all_said_once_and_in_order(town)


async def test_redis_has_no_memory_left(town: House, wires: Wires) -> None:
    wires.worker(town)
    await deliver(town, town.bus, 0, 0)
    await wires.client().config_set("maxmemory", "1mb")
    done = crowd(town)
    await asyncio.sleep(1)
    assert not done.done(), "nothing is taken, so nothing is acknowledged"
    await wires.client().config_set("maxmemory", "0")
    await done
    await all_said_once_and_in_order(town)


async def test_what_no_worker_reads_for_long_waits_in_the_gateway_and_keeps_its_order(
    house: Callable[..., House], wires: Wires, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else Redis would fill, and cut off the oldest: sent again, they would come after what was said after them."""
    monkeypatch.setattr(senders, "WAITING", 10)
    monkeypatch.setattr(senders, "PATIENCE", 0.1)
    town = house(counting())
    town.bus = wires.gateway()
    await Receiver(wires.client(), town.worker, town.router, town._stir)._streams()
    done, redis = crowd(town), wires.client()
    await asyncio.sleep(1.5)
    epoch = (await redis.get(keys.EPOCH)).decode()
    there = [await redis.xlen(keys.stream(epoch, partition)) for partition in range(keys.PARTITIONS)]
    assert max(there) == 10
    wires.worker(town)
    await done
    await all_said_once_and_in_order(town)


async def test_a_worker_that_dies_leaves_what_it_had_read_to_the_next(town: House, wires: Wires) -> None:
    read, hold = threading.Event(), threading.Event()

    def stuck(_db, _message):
        read.set()
        hold.wait(20)
        raise OSError("it died before the commit")

    dead: Any = SimpleNamespace(hear=stuck, lately=town.router.lately, clock=town.clock)
    dying = wires.begin(Receiver(wires.client(), town.worker, dead, town._stir).run())
    done = crowd(town)
    await asyncio.to_thread(read.wait, 10)
    dying.cancel()  # no farewell: what it read is unanswered, and its leases run out by themselves
    wires.worker(town)
    hold.set()
    await done
    await all_said_once_and_in_order(town)


async def test_a_gateway_that_starts_again_delivers_again_and_it_counts_once(town: House, wires: Wires) -> None:
    slowly(town)
    wires.worker(town)
    done = crowd(town)
    await some_are_kept(town)
    done.cancel()
    await asyncio.gather(done, return_exceptions=True)
    town.bus = wires.gateway()
    await crowd(town)
    await all_said_once_and_in_order(town)


async def test_nothing_stays_in_redis(town: House, wires: Wires) -> None:
    wires.worker(town)
    await crowd(town)
    redis: Redis = wires.client()
    (epoch,) = [(await redis.get(keys.EPOCH)).decode()]
    left = [await redis.xlen(keys.stream(epoch, partition)) for partition in range(keys.PARTITIONS)]
    assert sum(left) == 0
    pending = [await redis.xpending(keys.stream(epoch, p), keys.GROUP) for p in range(keys.PARTITIONS)]
    assert sum(p["pending"] for p in pending) == 0


async def test_partitions_move_when_a_worker_comes_and_when_it_goes(town: House, wires: Wires) -> None:
    first = wires.worker(town)
    await until(lambda: len(first._reading) == keys.PARTITIONS)
    second = Receiver(wires.client(), town.worker, town.router, town._stir)
    running = wires.begin(second.run())
    await until(lambda: second._reading and len(first._reading) + len(second._reading) == keys.PARTITIONS, 8)
    assert not first._reading & second._reading
    assert len(second._reading) > keys.PARTITIONS // 5
    await crowd(town)
    second.end()
    await running
    await until(lambda: len(first._reading) == keys.PARTITIONS, 4)
    await all_said_once_and_in_order(town)


async def test_who_takes_long_to_leave_takes_nothing_back(town: House, wires: Wires) -> None:
    """Its signs of life went on meanwhile, and what it had just given up was nobody's for four seconds more."""
    leaving = Receiver(wires.client(), town.worker, town.router, town._stir)
    running = wires.begin(leaving.run())
    await until(lambda: len(leaving._reading) == keys.PARTITIONS)
    give_up = leaving._give_up

    async def slowly(partition: int) -> None:
        await asyncio.sleep(0.07)
        await give_up(partition)

    leaving._give_up = slowly  # type: ignore[method-assign]  # one that takes long
    leaving.end()
    await running
    redis = wires.client()
    assert {await redis.get(keys.owner(partition)) for partition in range(keys.PARTITIONS)} == {None}


async def test_what_was_said_lately_goes_along_with_its_room(town: House, house, wires: Wires) -> None:
    other = House(town.database.path.parent / "other", [counting()])
    other.worker.start()
    room, speech = "town:3栋群", "今晚谁打羽毛球"
    first = Receiver(wires.client(), town.worker, town.router, town._stir)
    running = wires.begin(first.run())
    await town.say(speech, room=room, private=False)
    assert remembered(town, room) == [True]
    assert speech not in repr(town.router.lately._rooms), "what it was heard as, and not its words"
    first.end()
    await running
    assert remembered(town, room) == []
    wires.worker(other)
    await until(lambda: remembered(other, room) == [True], 6)
    assert await wires.client().get(keys.lately(keys.partition_at(room))) is None
    await wires.end()
    other.worker.stop()
    other.database.close()


async def test_all_groups_of_an_estate_are_answered_one_after_another(town: House, wires: Wires) -> None:
    rooms = ("town:小区群", "town:3栋群", "town:别的小区群")

    def bind(db: Transaction) -> None:
        places = Places(db)
        estate, other = places.add(PlaceKind.ESTATE, "观远里"), places.add(PlaceKind.ESTATE, "海棠苑")
        of = (estate, places.add(PlaceKind.BUILDING, "3栋", estate), other)
        for room, place in zip(rooms, of, strict=True):
            Groups(db).bind(room, place, room, town.clock.now())

    await town.worker.do(bind)
    wires.worker(town)
    bus = wires.gateway()
    for room in (*rooms, "town:林婶"):
        await bus.deliver(town.message("今晚谁打羽毛球", room=room, private=room == "town:林婶"))
    partitions = [bus._partition(room) for room in rooms]
    assert partitions[0] == partitions[1] != partitions[2]
    assert bus._partition("town:林婶") == keys.partition_at("town:林婶")
    again = wires.gateway()
    await again.deliver(town.message("今晚谁打篮球", room=rooms[1], private=False))
    assert [again._partition(room) for room in rooms] == partitions, "a gateway that starts anew asks Redis"


async def test_a_room_changes_its_partition_only_while_nothing_of_it_waits(town: House, wires: Wires) -> None:
    bus = wires.gateway()
    waiting = asyncio.ensure_future(bus.deliver(town.message("加 1", room="town:小区群")))
    await asyncio.sleep(0)
    before = bus._partition("town:小区群")
    bus._moving["town:小区群"] = "estate:1"
    assert bus._partition("town:小区群") == before
    wires.worker(town)
    await waiting
    assert bus._partition("town:小区群") == keys.partition_at("estate:1")


async def in_redis(redis: Redis, words: str) -> bool:
    """Whether these words lie anywhere in Redis, in whatever kind of key."""
    dumps = [await redis.dump(key) async for key in redis.scan_iter()]
    return any(words.encode() in dump or json.dumps(words)[1:-1].encode() in dump for dump in dumps)


def remembered(house: House, room: str) -> list[bool]:
    """Of every message of the room that is kept, whether it is still known what it was heard as."""
    known = house.router.lately._rooms.get(Address(room))
    return [said.heard is not None for said in known.said] if known else []


async def test_what_was_said_lately_survives_the_death_of_its_worker(town: House, house, wires: Wires) -> None:
    other = House(town.database.path.parent / "other", [counting()])
    other.worker.start()
    dying = wires.begin(Receiver(wires.client(), town.worker, town.router, town._stir).run())
    await town.say("羽毛球", room="town:3栋群", private=False)
    await town.say("乒乓球", room="town:3栋群", private=False, id="taken-back")
    await town.say("", room="town:3栋群", private=False, kind=Kind.RECALL, refers="taken-back")
    await asyncio.wait({dying}, timeout=0.3)
    dying.cancel()  # no farewell
    wires.worker(other)
    await until(lambda: remembered(other, "town:3栋群") == [True, False], 8)
    assert await in_redis(wires.client(), "town:3栋群")
    assert not await in_redis(wires.client(), "羽毛球"), "no words go through here"
    lives = [await wires.client().ttl(key) async for key in wires.client().scan_iter("jinlin:minutes:*")]
    assert lives
    assert all(0 < life <= 20 * 60 for life in lives), "it vanishes by itself"
    await wires.end()
    other.worker.stop()
    other.database.close()
