"""The model an operator may name: it reads what people say; without one, the shipped model does."""

import shutil
from pathlib import Path

import pytest

import nlp
from bot.app import App
from bot.clock import SystemClock
from bot.context import Surroundings
from bot.models import chosen
from bot.settings import Settings, SettingsProblem, Storage, Understanding
from bot.town import explain
from nlp.model import shipped
from tests.conftest import ZONE

SHIPPED = Path(nlp.__file__).parent / "model.bin"
WORDS = "3栋2单元楼道灯坏了"


def test_a_named_model_reads_what_people_say(tmp_path: Path) -> None:
    own = tmp_path / "own.bin"
    shutil.copy(SHIPPED, own)
    settings = Settings(
        storage=Storage(database=f"sqlite:///{tmp_path / 'town.db'}"), nlp=Understanding(model=str(own))
    )
    app = App(settings, SystemClock(), throwaway=True)
    app.database.close()
    around = app.router.around
    assert around.model is not None
    assert around.model is not shipped()
    assert said(around.read(WORDS)) == said(nlp.read(WORDS))
    assert said(around.read("早", forced=True)) == said(nlp.read("早", forced=True))
    assert explain(WORDS, "", around.model)["label"] == "need"


def test_without_one_the_shipped_model_reads() -> None:
    assert chosen("") is None
    assert said(Surroundings(ZONE, "近邻社区").read(WORDS)) == said(nlp.read(WORDS))


@pytest.mark.parametrize("body", [b"", b"no model", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_what_is_no_model_is_said_in_a_sentence(tmp_path: Path, body: bytes) -> None:
    file = tmp_path / "own.bin"
    file.write_bytes(body)
    with pytest.raises(SettingsProblem, match=r"own\.bin 不是近邻的模型文件"):
        chosen(str(file))


def test_a_broken_model_leaves_no_lock_behind(tmp_path: Path) -> None:
    settings = Settings(
        storage=Storage(database=f"sqlite:///{tmp_path / 'town.db'}"), nlp=Understanding(model="/nowhere")
    )
    with pytest.raises(SettingsProblem):
        App(settings, SystemClock(), throwaway=True)
    assert list(tmp_path.iterdir()) == []


def said(reading: nlp.Reading) -> tuple[object, ...]:
    return reading.label, reading.confidence, reading.act, reading.subject, reading.place
