"""A second reader's opinion of a doubt: what is surely chat is not asked about, what surely is a matter comes first.

It opens nothing and says nothing by itself: a leader decides, and what a leader was asked already stays as it is.
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot import notices
from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.tickets.capability import tickets
from nlp.labels import Label
from storage.groups import Group, Purpose
from storage.questions import Question, Questions
from storage.timers import Timers

_WORTH = timedelta(minutes=10)
"""How long a doubt waits to be read again, a restart included."""


class Say(Texts):
    """What is added to a leader's question."""

    need = Text("{line}（另一个程序也读了，像是有事要办。）")
    dispute = Text("{line}（另一个程序也读了，像是邻里有争执。）")


def consult(talk: Talk, group: Group, leader_id: int, item: Mapping[str, str]) -> bool:
    """Have the doubt read again, where there is a second reader and the residents' group was told of it."""
    host = talk.around.second_reader
    if not host or group.purpose is not Purpose.RESIDENTS or notices.shown(talk.db, group.address) != host:
        return False
    talk.later("tickets.second", at=talk.now + _WORTH, key=item["key"], person=leader_id, item=item["key"])
    return True


def hold(context: Context, leader_id: int) -> None:
    """Ask the leader once the opinions have come, or in a few seconds in any case."""
    at = context.now + context.around.patience
    context.later("tickets.doubts", at=at, key=str(leader_id), person=leader_id, held=True)


def close(context: Context, leader_id: int) -> None:
    """The leader is asked about all of it now: nothing more leaves, and what comes back no longer counts."""
    for question in doubts_of(context, leader_id):
        items = items_of(question)
        for item in items:
            timer = Timers(context.db).get(f"tickets.second:{item['key']}")
            if timer and "asked" not in timer.payload:
                context.never_mind("tickets.second", item["key"])
            item.setdefault("told", context.now.isoformat())
        Questions(context.db).rewrite(question, {**question.payload, "items": items})


def with_opinion(item: Mapping[str, str], line: str) -> str:
    """The line of a doubt in a leader's question."""
    match item.get("seems"):
        case Label.NEED:
            return Say.need(line=line)
        case Label.DISPUTE:
            return Say.dispute(line=line)
    return line


@tickets.timer("second")
def read_again(context: Context, payload: Mapping[str, Any]) -> None:
    """The opinion has come, or none will."""
    leader_id, outcome = payload["person"], payload.get("outcome", "lost")
    sure = bool(payload.get("sure"))
    used = sure and _weigh(context, leader_id, payload["item"], outcome)
    if payload.get("asked"):
        host = context.around.second_reader
        context.record("doubt.consulted", host=host, outcome=outcome, sure=sure, used=used)
    _ask_now(context, leader_id)


def _weigh(context: Context, leader_id: int, key: str, label: str) -> bool:
    """Whether the opinion changed what the leader will be asked."""
    if label not in (Label.CHAT, Label.NEED, Label.DISPUTE):
        return False
    for question in doubts_of(context, leader_id):
        items = items_of(question)
        found = [item for item in items if item["key"] == key and "told" not in item]
        for item in found:
            items.remove(item)
            if label != Label.CHAT:
                items.insert(sum("told" in other for other in items), {**item, "seems": label})
        if found:
            keep(context, question, items)
            return True
    return False


def keep(context: Context, question: Question, items: list[dict[str, str]]) -> None:
    """Only these are left of a question; none of them, and nothing is asked."""
    if items:
        Questions(context.db).rewrite(question, {**question.payload, "items": items})
    else:
        Questions(context.db).close(question)
    if len(items) < len(items_of(question)):
        context.erase_traces()


def _ask_now(context: Context, leader_id: int) -> None:
    """A question that waited for opinions only is asked once there is none to wait for."""
    timer = Timers(context.db).get(f"tickets.doubts:{leader_id}")
    awaited = any(t.payload["person"] == leader_id for t in Timers(context.db).under("tickets.second"))
    if timer and timer.payload.get("held") and not awaited:
        context.later("tickets.doubts", at=context.now, key=str(leader_id), **timer.payload)


def doubts_of(context: Context, leader_id: int) -> list[Question]:
    """The questions by which this leader was asked about doubtful words, the newest first."""
    return [q for q in Questions(context.db).open_for(leader_id, context.now) if q.name == "tickets.doubt"]


def items_of(question: Question) -> list[dict[str, str]]:
    """The doubts of a question."""
    items = question.payload["items"]
    return [dict(item) for item in items] if isinstance(items, list) else []
