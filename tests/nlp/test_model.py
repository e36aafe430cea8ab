"""The model's file: small, readable back, and shipped."""

import pytest

from nlp.labels import Label, Subject
from nlp.model import dump, packed, parse, shipped

_LIMITS = {"open": 0.9, "ask": 0.4, "relay": 0.9, "urgent": 0.5}


def test_weights_survive_the_file_and_add_up() -> None:
    head = {
        "labels": ["chat", "need"],
        "subjects": ["power", "water"],
        "scales": [1.0] * 5,
        "intercepts": [0.0] * 5,
        "thresholds": _LIMITS,
    }
    weights = bytes([128, 130, 128, 128, 100]) + bytes([126, 128, 129, 128, 128])
    made = parse(dump(head, ["坏", "水"], weights))
    assert made.weight("坏", "need") == 2
    assert made.weight("水", "chat") == -2
    assert made.weight("云", "chat") == 0
    scores = made.score({"坏", "水", "云"}, 1)
    assert scores.labels["need"] == pytest.approx(1 / (1 + 2.718281828**-4))
    assert scores.subjects["power"] > scores.subjects["water"]
    assert scores.urgent < 0.001


def test_a_packed_number_has_room_for_a_long_message() -> None:
    assert sum(packed([bytes([255] * 3)]) * 60_000) >> 48 == 255 * 60_000


def test_the_shipped_model_knows_every_label_and_subject() -> None:
    made = shipped()
    assert set(made.labels) == set(Label)
    assert set(made.subjects) == set(Subject)
    assert 0 < made.thresholds.ask < made.thresholds.open < 1
