"""What the doctor asks of the services beside the bot: Redis, the clocks of this machine and of others, the backups."""

import asyncio
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Text, column, create_engine, func, select, table, text
from sqlalchemy.exc import DBAPIError

from bot.findings import Finding
from bot.hindrances import hindrance
from bot.settings import Settings
from bot.town import clock_of
from storage.backups import last_backup
from storage.engine import Database, Transaction
from storage.journal import Journal

_PATIENCE = 3.0
_ASKED = ("maxmemory-policy", "maxmemory", "save", "appendonly")
_KEEPS_NOTHING = 'redis-cli config set save ""，config set appendonly no，并写进 redis.conf；群里的话会经过它'
_FULL = 0.8
_LAG = 60.0
_OLDEST = (6, 2)
_SETTINGS = table("pg_settings", column("name", Text), column("setting", Text))
_STATE = "SELECT pg_is_in_recovery(), (SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend')"
_DURABLE = ("fsync", "full_page_writes", "synchronous_commit")
_APART = timedelta(seconds=5)
_AHEAD = timedelta(minutes=2)
_DAILY, _STALE = timedelta(days=2), timedelta(days=14)
_SET_CLOCK = "打开网络对时：timedatectl set-ntp true；提醒和时限都按这个时钟"


def redis(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Whether it is there, keeps nothing on disk and throws nothing away."""
    if not settings.storage.redis:
        yield Finding(subject="Redis", state="没有用（一个进程不需要）")
        return
    from redis import Redis
    from redis.exceptions import RedisError

    client = Redis.from_url(settings.storage.redis, socket_timeout=_PATIENCE, socket_connect_timeout=_PATIENCE)
    try:
        said: Mapping[str, Any] = client.info()
        seconds, micros = client.time()
    except (RedisError, OSError) as problem:
        fix = "启动 Redis，核对 storage.redis；它停着时网关会留住消息，回来就补送"
        yield Finding(subject="Redis", state=f"连不上（{type(problem).__name__}）", fix=fix, wrong=True)
        return
    try:
        told = {name: str(client.config_get(name).get(name, "")) for name in _ASKED}
    except RedisError:
        told = {}
    client.close()
    yield from _memory(said, told)
    yield from _disk(told)
    yield from _apart("Redis", datetime.fromtimestamp(seconds, UTC) + timedelta(microseconds=micros), now)


def processes(settings: Settings, database: Database) -> Iterator[Finding]:
    """Whether anybody hears and answers at all; and whether what was said waits too long."""
    if not settings.storage.redis:
        running = _is_held(database)
        if running is not None:
            fix = "" if running else "启动 jinlin run；现在谁说话都没有人应"
            yield Finding(subject="近邻", state="正在运行" if running else "没有在运行", fix=fix)
        return
    from bot.bus.leases import TROUBLE  # its driver is an extra

    try:
        found = asyncio.run(_backlog(settings.storage.redis))
    except TROUBLE:
        return  # told already
    fix = "" if found.workers else "启动 jinlin worker；消息在网关那里等着，不会丢"
    yield Finding(subject="处理进程", state=f"{found.workers} 个在运行", fix=fix, wrong=bool(fix))
    used, limit = found.memory
    full = 0 < limit < used  # then no gateway can say that it lives
    for channel, up in found.gateways.items():
        if full and not up:
            yield Finding(subject="通道进程", state=f"{channel} 看不出在不在", fix="先让 Redis 有地方，再看一次")
            continue
        fix = "" if up else f"启动 jinlin gateway {channel}；停得久了，微信上说的话会漏掉"
        state = f"{channel} {'在运行' if up else '没有在运行'}"
        yield Finding(subject="通道进程", state=state, fix=fix, wrong=bool(fix))
    if found.age > _LAG:
        fix = "再启动一个 jinlin worker；还是慢就看数据库：jinlin_commit_seconds"
        state = f"{found.waiting} 条在等，最早的等了 {_spell(timedelta(seconds=found.age))}"
        yield Finding(subject="等着处理", state=state, fix=fix, wrong=True)


def _is_held(database: Database) -> bool | None:
    """Whether a process that writes holds this database; None: it cannot be seen here."""
    try:
        assert database.path is not None
        inode = database.path.with_name(f"{database.path.name}.lock").stat().st_ino
        locks = Path("/proc/locks").read_text("ascii").splitlines()
    except (AssertionError, OSError):
        return None
    return any("FLOCK" in lock and f":{inode} " in lock for lock in locks)


async def _backlog(url: str) -> Any:
    from bot.bus import backlog
    from bot.bus.leases import connect

    client = connect(url)
    try:
        async with asyncio.timeout(_PATIENCE):
            return await backlog.look(client)
    finally:
        await client.aclose()


def _memory(said: Mapping[str, Any], told: Mapping[str, str]) -> Iterator[Finding]:
    version = tuple(int(part) for part in str(said["redis_version"]).split(".")[:2])
    if version < _OLDEST:
        yield Finding(subject="Redis", state=f"{said['redis_version']} 太旧", fix="升级到 6.2 或更新", wrong=True)
        return
    policy, used, limit = told.get("maxmemory-policy"), said["used_memory"], int(told.get("maxmemory") or 0)
    if policy is not None and policy != "noeviction":
        fix = "redis-cli config set maxmemory-policy noeviction，并写进 redis.conf；否则没处理的消息会被它丢掉"
        yield Finding(subject="Redis 内存", state=f"满了会丢数据（{policy}）", fix=fix, wrong=True)
    elif limit and used > limit * _FULL:
        fix = "看处理进程是不是都在运行；真不够就调大 maxmemory"
        yield Finding(subject="Redis 内存", state=f"用了上限的 {used / limit:.0%}", fix=fix, wrong=True)
    else:
        yield Finding(subject="Redis 内存", state=f"用了 {used / 1024**2:.0f} MB，满了不丢数据")


def _disk(told: Mapping[str, str]) -> Iterator[Finding]:
    if not told:
        fix = f"请管它的人确认：不落盘（save 为空、appendonly no），maxmemory-policy noeviction；{_KEEPS_NOTHING}"
        yield Finding(subject="Redis 落盘", state="它不让看配置", fix=fix)
        return
    kept = [words for name, words in (("save", "RDB"), ("appendonly", "AOF")) if told[name] not in ("", "no")]
    if kept:
        yield Finding(subject="Redis 落盘", state=f"会写盘（{'、'.join(kept)}）", fix=_KEEPS_NOTHING, wrong=True)
    else:
        yield Finding(subject="Redis 落盘", state="不写盘")


def postgresql(database: Database) -> Iterator[Finding]:
    """Whether it takes what is written, keeps it when the power goes, and has room for every process."""
    engine = create_engine(database.url, connect_args={"connect_timeout": int(_PATIENCE)})  # one that may write
    try:
        with engine.connect() as connection:
            told = dict(connection.execute(select(_SETTINGS.c.name, _SETTINGS.c.setting)).all())
            copy, used = connection.execute(text(_STATE)).one()
    except DBAPIError as problem:
        said, fix = hindrance(problem)
        yield Finding(subject="PostgreSQL", state=said, fix=fix, wrong=True)
        return
    finally:
        engine.dispose()
    yield Finding(subject="引擎", state=f"PostgreSQL {told['server_version']}")
    if copy or told["transaction_read_only"] == "on":
        state = "它是一台备机，只能读" if copy else "它只让读（default_transaction_read_only）"
        fix = "让 storage.database 指向主库；它就是主库，就 ALTER DATABASE … RESET default_transaction_read_only"
        yield Finding(subject="PostgreSQL", state=f"{state}：什么也记不下来", fix=fix, wrong=True)
    loose = [name for name in _DURABLE if told[name] == "off"]
    if loose:
        fix = f"postgresql.conf 里写上 {'、'.join(f'{name} = on' for name in loose)}，再重启它"
        state = f"掉电会丢掉已经答应的事（{'、'.join(loose)} 是 off）"
        yield Finding(subject="PostgreSQL", state=state, fix=fix, wrong=True)
    if used > int(told["max_connections"]) * _FULL:
        fix = "调大 max_connections，或看哪个程序占着连接；每个处理进程要 2 个"
        state = f"{told['max_connections']} 个连接用了 {used} 个"
        yield Finding(subject="PostgreSQL", state=state, fix=fix, wrong=True)


def clocks(db: Transaction, settings: Settings, now: datetime) -> Iterator[Finding]:
    """Whether this machine's clock agrees with the server's and with what was written before."""
    if db.dialect.name == "postgresql":
        yield from _apart("数据库", db.execute(select(func.clock_timestamp())).scalar_one(), now)
    clock = clock_of(db)
    last = Journal(db).last_at()
    if last and last - clock.now() > _AHEAD:
        state = f"比最后一条记录早 {_spell(last - clock.now())}：这台机器的时钟被拨回去过"
        yield Finding(subject="时钟", state=state, fix=_SET_CLOCK, wrong=True)
    else:
        yield Finding(subject="时钟", state=f"{now.astimezone(settings.town.tz):%Y-%m-%d %H:%M} {settings.town.zone}")
    wires = (settings.channels.wechat, settings.channels.telegram)
    if clock.ahead > timedelta(0) and any(wires):
        fix = "提醒会提前发给真的居民：拨快过的数据只用来试，真用时换一个新的数据目录"
        yield Finding(subject="练习场时钟", state=f"拨快了 {_spell(clock.ahead)}", fix=fix, wrong=True)


def _apart(whose: str, theirs: datetime, now: datetime) -> Iterator[Finding]:
    if abs(theirs - now) > _APART:
        state = f"和{whose}的时钟差 {_spell(abs(theirs - now))}"
        yield Finding(subject="时钟", state=state, fix=_SET_CLOCK, wrong=True)


def backups(settings: Settings, database: Database, now: datetime) -> Iterator[Finding]:
    """How old the last backup is; of a server it is noted in the folder where `jinlin backup` is run."""
    if database.is_sqlite and database.path is None:
        yield Finding(subject="备份", state="只在内存里")
        return
    last = last_backup(database.path or Path(settings.storage.folder) / "jinlin.db")
    if last is None and database.is_sqlite:
        yield Finding(subject="备份", state="还没有备份过", fix="每天定时 jinlin backup 文件，放到别的机器上")
        return
    if last is None:
        yield Finding(subject="备份", state="还没有用 jinlin backup 备份过；别的办法做的，这里看不到")
        return
    old = now - last
    fix = "看定时任务还在不在跑；现在先 jinlin backup 一次" if old > _DAILY else ""
    yield Finding(subject="备份", state=f"{_spell(old)}前", fix=fix, wrong=old > _STALE)


def _spell(span: timedelta) -> str:
    seconds = max(0, int(span.total_seconds()))
    for unit, name in ((86400, "天"), (3600, "小时"), (60, "分钟")):
        if seconds >= unit:
            return f"{seconds // unit} {name}"
    return f"{seconds} 秒"
