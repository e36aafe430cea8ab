"""Posters and links: scan what hangs in the entrance and say what is the matter there; nobody is counted."""

import re
from datetime import timedelta

from bot.capability import Capability, Where
from bot.context import Talk
from bot.grammar import Word
from bot.permission import ADMIN, EVERYONE
from bot.placards import placard
from bot.texts import Refused, Text, Texts
from handlers.rules import naming, scans
from nlp import Reading
from storage.codes import Codes
from storage.facts import Facts
from storage.households import Households
from storage.people import People, Person
from storage.pictures import Pictures
from storage.places import Place, PlaceKind, Places
from storage.posters import Posters
from storage.residences import Residences
from storage.roles import Role, Roles

posters = Capability("posters", title="海报")

BOT_NAME = "telegram.bot"
"""The fact under which the bot's name on Telegram is kept, without @."""

_PAGE = "page"
"""The channel of the page behind the posters."""

_HOUSE = re.compile(r"\S{1,8}(?:栋|幢|楼|座)")
_STAIRS = re.compile(r"\S{1,8}(?:单元|门|梯)")
_PRINTED = timedelta(days=1)
_HELD = timedelta(minutes=30)
_VALID = timedelta(days=7)

_APART = re.compile(r"[/\s]+|(?<=[栋幢座])(?=\d)|(?<=号楼)(?=\d)")


class Say(Texts):
    """Words about posters."""

    how = Text("请写地方，例如“海报 3栋”或“海报 观远里 3栋 2单元”。")
    no_place = Text("没有找到“{place}”，或它不归您管。请写小区和楼栋，例如“观远里 3栋”。")
    which = Text("叫“{place}”的地方有几处：{list}。请把小区也写上。")
    made = Text(
        "{place}的海报好了，打印出来贴在门口。{link}\n海报上写：扫码或发：在 {code}。作废请说“作废海报 {words}”。"
    )
    link = Text("\n扫码打开：{url}")
    scanned = Text("在 {code}")
    shown = Text("您说的是{place}。是什么事？直接说，例如“楼道灯坏了”。")
    unknown = Text("这张海报已经作废了。请直接说什么事、在几栋，例如“3栋2单元楼道灯坏了”。")
    revoked = Text("好，{place}的海报作废了，旧码扫了没用。要新的说“海报 {words}”。")
    none = Text("{place}还没有海报。")
    named = Text("好，记下了：机器人在 Telegram 上叫 @{name}，海报和加入的链接都会带上它。")
    name_how = Text("请写机器人在 Telegram 上的用户名，例如“机器人名 jinlin_bot”。")
    whom = Text("请写姓名，例如“加入 何叔”。")
    nobody = Text("名册里没有“{name}”，或不归您管。请先导入资料，或用“任命”给一个身份。")
    many = Text("叫{name}的有 {n} 位，请先用导入文件写清住处。")
    join = Text("请当面或打电话交给{name}本人：私聊我发“我是 {code}”，7天内有效，只能用一次。{link}")
    open = Text("\n或点开：{url}")


@posters.command(
    "海报", who=ADMIN, where=Where.PRIVATE, usage="海报 <地方>", examples=("海报 3栋", "海报 观远里 3栋 2单元")
)
def make(talk: Talk, words: str = "") -> str | None:
    """给一个地方做一张二维码海报：扫了直接说什么事，我就知道在哪里。"""
    place = _place(talk, words)
    code = Posters(talk.db).of(place.id, talk.now)
    page = f"{talk.around.page}/r/{code}" if talk.around.page else ""
    url, handle = page or _link(talk, f"p_{code}"), f"poster:{code}"
    Pictures(talk.db).add(
        handle,
        placard(url or Say.scanned(code=code), code, _spoken(talk, place)),
        talk.now,
        talk.now + _PRINTED,
    )
    talk.record("poster.made", by=talk.person, place=place.id)
    line = {"place": _spoken(talk, place), "code": code, "words": words.strip()}
    talk.tell(talk.person.id, Say.made(**line, link=Say.link(url=url) if url else ""), picture=handle)
    return None


@posters.command("作废海报", who=ADMIN, where=Where.PRIVATE, usage="作废海报 <地方>", examples=("作废海报 3栋",))
def revoke(talk: Talk, words: str = "") -> str:
    """一张海报不再算数：被撕了、被乱用了。"""
    place = _place(talk, words)
    if not Posters(talk.db).revoke(place.id):
        raise Refused(Say.none(place=_spoken(talk, place)))
    talk.record("poster.ended", by=talk.person, place=place.id)
    return Say.revoked(place=_spoken(talk, place), words=words.strip())


