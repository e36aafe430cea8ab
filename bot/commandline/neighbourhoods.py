"""The neighbourhood in and the tickets out: ``import``, ``export``."""

from pathlib import Path
from typing import Annotated, Any

import typer

from bot.commandline.options import Config, Data
from bot.commandline.shape import add
from bot.commandline.speech import WRONG_USE, Stop, complain, keep_private, say

PANEL = "资料"


def register(app: typer.Typer) -> None:
    """Hang this file's commands on."""
    about = "导入小区资料：地点、住户、人员、角色、群、服务。先全部检查，有错一行也不写；导入两次和一次一样。"
    add(app, PANEL, "import", about, bring_in)
    about = "导出工单到 .xlsx 或 .csv，不含个人信息；写 .zip 是全部数据。近邻正在运行时也可以导出。"
    add(app, PANEL, "export", about, export)


def bring_in(
    file: Annotated[Path, typer.Argument(metavar="文件", help=".xlsx、.csv、.toml，或一个放着 .csv 的文件夹")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="只检查，不写入")] = False,
    new_codes: Annotated[bool, typer.Option("--new-codes", help="给还没登记的人重发一次性码，旧码作废")] = False,
    config: Config = None,
    data: Data = None,
) -> int:
    """Import a neighbourhood; nothing is written where any row is wrong."""
    from bot.importing import Faulty, bring_in, read
    from bot.settings import load
    from bot.town import clock_of
    from storage.engine import Database
    from storage.migrations import migrate

    keep_private()
    settings = load(config, data)
    try:
        read(file)  # a file that cannot be read makes no database
        database = Database(settings.storage.database)
        try:
            migrate(database)
            with database.begin() as db, db.begin_nested() as everything:
                changes = bring_in(db, file, clock_of(db).now(), settings.town.tz, new_codes=new_codes)
                if dry_run:
                    everything.rollback()
        finally:
            database.close()
    except Faulty as faulty:
        return _refuse(file, faulty.problems)
    _tell(changes, dry_run=dry_run)
    return 0


def _refuse(file: Path, problems: tuple[str, ...]) -> int:
    complain(f"{file.name} 有 {len(problems)} 处要改，改好以前一行也没有写入：")
    for problem in problems:
        complain(problem)
    return WRONG_USE


def _tell(changes: Any, *, dry_run: bool) -> None:
    """What was done, what looks odd, and whom to hand a code to."""
    new = "、".join(f"{title} {count}" for title, count in changes.new.items() if count)
    done = "检查过了，没有写入" if dry_run else "导入完成"
    say(f"{done}：共 {changes.rows} 行，{f'新增 {new}' if new else '没有新增'}。")
    for warning in changes.warnings:
        say(f"提醒：{warning}。")
    if changes.handovers and dry_run:
        say(f"正式导入后，有 {len(changes.handovers)} 位会得到一次性码。")
    elif changes.handovers:
        say("\n下面的一次性码请当面或打电话交给本人，30 天内有效，只显示这一次：")
        for handover in changes.handovers:
            say(str(handover))


def export(
    file: Annotated[Path, typer.Argument(metavar="文件", help="要写的 .xlsx、.csv 或 .zip，不能已经存在")],
    config: Config = None,
    data: Data = None,
) -> None:
    """Write all tickets to a file, without personal data; as .zip everything there is."""
    from bot.commandline.reading import reading
    from bot.exports import write_csv, write_xlsx
    from bot.settings import load

    kind = file.suffix.casefold()
    write = {".xlsx": write_xlsx, ".csv": write_csv}.get(kind)
    if write is None and kind != ".zip":
        raise Stop(f"{file.name} 的格式不认识，请写 .xlsx、.csv 或 .zip。")
    if file.exists():
        raise Stop(f"{file} 已经存在，请换一个名字。")
    settings = load(config, data)
    with reading(settings) as database, database.begin() as db:
        try:
            if write:
                say(f"已导出 {write(db, file, settings.town.tz)} 张工单到 {file}。")
            else:
                _export_all(db, file, settings)
        except OSError:
            file.unlink(missing_ok=True)  # half of it is worse than none
            raise


def _export_all(db: Any, file: Path, settings: Any) -> None:
    from bot.archives import write_zip
    from bot.clock import SystemClock
    from storage.migrations import head

    rows = write_zip(db, file, SystemClock().now().astimezone(settings.town.tz), head())
    say(f"已导出全部数据 {rows} 行到 {file}。里面有居民资料，请像备份一样保管。")
