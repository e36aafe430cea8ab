"""The compose files: what they start exists, is told what the bot knows, may do little, and leaves no talk on disk."""

import os
import re
from typing import Any

import pytest
import yaml

from bot.settings import load
from tests.house.sources import ROOT

BLANK = re.compile(r"\$\{\w+(?::-([^}]*)|:\?[^}]*)\}")
FILES = ("compose.yml", "compose.scaled.yml")
SCALED = yaml.safe_load((ROOT / "compose.scaled.yml").read_text("utf-8"))["services"]


def ours(file: str) -> dict[str, Any]:
    services = yaml.safe_load((ROOT / file).read_text("utf-8"))["services"]
    return {name: service for name, service in services.items() if service.get("image") == "jinlin"}


@pytest.mark.parametrize("file", FILES)
def test_the_bot_may_write_to_its_volume_only(file: str) -> None:
    for service in ours(file).values():
        assert (service["read_only"], service["cap_drop"], service["init"]) == (True, ["ALL"], True)
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert all(place.split(":")[1] == "/data" for place in service.get("volumes", ()))
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", ()))
        assert float(service["stop_grace_period"].removesuffix("s")) > 10


@pytest.mark.parametrize("file", FILES)
def test_the_bot_understands_what_it_is_told(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for service in ours(file).values():
        for name in [name for name in os.environ if name.startswith("JINLIN_")]:
            monkeypatch.delenv(name)
        for name, value in service["environment"].items():
            monkeypatch.setenv(name, BLANK.sub(lambda blank: "x" if blank[1] is None else blank[1], value))
        settings = load()
        assert settings.health.listen or settings.console.listen


def test_a_district_has_every_part() -> None:
    parts = {name: tuple(service["command"][:2]) for name, service in ours("compose.scaled.yml").items()}
    assert parts == {
        "worker": ("worker",),
        "wechat": ("gateway", "wechat"),
        "telegram": ("gateway", "telegram"),
        "page": ("gateway", "page"),
        "console": ("console",),
    }
    assert SCALED["worker"]["deploy"]["replicas"] == 2


def test_redis_keeps_nothing_and_throws_nothing_away() -> None:
    told = SCALED["redis"]["command"]
    pairs = dict(zip(told[1::2], told[2::2], strict=True))
    assert (pairs["--save"], pairs["--appendonly"], pairs["--maxmemory-policy"]) == ("", "no", "noeviction")
    assert (SCALED["redis"]["read_only"], "volumes" in SCALED["redis"]) == (True, False)


def test_records_and_redis_are_reached_from_inside_only() -> None:
    networks = yaml.safe_load((ROOT / "compose.scaled.yml").read_text("utf-8"))["networks"]
    assert networks["inside"]["internal"]
    for name in ("postgres", "redis", "worker"):
        assert (SCALED[name]["networks"], "ports" in SCALED[name]) == (["inside"], False)
