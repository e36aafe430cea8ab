"""Small facts of this installation: how far the playground's clock was pushed, when the notice was shown."""

from collections.abc import Mapping

from sqlalchemy import Column, Table, bindparam, delete, select

from storage.engine import Characters, Data, Transaction, metadata
from storage.memory import Known
from storage.prepared import Prepared, set_or_moved

facts = Table("facts", metadata, Column("name", Characters, primary_key=True), Column("value", Data, nullable=False))


_GET = Prepared(select(facts.c.value).where(facts.c.name == bindparam("name_")))
_SET = set_or_moved(facts)
_BEGINNING = Prepared(
    select(facts.c.name, facts.c.value).where(facts.c.name >= bindparam("first"), facts.c.name < bindparam("last"))
)
_KNOWN = Known.of("facts", "facts")


class Facts:
    """Questions to the facts."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def get(self, name: str) -> object | None:
        """The value kept under that name."""
        found = self.db.first(_GET, name_=name)
        return found["value"] if found else None

    def under(self, kind: str) -> Mapping[str, object]:
        """Everything whose name begins with ``kind`` and a colon, by the rest; remembered."""
        first, last = f"{kind}:", f"{kind};"
        return self.db.known(
            _KNOWN,
            kind,
            lambda: {
                row["name"].removeprefix(first): row["value"] for row in self.db.ask(_BEGINNING, first=first, last=last)
            },
        )

    def set(self, name: str, value: object) -> None:
        """Keep a value of JSON under that name; None: keep nothing."""
        if value is None:
            self.db.execute(delete(facts).where(facts.c.name == name))
            return
        self.db.put(_SET, name=name, value=value)
