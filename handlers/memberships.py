"""Who is this: a one-time code, handed over on paper or in person, spoken once in private."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.grammar import Word, tidy
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import homes
from nlp import Reading
from storage.codes import Codes
from storage.journal import Journal
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.roles import Role, Roles
from storage.strangers import is_stranger, take_over
from storage.timers import Timers

memberships = Capability("memberships", title="身份")

_GUESSES = 5
"""How many wrong codes somebody may try before a day has to pass; a code has eight digits."""

_DAY = timedelta(days=1)

_CODE_ALONE = re.compile(
    r"(?:我是[^\s,，\d]{2,6}?[,，\s])?\s?(?:我的|这是|(?:楼长|单元长|管理员|书记|网格员|小区)?给我?的)?(?:一次性|验证)?码?是?[:：\s]?"
    r"(?P<code>\d{8})\s?(?:怎么用|是什么)?[?？。.!！]?"
)
_CODE = re.compile(r"(?<![0-9])[0-9]{8}(?![0-9])")
_TOLD = re.compile(r"我是(?:管理员)?[\s:,]{0,3}[0-9]{8}(?![0-9])|^(?:@\S+\s)?[0-9]{8}$")


class Say(Texts):
    """Words about who somebody is."""

    openly_first = Text("一次性码要私聊发给我。群里都看到了，这个码已作废。程序重新启动一次，就有新的码。")
    openly = Text("一次性码要私聊发给我。群里都看到了，这个码已作废。请找给您码的人换一个，再私聊发“我是 一次性码”。")
    how = Text("请发“我是 一次性码”，八位数字，管理员会当面或打电话给您。")
    wrong = Text("这个码不对、用过了，或者过期了。请向管理员要一个新的。")
    too_many = Text("今天试错太多次了，请明天再试，或请管理员当面帮您。")
    admin = Text(
        "您现在是管理员。先导入小区资料，或在群里说“@管家 绑定 小区名 3栋”，把群和地方连起来。回“帮助”看全部。"
    )
    welcome = Text("{name}，您好，认识您了。{roles}\n回“帮助”看您能做什么。")
    roles = Text("您的身份：{list}。")
    no_roles = Text("有事直接跟我说就行。")
    friends = Text("过去一天有 {n} 次好友申请没有带对一次性码，我没有通过。该通过的，请把一次性码给本人。")
    nobody = Text("我还不认识您，报修、求助照样可以直接说。有一次性码就发“我是 一次性码”。")


@memberships.command("我是", who=EVERYONE, where=Where.PRIVATE, usage="我是 <一次性码>", examples=("我是 12345678",))
def introduce(talk: Talk, code: Word | None = None, rest: str = "") -> str | None:
    """用一次性码告诉我您是谁。"""
    said = f"{code or ''} {rest}"
    return None if homes.said_of_oneself(talk.reading.plain) else _spend(talk, said)


def _told(reading: Reading) -> Reading | None:
    return reading if _TOLD.search(reading.plain) else None


@memberships.listener(_told, who=EVERYONE, where=Where.GROUP, examples=("大家好，我是 12345678", "我是管理员 12345678"))
def told_openly(talk: Talk, _reading: Reading) -> None:
    """A code said in a group is no secret any more: it counts for nobody, and another one is needed."""
    found = _CODE.search(talk.message.text)
    if found and (lost := Codes(talk.db).spend(found[0], talk.now)):
        talk.record("code.spoiled", by=talk.person if talk.person.id else None)
        talk.whisper(Say.openly_first() if lost.get("admin") else Say.openly())


def _alone(reading: Reading) -> str | None:
    found = _CODE_ALONE.fullmatch(reading.plain.strip())
    return found["code"] if found else None


@memberships.listener(_alone, who=EVERYONE, where=Where.PRIVATE, examples=("我的码是 12345678",), whole=True)
def introduce_in_words(talk: Talk, code: str) -> str:
    """Nothing but a code, and that it is one."""
    return _spend(talk, code)


@memberships.command(
    "我是管理员", who=EVERYONE, where=Where.PRIVATE, usage="我是管理员 <一次性码>", examples=("我是管理员 12345678",)
)
def introduce_admin(talk: Talk, code: Word | None = None) -> str:
    """首位管理员用启动时显示的一次性码登记。"""
    return _spend(talk, code or "")


@memberships.command(
    "我的身份",
    "我是谁",
    who=EVERYONE,
    also=("我的角色", "我是什么身份", "我的权限", "看看我的身份", "身份"),
    usage="我的身份",
    examples=("我的身份",),
)
def who_am_i(talk: Talk) -> str:
    """看您登记的身份。"""
    return _welcome(talk) if talk.person.id else Say.nobody()


@memberships.event("friend")
def befriend(talk: Talk) -> None:
    """A request that holds a code is accepted and bound; so is whoever the register knows by this very address."""
    found = _CODE.search(talk.message.text)
    answer = _bound(talk, found[0]) if found and _wrong(talk) < _GUESSES else None
    if answer is None and not talk.person.id:
        talk.record("friend.refused")
        return
    talk.accept(talk.message.sender, talk.message.refers or "")
    talk.record("friend.accepted", by=talk.person)
    if talk.person.failed_at:
        People(talk.db).answer(talk.message.sender)
        talk.record("address.answered", by=talk.person)
    talk.whisper(answer or _welcome(talk))


@memberships.every("0 9 * * *", "daily")
def daily(context: Context, _payload: Mapping[str, Any]) -> None:
    """How many ask in vain: who they are is seen on the phone."""
    if waiting := Journal(context.db).since("friend.refused", context.now - _DAY):
        context.tell_admins(Say.friends(n=len(waiting)))


@memberships.timer("guessed")
def forget(_context: Context, _payload: Mapping[str, Any]) -> None:
    """A day has passed since the last wrong code: the count is gone with its timer."""


def _spend(talk: Talk, said: str) -> str:
    found = _CODE.search(tidy(said))
    if found is None:
        raise Refused(Say.how())
    if _wrong(talk) >= _GUESSES:
        raise Refused(Say.too_many())
    return _bound(talk, found[0]) or Say.wrong()


def _wrong(talk: Talk) -> int:
    """How many wrong codes came from there within a day."""
    guessed = Timers(talk.db).get(f"memberships.guessed:{talk.message.sender}")
    return int(str(guessed.payload["wrong"])) if guessed else 0


def _bound(talk: Talk, code: str) -> str | None:
    """What is said to whom the code was for; None for a wrong one, which counts."""
    purpose = Codes(talk.db).spend(code, talk.now)
    if purpose is None:
        wrong = _wrong(talk) + 1
        talk.later("memberships.guessed", at=talk.now + _DAY, key=talk.message.sender, wrong=wrong)
        return None
    if purpose.get("admin"):
        person = talk.known()
        for place in [p for p in Places(talk.db).all() if p.parent_id is None] or [_root(talk)]:
            Roles(talk.db).grant(person.id, Role.ADMIN, place, at=talk.now)
        talk.record("admin.named", by=person)
        return Say.admin()
    person = People(talk.db).get(int(str(purpose["person"])))
    if talk.person.id != person.id and is_stranger(talk.db, talk.person):
        take_over(talk.db, talk.person, person, talk.now)  # what was reported from here was reported by this person
    talk.person = People(talk.db).bind(person, talk.message.sender)
    talk.record("person.bound", by=talk.person)
    return _welcome(talk)


def _root(talk: Talk) -> Place:
    """In an empty town the tree begins with the community the settings name."""
    return Places(talk.db).add(PlaceKind.COMMUNITY, talk.around.town)


def _welcome(talk: Talk) -> str:
    held = Roles(talk.db).of(talk.person.id, talk.now)
    places = [Places(talk.db).full_name(Places(talk.db).get(h.place_id)) for h in held]
    named = "、".join(f"{place}{h.title}" for place, h in zip(places, held, strict=True))
    return Say.welcome(name=talk.person.name, roles=Say.roles(list=named) if named else Say.no_roles())
