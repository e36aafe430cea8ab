"""What the doctor finds in the services beside the bot, each fault really produced."""

import os
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import psycopg
import pytest
from redis import Redis

from bot import service_checks
from bot.bus import keys
from bot.clock import MovableClock, SystemClock
from bot.commandline import main
from bot.doctor import examine
from bot.findings import Finding
from bot.settings import Channels, Settings, Storage, WechatSettings
from bot.town import keep_clock
from storage.engine import Database
from storage.journal import Entry, Journal
from storage.migrations import migrate
from tests.bot.redis_servers import RedisServer, private_redis
from tests.storage.servers import NoServer, create_database, private_postgres

NOW = SystemClock().now()


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    try:
        with private_redis() as server:
            yield server
    except NoServer as missing:
        pytest.skip(str(missing))


@pytest.fixture
def redis(server: RedisServer) -> Iterator[Redis]:
    server.kill()
    server.start()
    with closing(Redis.from_url(server.url)) as client:
        yield client


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    url = f"sqlite:///{tmp_path / 'jinlin.db'}"
    with closing(Database(url)) as database:
        migrate(database)
    return Settings(storage=Storage(database=url))


def of(settings: Settings, *subjects: str) -> list[Finding]:
    found = [finding for finding in examine(settings) if finding.subject in subjects]
    assert all(finding.fix for finding in found if finding.wrong)
    return found


def with_redis(settings: Settings, url: str) -> Settings:
    told = Storage(database=settings.storage.database, redis=url)
    return settings.model_copy(update={"storage": told})


def test_one_process_needs_no_redis(settings: Settings) -> None:
    (off,) = of(settings, "Redis", "Redis 内存", "Redis 落盘")
    assert (off.state, off.fix) == ("没有用（一个进程不需要）", "")


def test_a_good_redis_is_good(settings: Settings, server: RedisServer, redis: Redis) -> None:
    found = of(with_redis(settings, server.url), "Redis", "Redis 内存", "Redis 落盘")
    assert [(finding.subject, finding.fix) for finding in found] == [("Redis 内存", ""), ("Redis 落盘", "")]


@pytest.mark.parametrize(
    ("faults", "subject", "state"),
    [
        ({"maxmemory-policy": "allkeys-lru"}, "Redis 内存", "满了会丢数据（allkeys-lru）"),
        ({"save": "3600 1"}, "Redis 落盘", "会写盘（RDB）"),
        ({"save": "3600 1", "appendonly": "yes"}, "Redis 落盘", "会写盘（RDB、AOF）"),
    ],
)
def test_a_redis_that_forgets_or_remembers(
    settings: Settings, server: RedisServer, redis: Redis, faults: dict[str, str], subject: str, state: str
) -> None:
    for name, value in faults.items():
        redis.config_set(name, value)
    (wrong,) = [f for f in of(with_redis(settings, server.url), "Redis 内存", "Redis 落盘") if f.wrong]
    assert (wrong.subject, wrong.state) == (subject, state)


def test_a_redis_that_is_nearly_full(settings: Settings, server: RedisServer, redis: Redis) -> None:
    redis.config_set("maxmemory", int(redis.info("memory")["used_memory"] * 1.1))
    (wrong,) = [f for f in of(with_redis(settings, server.url), "Redis 内存") if f.wrong]
    assert wrong.state.startswith("用了上限的 ")


def test_a_redis_that_shows_nothing_of_itself(settings: Settings, server: RedisServer, redis: Redis) -> None:
    redis.acl_setuser("bot", enabled=True, passwords=["+secret"], commands=["+@all", "-config"], keys=["*"])
    url = server.url.replace("redis://", "redis://bot:secret@")
    (hidden,) = of(with_redis(settings, url), "Redis 落盘")
    assert (hidden.state, bool(hidden.fix), hidden.wrong) == ("它不让看配置", True, False)


def test_who_is_not_there_and_what_waits_for_them(settings: Settings, server: RedisServer, redis: Redis) -> None:
    told = with_redis(settings, server.url)
    (nobody,) = of(told, "处理进程", "通道进程", "等着处理", "近邻")
    assert (nobody.subject, nobody.state, nobody.wrong) == ("处理进程", "0 个在运行", True)
    redis.sadd(keys.WORKERS, "w1", "w2")
    redis.set(keys.present("w1"), b"")
    redis.sadd(keys.GATEWAYS, "wechat", "telegram")
    redis.set(keys.gateway("telegram"), b"x")
    redis.set(keys.EPOCH, "e")
    long_ago = int(redis.time()[0] - 300) * 1000
    redis.xadd(keys.stream("e", 3), {b"m": b"x"}, id=f"{long_ago}-0")
    found = {f"{f.subject} {f.state}": f.wrong for f in of(told, "处理进程", "通道进程", "等着处理")}
    assert found == {
        "处理进程 1 个在运行": False,
        "通道进程 telegram 在运行": False,
        "通道进程 wechat 没有在运行": True,
        "等着处理 1 条在等，最早的等了 5 分钟": True,
    }


