"""The file of measured figures, the pages that are made from it, and how it is measured."""

import asyncio
import threading
import time
from itertools import islice, pairwise
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

from benchmarks import __main__ as bench
from benchmarks import arrivals, mixture, pages, pictures, results, stages, start, towns
from benchmarks.arrivals import Waits
from benchmarks.found import Found
from benchmarks.goals import GOALS
from benchmarks.sections import SECTIONS
from bot.message import Message

SLACK = 0.2
"""How far a number in a text may be from its row."""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of figures of one's own."""
    monkeypatch.setattr(results, "FILE", tmp_path / "results.json")
    return results.FILE


def test_a_figure_is_written_down_with_its_machine_and_day_and_a_new_one_takes_its_place(file: Path) -> None:
    results.note("start.median", 1.234567, "s", "< 1.5")
    results.note("p99.sqlite.plan", "SEARCH tickets")
    results.note("start.median", 1.6, "s", "< 1.5", "cold start")
    found = results.figures()
    assert list(found) == ["p99.sqlite.plan", "start.median"]
    assert found["start.median"].shown == "1.60 s"
    assert found["p99.sqlite.plan"].value == "SEARCH tickets"
    assert all(figure.machine and figure.date and figure.load >= 0 for figure in found.values())
    assert len(file.read_text("utf-8").splitlines()) == len(found) + 2, "a figure a line, so that branches merge"


def test_figures_that_several_write_at_once_are_all_there(file: Path) -> None:
    def write(number: int) -> None:
        for step in range(10):
            results.note(f"a.{number}.{step}", step)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results.figures()) == 40


@pytest.mark.parametrize(
    ("value", "goal", "met"),
    [
        *((199.9, "< 200 ms", True), (200, "< 200", False), (0.8, "≤ 0.8", True), (0, "0", True), (1, "0", False)),
        *((592, "≥ 4,000", False), (4000, "≥ 4,000", True), (5, "", None), ("a plan", "0", None)),
    ],
)
def test_whether_a_figure_reaches_its_goal(value: float | str, goal: str, met: bool | None) -> None:
    assert results.Figure("a", value, goal=goal).met is met


@pytest.mark.parametrize(
    ("value", "read"),
    [(1589.4, "1,589"), (0.0123, "0.012"), (0.444, "0.44"), (12.34, "12.3"), (3, "3"), (2.5, "2.50")],
)
def test_a_figure_is_read_with_the_digits_that_count(value: float, read: str) -> None:
    assert results.rounded(value) == read


@pytest.mark.parametrize("path", pages.made(Found(results.figures())))
def test_a_page_is_what_the_figures_make_of_it(path: str) -> None:
    made = pages.made(Found(results.figures()))[path]
    assert (pages.ROOT / path).read_text("utf-8") == made, "python -m benchmarks pages writes it anew"


@pytest.mark.parametrize("page", ["README.md", "docs/scale.md"])
def test_a_number_that_a_page_cites_is_its_row_within_a_fifth(page: str) -> None:
    text, found = (pages.ROOT / page).read_text("utf-8"), Found(results.figures())
    cited = list(pages.CITED.finditer(text))
    assert cited
    missing = [match[3] for match in cited if found.number(match[3]) is None]
    wrong = [match[0] for match in cited if (row := found.number(match[3])) and _far(pages.number(match[1]), row)]
    assert (missing, wrong) == ([], [])


def test_what_a_page_divides_by_a_figure_is_what_comes_of_it() -> None:
    text = (pages.ROOT / "docs/scale.md").read_text("utf-8")
    divided = list(pages.DIVIDED.finditer(text))
    assert len(divided) == text.count("÷")
    assert [m[0] for m in divided if _far(pages.number(m[1]) / pages.number(m[2]), pages.number(m[5]))] == []


def _far(said: float, measured: float) -> bool:
    return abs(said - measured) > SLACK * abs(measured)


def test_a_cited_number_follows_its_figure_and_what_is_divided_by_it_too() -> None:
    found = Found({"speed.line": results.Figure("speed.line", 2000.0)})
    text = 'holds 70 ÷ [1,589](performance.md#a "speed.line") = 0.044, [5 ms](performance.md "other.row")'
    now = 'holds 70 ÷ [2,000](performance.md#a "speed.line") = 0.035, [5 ms](performance.md "other.row")'
    assert pages.cited(text, found) == now


def test_every_section_says_something_before_it_was_ever_measured() -> None:
    page = pages.made(Found({}))["docs/performance.md"]
    assert page.count("Not measured yet.") == len(SECTIONS)
    assert page.count("not measured") == len(GOALS)


def test_every_goal_is_a_figure_of_a_section() -> None:
    prefixes = tuple(f"{figures}." for section in SECTIONS.values() for figures in section.FIGURES)
    assert [name for name in GOALS if not name.startswith(prefixes)] == []


def test_what_falls_short_is_said_plainly() -> None:
    figures = [results.Figure("start.empty.best", 2.0, "s", "< 1.5 s"), results.Figure("load.lost", 0, "", "0")]
    table = pages.goals(Found({figure.name: figure for figure in figures}))
    assert "| 2 s | < 1.5 s | **short** |" in table
    assert "| reports acknowledged and not in the records | 0 | 0 | reached |" in table


