"""What phrasings teach: the rows are in order, the shipped model is what they teach, and it is small and quick."""

import re
from pathlib import Path
from time import perf_counter

import pytest

from bot.own_words import SURE, declared
from nlp import intents
from nlp.plain import plain

FOLDER = Path(intents.__file__).parent / "phrasings"
ROLES = {"admin", "leader", "property", "mediator", "party", "resident"}
_EVERY = 7
_ALIKE = 0.97  # another machine adds up in another order
_PHONE = re.compile(r"1[3-9]\d{9}")
_NOBODYS = "13800138000"


def lines() -> list[list[str]]:
    files = sorted(FOLDER.glob("*.tsv"))
    read = (line for file in files for line in file.read_text("utf-8").splitlines() if line[0] != "#")
    return [line.split("\t") for line in read]


def test_every_row_has_its_four_columns_and_a_command_that_exists() -> None:
    names = (intents.NONE, *{name for _, name in declared()})
    rows = lines()
    assert len(rows) > 6000
    assert [r for r in rows if len(r) != 4 or r[0] not in ROLES or r[1] not in ("private", "mention")] == []
    assert [r for r in rows if not any(f"{r[3]} ".startswith(f"{name} ") for name in names)] == []
    assert sum(r[3] == intents.NONE for r in rows) > len(rows) / 5


def test_nothing_is_said_twice_and_nobodys_phone_is_named() -> None:
    said = [plain(row[2]) for row in lines()]
    assert len(set(said)) == len(said)
    assert [found for row in lines() for found in _PHONE.findall("\t".join(row)) if found != _NOBODYS] == []


def test_training_again_gives_the_same(tmp_path: Path) -> None:
    train = pytest.importorskip("nlp.training.intents", reason="needs jinlin[train]").train
    figures = train(FOLDER, FOLDER.parent / "corpus", declared(), tmp_path / "again.bin")
    again, shipped = intents.load(tmp_path / "again.bin"), intents.shipped()
    said = [plain(row[2]) for row in lines()[::_EVERY]]
    assert set(shipped.names) <= set(again.names)  # a command that is new is learnt when somebody trains
    same = sum(_heard(again, words) == _heard(shipped, words) for words in said)
    assert same >= _ALIKE * len(said)
    assert min(figures.by_writer.values()) > 0.7
    assert figures.bytes < 1_100_000


def _heard(model: intents.Intents, words: str) -> str:
    name, chance = model.likeliest(words, model.names)
    return name if chance >= SURE else ""


def test_it_is_known_from_few_words_and_long_ones_ask_for_nothing() -> None:
    model = intents.shipped()
    name, chance = model.likeliest("这活儿就算我的好了", model.names)
    assert name == "接"
    assert SURE < chance < 1
    assert model.likeliest("这活儿就算我的好了", {"查"})[1] < SURE
    assert model.likeliest("这活儿就算我的好了，" * 9, model.names) == ("", 0.0)
    assert model.likeliest("", model.names) == ("", 0.0)
    assert model.likeliest("这活儿就算我的好了", ()) == ("", pytest.approx(0, abs=0.01))


@pytest.mark.parametrize("words", ["今天太阳真好，出去走走", "妈妈今晚吃什么", "楼道灯坏了", "\ue000\ue001", "😀😀😀"])
def test_talk_asks_for_nothing(words: str) -> None:
    model = intents.shipped()
    assert model.likeliest(plain(words), model.names)[1] < SURE


def test_it_takes_some_tens_of_microseconds() -> None:
    model = intents.shipped()
    names = frozenset(model.names)
    began = perf_counter()
    for _ in range(200):
        model.likeliest("人家刘工更懂电，让他去看看这个灯吧", names)
    assert (perf_counter() - began) / 200 < 0.001  # far more than it takes, for a machine that is busy
