"""The numbers in Prometheus' words.  No label holds an id, a name or anything that somebody wrote."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from bot.bus import Backlog
from bot.meter import Meter, Spread
from storage.loads import Load
from storage.troubles import Trouble

K = TypeVar("K", bound=tuple[str, ...])


class _Given(Collector):
    def __init__(self, families: Iterable[Metric]) -> None:
        self._families = tuple(families)

    def collect(self) -> Iterable[Metric]:
        return self._families


def shown(families: Iterable[Metric]) -> bytes:
    """What a monitor reads: these, and what the machine knows of this process."""
    registry = CollectorRegistry()
    ProcessCollector(namespace="jinlin", registry=registry)
    registry.register(_Given(families))
    return generate_latest(registry)


def of_process(meter: Meter) -> Iterator[Metric]:
    """What one process has counted since it began."""
    yield _counter("jinlin_messages", "Messages dealt with", ("channel", "label"), meter.messages)
    asides = {(channel,): number for channel, number in meter.asides.items()}
    yield _counter("jinlin_asides", "Messages set aside after a fault", ("channel",), asides)
    yield _counter("jinlin_sends", "Lines tried, by what became of them", ("channel", "outcome"), meter.sends)
    yield _counter("jinlin_jobs", "Jobs committed", (), {(): meter.jobs})
    failures = {(why.value,): meter.failures[why] for why in Trouble}  # all of them: a first one has to be a growth
    yield _counter("jinlin_commit_failures", "Commits that were not saved, by why", ("why",), failures)
    yield _histogram("jinlin_reading_seconds", "Understanding one message", {(): meter.readings})
    yield _histogram("jinlin_commit_seconds", "Writing one commit to the disk", {(): meter.commits})
    waits = {(channel,): spread for channel, spread in meter.deliveries.items()}
    about = "From the channel's handing over to the commit of one message"
    yield _histogram("jinlin_delivery_seconds", about, waits, ("channel",))


def of_channels(online: Mapping[str, bool]) -> Iterator[Metric]:
    """Whether each wire is up."""
    states = {(channel,): float(up) for channel, up in online.items()}
    yield _gauge("jinlin_channel_online", "Whether the channel's wire is up", ("channel",), states)


def of_records(load: Load, seconds: float) -> Iterator[Metric]:
    """What the records hold."""
    yield _gauge("jinlin_tickets", "Tickets by state and level", ("state", "level"), load.tickets)
    timers = {(name,): number for name, number in load.timers.items()}
    yield _gauge("jinlin_timers", "Timers set, by capability: reminders and others", ("capability",), timers)
    yield _gauge("jinlin_timers_late_seconds", "How late the most overdue timer is", (), {(): load.late})
    depth = {(channel,): number for channel, (number, _) in load.waiting.items()}
    age = {(channel,): late for channel, (_, late) in load.waiting.items()}
    yield _gauge("jinlin_outbox_lines", "Lines that wait to leave", ("channel",), depth)
    yield _gauge("jinlin_outbox_late_seconds", "How late the most overdue line is", ("channel",), age)
    yield _gauge("jinlin_asides_day", "Messages set aside within a day", (), {(): load.asides})
    yield _gauge("jinlin_look_seconds", "How long reading these numbers took", (), {(): seconds})


def of_disk(free: int, backup_age: float | None) -> Iterator[Metric]:
    """Where a process writes; ``backup_age``: in seconds, None where no embedded database lies there."""
    yield _gauge("jinlin_disk_free_bytes", "Room on the disk to which this process writes", (), {(): free})
    ages = {} if backup_age is None else {(): backup_age}
    yield _gauge("jinlin_backup_age_seconds", "How old the last backup is; there was never one: the process", (), ages)


def of_bus(backlog: Backlog) -> Iterator[Metric]:
    """What waits in Redis."""
    yield _gauge("jinlin_bus_messages", "Messages no worker has committed", (), {(): backlog.waiting})
    yield _gauge("jinlin_bus_lag_seconds", "How long the oldest of them has waited", (), {(): backlog.age})
    yield _gauge("jinlin_bus_workers", "Workers that live", (), {(): backlog.workers})
    there = {(channel,): float(up) for channel, up in backlog.gateways.items()}
    yield _gauge("jinlin_gateway_up", "Whether a gateway of that channel lives", ("channel",), there)
    used, limit = backlog.memory
    yield _gauge("jinlin_redis_used_bytes", "Memory Redis uses", (), {(): used})
    yield _gauge("jinlin_redis_limit_bytes", "Memory Redis may use; 0: without limit", (), {(): limit})


def of_parts(up: Mapping[str, bool]) -> Iterator[Metric]:
    """Whether what this process stands on answers it."""
    yield _gauge("jinlin_up", "Whether it answers", ("part",), {(part,): float(well) for part, well in up.items()})


def _counter(name: str, about: str, labels: tuple[str, ...], values: Mapping[K, float]) -> CounterMetricFamily:
    family = CounterMetricFamily(name, about, labels=labels)
    for key, number in dict(values).items():
        family.add_metric(key, number)
    return family


def _gauge(name: str, about: str, labels: tuple[str, ...], values: Mapping[K, float]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(name, about, labels=labels)
    for key, number in values.items():
        family.add_metric(key, number)
    return family


def _histogram(
    name: str, about: str, spreads: Mapping[K, Spread], labels: tuple[str, ...] = ()
) -> HistogramMetricFamily:
    family = HistogramMetricFamily(name, about, labels=labels)
    for key, spread in spreads.items():
        counts, total, buckets = list(spread.counts), 0, []
        for bound, number in zip((*map(str, spread.bounds), "+Inf"), counts, strict=True):
            total += number
            buckets.append((bound, total))
        family.add_metric(key, buckets, spread.total)
    return family
