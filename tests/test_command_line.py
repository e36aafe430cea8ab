"""The command line as an operator meets it: one sentence, the right status, never a traceback."""

import io
import json
import os
import re
import signal
import subprocess
import sys
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest

from bot import wordings
from bot.clock import SystemClock
from bot.commandline import main
from bot.declarations import look, uses
from bot.router import Say
from bot.town import clock_of
from storage.engine import Database
from storage.migrations import migrate
from storage.people import People
from storage.places import PlaceKind, Places
from storage.tickets import Tickets

SAMPLE = str(Path(__file__).parents[1] / "bot" / "sample" / "neighbourhood.toml")
ROOT = Path(__file__).parents[1]
NEED = '分开的进程之间要有 Redis：请在配置的 [storage] 里写 redis = "redis://127.0.0.1:6379/0"；'
NO_REDIS = f"{NEED}只用一个进程就不用它，请用 jinlin run。"


def complaint(capsys, *arguments: str, status: int = 2) -> str:
    """What a refused command says on stderr: one sentence, status 2."""
    assert main(arguments) == status
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    return said.strip()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("foo", "没有“foo”这个命令。看全部命令：jinlin --help"),
        ("improt x", "没有“improt”这个命令，是不是 import？看全部命令：jinlin --help"),
        ("run --bla", "没有 --bla 这个选项。用法：jinlin run --help"),
        ("run --config", "选项 --config 后面要写一个值，或不该有值。用法：jinlin --help"),
        ("doctor extra", "多了“extra”。用法：jinlin doctor --help"),
        ("replay --speed fast x", "倍数 的值不对。用法：jinlin replay --help"),
        ("import", "还缺 文件。用法：jinlin import --help"),
        ("import /nowhere.xlsx", "没有 /nowhere.xlsx 这个文件，请检查路径。"),
        ("evaluate /nowhere.jsonl", "没有这个文件或文件夹：/nowhere.jsonl，请检查路径。"),
        ("run --config /nowhere.toml", "读不到配置文件 /nowhere.toml，请检查路径和权限"),
        ("export tickets.pdf", "tickets.pdf 的格式不认识，请写 .xlsx、.csv 或 .zip。"),
        ("restore /nowhere.db", "没有 /nowhere.db 这个文件，请检查路径。"),
        ("words --file /nowhere.tsv", "读不到用词表 /nowhere.tsv，请检查路径和权限。"),
        ("gateway telegram", NO_REDIS),
        ("worker", NO_REDIS),
        ("gateway wecaht", "没有“wecaht”这个通道，请写 telegram、wechat、page、playground 之一。"),
    ],
)
def test_wrong_use_is_one_chinese_sentence(capsys, line, said):
    assert complaint(capsys, *line.split()) == said


@pytest.mark.parametrize(
    ("config", "said"),
    [
        ("[town", "不是正确的 TOML"),
        ("[town]\nnmae = 'x'", "的 town.nmae 不对：没有这一项，请检查拼写或删去"),
        ("[town]\nname = 3", "的 town.name 不对：要写成文字"),
        ("storage = 3", "的 storage 不对：要写成一段 [名字]"),
        ("[channels.playground]\nlisten = '0.0.0.0:8080'", "所以只在本机（127.0.0.1）开放，不能监听 0.0.0.0"),
        ("[storage]\nredis = 'x'", "的 storage.redis 不对：要写成 redis://主机:端口/库"),
        ("[town]\nwords = '/nowhere.tsv'", "读不到用词表 /nowhere.tsv"),
        ("[nlp]\nmodel = '/nowhere.bin'", "读不到模型文件 /nowhere.bin，请检查 [nlp] model 的路径和权限"),
        ("[nlp]\nmodel = '/'", "读不到模型文件 /，"),
        (f"[nlp]\nmodel = '{SAMPLE}'", f"{SAMPLE} 不是近邻的模型文件"),
        ("[nlp]\nmodle = 'x'", "的 nlp.modle 不对：没有这一项"),
        ("[health]\nlisten = '8083'", "的 health.listen 不对：要写成 地址:端口，例如 127.0.0.1:8083"),
        ("[health]\nlisten = '203.0.113.9:8083'", "个端口都不能用"),
        ("[logs]\nformat = 'xml'", "的 logs.format 不对：要写成 'lines' 或 'json'"),
    ],
)
def test_a_wrong_configuration_is_one_chinese_sentence(capsys, tmp_path, config, said):
    path = tmp_path / "jinlin.toml"
    path.write_text(config, "utf-8")
    assert said in complaint(capsys, "run", "--config", str(path), "--data", str(tmp_path / "data"))


