"""接 / 转 / 不归我 / 待办 / 查."""

from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import EVERYONE, HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.handling import histories, results
from handlers.handling.capability import find, handling, items, mine
from handlers.handling.skills import skilled
from handlers.handling.telling import open_parts
from handlers.rules import duty, phrases, routing, standing
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from handlers.rules.mediation import Mediation
from handlers.rules.wishes import Patience
from nlp import Reading, times
from storage.duties import Duties
from storage.journal import Journal
from storage.people import People
from storage.places import Place, Places
from storage.roles import Holding, Role
from storage.tickets import State, Ticket, Tickets


class Say(Texts):
    """Words about who looks after a ticket."""

    no_such = Text("这张 #{no} 不在您负责的范围里，您接不了。")
    nothing = Text("现在没有等您接的单。")
    no_state = Text("#{no} 现在是“{state}”，不用接了。")
    no_state_now = Text("#{no} 现在是“{state}”，不能转也不用退。")
    gone = Text("#{no} 已经由{title} {name}接了，谢谢您。")
    gone_wish = Text("心愿 #{no} 刚刚有人认领了，谢谢您。还有没有别的，私聊我“微心愿”看看。")
    taken_unsaid = Text(
        "好，#{no} {matter}（{place}）归您了，{due}前办好。原话已由本人撤回。有进展直接告诉我，办好回“办结”。"
    )
    taken = Text(
        "好，#{no} {matter}（{place}）归您了，{due}前办好。居民原话：“{words}”\n有进展直接告诉我，办好回“办结”。"
    )
    taken_parts = Text(
        "好，#{no} {matter}（{place}）归您了，{due}前办好；{parts}都在里面。\n有进展直接告诉我，办好回“办结 {no}”。"
    )
    taken_many = Text("好，{n} 件都归您了：{list}。办好一件回一件，例如“办结 {no}”。")
    in_charge = Text("#{no} 由{title} {name}跟进，{due}前办好。")
    in_charge_private = Text("您报的 #{no} {matter}：{title} {name}接了，{due}前办好。")
    mediates = Text("#{no} {matter}的事：{title} {name}接了，会来找您谈，{due}前有个结果。")
    passed = Text("好，#{no} 转给{title} {name}。")
    passed_why = Text("好，#{no} 转给{title} {name}，原因记下了：{why}。")
    to_whom = Text("转给谁？例如“转 {no} 物业”或“转 {no} 姓名”。")
    nobody = Text("这里没有找到“{whom}”。可以写职务（物业、楼长、网格员、支部书记、调解员）或姓名。")
    given_back = Text("好，记下了：{why}。#{no} 另请{title} {name}，不算您的退单。")
    given_back_alone = Text("好，记下了：{why}。#{no} 我请管理员安排人。")
    offered_again = Text("好，记下了：{why}。心愿 #{no} 放回去，再问问别的邻居，谢谢您。")
    no_reason = Text("没写原因")
    bounced = Text("#{no} {matter}（{place}）已经退回 {n} 次，可能没人认这件事，请您出面协调。")
    none_open = Text("您手上没有没办完的单。")
    todo = Text("您手上 {n} 件：\n{lines}")
    line = Text("#{no} {matter}（{place}）{state}，{due}前")
    shown = Text("#{no} {matter}｜{place}｜{state}｜{level}一级，{title} {name}负责｜{when}前")
    shown_part = Text("#{no} {matter}｜{place}｜{state}｜是 #{whole} 的一部分，{title} {name}一起负责｜{when}前")
    shown_closed = Text("#{no} {matter}｜{place}｜{state}")
    priced = Text("｜{price}")
    nobody_yet = Text("#{no} {matter}｜{place}｜{state}｜还没有负责人，已请管理员安排")
    overrun = Text("｜分流超时")


@handling.command(
    "接",
    "接单",
    "我接",
    "领办",
    who=HANDLERS,
    where=Where.ANYWHERE,
    also=("接了", "接下", "我来", "我来办", "我来处理", "认领", "我接单", "接活"),
    usage="接 [编号]",
    examples=("接单 12", "接"),
)
def take(talk: Talk, no: TicketNumber | None = None, note: str = "") -> str | None:
    """把事情接过来自己负责；不写编号就是等您接的全部。"""
    chosen = [find(talk, no)] if no is not None else Tickets(talk.db).waiting_for(talk.person.id)
    if not chosen:
        raise Refused(Say.nothing())
    taken = [_take(talk, ticket) for ticket in chosen]
    if len(taken) > 1:
        talk.whisper(talk.worded(Say.taken_many, taken[0])(n=len(taken), list=items(talk, taken), no=taken[0].id))
        return None
    ticket = taken[0]
    talk.whisper(_taken_words(talk, ticket), ticket=ticket)
    if wait := times.clock_estimate(note):
        results.tell_everybody(talk, ticket, note, wait)
    return None


