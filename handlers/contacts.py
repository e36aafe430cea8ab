"""Contacts: who holds which office where somebody lives; numbers only where the place has written them down for all."""

from collections.abc import Collection

from bot.capability import Capability, Meant, Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import contacts as rules
from handlers.rules import duty, inquiries, naming, routing
from handlers.rules.numbers import Numbers
from nlp import Reading
from nlp.labels import Subject
from storage.duties import Duties
from storage.households import Households
from storage.people import People
from storage.places import Place, Places
from storage.residences import Residences
from storage.roles import Holding, Role
from storage.votes import Votes

contacts = Capability("contacts", title="找谁")

_MOST = 12


_CALL, _VOTE = "找楼长", "投票"
_LEADERS = ("楼长", "单元长")


class Say(Texts):
    """Words about whom to turn to."""

    who = Text("{list}。\n有事直接跟我说，我请人来办。{numbers}")
    item = Text("{place}{title} {name}")
    numbers = Text("\n电话：{list}。")
    whose = Text("{place}{subject}的事现在由{title} {name}负责。有事直接跟我说，我请人来办。")
    nobody = Text("这里还没有登记{office}。有事直接跟我说，我请人来办。{numbers}")
    somebody = Text("负责的人")
    changed = Text("\n换了人还没登记的，请管理员说一声，例如“4栋楼长换成梅姐”。")
    vote = Text("投票、表决的事我这里不办，也不知道谁有票。请看社区、业委会的公告，或者问负责的人：{list}。")
    vote_alone = Text("投票、表决的事我这里不办，也不知道谁有票。请看社区、业委会的公告，或者问社区。")
    hours = Text("{office}的上班时间，我这里没有登记。有事不用等上班，直接跟我说，我请人来办。{numbers}")
    where = Text("先告诉我您住在哪里，例如“我住3栋2单元502”，我就告诉您找谁。")


@contacts.command(
    "找谁",
    "负责人",
    who=EVERYONE,
    also=("负责人名单", "谁管这里", "联系谁", "联系人"),
    usage="找谁 [几栋]",
    examples=("找谁", "找谁 3栋"),
)
def whom(talk: Talk, where: str = "") -> str:
    """看这里的楼长、单元长、网格员、物业是谁；不给个人电话。"""
    return _answer(talk, talk.read(where) if where else talk.reading, "")


def _asked(reading: Reading) -> str | None:
    return None if inquiries.number(reading.plain) else rules.asked_for(reading.plain)


@contacts.listener(_asked, who=EVERYONE, where=Where.ADDRESSED, examples=("谁是我们楼长",))
def asked(talk: Talk, office: str) -> str:
    """In plain words."""
    if rules.asks_hours(talk.reading.plain):
        place = _place(talk, talk.reading)
        return Say.hours(office=office, numbers=_numbers(talk, place) if place else "")
    return _answer(talk, talk.reading, office) + (Say.changed() if rules.has_changed(talk.reading.plain) else "")


def _looks_for(reading: Reading) -> str | None:
    return rules.looks_for(reading.plain)


@contacts.listener(
    _looks_for, who=EVERYONE, where=Where.PRIVATE, examples=("楼长在吗，我有事找他", "帮我叫一下物业"), whole=True
)
def looked_for(talk: Talk, office: str) -> str | Meant:
    """A leader is called; of others it is said who they are, and that the bot passes matters on."""
    return Meant(_CALL) if office in _LEADERS else _answer(talk, talk.reading, office)


def _asks_of_a_vote(reading: Reading) -> bool | None:
    return rules.asks_of_a_vote(reading.plain) or None


@contacts.listener(
    _asks_of_a_vote, who=EVERYONE, where=Where.ADDRESSED, examples=("我能投票吗", "投票在哪里投"), whole=True
)
def asked_of_a_vote(talk: Talk, _found: bool) -> str | Meant:
    """A question, and no matter; where a vote is held, whoever asks is told what they may vote on."""
    place = _place(talk, talk.reading)
    owned = [Households(talk.db).place_of(r.household_id) for r in Residences(talk.db).of(talk.person.id)]
    around = [at for at in (place, *owned) if at]
    if any(vote.is_open for at in around for vote in Votes(talk.db).around(at)):
        return Meant(_VOTE)
    held = _held(talk, place, frozenset({Role.SECRETARY, Role.GRID_WORKER})) if place else []
    return Say.vote(list="、".join(_item(talk, h) for h in held[:_MOST])) if held else Say.vote_alone()


def _asked_whose(reading: Reading) -> str | None:
    named = rules.asked_for(reading.plain) is not None or inquiries.number(reading.plain)
    return None if named else rules.asked_whose(reading.plain)


@contacts.listener(
    _asked_whose, who=EVERYONE, where=Where.ADDRESSED, examples=("阳光里的垃圾归谁管", "供电的事找谁"), whole=True
)
def asked_whose(talk: Talk, what: str) -> str:
    """Whose it is: a question, and no matter."""
    place, subject = _place(talk, talk.reading), routing.category(what.split("的")[-1]) or talk.reading.subject
    if place is None or not subject or rules.is_house(what):
        return _answer(talk, talk.reading, "")
    around, posts = talk.duty_at(place.id), routing.posts_at(talk.ways, place, subject)
    rung = duty.answerable(around, posts, Duties(talk.db).on_points(around.upwards, talk.now))
    if rung is None:
        return _answer(talk, talk.reading, "")
    words = {"title": rung.title, "name": People(talk.db).get(rung.person_id).name}
    return Say.whose(**words, place=Places(talk.db).full_name(place), subject=Subject(subject).title)


def _answer(talk: Talk, reading: Reading, office: str) -> str:
    place = _place(talk, reading)
    if place is None:
        raise Refused(Say.where())
    held = _held(talk, place, rules.roles_of(office))
    listed = _numbers(talk, place)
    if not held:
        return Say.nobody(office=office or Say.somebody(), numbers=listed)
    return Say.who(list="、".join(_item(talk, holding) for holding in held[:_MOST]), numbers=listed)


def _held(talk: Talk, place: Place, wanted: Collection[Role]) -> list[Holding]:
    around = talk.duty_at(place.id)
    return [h for above in around.upwards for h in around.holdings if h.place_id == above.id and h.role in wanted]


def _item(talk: Talk, holding: Holding) -> str:
    place = Places(talk.db).get(holding.place_id)
    return Say.item(place=place.name, title=holding.title, name=People(talk.db).get(holding.person_id).name)


def _numbers(talk: Talk, place: Place) -> str:
    found = talk.ways(Numbers, place).of_everyday()
    return Say.numbers(list=found) if found else ""


def _place(talk: Talk, reading: Reading) -> Place | None:
    """Where the group is, or the speaker lives or has an office; there, the building that is named.

    Strangers learn nobody's name.
    """
    base = talk.place or talk.home_or_office()
    if base is None:
        return None
    base = next((p for p in Places(talk.db).estates_in(reading.plain) if base.covers(p)), base)
    known = Places(talk.db).inside(Places(talk.db).estate_of(base) or base)
    return naming.meant(base, known, reading.place.building, reading.place.unit)
