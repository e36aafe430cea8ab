"""What one message costs: the processor's microseconds and the statements, by kind, while the town grows.

``python -m benchmarks.costs [postgres]``; ``SIZES=1`` for the smallest town only.  The line is driven in batches of 64,
as the bus would; commits are counted in.
"""

import os
import resource
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from tempfile import TemporaryDirectory

import jieba
from sqlalchemy import insert, text

import nlp
from bot.app import App
from bot.message import Address, Message
from bot.settings import Settings
from bot.settings import Storage as Where
from storage import transactions
from storage.engine import Transaction
from storage.groups import Purpose, groups
from storage.people import addresses, people
from storage.places import PlaceKind, places
from storage.roles import Role, roles
from tests.storage.servers import create_database, private_postgres

NOW = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
BATCH = 64
BUILDINGS = 20
PEOPLE = 200
SIZES = ((20, 0), (1_000, 100_000), (25_000, 1_000_000))
"""Groups, and tickets that are there already; one in ten of them is open."""

TALK = (
    "早上好，今天降温了大家多穿点",
    "哈哈哈哈",
    "谁家的小猫在楼下，橘色的，好可爱",
    "晚上一起去公园走走吗，顺便买点菜",
    "刚才的雨下得真大，阳台都进水汽了",
    "孩子明天考试，求个好运",
    "有没有人知道附近哪家早餐店的豆浆好喝",
    "收到，谢谢您",
)
REPORTS = ("{n}栋楼道灯坏了", "{n}栋电梯又停了，好几个人在等", "{n}栋门禁坏了打不开", "{n}栋下水道堵了")

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"
SIGNS = "秀兰建国慧敏桂英玉梅志强海燕晓红春生文斌丽华子涵浩然雨桐一诺欣怡俊杰宇轩嘉豪梦洁思远佳"

