"""Processes: a template of steps, each with a quorum and a time; no step is reached while one before has no minutes."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Annotated, ClassVar

from pydantic import BaseModel, ConfigDict, Field


class Step(BaseModel):
    """One step.  ``people``: so many have to take part; ``days``: so long after the step before, at the earliest."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(min_length=1, max_length=12)]
    people: Annotated[int, Field(ge=0, le=10_000, strict=True)] = 0
    days: Annotated[int, Field(ge=0, le=365, strict=True)] = 0


_USUAL = tuple(Step(name=name) for name in ("一议", "二议", "一评", "二评", "一公开", "二公开"))


class Processes(BaseModel):
    """The templates of a place, by name.  What the usual one calls its steps, a place may call otherwise."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "程序"

    templates: Annotated[
        Mapping[str, Annotated[tuple[Step, ...], Field(min_length=1, max_length=20)]], Field(max_length=20)
    ] = {"两议两评两公开": _USUAL}


def missing(steps: Sequence[Step], done: int, wanted: int) -> list[str]:
    """The steps before that of number ``wanted`` that have no minutes; ``done``: how many have."""
    return [step.name for step in steps[done : wanted - 1]]


def earliest(step: Step, before: datetime | None) -> datetime | None:
    """When the step may be done at the earliest; None: at once."""
    return before + timedelta(days=step.days) if before and step.days else None


_PEOPLE = re.compile(r"(?<!\d)(\d{1,4})\s?[人位户](?:参加|到场|出席)?")


def people_in(words: str) -> tuple[int | None, str]:
    """“12人 同意先做方案”: how many took part, and what came of it."""
    found = _PEOPLE.search(words[:12])
    rest = words.replace(found[0], " ", 1) if found else words
    return (int(found[1]) if found else None), rest.strip(" ,，:：。、")
