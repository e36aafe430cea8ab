"""Lines: what is full is waited for in the order of asking; whoever is next moves up when somebody steps back."""

from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from handlers.services import providing
from handlers.services.capability import services
from storage.journal import Entry
from storage.orders import Orders
from storage.places import Places
from storage.services import Service, Services
from storage.tickets import State, Ticket, Tickets


class Say(Texts):
    """Words to whoever is next."""

    your_turn = Text("轮到您了：#{no} {name}，{price}，价钱不变，已经下单，有人接了马上告诉您。不想要了回“撤回 {no}”。")


def is_full(context: Context, service: Service) -> bool:
    """Whether one more has to wait; whoever waits already comes first."""
    orders = Orders(context.db)
    return bool(service.capacity) and (orders.held(service.id) >= service.capacity or bool(orders.line(service.id)))


def mine(context: Context, service: Service, person_id: int) -> Ticket | None:
    """The ticket with which that person stands in line."""
    waiting = [Tickets(context.db).get(number) for number in Orders(context.db).line(service.id)]
    return next((ticket for ticket in waiting if ticket and ticket.reporter_id == person_id), None)


def position(context: Context, ticket: Ticket) -> int:
    """The how manieth it is."""
    service_id = Orders(context.db).service_of(ticket.id)
    line = Orders(context.db).line(service_id) if service_id else []
    return line.index(ticket.id) + 1 if ticket.id in line else 0


def stand(context: Context, ticket: Ticket) -> Ticket:
    """It waits for its turn: nobody has to do anything, and nobody is called."""
    return Tickets(context.db).change(ticket, state=State.QUEUED)


def fill(context: Context, service: Service) -> None:
    """Whoever is next moves up, as long as there is room."""
    orders = Orders(context.db)
    room = service.capacity - orders.held(service.id)
    line = orders.line(service.id)
    for number in line if not service.capacity else line[: max(room, 0)]:
        if ticket := Tickets(context.db).get(number):
            _turn(context, ticket)


@services.follows("ticket.withdrawn", "ticket.done", "order.dropped")
def move_up(context: Context, entry: Entry) -> None:
    """Somebody stepped back, or is served: there is room for the next one."""
    service_id = entry.detail.get("service") or Orders(context.db).service_of(entry.ticket_id or 0)
    service = Services(context.db).get(int(str(service_id))) if service_id else None
    if service:
        fill(context, service)


def _turn(context: Context, ticket: Ticket) -> None:
    place = Places(context.db).get(ticket.place_id)
    within = context.ways(Ladder, place).answer_within(False)
    due = context.ways(Hours, place).promise(context.local(context.now), within)
    ticket = Tickets(context.db).change(ticket, state=State.WAITING, opened_at=context.now, due_at=due)
    context.record("order.promoted", ticket)
    words = context.worded(Say.your_turn, ticket)(no=ticket.id, name=ticket.matter, price=ticket.price)
    context.tell(ticket.reporter_id, words, ticket=ticket, within=Hours)
    providing.call(context, ticket)
