"""The model's file: small, readable back, and shipped."""

import math

import pytest

from nlp.labels import LABELS, SUBJECTS
from nlp.model import FINE, MOST, parse, shipped
from nlp.sections import dump

_LIMITS = {"open": 5.0, "ask": 4.0, "relay": 0.9, "urgent": 0.5}


def _file(*weights: int) -> bytes:
    """A network of one hidden unit that speaks for the third label, urgency and nearness; one piece, one sign."""
    head = {
        "labels": LABELS,
        "subjects": SUBJECTS[:2],
        "scales": [0.5] * 7,
        "biases": [-1.0],
        "intercepts": [0.0] * 6,
        "subject_scales": [1.0, 1.0],
        "subject_intercepts": [0.0, 0.5],
        "thresholds": _LIMITS,
        "threads": {},
        "outcomes": [[0, 0, FINE, 0, 0, 0], *[[FINE * (at == row) // 2 for at in range(6)] for row in range(6)]],
    }
    sections = {
        "pieces": "坏".encode(),
        "signs": b"@leader",
        "words": "坏\n好".encode(),
        "weights": bytes(weights),
        "subjects": bytes([129, 128, 128, 128]),
        "leanings": bytes([128, 128, 140, 120, 150, 128, 100, 128]),
    }
    return dump(head, sections)


def test_weights_survive_the_file_and_add_up() -> None:
    model = parse(_file(*[132, 128, 128, 128, 128, 129, 128], *[124, 128, 128, 128, 128, 128, 128]))
    broken = model.score("坏")
    assert broken.labels.index(max(broken.labels)) == LABELS.index("need")
    assert math.log(broken.labels[2] / broken.labels[0]) == pytest.approx(4 - 1 / 0.5, abs=1e-3)
    assert broken.urgent > 0.5
    assert model.score("坏", ["@leader"]).labels[2] == pytest.approx(0.25)
    assert model.score("云").labels == pytest.approx([0.25] * 4)
    cloud = model.score("云")
    assert (model.subject(broken, broken), model.subject(cloud, cloud)) == (SUBJECTS[0], SUBJECTS[1])
    assert model.reasons(["好", "坏", "云"], "need", 3) == ["坏"]


def test_a_flood_of_one_piece_stays_in_its_lane() -> None:
    model = parse(_file(*[255] * 7, *[128] * 7))
    calm = parse(_file(*[1] * 7, *[128] * 7))
    for length in (1, MOST - 1, MOST, MOST + 1, 300):
        assert model.score("坏" * length).labels[2] > 0.99
        assert calm.score("坏" * length).labels == pytest.approx([0.25] * 4)


def test_the_shipped_model_knows_every_label_and_subject() -> None:
    head = shipped().head
    assert head.labels == LABELS
    assert head.subjects == SUBJECTS
    assert head.thresholds.ask < head.thresholds.open
