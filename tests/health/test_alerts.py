"""Each alert is silent while all is well, and fires when it is not: asked of Prometheus' own tool, where it is here."""

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.health.test_monitoring import ALERTS, FOLDER, NAME

LENGTH = 90
"""Minutes of numbers, one a minute."""

_COMMITS = 'jinlin_commit_seconds_bucket{instance="w",le="%s"}'
_WAITS = 'jinlin_delivery_seconds_bucket{instance="w",le="%s"}'
WELL = {
    'up{job="worker",instance="w"}': "1x90",
    'jinlin_up{instance="w",part="database"}': "1x90",
    'jinlin_up{instance="c",part="schema"}': "1x90",
    'jinlin_channel_online{instance="one",channel="wechat"}': "1x90",
    'jinlin_channel_online{instance="waits",channel="wechat"}': "0x90",
    'jinlin_gateway_up{channel="wechat"}': "1x90",
    "jinlin_bus_workers": "2x90",
    "jinlin_bus_lag_seconds": "0.1x90",
    **{bucket % bound: "0+60x90" for bucket in (_WAITS, _COMMITS) for bound in ("0.1", "5", "+Inf")},
    'jinlin_commit_failures_total{instance="w",why="full"}': "0x90",
    'jinlin_outbox_late_seconds{channel="wechat"}': "3x90",
    'jinlin_sends_total{channel="wechat",outcome="sent"}': "0+10x90",
    'jinlin_sends_total{channel="wechat",outcome="later"}': "0+1x90",
    "jinlin_timers_late_seconds": "1x90",
    'jinlin_asides_total{channel="wechat"}': "3x90",
    "jinlin_redis_used_bytes": "1e8x90",
    "jinlin_redis_limit_bytes": "0x90",
    'jinlin_process_resident_memory_bytes{job="worker",instance="w"}': "2e8x90",
    "jinlin_disk_free_bytes": "5e9x90",
    "jinlin_backup_age_seconds": "40000x90",
}
SICK: dict[str, dict[str, str]] = {
    "ProcessGone": {'up{job="worker",instance="w"}': "1x5 0x85"},
    "PartGone": {'jinlin_up{instance="w",part="database"}': "1x5 0x85"},
    "SchemaOld": {'jinlin_up{instance="c",part="schema"}': "0x90"},
    "WireDown": {'jinlin_channel_online{instance="one",channel="wechat"}': "1x5 0x85"},
    "GatewayGone": {'jinlin_gateway_up{channel="wechat"}': "1x5 0x85"},
    "NoWorker": {"jinlin_bus_workers": "2x5 0x85"},
    "BusLags": {"jinlin_bus_lag_seconds": "0x5 30x85"},
    "AnswersSlow": {_WAITS % "0.1": "0x90"},
    "CommitsSlow": {_COMMITS % "0.1": "0x90"},
    "NothingSaved": {'jinlin_commit_failures_total{instance="w",why="full"}': "0x5 1+5x85"},
    "OutboxLate": {'jinlin_outbox_late_seconds{channel="wechat"}': "0x5 400x85"},
    "SendsFail": {'jinlin_sends_total{channel="wechat",outcome="never"}': "_x5 1+9x85"},
    "TimersLate": {"jinlin_timers_late_seconds": "0x5 500x85"},
    "SetAside": {'jinlin_asides_total{channel="telegram"}': "_x70 1x20"},  # the first one that this process ever had
    "RedisFull": {"jinlin_redis_limit_bytes": "1.1e8x90"},
    "MemoryGrows": {'jinlin_process_resident_memory_bytes{job="worker",instance="w"}': "7e8x90"},
    "DiskLow": {"jinlin_disk_free_bytes": "4e8x90"},
    "BackupOld": {"jinlin_backup_age_seconds": "2e5+60x90"},
}


def fired(series: Mapping[str, str], folder: Path) -> set[str]:
    """Which alerts fire after eighty minutes of these numbers."""
    names = [rule["alert"] for rule in ALERTS]
    asked = [{"eval_time": "80m", "alertname": name} for name in names]
    given = [{"series": name, "values": values} for name, values in series.items()]
    case = {"interval": "1m", "input_series": given, "alert_rule_test": asked}
    told = {"rule_files": [str(FOLDER / "alerts.yml")], "evaluation_interval": "1m", "tests": [case]}
    (folder / "case.yml").write_text(yaml.safe_dump(told), "utf-8")
    tool = shutil.which("promtool")
    if tool is None:
        pytest.skip("需要 promtool：apt-get install prometheus")
    done = subprocess.run([tool, "test", "rules", str(folder / "case.yml")], capture_output=True, text=True)
    said = done.stdout + done.stderr
    assert done.returncode == 0 or "exp:[" in said.replace(" ", ""), said
    return set(re.findall(r"alertname: ?(\w+)", said))


def test_every_alert_has_a_case_and_every_number_is_one_that_is_asked_for() -> None:
    assert set(SICK) == {rule["alert"] for rule in ALERTS}
    asked = set(NAME.findall(" ".join(rule["expr"] for rule in ALERTS)))
    assert {name for case in (WELL, *SICK.values()) for series in case for name in NAME.findall(series)} <= asked


def test_all_is_silent_while_all_is_well_or_nothing_is_there(tmp_path: Path) -> None:
    assert fired(WELL, tmp_path) == set()
    assert fired({}, tmp_path) == set()


@pytest.mark.parametrize("name", SICK)
def test_an_alert_fires_and_no_other(name: str, tmp_path: Path) -> None:
    assert fired(WELL | SICK[name], tmp_path) == {name}
