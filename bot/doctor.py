"""Looks for everything that can be wrong, from outside, beside a bot that may be running; each with its fix."""

import os
import resource
import shutil
import socket
import sqlite3
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import chinese_calendar
from rich.console import Console
from rich.table import Table
from rich.text import Text
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot import notices, service_checks, wire_checks
from bot.clock import SystemClock
from bot.findings import Finding
from bot.hindrances import hindrance
from bot.models import chosen
from bot.second_reader import counted
from bot.settings import Settings, SettingsProblem
from bot.town import clock_of
from storage.asides import Asides
from storage.engine import BESIDE, Database, Transaction, wal_is_safe
from storage.groups import Groups, Purpose
from storage.migrations import is_newer, pending
from storage.outbox import FAILED, UNKNOWN, Outbox
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.roles import NEIGHBOURS, Role, Roles
from storage.tickets import Tickets

_LATE = timedelta(minutes=10)
_SOON = timedelta(days=45)
_PATIENCE = 3.0
_FREE = 500 * 1024 * 1024
_SHOWN = 5
_LEADERS = frozenset(
    {Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.SECRETARY, Role.GRID_WORKER, Role.PROPERTY, Role.DUTY_OFFICER}
)


def examine(settings: Settings) -> list[Finding]:
    """Everything, the machine first."""
    now = SystemClock().now()
    found = [*_machine(settings), *_holidays(now), *_model(settings), *_playground(settings)]
    found += service_checks.redis(settings, now)
    found += [
        *wire_checks.wechat(settings),
        *wire_checks.telegram(settings),
        *wire_checks.page(settings),
        *_second_reader(settings),
    ]
    database = Database.reading(settings.storage.database)
    try:
        if database.path is not None and not database.path.exists():
            fix = "先 jinlin run 或 jinlin import；或用 --data 指明数据在哪个目录"
            return [*found, Finding(subject="数据库", state=f"还没有 {database.path}", fix=fix, wrong=True)]
        found += _rights(database.path) if database.path else ()
        found += [*service_checks.processes(settings, database), *service_checks.backups(settings, database, now)]
        return [*found, *_database(database, settings, now)]
    finally:
        database.close()


def show(findings: list[Finding]) -> None:
    """The report as a table, and in one sentence."""
    console, table = Console(), Table(title="近邻体检")
    for title in ("", "项目", "情况", "怎么办"):
        table.add_column(title, overflow="fold")
    for f in findings:
        mark, style = ("✗", "red") if f.wrong else ("！", "yellow") if f.fix else ("✓", "green")
        table.add_row(mark, f.subject, Text(f.state), Text(f.fix), style=style)
    console.print(table)
    wrong, hints = sum(f.wrong for f in findings), sum(bool(f.fix) and not f.wrong for f in findings)
    console.print(f"{wrong} 处要处理，{hints} 处提醒。" if wrong or hints else "一切正常。")


def _machine(settings: Settings) -> Iterator[Finding]:
    folder = _folder(settings)
    free = shutil.disk_usage(folder).free
    state = f"{folder} 还有 {free / 1024**3:.1f} GB"
    fix = "清理磁盘，至少留出 0.5 GB" if free < _FREE else ""
    yield Finding(subject="磁盘", state=state, fix=fix, wrong=bool(fix))
    if resource.getrlimit(resource.RLIMIT_CORE)[0] != 0:
        fix = "启动前执行 ulimit -c 0；崩溃时内存里的聊天会被写进文件"
        yield Finding(subject="内存转储", state="core dump 没有关", fix=fix)
    else:
        yield Finding(subject="内存转储", state="已关")


def _folder(settings: Settings) -> Path:
    file = settings.storage.database.partition("sqlite:///")[2]
    folder = (Path(file).parent if file else Path(settings.storage.folder)).absolute()
    return next(place for place in (folder, *folder.parents) if place.is_dir())


def _holidays(now: datetime) -> Iterator[Finding]:
    last = max(day.year for day in chinese_calendar.holidays)
    state = f"节假日表到 {last} 年"
    if now.year > last:
        fix = "升级 chinesecalendar（pip install -U chinesecalendar）；现在只按周一到周五算工作日"
        yield Finding(subject="节假日", state=state, fix=fix, wrong=True)
    elif (now + _SOON).year > last:
        yield Finding(subject="节假日", state=state, fix="明年的放假安排公布后升级 chinesecalendar")
    else:
        yield Finding(subject="节假日", state=state)


def _model(settings: Settings) -> Iterator[Finding]:
    name = settings.nlp.model
    try:
        chosen(name)
    except SettingsProblem as problem:
        yield Finding(subject="语言模型", state=f"{name} 用不了", fix=str(problem), wrong=True)
        return
    yield Finding(subject="语言模型", state=name or "自带的")