def test_promises_stand_beneath_the_goals_in_the_order_of_their_numbers() -> None:
    names = ("promises.r10.lost", "promises.r2.lost", "promises.a1.open", "promises.r2.deaths")
    figures = {name: results.Figure(name, 0, "", "0" if "deaths" not in name else "", "lost") for name in names}
    rows = [line.split(" | ")[0] for line in pages.goals(Found(figures)).splitlines()[-3:]]
    assert rows == ["| promise A1: lost", "| promise R2: lost", "| promise R10: lost"]


def test_of_many_sets_of_one_promise_the_worst_is_shown() -> None:
    measured = {"a": 99.5, "b": 97.0, "c": 100.0}
    figures = {f"promises.p2.{n}": results.Figure(f"promises.p2.{n}", v, "%", "≥ 98", n) for n, v in measured.items()}
    assert pages.goals(Found(figures)).endswith("| promise P2: the worst of 3, b | 97 % | ≥ 98 | **short** |\n")


def test_an_unknown_section_is_refused_with_the_names_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["p98"]) == 2
    assert "no section p98; there are: peers" in capsys.readouterr().err


def test_one_message_in_eight_is_a_report_and_each_is_of_its_own_group_and_building() -> None:
    said = list(islice(mixture.messages(1_000), 8_000))
    reports = [message for message in said if mixture.is_report(message)]
    assert len(reports) == 1_000
    assert len({(message.room, message.text) for message in reports}) == 1_000
    assert {message.text.partition("栋")[0] for message in reports} == {str(n) for n in range(1, 21)}


def test_messages_come_as_often_as_asked_and_independently_of_one_another() -> None:
    frames = iter(lambda: b"", None)
    times = [at for at, _ in arrivals.poisson(frames, 200, 60, seed=1)]
    gaps = [after - before for before, after in pairwise(times)]
    assert 11_600 < len(times) < 12_400
    assert sum(gap < 0.005 for gap in gaps) / len(gaps) == pytest.approx(0.632, abs=0.02)


async def test_a_line_that_stands_still_is_charged_for_all_that_waited_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(arrivals, "WARM", 0.0)
    gate, first = asyncio.Lock(), True

    async def deliver(message: Message) -> None:
        nonlocal first
        async with gate:
            await asyncio.sleep(0.4 if first else 0)
            first = False

    app = SimpleNamespace(
        bus=SimpleNamespace(deliver=deliver), meter=SimpleNamespace(timing=lambda channel, deliver: deliver)
    )
    frames = mixture.frames(20)
    times = [(0.01 * number, next(frames)) for number in range(1, 21)]
    waits = {"all": Waits()}
    await arrivals._arrive(app, {"all": times}, waits)
    found = waits["all"].found
    assert len(found) == 20
    assert sum(wait > 150 for wait in found) == 20, "every one of them came while the first was being done"


def test_what_was_acknowledged_is_in_the_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrivals, "WARM", 0.0)
    url = f"sqlite:///{tmp_path / 'bench.db'}"
    towns.build(url, 20, 40)
    run = arrivals.drive(url, {"all": arrivals.poisson(mixture.frames(20), 200, 0.5, seed=1)})
    waits = run.waits["all"]
    assert len(waits.found) > 60
    assert len(waits.reports) == len(waits.found) // 8
    assert (waits.lost, waits.refused) == (0, 0)
    assert run.opened > 0
    assert run.memory > 20


@pytest.mark.parametrize(
    ("stack", "stage"),
    [
        (["bot/router.py", "nlp/reading.py", "nlp/model.py"], "read"),
        (["bot/router.py", "storage/heard.py", "storage/transactions.py"], "dedupe"),
        (["bot/router.py", "handlers/tickets/opening.py"], "handlers"),
        (["bot/router.py", "handlers/tickets/opening.py", "storage/roles.py"], "statements"),
        (["bot/router.py", "bot/context/talk.py", "storage/roles.py"], "rights"),
        (["bot/context/acting.py", "bot/redactor/rooms.py"], "redact"),
        (["bot/router.py", "bot/lately.py"], "line"),
        ([], "line"),
    ],
)
def test_a_stack_is_put_to_its_stage(stack: list[str], stage: str) -> None:
    frame = None
    for path in ["outside.py", *stack]:
        code = compile("frame = deeper()", f"{stages.ROOT}/{path}", "exec")
        frame = _inside(code, frame)
    assert stages.stage(frame) == stage


def _inside(code: object, outer: object) -> object:
    """A frame of that file, called from ``outer``."""
    return SimpleNamespace(f_code=code, f_back=outer)


def test_processor_time_is_found_where_it_is_spent() -> None:
    with stages.sampled() as seen:
        until = time.perf_counter() + 0.2
        while time.perf_counter() < until:
            sum(range(1000))
    assert seen["line"] > 5, "none of it is of a stage"


async def test_a_cold_start_is_measured_to_the_first_acknowledgement(tmp_path: Path) -> None:
    seconds = await start.started(tmp_path)
    assert 0.1 < seconds < start.PATIENCE


def test_a_picture_of_shares_fills_its_width() -> None:
    drawn = ElementTree.fromstring(pictures.bars("shares", {"talk": [("read", 30.0), ("commit", 10.0)]}))
    wide = [float(each.attrib["width"]) for each in drawn.iter() if each.attrib.get("height") == str(pictures.BAR)]
    assert wide == [510.0, 170.0]
    assert "75%" in "".join(drawn.itertext())
