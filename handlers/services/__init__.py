"""The service menu: the price first, frozen when ordered; from 点单 on it is a ticket like any other."""

from handlers.services.capability import services
from handlers.services.lines import move_up
from handlers.services.ordering import order
from handlers.services.pricing import set_price
from handlers.services.providing import taken

__all__ = ["move_up", "order", "services", "set_price", "taken"]
