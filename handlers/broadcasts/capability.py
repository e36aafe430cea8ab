"""The one capability that the files of this folder share, and how a broadcast reads."""

from datetime import timedelta

from bot.capability import Capability
from bot.context import Context, Talk
from bot.permission import ADMIN, GRID_WORKER, LEADER, PROPERTY, has
from bot.texts import Refused, Text, Texts
from handlers.rules.notices import Window
from storage.broadcasts import Broadcast, Broadcasts, Copy, CopyKind, Stage
from storage.outbox import FAILED
from storage.places import Places
from storage.questions import Questions
from storage.reports import Reports
from storage.roles import Role

broadcasts = Capability("broadcasts", title="通知")

NOTIFIERS = ADMIN | LEADER | GRID_WORKER | PROPERTY | has(Role.NOTIFIER)
_LATELY = timedelta(days=60)
OFFICES = frozenset(
    {Role.ADMIN, Role.SECRETARY, Role.GRID_WORKER, Role.PROPERTY, Role.BUILDING_LEADER, Role.UNIT_LEADER}
)
ROLES = OFFICES | {Role.NOTIFIER}
"""Roles that may speak to the groups of their place and of all that lies in it."""


class Say(Texts):
    """How a notice reads, and which one is meant."""

    notice = Text("【{title}】{words}{answer}—{town}")
    answer = Text("知道了回“1”。")
    plain = Text("通知")
    correction = Text("更正")
    correction_of = Text("更正·{title}")
    none_sent = Text("您最近没有发出去的通知。")


def line(context: Context, broadcast: Broadcast) -> str:
    """The words as they are sent."""
    head = broadcast.title or Say.plain()
    if broadcast.corrects_id:
        told = not broadcast.title or broadcast.title in broadcast.words
        head = Say.correction() if told else Say.correction_of(title=broadcast.title)
    answer = Say.answer() if broadcast.asks else ""
    return Say.notice(title=head, words=broadcast.words, answer=answer, town=context.around.town)


def window_of(context: Context, broadcast: Broadcast) -> Window:
    """When what it speaks of is, as people here read the clock."""
    begins, ends = broadcast.begins_at, broadcast.ends_at
    return Window(begins and context.local(begins), ends and context.local(ends))


def name_of(context: Context, broadcast: Broadcast) -> str:
    """What it is called in a sentence."""
    return f"{broadcast.title}{Say.plain()}"


def latest(talk: Talk, *stages: Stage) -> Broadcast:
    """The newest one that the speaker made or looked at."""
    found = Broadcasts(talk.db).at(*stages, since=talk.now - _LATELY)
    mine = [b for b in found if talk.person.id and talk.person.id in (b.author_id, b.approver_id)]
    if not mine:
        raise Refused(Say.none_sent())
    return max(mine, key=lambda b: (b.sent_at or b.made_at, b.id))


def just_ordered(talk: Talk, within: timedelta) -> Broadcast | None:
    """The notice that is the last thing the speaker ordered lately: nothing was drafted or reported since."""
    if not talk.person.id:
        return None
    notice = Broadcasts(talk.db).ordered_last(talk.person.id, talk.now - within)
    at = (notice.sent_at or notice.made_at) if notice else talk.now
    return None if Reports(talk.db).latest_in(talk.message.room, at, talk.person.id) else notice


def failed(context: Context, broadcast: Broadcast) -> list[Copy]:
    """The copies that could not be delivered."""
    found = Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE)
    return [copy for copy in found if copy.state in (FAILED, None)]


def names(context: Context, copies: list[Copy]) -> str:
    """Where they go, in one line."""
    places = Places(context.db)
    return "、".join(dict.fromkeys(places.full_name(places.get(copy.place_id)) for copy in copies))


def forget_questions(context: Context, broadcast: Broadcast) -> None:
    """Nobody is asked about this draft any more."""
    for name in ("broadcasts.draft", "broadcasts.second"):
        Questions(context.db).drop(name, no=broadcast.id)
