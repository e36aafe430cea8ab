"""Where each microsecond of a message goes: the processor's time by stage of the line, found by looking often.

A signal comes every few milliseconds of processor time, and the stack that it finds is put to a stage; so no stage is
slowed by being measured.  The line is driven in batches as the bus does it; handing over and acknowledging is what
the bus costs where the line does nothing.
"""

import asyncio
import itertools
import signal
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import nlp
from benchmarks import costs, line, mixture, pictures
from benchmarks.arrivals import pour
from benchmarks.found import Found, table
from benchmarks.progress import note
from benchmarks.start import ROOT
from benchmarks.towns import Going, apart, build, database
from bot.app import App
from bot.bus.frames import unpacked
from bot.message import Message
from bot.settings import Settings
from bot.settings import Storage as Where

TITLE = "Where each microsecond goes"
FIGURES = ("stages",)

GROUPS = 1_000
KINDS = {"talk": ("talk", 0, 30_000), "report": ("a report that opens a ticket", 1, 3_000)}
"""What it is, one report in so many messages, and how many are driven."""

SHORT = 6
"""A short pass drives one in so many."""

EVERY = 0.001
STAGES = {
    "take": "take: JSON to a message",
    "dedupe": "known already?",
    "read": "read: what is meant (`nlp`)",
    "line": "the line itself: who hears it, what was said before, what follows",
    "rights": "who is it, and what may they",
    "handlers": "handlers",
    "redact": "take personal data out",
    "statements": "records: statements and rows",
    "commit": "commit",
    "acknowledge": "hand over, wake, acknowledge",
}
_OWN = (f"{ROOT}/bot/", f"{ROOT}/handlers/", f"{ROOT}/nlp/", f"{ROOT}/storage/")
_RIGHTS = ("bot/permission.py", "bot/ourselves.py", "storage/roles.py", "storage/people.py", "storage/optouts.py")


def run(*, short: bool) -> None:
    """Talk and reports, each in a new town."""
    for kind, (_, every, most) in KINDS.items():
        messages = most // (SHORT if short else 1)
        with database("sqlite") as url:
            apart(build, url, GROUPS, 0)
            found = apart(driven, url, every, messages)
        with database("sqlite") as url:
            found["acknowledge"] = apart(handed, url, every, messages)
        for stage in STAGES:
            note(f"stages.{kind}.{stage}", found.get(stage, 0.0), "µs")
        note(f"stages.{kind}.whole", sum(found.values()), "µs")
        note(f"stages.{kind}.messages", messages)


def driven(url: str, every: int, messages: int) -> dict[str, float]:
    """Microseconds a message by stage, of everything but the bus."""
    nlp.warm()
    app = App(Settings(storage=Where(database=url)), Going(), throwaway=True)
    costs._hear(app, list(itertools.islice(mixture.messages(GROUPS, 0, "warm"), 500)))
    frames = list(itertools.islice(mixture.frames(GROUPS, every), messages))
    began = time.process_time()
    said = [unpacked(frame, Message) for frame in frames]
    taken = time.process_time()
    with sampled() as seen:
        costs._hear(app, said)
    each = (time.process_time() - taken) / messages * 1e6
    app.database.close()
    found = {stage: each * count / seen.total() for stage, count in seen.items()}
    return {"take": (taken - began) / messages * 1e6, **found}


def handed(url: str, every: int, messages: int) -> float:
    """Microseconds of the bus for a message that nothing is done about."""
    frames = list(itertools.islice(mixture.frames(GROUPS, every), messages))
    return asyncio.run(_handed(url, [unpacked(frame, Message) for frame in frames]))


async def _handed(url: str, said: list[Message]) -> float:
    app = App(Settings(storage=Where(database=url)), Going(), throwaway=True)
    app.router.hear = lambda db, message: False  # type: ignore[method-assign]  # only the way there and back
    async with app.running():
        start = time.process_time()
        await pour(app.bus.deliver, said, line.WAITING)
        return (time.process_time() - start) / len(said) * 1e6


@contextmanager
def sampled() -> Iterator[Counter[str]]:
    """How often each stage was found at work."""
    seen = Counter[str]()

    def look(_number: int, frame: FrameType | None) -> None:
        seen[stage(frame)] += 1

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        yield seen
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def stage(frame: FrameType | None) -> str:
    """The stage of a stack, told by the files that are in it; the innermost of ours comes first."""
    files, deeds = [], []
    while frame is not None:
        path = frame.f_code.co_filename
        if path.startswith(_OWN):
            files.append(path.removeprefix(f"{ROOT}/"))
            deeds.append((files[-1], frame.f_code.co_name))
        frame = frame.f_back
    ends = ("storage/transactions.py", "end") in deeds and ("storage/transactions.py", "_flush") not in deeds
    handled = any(file.startswith("handlers/") for file in files)
    ours = (
        ("dedupe", "storage/heard.py" in files),
        ("commit", ends),
        ("read", any(file.startswith("nlp/") for file in files)),
        ("redact", any(file.startswith("bot/redactor/") for file in files)),
        ("rights", not handled and any(file in _RIGHTS for file in files)),
        ("statements", bool(files) and files[0].startswith("storage/")),
        ("handlers", handled),
    )
    return next((name for name, fits in ours if fits), "line")


def page(found: Found) -> str:
    """Every stage, for talk and for a report."""
    said = (
        "Microseconds of the processor a message, by stage, in the order in which a message passes them: one "
        "process, SQLite, "
        f"`synchronous=FULL`, batches of {costs.BATCH}.\n{found.bare('stages.talk.messages')} messages of talk, "
        f"{found.bare('stages.report.messages')} reports. Waiting for the disk is no work of the processor.\n\n"
    )
    rows = [(title, *(_cell(found, kind, stage) for kind in KINDS)) for stage, title in STAGES.items()]
    rows.append(("**together**", *(f"**{found.bare(f'stages.{kind}.whole')}**" for kind in KINDS)))
    return said + table(("stage", *(title for title, _, _ in KINDS.values())), rows)


def _cell(found: Found, kind: str, stage: str) -> str:
    part, whole = found.number(f"stages.{kind}.{stage}"), found.number(f"stages.{kind}.whole")
    return f"{part:,.1f} ({part / whole:.0%})" if part is not None and whole else "–"


def picture(found: Found) -> str:
    """A bar a kind."""
    bars = {
        f"{title}: {found(f'stages.{kind}.whole')}": [
            (told.partition(":")[0], found.number(f"stages.{kind}.{stage}") or 0.0) for stage, told in STAGES.items()
        ]
        for kind, (title, _, _) in KINDS.items()
        if found.number(f"stages.{kind}.whole")
    }
    return pictures.bars("where each microsecond of a message goes", bars) if bars else ""
