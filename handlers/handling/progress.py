"""How far it is, in free words: whoever has one matter in hand says it, and says whether the reporter may read it."""

import re
from collections.abc import Mapping
from typing import Any

from bot.context import Talk
from bot.redactor import redact
from bot.texts import Text, Texts, punctuated
from handlers.handling import histories
from handlers.handling.capability import handling
from handlers.handling.telling import tell_all
from handlers.rules import standing
from nlp import cues
from storage.tickets import Ticket, Tickets

_LEAST = 4
"""Letters of what says anything."""

_WANTED = re.compile(r"(?:要|转告?|发)(?:的|吧|一下)?[。.!！]?")


class Say(Texts):
    """Words about how far it is."""

    noted = Text("好，记到 #{no} 里了。要转告报的人吗？回“要”就转，不要就不用回。办好了回“办结”。")
    heard = Text("好。两边的话我不转，也不记。#{no} 谈完了回“办结”。")
    offer = Text("要 / 不要")
    passed = Text("#{no} {matter}，跟进的人说：“{words}”。")
    done = Text("好，转告了。")
    kept = Text("好，不转。")


@handling.leftover
def note_progress(talk: Talk) -> str | None:
    """Words that nobody understands, from whoever has exactly one matter in hand."""
    in_hand = Tickets(talk.db).in_hand_of(talk.person.id) if talk.person.id else []
    words = punctuated(talk.reading.plain)
    if len(in_hand) != 1 or len(words) < _LEAST or talk.message.forwarded:
        return None
    ticket = in_hand[0]
    if standing.is_confidential(ticket):
        return Say.heard(no=ticket.id)
    talk.record("ticket.progressed", ticket, by=talk.person)
    histories.note(talk, ticket, "ticket.progressed", words)
    talk.ask(talk.person.id, "handling.passed_on", ticket=ticket.id, words=redact(words, talk.hidden_in(words)))
    talk.offer(Say.offer(), "handling.passed_on")
    return Say.noted(no=ticket.id)


@handling.answer("passed_on")
def passed_on(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """要 / 不要."""
    ticket = Tickets(talk.db).get(payload["ticket"])
    if ticket is None or cues.declines(talk.reading):
        return Say.kept() if cues.declines(talk.reading) else None
    if not _WANTED.fullmatch(talk.reading.plain):
        return None  # “好的” nods to what was said, and asks for nothing

    def line(one: Ticket) -> str:
        return Say.passed(no=one.id, matter=one.matter, words=payload["words"])

    tell_all(talk, ticket, group=line, private=line)
    return Say.done()
