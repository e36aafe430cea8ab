"""Writing a list: whose line is whose, what is new in it, who changes what, and what is only a copy."""

from collections.abc import Sequence

from bot.context import Talk, message_key
from bot.message import Kind
from bot.texts import Refused, Text, Texts
from handlers.rules import relays, seats
from handlers.rules.joining import Act, Said
from handlers.rules.relays import Count, Line, Listed
from handlers.signups.capability import named, seats_of, tell_seats
from storage.places import Places
from storage.signups import Entry, Signup, Signups

_MOST = 300
"""Lines of a list; nobody reads more."""


class Say(Texts):
    """Words to whoever changes a line."""

    left = Text("好，“{what}”您退出了。")
    no_room = Text("“{what}”没有那么多名额了，您还是原来的 {n} 人。要改成别的人数，再说一次。")
    of_mine = Text("{name}的{kin}")


def source(talk: Talk) -> str:
    """The message that the words stand in: of an edit the one that was edited."""
    edits = talk.message.kind is Kind.EDIT
    return message_key(talk.message.channel, talk.message.refers or "") if edits else talk.message_key


def lines(talk: Talk, signup: Signup, found: Listed, key: str) -> bool:
    """Whether any of these lines said something to the list; a copy of what is known changes nothing."""
    before, speaker = seats_of(talk, signup), talk.person.id
    entries = Signups(talk.db).entries(signup)
    pairs = _matched(talk, entries, found.lines)
    new = [line for line, entry in pairs if entry is None and not line.off]
    if new and not _is_list(talk, signup, found, len(new) < len(found.lines)):
        return False
    alone, done = len(found.lines) == 1, False
    for line, entry in pairs:
        if entry is not None and _may_change(talk, signup, entry, alone):
            done = _revised(talk, signup, entry, line, alone, key) or done
    if new and len(entries) + len(new) <= _MOST:
        _add_all(talk, signup, new, key)
        done = True
    elif found.called and speaker and not new:
        done = _taken_out(talk, signup, entries, [entry for _, entry in pairs], key) or done
    if done:
        _touched(talk, signup)
        talk.record("signup.joined" if new else "signup.changed", signup=signup.id)
        tell_seats(talk, signup, before)
    return done


def words(talk: Talk, lists: Sequence[Signup], said: Said, key: str) -> Signup | None:
    """The list that plain words changed; None where they change none."""
    if said.act is Act.LEAVE:
        return leave(talk, lists, key)
    if said.act is Act.TAKE_OFF:
        return _take_off(talk, lists, said.name, key)
    if said.act in (Act.SET, Act.MORE, Act.LESS):
        return _set(talk, lists, said, key)
    signup, count = lists[0], said.count or Count(1)
    if said.act in (Act.FOR, Act.KIN):
        name = said.name if said.act is Act.FOR else Say.of_mine(name=_nickname(talk), kin=said.name)
        return _joined(talk, signup, name, count, key, own_line=False)
    mine = own(talk, signup)
    if mine is None or mine.left_at:
        if mine:
            Signups(talk.db).strike(mine)  # who comes back is the last again
        return _joined(talk, signup, _nickname(talk), count, key, own_line=True)
    if said.adds:
        count = Count(mine.adults + count.adults, mine.children + count.children, mine.split or count.split)
    return _set(talk, [signup], Said(Act.SET, count), key) if said.count else None


def leave(talk: Talk, lists: Sequence[Signup], key: str) -> Signup | None:
    """The newest list that the speaker comes to no longer."""
    for signup in lists:
        mine = own(talk, signup)
        if mine and not mine.left_at:
            before = seats_of(talk, signup)
            Signups(talk.db).put(mine, left_at=talk.now, changed_in=key)
            _touched(talk, signup)
            talk.record("signup.left", signup=signup.id)
            tell_seats(talk, signup, before)
            return signup
    return None


