"""Everything that is kept, in formats that any program reads: JSON Lines by table, pictures as pictures, in one ZIP.

It holds personal data, as a backup does; what only opens something (codes, buttons) and what was set aside is left out.
"""

import json
import os
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy import Table, select

from bot.message import file_name
from storage.engine import Transaction
from storage.schema import metadata

LEFT_OUT = frozenset({"asides", "buttons", "codes"})
PICTURE = "pictures/{id}{ending}"
ABOUT = """\
近邻的全部数据，{at:%Y-%m-%d %H:%M} 导出，结构版本 {revision}。里面有居民资料，请像备份一样保管。
每个表是一个 .jsonl 文件：UTF-8，一行一个 JSON 对象；时间是 ISO 8601（UTC）；照片在 pictures/ 里，文件名是照片的 id。
没有导出的：一次性码、按钮（它们能打开别的东西）和没处理好的消息（密封着，一天后抹去）。
"""


def write_zip(db: Transaction, file: Path, at: datetime, revision: str) -> int:
    """All tables; how many rows.  Raises FileExistsError rather than overwrite; nothing stays of half a file."""
    handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(handle, "wb") as out, ZipFile(out, "w", ZIP_DEFLATED) as archive:
            archive.writestr("README.txt", ABOUT.format(at=at, revision=revision))
            tables = [table for table in metadata.sorted_tables if table.name not in LEFT_OUT]
            return sum(_write(db, archive, table) for table in tables)
    except BaseException:
        file.unlink()
        raise


def _write(db: Transaction, archive: ZipFile, table: Table) -> int:
    number, pictures = 0, []
    with archive.open(f"{table.name}.jsonl", "w") as out:
        for row in db.execute(select(table).order_by(*table.primary_key)):
            values = dict(row._mapping)
            if values.get("jpeg") is not None:
                ending = Path(file_name(values["handle"])).suffix or ".jpg"
                pictures.append((PICTURE.format(id=values["id"], ending=ending), values["id"]))
                values["jpeg"] = pictures[-1][0]
            out.write(json.dumps(values, ensure_ascii=False, default=_plain).encode() + b"\n")
            number += 1
    for name, picture in pictures:  # one at a time: an archive has one open file, and memory its limits
        jpeg = db.execute(select(table.c.jpeg).where(table.c.id == picture)).scalar_one()
        archive.writestr(name, jpeg)
    return number


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
