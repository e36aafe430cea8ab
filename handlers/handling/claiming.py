"""认领: taking on what waits, without having been asked; for oneself or one's unit, up to a limit, the first wins."""

from bot.capability import Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import HELPERS
from bot.texts import Refused, Text, Texts
from handlers.handling.capability import find, handling
from handlers.handling.taking import check_load, is_theirs, is_too_late, take_over, taken_words, todo
from handlers.rules import claims as rules
from handlers.rules import standing
from handlers.rules.hours import Hours
from storage.claims import Claim, Claims
from storage.places import Place, Places
from storage.roles import Holding
from storage.tickets import State, Ticket, Tickets

_SHOWN = 5
"""How many are offered at once."""


class Say(Texts):
    """Words about what is free to take."""

    free = Text("等人认领的有：\n{lines}\n回“认领 编号”，例如“认领 {no}”。")
    line = Text("#{no} {matter}（{place}）{due}前要有人回话")
    none = Text("您这一片现在没有等人认领的事。")
    unit_full = Text("{unit}已认领 {n} 件没办完，最多 {most} 件。先办好一件再认领，或退一件：“退单 编号 原因”。")
    no_unit = Text("您登记的身份里没有“{unit}”这个单位。以自己的名义回“认领 {no}”；要登记单位请找管理员。")
    for_unit = Text("记在{unit}名下，同事也可以办结。")
    relieved = Text("#{no} {matter}（{place}）由{title} {name}认领了，不用您办了。")
    offer = Text("认领 {no}")


@handling.command(
    "认领",
    who=HELPERS,
    where=Where.ANYWHERE,
    also=("我认领", "我来认领", "我们认领"),
    usage="认领 [编号] [单位]",
    examples=("认领 12", "认领"),
)
def claim(talk: Talk, no: TicketNumber | None = None, unit: str = "") -> str | None:
    """认领等人办的事：先到先得；写上单位就记在单位名下；办不了可以退。不写编号先看有哪些。"""
    if no is None:
        return todo(talk) if Tickets(talk.db).waiting_for(talk.person.id) else _show(talk)
    ticket = find(talk, no)
    if is_too_late(talk, ticket):
        return None
    place, was = Places(talk.db).get(ticket.place_id), ticket.owner_id
    mates = _unit(talk, ticket, place, unit.strip()) if unit.strip() else None
    if was != talk.person.id and ticket.state is State.WAITING:
        _check_unit(talk, place, mates) if mates else check_load(talk, place)
    if is_theirs(talk, ticket) and not mates:
        talk.whisper(taken_words(talk, ticket), ticket=ticket)
        return None
    ticket = take_over(talk, ticket)
    title, unit_place = (mates.title, mates.place_id) if mates else ("", None)
    person_id = talk.person.id
    Claims(talk.db).put(
        Claim(ticket_id=ticket.id, person_id=person_id, unit=title, unit_place_id=unit_place, at=talk.now)
    )
    if was and was != talk.person.id and ticket.told_at:
        line = talk.said(Say.relieved, ticket, **talk.owner_of(ticket))
        talk.tell(was, line, ticket=ticket, within=Hours)
    words = taken_words(talk, ticket)
    talk.whisper(f"{words}\n{Say.for_unit(unit=title)}" if title else words, ticket=ticket)
    return None


def _show(talk: Talk) -> str | None:
    """What this person could take on; overheard in a group it is no question to the bot."""
    if not (talk.message.private or talk.message.calls_bot):
        return None
    acting = [h for h in talk.roles if standing.acts(h.role)]
    places = {p.id for h in acting for p in Places(talk.db).inside(Places(talk.db).get(h.place_id))}
    found = [t for t in Tickets(talk.db).unclaimed_in(places) if t.owner_id != talk.person.id][:_SHOWN]
    if not found:
        return Say.none()
    lines = [Say.line(**talk.about(ticket), due=talk.spell(ticket.due_at)) for ticket in found]
    if talk.message.private:
        talk.offer(" / ".join(talk.said(Say.offer, ticket) for ticket in found))
    text = talk.said(Say.free, found[0], lines="\n".join(lines))
    if talk.message.private:
        return text
    talk.whisper(text)
    return None


def _unit(talk: Talk, ticket: Ticket, place: Place, named: str) -> Holding:
    found = rules.unit_of(talk.roles, place, named)
    if found is None:
        raise Refused(talk.worded(Say.no_unit, ticket)(unit=named, no=ticket.id))
    return found


def _check_unit(talk: Talk, place: Place, unit: Holding) -> None:
    """Refuse where the unit has too much in hand already."""
    most, n = talk.ways(rules.Load, place).unit, Claims(talk.db).count_open(unit.title, unit.place_id)
    if n >= most:
        raise Refused(talk.worded(Say.unit_full, place)(unit=unit.title, n=n, most=most))
