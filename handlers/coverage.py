"""Coverage: which places have a named leader; and who answers for what, as the tables say it."""

from bot.capability import Capability, Where
from bot.context import Talk
from bot.permission import CALLERS, has
from bot.texts import Refused, Text, Texts
from handlers.rules import duty, routing, standing
from handlers.rules.coverage import coverage as covered
from nlp.labels import Subject
from storage.duties import Duties
from storage.people import People
from storage.places import Place, Places
from storage.roles import Role, Roles

coverage = Capability("coverage", title="覆盖率")

_MOST = 30
"""Gaps that are listed."""

_WATCHING = CALLERS | has(Role.LINKED)


class Say(Texts):
    """Words about leaders and gaps."""

    rate = Text("{place}覆盖率 {percent}%：{nodes} 个节点，{named} 个有负责人。")
    gaps = Text("还缺 {n} 个：{list}。")
    gaps_more = Text("还缺 {n} 个，先列 {shown} 个：{list}。写小一点的地方再看，例如“覆盖率 {place}”。")
    complete = Text("一个不缺。")
    deputy = Text("{place}（只有副职）")
    no_place = Text("没有找到“{place}”，或它不归您管。例如“覆盖率 观远里”。")
    which = Text("您管的不止一处，请写明：{list}。例如“覆盖率 {first}”。")
    levels = Text("{place}的职责清单：\n{lines}")
    level = Text("{place}一级：{who}")
    vacant = Text("{place}一级：还没有负责人")
    beyond = Text("再往上：{who}")
    post = Text("{subject}：先找{posts}，现在是{title} {name}")
    leader = Text("{subject}：由{title} {name}负责")
    nobody = Text("{subject}：还没有人负责")
    no_subject = Text("没有“{word}”这个类别，可以写：{list}。")


@coverage.command(
    "覆盖率",
    who=_WATCHING,
    where=Where.PRIVATE,
    also=("覆盖率是多少", "负责人覆盖率"),
    usage="覆盖率 [地方]",
    examples=("覆盖率", "覆盖率 观远里"),
)
def rate(talk: Talk, where: str = "") -> str:
    """看有多少地方有负责人，还缺哪几处。"""
    top = _meant(talk, where)
    tree, above = Places(talk.db).inside(top), Places(talk.db).upwards(top)[1:]
    found = covered(tree, above, Roles(talk.db).at([place.id for place in tree], talk.now))
    words = {"place": top.name, "percent": found.percent, "nodes": found.nodes, "named": found.named}
    if not found.empty:
        return Say.rate(**words) + Say.complete()
    names = ["".join(Places(talk.db).path(place)) for place in found.empty[:_MOST]]
    list_ = "、".join(
        Say.deputy(place=name) if place.id in found.deputies else name
        for place, name in zip(found.empty, names, strict=False)
    )
    if len(found.empty) > _MOST:
        return Say.rate(**words) + Say.gaps_more(n=len(found.empty), shown=_MOST, list=list_, place=names[0])
    return Say.rate(**words) + Say.gaps(n=len(found.empty), list=list_)


@coverage.command(
    "职责",
    "职责清单",
    who=_WATCHING,
    where=Where.PRIVATE,
    usage="职责 <地方> [类别]",
    examples=("职责 观远里", "职责 观远里 供电"),
)
def duties(talk: Talk, where: str = "") -> str:
    """看一个地方每一级谁负责；写上类别，看这类事派给谁。"""
    name, _, word = where.strip().rpartition(" ")
    if not name or (routing.category(word) is None and _named(talk, where)):
        return _levels(talk, _meant(talk, where))
    subject = routing.category(word)
    if subject is None:
        raise Refused(Say.no_subject(word=word, list="、".join(s.title for s in Subject)))
    return _post(talk, _meant(talk, name), Subject(subject))


def _levels(talk: Talk, place: Place) -> str:
    """Level by level, who is asked first."""
    around, lines = talk.duty_at(place.id), []
    rungs = duty.rungs(around)
    offices = routing.offices(around.upwards)
    for level in around.upwards:
        here = [f"{r.title} {People(talk.db).get(r.person_id).name}" for r in rungs if r.place.id == level.id]
        if here:
            lines.append(Say.level(place=level.name, who="、".join(here)))
        elif offices.get(level.kind):
            lines.append(Say.vacant(place=level.name))
    if linked := duty.linked(around):
        who = "、".join(f"{r.title} {People(talk.db).get(r.person_id).name}" for r in linked)
        lines.append(Say.beyond(who=who))
    return Say.levels(place=place.name, lines="\n".join(lines))


def _post(talk: Talk, place: Place, subject: Subject) -> str:
    """Where a matter of that category goes now."""
    around, posts = talk.duty_at(place.id), routing.posts_at(talk.ways, place, subject)
    rung = duty.answerable(around, posts, Duties(talk.db).on_points(around.upwards, talk.now))
    if rung is None:
        return Say.nobody(subject=subject.title)
    words = {"subject": subject.title, "title": rung.title, "name": People(talk.db).get(rung.person_id).name}
    return Say.post(**words, posts="、".join(posts)) if posts else Say.leader(**words)


def _meant(talk: Talk, where: str) -> Place:
    """The place of that name which the speaker watches over; the highest of theirs where none is named."""
    if where.strip():
        found = _named(talk, where)
        if not found:
            raise Refused(Say.no_place(place=where))
        return found[0]
    held = [h for h in talk.roles if standing.is_watching(h)]
    own = {h.place_id: Places(talk.db).get(h.place_id) for h in held}
    tops = [p for p in own.values() if not any(other.covers(p) and other.id != p.id for other in own.values())]
    if len(tops) != 1:
        raise Refused(Say.which(list="、".join(p.name for p in tops), first=tops[0].name))
    return tops[0]


def _named(talk: Talk, where: str) -> list[Place]:
    """Places called so, as ``观远里 3栋``, among those the speaker watches over."""
    *above, name = where.replace("/", " ").split()
    found = []
    for place in Places(talk.db).named(name):
        names = {p.name for p in Places(talk.db).upwards(place)}
        if names >= set(above) and any(h.reaches(place) for h in talk.roles if standing.is_watching(h)):
            found.append(place)
    return found
