"""What an import is going to write, once every row has been found in order."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.importing.gazetteers import Gazetteer, Node, Path
from bot.importing.registers import Register, Someone
from storage.groups import Purpose
from storage.roles import Role


@dataclass(frozen=True, slots=True)
class Post:
    """A role that somebody shall hold; without ``starts`` from now on."""

    who: Someone
    role: Role
    place: Node
    deputy: bool
    post: str
    starts: datetime | None
    ends: datetime | None


@dataclass(frozen=True, slots=True)
class Binding:
    """A group and its place."""

    address: str
    title: str
    place: Node
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Offer:
    """A line of the service menu."""

    place: Node
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody's turn at a duty point."""

    who: Someone
    place: Node
    point: str
    starts: datetime
    ends: datetime


@dataclass(slots=True)
class Plan:
    """Everything to be written; ``problems`` must be empty first.  ``areas``: in hundredths of a square metre."""

    places: Gazetteer
    people: Register
    written: list[Node] = field(default_factory=list)
    households: list[tuple[Node, str]] = field(default_factory=list)
    areas: dict[tuple[Path, str], int] = field(default_factory=dict)
    owners: list[tuple[Someone, Node, str]] = field(default_factory=list)
    persons: list[Someone] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    bindings: list[Binding] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    ways: list[tuple[Node, str, Any]] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
