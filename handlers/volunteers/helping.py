"""Neighbours who are no party members and would like to help: they hear of wishes, claim them, and of nothing else."""

from typing import Any

from bot.capability import Meant, Where
from bot.context import Talk
from bot.permission import EVERYONE, HELPERS, has
from bot.texts import Refused, Text, Texts
from handlers.rules import standing, volunteering
from handlers.rules.claims import Load
from handlers.volunteers.capability import volunteers
from nlp import Reading
from storage.places import Place, Places
from storage.roles import Role, Roles

_CLAIM = "认领"


class Say(Texts):
    """Words to whoever would like to help."""

    where = Text("谢谢您！认领心愿会知道邻居是谁、住哪，所以要先登记您住哪：回“我是 一次性码”，或请楼长帮您登记。")
    already = Text("您已经在帮忙了。回“微心愿”看看有哪些，不帮了回“不帮忙了”。")
    welcome = Text(
        "谢谢您！{place}有邻居说小心愿，我私下问您，愿意就回“接 编号”，手上最多 {most} 件，不方便不用回。\n"
        "只在有空时问您，说“我的时间 周末全天”；现在有哪些回“微心愿”；不帮了回“不帮忙了”。"
    )
    how_to_join = Text("谢谢您！想帮邻居实现小心愿，回“我也想帮忙”；是党员的回“报到”。")
    ended = Text("好，不再问您了，您认领了没办完的放回去再问别人。谢谢您帮过邻居。")


@volunteers.command(
    "我也想帮忙",
    "当志愿者",
    who=EVERYONE,
    where=Where.PRIVATE,
    also=("我想帮忙", "我要帮忙", "我愿意帮忙", "我想当志愿者", "报名志愿者"),
    usage="我也想帮忙",
    examples=("我也想帮忙",),
)
def join(talk: Talk) -> str:
    """愿意帮邻居实现小心愿：登记过住处就行，随时可以不帮。"""
    home = talk.home
    if home is None:
        raise Refused(Say.where())
    estate = Places(talk.db).estate_of(home) or home
    if standing.may_claim(estate, talk.roles):
        return Say.already()
    Roles(talk.db).grant(talk.person.id, Role.HELPER, estate, at=talk.now)
    talk.record("role.granted", by=talk.person, **_held(talk, estate), deputy=False)
    return talk.worded(Say.welcome, estate)(place=estate.name, most=talk.ways(Load, estate).person)


def _asks(reading: Reading) -> Meant | None:
    return Meant(_CLAIM) if volunteering.asks_what_to_do(reading.plain) else None


@volunteers.listener(_asks, who=EVERYONE, where=Where.PRIVATE, examples=("有什么我能帮的",), whole=True)
def asked(talk: Talk, meant: Meant) -> str:
    """Whoever would like to do something, and has no number in mind."""
    return meant if HELPERS.allows(talk.roles, None) else Say.how_to_join()


@volunteers.command("不帮忙了", "不帮了", who=has(Role.HELPER), usage="不帮忙了", examples=("不帮忙了",))
def leave(talk: Talk) -> None:
    """不再帮邻居实现心愿。"""
    for held in [h for h in talk.roles if h.role is Role.HELPER]:
        place = Places(talk.db).get(held.place_id)
        Roles(talk.db).end(talk.person.id, Role.HELPER, place, at=talk.now)
        talk.record("role.ended", by=talk.person, **_held(talk, place))
    talk.whisper(Say.ended())


def _held(talk: Talk, place: Place) -> dict[str, Any]:
    return {"to": talk.person.id, "role": Role.HELPER, "place": place.id}
