"""Golden databases: what each schema held after a day of talk, as SQL texts, to be upgraded by every later version.

``PYTHONPATH=. python -m tests.storage.goldens`` writes those of today's schema, on both engines, by the bot itself;
run in an old version's tree with this file copied into it, those of that schema.  Written once, they never change.
0014 to 0017 came into the house together with 0018: theirs are that of 0013, taken so many steps further.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine, make_url

FOLDER = Path(__file__).parent / "golden"
ENGINES = ("sqlite", "postgresql")
TALK = """\
/群 3栋2单元群
/身份 蓝秋月
楼道灯坏了
今晚谁打羽毛球
周日早上9点包粽子，限 8 家，接龙：
/身份 郑阿伟
2 阿伟家 3个
楼道灯也不亮了
/群 观远里业主群
/身份 郭有福
5栋电梯困人了
/身份 卢秀梅
我去
/身份 白玉兰
/私聊
接 1
晚点
/身份 蓝秋月
/私聊
我家漏水了
别记我
/过 1小时
/群 3栋2单元群
/身份 许佳宁
楼上天天半夜拖椅子，吵死了，你有完没完
/身份 白玉兰
/私聊
办结 1 换了灯泡
/身份 蓝秋月
/私聊
满意
/身份 小郑
/私聊
改 4 报修
请假 3天
广播 观远里 明天上午九点停水
/过 3小时
/过 26小时
/退出
"""
"""What an old version does not understand it answers all the same."""


def load(sql: str, url: str) -> None:
    """Put what a golden file holds into an empty database."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(make_url(url).database or "")) as connection:
            connection.executescript(sql)
        return
    plain = [line for line in sql.splitlines() if not line.startswith(("\\", "SET ", "SELECT pg_catalog.set_config"))]
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with engine.connect() as connection:
        connection.exec_driver_sql("SET standard_conforming_strings = on")
        raw = connection.connection.driver_connection
        assert raw
        raw.execute("\n".join(plain))
        raw.commit()
    engine.dispose()


def write() -> None:
    """Live through a day on each engine, and write down what is kept."""
    from tests.storage.servers import create_database, private_postgres

    with tempfile.TemporaryDirectory() as folder, private_postgres() as address:
        FOLDER.mkdir(exist_ok=True)
        path = Path(folder) / "jinlin.db"
        _live(f"sqlite:///{path}", folder)
        with closing(sqlite3.connect(path)) as connection:
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            (FOLDER / f"{revision}.sqlite.sql").write_text("\n".join(connection.iterdump()) + "\n", "utf-8")
        url = create_database(address, "golden")
        _live(url, folder)
        plain = ("pg_dump", "--no-owner", "--no-privileges", "--rows-per-insert=200", url)
        dumped = subprocess.run(plain, check=True, capture_output=True, text=True).stdout
        kept = [line for line in dumped.splitlines() if line and not line.startswith(("--", "\\", "SET "))]
        (FOLDER / f"{revision}.postgresql.sql").write_text("\n".join(kept) + "\n", "utf-8")


def _live(url: str, folder: str) -> None:
    told = {**os.environ, "JINLIN_STORAGE__DATABASE": url, "PYTHONIOENCODING": "utf-8", "PYTHONPATH": os.getcwd()}
    command = [sys.executable, "-m", "bot", "terminal", "--sample"]
    subprocess.run(command, check=True, input=TALK, text=True, encoding="utf-8", env=told, cwd=folder, timeout=300)


if __name__ == "__main__":
    write()
