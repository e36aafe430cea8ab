"""Praise: said in the group only when both the one who praises and the one who is praised want it."""

from collections.abc import Mapping
from typing import Any

from bot.capability import Capability
from bot.context import Context, Talk
from bot.message import Audience
from bot.texts import Text, Texts
from handlers.rules.hours import Hours
from nlp import cues
from storage.groups import Groups
from storage.journal import Entry
from storage.people import People
from storage.places import Places
from storage.tickets import Ticket, Tickets

praises = Capability("praises", title="致谢")


class Say(Texts):
    """Words of thanks."""

    may_i = Text("您愿意让我在群里夸夸{name}吗？不愿意就算了。回“可以”或“不用”。")
    asked = Text("好，我先问问{name}愿不愿意。")
    never_mind = Text("好，不在群里说。")
    may_we = Text("有位邻居想在群里谢谢您办好了“{matter}”。说出您的名字可以吗？回“同意”，不想留名回“不用”。")
    named = Text("谢谢{title} {name}：{matter}办好了，邻居很满意。")
    unnamed = Text("谢谢一位热心邻居：{matter}办好了，大家很满意。")
    offer_may_i = Text("可以 / 不用")
    offer_may_we = Text("同意 / 不用")
    done = Text("好，谢谢您。")


@praises.follows_ticket("ticket.praised")
def offer(context: Context, ticket: Ticket, entry: Entry) -> None:
    """The reporter found kind words: may they be heard?"""
    if ticket.owner_id and entry.person_id:
        name = People(context.db).get(ticket.owner_id).name
        words, offers = Say.may_i(name=name), Say.offer_may_i()
        context.tell(entry.person_id, words, ticket=ticket, offers=offers, answers="praises.giver")
        context.ask(entry.person_id, "praises.giver", ticket=ticket.id)


@praises.answer("giver")
def giver(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """可以 / 不用."""
    ticket = Tickets(talk.db).get(payload["ticket"])
    answer = cues.answer(talk.reading)
    if ticket is None or ticket.owner_id is None or answer is False:
        return Say.never_mind()
    if answer is None:
        return None
    words, offers = Say.may_we(matter=ticket.matter), Say.offer_may_we()
    talk.tell(ticket.owner_id, words, ticket=ticket, within=Hours, offers=offers, answers="praises.taker")
    talk.ask(ticket.owner_id, "praises.taker", ticket=ticket.id)
    return Say.asked(name=People(talk.db).get(ticket.owner_id).name)


@praises.answer("taker")
def taker(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """同意 / 不用: with the name or without."""
    ticket = Tickets(talk.db).get(payload["ticket"])
    agreed = cues.answer(talk.reading, "(?:写|提|说|公开)(?:我?的?(?:名字|姓名))?")
    if ticket is None or agreed is None:
        return None
    line = Say.unnamed(matter=ticket.matter)
    if agreed:
        line = Say.named(matter=ticket.matter, **talk.owner_of(ticket, Audience.PRIVATE))
    for group in _nearest_groups(talk, ticket):
        talk.tell_group(group, line, within=Hours, agreed=ticket.owner_id if agreed else None)
    talk.record("praise.published", ticket, by=talk.person)
    return Say.done()


def _nearest_groups(talk: Talk, ticket: Ticket) -> list[Any]:
    """The residents' groups of the smallest place around the matter that has one."""
    for place in Places(talk.db).upwards(Places(talk.db).get(ticket.place_id)):
        if groups := Groups(talk.db).of(place):
            return list(groups)
    return []
