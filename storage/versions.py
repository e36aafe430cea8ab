"""How often the tables were written that processes remember: whoever shares the database sees what no longer holds."""

from sqlalchemy import Column, Integer, Table

from storage.engine import Characters, metadata

versions = Table(
    "versions",
    metadata,
    Column("name", Characters, primary_key=True),
    Column("number", Integer, nullable=False),
)
