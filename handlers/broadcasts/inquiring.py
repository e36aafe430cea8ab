"""“明天停水吗”: what a notice has said is not asked of anybody again, and what was announced is no breakdown."""

from datetime import datetime, timedelta

from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.broadcasts.capability import broadcasts
from handlers.rules import announced, notices
from handlers.rules.announced import Asked
from nlp import Reading, times
from storage.broadcasts import Broadcast, Broadcasts, CopyKind, Stage, places_of
from storage.journal import Journal
from storage.outbox import Cause
from storage.places import Place, Places

_KEPT = timedelta(days=14)
_UNDATED = timedelta(days=2)
"""How long a notice counts that names no time."""

_OUTAGE = "停"
_EARLY = timedelta(minutes=30)
_SOON = timedelta(hours=48)
"""When it is over, is asked of an outage that is yet to come, too."""

_ONCE = timedelta(hours=2)
"""So long a group that was not asking the bot hears of the same notice once."""


class Say(Texts):
    """Answers from what was announced."""

    announced = Text("有{title}通知：“{words}”。")
    other_day = Text("那一天没有{title}的通知。最近的一条是：“{words}”。")
    nothing = Text("没有{title}的通知。要是现在就{title}了，说“报修 {title}”，我找人去看。")
    planned = Text("这次{title}通知过：“{words}”。到点没好，或和通知不一样，说“报修 {title}”。")


def _asks(reading: Reading) -> Asked | None:
    return announced.spoken_of(reading.plain)


@broadcasts.listener(_asks, who=EVERYONE, examples=("明天停水吗",))
def asked_of_notice(talk: Talk, asked: Asked) -> str | None:
    """From the notices that count there; in a group nobody asks, once and within what it may be told."""
    place = talk.place or talk.home
    known = [b for b in _in_force(talk, asked.title) if place and _reaches(talk, b, place)]
    if asked.now and not _names_a_day(talk):
        by_name = asked.title in talk.reading.plain  # may be of one to come; “几点来水” of a near one
        soon = [b for b in known if by_name or (b.begins_at and b.begins_at - talk.now <= _SOON)] if asked.asks else []
        known = [b for b in known if _is_now(talk, b) and not notices.cancels(b.words)] or soon
    addressed = talk.message.private or talk.message.calls_bot
    if not known:
        outage = asked.asks and asked.title.startswith(_OUTAGE)
        return Say.nothing(title=asked.title) if outage and addressed and _names_a_day(talk) else None
    notice = next((b for b in known if _is_that_day(talk, b)), None)
    words = {"title": asked.title, "words": (notice or known[0]).words.rstrip("。")}
    if notice is None:
        return Say.other_day(**words) if addressed else None
    answer = Say.announced(**words) if asked.asks else Say.planned(**words)
    return answer if addressed else _say_once(talk, notice, answer)


def _say_once(talk: Talk, notice: Broadcast, answer: str) -> str:
    """To a group that talks of it among themselves."""
    if talk.group is None:
        return ""
    quoted = Journal(talk.db).since("notice.quoted", talk.now - _ONCE)
    if not any(e.detail == {"broadcast": notice.id, "place": talk.group.place_id} for e in quoted):
        talk.tell_group(talk.group, answer, cause=Cause.UNASKED)
        talk.record("notice.quoted", broadcast=notice.id, place=talk.group.place_id)
    return ""


def _in_force(talk: Talk, title: str) -> list[Broadcast]:
    """What was said of it and is not over, the soonest first."""
    found = [b for b in Broadcasts(talk.db).at(Stage.SENT, since=talk.now - _KEPT) if title in b.title + b.words]
    valid = [b for b in found if (b.valid_until or (b.sent_at or b.made_at) + _UNDATED) > talk.now]
    return sorted(valid, key=lambda b: b.begins_at or talk.now)


def _reaches(talk: Talk, notice: Broadcast, place: Place) -> bool:
    told = places_of(Broadcasts(talk.db).copies(notice, CopyKind.NOTICE))
    return any(Places(talk.db).get(number).covers(place) for number in told)


def _is_now(talk: Talk, notice: Broadcast) -> bool:
    return notice.begins_at is not None and notice.begins_at - _EARLY <= talk.now


def _names_a_day(talk: Talk) -> bool:
    """Whether a time is named that is not over; else somebody may ask who has no water already."""
    found = times.find(talk.reading.plain, talk.local(talk.now))
    return any((span.end or span.start or talk.now) > talk.now for span in found)


def _is_that_day(talk: Talk, notice: Broadcast) -> bool:
    """Whether it is of the day that was asked about, where one was."""
    days = [s for s in times.find(talk.reading.plain, talk.local(talk.now)) if s.day and s.start]
    if not days or notice.begins_at is None:
        return True
    begins, ends = notice.begins_at, notice.valid_until or notice.begins_at
    return any(_meets(span.start, span.end, begins, ends) for span in days)


def _meets(start: datetime | None, end: datetime | None, begins: datetime, ends: datetime) -> bool:
    return (end is None or begins < end) and (start is None or ends >= start)