def test_help_is_in_chinese(capsys):
    assert main([]) == 0
    page = capsys.readouterr().out
    commands = "run terminal replay read gateway worker console import export doctor backup restore migrate"
    for name in commands.split():
        assert re.search(rf"^  {name} ", page, re.MULTILINE)
        assert main([name, "--help"]) == 0
        assert capsys.readouterr().out.startswith(f"用法：jinlin {name}")
    assert not re.search("Usage|Options|Show this", page)


def test_a_fault_of_ours_is_told_without_its_words(capsys, monkeypatch):
    def fail(*_):
        raise RuntimeError("兰姐说她家漏水")

    monkeypatch.setattr("bot.settings.load", fail)
    assert main(["doctor"]) == 1
    said = capsys.readouterr().err
    assert "RuntimeError（tests/test_command_line.py:" in said
    assert "兰姐" not in said
    assert said.count("\n") == 1


def read(monkeypatch, capsysbinary, given: bytes) -> tuple[int, list[dict]]:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    status = main(["read"])
    return status, [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]


def test_read_answers_line_by_line(monkeypatch, capsysbinary):
    given = (
        '{"text": "3栋电梯坏了"}\n不是JSON\n{"text": "今晚谁打羽毛球"}\n{"role": "resident"}\n'.encode() + b"\xff\xfe\n"
    )
    status, lines = read(monkeypatch, capsysbinary, given)
    assert status == 1
    assert [line.get("label", line.get("line")) for line in lines] == ["need", 2, "chat", 4, 5]


def test_read_of_good_lines_is_0_and_a_byte_order_mark_is_forgiven(monkeypatch, capsysbinary):
    status, lines = read(monkeypatch, capsysbinary, '\ufeff{"text": "楼道灯坏了"}\n{"text": "\\ud83d"}'.encode())
    assert (status, len(lines)) == (0, 2)


def shell(*arguments: str, **values) -> subprocess.Popen:
    environment = {**os.environ, "JINLIN_HEALTH__LISTEN": "127.0.0.1:0", "PYTHONIOENCODING": "utf-8"}
    environment["JINLIN_CHANNELS__PLAYGROUND__LISTEN"] = "127.0.0.1:0"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [sys.executable, *arguments]
    return subprocess.Popen(command, **pipes, text=True, encoding="utf-8", cwd=ROOT, env=environment, **values)


def test_read_opens_no_database_and_stops_quietly_when_nobody_reads():
    program = (
        "import sys; from bot.commandline import main; status = main(['read']);"
        'sys.stderr.write(f\'{status} {sorted({"sqlalchemy", "aiohttp", "sqlite3"} & set(sys.modules))}\')'
    )
    with shell("-c", program) as process:
        said = process.communicate('{"text": "灯坏了"}\n', timeout=60)
    assert said[1] == "0 []"
    with shell("-m", "bot", "read") as process:
        process.stdout.close()
        with suppress(BrokenPipeError):
            process.stdin.write('{"text": "灯坏了"}\n' * 50)
            process.stdin.close()
        process.stdin = None
        assert process.stderr.read() == ""


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_run_says_where_it_is_and_ends_cleanly(tmp_path, capsys, stop):
    data = str(tmp_path)
    with shell("-m", "bot", "run", "--sample", "--data", data) as process:
        try:
            assert re.fullmatch(r"近邻已启动：http://127\.0\.0\.1:\d+/  （Ctrl-C 停止）\n", process.stdout.readline())
            assert main(["backup", str(tmp_path / "beside.db"), "--data", data]) == 0
            assert main(["doctor", "--data", data]) == 0
            capsys.readouterr()
            for refused in (["import", SAMPLE], ["restore", str(tmp_path / "beside.db")], ["migrate"], ["terminal"]):
                assert "正被另一个近邻进程使用，请先停下它" in complaint(capsys, *refused, "--data", data)
        finally:
            process.send_signal(stop)
        assert process.wait(20) == 0
        assert (process.stdout.read(), process.stderr.read()) == ("", "")


