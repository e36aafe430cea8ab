"""Keeping the bot well: ``doctor``, ``backup``, ``restore``, ``migrate``."""

from contextlib import closing, suppress
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.commandline.options import Config, Data
from bot.commandline.shape import add
from bot.commandline.speech import FAILED, Stop, keep_private, say

PANEL = "保养"


def register(app: typer.Typer) -> None:
    """Hang this file's commands on."""
    add(app, PANEL, "doctor", "检查会出错的地方，每一条都说怎么办。近邻正在运行时也可以检查。", doctor)
    add(app, PANEL, "backup", "备份数据库到一个文件。近邻正在运行时也可以备份。", backup)
    add(app, PANEL, "restore", "用备份换回数据库，原来的留在旁边。先停下近邻。", restore)
    add(app, PANEL, "migrate", "把数据库升级到这个版本的结构。启动时会自动做。", migrate)


def doctor(config: Config = None, data: Data = None) -> int:
    """Look at everything; 1 where something is wrong."""
    from bot.doctor import examine, show
    from bot.settings import load

    findings = examine(load(config, data))
    show(findings)
    return FAILED if any(finding.wrong for finding in findings) else 0


def backup(
    file: Annotated[Path, typer.Argument(metavar="文件", help="写到哪里，不能已经存在")],
    config: Config = None,
    data: Data = None,
) -> None:
    """Copy the database, beside a bot that may be running."""
    from bot.settings import load
    from storage.backups import back_up, note
    from storage.engine import Database

    if file.exists():
        raise Stop(f"{file} 已经存在，请换一个名字。")
    told = load(config, data).storage
    with closing(Database.reading(told.database)) as database:
        if database.is_sqlite:
            path = _path_of(database)
            if not path.exists():
                raise Stop(f"还没有数据库 {path}，没有什么可备份的。")
            back_up(path, file)
        else:
            _back_up_server(database, file)
            note(Path(told.folder) / "jinlin.db")
    say(f"已备份到 {file}（{_size(file)}）。里面有居民资料，请妥善保管。")


def _back_up_server(database: Any, file: Path) -> None:
    from storage.migrations import is_newer, pending
    from storage.pouring import back_up_server

    if is_newer(database) or pending(database):
        raise Stop("数据库的结构和这个版本的近邻不一样，请用建它的那个版本备份，或先 jinlin migrate。")
    back_up_server(database, file)


def restore(
    file: Annotated[Path, typer.Argument(metavar="文件", help="jinlin backup 写的备份")],
    config: Config = None,
    data: Data = None,
) -> None:
    """Put a copy in the place of the database, while nobody writes."""
    from bot.clock import SystemClock
    from bot.settings import load
    from storage.backups import NoBackup
    from storage.backups import restore as put_back
    from storage.engine import Database
    from storage.migrations import migrate as upgrade
    from storage.oblivion import owed
    from storage.pouring import restore_to_server

    if not file.is_file():
        raise Stop(f"没有 {file} 这个文件，请检查路径。")
    _refuse_newer(file)
    settings = load(config, data)
    database = Database(settings.storage.database)
    try:
        path = _path_of(database) if database.is_sqlite else None
        if path and path.exists() and path.samefile(file):
            raise Stop("这就是正在用的数据库，请给出备份文件。")
        if not path:
            upgrade(database)
        now, since, again = SystemClock().now(), owed(database, file), list[str]()
        forget = partial(_forget_again, since, now, again)
        at = _local(now, settings)
        if path:
            old = put_back(database, file, at, forget)
        else:
            old = restore_to_server(database, file, Path(settings.storage.folder), at, forget)
    except NoBackup:
        raise Stop(f"{file} 不是完好的近邻备份，什么也没有动。") from None
    finally:
        database.close()
    say(f"已恢复到 {path or 'PostgreSQL'}。{f'原来的在 {old}。' if old else ''}")
    for line in again:
        say(line)


def _refuse_newer(file: Path) -> None:
    """A backup that this version could not open again once it is there."""
    from sqlalchemy.exc import DBAPIError

    from storage.engine import Database
    from storage.migrations import is_newer

    with suppress(DBAPIError), closing(Database.reading(f"sqlite:///{file.resolve()}")) as backup:  # no database at all
        if is_newer(backup):
            raise Stop(f"{file} 是更新版本的近邻做的备份，请用那个版本恢复。什么也没有动。")


def _forget_again(since: Any, now: datetime, again: list[str], copy: Path) -> None:
    """Who was erased since the backup does not come back with it: forgotten before the copy is anything but a file."""
    from bot.looks import repeats
    from storage.engine import Database
    from storage.migrations import migrate as upgrade
    from storage.oblivion import forget_again

    if since is None:
        again.append("备份之后谁删除过资料、撤回过原话，这里查不到。要是有人删除过，请让本人再说一次“删除我的”。")
    elif any((since.people, since.recalled, since.quiet, since.files, since.stopped)):
        with closing(Database(f"sqlite:///{copy}")) as fresh:
            upgrade(fresh)
            done = forget_again(fresh, since, now, repeats)
        again.append(f"备份之后有人删除资料、撤回原话或说过“别记我”，已照样再做一遍：{done} 处。")


def migrate(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只说要做什么")] = False,
    config: Config = None,
    data: Data = None,
) -> None:
    """Bring the schema up to date."""
    keep_private()
    from bot.settings import load
    from storage.engine import Database
    from storage.migrations import migrate as upgrade
    from storage.migrations import pending

    url = load(config, data).storage.database
    database = Database.reading(url) if dry_run else Database(url)
    try:
        missing = dry_run and database.path is not None and not database.path.exists()
        steps = ["（还没有数据库，会新建）"] if missing else pending(database)
        if not dry_run:
            upgrade(database)
    finally:
        database.close()
    if not steps:
        say("数据库已经是最新的结构。")
        return
    say(f"{'将要' if dry_run else '已经'}做这 {len(steps)} 步：")
    for step in steps:
        say(f"  {step}")


def _path_of(database: Any) -> Path:
    if database.path is None:
        raise Stop("数据库只在内存里，没有文件。")
    path: Path = database.path
    return path


def _local(now: datetime, settings: Any) -> datetime:
    return now.astimezone(settings.town.tz)


def _size(file: Path) -> str:
    return f"{max(1, file.stat().st_size // 1024)} KB"
