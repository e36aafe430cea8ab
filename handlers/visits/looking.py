"""查档: for the pair and the secretary alone; to everybody else there is no file, whether there is one or not."""

from bot.capability import Meant, Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import visiting as rules
from handlers.visits.capability import Say as Shared
from handlers.visits.capability import day, name_of, names_of, note_look, seen_by, the_one, todos_of, visits
from nlp import Reading
from storage.tickets import Ticket
from storage.visits import CareFile, CareFiles, Open

_LATEST = 5
_LOOK = "查档"


class Say(Texts):
    """What stands in a file."""

    mine = Text("您能看的档案：\n{lines}\n看一份回“查档 {name}”。")
    line = Text("{name}：{pair}结对，{last}，下次{next}前")
    whole = Text(
        "{name}：{pair}结对，每 {every} 天一次，{last}，下次{next}前。\n{todos}{visits}{consent}（{day}），"
        "只有结对的和支部书记看得到；本人说“别记我的事了”就停。"
    )
    met = Text("上次见到 {day}")
    never = Text("还没有见到过")
    todos = Text("待办：{list}\n")
    until = Text("{what}（够到{day}）")
    repair = Text("{matter} #{no}（{state}）")
    visits = Text("最近：{list}\n")
    visit = Text("{day} {outcome}")
    why = Text("查档")


@visits.command(
    _LOOK,
    "查档案",
    who=EVERYONE,
    where=Where.PRIVATE,
    also=("看档案",),
    usage="查档 [谁]",
    examples=("查档 陈爷爷", "查档"),
)
def look(talk: Talk, name: str = "") -> str:
    """看您结对的老人的上门档案：什么时候见到、要办什么。"""
    files = seen_by(talk, talk.person.id)
    if name:
        file = the_one(talk, files, name)
        note_look(talk, talk.person.id, file, Say.why())
        talk.has_effect = True
        return _whole(talk, file)
    if not files:
        raise Refused(Shared.no_file())
    lines = "\n".join(Say.line(**_about(talk, file)) for file in files)
    for file in files:
        note_look(talk, talk.person.id, file, Say.why())
    talk.has_effect = True
    return Say.mine(lines=lines, name=name_of(talk, files[0].person_id))


def _looks(reading: Reading) -> Meant | None:
    whom = rules.looks(reading.plain)
    return Meant(f"{_LOOK} {whom}") if whom else None


@visits.listener(_looks, who=EVERYONE, where=Where.PRIVATE, examples=("看一下陈爷爷的档案",), whole=True)
def look_in_words(_talk: Talk, meant: Meant) -> Meant:
    """The same without the command, for whoever may and whoever may not."""
    return meant


def _about(context: Context, file: CareFile) -> dict[str, str]:
    last = Say.met(day=day(context, file.met_at)) if file.met_at else Say.never()
    pair = names_of(context, CareFiles(context.db).pair_of(file.person_id))
    return {"name": name_of(context, file.person_id), "pair": pair, "last": last, "next": day(context, file.next_at)}


def _whole(context: Context, file: CareFile) -> str:
    files = CareFiles(context.db)
    todos = "、".join(_todo(context, *found) for found in todos_of(context, file))
    lately = files.visits_of(file.person_id, _LATEST)
    went = "、".join(Say.visit(day=day(context, one.at), outcome=one.outcome) for one in lately)
    return Say.whole(
        **_about(context, file),
        every=file.every,
        todos=Say.todos(list=todos) if todos else "",
        visits=Say.visits(list=went) if went else "",
        consent=file.consent,
        day=day(context, file.agreed_at),
    )


def _todo(context: Context, one: Open, ticket: Ticket | None) -> str:
    if ticket:
        return Say.repair(matter=ticket.matter, no=ticket.id, state=context.state_of(ticket))
    return Say.until(what=one.what, day=day(context, one.until)) if one.until else str(one.what)
