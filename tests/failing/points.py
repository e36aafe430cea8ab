"""Failpoints: seams of the house at which a test lets the process die, wrapped from outside, in tests only."""

import functools
import inspect
import os
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any

DIED = 77
"""The exit code of a process that died at a point."""

SEAMS = {
    "message handed over": "bot.bus.memory:MemoryBus.deliver",
    "message acknowledged": "tests.failing.days:World.acknowledge",
    "message handled": "bot.router:Router.hear",
    "commit": "sqlalchemy.engine.default:DefaultDialect.do_commit",
    "savepoint": "storage.transactions:Transaction.keep",
    "savepoint told": "storage.transactions:Transaction._mark",
    "savepoint taken back": "storage.transactions:Transaction.take_back",
    "what waits written": "storage.transactions:Transaction._write",
    "transaction ended": "storage.transactions:Transaction.end",
    "transaction": "bot.worker:Worker._once",
    "log forgotten": "storage.engine:Database.forget_log",
    "timers rung": "bot.timekeeper:Timekeeper.ring",
    "calendar set": "bot.router:Router.set_calendar",
    "line claimed": "bot.courier:_Round._claim",
    "line said": "tests.failing.days:World.say",
    "line sent": "bot.courier:_Round._send",
    "line noted": "bot.courier:_Round._note",
    "picture fetched": "bot.darkroom:Darkroom._fetch",
    "row of heard": "storage.heard:Heard.add",
    "row of journal": "storage.journal:Journal.write",
    "row of outbox": "storage.outbox:Outbox.put",
    "row of timers": "storage.timers:Timers.set",
    "row of tickets": "storage.tickets:Tickets.change",
    "row of reports": "storage.reports:Reports.add",
    "row of questions": "storage.questions:Questions.ask",
    "row of copies": "storage.broadcasts:Broadcasts.change",
}
FAR = {
    "message put into redis": "bot.bus.senders:StreamBus._send",
    "messages read from redis": "bot.bus.receivers:Receiver._handle",
    "messages answered": "bot.bus.receivers:Receiver._answer",
    "words put into redis": "bot.bus.errands:Asking._put",
    "words taken up": "bot.bus.remotes:Mouth._say",
    "words said by a gateway": "bot.bus.remotes:Mouth._send",
    "receipt put into redis": "bot.bus.errands:_answer",
}
"""Seams of a gateway and a worker that speak over Redis."""

SEAMS |= FAR
POINTS = [f"{when} {seam}" for seam in SEAMS for when in ("before", "after")]


class Points:
    """Counts every pass; at the one that is armed the process ends, without any farewell."""

    def __init__(self, armed: str = "", at: int = 0) -> None:
        self.armed, self.at = armed, at
        self.passed: Counter[str] = Counter()

    def install(self) -> None:
        """Wrap every seam; an unknown one is an error."""
        for name, where in SEAMS.items():
            module, _, path = where.partition(":")
            *holders, attribute = path.split(".")
            holder: Any = functools.reduce(getattr, holders, import_module(module))
            setattr(holder, attribute, self._wrapped(name, getattr(holder, attribute)))

    def reach(self, point: str) -> None:
        """Pass a point, or die there."""
        self.passed[point] += 1
        if point == self.armed and self.passed[point] == self.at:
            os._exit(DIED)

    def _wrapped(self, name: str, run: Callable[..., Any]) -> Callable[..., Any]:
        if inspect.iscoroutinefunction(run):

            @functools.wraps(run)
            async def slow(*given: Any, **named: Any) -> Any:
                self.reach(f"before {name}")
                result = await run(*given, **named)
                self.reach(f"after {name}")
                return result

            return slow

        @functools.wraps(run)
        def plain(*given: Any, **named: Any) -> Any:
            self.reach(f"before {name}")
            result = run(*given, **named)
            self.reach(f"after {name}")
            return result

        return plain
