"""A notice said in one group by somebody entitled: they are asked in private whether others should have it."""

import re
from collections.abc import Mapping
from typing import Any

from bot.capability import Where
from bot.context import Talk
from bot.texts import Refused, Text, Texts
from handlers.broadcasts import drafting
from handlers.broadcasts.capability import NOTIFIERS, broadcasts
from handlers.broadcasts.reaching import is_audience, others, reached
from handlers.rules import notices
from nlp import Reading, cues
from nlp.labels import Act

_TO = " 到 "
_SHORT = 12
_PLACE = re.compile(r"栋|单元|号楼|群$|小区")
_YES = re.compile(r"(?:好的?|要的?|可以|行|嗯|转发?(?:一下|吧)?|发|到|给|[,，。!！\s]){1,6}+")


class Say(Texts):
    """The offer."""

    offer = Text(
        "您刚才在群里发的像是通知。要不要也转到别的群？回范围就行，例如“1-12栋 不要5栋 要回执”；不用回“不用”。"
    )
    whereto = Text("转到哪里？回范围就行，例如“3-6栋”“除了5栋”“全小区”；不用回“不用”。")
    never_mind = Text("好，不转。")


def _notice(reading: Reading) -> Reading | None:
    return reading if reading.act is Act.RELAY and len(reading.text) <= notices.LONGEST else None


@broadcasts.listener(
    _notice, who=NOTIFIERS, where=Where.GROUP, examples=("各位邻居，明天上午9点到11点停水检修，请提前储水",)
)
def overheard(talk: Talk, reading: Reading) -> str | None:
    """Offer to pass it on, where there is anybody else to tell."""
    if talk.group is None or talk.message.forwarded or not others(talk):
        return None
    talk.pending("broadcasts.offer")
    talk.tell(talk.known().id, Say.offer())
    talk.ask(talk.person.id, "broadcasts.offer", words=reading.text, key=talk.message_key)
    return None


@broadcasts.answer("offer", claims=True)
def offered(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """1-12栋 不要5栋 / 不用."""
    if cues.declines(talk.reading):
        return Say.never_mind()
    where = _YES.sub("", talk.reading.plain.strip(), count=1)
    if not where:
        raise Refused(Say.whereto())
    said = notices.order(f"{payload['words']}{_TO}{where}", lambda words: is_audience(talk, words))
    if not said.audience and len(where) <= _SHORT and _PLACE.search(where):
        raise Refused(Say.whereto())
    if not said.audience:
        return None
    return drafting.make(talk, said, reached(talk, said.audience))
