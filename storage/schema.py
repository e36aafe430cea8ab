"""All tables together, for migrations and for the test that compares them."""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from sqlalchemy import func, select

from storage.engine import Transaction, metadata

_WITHOUT_TABLES = ("schema", "patience")  # the second needs a driver that is an extra

for _module in iter_modules([str(Path(__file__).parent)]):
    if not _module.ispkg and _module.name not in _WITHOUT_TABLES:
        import_module(f"storage.{_module.name}")

__all__ = ["count_rows", "metadata"]


def count_rows(db: Transaction) -> dict[str, int]:
    """How many rows each table holds."""
    asked = {table.name: select(func.count()).select_from(table) for table in metadata.tables.values()}
    return {name: db.execute(question).scalar_one() for name, question in asked.items()}
