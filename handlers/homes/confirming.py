"""“确认 502 陈姐”: said by whoever answers for the house; for whom the bot does not know yet there is a code."""

import re
from datetime import datetime, timedelta

from bot.capability import Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.redactor.strangers import is_full_name
from bot.texts import Refused, Text, Texts
from handlers.homes.capability import CONTACTS, flat_of, homes, knows, owners, settle, spoken, until_of
from handlers.homes.claiming import ask
from handlers.homes.leaving import move_out
from handlers.rules import homes as words_of
from nlp import Reading
from storage.codes import Codes
from storage.groups import Groups
from storage.households import Household, Households
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.questions import Questions
from storage.reports import Reports
from storage.residences import Residences, Tie
from storage.roles import Roles

_VALID = timedelta(days=30)
_CONFIRMS = re.compile(r"确认\s?(?=.{0,24}\d{3})(?P<words>.{4,60})")


class Say(Texts):
    """Words to those who know the house, and to whom they know."""

    how = Text("这样说：确认 502 陈姐 租客 到6月30日。业主、租客、家人和日期可以不写。")
    not_yours = Text("{place}不归您联系，请找那里的楼长或管理员。")
    where = Text("您管的有几处：{list}。请写上楼栋和单元，例如“确认 3栋2单元502 陈姐”。")
    many = Text("叫{name}的有 {n} 位。请在群里 @ 本人说“确认 502”，或请本人私聊我说“我住3栋2单元502”。")
    not_told = Text("谁住哪一户，由本人私聊我说“我住3栋2单元502”，或者由楼长来说。您说的我没有记。")
    own = Text("自己家要请别人核对：私聊我说“我住3栋2单元502”，我去问上一级。")
    done = Text("好，{name}住{place}{room}{tie}。")
    done_code = Text(
        "好，{name}住{place}{room}{tie}。还没和{name}说过话，请把一次性码交给本人：私聊我发“我是 {code}”，30天内有效。"
    )
    done_office = Text(
        "好，{name}住{place}{room}{tie}。还没和{name}说过话，请管理员说“加入 {name}”，把一次性码交给本人。"
    )
    elsewhere = Text("{name}登记住在别的楼。请本人私聊我说“我住3栋2单元502”，我再来问您。")
    told = Text("{by}确认您住{place}{room}{tie}。以后报事不用再说哪一户；不对请回“更正 住处”和正确的地方。")
    as_tie = Text("（{tie}）")
    move_how = Text("这样说：搬离 502 陈姐。")
    not_there = Text("{place}{room}没有登记叫{name}的人。")
    moved = Text("好，{name}不再住{place}{room}，在那里的登记从现在起去掉。")
    told_moved = Text("{by}说您已搬离{place}{room}，那里的登记去掉了。还住着请告诉{by}或管理员。")


@homes.command(
    "确认住户",
    who=CONTACTS,
    usage="确认住户 <房号> <姓名> [业主、租客或家人] [到几月几日]",
    examples=("确认住户 502 陈姐", "确认住户 3栋2单元502 陈姐 租客 到6月30日"),
)
def confirm(talk: Talk, words: str = "") -> None:
    """您认识的住户：说一声谁住哪一户，不用再发一次性码。写“确认 502 陈姐”也行。"""
    talk.whisper(_confirm(talk, words))


def _confirms(reading: Reading) -> str | None:
    found = _CONFIRMS.fullmatch(reading.plain.strip())
    return found["words"] if found and words_of.read(found["words"]) else None


@homes.listener(_confirms, who=CONTACTS, examples=("确认502陈姐",), whole=True)
def confirm_in_words(talk: Talk, words: str) -> None:
    """The short form; in a group only where the bot is called."""
    if talk.message.private or talk.message.calls_bot:
        talk.whisper(_confirm(talk, words))


def _told_of(reading: Reading) -> str | None:
    if words_of.told_for_kin(reading.plain):
        return ""
    return None if _confirms(reading) else words_of.told_of(reading.plain, is_full_name)


@homes.listener(_told_of, who=EVERYONE, where=Where.PRIVATE, examples=("503住的是租客小孙",), whole=True)
def told_in_words(talk: Talk, words: str) -> str:
    """The same as one tells it to somebody; from anybody else it is no matter, either."""
    return _confirm(talk, words) if words and CONTACTS.allows(talk.roles, None) else Say.not_told()


def _moved_out(reading: Reading) -> str | None:
    return words_of.moved_out(reading.plain, is_full_name)


@homes.listener(_moved_out, who=CONTACTS, where=Where.PRIVATE, examples=("503的租客小孙搬走了",), whole=True)
def moved_in_words(talk: Talk, words: str) -> None:
    """The same without the command."""
    moved(talk, words)


@homes.command("搬离", "住户搬走", "搬走", who=CONTACTS, usage="搬离 <房号> <姓名>", examples=("搬离 502 陈姐",))
def moved(talk: Talk, words: str = "") -> None:
    """一位住户搬走了，或租约提前结束：那里的登记马上去掉。"""
    said = words_of.read(words)
    if said is None:
        raise Refused(Say.move_how())
    flat = _flat(talk, said, lives=True)
    here = {**spoken(talk, flat), "name": said.name}
    here.pop("tie")
    residents = {p.id: p for p in People(talk.db).living_in(flat.id)}
    residents |= {r.person_id: People(talk.db).get(r.person_id) for r in Residences(talk.db).at(flat.id)}
    found = [person for person in residents.values() if said.name in ("", person.name)]
    if not said.name and len(found) != 1:
        raise Refused(Say.move_how())
    if not found:
        raise Refused(Say.not_there(**here))
    here["name"] = found[0].name
    move_out(talk, found[0], flat, offices=False)
    talk.tell(found[0].id, Say.told_moved(by=talk.person.name, place=here["place"], room=here["room"]))
    talk.whisper(Say.moved(**here))


