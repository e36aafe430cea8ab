"""The tree of places as it will be: what is known already and what the file adds, found by path."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bot.importing.tables import plain
from storage.places import Place, PlaceKind

Path = tuple[str, ...]

KINDS = {
    "县区": PlaceKind.COUNTY,
    "街道": PlaceKind.STREET,
    "镇": PlaceKind.STREET,
    "社区": PlaceKind.COMMUNITY,
    "网格": PlaceKind.GRID,
    "小区": PlaceKind.ESTATE,
    "片区": PlaceKind.CLUSTER,
    "楼栋": PlaceKind.BUILDING,
    "单元": PlaceKind.UNIT,
    **{kind.value: kind for kind in PlaceKind},
}
"""How a kind may be called in the column for it."""

TITLES = {kind: title for title, kind in KINDS.items() if title not in (kind.value, "镇")}

_ENDINGS = (
    (re.compile(r"县$"), PlaceKind.COUNTY),
    (re.compile(r"(街道|镇|乡)$"), PlaceKind.STREET),
    (re.compile(r"(社区|村|居委会)$"), PlaceKind.COMMUNITY),
    (re.compile(r"网格$"), PlaceKind.GRID),
    (re.compile(r"片区$"), PlaceKind.CLUSTER),
    (re.compile(r"(单元|梯)$"), PlaceKind.UNIT),
    (re.compile(r"([0-9A-Za-z一二三四五六七八九十]{1,4})(栋|幢|座|号楼|楼栋)$"), PlaceKind.BUILDING),
)
_RANKS = {
    PlaceKind.COUNTY: -1,
    PlaceKind.STREET: 0,
    PlaceKind.COMMUNITY: 1,
    PlaceKind.GRID: 2,
    PlaceKind.ESTATE: 2,  # a grid may hold several estates, an estate several grids
    PlaceKind.CLUSTER: 3,
    PlaceKind.BUILDING: 4,
    PlaceKind.UNIT: 5,
}


class NotFound(LookupError):
    """No place, or more than one, is meant by a path; the sentence says which."""


@dataclass(slots=True)
class Node:
    """One place of the tree.  ``ways``: what the file changes there."""

    path: Path
    kind: PlaceKind
    ways: dict[str, Any] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Its own name."""
        return self.path[-1]


class Gazetteer:
    """Finds a place by any ending of its path that only one place has."""

    def __init__(self, known: Iterable[Place]) -> None:
        self.nodes: dict[Path, Node] = {}
        self._endings: dict[Path, set[Path]] = {}
        paths: dict[int, Path] = {}
        for place in known:
            paths[place.id] = (*(paths[place.parent_id] if place.parent_id else ()), place.name)
            self._keep(Node(paths[place.id], place.kind))

    def add(self, path: Path, kind: PlaceKind) -> Node:
        """The place of that path, new or known already.  Raises ValueError with a sentence where it cannot be there."""
        if found := self.nodes.get(path):
            if found.kind is not kind:
                raise ValueError(f"已经有“{spell(path)}”，类型是{TITLES[found.kind]}，不能又是{TITLES[kind]}")
            return found
        if reason := self._misplaced(path, kind):
            raise ValueError(reason)
        node = Node(path, kind)
        self._keep(node)
        return node

    def find(self, words: str) -> Node:
        """The one place that ``words`` name, a path or its ending.  Raises NotFound."""
        path = split(words)
        if path in self.nodes:
            return self.nodes[path]
        found = self._endings.get(path, set()) if path else set()
        if len(found) == 1:
            return self.nodes[next(iter(found))]
        if found:
            some = "、".join(sorted(spell(p) for p in found)[:3])
            raise NotFound(f"“{words}”有 {len(found)} 个（{some}），请写得更完整")
        raise NotFound(f"“{words}”没有这个地点，请先在“地点”里写上")

    def _keep(self, node: Node) -> None:
        self.nodes[node.path] = node
        for start in range(len(node.path)):
            self._endings.setdefault(node.path[start:], set()).add(node.path)

    def _misplaced(self, path: Path, kind: PlaceKind) -> str:
        above = self.nodes.get(path[:-1])
        if above is None:
            lonely = kind in (PlaceKind.CLUSTER, PlaceKind.BUILDING, PlaceKind.UNIT)
            return f"{TITLES[kind]}“{path[-1]}”要写上级" if lonely else ""
        if _RANKS[kind] < _RANKS[above.kind] or kind is above.kind:
            return f"{TITLES[kind]}“{path[-1]}”不能放在{TITLES[above.kind]}“{above.name}”里"
        return ""


def split(words: str) -> Path:
    """``莲花北社区/观远里/3栋`` as its parts."""
    return tuple(filter(None, (part.strip() for part in re.split(r"[/>\\]", plain(words)))))


def spell(path: Path) -> str:
    """The path in one word."""
    return "/".join(path)


def kind_of(word: str, name: str) -> PlaceKind | None:
    """The kind that ``word`` says; where it says nothing, the one that the end of the name gives away."""
    if word:
        return KINDS.get(plain(word).casefold())
    return next((kind for ending, kind in _ENDINGS if ending.search(name)), PlaceKind.ESTATE)
