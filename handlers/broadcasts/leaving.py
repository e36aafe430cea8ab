"""Leaving: the copies go into the outbox in random order, once; what comes later is set with them."""

import secrets
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from handlers.broadcasts import drafting
from handlers.broadcasts.capability import broadcasts, corrected_by, line, name_of, window_of
from handlers.broadcasts.reaching import reaches
from handlers.rules import notices
from storage.broadcasts import Broadcast, Broadcasts, Copy, CopyKind, Stage
from storage.groups import Groups
from storage.outbox import Outbox
from storage.people import People, Person
from storage.places import Places

SETTLING = 20
"""Seconds until it is first looked at what became of the copies."""


_LATE = timedelta(hours=2)
"""After an outage, one of many is left out: the next one comes."""


class Say(Texts):
    """Words about what left, and what did not."""

    expired = Text("{title}没有发出去：里面的时间（{when}）已经过去了。还需要的话，请改好时间重新发起。")
    ended = Text("{title}（{when}，{scope}）停了：定期发的人已经不担任职务。还要发的话，请重新发起。")
    reminder = Text("【提醒】{line}")


@broadcasts.timer("leave")
def leave(context: Context, payload: Mapping[str, Any]) -> None:
    """The minute in which it could be taken back is over, or the time it was set for has come."""
    broadcast = Broadcasts(context.db).get(payload["no"])
    if broadcast is None or broadcast.stage is not Stage.AGREED:
        return
    if broadcast.valid_until and broadcast.valid_until <= context.now:
        _expire(context, broadcast)
        return
    if broadcast.repeats and not reaches(context, broadcast):
        end(context, broadcast)  # a role that ran out by its date
        return
    if broadcast.repeats and broadcast.send_at and context.now - broadcast.send_at > _LATE:
        Broadcasts(context.db).change(broadcast, stage=Stage.EXPIRED)
        context.record("broadcast.expired", broadcast=broadcast.id)
        _again(context, broadcast)
        return
    old = corrected_by(context, broadcast)
    values = {"chased_at": old.chased_at} if old else {}
    broadcast = Broadcasts(context.db).change(broadcast, stage=Stage.SENT, sent_at=context.now, **values)
    if old and old.stage is Stage.SENT:
        stop(context, old)
        Broadcasts(context.db).change(old, stage=Stage.CORRECTED)
    put(context, broadcast, Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE))
    context.record("broadcast.sent", broadcast=broadcast.id)
    set_what_comes(context, broadcast)
    if broadcast.repeats:
        _again(context, broadcast)


@broadcasts.timer("remind")
def remind(context: Context, payload: Mapping[str, Any]) -> None:
    """An hour before it begins: the same groups, as was shown when it was confirmed."""
    broadcast = Broadcasts(context.db).get(payload["no"])
    if broadcast is None or broadcast.stage is not Stage.SENT:
        return
    found = Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE)
    text = Say.reminder(line=line(context, broadcast))
    for copy in shuffled(found):
        number = say(context, copy.address, text, until=broadcast.begins_at or broadcast.ends_at)
        Broadcasts(context.db).copy(broadcast, copy.address, copy.place_id, CopyKind.REMINDER, number)
    context.record("broadcast.repeated", broadcast=broadcast.id)


def put(context: Context, broadcast: Broadcast, copies: Iterable[Copy]) -> None:
    """Each of these copies leaves once at most; none where the group is another place's by now."""
    text = line(context, broadcast)
    for copy in shuffled(copies):
        group = Groups(context.db).get(copy.address)
        if group is None or group.place_id == copy.place_id:
            number = say(context, copy.address, text, until=broadcast.valid_until)
            Broadcasts(context.db).put(copy, number)
    settle_at(context, broadcast, SETTLING)


def say(context: Context, address: str, text: str, *, until: datetime | None = None) -> int:
    """One line of an approved notice: said once at most, never when it is outdated."""
    return context.announce(address, text, until=until)