def own(talk: Talk, signup: Signup) -> Entry | None:
    """The speaker's own line: written by themselves, or by somebody else under their name."""
    entries = [entry for entry in Signups(talk.db).entries(signup) if not entry.absent]
    mine = [entry for entry in entries if entry.own and entry.person_id == talk.person.id]
    if mine:
        return mine[-1]
    for entry in entries:
        if not entry.own and not entry.left_at and _is_me(talk, entry.name):
            Signups(talk.db).put(entry, own=True, person_id=talk.known().id)
            return entry
    return None


def _matched(talk: Talk, entries: Sequence[Entry], lines: Sequence[Line]) -> list[tuple[Line, Entry | None]]:
    """Each line with what is known of it: the same name, and as often as it is there."""
    free = sorted(entries, key=lambda entry: entry.left_at is not None)
    found: list[tuple[Line, Entry | None]] = []
    for line in lines:
        name = relays.key(line.name or _nickname(talk))
        same = next((entry for entry in free if relays.key(entry.name) == name), None)
        if same and len(lines) == 1 and _namesake(talk, same):
            same = None
        if same:
            free.remove(same)
        found.append((line, same))
    return found


def _namesake(talk: Talk, entry: Entry) -> bool:
    """Somebody else of the same name wrote that line for themselves."""
    return entry.own and entry.person_id != talk.person.id and _is_me(talk, entry.name)


def _is_list(talk: Talk, signup: Signup, found: Listed, some_known: bool) -> bool:
    """Whether new lines are lines of this list, and no talk with numbers, nor for a list of somebody else."""
    if found.head or some_known:
        return True
    if signup.crowded:
        return all(line.people for line in found.lines)
    mine = all(line.name and _is_me(talk, line.name) for line in found.lines)
    if found.called or mine or all(line.count for line in found.lines):
        return True
    return len(found.lines) == 1 and found.lines[0].number == len(Signups(talk.db).entries(signup)) + 1


def _may_change(talk: Talk, signup: Signup, entry: Entry, alone: bool) -> bool:
    """One's own line, one that one wrote for others; whoever leads the list any one that is typed alone."""
    if entry.person_id == talk.person.id:
        return True
    return alone and seats.may_lead(signup, Places(talk.db).get(signup.place_id), talk.person.id, talk.roles)


def _revised(talk: Talk, signup: Signup, entry: Entry, line: Line, alone: bool, key: str) -> bool:
    """What a line that is known says anew; an old copy of it says nothing."""
    count = line.count or (Count(1) if alone and entry.left_at else None)
    if line.off or (count and not count.heads):
        if entry.left_at:
            return False
        Signups(talk.db).put(entry, left_at=talk.now, changed_in=key)
        return True
    if entry.left_at:
        if not alone or count is None:
            return False
        Signups(talk.db).strike(entry)
        _add(talk, signup, line.name or entry.name, count, key, own_line=entry.own)
        return True
    same = count is None or (count.adults, count.children) == (entry.adults, entry.children)
    if same or count is None or (not alone and count.heads == entry.was):
        return False
    return _counted(talk, signup, entry, count, key)


def _add_all(talk: Talk, signup: Signup, new: Sequence[Line], key: str) -> None:
    """New lines; which of them is the writer's own: the one of their name, else the only or the last one."""
    mine = own(talk, signup) if talk.person.id else None
    like = [line for line in new if not line.name or _is_me(talk, line.name)]
    leads = signup.organiser_id == talk.known().id
    own_line = None if mine and not mine.left_at else like[0] if like else None
    if own_line is None and not mine and (len(new) == 1 or not leads):
        own_line = new[-1]
    for line in new:
        _add(talk, signup, line.name or _nickname(talk), line.count or Count(1), key, own_line=line is own_line)


def _taken_out(talk: Talk, signup: Signup, entries: Sequence[Entry], there: Sequence[Entry | None], key: str) -> bool:
    """Who passes WeChat's list on without the line that was their own, and with others', has taken it out."""
    gone = [e for e in entries if e.own and e.person_id == talk.person.id and e not in there and not e.left_at]
    if not gone or not any(there):
        return False
    for entry in gone:
        Signups(talk.db).put(entry, left_at=talk.now, changed_in=key)
    return True