_TICKETS = """
INSERT INTO tickets (kind, subject, matter, words, state, urgent, public, place_id, estate_id, spot, level_id,
                     reporter_id, owner_id, refusals, price, opened_at, due_at, done_at)
WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :last)
SELECT 'need', CASE i % 3 WHEN 0 THEN 'lighting' WHEN 1 THEN 'lift' ELSE 'water' END, '楼道灯', '楼道灯坏了',
       CASE WHEN i % 10 = 0 THEN '待接单' ELSE '已办结' END, {no}, {yes},
       2 + (i % :estates) * (:buildings + 1) + 1 + i % :buildings, 2 + (i % :estates) * (:buildings + 1), '', 1, 1,
       2 + i % :leaders, 0, '', {opened}, {opened}, {opened}
FROM n
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """One kind of message in a town of one size; microseconds of CPU, and statements, a message."""

    groups: int
    tickets: int
    kind: str
    line: float
    jieba: float
    statements: float
    memory: int


class Clock:
    """A clock that is set by hand."""

    moment = NOW

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment


def measure(url: str, size: tuple[int, int], messages: int = 2_000, among: int = 500) -> Iterator[Cost]:
    """Talk, reports, and one report in eight messages, said in so many of the groups."""
    clock = Clock()
    app = App(Settings(storage=Where(database=url)), clock, throwaway=True)
    with app.database.begin() as db:
        grow(db, *size)
        app.router.set_calendar(db)
    for kind, every in (("warming", 8), ("talk", 0), ("reports", 1), ("one report in eight", 8)):
        clock.moment += timedelta(days=1)
        said = [_message(kind, number, every, min(size[0], among)) for number in range(messages)]
        cut = _processor(lambda said=said: [jieba.lcut(message.text) for message in said])
        with _statements() as count:
            line = _processor(lambda said=said: _hear(app, said))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        if kind != "warming":
            each = 1e6 / messages
            yield Cost(*size, kind, line * each, cut * each, len(count) / messages, memory)
    app.database.close()


def grow(db: Transaction, count: int, tickets: int) -> None:
    """Estates of twenty buildings, a group and a leader each; then the tickets, made by the database itself."""
    estates = max(1, count // BUILDINGS)
    db.execute(insert(places), [_place(1, None, PlaceKind.COMMUNITY, "莲花北社区", "/1/")])
    for estate in range(estates):
        first = 2 + estate * (BUILDINGS + 1)
        rows = [_place(first, 1, PlaceKind.ESTATE, f"{estate}里", f"/1/{first}/")]
        rows += [
            _place(first + n, first, PlaceKind.BUILDING, f"{n}栋", f"/1/{first}/{first + n}/")
            for n in range(1, BUILDINGS + 1)
        ]
        db.execute(insert(places), rows)
    here = [2 + group // BUILDINGS * (BUILDINGS + 1) + 1 + group % BUILDINGS for group in range(count)]
    db.execute(insert(people), [{"id": 1, "name": ""}, *({"id": 2 + n, "name": name(n)} for n in range(count))])
    db.execute(insert(addresses), [{"address": f"bench:leader{n}", "person_id": 2 + n} for n in range(count)])
    held = {"role": Role.BUILDING_LEADER, "deputy": False, "post": "", "starts_at": NOW - timedelta(days=1)}
    db.execute(insert(roles), [{**held, "person_id": 2 + n, "place_id": place} for n, place in enumerate(here)])
    bound = {"title": "邻里", "purpose": Purpose.RESIDENTS, "bound_at": NOW}
    db.execute(insert(groups), [{**bound, "address": f"bench:g{n}", "place_id": place} for n, place in enumerate(here)])
    if tickets:
        said = {"last": tickets - 1, "estates": estates, "buildings": BUILDINGS, "leaders": count}
        db.execute(text(_worded(db)), said)
    if db.dialect.name != "sqlite":
        for table in ("places", "people", "tickets"):
            db.execute(
                text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) + 1 FROM {table}))")
            )
        db.execute(text("ANALYZE"))


def name(number: int) -> str:
    """A name as people have them."""
    first, second = divmod(number * 7, len(SIGNS))
    return SURNAMES[number % len(SURNAMES)] + SIGNS[first % len(SIGNS)] + SIGNS[second]


def _place(number: int, parent: int | None, kind: PlaceKind, name: str, path: str) -> dict[str, object]:
    return {"id": number, "parent_id": parent, "kind": kind, "name": name, "path": path, "ways": {}}


def _worded(db: Transaction) -> str:
    """Tickets of a year, in the words of this engine."""
    micros = f"{round(NOW.timestamp()) * 1_000_000} - (i % 365) * 86400000000"
    if db.dialect.name == "sqlite":
        return _TICKETS.format(no=0, yes=1, opened=micros)
    return _TICKETS.format(no="false", yes="true", opened=f"to_timestamp(({micros}) / 1000000.0)")


def _message(kind: str, number: int, every: int, among: int) -> Message:
    turn = number // every if every else number // 12
    group, person = turn % among, (turn // among + number) % PEOPLE
    report = every and number % every == every - 1
    words = (
        REPORTS[turn // among % len(REPORTS)].format(n=group % BUILDINGS + 1) if report else TALK[number % len(TALK)]
    )
    return Message(
        id=f"{kind}{number}",
        room=Address(f"bench:g{group}"),
        sender=Address(f"bench:p{group}-{person}"),
        sender_name=name(person + 5_000),
        sent_at=NOW,
        text=words,
    )


def _hear(app: App, said: list[Message]) -> None:
    for start in range(0, len(said), BATCH):
        with app.database.begin(careful=False) as db:
            app.router.expect(db, said[start : start + BATCH])
            for message in said[start : start + BATCH]:
                with db.begin_nested():
                    app.router.hear(db, message)


def _processor(deed: object) -> float:
    """Seconds of the processor, the kernel's for us among them."""
    before = time.process_time()
    deed()  # type: ignore[operator]  # a plain function
    return time.process_time() - before


@contextmanager
def _statements() -> Iterator[list[None]]:
    """Every statement, savepoints among them, that reaches the driver."""
    seen: list[None] = []
    kept = {name: getattr(transactions.Transaction, name) for name in ("before", "_tell")}

    def counting(name: str) -> object:
        def counted(db: Transaction, *arguments: object, **named: object) -> object:
            seen.append(None)
            return kept[name](db, *arguments, **named)

        return counted

    for name in kept:
        setattr(transactions.Transaction, name, counting(name))
    yield seen
    for name, was in kept.items():
        setattr(transactions.Transaction, name, was)


def main() -> None:
    """A table on the screen."""
    jieba.initialize()
    nlp.warm()
    sys.stdout.write(
        "| groups, tickets | what | µs of CPU | times jieba | statements | memory, MB |\n|---|---|---|---|---|---|\n"
    )
    most = int(os.environ.get("SIZES", len(SIZES)))
    for size in SIZES[:most]:
        with ExitStack() as stack:
            url = f"sqlite:///{stack.enter_context(TemporaryDirectory(prefix='jinlin-costs-'))}/bench.db"
            if "postgres" in sys.argv:
                url = create_database(stack.enter_context(private_postgres()), "costs")
            for cost in measure(url, size):
                figures = f"{cost.line:.0f} | {cost.line / cost.jieba:.1f} | {cost.statements:.2f} | {cost.memory}"
                sys.stdout.write(f"| {cost.groups:,}, {cost.tickets:,} | {cost.kind} | {figures} |\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