@posters.command(
    "机器人名", who=ADMIN, where=Where.PRIVATE, usage="机器人名 <Telegram 用户名>", examples=("机器人名 jinlin_bot",)
)
def name_bot(talk: Talk, name: Word | None = None) -> str:
    """记下机器人在 Telegram 上的用户名，链接和二维码要用。"""
    plain = (name or "").removeprefix("@")
    if not (plain.isascii() and plain.replace("_", "").isalnum() and 5 <= len(plain) <= 32):
        raise Refused(Say.name_how())
    Facts(talk.db).set(BOT_NAME, plain)
    talk.record("bot.named", by=talk.person)
    return Say.named(name=plain)


@posters.command("加入", who=ADMIN, where=Where.PRIVATE, usage="加入 <姓名>", examples=("加入 何叔",))
def invite(talk: Talk, name: Word | None = None) -> str:
    """给名册里的一个人一次性码和链接，本人用它让我认识。"""
    if name is None:
        raise Refused(Say.whom())
    known = [person for person in People(talk.db).named(name) if _is_under(talk, person)]
    if len(known) != 1:
        raise Refused(Say.many(name=name, n=len(known)) if known else Say.nobody(name=name))
    code = Codes(talk.db).make({"person": known[0].id}, talk.now + _VALID)
    url = _link(talk, f"j_{code}")
    talk.record("person.invited", by=talk.person, to=known[0].id)
    return Say.join(name=name, code=code, link=Say.open(url=url) if url else "")


def _scan(reading: Reading) -> str | None:
    return scans.code_in(reading.text)


@posters.listener(_scan, who=EVERYONE, where=Where.PRIVATE, examples=("在 ABCD2345",))
def scanned(talk: Talk, code: str) -> str | None:
    """Whatever this person reports next is there; half an hour long.  The page itself shows where that is."""
    number = Posters(talk.db).place_of(code)
    if number is None:
        return Say.unknown()
    talk.later("tickets.here", at=talk.now + _HELD, key=talk.message.sender, place=number)
    if talk.message.channel == _PAGE:
        return None
    return Say.shown(place=_spoken(talk, Places(talk.db).get(number)))


def _link(talk: Talk, start: str) -> str:
    """What opens the bot with that word; empty where nobody said how it is called."""
    name = Facts(talk.db).get(BOT_NAME)
    return f"https://t.me/{name}?start={start}" if name else ""


def _spoken(talk: Talk, place: Place) -> str:
    """The place with its estate: a poster may hang in any."""
    return "".join(Places(talk.db).path(place))


def _place(talk: Talk, words: str) -> Place:
    """The one place meant among those the speaker administers."""
    names = _APART.sub(" ", words).split()
    if not names:
        raise Refused(Say.how())
    mine = [p for p in Places(talk.db).all() if ADMIN.allows(talk.roles, p)]
    found = [p for p in mine if p.name == names[0] or _same(p, names[0])]
    for name in names[1:]:
        found = [p for p in mine if _same(p, name) and any(above.covers(p) and above.id != p.id for above in found)]
    if not found:
        raise Refused(Say.no_place(place=" ".join(names)))
    if len(found) > 1:
        raise Refused(Say.which(place=" ".join(names), list="、".join(_spoken(talk, p) for p in found[:5])))
    return found[0]


def _same(place: Place, name: str) -> bool:
    """Whether a building or a unit is called so: 3栋, 3号楼."""
    called = {PlaceKind.BUILDING: _HOUSE, PlaceKind.UNIT: _STAIRS}.get(place.kind)
    meant = called is not None and called.fullmatch(name) is not None
    return place.name == name or (meant and naming.key(place.name) == naming.key(name))


def _is_under(talk: Talk, person: Person) -> bool:
    """Whether all that the person is, lives in or owns lies where the speaker is admin: a code is their key."""
    held = [Places(talk.db).get(h.place_id) for h in Roles(talk.db).of(person.id, talk.now)]
    flats = (person.household_id, *(r.household_id for r in Residences(talk.db).of(person.id)))
    held += [home for flat in flats if (home := Households(talk.db).place_of(flat))]
    admin = [h for h in talk.roles if h.role is Role.ADMIN]
    return bool(held) and all(any(h.reaches(place) for h in admin) for place in held)