def _confirm(talk: Talk, words: str) -> str:
    said = words_of.read(words)
    if said is None:
        raise Refused(Say.how())
    flat = _flat(talk, said)
    tie, until = said.tie or Tie.MEMBER, until_of(talk, said)
    person = _mentioned(talk, said) or _asked_for(talk, flat, said) or _named(talk, flat, said)
    if person.id == talk.person.id:
        raise Refused(Say.own())
    if tie not in (Tie.OWNER, Tie.AGENT) and _lives_elsewhere(talk, person):
        raise Refused(Say.elsewhere(name=person.name))
    if tie is Tie.OWNER and owners(talk, flat, person.id):
        return ask(talk, talk.person.id, person, flat, tie, until)[0]
    return _settled(talk, person, flat, tie, until)


def _settled(talk: Talk, person: Person, flat: Household, tie: Tie, until: datetime | None) -> str:
    settle(talk, person, flat, tie, until)
    here = spoken(talk, flat, None if tie is Tie.MEMBER else tie, until)
    here["tie"] = Say.as_tie(tie=here["tie"].lstrip("，")) if here["tie"] else ""
    if talk.tell(person.id, Say.told(by=talk.person.name, **here)):
        return Say.done(name=person.name, **here)
    if Roles(talk.db).of(person.id, talk.now):  # a code is the key to an office, which is not the speaker's to give
        return Say.done_office(name=person.name, **here)
    code = Codes(talk.db).make({"person": person.id}, talk.now + _VALID)
    return Say.done_code(name=person.name, code=code, **here)


def _lives_elsewhere(talk: Talk, person: Person) -> bool:
    """Whether the register has them in a house that the speaker does not answer for."""
    home = Households(talk.db).place_of(person.household_id)
    return home is not None and not knows(talk, home)


def _flat(talk: Talk, said: words_of.Said, *, lives: bool = False) -> Household:
    """Within what the speaker answers for, and nowhere else."""
    flat = flat_of(talk, _base(talk, said), said, lives=lives)
    place = Places(talk.db).get(flat.place_id)
    if not knows(talk, place):
        raise Refused(Say.not_yours(place=Places(talk.db).full_name(place)))
    return flat


def _base(talk: Talk, said: words_of.Said) -> Place:
    """The group's place, the estate that is named, else the one place the speaker answers for."""
    own = [Places(talk.db).get(h.place_id) for h in talk.roles if CONTACTS.allows([h], None)]
    if named := Places(talk.db).estates_in(said.where):
        return named[0]
    if talk.place and knows(talk, talk.place):
        return talk.place
    lowest = [place for place in own if not any(place.covers(other) for other in own if other != place)]
    if len(lowest) == 1 and (lowest[0].kind in (PlaceKind.UNIT, PlaceKind.BUILDING, PlaceKind.ESTATE)):
        return lowest[0]
    estates = Places(talk.db).of_kind(PlaceKind.ESTATE)
    inside = [place for place in estates if any(mine.meets(place) for mine in own)]
    if len(inside) == 1:
        return inside[0]
    raise Refused(Say.where(list="、".join(Places(talk.db).full_name(place) for place in own)))


def _mentioned(talk: Talk, said: words_of.Said) -> Person | None:
    """Whoever is mentioned beside the bot: there can be no doubt who is meant."""
    if len(talk.message.mentions) != 1 or talk.message.mentions[0] == talk.message.sender:
        return None
    address = talk.message.mentions[0]
    known = People(talk.db).at(address)
    if known is None and not said.name:
        raise Refused(Say.how())
    return known or People(talk.db).add(said.name, address=address)


def _asked_for(talk: Talk, flat: Household, said: words_of.Said) -> Person | None:
    """Whoever of that name said so of themselves and waits for an answer; it is answered now."""
    for question in Questions(talk.db).named("homes.lives"):
        payload = question.payload
        here = (payload["place"], payload["room"]) == (flat.place_id, flat.room)
        mover = People(talk.db).get(int(str(payload["mover"]))) if here else None
        if mover and said.name in ("", mover.name):
            Questions(talk.db).close(question)
            return mover
    return None


def _named(talk: Talk, flat: Household, said: words_of.Said) -> Person:
    """Whoever of that name is of this estate; nobody yet: written down, to prove it by a code."""
    if not said.name:
        raise Refused(Say.how())
    known = [person for person in People(talk.db).named(said.name) if _is_of(talk, person, flat)]
    if len(known) > 1:
        known = [person for person in known if person.household_id == flat.id] or known
    if len(known) > 1:
        raise Refused(Say.many(name=said.name, n=len(known)))
    return known[0] if known else People(talk.db).add(said.name)


def _is_of(talk: Talk, person: Person, flat: Household) -> bool:
    """By home, by office, or by having spoken in a group of the house: a nickname elsewhere is somebody else."""
    house = Places(talk.db).get(flat.place_id)
    estate = Places(talk.db).estate_of(house) or house
    if home := Households(talk.db).place_of(person.household_id):
        return estate.covers(home)
    if held := Roles(talk.db).of(person.id, talk.now):
        return any(estate.covers(Places(talk.db).get(h.place_id)) for h in held)
    rooms = [group for room in Reports(talk.db).rooms_of(person.id) if (group := Groups(talk.db).get(room))]
    return any(Places(talk.db).get(group.place_id).covers(house) for group in rooms)
