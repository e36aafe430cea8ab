"""Orders: 转发 to some, 广播 to all that the speaker answers for."""

from bot.capability import Meant, Where
from bot.context import Talk
from bot.texts import Refused, Text, Texts
from handlers.broadcasts import drafting
from handlers.broadcasts.capability import NOTIFIERS, broadcasts
from handlers.broadcasts.reaching import is_audience, reached
from handlers.rules import notices, orders
from nlp import Reading

_ORDER = "广播"


class Say(Texts):
    """Words about an order that says too little."""

    to_whom = Text("要转到哪里？在后面写“到 1-12栋 不要5栋”“到 3栋2单元”“到 全小区”或“到 各楼长”。")
    everybody = Text("所有群")


@broadcasts.command(
    "转发",
    who=NOTIFIERS,
    usage="转发 <通知> 到 <范围> [要回执] [明早7点发]",
    examples=("转发 明早8点到12点停水，请储水 到 1-12栋 不要5栋 要回执",),
)
def relay(talk: Talk, text: str) -> str | None:
    """把一条通知转到指定的群，先给您看预览，确认了才发。"""
    said = _order(talk, text)
    offered = talk.pending("broadcasts.offer") if not said.words else None
    if offered:
        said = _order(talk, f"{offered['words']} {text}")
    if not said.words:
        raise Refused(drafting.Say.no_words())
    if not said.audience:
        raise Refused(Say.to_whom())
    return _privately(talk, said)


@broadcasts.command(
    "广播",
    "群发",
    who=NOTIFIERS,
    usage="广播 <通知> [到 <范围>] [要回执] [每周一 8点]",
    examples=("广播 周六上午9点架空层体检，请带身份证",),
)
def broadcast(talk: Talk, text: str) -> str | None:
    """把一条通知发到您负责的所有群，先给您看预览，确认了才发。"""
    return _privately(talk, _order(talk, text))


def _spoken(reading: Reading) -> str | None:
    return reading.text if orders.begins_one(reading.plain) else None


@broadcasts.listener(
    _spoken, who=NOTIFIERS, where=Where.PRIVATE, examples=("帮我发个通知：周六上午9点大扫除，给3栋",), whole=True
)
def order_in_words(talk: Talk, text: str) -> str | None:
    """The same in a sentence of one's own; what it would do is shown before anything leaves."""
    said = orders.spoken(text, lambda words: is_audience(talk, words))
    return Meant(f"{_ORDER} {said}") if said else None


def _order(talk: Talk, text: str) -> notices.Order:
    def named(words: str) -> bool:
        return is_audience(talk, words)

    return notices.order(orders.arranged(text, named), named)


def _privately(talk: Talk, said: notices.Order) -> str | None:
    """Shown to the author alone, and confirmed there."""
    shown = drafting.make(talk, said, reached(talk, said.audience or Say.everybody()))
    if talk.message.private:
        return shown
    talk.whisper(shown)
    return None