def _joined(talk: Talk, signup: Signup, name: str, count: Count, key: str, *, own_line: bool) -> Signup:
    before = seats_of(talk, signup)
    _add(talk, signup, name, count, key, own_line=own_line)
    _touched(talk, signup)
    talk.record("signup.joined", signup=signup.id)
    tell_seats(talk, signup, before)
    return signup


def _add(talk: Talk, signup: Signup, name: str, count: Count, key: str, *, own_line: bool) -> None:
    values = {"adults": count.adults, "children": count.children, "split": count.split, "own": own_line}
    Signups(talk.db).add(signup, person_id=talk.known().id, message_id=key, name=name, **values)


def _set(talk: Talk, lists: Sequence[Signup], said: Said, key: str) -> Signup | None:
    """The newest list in which the speaker comes, with other numbers."""
    for signup in lists:
        mine = own(talk, signup)
        if mine is None or mine.left_at or said.count is None:
            continue
        count = said.count
        if said.act is not Act.SET:
            sign = 1 if said.act is Act.MORE else -1
            children = mine.children + sign * count.children
            count = Count(mine.adults + sign * count.adults, children, mine.split or count.split)
        if count.heads > relays.MOST_HEADS or count.adults < 0 or count.children < 0:
            return None
        before = seats_of(talk, signup)
        if not count.heads:
            Signups(talk.db).put(mine, left_at=talk.now, changed_in=key)
        elif not _counted(talk, signup, mine, count, key):
            return signup
        _touched(talk, signup)
        talk.record("signup.changed", signup=signup.id)
        tell_seats(talk, signup, before)
        return signup
    return None


def _counted(talk: Talk, signup: Signup, entry: Entry, count: Count, key: str) -> bool:
    """Other numbers, where that takes nobody's place."""
    if (count.adults, count.children) == (entry.adults, entry.children):
        return False
    before = {one.id for one in seats_of(talk, signup).seated}
    was = {"adults": entry.adults, "children": entry.children, "split": entry.split, "was": entry.was}
    new = {"adults": count.adults, "children": count.children, "split": count.split, "was": entry.heads}
    Signups(talk.db).put(entry, **new)
    if before - {one.id for one in seats_of(talk, signup).seated}:
        Signups(talk.db).put(entry, **was)
        raise Refused(Say.no_room(what=named(signup), n=entry.heads))
    Signups(talk.db).put(entry, changed_in=key)
    return True


def _take_off(talk: Talk, lists: Sequence[Signup], name: str, key: str) -> Signup | None:
    """Somebody else does not come, says whoever wrote them down, or leads the list."""
    for signup in lists:
        place = Places(talk.db).get(signup.place_id)
        leads = seats.may_lead(signup, place, talk.person.id, talk.roles)
        for entry in Signups(talk.db).entries(signup):
            theirs = leads or entry.person_id == talk.person.id
            if theirs and not entry.left_at and relays.key(entry.name) == relays.key(name):
                before = seats_of(talk, signup)
                Signups(talk.db).put(entry, left_at=talk.now, changed_in=key)
                _touched(talk, signup)
                talk.record("signup.left", signup=signup.id)
                tell_seats(talk, signup, before)
                return signup
    return None


def _touched(talk: Talk, signup: Signup) -> None:
    Signups(talk.db).change(signup, touched_at=talk.now)


def _nickname(talk: Talk) -> str:
    return relays.named(talk.message.signed) or talk.message.signed


def _is_me(talk: Talk, name: str) -> bool:
    """Whether a typed name is the speaker's: one of the two holds the other."""
    typed, shown = relays.key(name), relays.key(talk.message.signed)
    return len(typed) > 1 and len(shown) > 1 and (typed in shown or shown in typed)