@handling.command(
    "转",
    "转派",
    "转单",
    "交办",
    who=HANDLERS,
    also=("转给", "派给", "交给", "转交", "转办"),
    usage="转 <编号> <谁或类别> [原因]",
    examples=("转 12 物业", "转 12 政务"),
)
def pass_on(talk: Talk, no: TicketNumber | None = None, whom: str = "") -> str:
    """转给别人负责：写职务、姓名，或一个类别（政务、供电），可以写原因。"""
    ticket = mine(talk, no, "转")
    if not ticket.is_open:
        raise Refused(Say.no_state_now(no=ticket.id, state=talk.state_of(ticket)))
    if not whom:
        raise Refused(Say.to_whom(no=ticket.id))
    whom = whom.strip().removeprefix("给").strip()
    word, _, why = (part.strip() for part in whom.partition(" "))
    rung = _someone(talk, ticket, whom) if not why else None
    rung = rung or _someone(talk, ticket, word, exactly=bool(why)) or _by_category(talk, ticket, word)
    rung = rung or _someone(talk, ticket, whom)
    if rung is None:
        raise Refused(Say.nobody(whom=whom))
    _assign(talk, ticket, rung, why="passed")
    histories.note(talk, ticket, "ticket.passed", why)
    words = {"no": ticket.id, "title": rung.title, "name": People(talk.db).get(rung.person_id).name}
    return talk.worded(Say.passed_why, ticket)(**words, why=why) if why else talk.worded(Say.passed, ticket)(**words)


@handling.command(
    "不归我",
    "退单",
    "退",
    "不是我的",
    "退办",
    who=HANDLERS,
    also=("不归我管", "不是我管", "不该我管", "不归我们管", "不是我的事", "不关我事", "办不了", "干不了", "处理不了"),
    usage="不归我 [编号] [原因]",
    examples=("退单 12 主管道，要物业修",),
)
def give_back(talk: Talk, no: TicketNumber | None = None, why: str = "") -> str:
    """不该您办的退回来，写一句原因；不算您的不是。"""
    ticket = mine(talk, no, "不归我")
    if not ticket.is_open:
        raise Refused(Say.no_state_now(no=ticket.id, state=talk.state_of(ticket)))
    why = why.strip("，, 。") or Say.no_reason()
    if standing.is_wish(ticket):
        return _offer_again(talk, ticket, why)
    ticket = Tickets(talk.db).change(ticket, refusals=ticket.refusals + 1, state=State.WAITING)
    talk.record("ticket.refused", ticket, by=talk.person, times=ticket.refusals)
    histories.note(talk, ticket, "ticket.refused", why)
    around = talk.duty_at(ticket.place_id)
    rung = duty.after(duty.ladder(ticket, around.upwards, around.holdings), talk.person.id, around.free)
    if ticket.price:  # not the provider's work after all: the property company's
        rung = duty.holding(around.upwards, around.holdings, Role.PROPERTY, around.free) or rung
    if ticket.refusals >= 2 or rung is None:
        _sound_the_gap(talk, ticket, around.upwards)
    if rung is None:
        return Say.given_back_alone(no=ticket.id, why=why)
    _assign(talk, ticket, rung, why="refused")
    return talk.worded(Say.given_back, ticket)(
        no=ticket.id, why=why, title=rung.title, name=People(talk.db).get(rung.person_id).name
    )


def _offer_again(talk: Talk, ticket: Ticket, why: str) -> str:
    """A wish is nobody's duty: it goes back to everybody."""
    values = {"state": State.OFFERED, "owner_id": None, "told_at": None}
    talk.record("wish.returned", Tickets(talk.db).change(ticket, **values), by=talk.person)
    talk.never_mind("reminders.overdue", str(ticket.id))
    return Say.offered_again(no=ticket.id, why=why)


def _refusal(reading: Reading) -> Reading | None:
    return reading if phrases.refuses(reading.plain) else None