def settle_at(context: Context, broadcast: Broadcast, seconds: float, step: int = 0) -> None:
    """Look then at what became of the copies."""
    at = context.now + notices.UNDO * (seconds / 60)
    context.later("broadcasts.settle", at=at, key=str(broadcast.id), no=broadcast.id, step=step)


def stop(context: Context, broadcast: Broadcast) -> None:
    """Nothing more is said of it; copies that still wait never leave."""
    every = Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE, CopyKind.REMINDER)
    Outbox(context.db).drop([copy.outbox_id for copy in every if copy.outbox_id])
    key = str(broadcast.id)
    context.never_mind("broadcasts.leave", key)
    context.never_mind("broadcasts.settle", key)
    context.never_mind("broadcasts.remind", key)
    context.never_mind("broadcasts.chase", key)
    context.never_mind("broadcasts.account", key)


def drop(context: Context, broadcast: Broadcast, by: Person | None = None) -> None:
    """It does not leave."""
    stop(context, broadcast)
    Broadcasts(context.db).change(broadcast, stage=Stage.DROPPED)
    context.record("broadcast.dropped", by=by, broadcast=broadcast.id)


def end(context: Context, broadcast: Broadcast) -> None:
    """One of many, and its author may send none any more: the admins learn that it ends."""
    drop(context, broadcast)
    found = Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE)
    line = Say.ended(title=name_of(context, broadcast), when=broadcast.repeats, scope=broadcast.scope)
    context.tell_admins(line, place=Places(context.db).get(found[0].place_id) if found else None)


def shuffled(copies: Iterable[Copy]) -> list[Copy]:
    """In random order, so that nobody is always the first to know."""
    found = list(copies)
    secrets.SystemRandom().shuffle(found)
    return found


def set_what_comes(context: Context, broadcast: Broadcast) -> None:
    """The reminder; and for a notice that asks for an answer, the one who calls and the account."""
    window, sent = window_of(context, broadcast), context.local(context.now)
    key, no = str(broadcast.id), broadcast.id
    hours = drafting.hours_of(context, broadcast)
    if broadcast.reminds and (at := notices.remind_at(window, sent, hours)):
        context.later("broadcasts.remind", at=at, key=key, no=no)
    if not broadcast.asks or (broadcast.corrects_id and notices.cancels(broadcast.words)):
        return  # of what is called off nobody need be called, and nothing will be over
    if broadcast.chased_at is None and (at := notices.chase_at(window, sent, hours)):
        context.later("broadcasts.chase", at=at, key=key, no=no)
    context.later("broadcasts.account", at=notices.report_at(window, sent), key=key, no=no)


def _again(context: Context, broadcast: Broadcast) -> None:
    """The next one of many: the same words to the same chats."""
    at = notices.next_time(broadcast.repeats, context.local(context.now))
    if at is None:
        return
    kept = ("author_id", "room", "title", "words", "scope", "asks", "reminds", "repeats", "code", "needs_second")
    values = {name: getattr(broadcast, name) for name in kept}
    following = Broadcasts(context.db).add(
        **values,
        confirmed=True,
        approver_id=broadcast.approver_id,
        stage=Stage.AGREED,
        send_at=at,
        made_at=broadcast.made_at,
    )
    for copy in Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE):
        Broadcasts(context.db).copy(following, copy.address, copy.place_id, CopyKind.NOTICE, None)
    context.later("broadcasts.leave", at=at, key=str(following.id), no=following.id)


def _expire(context: Context, broadcast: Broadcast) -> None:
    Broadcasts(context.db).change(broadcast, stage=Stage.EXPIRED)
    context.record("broadcast.expired", broadcast=broadcast.id)
    tell_expired(context, broadcast)


def tell_expired(context: Context, broadcast: Broadcast) -> None:
    """Its author learns that it is too late for it."""
    if People(context.db).get(broadcast.author_id).address and broadcast.valid_until:
        title, when = name_of(context, broadcast), context.spell(broadcast.valid_until)
        context.tell(broadcast.author_id, Say.expired(title=title, when=when))
