"""Logs for the operator.  Only the fields listed here pass: no name, phone or message text reaches a log."""

import errno
import json as jsons
import logging
import sys
import threading
import traceback
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any, TextIO

import structlog

_ALLOWED = frozenset(
    {
        *("event", "level", "timestamp", "seconds"),
        *("id", "channel", "kind", "count", "address", "capability", "verb"),
        *("error", "code", "where"),
    }
)


class _Patient:
    """A file, as long as it is there: a log that cannot be written never stops the line."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> None:
        """Write, if it can be."""
        with suppress(OSError, ValueError):
            self._file.write(text)

    def flush(self) -> None:
        """Flush, if it can be."""
        with suppress(OSError, ValueError):
            self._file.flush()


class _OfLibraries(logging.Formatter):
    """What a library logs: who, how bad, and the kind of its fault; its sentences may quote anything."""

    def __init__(self, *, json: bool) -> None:
        super().__init__()
        self._json = json

    def format(self, record: logging.LogRecord) -> str:
        """One line, without a word of the library's."""
        told = {"event": record.name, "level": record.levelname.lower()}
        problem = record.exc_info[1] if record.exc_info else None
        told |= fault(problem) if problem else {}
        return jsons.dumps(told) if self._json else " ".join(told.values())


def set_up(*, json: bool = False, level: str = "INFO") -> None:
    """Write logs to stderr, as lines for people or as JSON; faults that nobody caught as well."""
    handler = logging.StreamHandler(_Patient(sys.stderr))
    handler.setFormatter(_OfLibraries(json=json))
    logging.basicConfig(handlers=[handler], level=logging.WARNING)
    if threading.excepthook is threading.__excepthook__:
        threading.excepthook = lambda lost: log.error("a thread died", **fault(lost.exc_value or RuntimeError()))
    if sys.unraisablehook is sys.__unraisablehook__:
        sys.unraisablehook = lambda lost: log.error("nobody to raise to", **fault(lost.exc_value or RuntimeError()))
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed,
            structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level)),
        logger_factory=structlog.PrintLoggerFactory(_Patient(sys.stderr)),  # type: ignore[arg-type]  # all it needs of a file
    )


def only_allowed(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Drop every field that is not on the list, and strip what could forge a line."""
    return {key: _one_line(value) for key, value in event.items() if key in _ALLOWED}


def fault(problem: BaseException) -> dict[str, str]:
    """What may be told of an exception: its type, code and where it came up, never what it says."""
    frames = traceback.extract_tb(problem.__traceback__)
    where = f"{frames[-1].filename.rsplit('/', 2)[-1]}:{frames[-1].lineno}" if frames else ""
    code = _code(problem)
    return {"error": type(problem).__name__, **({"code": code} if code else {}), "where": where}


def _code(problem: BaseException) -> str:
    """The database's or the system's own name for it, e.g. SQLITE_FULL, 53100, ENOSPC; empty: it has none."""
    raw = getattr(problem, "orig", None) or problem
    if isinstance(raw, OSError):
        return errno.errorcode.get(raw.errno or 0, "")
    return str(getattr(raw, "sqlite_errorname", None) or getattr(raw, "sqlstate", None) or "")


def _one_line(value: Any) -> Any:
    return "".join(c if c.isprintable() else " " for c in value) if isinstance(value, str) else value


log = structlog.get_logger("jinlin")