def test_the_first_estate_in_an_empty_town(tmp_path):
    with shell("-m", "bot", "terminal", "--data", str(tmp_path)) as process:
        (code,) = re.findall(r"首位管理员：请私聊管家发送  我是管理员 (\d{8}) ", process.stdout.readline())
        steps = [
            f"/身份 我\n/私聊\n我是管理员 {code}",
            "/群 我的第一个群\n@管家 绑定 观远里 3栋 2单元",
            "/身份 邻居甲\n楼道灯坏了",
        ]
        heard, problems = process.communicate("\n".join(steps), timeout=60)
    assert (process.returncode, problems) == (0, "")
    assert "【私聊·我】管家：您现在是管理员。" in heard
    assert "【我的第一个群】管家：@我 好，这个群就是3栋2单元的居民群了。" in heard
    assert "【我的第一个群】管家：@邻居甲 收到。#1 楼道灯" in heard
    with shell("-m", "bot", "terminal", "--data", str(tmp_path)) as process:
        heard, _ = process.communicate("/过 2小时\n/谁\n", timeout=60)
    assert "首位管理员" not in heard
    with closing(Database.reading(f"sqlite:///{tmp_path}/jinlin.db")) as database, database.begin() as db:
        assert clock_of(db).now() - SystemClock().now() > timedelta(minutes=119)


def test_import_tells_what_is_new_what_is_odd_and_whom_to_hand_a_code(tmp_path, capsys):
    file = tmp_path / "观远里.toml"
    person = '[[people]]\nname = "王梅"\nroles = ["楼长 观远里/3栋"]\n'
    file.write_text(f'[[places]]\npath = "观远里"\n[[places]]\npath = "观远里/3栋"\n{person}', "utf-8")
    data = str(tmp_path / "data")
    assert main(["import", str(file), "--dry-run", "--data", data]) == 0
    assert capsys.readouterr().out == (
        "检查过了，没有写入：共 4 行，新增 地点 2、人员 1、角色 1。\n"
        "提醒：观远里3栋只有 1 位联系人（党员、楼长、单元长、网格员），一般每栋 2 到 3 位。\n"
        "正式导入后，有 1 位会得到一次性码。\n"
    )
    assert main(["import", str(file), "--data", data]) == 0
    said = capsys.readouterr().out
    assert said.startswith("导入完成：共 4 行，新增 地点 2、人员 1、角色 1。\n")
    assert re.search(r"\n王梅（3栋 楼长）：私聊管家发送  我是 \d{8}\n$", said)
    assert main(["import", str(file), "--data", data]) == 0
    assert "没有新增" in (again := capsys.readouterr().out)
    assert again.endswith("王梅（3栋 楼长）：码已经发过，还没有用\n")
    assert Path(data, "jinlin.db").stat().st_mode & 0o077 == 0


def test_import_tells_all_problems_one_a_line(tmp_path, capsys):
    file = tmp_path / "人员.csv"
    file.write_text("姓名,住处\n王梅,观远里/9栋/101\n李四,观远里/8栋/101\n", "utf-8")
    assert main(["import", str(file), "--data", str(tmp_path)]) == 2
    said = capsys.readouterr().err.splitlines()
    assert said == [
        "人员.csv 有 2 处要改，改好以前一行也没有写入：",
        "人员.csv 第 2 行：住处“观远里/9栋/101”没有这个地点，请先在“地点”里写上",
        "人员.csv 第 3 行：住处“观远里/8栋/101”没有这个地点，请先在“地点”里写上",
    ]


@pytest.fixture
def data(tmp_path) -> Path:
    """A town with one closed ticket, whose words nobody else may read."""
    with closing(Database(f"sqlite:///{tmp_path / 'jinlin.db'}")) as database:
        migrate(database)
        with database.begin() as db:
            now = SystemClock().now()
            building = Places(db).add(PlaceKind.BUILDING, "3栋", Places(db).add(PlaceKind.ESTATE, "观远里"))
            Tickets(db).open(
                kind="need",
                subject="power",
                matter="=停电",
                words="502 蓝秋月家没电",
                urgent=False,
                public=True,
                place=building,
                reporter_id=People(db).add("蓝秋月").id,
                at=now,
                due_at=now,
            )
    return tmp_path


