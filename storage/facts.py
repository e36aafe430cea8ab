"""Small facts of this installation: how far the playground's clock was pushed, when the notice was shown."""

from sqlalchemy import Column, Table, delete, insert, select, update

from storage.engine import Characters, Data, Transaction, metadata

facts = Table("facts", metadata, Column("name", Characters, primary_key=True), Column("value", Data, nullable=False))


class Facts:
    """Questions to the facts."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def get(self, name: str) -> object | None:
        """The value kept under that name."""
        return self.db.execute(select(facts.c.value).where(facts.c.name == name)).scalar_one_or_none()

    def set(self, name: str, value: object) -> None:
        """Keep a value of JSON under that name; None: keep nothing."""
        if value is None:
            self.db.execute(delete(facts).where(facts.c.name == name))
            return
        changed = update(facts).where(facts.c.name == name).values(value=value).returning(facts.c.name)
        if self.db.execute(changed).first() is None:
            self.db.execute(insert(facts).values(name=name, value=value))