@handling.listener(_refusal, who=HANDLERS, where=Where.PRIVATE, examples=("不是我能干的 主管道堵了 退",))
def give_back_in_words(talk: Talk, reading: Reading) -> str | None:
    """The same without the command."""
    if not Tickets(talk.db).in_hand_of(talk.person.id) and not Tickets(talk.db).waiting_for(talk.person.id):
        return None
    return give_back(talk, None, phrases.reason(reading.plain))


@handling.command(
    "待办",
    "我的任务",
    who=HANDLERS,
    also=(
        "我的待办",
        "我的单",
        "我的活",
        "我手上的单",
        "我手头的单",
        "有什么活",
        "还有什么活",
        "有哪些单",
        "还有哪些单",
        "有啥任务",
        "我有什么任务",
        "任务",
    ),
    usage="待办",
    examples=("待办",),
)
def todo(talk: Talk) -> str:
    """看您手上还有哪些事。"""
    own = [*Tickets(talk.db).waiting_for(talk.person.id), *Tickets(talk.db).in_hand_of(talk.person.id)]
    if not own:
        return Say.none_open()
    lines = [Say.line(**talk.about(t), state=talk.state_of(t), due=talk.spell(t.due_at)) for t in own]
    return Say.todo(n=len(own), lines="\n".join(lines))


@handling.command(
    "查",
    "查单",
    "进度",
    who=EVERYONE,
    also=("查一下", "查查", "查询", "看看", "看一下", "查进度", "查看", "到哪了", "怎么样了", "办到哪了"),
    usage="查 <编号>",
    examples=("查 12",),
)
def look_up(talk: Talk, no: TicketNumber) -> str | None:
    """看一张单到哪一步了、谁负责、什么时候前。"""
    ticket = find(talk, no)
    answer = _shown(talk, ticket) + (Say.priced(price=ticket.price) if ticket.price else "")
    before = histories.history(talk, ticket)
    if not before:
        return answer
    talk.whisper(f"{answer}\n{before}", ticket=ticket)
    histories.send_pictures(talk, ticket)
    return None


def _shown(talk: Talk, ticket: Ticket) -> str:
    """In one line, as anybody may know it."""
    late = Say.overrun() if Journal(talk.db).latest("dispatch.missed", ticket.id) else ""
    if not ticket.is_open:
        return Say.shown_closed(**talk.about(ticket), state=talk.state_of(ticket))
    if whole := Tickets(talk.db).parent_of(ticket):
        words = {"state": talk.state_of(whole), "whole": whole.id, "when": talk.spell(whole.due_at)}
        return Say.shown_part(**talk.about(ticket), **words, **talk.owner_of(whole))
    if ticket.owner_id is None:
        return Say.nobody_yet(**talk.about(ticket), state=talk.state_of(ticket)) + late
    level = Places(talk.db).get(ticket.level_id).name
    words = {"state": talk.state_of(ticket), "level": level, "when": talk.spell(ticket.due_at)}
    return Say.shown(**talk.about(ticket), **words, **talk.owner_of(ticket)) + late


def _take(talk: Talk, ticket: Ticket) -> Ticket:
    """Make the speaker accountable; whoever reported it hears who that is, where it is news."""
    place = Places(talk.db).get(ticket.place_id)
    if not standing.may_take(ticket, place, talk.person.id, talk.roles):
        raise Refused(Say.no_such(no=ticket.id))
    if not standing.is_free(ticket) and ticket.owner_id != talk.person.id:
        if standing.is_wish(ticket):
            raise Refused(Say.gone_wish(no=ticket.id))
        raise Refused(talk.worded(Say.gone, ticket)(no=ticket.id, **talk.owner_of(ticket)))
    if not (ticket.is_open or standing.is_free(ticket)):
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    was, within = ticket.owner_id, talk.ways(Ladder, place).finish_within(ticket.urgent)
    if standing.is_confidential(ticket):
        within = timedelta(days=talk.ways(Mediation, place).levels[0].days)
    if standing.is_wish(ticket):
        within = timedelta(days=talk.ways(Patience, place).fulfil)
    soon = ticket.urgent or standing.is_confidential(ticket) or standing.is_wish(ticket)
    due = talk.now + within if soon else talk.ways(Hours, place).promise(talk.local(talk.now), within)
    ticket = Tickets(talk.db).change(ticket, state=State.TAKEN, owner_id=talk.person.id, due_at=due)
    talk.record("ticket.taken", ticket, by=talk.person, was=was)
    words = {"no": ticket.id, "due": talk.spell(due), **talk.owner_of(ticket)}
    talk.tell_reporters(
        ticket,
        group_line=Say.in_charge(**words) if _first_owner(talk, ticket) != talk.person.id else None,
        private="" if ticket.price else talk.worded(_in_charge(ticket), ticket)(**words, matter=ticket.matter),
        but=talk.person.id,
    )
    return ticket


