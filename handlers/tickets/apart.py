"""Apart: a party may mean the quarrel by whatever they say in private; no leader hears of it unasked."""

import re

from bot.context import Talk
from bot.texts import Text, Texts
from handlers.rules import confiding
from handlers.rules.mediation import is_about, is_apart, is_danger, speaks_of_it
from handlers.tickets import adding
from nlp import Reading
from nlp.labels import Label
from storage.disputes import Disputes
from storage.people import People
from storage.questions import Question, Questions
from storage.tickets import Ticket, Tickets

_MEANS_IT = re.compile(r"(?:好|嗯|对|是|请|帮我|要|，|,|\s){0,4}(?:登记|另外|另一件).{0,10}|对的?|是的?|嗯+")

_ENDS = " 。.!！~"
_NOT_SO = re.compile(r"(?:好|那|就|先){0,2}(?:不是|不用|不登记|不要|算了)(?:了|的|登记|另外.{0,6}|吧){0,2}")


class Say(Texts):
    """Words to whoever may speak of another matter."""

    first = Text("这句还没有给任何人看。是另外一件事、要请人来办，回“登记”；\n不是回“不用”，刚才问您的照旧等您回。")
    offer = Text("登记 / 不用")
    dropped = Text("好，没有登记，也没给人看。刚才问您的照旧等您回。")


def quarrel(talk: Talk, reading: Reading) -> Ticket | None:
    """What these private words belong to, or may belong to while their speaker is asked about it."""
    if not talk.person.id or is_danger(reading):
        return None
    if told := confided(talk):
        return told
    found = Disputes(talk.db).asked_of(talk.person.id, talk.now)
    ticket = Tickets(talk.db).get(found[0].ticket_id) if found else None
    if ticket and found and found[1]:
        return ticket
    told = adding.just_told(talk)
    if told and told.kind == Label.DISPUTE and not confiding.of_things(reading):
        return told  # more of what nobody else is to know
    mediated = [held for held in Tickets(talk.db).in_hand_of(talk.person.id) if held.kind == Label.DISPUTE]
    return next((t for t in (ticket, *mediated) if t and is_about(reading, t.subject)), None)


def ask_first(talk: Talk, reading: Reading, ticket: Ticket) -> str | None:
    """Whether it is a matter of its own; nothing where it belongs to the quarrel."""
    same_two = reading.label is Label.DISPUTE and not (reading.place.building or reading.place.unit)
    mediator = People(talk.db).get(ticket.owner_id).name if ticket.owner_id else ""
    of_office = Disputes(talk.db).get(ticket.id) is None and not confiding.of_things(reading)
    if same_two or of_office or speaks_of_it(reading, mediator) or not is_apart(reading, ticket.subject):
        return None
    talk.pending("tickets.apart")
    talk.ask(talk.person.id, "tickets.apart", words=reading.text)
    talk.offer(Say.offer(), "tickets.apart")
    return Say.first()


def confided(talk: Talk) -> Ticket | None:
    """What the speaker told of before and one officer alone knows, while more words go there."""
    asked = next((q for q in _asked(talk) if q.name == "confidences.more"), None)
    return Tickets(talk.db).get(int(str(asked.payload["ticket"]))) if asked else None


def means_it(reading: Reading) -> bool:
    """“登记”."""
    return _MEANS_IT.fullmatch(reading.plain.strip(_ENDS)) is not None


def not_so(reading: Reading) -> bool:
    """“不用”."""
    return _NOT_SO.fullmatch(reading.plain.strip(_ENDS)) is not None


def _asked(talk: Talk) -> list[Question]:
    return Questions(talk.db).open_for(talk.person.id, talk.now) if talk.person.id else []
