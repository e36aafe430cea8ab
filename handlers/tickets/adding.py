"""Adding: what a reporter says in the next breath in private belongs to the matter just told of."""

import re
from datetime import timedelta

from bot.context import Talk, message_key
from bot.texts import Text, Texts, punctuated
from handlers.rules import confiding, standing
from handlers.rules.hours import Hours
from handlers.tickets import retelling
from handlers.tickets.capability import tickets
from nlp import cues
from nlp.labels import Label
from storage.disputes import Disputes
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

_BREATH = timedelta(minutes=15)
_LEAST, _MOST = 3, 500
"""Letters of what is added; and of all that is kept."""
_PLAINLY = 0.985
"""How sure it must be that words are talk, and so are kept nowhere."""
_NEVER_MIND = re.compile(
    r"(?:哦|那|那就|还是){0,2}(?:算了|没事了?|不用了?|不麻烦了?|不弄了|不修了)[吧啊哦,，。.!！~\s]{0,3}(?:谢谢|多谢|谢了|辛苦)?(?:你|您|了|啊){0,2}[。.!！~]?"
)

_SECRET = re.compile(
    r"(?:会不会|别|不要|不许|不能|千万|保密).{0,6}(?:告诉|说出去|让|传|泄露).{0,4}(?:他|她|别人|人|邻居|是我|$)|保密[吗的吧]?"
)


class Say(Texts):
    """Words about what was added."""

    added = Text("好，记到 #{no} 里了，跟进的人看得到。")
    confided = Text("好，记到 #{no} 里了，只给调解的人看，不转给对方。")
    secret = Text("您放心，#{no} 只有跟进的人知道是您说的，不告诉别人。")
    closely = Text("好，记到 #{no} 里了，只给跟进的人看，不给别人。")
    more = Text("#{no} {matter}（{place}）：报的人又说“{words}”。")
    enough = Text("#{no} 还办着。不用办了回“撤回 {no}”。")


@tickets.leftover
def ask_no_more(talk: Talk) -> str | None:
    """Words that take a report back, or ask who hears of it, right after it."""
    ticket = just_told(talk)
    if ticket is None or confiding.is_for_one(talk.reading.plain, urgent=False):
        return None
    if cues.declines(talk.reading) or _NEVER_MIND.fullmatch(talk.reading.plain):
        return Say.enough(no=ticket.id)
    return Say.secret(no=ticket.id) if ticket.kind == Label.DISPUTE and _SECRET.search(talk.reading.plain) else None


@tickets.anything
def add_to_it(talk: Talk) -> str | None:
    """Words that nobody understands, right after a report."""
    ticket = just_told(talk)
    if ticket is None or confiding.is_for_one(talk.reading.plain, urgent=False):
        return None
    chats = talk.reading.label is Label.CHAT and talk.reading.confidence >= _PLAINLY
    return add(talk, ticket) if len(talk.reading.plain) >= _LEAST and not chats else None


def just_told(talk: Talk) -> Ticket | None:
    """The open matter of which the speaker told here in private a breath ago."""
    if not talk.person.id or not talk.message.private or talk.message.forwarded:
        return None
    report = Reports(talk.db).latest_in(talk.message.room, talk.now - _BREATH, talk.person.id)
    ticket = Tickets(talk.db).get(report.ticket_id) if report else None
    if ticket is None or ticket.reporter_id != talk.person.id or standing.is_wish(ticket):
        return None
    return ticket if ticket.is_open and ticket.words else None


def add(talk: Talk, ticket: Ticket) -> str:
    """A line more of the reporter's own words; whoever answers for it reads them at once."""
    if ticket.urgent and not confiding.at_home(ticket.words):
        retelling.retell(talk, talk.person, ticket, talk.reading)
        return ""
    words = punctuated(talk.reading.plain)
    ticket = Tickets(talk.db).change(ticket, words=f"{ticket.words}\n{words}"[:_MOST])
    person = talk.person
    Reports(talk.db).add(ticket.id, person.id, person.household_id, talk.message.room, talk.message_key, talk.now)
    talk.record("ticket.added", ticket, by=person)
    if ticket.owner_id:
        line = Say.more(**talk.about(ticket), words=words)
        talk.tell(ticket.owner_id, line, ticket=ticket, within=Hours)
    if ticket.kind != Label.DISPUTE:
        return Say.added(no=ticket.id)
    return (Say.confided if Disputes(talk.db).get(ticket.id) else Say.closely)(no=ticket.id)


def put_in_place(talk: Talk, ticket: Ticket) -> tuple[int, str]:
    """Which line of the reporter's own the edited message is, and all of them with it put right.

    Where the lines cannot be told apart, none stays that was added: what an edit took away must not be kept.
    """
    key = message_key(talk.message.channel, talk.message.refers or "")
    own = [report.message_id for report in Reports(talk.db).of(ticket.id) if report.person_id == talk.person.id]
    at, lines = own.index(key), ticket.words.split("\n")
    if len(lines) != len(own):
        lines = [lines[0], *[""] * (len(own) - 1)]
    lines[at] = punctuated(talk.reading.plain)
    return at, "\n".join(filter(None, lines))[:_MOST]
