"""A database that cannot be used, in one sentence for the operator: what it says, and what to do."""

from storage.troubles import Trouble, trouble_of

_LONGEST = 160

_OF_FILES = {
    Trouble.FULL: "清理磁盘；正在运行的不用重启，没启动成的再启动一次",
    Trouble.READ_ONLY: "把数据目录交给运行近邻的用户；磁盘成了只读的就查磁盘，再重新挂载",
    Trouble.AWAY: "核对 --data 和 storage.database 写的路径，再看运行近邻的用户能不能进那个目录",
    Trouble.OTHER: "别的程序占着它就先停下那个程序；磁盘或文件坏了就停下近邻，用 jinlin restore 恢复最近的备份",
}
_OF_SERVERS = {
    Trouble.FULL: "给 PostgreSQL 的磁盘腾出地方；正在运行的不用重启，没启动成的再启动一次",
    Trouble.READ_ONLY: "让 storage.database 指向主库；它就是主库，就去掉 default_transaction_read_only",
    Trouble.AWAY: "启动 PostgreSQL，核对 storage.database 里的地址、库名、用户和密码；连接用满了就调大 max_connections",
    Trouble.OTHER: "看 PostgreSQL 的日志；数据坏了就用 pg_restore 恢复最近的备份",
}


def hindrance(problem: BaseException) -> tuple[str, str]:
    """What the engine says of it, in a few words, and what to do about it."""
    raw = getattr(problem, "orig", None) or problem
    server = type(raw).__module__.startswith("psycopg")
    lines = str(raw).strip().splitlines() or [type(raw).__name__]
    said = lines[0].rpartition(" failed: ")[2] if server else lines[0]
    return said[:_LONGEST], (_OF_SERVERS if server else _OF_FILES)[trouble_of(problem)]