def test_export_to_a_spreadsheet_holds_texts_and_counts_only(data):
    file = data / "tickets.xlsx"
    assert main(["export", str(file), "--data", str(data)]) == 0
    book = openpyxl.load_workbook(file)
    header, line = book["工单"].values
    told = dict(zip(header, line, strict=True))
    assert [told[key] for key in header[:8]] == ["1", "诉求", "供电", "=停电", "观远里", "3栋", "待接单", None]
    assert {cell.data_type for row in book["工单"] for cell in row} <= {"s", "inlineStr"}
    assert [row[1:] for row in book["数字"].values] == [("状态", "张数"), ("待接单", 1)]


def test_export_to_csv_defuses_formulas_and_never_overwrites(data, capsys):
    file = data / "tickets.csv"
    assert main(["export", str(file), "--data", str(data)]) == 0
    text = file.read_text("utf-8-sig")
    assert "'=停电" in text
    assert "蓝秋月" not in text
    assert "502" not in text
    capsys.readouterr()
    assert complaint(capsys, "export", str(file), "--data", str(data)) == f"{file} 已经存在，请换一个名字。"


def test_the_sheet_of_wording_is_checked_and_used(tmp_path, capsys, monkeypatch):
    assert main(["words"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert all(line.count("\t") == 1 for line in lines)
    name = "bot.router.did_you_mean"
    assert any(line.startswith(f"{name}\t") and "{name}" in line for line in lines)
    file = tmp_path / "sheet.tsv"
    wrong = [f"{name}\t是不是{{name}}？", "bot.router.nothing\tx", f"{name}\t{{", "bot.router.our_fault"]
    file.write_text("\n".join([*lines[:3], *wrong]), "utf-8")
    assert main(["words", "--file", str(file)]) == 1
    said = capsys.readouterr().err.splitlines()
    assert said == [
        f"第 4 行 {name}：要有这些空：{{name}}、{{usage}}，不能多也不能少",
        "第 5 行 bot.router.nothing：没有这个名字，请照 jinlin words 输出的名字写",
        f"第 6 行 {name}：花括号没有配对，空格要写成 {{名字}}",
        "第 7 行 bot.router.our_fault：名字和句子之间要有一个制表符，句子不能空",
    ]
    monkeypatch.setattr(Say, "did_you_mean", Say.did_you_mean)  # put back afterwards
    file.write_text(f"# 我们这里的说法\n{name}\t要“{{name}}”吧？\\n{{usage}}\n", "utf-8")
    assert main(["words", "--file", str(file)]) == 0
    wordings.use(str(file))
    assert Say.did_you_mean(name="报修", usage="报修 <什么事>") == "要“报修”吧？\n报修 <什么事>"


def test_evaluate_measures_and_refuses_what_it_cannot_read(tmp_path, capsys):
    file = tmp_path / "labelled.jsonl"
    file.write_text('{"text": "3栋电梯坏了", "label": "need"}\n{"text": "早", "label": "chat"}\n', "utf-8")
    assert main(["evaluate", str(file)]) == 0
    assert "共 2 条" in capsys.readouterr().out
    file.write_text('{"text": "早"}\n{"txt": 1}\n', "utf-8")
    assert complaint(capsys, "evaluate", str(file)) == f"{file} 第 2 行不是带 text 的 JSON，请改正后再试。"
    file.write_text('{"text": "早"}\n', "utf-8")
    assert "里没有一条带 label" in complaint(capsys, "evaluate", str(file))


def test_train_needs_a_corpus(tmp_path, capsys):
    assert complaint(capsys, "train", "--corpus", "/nowhere") == "没有文件夹 /nowhere，请检查 --corpus。"


def test_check_knows_what_the_source_sets_asks_and_writes():
    used = uses()
    assert "reminders.overdue" in used.timers
    assert "services.order" in used.questions
    assert "ticket.opened" in used.verbs
    assert not [problem for problem in look().problems if "例句" not in problem]
