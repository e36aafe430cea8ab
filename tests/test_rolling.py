"""The scaled set-up as its operator meets it: restarted piece by piece under load; what each piece says of itself."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from prometheus_client.parser import text_string_to_metric_families

from benchmarks.scaled import Scaled, first_line, scaled
from tests.figures import size, tell
from tests.soak.rolling import roll
from tests.soak.streets import TelegramStreet
from tests.storage.servers import NoServer
from tests.wires.gateways import running

DRAINED = 10.0
ROUNDS = size("JINLIN_ROUNDS", 1)
"""How often each process is restarted."""


@pytest.fixture
def setup() -> Iterator[Scaled]:
    try:
        with scaled("127.0.0.1:0") as setup:
            if setup.database.startswith("sqlite"):
                pytest.skip("需要 PostgreSQL：apt-get install postgresql")
            yield setup
    except NoServer as missing:
        pytest.skip(str(missing))


def test_a_rolling_restart_under_load_loses_and_repeats_nothing(setup: Scaled, tmp_path: Path) -> None:
    """Two workers and two gateways, each stopped by SIGTERM and started anew while people report."""
    with running("telegram", "--port", "0") as gateway:
        street = TelegramStreet(gateway, 1)
        rolled = roll(setup, street, tmp_path, ROUNDS)
    count = rolled.count
    tell(
        "r1.rolling.restarts", rolled.restarts, "restarts", title=f"while {count.said} reports came, one after another"
    )
    tell("r1.rolling.lost", count.lost, "reports", "0", "lost in a rolling restart")
    tell("r1.rolling.repeated", count.doubled + count.repeated, "lines", "0", "said twice in a rolling restart")
    tell("r1.rolling.drained", rolled.slowest, "s", "< 10", "slowest process to end after SIGTERM")
    assert count.owed > 60
    assert (count.lost, count.doubled, count.repeated) == (0, 0, 0)
    assert rolled.slowest < DRAINED
    assert (rolled.statuses, rolled.together) == ({0}, 1)


def get(setup: Scaled, number: int, path: str) -> tuple[int, str]:
    url = f"{setup.health[setup.processes[number].pid]}{path}"
    try:
        with urlopen(url, timeout=5) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as refusal:
        return refusal.code, refusal.read().decode()


def until_ready(setup: Scaled, number: int) -> dict[str, bool]:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            status, parts = get(setup, number, "/readyz")
        except OSError:
            status, parts = 0, "{}"
        if status == 200:
            return json.loads(parts)
        time.sleep(0.1)
    raise AssertionError(f"not ready: {setup.processes[number].args}")


def numbers(setup: Scaled, number: int) -> dict[str, float]:
    page = get(setup, number, "/metrics")[1]
    found = [sample for family in text_string_to_metric_families(page) for sample in family.samples]
    return {f"{sample.name} {' '.join(sample.labels.values())}".strip(): sample.value for sample in found}


def test_every_process_says_how_it_is(setup: Scaled) -> None:
    setup.worker()
    setup.gateway("playground")
    assert "后台进程已启动" in first_line(setup.start("console"))
    worker, gateway, console = range(3)
    assert until_ready(setup, worker) == {"database": True, "redis": True}
    assert until_ready(setup, gateway) == {"redis": True}
    assert until_ready(setup, console) == {"database": True, "redis": True, "schema": True}
    seen = numbers(setup, console)
    assert (seen["jinlin_bus_workers"], seen["jinlin_gateway_up playground"]) == (1, 1)
    assert (seen["jinlin_bus_messages"], seen["jinlin_redis_limit_bytes"]) == (0, 0)
    assert numbers(setup, worker)["jinlin_jobs_total"] > 0
    assert numbers(setup, gateway)["jinlin_channel_online playground"] == 1
    setup.redis.kill()
    for number in (worker, gateway, console):
        status, parts = get(setup, number, "/readyz")
        assert (status, json.loads(parts)["redis"]) == (503, False)
        assert get(setup, number, "/healthz")[0] == 200
    setup.redis.start()
    for number in (worker, gateway, console):
        until_ready(setup, number)
