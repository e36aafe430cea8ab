"""One voice: while a place is in an emergency mode, only those who began it speak to its groups, and for some hours."""

from datetime import timedelta

from bot import modes
from bot.context import Talk
from bot.modes import Mode
from bot.texts import Refused, Text, Texts
from handlers.broadcasts.reaching import Reached
from handlers.rules.notices import Window
from storage.broadcasts import Broadcast, Broadcasts, CopyKind
from storage.people import People
from storage.places import Places

_VALID = timedelta(hours=6)
"""How long a notice counts that says no time itself."""


class Say(Texts):
    """How such a notice reads."""

    title = Text("{mode}·{title}")
    valid = Text("{words}（{until}前有效）")
    not_yours = Text("{place}在“{title}”应急状态，通知只由{voices}发，免得说法不一。请把内容交给他们。")


def mode_over(talk: Talk, to: Reached) -> Mode | None:
    """The mode of the places it goes to; refused to whoever has no voice there."""
    mode = next((found for target in to.targets if (found := talk.mode_at(target.place))), None)
    speaking = modes.voices(talk.db, mode) if mode else []
    if mode and speaking and talk.person.id not in speaking:
        names = "、".join(People(talk.db).get(number).name for number in speaking)
        place = Places(talk.db).full_name(mode.place)
        raise Refused(Say.not_yours(place=place, title=mode.title, voices=names))
    return mode


def mode_of_draft(talk: Talk, draft: Broadcast) -> Mode | None:
    """The mode of the first place that a draft goes to."""
    copies = Broadcasts(talk.db).copies(draft, CopyKind.NOTICE)
    return talk.mode_at(Places(talk.db).get(copies[0].place_id)) if copies else None


def headed(mode: Mode | None, title: str) -> str:
    """The head of the notice."""
    if mode is None:
        return title
    return Say.title(mode=mode.title, title=title) if title else mode.title


def limited(talk: Talk, mode: Mode | None, window: Window) -> Window:
    """What says no time counts for some hours, and never longer than the mode."""
    if mode is None or window.begins or window.ends:
        return window
    return Window(None, talk.local(min(mode.until, talk.now + _VALID)))


def dated(talk: Talk, mode: Mode | None, window: Window, words: str) -> str:
    """The words with the hour until which they count."""
    if mode is None or window.begins or window.ends is None:
        return words
    return Say.valid(words=words.rstrip("。"), until=talk.spell(window.ends))
