"""From the words for an audience to the chats that get a copy, within what the speaker answers for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.context import Context, Talk
from bot.texts import Refused, Text, Texts
from handlers.broadcasts.capability import OFFICES, ROLES
from handlers.rules import audiences
from handlers.rules.audiences import Audience, Spot
from storage.broadcasts import Broadcast, Broadcasts, CopyKind, places_of
from storage.groups import Group, Groups, Purpose
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.receipts import Receipts
from storage.roles import Holding, Role, Roles


class Say(Texts):
    """Words about who is meant."""

    not_yours = Text("{list}不在您负责的范围，发不了。")
    no_group = Text("没有找到“{words}”的群。可以写“1-12栋 不要5栋”“3栋2单元”“全小区”“各楼长”。")
    which = Text("您管的有几个小区：{list}。请写上是哪一个，例如“到 {first} 1-3栋”。")
    groups = Text("{n} 个群（{list}）")
    leaders = Text("{n} 位楼长（{list}）")
    but = Text("；{list}不发")
    lacking = Text("；{list}没有群")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One chat, the place it is of, and the estate that lies in."""

    address: str
    place: Place
    spot: Spot
    estate: Place | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """``scope`` says in words who ``targets`` are: what is shown is what is reached.  ``whole``: all of an estate."""

    targets: list[Target]
    scope: str
    households: int
    whole: bool
    leaders: bool


def is_audience(talk: Talk, words: str) -> bool:
    """Whether the words name an audience and say nothing else."""
    rest, named = _without_estates(words, _estates(_all(talk)))
    return audiences.read(rest) is not None or bool(named and not rest)


def reached(talk: Talk, words: str) -> Reached:
    """The chats that ``words`` name; refused where they are nobody's, not the speaker's, or of several estates."""
    every = _all(talk)
    rest, named = _without_estates(words, _estates(every))
    audience = audiences.read(rest) or Audience(everything=True)
    if audience.leaders:
        every = _leaders(talk)
    if named:
        every = [target for target in every if target.estate and target.estate.id in named]
    meant = [target for target in every if audience.takes_in(target.spot)]
    own = [target for target in meant if may_reach(talk.roles, target.place)]
    if foreign := [target for target in meant if target not in own and not audience.everything]:
        raise Refused(Say.not_yours(list=_names(talk, foreign)))
    if not own:
        raise Refused(Say.no_group(words=words))
    estates = _estates(own)
    if len(estates) > 1 and not named and (audience.only or "小区" in words):
        raise Refused(Say.which(list="、".join(e.name for e in estates), first=estates[0].name))
    return _told(talk, own, audience)


def together(talk: Talk, chats: Mapping[str, int]) -> Reached:
    """What those chats, each with the number of its place, are in words."""
    own = [target_at(talk, address, place_id) for address, place_id in chats.items()]
    return _told(talk, own, Audience(everything=True))


def may_reach(roles: Iterable[Holding], place: Place) -> bool:
    """Whether somebody with these roles may speak to the groups of that place."""
    return any(held.role in ROLES and held.reaches(place) for held in roles)


def is_watched(roles: Iterable[Holding], places: Iterable[Place]) -> bool:
    """Whether somebody may speak there only for a while, and an admin looks at every notice first."""
    free = [h for h in roles if h.role in OFFICES or (h.role is Role.NOTIFIER and h.post)]
    return any(not any(held.reaches(place) for held in free) for place in places)


def reaches(context: Context, broadcast: Broadcast) -> bool:
    """Whether its author may, now, speak to every place it goes to."""
    held, copies = Roles(context.db).of(broadcast.author_id, context.now), Broadcasts(context.db)
    places = places_of(copies.copies(broadcast, CopyKind.NOTICE))
    return all(may_reach(held, Places(context.db).get(number)) for number in places)


