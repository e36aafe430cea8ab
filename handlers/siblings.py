"""Siblings: buildings without the same supply are one matter, a parent, with one person accountable; each stays itself.

A part keeps its reporters, owner and clock.  What it is a part of counts while that is open: see ``Tickets.parent_of``.
"""

from collections.abc import Iterable

from bot.capability import Capability
from bot.context import Context, Talk
from bot.grammar import TicketNumber
from bot.permission import HANDLERS
from bot.texts import Refused, Text, Texts
from bot.tickets import listed
from handlers.rules import duty, routing, sameness, standing
from handlers.rules.hours import Hours
from storage.duties import Duties
from storage.journal import Entry, Journal
from storage.people import Person
from storage.places import Place, PlaceKind, Places
from storage.reports import Reports
from storage.tickets import State, Ticket, Tickets

siblings = Capability("siblings", title="并案")


class Say(Texts):
    """Words about parts and the whole."""

    same = Text("这是同一张单，不用并案。")
    no_state = Text("#{no} 现在是“{state}”，不能并案。")
    alone = Text("#{no} 是急事、纠纷或收费的活，要单独办，不能并案。")
    two_parents = Text("#{one} 和 #{other} 是两案，请先把要挪的单“分开”出来。")
    already = Text("#{one} 和 #{other} 已经在一起办了，不用再并。")
    nobody = Text("这几处上面没有登记能一起负责的人，请管理员任命一位再并案。")
    done = Text("好，{list} 归到 #{no} 一起办，{title} {name}负责，进展和结果各处都会收到。要拿出一张回“分开 {part}”。")
    told = Text("{list}是 #{no} 的一部分，由{title} {name}一起跟进，不用您单独办了。")
    told_own = Text("{list}也是 #{no} 的一部分，一起办就行。")
    not_part = Text("#{no} 没有和别的单并案，不用分开。")
    whole = Text("#{no} 是总的那一张。要拿出哪一张，就写哪一张的编号：{list}。")
    parted = Text("好，#{no} 分出来了，单独办，现在是“{state}”。")
    scattered = Text("好，#{no} 分出来了。#{whole} 剩下不到两张，已拆散，各办各的。")
    told_parted = Text("{item}不再是 #{whole} 的一部分，还请您跟进。")
    told_scattered = Text("{item}已拆散，各办各的，不用您一起跟进了。")


@siblings.command(
    "并案", who=HANDLERS, also=("并一起", "并到一起"), usage="并案 <编号> <编号>", examples=("并案 12 13",)
)
def gather(talk: Talk, one: TicketNumber, other: TicketNumber) -> str:
    """几栋楼是同一个原因：两张单放到一起办，各栋的单都还在。"""
    pair = [talk.acted_on(one, standing.may_take), talk.acted_on(other, standing.may_take)]
    if one == other:
        raise Refused(Say.same())
    wholes = {ticket.id: _whole(talk, ticket) for ticket in pair}
    found = list({whole.id: whole for whole in wholes.values() if whole}.values())
    parts = [ticket for ticket in pair if wholes[ticket.id] is None]
    if len(found) > 1:
        raise Refused(Say.two_parents(one=one, other=other))
    if not parts:
        raise Refused(Say.already(one=one, other=other))
    for ticket in pair:
        if not ticket.is_open:
            raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
        if not standing.may_be_part(ticket):
            raise Refused(Say.alone(no=ticket.id))
    whole = found[0] if found else _open(talk, parts, by=talk.person, why="said")
    if whole is None:
        raise Refused(Say.nobody())
    _join(talk, whole, parts, by=talk.person)
    return Say.done(list=_numbers(parts), no=whole.id, part=parts[0].id, **talk.owner_of(whole))


@siblings.command("分开", who=HANDLERS, usage="分开 <编号>", examples=("分开 12",))
def take_out(talk: Talk, no: TicketNumber) -> str:
    """这一张不是同一个原因：拿出来单独办，原来的负责人和时限不变。"""
    ticket = talk.acted_on(no, standing.may_take)
    whole = Tickets(talk.db).parent_of(ticket)
    if parts := _open_parts(talk, ticket):
        raise Refused(Say.whole(no=no, list=_numbers(parts)))
    if whole is None or not ticket.is_open:
        raise Refused(Say.not_part(no=no))
    if _take_out(talk, whole, ticket, by=talk.person):
        return Say.parted(no=no, state=talk.state_of(ticket))
    return Say.scattered(no=no, whole=whole.id)