def _playground(settings: Settings) -> Iterator[Finding]:
    told = settings.channels.playground
    if told is None:
        yield Finding(subject="练习场", state="没有开")
    elif told.open:
        fix = "里面谁都能以任何人的身份说话；不需要就去掉 open = true"
        yield Finding(subject="练习场", state=f"{told.listen}，对外开放（open = true）", fix=fix)
    else:
        yield Finding(subject="练习场", state=f"{told.listen}，只限本机")


def _second_reader(settings: Settings) -> Iterator[Finding]:
    """Whether somebody listens there; nothing is said to them."""
    told = settings.nlp.second_reader
    if not told.url:
        yield Finding(subject="第二读者", state="没有开")
        return
    try:
        told.secret()
        socket.create_connection((told.host, told.port), timeout=_PATIENCE).close()
    except SettingsProblem as problem:
        yield Finding(subject="第二读者", state=str(problem), fix="补上密钥文件；没有它近邻启动不了", wrong=True)
    except OSError:
        fix = "检查 nlp.second_reader.url 和那边的服务；连不上也不误事，拿不准的话直接问楼长"
        yield Finding(subject="第二读者", state=f"开着，连不上 {told.host}:{told.port}", fix=fix)
    else:
        yield Finding(subject="第二读者", state=f"开着，{told.model}，连得上 {told.host}:{told.port}")


def _of_second_reader(db: Transaction, settings: Settings) -> Iterator[Finding]:
    """How much of the day's budget is used, and who has not been told yet."""
    told = settings.nlp.second_reader
    if not told.url:
        return
    day = clock_of(db).now().astimezone(settings.town.tz).date().isoformat()
    asked, failed = counted(db, day)
    state = f"{asked} 次，其中 {failed} 次没有答上；一天最多 {told.a_day} 次"
    fix = "今天不再问它，拿不准的话直接问楼长；常常不够就调大 nlp.second_reader.a_day" if asked >= told.a_day else ""
    if asked and failed * 2 > asked:
        fix = "一半以上没有答上：看那边的服务、密钥和 model，答的要是一个 JSON 对象"
    yield Finding(subject="第二读者今天", state=state, fix=fix)
    groups = [group.address for group in Groups(db).all() if group.purpose is Purpose.RESIDENTS]
    untold = [address for address in groups if notices.shown(db, address) != told.host]
    if untold:
        fix = "不用做什么：上午十点会告诉这些群，在那之前它们的话不出去"
        yield Finding(subject="第二读者告知", state=f"{len(untold)} 个居民群还没有听说", fix=fix)


def _database(database: Database, settings: Settings, now: datetime) -> Iterator[Finding]:
    """Whether it can be read and is whole; then what its records say."""
    try:
        with database.begin() as db:
            whole = db.execute(text("PRAGMA integrity_check")).scalar_one() if database.is_sqlite else "ok"
        newer = is_newer(database)
        steps = [] if newer else pending(database)
    except (DBAPIError, sqlite3.Error) as problem:
        said, fix = hindrance(problem)
        yield Finding(subject="数据库", state=f"打不开：{said}", fix=fix, wrong=True)
        return
    fix = "" if whole == "ok" else "停下近邻，用 jinlin restore 恢复最近的备份"
    yield Finding(
        subject="数据库", state="完好" if whole == "ok" else f"已损坏：{whole[:80]}", fix=fix, wrong=bool(fix)
    )
    yield from _engine(database)
    if newer:
        fix = "用建它的那个版本，或用 jinlin restore 恢复升级以前的备份"
        yield Finding(subject="结构", state="比这个版本的近邻新", fix=fix, wrong=True)
        return
    fix = "启动近邻会自动升级，或 jinlin migrate" if steps else ""
    yield Finding(subject="结构", state=f"差 {len(steps)} 步" if steps else "最新", fix=fix, wrong=bool(steps))
    if not steps:
        with database.begin() as db:
            yield from service_checks.clocks(db, settings, now)
            yield from _records(db)
            yield from wire_checks.recorded(db, settings.town.tz)
            yield from _of_second_reader(db, settings)


def _engine(database: Database) -> Iterator[Finding]:
    if not database.is_sqlite:
        yield from service_checks.postgresql(database)
        return
    with database.begin() as db:
        mode = db.execute(text("PRAGMA journal_mode")).scalar_one()
    safe = "" if wal_is_safe() else "；这个版本两个进程同时整理日志会丢数据，所以只许一个进程写，读的一律不整理"
    yield Finding(subject="引擎", state=f"SQLite {sqlite3.sqlite_version}，日志方式 {mode}{safe}")


def _rights(path: Path) -> Iterator[Finding]:
    """Of everything a start writes: one file of another user’s, left by a start as root, is enough to stop it."""
    ours = [path.with_name(path.name + end) for end in ("", ".lock", *BESIDE)]
    for file in (path.parent, *ours, path.with_name("seal.key")):
        if file.exists() and not os.access(file, os.R_OK | os.W_OK):
            fix = f"把 {path.parent} 和里面的文件都交给运行近邻的用户"
            yield Finding(subject="权限", state=f"不能读写 {file}", fix=fix, wrong=True)


