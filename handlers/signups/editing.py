"""What was recalled or is written otherwise now: the list follows, and keeps no word that was taken back."""

from bot.context import Talk, message_key
from bot.redactor import redact
from handlers.rules import joining, relays
from handlers.rules.joining import Act, Said
from handlers.rules.relays import Listed
from handlers.signups import hearing, writing
from handlers.signups.capability import schedule, seats_of, signups, silence, tell_seats, when
from storage.optouts import Optouts
from storage.signups import Entry, Signup, Signups


@signups.event("recall")
def recalled(talk: Talk) -> str | None:
    """A line that was taken back is gone, a change of one undone; a list without its head waits for another."""
    key = message_key(talk.message.channel, talk.message.refers or "")
    known = Signups(talk.db)
    signup = known.begun_by(key)
    if signup and signup.organiser_id == talk.person.id:
        entries = known.entries(signup)
        if all(entry.person_id == signup.organiser_id for entry in entries):
            silence(talk, signup)
            known.end(signup)
        else:
            signup = known.change(signup, words="", begins_at=None, ends_at=None)
            schedule(talk, signup)
        talk.record("signup.recalled", signup=signup.id)
        talk.erase_traces()
    for entry in _mine(talk, key):
        _undo(talk, entry, key)
    return None


@signups.event("edit")
def edited(talk: Talk) -> str | None:
    """Only by whoever wrote it; what reads like talk now is no line any more."""
    key = writing.source(talk)
    if talk.message.sender in Optouts(talk.db) or talk.group is None:
        return None
    found = relays.listed(talk.message.text) or joining.said(talk.message.text)
    signup = Signups(talk.db).begun_by(key)
    if signup and signup.organiser_id == talk.person.id:
        _headed(talk, signup, found)
        return None
    mine = _mine(talk, key)
    if not mine:
        return None
    if len(mine) == 1 and (count := _counted(found)):
        _put_right(talk, mine[0], found, count, key)
        return None
    for entry in mine:
        _undo(talk, entry, key)
    if isinstance(found, Listed):
        hearing.hear(talk, found)
    elif found:
        hearing.told(talk, found)
    return None


def _headed(talk: Talk, signup: Signup, found: Listed | Said | None) -> None:
    """The head of a list reads otherwise; one that reads like talk now is left as it is."""
    if isinstance(found, Listed) and found.head:
        begins, ends = when(talk, found.head.words)
        words = redact(found.head.words, talk.hidden_in(found.head.words))
        before = seats_of(talk, signup)
        values = {"words": words, "most": found.head.most, "by_head": found.head.by_head}
        signup = Signups(talk.db).change(signup, **values, begins_at=begins, ends_at=ends)
        schedule(talk, signup)
        tell_seats(talk, signup, before)
        talk.record("signup.changed", signup=signup.id)
        talk.erase_traces()


def _counted(found: Listed | Said | None) -> relays.Count | None:
    """How many a single line tells of now."""
    if isinstance(found, Said):
        return found.count or relays.Count(1) if found.act in (Act.JOIN, Act.FOR, Act.KIN, Act.SET) else None
    one = found.lines[0] if found and len(found.lines) == 1 and not found.lines[0].off else None
    return (one.count or relays.Count(1)) if one else None


def _put_right(talk: Talk, entry: Entry, found: Listed | Said | None, count: relays.Count, key: str) -> None:
    """The line keeps its place, with what it says now."""
    signup = Signups(talk.db).get(entry.signup_id)
    if signup is None:
        return
    before = seats_of(talk, signup)
    values: dict[str, object] = {"adults": count.adults, "children": count.children, "split": count.split}
    if isinstance(found, Listed) and found.lines[0].name and entry.message_id == key:
        values["name"] = found.lines[0].name
    Signups(talk.db).put(entry, **values, left_at=None)
    tell_seats(talk, signup, before)
    talk.record("signup.changed", signup=signup.id)
    talk.erase_traces()


def _undo(talk: Talk, entry: Entry, key: str) -> None:
    signup = Signups(talk.db).get(entry.signup_id)
    if signup is None:
        return
    before = seats_of(talk, signup)
    if entry.message_id == key:
        Signups(talk.db).strike(entry)
    elif entry.left_at:
        Signups(talk.db).put(entry, left_at=None, changed_in="")
    elif entry.was is not None:
        values = {"adults": entry.was, "children": 0, "split": False, "was": None}
        Signups(talk.db).put(entry, **values, changed_in="")
    tell_seats(talk, signup, before)
    talk.record("signup.recalled", signup=signup.id)
    talk.erase_traces()


def _mine(talk: Talk, key: str) -> list[Entry]:
    """The lines that the message brought or changed, of whoever wrote it."""
    return [e for e in Signups(talk.db).written_in(key) if talk.person.id and e.person_id == talk.person.id]
