"""How far it is, in a mediator's own words: what both agreed to, or that it came to nothing; asked before sent."""

from collections.abc import Mapping
from typing import Any

from bot.capability import Where
from bot.context import Talk
from bot.grammar import tidy
from bot.permission import HANDLERS
from bot.texts import Text, Texts, punctuated
from handlers.disputes.capability import disputes, mediated_alone, table
from handlers.disputes.mediating import listed, propose
from handlers.disputes.rising import unsettled
from handlers.rules import mediation
from nlp import Reading, cues
from storage.disputes import Dispute, Stage
from storage.tickets import Ticket


class Say(Texts):
    """Words to whoever mediates."""

    sure = Text("要把这 {n} 条发给两边、请两位各自同意吗？\n{points}\n回“对”就发；要改就重说一遍。")
    fell = Text("#D{no} 这一级没谈成，要我问两位愿不愿意请{name}吗？回“对”就问；还接着谈就不用回。")
    fell_last = Text("#D{no} 没谈成，就谈到这里、告诉两位还能找谁吗？回“对”就办；还接着谈就不用回。")
    goes_on = Text("好，不急，#D{no} {when}前有个结果就行。")
    offer = Text("对")


def _deal(reading: Reading) -> str | None:
    return mediation.deal(tidy(reading.text))


@disputes.listener(
    _deal, who=HANDLERS, where=Where.PRIVATE, examples=("谈好了：一、22点后不拖家具；二、孩子20点后不跑",), whole=True
)
def agreed(talk: Talk, said: str) -> str | None:
    """Seen once more before both sides read it."""
    said = punctuated(said)
    found, points = _talking(talk), mediation.points(said)
    if found is None or not points:
        return None
    talk.pending("disputes.fell")
    talk.pending("disputes.draft")
    talk.ask(talk.person.id, "disputes.draft", ticket=found[0].id, words=said)
    talk.offer(Say.offer(), "disputes.draft")
    return Say.sure(n=len(points), points=listed(points))


@disputes.answer("draft")
def drafted(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """对."""
    return propose(talk, f"D{payload['ticket']} {payload['words']}") if cues.agrees(talk.reading) else None


def _fell(reading: Reading) -> bool | None:
    return mediation.fell_through(reading.plain)


@disputes.listener(_fell, who=HANDLERS, where=Where.PRIVATE, examples=("谈崩了，两边都不让步",), whole=True)
def fell(talk: Talk, goes_on: bool) -> str | None:
    """It came to nothing, for today or on this level: nobody goes up because of a sigh."""
    found = _talking(talk)
    if found is None:
        return None
    ticket, dispute = found
    if goes_on:
        return Say.goes_on(no=ticket.id, when=talk.spell(ticket.due_at))
    talk.pending("disputes.fell")
    talk.ask(talk.person.id, "disputes.fell", ticket=ticket.id)
    talk.offer(Say.offer(), "disputes.fell")
    above = table(talk, ticket).level(dispute.level + 1)
    return Say.fell(no=ticket.id, name=above.name) if above else Say.fell_last(no=ticket.id)


@disputes.answer("fell")
def has_fallen(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """对."""
    return unsettled(talk, f"D{payload['ticket']}") if cues.agrees(talk.reading) else None


def _talking(talk: Talk) -> tuple[Ticket, Dispute] | None:
    found = mediated_alone(talk)
    return found if found and found[1].stage in (Stage.TALKING, Stage.PROPOSED) else None
