"""Help: what this person may do here, made from the declarations themselves; and why a ticket came to be."""

from bot.capability import Capability, Command, Where, discover
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import standing
from storage.disputes import Disputes
from storage.journal import Entry, Journal
from storage.places import Places
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

helps = Capability("helps", title="帮助")


class Say(Texts):
    """Words of the help page."""

    quarrel = Text("#{no} 听起来是邻里有争执，所以私下请调解员来谈。谁的原话都不转给对方。")
    head = Text("有事直接说就行，例如“3栋2单元楼道灯坏了”，不用记命令。这些话也听得懂：\n{lines}")
    line = Text("{usage}：{about}")
    no_such = Text("没有 #{no} 这张单，或者您看不到它。")
    because = Text(
        "#{no} 是这样来的：听到“{words}”，判断为{matter}（把握 {sure:.0%}）。判断错了，回“不是”或“撤回 {no}”。"
    )
    gathered = Text("#{no} 是我归到一起的：{list}两小时内都报了{matter}，多半是同一个原因。哪张不是，回“分开 编号”。")
    gathered_by = Text("#{no} 是负责人说这几处是同一个原因，归到一起办的：{matter}。哪张不是，回“分开 编号”。")
    asked = Text("#{no} 是您或负责人要求登记的：{matter}。")


@helps.command(
    "帮助",
    "help",
    "?",
    who=EVERYONE,
    also=(
        "怎么用",
        "怎么弄",
        "你会什么",
        "你能干什么",
        "你能做什么",
        "能干啥",
        "有什么功能",
        "说明",
        "使用说明",
        "菜单帮助",
        "命令",
    ),
    usage="帮助",
    examples=("帮助",),
)
def show(talk: Talk, topic: str = "") -> str:
    """看您在这里能做什么。"""
    here = Where.PRIVATE if talk.message.private else Where.MENTION
    allowed = [c for c in _commands() if here in c.where and c.who.allows(talk.roles, talk.reach)]
    lines = [Say.line(usage=c.usage, about=c.about) for c in allowed]
    return Say.head(lines="\n".join(lines))


@helps.command("为什么", who=EVERYONE, also=("为啥", "凭什么"), usage="为什么 <编号>", examples=("为什么 12",))
def why(talk: Talk, no: TicketNumber) -> str:
    """看一张单为什么登记、按什么判断的。"""
    ticket = Tickets(talk.db).get(no)
    voices = Disputes(talk.db).among(ticket, Reports(talk.db).of(no)) if ticket else []
    reporters = {voice.person_id for voice in voices}
    if ticket is None or not standing.may_see(
        ticket, Places(talk.db).get(ticket.place_id), talk.person.id, talk.roles, reporters
    ):
        raise Refused(Say.no_such(no=no))
    if standing.is_confidential(ticket) and ticket.reporter_id != talk.person.id:
        return Say.quarrel(no=no)
    entry = Journal(talk.db).latest("ticket.opened", ticket.id)
    if entry and entry.detail.get("why", "whistled") != "whistled":
        return _why_together(ticket, entry)
    because = entry.detail.get("because") if entry else None
    if not isinstance(because, list) or not because or entry is None:
        return Say.asked(no=no, matter=ticket.matter)
    sure = float(str(entry.detail["sure"]))
    return Say.because(no=no, words="”“".join(map(str, because)), matter=ticket.matter, sure=sure)


def _why_together(ticket: Ticket, entry: Entry) -> str:
    houses = entry.detail.get("buildings")
    if isinstance(houses, list):
        return Say.gathered(no=ticket.id, list="、".join(map(str, houses)), matter=ticket.matter)
    return Say.gathered_by(no=ticket.id, matter=ticket.matter)


def _commands() -> list[Command]:
    return [command for capability in discover() for command in capability.commands]
