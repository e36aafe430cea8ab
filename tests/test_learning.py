"""``jinlin train --with-corrections``: learns from the town, tells before and after, and replaces nothing unasked."""

import json
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

import nlp
from bot.clock import SystemClock
from bot.commandline import main
from bot.models import chosen
from storage.corrections import Correction, Corrections
from storage.engine import Database
from storage.migrations import migrate
from storage.people import People

HOME = Path(nlp.__file__).parent
SHIPPED = HOME / "model.bin"
SAID = (
    ("{}栋电梯坏了", "need", "elevator", False),
    ("{}栋停水了", "need", "water", False),
    ("{}栋燃气泄漏", "need", "gas", True),
    ("{}栋楼上天天吵得睡不着", "dispute", "noise", False),
    ("通知：{}栋明天停水", "notice", None, False),
    ("今天买了{}个西瓜真甜", "chat", None, False),
)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A town that nobody has put right yet."""
    with closing(Database(f"sqlite:///{tmp_path / 'data' / 'jinlin.db'}")) as database:
        migrate(database)
        yield database


@pytest.fixture
def town(database: Database, tmp_path: Path) -> str:
    """The folder of a town with two corrections, held by a process that writes."""
    correction = Correction(
        message_id="town:1",
        words="电梯停了三天,物业修一下吧,真是锻炼身体",
        read_as="need",
        label="chat",
        subject=None,
        role="resident",
        level="building",
        author_id=1,
        corrected_by=None,
        ticket_id=None,
        at=SystemClock().now(),
    )
    with database.begin() as db:
        People(db).add("林婶")
        Corrections(db).put(correction)
        Corrections(db).put(
            replace(correction, message_id="town:2", label="dispute", subject="noise", words="又拖椅子")
        )
    return str(tmp_path / "data")


@pytest.fixture
def few(tmp_path: Path) -> str:
    """A corpus of two writers who say little, of every kind."""
    folder = tmp_path / "corpus"
    folder.mkdir()
    for writer, tail in (("stern", "，请尽快处理"), ("lively", "呀")):
        rows = [json.dumps(row_of(text.format(n) + tail, *rest)) for n in range(1, 9) for text, *rest in SAID]
        (folder / f"{writer}.jsonl").write_text("\n".join(rows) + "\n", "utf-8")
    return str(folder)


def row_of(text: str, label: str, subject: str | None, urgent: bool) -> dict[str, object]:
    subjects = [subject] if subject else []
    return {"text": text, "label": [label], "subject": subjects, "urgent": urgent, "place": {}}


@pytest.fixture(autouse=True)
def untouched() -> Iterator[None]:
    """The shipped model is what it was."""
    before = SHIPPED.read_bytes()
    yield
    assert SHIPPED.read_bytes() == before


def complaint(capsys, *arguments: str) -> str:
    assert main(["train", "--with-corrections", *arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    return said.err.strip()


def test_figures_before_and_after_and_a_model_of_its_own(town, few, tmp_path, capsys):
    pytest.importorskip("scipy", reason="needs jinlin[train]")
    out = tmp_path / "own.bin"
    assert main(["train", "--with-corrections", "--data", town, "--corpus", few, "--out", str(out)]) == 0
    said = capsys.readouterr().out
    before, _, after = said.partition("学了 2 条更正以后：\n")
    assert before.startswith("学更正以前：\n")
    assert before.count("宏平均 F1") == after.count("宏平均 F1") > 0
    assert f'模型已写到 {out}，要用它，在配置里写 [nlp] model = "{out}"，再重新启动近邻。' in after
    assert "又拖椅子" not in said
    assert chosen(str(out)) is not None
    assert stat.S_IMODE(out.stat().st_mode) & 0o077 == 0


def test_the_shipped_model_is_replaced_only_when_told_to(town, few, tmp_path, capsys, monkeypatch):
    """The home of the program is a copy here."""
    pytest.importorskip("scipy", reason="needs jinlin[train]")
    (tmp_path / "nlp").mkdir()
    monkeypatch.setattr(nlp, "__file__", str(tmp_path / "nlp" / "__init__.py"))
    own = tmp_path / "nlp" / "model.bin"
    common = ("--data", town, "--corpus", few)
    assert "请用 --out 写明写到哪个文件；真要换掉自带的模型，写 --replace。" in complaint(capsys, *common)
    assert "--out 就是自带的模型" in complaint(capsys, *common, "--out", str(own))
    assert not own.exists()
    assert main(["train", "--with-corrections", *common, "--replace"]) == 0
    assert f"模型已写到 {own}，重新启动近邻就会用它。" in capsys.readouterr().out
    assert chosen(str(own)) is not None


def test_what_cannot_be_is_said_before_anything_is_trained(town, tmp_path, capsys):
    out = str(tmp_path / "own.bin")
    assert complaint(capsys, "--data", town, "--out", out, "--replace") == "--out 和 --replace 只能写一个。"
    lost = str(tmp_path / "nowhere" / "own.bin")
    assert complaint(capsys, "--data", town, "--out", lost).startswith(f"没有文件夹 {tmp_path / 'nowhere'}")
    assert complaint(capsys, "--data", str(tmp_path), "--out", out).startswith("还没有数据库")
    assert not Path(out).exists()


def test_without_corrections_there_is_nothing_to_learn(database, tmp_path, capsys):
    out = tmp_path / "own.bin"
    said = complaint(capsys, "--data", str(tmp_path / "data"), "--out", str(out))
    assert said == "还没有一条更正，没有什么可学的，模型没有动。"
    assert not out.exists()
