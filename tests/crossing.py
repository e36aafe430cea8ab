"""A town on several wires: people who are known on one, on another, on both."""

from pathlib import Path
from typing import Any

from bot.message import Address, Kind, Message
from storage.groups import Groups, Purpose
from storage.people import People, Person
from tests.conftest import Town, Wire


class Crossing(Town):
    """The town's own wire, and one beside it; what is said on that one shows its name."""

    def __init__(self, database: str, start: Any, **settings: Any) -> None:
        super().__init__(database, start, **settings)
        self.beside = Wire()
        self.beside.name = "beside"
        self.app.add([self.beside])

    async def settle(self) -> list[tuple[str, str]]:
        heard = await super().settle()
        self.wire.said, self.beside.said = self.beside.said, []
        return heard + await super().settle()

    async def known_beside(self, name: str) -> None:
        """The same person on the other wire."""
        person = await self.person(name)
        await self.ask(lambda db: People(db).bind(person, f"beside:{name}"))

    async def group_beside(self, title: str, path: str, purpose: Purpose = Purpose.RESIDENTS) -> None:
        place = await self.place(path)
        await self.ask(lambda db: Groups(db).bind(f"beside:{title}", place, title, self.clock.now(), purpose))

    async def person_behind(self, whole: str) -> Person:
        """Whose address it is, or was."""
        found = await self.ask(lambda db: People(db).behind(whole))
        assert found
        return found

    async def tells(self, kind: Kind, room: str, sender: str = "", **values: object) -> list[tuple[str, str]]:
        """The wire itself tells something; ``room`` and ``sender`` are whole addresses."""
        plain = {"id": f"{kind}-{next(self.ids)}", "sender_name": "", "sent_at": self.clock.now(), "private": False}
        message = Message(**{**plain, "kind": kind, "room": Address(room), "sender": Address(sender or room), **values})
        return await self.hear(message)


def of(folder: Path) -> str:
    """Where the records of one town lie."""
    return f"sqlite:///{folder / 'town.db'}"
