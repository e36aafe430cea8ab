"""How a mediation ends otherwise: taken back, put right, finished by hand; and what is erased when."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context
from handlers.disputes.answering import Say as Answers
from handlers.disputes.capability import Say as Ways
from handlers.disputes.capability import close, disputes, finish, running, set_clock, side_of, tell_sides, willing
from storage.disputes import YES, Disputes, Result, Stage
from storage.journal import Entry
from storage.tickets import Ticket

_KEPT = timedelta(days=180)


@disputes.follows_ticket("ticket.withdrawn", "ticket.merged")
def ended(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """Nobody wants it any more."""
    close(context, ticket, Result.STOPPED)


@disputes.follows_ticket("ticket.done")
def done(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """The mediator says that it is settled, without points or face to face."""
    close(context, ticket, Result.SETTLED)


@disputes.follows("report.withdrawn")
def taken_back(context: Context, entry: Entry) -> None:
    """A party takes back what they said: it ends for both, as if they had declined."""
    found = running(context, entry.ticket_id or 0)
    if found and entry.person_id and side_of(context, found[0], entry.person_id):
        ticket = found[0]
        tell_sides(context, ticket, Answers.off(no=ticket.id, ways=Ways.ways_out()), but=entry.person_id)
        finish(context, ticket, Result.DECLINED)


@disputes.follows_ticket("ticket.reopened")
def reopened(context: Context, ticket: Ticket, entry: Entry) -> None:
    """It did not hold: they talk again, on the level where they were."""
    dispute = Disputes(context.db).get(ticket.id)
    if dispute and dispute.stage is Stage.ENDED:
        if entry.person_id and (side := side_of(context, ticket, entry.person_id)):
            Disputes(context.db).note(side, answer=YES)  # who opens it again wants to talk
        stage = Stage.TALKING if len(willing(context, ticket)) > 1 else Stage.ASKING
        dispute = Disputes(context.db).change(dispute, stage=stage, result=Result.NONE, ended_at=None)
        set_clock(context, ticket, dispute)


@disputes.follows("person.erased")
def erased(context: Context, entry: Entry) -> None:
    """Somebody's data are erased: what they said as a party goes with them."""
    person = entry.detail.get("person", entry.person_id)
    if isinstance(person, int):
        Disputes(context.db).forget_person(person)
        context.erase_traces()


@disputes.every("20 4 * * *", "forget")
def forget(context: Context, _payload: Mapping[str, Any]) -> None:
    """Half a year after the end nothing is kept but that there was one, on which level, and how it ended."""
    if Disputes(context.db).forget(context.now - _KEPT):
        context.erase_traces()
