"""Logs for the operator.  Only the fields listed here pass: no name, phone or message text reaches a log."""

import logging
import sys
import traceback
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any, TextIO

import structlog

_ALLOWED = frozenset(
    {
        *("event", "level", "timestamp", "seconds"),
        *("id", "channel", "kind", "count", "address", "capability", "verb"),
        *("error", "where"),
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


def set_up(*, json: bool = False, level: str = "INFO") -> None:
    """Write logs to stderr, as lines for people or as JSON."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s")
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
    """What may be told of an exception: its type and where in our code it came up, never what it says."""
    frames = traceback.extract_tb(problem.__traceback__)
    where = f"{frames[-1].filename.rsplit('/', 2)[-1]}:{frames[-1].lineno}" if frames else ""
    return {"error": type(problem).__name__, "where": where}


def _one_line(value: Any) -> Any:
    return "".join(c if c.isprintable() else " " for c in value) if isinstance(value, str) else value


log = structlog.get_logger("jinlin")
