"""Which post a matter goes to, and which offices a level has: ``routing.toml``, and what differs at a place."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from nlp.labels import Subject
from storage.places import Place, PlaceKind
from storage.roles import Role

Posts = Mapping[str, str]
"""Category → posts that are tried in turn, parted by ``、``."""

_CATEGORIES = {subject.title: subject.value for subject in Subject} | {
    subject.value: subject.value for subject in Subject
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Estate:
    """One kind of estates: whether a property company is usual, and in what it differs."""

    managed: bool
    posts: Posts


@dataclass(frozen=True, slots=True, kw_only=True)
class Law:
    """The file as a whole."""

    levels: Mapping[PlaceKind, tuple[Role, ...]]
    managed: Posts
    unmanaged: Posts
    estates: Mapping[str, Estate]


@cache
def law() -> Law:
    """What the file says; it is part of the code, and the same for ever."""
    said = tomllib.loads(files("handlers.rules").joinpath("routing.toml").read_text("utf-8"))
    return Law(
        levels=MappingProxyType({PlaceKind(kind): tuple(map(Role, held)) for kind, held in said["levels"].items()}),
        managed=MappingProxyType(said["managed"]),
        unmanaged=MappingProxyType(said["unmanaged"]),
        estates=MappingProxyType({name: Estate(**values) for name, values in said["estates"].items()}),
    )


class Levels(BaseModel):
    """The offices of a level where they differ, e.g. ``{"estate": ["物业"]}``; no office: no level here."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "级别"

    offices: dict[PlaceKind, tuple[Role, ...]] = {}


class Profile(BaseModel):
    """What kind of estate a place is, and whether a property company looks after it."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "小区类型"

    kind: str = ""
    managed: bool | None = None

    @field_validator("kind")
    @classmethod
    def _known(cls, kind: str) -> str:
        if kind and kind not in law().estates:
            raise ValueError(f"没有“{kind}”这种小区，可以写 {'、'.join(law().estates)}")
        return kind


class Routes(BaseModel):
    """Which categories go straight to a post here, e.g. ``{"power": "物业电工、物业"}``; titles (供电) do, too."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "去向"

    posts: dict[str, str] = Field(default={}, max_length=60)

    @field_validator("posts")
    @classmethod
    def _categories(cls, posts: dict[str, str]) -> dict[str, str]:
        if unknown := [name for name in posts if name not in _CATEGORIES]:
            raise ValueError(f"没有“{unknown[0]}”这个类别，可以写 {'、'.join(s.title for s in Subject)}")
        return {_CATEGORIES[name]: words for name, words in posts.items()}


def category(word: str) -> str | None:
    """The category of that name, in either language: 政务 is ``affairs``."""
    return _CATEGORIES.get(word)


def posts_at(
    ways: Callable[[type[Any], Place], Any], place: Place, subject: str, *, usual: bool = True
) -> tuple[str, ...]:
    """The posts for a matter at ``place``, asked of what is usual there; not ``usual``: of its own table alone."""
    return posts_of(ways(Routes, place), ways(Profile, place) if usual else Profile(), subject)


def posts_asked_for(ways: Callable[[type[Any], Place], Any], place: Place, subject: str) -> tuple[str, ...]:
    """The same where somebody asks for them: also where nothing is known of the estate."""
    return posts_at(ways, place, subject) or posts_of(Routes(), Profile(managed=True), subject)


def posts_of(routes: Routes, profile: Profile, subject: str) -> tuple[str, ...]:
    """The posts that a matter on this subject goes to, the first tried first; none: it is the leader's."""
    words = routes.posts.get(subject) or _usual(profile).get(subject, "")
    return tuple(word for part in words.split("、") if (word := part.strip()))


def _usual(profile: Profile) -> Posts:
    """The file's lists for such an estate; of an estate nobody has described, nothing is assumed."""
    estate = law().estates.get(profile.kind)
    managed = estate.managed if profile.managed is None and estate else profile.managed
    if managed is None:
        return {}
    own = estate.posts if estate and estate.managed == managed else {}
    return {**(law().managed if managed else law().unmanaged), **own}


def offices(upwards: Sequence[Place]) -> Mapping[PlaceKind, tuple[Role, ...]]:
    """Whose office it is to answer for each kind of place, as it is usual at the first of these."""
    own: dict[PlaceKind, tuple[Role, ...]] = {}
    for place in reversed(upwards):
        if isinstance(said := place.ways.get("levels"), Mapping):
            own.update(_read(said).offices)
    return {**law().levels, **own} if own else law().levels


def _read(said: Mapping[str, object]) -> Levels:
    try:
        return Levels.model_validate(dict(said))
    except ValidationError:
        return Levels()  # an older row that no longer fits means: the usual
