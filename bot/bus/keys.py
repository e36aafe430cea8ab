"""How things are called in Redis, and which partition a room is in.

``epoch`` is a random word that is made anew with the streams: whoever finds the old streams gone knows that Redis was
wiped.
"""

from zlib import crc32

PARTITIONS = 32
HANDED_OVER = 30.0
"""Seconds for which what a room said lately waits for who reads it next."""

GROUP = "workers"
EPOCH = "jinlin:epoch"
WORKERS = "jinlin:workers"
GATEWAYS = "jinlin:gateways"
WAKE = "jinlin:wake"
CLOCK = "jinlin:clock"
BELONGINGS = "jinlin:belongings"

TOWN = "town"
"""Under which name the workers are asked about the town."""


def partition_at(name: str) -> int:
    """The partition of a room, or of the estate that its messages are sorted by."""
    return crc32(name.encode(errors="replace")) % PARTITIONS


def stream(epoch: str, partition: int) -> str:
    """What waits in a partition."""
    return f"jinlin:in:{epoch}:{partition}"


def answers(reader: str) -> str:
    """Where that gateway or worker hears what became of its messages and questions."""
    return f"jinlin:answers:{reader}"


def owner(partition: int) -> str:
    """Who reads that partition."""
    return f"jinlin:owner:{partition}"


def lately(partition: int) -> str:
    """What its rooms said in the last minutes, while the partition moves."""
    return f"jinlin:lately:{partition}"


def minutes(partition: int, bundle: int) -> str:
    """What its rooms said within five minutes, should its worker die."""
    return f"jinlin:minutes:{partition}:{bundle}"


def present(worker: str) -> str:
    """There while that worker lives."""
    return f"jinlin:worker:{worker}"


def lease(name: str) -> str:
    """Who does alone what only one may do."""
    return f"jinlin:lease:{name}"


def gateway(channel: str) -> str:
    """How that channel's gateway is; there while it lives."""
    return f"jinlin:gateway:{channel}"


def errands(of: str) -> str:
    """What that one is asked for."""
    return f"jinlin:errands:{of}"
