"""Nothing that somebody said, and no line that somebody could forge, reaches a log."""

import io
import json
import sys

import pytest
import structlog

from bot.logs import fault, log, only_allowed, set_up


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch):
    before, stream = structlog.get_config(), io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    set_up(json=True)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    structlog.configure(**before)


def test_only_listed_fields_pass(written) -> None:
    log.bind().info("said", id="7", text="林婶家漏水", name="林婶", phone="13800138000", sender="town:林婶")
    (line,) = written()
    assert line.keys() == {"event", "level", "timestamp", "id"}


@pytest.mark.parametrize("forged", ["7\nERROR forged", "7\r\nx", "7\x1b[31mred", "7\u2028x", "7\x85x", "7\x9b31m"])
def test_no_value_breaks_a_line_or_paints(written, forged: str) -> None:
    log.bind().info("said " + forged, id=forged)
    (line,) = written()
    for value in line.values():
        assert all(c.isprintable() for c in value)


def test_every_kind_of_value_is_made_one_line() -> None:
    """A value that is no text would be written by its repr."""
    kept = only_allowed(None, "info", {"event": "x", "count": 3, "id": "a\nb", "body": b"\n"})
    assert kept == {"event": "x", "count": 3, "id": "a b"}


def test_a_fault_tells_its_type_and_place_never_its_words() -> None:
    try:
        int("林婶 13800138000")
    except ValueError as problem:
        told = fault(problem)
    assert told["error"] == "ValueError"
    assert "林婶" not in str(told)
    assert "test_logs.py:" in told["where"]
    assert fault(ValueError("never raised")) == {"error": "ValueError", "where": ""}