def test_a_full_redis_does_not_show_which_gateways_live(settings: Settings, server: RedisServer, redis: Redis) -> None:
    redis.sadd(keys.GATEWAYS, "wechat")
    redis.config_set("maxmemory", 1_000_000)
    (found,) = of(with_redis(settings, server.url), "通道进程")
    assert (found.state, found.wrong) == ("wechat 看不出在不在", False)


def test_a_redis_that_is_gone(settings: Settings, server: RedisServer) -> None:
    server.kill()
    (gone,) = of(with_redis(settings, server.url), "Redis")
    assert (gone.state, gone.wrong) == ("连不上（ConnectionError）", True)


def test_a_clock_that_disagrees_with_others(
    settings: Settings, server: RedisServer, redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert [f.wrong for f in of(with_redis(settings, server.url), "时钟")] == [False]
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW + timedelta(hours=3))
    (wrong,) = [f for f in of(with_redis(settings, server.url), "时钟") if f.wrong]
    assert wrong.state in ("和Redis的时钟差 3 小时", "和Redis的时钟差 2 小时")


def test_a_postgresql_that_takes_nothing_or_would_lose_it(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        with private_postgres() as address:
            url = create_database(address, "jinlin")
            with closing(Database(url)) as database:
                migrate(database)
            settings = Settings(storage=Storage(database=url))
            (loose,) = of(settings, "PostgreSQL")
            assert loose.state == "掉电会丢掉已经答应的事（fsync 是 off）", "as the tests' own server is started"
            with closing(psycopg.connect(address, autocommit=True)) as admin:
                admin.execute("ALTER DATABASE jinlin SET default_transaction_read_only = on")
                states = [finding.state for finding in of(settings, "PostgreSQL") if finding.wrong]
                assert states[0] == "它只让读（default_transaction_read_only）：什么也记不下来"
                admin.execute("ALTER DATABASE jinlin RESET default_transaction_read_only")
            monkeypatch.setattr(service_checks, "_FULL", 0.01)
            assert [f.state for f in of(settings, "PostgreSQL")][-1].startswith("40 个连接用了 ")
        (gone,) = of(settings, "数据库")
        assert "No such file or directory" in gone.state
        assert "启动 PostgreSQL" in gone.fix
    except NoServer as missing:
        pytest.skip(str(missing))


def test_a_clock_that_disagrees_with_postgresql(monkeypatch: pytest.MonkeyPatch) -> None:
    try:
        with private_postgres() as address:
            url = create_database(address, "jinlin")
            with closing(Database(url)) as database:
                migrate(database)
            settings = Settings(storage=Storage(database=url))
            assert [f.wrong for f in of(settings, "时钟")] == [False]
            assert [f.state for f in of(settings, "备份")] == [
                "还没有用 jinlin backup 备份过；别的办法做的，这里看不到"
            ]
            monkeypatch.setattr(SystemClock, "now", lambda _: NOW - timedelta(minutes=10))
            (wrong,) = [f for f in of(settings, "时钟") if f.wrong]
            assert wrong.state.startswith("和数据库的时钟差 ")
    except NoServer as missing:
        pytest.skip(str(missing))


def test_a_clock_that_was_set_back(settings: Settings) -> None:
    with closing(Database(settings.storage.database)) as database, database.begin() as db:
        Journal(db).write(Entry(verb="ticket.opened", at=NOW + timedelta(days=1), detail={}))
    (wrong,) = of(settings, "时钟")
    assert wrong.wrong
    assert "被拨回去过" in wrong.state


def test_a_clock_pushed_in_the_playground_where_residents_are(settings: Settings) -> None:
    clock = MovableClock(SystemClock(), timedelta(hours=5))
    with closing(Database(settings.storage.database)) as database, database.begin() as db:
        keep_clock(db, clock)
    assert of(settings, "练习场时钟") == []
    wired = Channels(wechat=WechatSettings(endpoint="127.0.0.1:9"))
    (wrong,) = of(settings.model_copy(update={"channels": wired}), "练习场时钟")
    assert (wrong.state, wrong.wrong) == ("拨快了 5 小时", True)


@pytest.mark.parametrize(("days", "hint", "wrong"), [(0, False, False), (3, True, False), (15, True, True)])
def test_the_age_of_the_last_backup(settings: Settings, tmp_path: Path, days: int, hint: bool, wrong: bool) -> None:
    (never,) = of(settings, "备份")
    assert (never.state, bool(never.fix), never.wrong) == ("还没有备份过", True, False)
    assert main(["backup", str(tmp_path / "copy.db"), "--data", str(tmp_path)]) == 0
    at = (SystemClock().now() - timedelta(days=days)).timestamp()
    os.utime(tmp_path / "jinlin.db.backed-up", (at, at))
    (found,) = of(settings, "备份")
    assert (bool(found.fix), found.wrong) == (hint, wrong)
    assert found.state.endswith(f"{days} 天前" if days else " 秒前")