def _records(db: Transaction) -> Iterator[Finding]:
    now = clock_of(db).now()
    checks: tuple[Callable[[Transaction, datetime], Iterator[Finding]], ...] = (
        _admins,
        _leaders,
        _unreachable,
        _asides,
        _outbox,
        _ownerless,
    )
    for check in checks:
        yield from check(db, now)


def _admins(db: Transaction, now: datetime) -> Iterator[Finding]:
    count = len({h.person_id for h in Roles(db).holding(Role.ADMIN, now)})
    fix = "" if count else "启动近邻，按屏幕上的一次性码私聊“我是管理员 ……”"
    yield Finding(subject="管理员", state=f"{count} 位", fix=fix, wrong=not count)


def _leaders(db: Transaction, now: datetime) -> Iterator[Finding]:
    """Places nobody answers for, not even above; and those that have nobody of their own."""
    known = Places(db).all()
    led = {h.place_id for h in Roles(db).at([p.id for p in known], now) if h.role in _LEADERS}
    houses = [p for p in known if p.kind in (PlaceKind.ESTATE, PlaceKind.BUILDING, PlaceKind.UNIT)]
    orphans = [p for p in houses if not led & set(p.lineage)]
    bare = [p for p in houses if p.id not in led and p not in orphans]
    if orphans:
        fix = "导入或任命楼长、单元长、网格员；现在这些地方的事没有人接"
        yield Finding(subject="负责人", state=f"没有任何人负责：{_names(orphans, known)}", fix=fix, wrong=True)
    if bare:
        fix = "有合适的人就任命；没有也行，事情会请上一级"
        yield Finding(subject="负责人", state=f"没有自己的负责人：{_names(bare, known)}", fix=fix)
    if not orphans and not bare:
        yield Finding(subject="负责人", state=f"{len(houses)} 个地方都有")


def _names(found: list[Place], known: list[Place]) -> str:
    names = {p.id: p.name for p in known}
    kinds = {p.id: p.kind for p in known}
    above = (PlaceKind.STREET, PlaceKind.COMMUNITY, PlaceKind.GRID, PlaceKind.CLUSTER)
    in_order = sorted(found, key=lambda p: p.lineage)[:_SHOWN]
    spelt = ["".join(names[n] for n in p.lineage if kinds[n] not in above) for p in in_order]
    return "、".join(spelt) + (f" 等 {len(found)} 个" if len(found) > _SHOWN else "")


def _unreachable(db: Transaction, now: datetime) -> Iterator[Finding]:
    held = {h.person_id for role in frozenset(Role) - NEIGHBOURS for h in Roles(db).holding(role, now)}
    names = [p.name for p in People(db).all() if p.id in held and p.address is None]
    if names:
        some = "、".join(names[:_SHOWN]) + (f" 等 {len(names)} 位" if len(names) > _SHOWN else "")
        fix = "请他们私聊管家“我是 一次性码”；码丢了用 jinlin import … --new-codes 重发"
        yield Finding(subject="联系不上", state=f"有角色、还没登记：{some}", fix=fix, wrong=True)
    else:
        yield Finding(subject="联系不上", state="没有")


def _asides(db: Transaction, _now: datetime) -> Iterator[Finding]:
    """Which message, on which wire, why and when: never what it said."""
    found = Asides(db).all(_SHOWN)
    for a in found:
        state = f"{a.channel} {a.message_id[:36]}，{a.at:%m-%d %H:%M} UTC，{a.reason[:80]}"
        yield Finding(subject="放下的消息", state=state, fix="把这一行报给维护者；请发消息的人再说一遍", wrong=True)
    if not found:
        yield Finding(subject="放下的消息", state="没有")


def _outbox(db: Transaction, now: datetime) -> Iterator[Finding]:
    box = Outbox(db)
    late, failed, unknown = box.stuck(now - _LATE), box.count(FAILED), box.count(UNKNOWN)
    if late:
        fix = "看近邻是不是在运行、通道是不是还登录着"
        yield Finding(subject="没发出的话", state=f"{late} 句等了 10 分钟以上", fix=fix, wrong=True)
    if failed or unknown:
        state = f"{failed} 句发不出去，{unknown} 句不知道有没有发到"
        yield Finding(subject="没发出的话", state=state, fix="看相关的人还在不在群里，必要时当面告诉")
    if not (late or failed or unknown):
        yield Finding(subject="没发出的话", state="没有")


def _ownerless(db: Transaction, _now: datetime) -> Iterator[Finding]:
    numbers = [f"#{ticket.id}" for ticket in Tickets(db).without_owner()]
    if numbers:
        some = "、".join(numbers[:_SHOWN]) + (f" 等 {len(numbers)} 张" if len(numbers) > _SHOWN else "")
        fix = "任命那里的负责人，再由管理员把单转给他"
        yield Finding(subject="没人负责的单", state=some, fix=fix, wrong=True)
    else:
        yield Finding(subject="没人负责的单", state="没有")