def others(talk: Talk) -> list[Group]:
    """Groups the speaker could pass this on to."""
    places, here = Places(talk.db), talk.message.room
    found = [g for g in Groups(talk.db).all() if g.purpose is Purpose.RESIDENTS and g.address != here]
    return [group for group in found if may_reach(talk.roles, places.get(group.place_id))]


def spot_at(context: Context, place: Place) -> Spot:
    """The building and the unit that the place is, or lies in."""
    names = {above.kind: above.name for above in Places(context.db).upwards(place)}
    return audiences.spot_of(names.get(PlaceKind.BUILDING), names.get(PlaceKind.UNIT))


def _told(talk: Talk, own: list[Target], audience: Audience) -> Reached:
    own = sorted({target.address: target for target in own}.values(), key=lambda t: audiences.order(t.spot))
    lacking = audiences.missing(audience, [target.spot for target in own])
    words = Say.leaders if audience.leaders else Say.groups
    shown = _names(talk, own)
    if audience.but:
        shown += Say.but(list=audiences.show(audience.but))
    if lacking:
        shown += Say.lacking(list=audiences.show(lacking))
    homes = [] if audience.leaders else Receipts(talk.db).living_in({target.place.id for target in own})
    return Reached(
        targets=own,
        scope=words(n=len(own), list=shown),
        households=len(homes),
        whole=not audience.leaders and _is_whole(talk, own),
        leaders=audience.leaders,
    )


def _is_whole(talk: Talk, own: list[Target]) -> bool:
    """Whether every group of an estate is among them, be it one that is for all of it."""
    for estate in _estates(own):
        here = {target.address for target in own if target.estate == estate}
        every = [target for target in _all(talk) if target.estate == estate]
        wide = any(not target.spot.building for target in own if target.estate == estate)
        if wide or (len({t.spot.building for t in every}) > 1 and here == {t.address for t in every}):
            return True
    return any(target.estate is None and not target.spot.building for target in own)


def _names(talk: Talk, targets: list[Target]) -> str:
    """Wider places by their names, buildings and units by numbers; estate by estate where there are several."""
    estates = _estates(targets)
    parts = []
    around: list[Place | None] = [*estates] or [None]
    for estate in around:
        here = [target for target in targets if target.estate == estate]
        wide = [target.place.name for target in here if not target.spot.building]
        head = [estate.name] if estate and len(estates) > 1 and estate.name not in wide else []
        shown = audiences.show(target.spot for target in here)
        parts.append("，".join([*head, *dict.fromkeys(wide), *([shown] if shown else [])]))
    loose = [target.place.name for target in targets if estates and target.estate is None]
    return "；".join(dict.fromkeys([*loose, *filter(None, parts)]))


def _all(talk: Talk) -> list[Target]:
    """Every group of residents."""
    found = [group for group in Groups(talk.db).all() if group.purpose is Purpose.RESIDENTS]
    return [target_at(talk, group.address, group.place_id) for group in found]


def _leaders(talk: Talk) -> list[Target]:
    """Every building's leader who can be reached."""
    found = []
    for held in Roles(talk.db).holding(Role.BUILDING_LEADER, talk.now):
        address = People(talk.db).get(held.person_id).address
        if address and not held.deputy:
            found.append(target_at(talk, address, held.place_id))
    return found


def target_at(talk: Talk, address: str, place_id: int) -> Target:
    """That chat, which is of the place of that number."""
    place = Places(talk.db).get(place_id)
    return Target(address=address, place=place, spot=spot_at(talk, place), estate=Places(talk.db).estate_of(place))


def _estates(targets: Iterable[Target]) -> list[Place]:
    return list({target.estate.id: target.estate for target in targets if target.estate}.values())


def _without_estates(words: str, estates: Iterable[Place]) -> tuple[str, set[int]]:
    """The words without the names of estates, and which those were."""
    named = set()
    for estate in sorted(estates, key=lambda e: -len(e.name)):
        if estate.name in words:
            words = words.replace(estate.name, " ")
            named.add(estate.id)
    return words.strip(" 的、，,"), named