@siblings.follows_ticket("ticket.opened", "ticket.corrected")
def reported(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """One more building without it: a part of what is open, or the third of one matter."""
    if not _is_loose(context, ticket) or _building(context, ticket) is None:
        return
    around = _estate(context, ticket)
    for place in around:
        wide = place.kind in (PlaceKind.ESTATE, PlaceKind.CLUSTER)
        if wide and (wholes := Tickets(context.db).parents_in(place, ticket.subject, ticket.matter)):
            _join(context, wholes[0], [ticket])
            return
    here, since = [place.id for place in around], context.now - sameness.TOGETHER
    recent = Tickets(context.db).recent(here, ticket.kind, ticket.subject, since)
    alike = [t for t in reversed(recent) if t.matter == ticket.matter and _is_loose(context, t)]
    houses = {house.name: t for t in alike if (house := _building(context, t))}
    if len(houses) < sameness.BUILDINGS:
        return
    parts = [t for t in alike if _building(context, t)]
    if whole := _open(context, parts, why="buildings", buildings=sorted(houses)):
        _join(context, whole, parts)


@siblings.follows_ticket("ticket.done")
def done(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """What the whole was waiting for is done in every part; the last part done, the whole is."""
    for part in _open_parts(context, ticket):
        _finish(context, part)
    whole = Tickets(context.db).parent_of(ticket)
    if whole and not _holds_anything(context, whole):
        _finish(context, whole)


@siblings.follows_ticket("ticket.withdrawn")
def withdrawn(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """A whole that nobody wants lets its parts go; the last part gone, there is no whole."""
    _set_free(context, ticket, _open_parts(context, ticket))
    _end_if_empty(context, ticket)


@siblings.follows_ticket("ticket.merged")
def merged(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """The same, but each still knows what it was a part of, for a merge can be undone."""
    for part in _open_parts(context, ticket):
        context.record("ticket.separated", part, whole=ticket.id)
    _end_if_empty(context, ticket)


@siblings.follows_ticket("ticket.relabelled")
def relabelled(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """A part that is a quarrel really is looked after alone."""
    whole = Tickets(context.db).parent_of(ticket)
    if whole and ticket.is_open and not standing.may_be_part(ticket):
        _take_out(context, whole, ticket)


@siblings.follows_ticket("ticket.parted")
def parted(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """A merge was undone: its part comes back to the whole, which ended only for want of parts."""
    whole = Tickets(context.db).get(ticket.parent_id) if ticket.parent_id else None
    ended = Journal(context.db).latest("ticket.scattered", whole.id) if whole else None
    if whole and ended and whole.state is State.SCATTERED:
        whole = Tickets(context.db).change(whole, state=State(str(ended.detail["was"])), closed_at=None)
        context.record("ticket.assigned", whole, to=whole.owner_id, why="parted")


def _open(
    context: Context, parts: list[Ticket], *, by: Person | None = None, why: str, **detail: object
) -> Ticket | None:
    """The matter that they are parts of, with its one accountable person; None where nobody answers for all of them."""
    first, place = parts[0], _scope(context, parts)
    rung = _answerable(context, place, first.subject) if place else None
    if place is None or rung is None:
        return None
    whole = Tickets(context.db).open(
        kind=first.kind,
        subject=first.subject,
        matter=first.matter,
        words="",
        urgent=False,
        public=all(part.public for part in parts),
        place=place,
        reporter_id=rung.person_id,
        at=context.now,
        due_at=min(part.due_at for part in parts),
    )
    whole = Tickets(context.db).change(whole, owner_id=rung.person_id, level_id=rung.place.id)
    context.record("ticket.opened", whole, by=by, why=why, **detail)
    context.record("ticket.assigned", whole, to=rung.person_id, why="opened")
    return whole


def _answerable(context: Context, place: Place, subject: str) -> duty.Rung | None:
    around, posts = context.duty_at(place.id), routing.posts_at(context.ways, place, subject)
    return duty.answerable(around, posts, Duties(context.db).on_points(around.upwards, context.now))


def _join(context: Context, whole: Ticket, parts: list[Ticket], by: Person | None = None) -> None:
    """They are parts from now on; whoever answers for one learns it, unless the whole will be news to them anyway."""
    place = _scope(context, [whole, *parts])
    if place and place.id != whole.place_id:
        whole = Tickets(context.db).change(whole, place_id=place.id)
    owners: dict[int, list[Ticket]] = {}
    news = whole.owner_id if whole.state is State.WAITING and whole.told_at is None else None
    for part in parts:
        Tickets(context.db).change(part, parent_id=whole.id)
        context.record("ticket.gathered", part, by=by, whole=whole.id, was=part.parent_id)
        if part.owner_id and part.owner_id != news:
            owners.setdefault(part.owner_id, []).append(part)
    for owner_id, theirs in owners.items():
        if by and owner_id == by.id:
            continue
        items = listed(context, theirs)
        line = Say.told_own(list=items, no=whole.id)
        if owner_id != whole.owner_id:
            line = Say.told(list=items, no=whole.id, **context.owner_of(whole))
        context.tell(owner_id, line, ticket=whole, within=Hours)


def _take_out(context: Context, whole: Ticket, ticket: Ticket, by: Person | None = None) -> bool:
    """One is no part any more; False where too few are left, and the whole is scattered."""
    _set_free(context, whole, [ticket], by=by)
    left = [part for part in Tickets(context.db).children_of(whole) if part.is_open or part.state is State.MERGED]
    if len(left) > 1 or Reports(context.db).of(whole.id):
        if not _holds_anything(context, whole):
            _scatter(context, whole, by=by)
        return True
    _scatter(context, whole, by=by)
    _set_free(context, whole, Tickets(context.db).children_of(whole), by=by)
    if whole.owner_id and whole.owner_id != (by.id if by else None):
        context.tell(whole.owner_id, Say.told_scattered(item=listed(context, [whole])), ticket=whole, within=Hours)
    return False


def _set_free(context: Context, whole: Ticket, parts: Iterable[Ticket], by: Person | None = None) -> None:
    """Each is a ticket of its own again; whoever answers for it goes on where they were."""
    for part in parts:
        part = Tickets(context.db).change(part, parent_id=_merged_whole(context, part))
        if not part.is_open:
            continue
        context.record("ticket.separated", part, by=by, whole=whole.id)
        unheard = part.state is State.WAITING and part.told_at is None  # it is told as any new ticket
        if part.owner_id and not unheard and part.owner_id != (by.id if by else None):
            line = Say.told_parted(item=listed(context, [part]), whole=whole.id)
            context.tell(part.owner_id, line, ticket=part, within=Hours)


def _merged_whole(context: Context, part: Ticket) -> int | None:
    """What it was a part of before, where that is merged into another now and may come back."""
    entry = Journal(context.db).latest("ticket.gathered", part.id)
    was = entry.detail["was"] if entry and entry.detail["whole"] == part.parent_id else None
    before = Tickets(context.db).get(was) if isinstance(was, int) else None
    return before.id if before and before.state is State.MERGED else None


def _scatter(context: Context, whole: Ticket, by: Person | None = None) -> None:
    was = whole.state
    whole = Tickets(context.db).change(whole, state=State.SCATTERED, closed_at=context.now)
    context.record("ticket.scattered", whole, by=by, was=was)


def _finish(context: Context, ticket: Ticket) -> None:
    ticket = Tickets(context.db).change(ticket, state=State.REVIEW, done_at=context.now)
    Reports(context.db).settle(ticket.id)
    context.record("ticket.done", ticket)


def _end_if_empty(context: Context, part: Ticket) -> None:
    whole = Tickets(context.db).parent_of(part)
    if whole and not _holds_anything(context, whole):
        _scatter(context, whole)


def _holds_anything(context: Context, whole: Ticket) -> bool:
    return bool(_open_parts(context, whole) or Reports(context.db).of(whole.id))


def _open_parts(context: Context, whole: Ticket) -> list[Ticket]:
    return [part for part in Tickets(context.db).children_of(whole) if part.is_open]


def _whole(context: Context, ticket: Ticket) -> Ticket | None:
    """What this is a part of; itself, where it has parts."""
    return ticket if _is_whole(context, ticket) else Tickets(context.db).parent_of(ticket)


def _is_whole(context: Context, ticket: Ticket) -> bool:
    return sameness.is_whole(Journal(context.db).latest("ticket.opened", ticket.id))


def _is_loose(context: Context, ticket: Ticket) -> bool:
    """Whether it may become a part by itself: it is none, and nobody ever took it out."""
    if not sameness.may_share_cause(ticket) or Tickets(context.db).parent_of(ticket):
        return False
    return not _is_whole(context, ticket) and Journal(context.db).latest("ticket.separated", ticket.id) is None


def _building(context: Context, ticket: Ticket) -> Place | None:
    return Places(context.db).building_of(Places(context.db).get(ticket.place_id))


def _estate(context: Context, ticket: Ticket) -> list[Place]:
    """Every place of the ticket's estate."""
    place = Places(context.db).get(ticket.place_id)
    return Places(context.db).inside(Places(context.db).estate_of(place) or place)


def _scope(context: Context, tickets: list[Ticket]) -> Place | None:
    """The smallest place that all of them are in; a cluster only where it has no other building."""
    lines = [Places(context.db).upwards(Places(context.db).get(ticket.place_id)) for ticket in tickets]
    shared = [place for place in lines[0] if all(place in line for line in lines)]
    named = {place.id for line in lines for place in line if place.kind is PlaceKind.BUILDING}
    for place in shared:
        inside = Places(context.db).inside(place, PlaceKind.BUILDING) if place.kind is PlaceKind.CLUSTER else []
        if all(house.id in named for house in inside) or tickets[0].place_id == place.id:
            return place
    return None


def _numbers(tickets: list[Ticket]) -> str:
    return "、".join(f"#{ticket.id}" for ticket in tickets)
