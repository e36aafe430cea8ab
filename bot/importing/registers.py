"""Everybody as they will be: who is known already and whom the file adds, told apart by address, home and name."""

from collections.abc import Iterable
from dataclasses import dataclass

Home = tuple[tuple[str, ...], str]
"""The path of a place, and the room."""


class Unclear(LookupError):
    """Nobody, or more than one person, is meant; the sentence says which."""


@dataclass(slots=True, eq=False)
class Someone:
    """One person.  ``id`` is None for one whom the file adds; ``addresses``: where they are reached."""

    name: str
    home: Home | None
    addresses: set[str]
    id: int | None = None


class Register:
    """Finds people; the same person written twice is one."""

    def __init__(self, known: Iterable[Someone]) -> None:
        self.people: list[Someone] = []
        self._names: dict[str, list[Someone]] = {}
        self._addresses: dict[str, Someone] = {}
        for someone in known:
            self._keep(someone)

    def write(self, name: str, home: Home | None, address: str) -> Someone:
        """The person of one row, found or new, with what the row says now."""
        found = self._found(name, home, address)
        if found is None:
            found = Someone(name, home, set())
            self._keep(found)
        self._rename(found, name)
        found.home = home or found.home
        if address:
            found.addresses.add(address)
            self._addresses[address] = found
        return found

    def find(self, name: str, home: Home | None, address: str) -> Someone:
        """The one person who is meant.  Raises Unclear."""
        if address and (at := self._addresses.get(address)):
            return at
        same = [one for one in self._names.get(name, []) if home is None or one.home == home]
        if len(same) == 1:
            return same[0]
        if same:
            raise Unclear(f"叫“{name}”的有 {len(same)} 位，请在“住处”里写清楚是哪一位")
        raise Unclear(f"没有“{name}”这个人，请先在“人员”里写上")

    def are_named_in(self, text: str) -> bool:
        """Whether the name of anybody, or a given name of two signs, stands in the text."""
        called = (part for name in self._names for part in (name, name[-2:] if len(name) > 2 else name))
        return any(len(part) > 1 and part in text for part in called)

    def _found(self, name: str, home: Home | None, address: str) -> Someone | None:
        if address and (at := self._addresses.get(address)):
            if at.id is None and at.name != name:
                raise Unclear(f"通道地址 {address} 已经写给了“{at.name}”")
            return at
        same = self._names.get(name, [])
        if home is None:
            free = [one for one in same if not address or not one.addresses or one.id is not None]
            if len(free) > 1:
                raise Unclear(f"叫“{name}”的有 {len(free)} 位，请写上住处")
            return free[0] if free else None
        at_home = [one for one in same if one.home == home]
        homeless = [one for one in same if one.home is None]
        return next(iter([*at_home, *(homeless if len(homeless) == 1 else [])]), None)

    def _keep(self, someone: Someone) -> None:
        self.people.append(someone)
        self._names.setdefault(someone.name, []).append(someone)
        for address in someone.addresses:
            self._addresses[address] = someone

    def _rename(self, someone: Someone, name: str) -> None:
        if someone.name != name:
            self._names[someone.name].remove(someone)
            self._names.setdefault(name, []).append(someone)
            someone.name = name
