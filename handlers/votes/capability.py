"""The one capability that the files of this folder share: which vote is meant, who may vote, and how it stands."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.capability import Capability
from bot.context import Context, Talk
from bot.permission import ADMIN, SECRETARY, has
from bot.texts import Refused, Text, Texts
from handlers.rules.voting import Bar, Seat
from storage.ballots import Ballots
from storage.groups import Group, Groups
from storage.households import Households
from storage.people import People
from storage.places import Place, Places
from storage.residences import Residence, Residences, Tie
from storage.roles import Role, Roles
from storage.votes import Elector, Vote, Votes

votes = Capability("votes", title="表决")

OBSERVER = has(Role.OBSERVER)
COUNTERS = SECRETARY | OBSERVER
"""Who enter paper ballots: two of them each."""
WATCHERS = COUNTERS | ADMIN
"""Who may see how many have voted; nobody sees who voted how."""


_LATE = timedelta(days=2)


class Say(Texts):
    """Words that several files say."""

    none = Text("您这里现在没有表决，也没有意向摸底。")
    which = Text("这里有几件：{list}。请写上是哪一件，例如“{example}”。")
    one = Text("{place} {title}")
    flat = Text("{place}{room}")
    vote = Text("表决")
    survey = Text("意向摸底")


def kind(vote: Vote) -> str:
    """What it is called."""
    return Say.vote() if vote.formal else Say.survey()


def of_speaker(talk: Talk) -> list[Vote]:
    """Votes where the group is, or the speaker lives, owns a flat or holds an office; the newest first."""
    owned = [Households(talk.db).place_of(r.household_id) for r in Residences(talk.db).of(talk.person.id)]
    around = [talk.place] if talk.place else [*talk.places(), *filter(None, owned)]
    found = {vote.id: vote for place in around for vote in Votes(talk.db).around(place)}
    return sorted(found.values(), key=lambda vote: -vote.id)


def meant(context: Context, words: str, found: Iterable[Vote], example: str) -> Vote:
    """The one that the words name, or the only one that runs; of one place and name the newest."""
    newest = list({(v.place_id, v.title): v for v in sorted(found, key=lambda vote: vote.id)}.values())
    if not newest:
        raise Refused(Say.none())
    named = [vote for vote in newest if vote.title in words] or newest
    there = [vote for vote in named if name_of(context, vote) in words.replace(" ", "")] or named
    running = [vote for vote in there if vote.is_open]
    if len(there) > 1 and len(running) != 1:
        listed = [Say.one(place=name_of(context, vote), title=vote.title) for vote in there]
        raise Refused(Say.which(list="、".join(listed), example=f"{example} {listed[0]}"))
    return there[0] if len(there) == 1 else running[0]


def watched(talk: Talk, words: str, example: str, *, running: bool) -> Vote:
    """The one meant, where the speaker counts or watches."""
    found = [vote for vote in of_speaker(talk) if vote.takes(talk.now) or not running]
    theirs = [v for v in found if WATCHERS.allows(talk.roles, Places(talk.db).get(v.place_id))]
    return meant(talk, words, theirs, example)


def groups_of(context: Context, vote: Vote) -> list[Group]:
    """The groups of the place; else those in it, else the nearest above."""
    place = Places(context.db).get(vote.place_id)
    groups = Groups(context.db)
    return groups.of(place) or groups.inside(place) or groups.upwards(place)[:1]


def owners(context: Context, household_id: int) -> list[int]:
    """Who is registered as an owner of the flat."""
    return [r.person_id for r in Residences(context.db).at(household_id) if _owns(r, context.now)]


def _owns(tied: Residence, now: datetime) -> bool:
    return tied.tie is Tie.OWNER and (tied.until is None or tied.until > now)


def may_vote(context: Context, person_id: int) -> list[tuple[Vote, Elector]]:
    """What somebody may vote on now, for flats of their own or by a written mandate."""
    own = [r.household_id for r in Residences(context.db).of(person_id) if _owns(r, context.now)]
    found = Votes(context.db).open_for(own, context.now)
    known = {(vote.id, one.number) for vote, one in found}
    for number, elector in Votes(context.db).entrusted(person_id):
        vote = Votes(context.db).get(number)
        if vote and vote.takes(context.now) and (number, elector) not in known:
            found += [(vote, one) for one in Votes(context.db).electors(vote) if one.number == elector]
    return found


def await_ballot(context: Context, vote: Vote, person_id: int) -> None:
    """The person's ballot is heard; one that comes too late is told so."""
    context.ask(person_id, "votes.ballot", within=vote.closes_at + _LATE - context.now, vote=vote.id)


def voters(context: Context, vote: Vote, elector: Elector) -> list[int]:
    """Who may vote for that household."""
    entrusted = Votes(context.db).mandated(vote).get(elector.number)
    found = owners(context, elector.household_id) if elector.household_id else []
    return list(dict.fromkeys([*found, *([entrusted] if entrusted else [])]))


def flat(context: Context, elector: Elector, within: Place) -> str:
    """The flat in words, seen from the place of the vote: 101, 2单元101."""
    household = Households(context.db).get(elector.household_id or 0)
    name = Places(context.db).full_name(Places(context.db).get(household.place_id))
    return Say.flat(place=name.removeprefix(Places(context.db).full_name(within)), room=household.room)


def seats(context: Context, vote: Vote) -> list[Seat]:
    """Every household with what it said last."""
    said = Ballots(context.db).last(vote)
    found = Votes(context.db).electors(vote)
    return [Seat(e.area or 0, e.voice, said[e.number].choice if e.number in said else None) for e in found]


def silent(context: Context, vote: Vote) -> list[Elector]:
    """Households that have said nothing."""
    said = Ballots(context.db).last(vote)
    return [one for one in Votes(context.db).electors(vote) if one.number not in said]


def bar_of(vote: Vote) -> Bar:
    """The thresholds, as they were when it began."""
    return Bar(**vote.rules["bar"])


def leaders(context: Context, vote: Vote) -> list[int]:
    """Whoever called it; else the secretaries of the place."""
    if vote.caller_id and People(context.db).get(vote.caller_id).name:
        return [vote.caller_id]
    return _holding(context, vote, Role.SECRETARY)


def observers(context: Context, vote: Vote) -> list[int]:
    """Who watches: the lawyer, a supervisor."""
    return _holding(context, vote, Role.OBSERVER)


def _holding(context: Context, vote: Vote, role: Role) -> list[int]:
    place = Places(context.db).get(vote.place_id)
    held = Roles(context.db).at([p.id for p in Places(context.db).upwards(place)], context.now)
    return list(dict.fromkeys(h.person_id for h in held if h.role is role))


def name_of(context: Context, vote: Vote) -> str:
    """The place of the vote, in words."""
    return Places(context.db).full_name(Places(context.db).get(vote.place_id))
