"""Orders: which service a ticket was ordered from, so that what it can bear is known, and who is next in line."""

from sqlalchemy import Column, ForeignKey, Index, Table, delete, func, insert, select

from storage.engine import Transaction, metadata
from storage.tickets import OPEN, State, tickets

orders = Table(
    "orders",
    metadata,
    Column("ticket_id", ForeignKey("tickets.id"), primary_key=True, autoincrement=False),
    Column("service_id", ForeignKey("services.id"), nullable=False),
    Index("ix_orders_service", "service_id"),
)


class Orders:
    """Questions to the orders."""

    def __init__(self, db: Transaction) -> None:
        self.db = db

    def add(self, ticket_id: int, service_id: int) -> None:
        """It was ordered from that line of the menu."""
        self.db.execute(insert(orders).values(ticket_id=ticket_id, service_id=service_id))

    def drop(self, ticket_id: int) -> None:
        """It is no matter of that service after all."""
        self.db.execute(delete(orders).where(orders.c.ticket_id == ticket_id))

    def service_of(self, ticket_id: int) -> int | None:
        """The line of the menu that it was ordered from."""
        asked = select(orders.c.service_id).where(orders.c.ticket_id == ticket_id)
        return self.db.execute(asked).scalar_one_or_none()

    def held(self, service_id: int) -> int:
        """How many orders somebody is looking after, or has to."""
        asked = select(func.count()).select_from(orders.join(tickets))
        return self.db.execute(asked.where(orders.c.service_id == service_id, tickets.c.state.in_(OPEN))).scalar_one()

    def line(self, service_id: int) -> list[int]:
        """Numbers of the tickets that wait for their turn, the first first."""
        asked = select(orders.c.ticket_id).select_from(orders.join(tickets))
        asked = asked.where(orders.c.service_id == service_id, tickets.c.state == State.QUEUED)
        return list(self.db.execute(asked.order_by(orders.c.ticket_id)).scalars())
