"""Nothing that somebody said, and no line that somebody could forge, reaches a log."""

import asyncio
import io
import json
import logging
import sys
import threading

import pytest

from bot.logs import fault, log, only_allowed, set_up


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch):
    stream, handlers = io.StringIO(), logging.root.handlers[:]
    level = logging.root.level
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    logging.root.handlers[:] = []
    set_up(json=True)
    yield lambda: [json.loads(line) for line in stream.getvalue().splitlines()]
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)


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


def test_what_libraries_say_is_left_out_with_its_traceback(written) -> None:
    try:
        raise ValueError("林婶 13800138000 家漏水")
    except ValueError:
        logging.getLogger("aiohttp.server").exception("Error handling 林婶's request")
    logging.getLogger("quiet").info("林婶")
    (line,) = written()
    assert line.pop("where").startswith("test_logs.py:")
    assert line == {"event": "aiohttp.server", "level": "error", "error": "ValueError"}


def test_a_thread_that_dies_says_where_and_nothing_else(written) -> None:
    def die() -> None:
        raise ValueError("林婶 13800138000 家漏水")

    thread = threading.Thread(target=die)
    thread.start()
    thread.join()
    (line,) = written()
    assert (line["event"], line["error"]) == ("a thread died", "ValueError")
    assert "林婶" not in str(line)


async def test_a_task_that_nobody_waits_for_says_where_and_nothing_else(written) -> None:
    async def die() -> None:
        raise ValueError("林婶 13800138000 家漏水")

    task = asyncio.ensure_future(die())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    (line,) = written()
    assert (line["event"], line["error"]) == ("asyncio", "ValueError")
    assert "林婶" not in str(line)
