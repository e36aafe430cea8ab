"""Putting right: one's name and number at once, unless an office hangs on it; homes: ``handlers/homes``."""

from bot.capability import Where
from bot.context import Talk
from bot.message import NAME_LENGTH
from bot.permission import ADMIN, EVERYONE, GRID_WORKER, LEADER, PROPERTY, has
from bot.texts import Refused, Text, Texts
from handlers.rights.capability import rights
from handlers.rules import rectifying
from handlers.rules.numbers import telephone
from nlp import Reading
from storage.lifelines import Lifelines
from storage.people import People
from storage.roles import NEIGHBOURS, Role, Roles

NOTIFIERS = ADMIN | LEADER | GRID_WORKER | PROPERTY | has(Role.NOTIFIER)
"""Who corrects notices by the same word."""


class Say(Texts):
    """Words about what is put right."""

    how = Text("要改什么？例如“更正 称呼 林婶”“更正 住处 观远里 3栋2单元 502”“更正 电话 新号码”。")
    no_phone = Text("我没有保存您的电话，不用改。您从哪里私聊我，我就在那里找您。")
    what_phone = Text("您给 {n} 位邻居留过求助电话。新号码这样写：更正 电话 13800138000")
    phone_changed = Text("好，给 {n} 位邻居留的求助电话改成新的了，旧的已删掉。")
    office = Text("您担任{title}，名字大家都看得到，请管理员来改。")
    taken = Text("这个称呼和办事的人一样，容易认错，请换一个。")
    bad_name = Text("称呼要是 1 到 20 个字，不要带数字、符号和职务。")
    renamed = Text("好，以后称呼您{name}。")


@rights.command(
    "更正 称呼", "更正 姓名", "更正 名字", who=EVERYONE, usage="更正 称呼 <正确的>", examples=("更正 称呼 林婶",)
)
def put_name_right(talk: Talk, name: str = "") -> None:
    """改正您的称呼。"""
    if not name:
        raise Refused(Say.how())
    talk.whisper(_rename(talk, name))


@rights.command(
    "更正 电话",
    "更正 手机",
    "更正 手机号",
    "更正 号码",
    who=EVERYONE,
    where=Where.PRIVATE,
    usage="更正 电话 <新号码>",
    examples=("更正 电话 13800138000",),
)
def put_phone_right(talk: Talk, phone: str = "") -> str:
    """改正您给邻居留的求助电话；别的电话我不保存。"""
    kept = Lifelines(talk.db).phones_of(talk.person.id)
    if not kept:
        raise Refused(Say.no_phone())
    left = telephone(phone)
    if left is None or left[1]:
        raise Refused(Say.what_phone(n=kept))
    Lifelines(talk.db).change_phone(talk.person.id, left[0])
    talk.record("phone.corrected", by=talk.person)
    talk.erase_traces()
    return Say.phone_changed(n=kept)


@rights.command("更正我的", who=EVERYONE, usage="更正我的", examples=("更正我的",))
def put_right(_talk: Talk, what: str = "") -> None:
    """看您的哪些资料可以改正、怎么说。"""
    raise Refused(Say.how())


def _asks(reading: Reading) -> str | None:
    return rectifying.wanted(reading.plain)


@rights.listener(_asks, who=EVERYONE, where=Where.PRIVATE, examples=("我换手机号了", "我的名字写错了"))
def asked(talk: Talk, what: str) -> str:
    """The same in one's own words."""
    left = telephone(talk.message.text)
    if what == rectifying.PHONE:
        return put_phone_right(talk, left[0] if left else "")
    raise Refused(Say.how())


def _corrects(reading: Reading) -> bool | None:
    return reading.plain.strip().startswith("更正") or None


@rights.listener(_corrects, who=EVERYONE, where=Where.PRIVATE, examples=("更正 生日",), whole=True)
def put_what_right(talk: Talk, _found: bool) -> str | None:
    """Something that is not kept at all, from somebody who corrects no notices."""
    if NOTIFIERS.allows(talk.roles, talk.reach):
        return None
    raise Refused(Say.how())


def _rename(talk: Talk, name: str) -> str:
    if offices := [h for h in talk.roles if h.role not in NEIGHBOURS]:
        raise Refused(Say.office(title=offices[0].title))
    if not name.isalpha() or len(name) > NAME_LENGTH or any(role in name for role in frozenset(Role) - NEIGHBOURS):
        raise Refused(Say.bad_name())
    if any(Roles(talk.db).is_staff(person.id, talk.now) for person in People(talk.db).named(name)):
        raise Refused(Say.taken())
    People(talk.db).rename(talk.known(), name)
    talk.record("name.corrected", by=talk.person)
    talk.erase_traces()
    return Say.renamed(name=name)
