"""The dashboard and the alerts speak of numbers that the processes really show."""

import json
import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from bot.bus import Backlog
from bot.health.parts import of_run
from bot.health.shown import of_bus, shown
from storage.roles import Role
from tests.conftest import ZONE, Town
from tests.health.test_server import HERE, UNIT, served

FOLDER = Path(__file__).parents[2] / "docs" / "monitoring"
DASHBOARD: dict[str, Any] = json.loads((FOLDER / "grafana.json").read_text("utf-8"))
ALERTS: list[dict[str, Any]] = yaml.safe_load((FOLDER / "alerts.yml").read_text("utf-8"))["groups"][0]["rules"]
NAME = re.compile(r"\bjinlin_[a-z_]+")
LABELS = re.compile(r"(jinlin_[a-z_]+)\{([^}]*)\}")
BY = re.compile(r"by \(([a-z_, ]+)\)")
OF_PROMETHEUS = {"instance", "job", "le"}


def questions() -> list[str]:
    """Everything that is asked of Prometheus."""
    return [target["expr"] for panel in DASHBOARD["panels"] for target in panel["targets"]] + [
        rule["expr"] for rule in ALERTS
    ]


@pytest.fixture
async def numbers(tmp_path: Path) -> dict[str, set[str]]:
    """Every number that a town and its bus show, with the names of its labels."""
    town = Town(f"sqlite:///{tmp_path / 'jinlin.db'}", datetime(2026, 6, 9, 9, tzinfo=ZONE), health=HERE)
    async with town.app.running():
        await town.group("2单元群", UNIT)
        await town.appoint("何叔", Role.UNIT_LEADER, UNIT)
        town.wire.refuse.add("town:2单元群")
        await town.app.meter.timing("town", town.app.bus.deliver)(town.message("蓝秋月", "楼道灯坏了", "2单元群"))
        town.app.router.around.meter.asides["town"] += 1
        await town.app.courier.carry()
        (tmp_path / "jinlin.db.backed-up").touch()
        async with served(of_run(town.app)) as get:
            _, page = await get("/metrics")
    backlog = Backlog(waiting=1, age=0.5, workers=2, gateways={"wechat": True}, memory=(1, 2))
    both = page + shown(of_bus(backlog)).decode()
    return {
        sample.name: set(sample.labels) for family in text_string_to_metric_families(both) for sample in family.samples
    }


async def test_every_number_that_is_asked_for_is_shown(numbers: dict[str, set[str]]) -> None:
    asked = {name for question in questions() for name in NAME.findall(question)}
    assert asked - set(numbers) == set()
    assert len(asked) > 15


async def test_every_label_that_is_asked_for_is_there(numbers: dict[str, set[str]]) -> None:
    for question in questions():
        for name, wanted in LABELS.findall(question):
            assert set(re.findall(r"([a-z_]+)=", wanted)) <= numbers[name], question
        there = set().union(*(numbers[name] for name in NAME.findall(question)), OF_PROMETHEUS)
        assert {label for by in BY.findall(question) for label in by.split(", ")} <= there, question


async def test_every_number_of_ours_is_looked_at_by_somebody(numbers: dict[str, set[str]]) -> None:
    asked = {
        re.sub(r"_(bucket|sum|count|total)$", "", name) for question in questions() for name in NAME.findall(question)
    }
    ours = {re.sub(r"_(bucket|sum|count|total)$", "", name) for name in numbers if "process" not in name}
    assert ours - asked == set()


def test_the_dashboard_is_whole() -> None:
    places = [(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in DASHBOARD["panels"]]
    assert len(set(places)) == len(places) == len({panel["id"] for panel in DASHBOARD["panels"]})
    assert DASHBOARD["templating"]["list"][0]["query"] == "prometheus"
    for panel in DASHBOARD["panels"]:
        assert panel["title"]
        assert {target["datasource"]["uid"] for target in panel["targets"]} == {"${datasource}"}
        assert len({target["refId"] for target in panel["targets"]}) == len(panel["targets"])


def test_every_alert_says_what_it_means_and_what_to_do() -> None:
    assert len({rule["alert"] for rule in ALERTS}) == len(ALERTS)
    for rule in ALERTS:
        assert rule["labels"]["severity"] in ("page", "ticket")
        assert set(rule["annotations"]) == {"summary", "action"}
        assert rule["expr"].count("(") == rule["expr"].count(")")
