"""Procedures: a matter goes through the steps of a template, and none is passed over."""

from bot.capability import Capability, Where
from bot.context import Talk
from bot.permission import MANAGERS
from bot.redactor import redact
from bot.texts import Refused, Text, Texts
from handlers.rules import processes, standing
from handlers.rules.processes import Processes, Step
from storage.places import Place, Places
from storage.procedures import Procedure, Procedures

procedures = Capability("procedures", title="程序")

_LONGEST, _TITLE = 500, 20


class Say(Texts):
    """Words about procedures."""

    how = Text(
        "这样说：程序 开始 加装电梯；程序 记 加装电梯 12人 议了什么、定了什么；程序 看 加装电梯。模板有："
        "{list}；一个地方的步骤在“规矩 程序”里改。"
    )
    begun = Text("好，“{title}”按“{template}”走：{steps}。下一步 {next}{need}，开完回“程序 记 {title} 几人 纪要”。")
    need = Text("（{list}）")
    people = Text("至少 {n} 人")
    days = Text("离上一步至少 {n} 天")
    running = Text("“{title}”已经在走了，看：“程序 看 {title}”。")
    no_such = Text("没有叫“{title}”的程序。正在走的：{list}。")
    nothing = Text("没有")
    not_yet = Text("还不能到“{step}”：{missing} 还没有纪要。一步一步来，下一步是“{next}”。")
    noted_before = Text("“{step}”已经有纪要了，下一步是“{next}”。")
    over = Text("“{title}”每一步都有纪要了，已经走完。")
    no_people = Text("请写几人参加，例如“程序 记 {title} 12人 同意先做方案”。")
    too_few = Text("“{step}”要至少 {need} 人，只有 {n} 人，不能算。")
    too_soon = Text("“{step}”要到 {when} 以后。")
    no_words = Text("请写上纪要：议了什么、定了什么，{n} 个字以内。")
    noted = Text("好，“{title}”的“{step}”记下了。{next}")
    next = Text("下一步 {step}{need}。")
    done = Text("每一步都有纪要，走完了。")
    chain = Text("{title}（{place}，{template}）\n{lines}")
    line = Text("{n}) {step}：{when}，{people} 人。{words}")
    empty = Text("{n}) {step}：还没有")


@procedures.command(
    "程序",
    who=MANAGERS,
    where=Where.PRIVATE,
    usage="程序 <开始、记或看> <事项>",
    examples=("程序 开始 加装电梯", "程序 记 加装电梯 12人 同意先做方案", "程序 看 加装电梯"),
)
def process(talk: Talk, what: str = "") -> str:
    """两议两评两公开：一件事一步一步走，每一步有纪要才到下一步；看全部经过。"""
    place = _managed(talk)
    said = what.strip()
    if said.startswith("开始"):
        return _begin(talk, place, said.removeprefix("开始").strip())
    if said.startswith("记"):
        return _note(talk, *_meant(talk, place, said.removeprefix("记")))
    if said.startswith("看"):
        return _chain(talk, _meant(talk, place, said.removeprefix("看"))[0])
    raise Refused(Say.how(list="、".join(talk.ways(Processes, place).templates)))


def _managed(talk: Talk) -> Place:
    """The widest place that the speaker manages."""
    held = [Places(talk.db).get(h.place_id) for h in talk.roles]
    return min((p for p in held if standing.may_manage(p, talk.roles)), key=lambda place: len(place.lineage))


def _begin(talk: Talk, place: Place, words: str) -> str:
    templates = talk.ways(Processes, place).templates
    name = next((name for name in templates if name in words), next(iter(templates)))
    title = words.replace(name, " ", 1).strip()[:_TITLE]
    title = redact(title, talk.hidden_in(title))
    if len(title) < 2:
        raise Refused(Say.how(list="、".join(templates)))
    if any(p.title == title and p.ended_at is None for p in Procedures(talk.db).inside(place)):
        raise Refused(Say.running(title=title))
    steps = [step.model_dump() for step in templates[name]]
    values = {"place_id": place.id, "caller_id": talk.person.id, "title": title, "template": name, "steps": steps}
    found = Procedures(talk.db).open({**values, "opened_at": talk.now})
    talk.record("procedure.opened", by=talk.person, procedure=found.id)
    known = _steps(found)
    listed = " → ".join(step.name for step in known)
    return Say.begun(title=title, template=name, steps=listed, next=known[0].name, need=_need(known[0]))


def _note(talk: Talk, found: Procedure, rest: str) -> str:
    """The minutes of the next step; a later one that is named is not reached yet."""
    steps, kept = _steps(found), Procedures(talk.db).minutes(found)
    if len(kept) == len(steps):
        raise Refused(Say.over(title=found.title))
    named = next((n for n, step in enumerate(steps, 1) if rest.startswith(step.name)), len(kept) + 1)
    step = steps[named - 1]
    if left := processes.missing(steps, len(kept), named):
        raise Refused(Say.not_yet(step=step.name, missing="、".join(left), next=left[0]))
    if named <= len(kept):
        raise Refused(Say.noted_before(step=step.name, next=steps[len(kept)].name))
    people, words = processes.people_in(rest.removeprefix(step.name).strip())
    if people is None:
        raise Refused(Say.no_people(title=found.title))
    if people < step.people:
        raise Refused(Say.too_few(step=step.name, need=step.people, n=people))
    at = processes.earliest(step, kept[-1].at if kept else None)
    if at and at > talk.now:
        raise Refused(Say.too_soon(step=step.name, when=talk.spell(at)))
    if not 2 <= len(words) <= _LONGEST:
        raise Refused(Say.no_words(n=_LONGEST))
    words = redact(words, talk.hidden_in(words))
    Procedures(talk.db).note(found, named, people, words, talk.person.id, talk.now)
    talk.record("procedure.noted", by=talk.person, procedure=found.id, step=named)
    after = Say.next(step=steps[named].name, need=_need(steps[named])) if named < len(steps) else Say.done()
    return Say.noted(title=found.title, step=step.name, next=after)


def _chain(talk: Talk, found: Procedure) -> str:
    """Every step with its minutes."""
    kept = {one.number: one for one in Procedures(talk.db).minutes(found)}
    lines = [
        Say.line(n=n, step=step.name, when=talk.spell(kept[n].at), people=kept[n].people, words=kept[n].words)
        if n in kept
        else Say.empty(n=n, step=step.name)
        for n, step in enumerate(_steps(found), 1)
    ]
    place = Places(talk.db).full_name(Places(talk.db).get(found.place_id))
    return Say.chain(title=found.title, place=place, template=found.template, lines="\n".join(lines))


def _meant(talk: Talk, place: Place, words: str) -> tuple[Procedure, str]:
    """The procedure that the words name, the newest of that name, and the rest of them."""
    known = Procedures(talk.db).inside(place)
    found = next((one for one in known if one.title in words), None)
    if found is None and len(known) == 1 and known[0].ended_at is None:
        return known[0], words.strip()
    if found is None:
        listed = "、".join(one.title for one in known if one.ended_at is None)
        raise Refused(Say.no_such(title=words.strip()[:_TITLE], list=listed or Say.nothing()))
    return found, words.replace(found.title, " ", 1).strip()


def _steps(found: Procedure) -> list[Step]:
    return [Step(**step) for step in found.steps]


def _need(step: Step) -> str:
    people = [Say.people(n=step.people)] if step.people else []
    days = [Say.days(n=step.days)] if step.days else []
    return Say.need(list="，".join([*people, *days])) if people or days else ""