def _in_charge(ticket: Ticket) -> Text:
    """A quarrel is nobody's report: the other side hears the same."""
    return Say.mediates if standing.is_confidential(ticket) else Say.in_charge_private


def _taken_words(talk: Talk, ticket: Ticket) -> str:
    about = {**talk.about(ticket), "due": talk.spell(ticket.due_at)}
    if parts := open_parts(talk, ticket):
        return talk.worded(Say.taken_parts, ticket)(**about, parts="、".join(f"#{part.id}" for part in parts))
    if not ticket.words:
        return talk.worded(Say.taken_unsaid, ticket)(**about)
    return talk.worded(Say.taken, ticket)(**about, words=ticket.words)


def _first_owner(talk: Talk, ticket: Ticket) -> object:
    """Who was named in the first line about the ticket, if anybody was."""
    named = [entry.detail for entry in Journal(talk.db).of_ticket(ticket.id) if entry.verb == "ticket.assigned"]
    return named[0]["to"] if named and named[0]["why"] == "opened" else None


def _by_category(talk: Talk, ticket: Ticket, word: str) -> duty.Rung | None:
    """“政务” goes where the table of the place sends such matters."""
    subject = routing.category(word)
    if subject is None or word in frozenset(Role) or standing.is_confidential(ticket):
        return None
    around = talk.duty_at(ticket.place_id)
    posts = routing.posts_at(talk.ways, around.upwards[0], subject) or routing.anywhere(subject)
    points = duty.points(around.upwards, Duties(talk.db).on_points(around.upwards, talk.now))
    points = {point: rung for point, rung in points.items() if rung.person_id != talk.person.id}
    return duty.of_posts(around.upwards, around.holdings, around.free - {talk.person.id}, posts, points)


def _someone(talk: Talk, ticket: Ticket, whom: str, *, exactly: bool = False) -> duty.Rung | None:
    """Whoever that post or name means for the ticket's place, the nearest first."""
    around = talk.duty_at(ticket.place_id)
    near = sorted(around.holdings, key=lambda h: (-len(h.place_path), h.deputy, h.id))
    for said_so in (_is,) if exactly else (_is, _is_spoken_of):
        for holding in near:
            if holding.person_id == talk.person.id or holding.person_id not in around.free:
                continue
            if standing.is_confidential(ticket) and holding.role not in standing.MEDIATING:
                continue
            if said_so(whom, People(talk.db).get(holding.person_id).name, holding):
                place = Places(talk.db).get(holding.place_id)
                return duty.Rung(person_id=holding.person_id, place=place, title=holding.title, deputy=holding.deputy)
    return None if standing.is_confidential(ticket) else skilled(talk, around, whom)


def _is(whom: str, name: str, holding: Holding) -> bool:
    return whom in (name, holding.role, holding.post, holding.title)


def _is_spoken_of(whom: str, name: str, holding: Holding) -> bool:
    """“水电班老陈吧”, “网格员小林处理一下”: the name stands among other words."""
    return len(name) > 1 and name in whom


def _assign(talk: Talk, ticket: Ticket, rung: duty.Rung, why: str) -> None:
    """Another person is accountable from now on, and is told as of a new matter."""
    was = ticket.owner_id
    values = {"owner_id": rung.person_id, "level_id": rung.place.id, "state": State.WAITING, "told_at": None}
    ticket = Tickets(talk.db).change(ticket, **values)
    talk.record("ticket.assigned", ticket, by=talk.person, to=rung.person_id, was=was, why=why)


def _sound_the_gap(talk: Talk, ticket: Ticket, upwards: list[Place]) -> None:
    """Refused twice: whoever manages the place hears of it at once."""
    for holding in talk.duty_at(upwards[0].id).holdings:
        if holding.person_id != talk.person.id and standing.may_manage(upwards[0], [holding]):
            line = Say.bounced(**talk.about(ticket), n=ticket.refusals)
            talk.tell(holding.person_id, line, ticket=ticket, within=Hours)
            return
