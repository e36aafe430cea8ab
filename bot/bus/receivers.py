"""The bus as a worker sees it: many messages at a time out of Redis, one commit, one answer."""

import asyncio
from collections import OrderedDict, defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any, cast
from uuid import uuid4

from redis.asyncio import Redis
from redis.exceptions import ResponseError

from bot.bus import keys, minutes
from bot.bus.frames import Answers, Unreadable, packed, unpacked
from bot.bus.leases import BEAT, TROUBLE, Outage, heed
from bot.bus.shares import Shares
from bot.bus.sorting import Sorting
from bot.logs import fault, log
from bot.message import Address, Message
from bot.router import Router
from bot.worker import Worker
from storage.engine import Transaction

TOGETHER = 160
"""Messages that share a commit and an answer at most."""

A_PARTITION = 64
"""Messages of one partition that are read at a time."""

REMEMBERED = 20_000
"""Messages that were handled here and are answered at once when they come again."""

_NOTHING = packed([])
_BLOCK = 200  # milliseconds
_PAUSE = 0.2


@dataclass(frozen=True, slots=True)
class _Entry:
    """One message in a stream, and who waits for its commit."""

    id: bytes
    partition: int
    gateway: str
    number: int
    message: Message | None


class Receiver:
    """Reads the partitions that are this worker's share, in order, and answers after the commit."""

    def __init__(self, redis: Redis, worker: Worker, router: Router, after: Callable[[], None]) -> None:
        self.name = uuid4().hex
        self._redis, self._worker, self._router, self._after = redis, worker, router, after
        self._shares = Shares(redis, self.name)
        self._reading: set[int] = set()
        self._handled: OrderedDict[str, None] = OrderedDict()
        self._sorting = Sorting()
        self._epoch = ""
        self._ending = asyncio.Event()

    async def run(self) -> None:
        """Read until ``end`` was called: what was read is finished, and what was said lately handed over."""
        beating, away = asyncio.ensure_future(self._beating()), Outage("receiving")
        try:
            while not self._ending.is_set():
                heed()
                try:
                    await self._turn()
                    away.ended()
                except TROUBLE as problem:
                    away.began(problem)
                    self._reading, self._epoch = set(), ""
                    await asyncio.sleep(_PAUSE)
        finally:
            beating.cancel()
            await asyncio.gather(beating, return_exceptions=True)
        await self._leave()

    def end(self) -> None:
        """Come to an end soon."""
        self._ending.set()

    async def _beating(self) -> None:
        """Signs of life go on while a long batch is under way."""
        while True:
            heed()
            await asyncio.sleep(BEAT)
            try:
                await self._shares.beat()
            except TROUBLE:
                continue  # whoever reads notices it as well, and says so

    async def _turn(self) -> None:
        """Let go of what is another's, begin what is new, then read what waits."""
        if not self._epoch:
            self._epoch = await self._streams()
            await self._shares.beat()
        self._reading &= self._shares.held
        for partition in self._shares.held - self._shares.wanted:  # also what was never begun: else nobody reads it
            await self._give_up(partition)
        for partition in (self._shares.held & self._shares.wanted) - self._reading:
            await self._begin(partition)
        if not self._reading:
            await asyncio.sleep(_PAUSE)
            return
        streams: dict[Any, Any] = {keys.stream(self._epoch, p): ">" for p in sorted(self._reading)}
        await self._read_in(
            cast(
                Awaitable[Any], self._redis.xreadgroup(keys.GROUP, self.name, streams, count=A_PARTITION, block=_BLOCK)
            )
        )

    async def _read_in(self, asked: Awaitable[Any]) -> None:
        try:
            found = await asked
        except ResponseError as problem:
            if not str(problem).startswith(("NOGROUP", "UNBLOCKED")):
                raise
            self._epoch = ""  # wiped: there are new streams, or there will be
            self._reading = set()
            return
        entries = [_entry(int(name.rsplit(b":")[-1]), *given) for name, all_ in found or () for given in all_]
        while entries:
            now, entries = entries[:TOGETHER], entries[TOGETHER:]
            await self._handle(now)

    async def _streams(self) -> str:
        """The streams in use; made, all in the same moment, where there are none."""
        found: Any = await self._redis.get(keys.EPOCH)
        if found:
            return str(found.decode())
        epoch = uuid4().hex
        pipe = self._redis.pipeline(transaction=True)
        for partition in range(keys.PARTITIONS):
            pipe.xgroup_create(keys.stream(epoch, partition), keys.GROUP, id="0", mkstream=True)
        pipe.set(keys.EPOCH, epoch, nx=True)
        if not (await pipe.execute())[-1]:  # another was faster
            await self._redis.delete(*(keys.stream(epoch, p) for p in range(keys.PARTITIONS)))
        return await self._streams()

    async def _begin(self, partition: int) -> None:
        """What another had read and not answered comes first."""
        memory: Any = await self._redis.getdel(keys.lately(partition))
        at = self._router.clock.now().timestamp()
        for frame in [memory] if memory else await minutes.found(self._redis, partition, at):
            await self._remember(frame)
        self._reading.add(partition)
        name = keys.stream(self._epoch, partition)
        start: bytes | None = b"0-0"
        while start is not None:
            claimed: Any = await cast(
                Awaitable[Any],
                self._redis.xautoclaim(
                    name, keys.GROUP, self.name, min_idle_time=0, start_id=cast(Any, start), count=TOGETHER
                ),
            )
            await self._handle([_entry(partition, *given) for given in claimed[1] if given[1]])
            start = None if claimed[0] == b"0-0" else claimed[0]

    async def _remember(self, memory: bytes) -> None:
        def take_over(_db: Transaction) -> None:
            self._router.lately.take_over(memory)

        try:
            await self._worker.do(take_over)
        except Unreadable as problem:
            log.warning("what was said lately cannot be read", **fault(problem))

    async def _give_up(self, partition: int) -> None:
        def hand_over(_db: Transaction) -> bytes:
            known = self._router.lately.hand_over(lambda room: self._sorting.partition(room) == partition)
            return b"" if known == _NOTHING else known  # what another handed over stays

        self._reading.discard(partition)
        await self._shares.give_up(partition, await self._worker.do(hand_over))

    async def _leave(self) -> None:
        """Others want what is ours as soon as they miss us; no sign of life takes back what was given up."""
        try:
            await self._shares.say_goodbye()
            for partition in self._shares.held:
                await self._give_up(partition)
        except TROUBLE as problem:
            log.warning("left without a word", **fault(problem))

    async def _handle(self, entries: list[_Entry]) -> None:
        """One commit for all of them, then one answer; nothing is done for a partition that may be another's by now."""
        held = self._shares.held
        mine = [entry for entry in entries if entry.partition in held]
        self._reading -= {entry.partition for entry in entries} - held
        fresh = [e for e in mine if e.message and _key(e.message) not in self._handled]
        said: dict[Address, bytes] = {}
        messages = [entry.message for entry in fresh if entry.message]
        hearing = [self._hearing(message, said if message is messages[-1] else None) for message in messages]
        done = await self._worker.do_all(hearing, messages)
        problems: dict[bytes, str] = {}
        for entry, outcome in zip(fresh, done, strict=True):
            assert entry.message
            if isinstance(outcome, BaseException):
                problems[entry.id] = type(outcome).__name__
            else:
                self._handled[_key(entry.message)] = None
        while len(self._handled) > REMEMBERED:
            self._handled.popitem(last=False)
        stirred = any(outcome is True for outcome in done)
        if stirred:
            self._after()
        await self._answer(mine, problems, said, stirred=stirred)

    def _hearing(self, message: Message, said: dict[Address, bytes] | None) -> Callable[[Transaction], bool]:
        """``said``: to be filled after the last message of a batch, in the thread that owns what was said lately."""

        def hear(db: Transaction) -> bool:
            stirred = self._router.hear(db, message)
            self._sorting.look(db, message.room, self._router.clock.now())
            if said is not None:
                said.update(self._router.lately.changed())
            return stirred

        return hear

    async def _answer(
        self, entries: Iterable[_Entry], problems: dict[bytes, str], said: dict[Address, bytes], *, stirred: bool
    ) -> None:
        by_partition: dict[int, list[bytes]] = defaultdict(list)
        by_gateway: dict[str, Answers] = defaultdict(Answers)
        moved: dict[str, str] = {}
        for entry in entries:
            by_partition[entry.partition].append(entry.id)
            answers = by_gateway[entry.gateway]
            answers.done.append((entry.number, problems.get(entry.id, "") if entry.message else Unreadable.__name__))
            if entry.message and (name := self._sorting.misplaced(entry.message.room, entry.partition)):
                answers.moved[entry.message.room] = moved[entry.message.room] = name
        pipe = self._redis.pipeline(transaction=False)
        for partition, ids in by_partition.items():
            name = keys.stream(self._epoch, partition)
            pipe.xack(name, keys.GROUP, *ids)
            pipe.xdel(name, *ids)
        for gateway, answers in by_gateway.items():
            pipe.publish(keys.answers(gateway), packed(answers))
        if stirred:
            pipe.publish(keys.WAKE, self.name)
        rooms: dict[int, dict[str, bytes]] = defaultdict(dict)
        for room, frame in said.items():
            rooms[self._sorting.partition(room)][room] = frame
        for partition, frames in rooms.items():
            minutes.keep(pipe, partition, frames, self._router.clock.now().timestamp())
        if moved:
            pipe.hset(keys.BELONGINGS, mapping=cast(Any, moved))
        if by_partition:
            await pipe.execute(raise_on_error=False)  # a full memory takes no minutes; the next read meets the rest


def _key(message: Message) -> str:
    return f"{message.channel}:{message.id}"


def _entry(partition: int, entry_id: bytes, fields: dict[bytes, bytes]) -> _Entry:
    try:
        message = unpacked(fields[b"m"], Message)
    except Unreadable as problem:
        log.error("a message that cannot be read", **fault(problem))
        message = None
    return _Entry(entry_id, partition, fields[b"g"].decode(), int(fields[b"n"]), message)
