"""Unheard: who is beaten or frightened and says so is heard, whatever the model makes of it."""

import re
from datetime import timedelta

import msgspec

from bot.capability import Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.rules import confiding
from handlers.rules.mediation import is_afraid, threatens
from handlers.tickets import apart, opening
from handlers.tickets.capability import tickets
from handlers.tickets.hearing import place_of
from nlp import Reading, urgency
from nlp.labels import Act, Label, Subject
from storage.disputes import Disputes

_LEAST, _BRIEF = 5, 30


class Say(Texts):
    """Words to whoever may be in danger."""

    where = Text("您现在安全吗？正在发生请先打110。\n要我请人私下帮您，请告诉我是哪个小区、几栋，例如“观远里3栋”。")


@tickets.leftover
def take_in(talk: Talk) -> str | None:
    """Words that seemed mere talk: one officer learns of it, as of any violence at home."""
    plain = talk.reading.plain
    if not (confiding.is_for_one(plain, urgent=talk.reading.urgent) or is_afraid(plain)):
        return None
    reading = talk.read(talk.message.text, forced=True)
    if place := place_of(talk, reading):
        return opening.raise_matter(talk, opening.voice_of(talk, place), reading)
    talk.ask(talk.known().id, "tickets.where", words=reading.text, asked=True)
    return Say.where()


_BLOW = re.compile("[打揍砍杀捅踹踢掐扇刀]|动手|救命")
_SPEAKS = timedelta(hours=6)
"""How long violence told of by the same person is taken for more of the same."""
_MEDIATE = re.compile(
    r"(?:我?[想要]|能不能|可不可以|可以|请|麻烦|帮我?|[,，\s]){0,4}(?:[请找叫]|安排)?(?:一?[个位])?(?:人|调解员|社区)?(?:来|给|帮)?"
    r"(?:我们?)?调解(?:一?下|调解)?(?:我们?|我家)?(?:[和跟与].{1,14}?)?(?:的(?:事|矛盾|纠纷|问题))?[吗吧。.!！?？]{0,2}"
)


def _wants_mediation(reading: Reading) -> Reading | None:
    return reading if _LEAST <= len(reading.plain) <= _BRIEF and _MEDIATE.fullmatch(reading.plain.strip()) else None


@tickets.listener(
    _wants_mediation, who=EVERYONE, where=Where.PRIVATE, examples=("想请人调解一下我和邻居的事",), whole=True
)
def mediate(talk: Talk, reading: Reading) -> str | None:
    """Whoever asks for a mediator has a quarrel, whatever it is about; who is asked about one already answers that."""
    place = place_of(talk, reading)
    if place is None or (talk.person.id and Disputes(talk.db).running_of(talk.person.id)):
        return None
    quarrel = msgspec.structs.replace(
        talk.read(reading.text, forced=True), label=Label.DISPUTE, subject=Subject.OTHER, act=Act.OPEN
    )
    return opening.raise_matter(talk, opening.voice_of(talk, place, asked=True), quarrel)


def _tells(reading: Reading) -> Reading | None:
    if confiding.tells(reading.plain):
        return reading
    attacked = _BLOW.search(reading.plain) is not None and urgency.sign(reading.plain) in urgency.ATTACKED
    return reading if attacked and not threatens(reading.plain) else None


@tickets.listener(_tells, who=EVERYONE, where=Where.GROUP, whole=True, examples=("我老公打我", "婆婆又拿棍子打我了"))
def overhear(talk: Talk, reading: Reading) -> str | None:
    """Said before everybody it is answered in private alone, and goes to the one officer, as often as it is said."""
    if talk.place is None or talk.message.forwarded:
        return None
    known, tells = apart.confided(talk), confiding.tells(reading.plain)
    if known and (tells or (known.is_open and talk.now - known.opened_at <= _SPEAKS)):
        talk.record("violence.repeated", known, by=talk.person)
        return ""
    if not tells:
        return None
    return opening.raise_matter(talk, opening.voice_of(talk, talk.place), talk.read(reading.text, forced=True))
