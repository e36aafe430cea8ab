"""What is an extra is needed by nobody who does without it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT

BARE = (
    "import sys; sys.modules.update(dict.fromkeys(('psycopg', 'redis', 'telegram', 'grpclib', 'rjieba')));"
    "from bot.commandline import main; sys.exit(main(sys.argv[1:]))"
)
"""A process in which no extra is installed."""


def bare(*arguments: str) -> subprocess.Popen[str]:
    listen = {f"JINLIN_{name}__LISTEN": "127.0.0.1:0" for name in ("CHANNELS__PLAYGROUND", "HEALTH", "CONSOLE")}
    environment = {**os.environ, **listen, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-c", BARE, *arguments]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, **pipes, text=True, encoding="utf-8", cwd=ROOT, env=environment)


def test_one_process_on_sqlite_needs_no_extra(tmp_path: Path):
    words = tmp_path / "words.tsv"
    words.write_text("bot.router.wrong_code\t这个码不对，请看清四位数字再回。\n", "utf-8")
    config = tmp_path / "jinlin.toml"
    config.write_text(f'[town]\nwords = "{words}"\n', "utf-8")
    told = ("--config", str(config), "--data", str(tmp_path))
    for command, said in (
        ("run", "近邻已启动：http://127.0.0.1:"),
        ("console", "近邻的后台进程已启动：http://127.0.0.1:"),
    ):
        with bare(command, *told) as process:
            try:
                assert process.stdout.readline().startswith(said)
            finally:
                process.terminate()
            assert (process.wait(20), process.stderr.read()) == (0, "")


@pytest.mark.parametrize("command", ["words", "check", "doctor"])
def test_what_an_operator_looks_at_needs_no_extra(command: str, tmp_path: Path):
    with bare(command, *(("--data", str(tmp_path)) if command == "doctor" else ())) as process:
        said, problems = process.communicate(timeout=60)
    assert "缺少" not in said + problems
    assert said


@pytest.mark.parametrize(
    ("name", "value", "command", "said"),
    [
        ("STORAGE__DATABASE", "postgresql://127.0.0.1/nowhere", "run", "[postgres]"),
        ("STORAGE__REDIS", "redis://127.0.0.1/0", "worker", "[redis]"),
        ("CHANNELS__TELEGRAM__TOKEN", "1:a", "run", "[telegram]"),
        ("CHANNELS__WECHAT__ENDPOINT", "127.0.0.1:1", "run", "[wechaty]"),
    ],
)
def test_what_needs_one_says_which(name: str, value: str, command: str, said: str, tmp_path: Path, monkeypatch):
    monkeypatch.setenv(f"JINLIN_{name}", value)
    with bare(command, "--data", str(tmp_path)) as process:
        assert process.wait(60) == 2
        problem = process.stderr.read()
    assert problem.count("\n") == 1
    assert f"pip install 'jinlin{said}'" in problem
