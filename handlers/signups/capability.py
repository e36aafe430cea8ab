"""What the files of the sign-ups share: how a list is spelled, when it is for, and who is told of a change."""

from collections.abc import Collection
from datetime import datetime, time, timedelta

from bot.capability import Capability
from bot.context import Context, Talk
from bot.texts import Text, Texts, punctuated
from handlers.rules import relays, seats
from handlers.rules.hours import Hours
from handlers.rules.seats import Seats
from nlp import times
from nlp.plain import plain
from storage.outbox import Cause
from storage.places import Places
from storage.signups import Entry, Signup, Signups

signups = Capability("signups", title="接龙")

_LASTS = timedelta(hours=3)
"""How long something goes on of which only the beginning is known."""
_MORNING_AFTER = timedelta(hours=9)
_EVE = time(19)


class Say(Texts):
    """Words about lists."""

    listed = Text("{what}{limit}：{lines}。{waiting}{gone}{total}{left}。{how}")
    empty = Text("{what}{limit}：还没有人报。{how}")
    limit = Text("（上限 {n} {unit}）")
    line = Text("{n} {name}{heads}")
    line_more = Text("{n} {name}{heads}（{more}）")
    was = Text("原{n}")
    split = Text("{adults}大{children}小")
    waiting = Text("候补：{lines}。")
    gone = Text("{names}已退出。")
    total = Text("共 {n} 家 {heads} 人")
    total_heads = Text("共 {heads} 人")
    left = Text("，还有 {n} {unit}")
    full = Text("，已满")
    how = Text("要改直接说“改成…”或“退出”。")
    households = Text("家")
    heads = Text("人")
    somebody = Text("一户")
    nameless = Text("接龙")
    waits = Text("“{what}”报满了，{name}排候补第 {n} 位，有人退出我就告诉您。不等了回“退出”。")
    moved_up = Text("“{what}”空出名额，{name}轮到了。来不了回“退出”。")
    you = Text("您")


def named(signup: Signup) -> str:
    """What a list is for, as its organiser wrote it."""
    return punctuated(signup.words) or Say.nameless()


def spelled(context: Context, signup: Signup, *, private: bool) -> str:
    """The whole list; in private with the names as they were typed, rooms included."""
    entries = Signups(context.db).entries(signup)
    found = seats.seats(signup, entries)
    limit = Say.limit(n=signup.most, unit=unit_of(signup)) if signup.most else ""
    open_now = signup.is_open(context.now)
    if not found.seated and not found.waiting:
        return Say.empty(what=named(signup), limit=limit, how=Say.how() if open_now else "")
    many = len(found.seated)
    waits = Say.waiting(lines=_lines(found.waiting, many, private)) if found.waiting else ""
    gone = "、".join(_name(e, private) for e in entries if e.left_at and not e.absent)
    return Say.listed(
        what=named(signup),
        limit=limit,
        lines=_lines(found.seated, 0, private),
        waiting=waits,
        gone=Say.gone(names=gone) if gone else "",
        total=total(signup, found),
        left=_left(signup, found),
        how=Say.how() if open_now else "",
    )


def total(signup: Signup, found: Seats) -> str:
    """How many come."""
    return Say.total_heads(heads=found.heads) if signup.by_head else Say.total(n=len(found.seated), heads=found.heads)


def unit_of(signup: Signup) -> str:
    """What its limit counts."""
    return Say.heads() if signup.by_head else Say.households()


def show(talk: Talk, signup: Signup) -> None:
    """The list in its group, where people wrote those names themselves."""
    names = [relays.shown(entry.name) for entry in Signups(talk.db).entries(signup)]
    if talk.group:
        line = spelled(talk, signup, private=False)
        talk.tell_group(talk.group, line, cause=Cause.ANSWER, written=[name for name in names if name])


def when(talk: Talk, words: str) -> tuple[datetime | None, datetime | None]:
    """From when until when the first thing goes on for which a day is named; nothing where it is over or unknown."""
    for span in times.find(words, talk.local(talk.now)):
        if span.day and span.start and (span.end or span.start) > talk.now:
            end = span.end or span.start + _LASTS
            return span.start, end
    return None, None


def without_time(context: Context, signup: Signup) -> str:
    """What a list is for without the words that say when."""
    text = plain(signup.words)
    for span in times.find(text, context.local(context.now)):
        if span.day:
            text = text[: span.at] + text[span.at + len(span.words) :]
            break
    return punctuated(text.strip(" ,。;:"))


def schedule(context: Context, signup: Signup) -> None:
    """One word the evening before, and one to the organiser when it is over; an evening that is over is let go."""
    silence(context, signup)
    number = str(signup.id)
    if signup.begins_at is None or signup.ends_at is None:
        return
    begins, ends = context.local(signup.begins_at), context.local(signup.ends_at)
    hours = context.ways(Hours, Places(context.db).get(signup.place_id))
    eve = hours.next_open(datetime.combine(begins.date() - timedelta(days=1), _EVE, begins.tzinfo))
    if context.now < eve < begins or (context.now < eve and begins.time() == time.min and eve.date() <= begins.date()):
        context.later("signups.remind", at=eve, key=number, signup=signup.id)
    after = ends + (_MORNING_AFTER if ends.time() == time.min else timedelta(hours=1))
    context.later("signups.thank", at=hours.next_open(after), key=number, signup=signup.id)


def silence(context: Context, signup: Signup) -> None:
    """Neither word is said."""
    context.never_mind("signups.remind", str(signup.id))
    context.never_mind("signups.thank", str(signup.id))


def tell_seats(context: Context, signup: Signup, before: Seats, *, but: int | None = None) -> None:
    """Who waits now, and who has a place now that others left, hears so in private."""
    after = seats_of(context, signup)
    sat, waited = ({entry.id for entry in part} for part in (before.seated, before.waiting))
    for entry in after.seated:
        if entry.id in waited and not signup.is_over(context.now):
            _tell(context, signup, entry, Say.moved_up(what=named(signup), name=_called(entry)))
    for n, entry in enumerate(after.waiting, 1):
        if entry.id not in waited and entry.id not in sat and entry.person_id != but:
            _tell(context, signup, entry, Say.waits(what=named(signup), name=_called(entry), n=n))


def seats_of(context: Context, signup: Signup) -> Seats:
    """Who has a place as it is now."""
    return seats.seats(signup, Signups(context.db).entries(signup))


def _tell(context: Context, signup: Signup, entry: Entry, line: str) -> None:
    context.tell(entry.person_id, line, within=Hours, place=Places(context.db).get(signup.place_id))


def _called(entry: Entry) -> str:
    return Say.you() if entry.own else entry.name


def _lines(entries: Collection[Entry], before: int, private: bool) -> str:
    return "｜".join(_line(n, entry, private) for n, entry in enumerate(entries, before + 1))


def _line(n: int, entry: Entry, private: bool) -> str:
    name = _name(entry, private)
    values = {"n": n, "name": f"{name} " if name[-1].isdigit() else name, "heads": entry.heads}
    more = [Say.was(n=entry.was)] if entry.was is not None else []
    if entry.split:
        more.append(Say.split(adults=entry.adults, children=entry.children))
    return Say.line_more(**values, more="，".join(more)) if more else Say.line(**values)


def _name(entry: Entry, private: bool) -> str:
    return entry.name if private else relays.shown(entry.name) or Say.somebody()


def _left(signup: Signup, found: Seats) -> str:
    if signup.most is None:
        return ""
    left = found.left(signup)
    return Say.left(n=left, unit=unit_of(signup)) if left > 0 and not found.waiting else Say.full()
