"""Processes: templates are data, and no step is passed over."""

from datetime import UTC, datetime, timedelta

import pytest
from pydantic import ValidationError

from handlers.rules import processes
from handlers.rules.processes import Processes, Step

NOW = datetime(2026, 6, 9, tzinfo=UTC)
STEPS = [Step(name="议"), Step(name="评"), Step(name="公开", days=5)]


@pytest.mark.parametrize(
    ("done", "wanted", "left"), [(0, 1, []), (0, 3, ["议", "评"]), (1, 3, ["评"]), (2, 3, []), (2, 1, [])]
)
def test_a_step_waits_for_the_minutes_of_all_before_it(done: int, wanted: int, left: list[str]) -> None:
    assert processes.missing(STEPS, done, wanted) == left


def test_a_step_may_wait_for_days() -> None:
    assert processes.earliest(STEPS[2], NOW) == NOW + timedelta(days=5)
    assert processes.earliest(STEPS[1], NOW) is None
    assert processes.earliest(STEPS[2], None) is None


def test_the_usual_template_has_six_steps() -> None:
    (steps,) = Processes().templates.values()
    assert len(steps) == 6


@pytest.mark.parametrize("templates", [{"空": []}, {"错": [{"name": ""}]}, {"错": [{"name": "议", "people": -1}]}])
def test_what_is_no_template_is_refused(templates: dict) -> None:
    with pytest.raises(ValidationError):
        Processes(templates=templates)


@pytest.mark.parametrize(
    ("words", "people", "rest"),
    [
        ("12人 同意先做方案", 12, "同意先做方案"),
        ("14户参加，贴在一楼", 14, "贴在一楼"),
        ("同意先做方案", None, "同意先做方案"),
        ("第三个方案最好，当时在场的有十几个，30人", None, "第三个方案最好，当时在场的有十几个，30人"),
    ],
)
def test_how_many_took_part_is_said_first(words: str, people: int | None, rest: str) -> None:
    assert processes.people_in(words) == (people, rest)
