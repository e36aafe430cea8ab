"""Words of somebody who may hurt themselves, too few to alarm anybody: an offer in private, no more."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.emergencies.capability import call, circle_at, emergencies
from nlp import Reading, cues, urgency
from nlp.labels import Act
from storage.households import Households

_ASKED_FOR = timedelta(hours=12)


class Say(Texts):
    """Words that only the speaker reads, and, once wanted, those who can come."""

    offer = Text(
        "听到您这么说，我有点担心。心理援助热线 12356，白天夜里都有人接；有危险马上打 110 或 120。"
        "要请网格员、楼长私下来陪陪您吗？回“要”或“不用”。不回我就不告诉任何人。"
    )
    coming = Text("好，我私下请他们联系您。这会儿不要一个人待着，热线 12356 随时能打。")
    nobody = Text("我这里没有登记能去的人。请马上打 12356，或者打 110、120。")
    fine = Text("好，我不告诉任何人。想说话随时打 12356。")
    asked = Text("{name}想请人陪，心情很不好。请马上私下联系，不要在群里问，不要让人独处；危险打 110／120。")


def _despairs(reading: Reading) -> Reading | None:
    """What is told of as a danger is alarmed about as such."""
    if reading.urgent or reading.act in (Act.OPEN, Act.ASK) or not urgency.may_be(urgency.SUICIDE, reading.plain):
        return None
    return reading if urgency.danger(reading.plain) == urgency.SUICIDE else None


@emergencies.listener(_despairs, who=EVERYONE, examples=("我不想活了",))
def offer_company(talk: Talk, _reading: Reading) -> str | None:
    """One soft line in private; who it was is told to nobody unless they want it."""
    if not (talk.message.private or talk.group):
        return None
    person = talk.known()
    if talk.pending("emergencies.company") is None:
        talk.whisper(Say.offer())
    home = Households(talk.db).get(person.household_id).place_id if person.household_id else None
    place_id = home or (talk.group.place_id if talk.group else None)
    talk.ask(person.id, "emergencies.company", within=_ASKED_FOR, place=place_id)
    return ""


@emergencies.answer("company")
def company(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """要 / 不用."""
    answer = cues.answer(talk.reading, "要|来")
    if not answer:
        return None if answer is None else Say.fine()
    called = circle_at(talk, payload["place"]) - {talk.person.id} if payload["place"] else set()
    for person_id in called:
        call(talk, person_id, Say.asked(name=talk.person.name), None)
    talk.record("company.wanted")
    return Say.coming() if called else Say.nobody()
