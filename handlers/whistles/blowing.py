"""吹哨: what it is about, whom it calls, who leads and until when is shown first, and done once the caller says 吹."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Meant, Where
from bot.context import Talk
from bot.grammar import TicketNumber, tidy
from bot.permission import CALLERS
from bot.texts import Refused, Text, Texts
from handlers.rules import naming, standing, whistling
from handlers.rules.hours import Hours
from handlers.rules.whistling import Whistling
from handlers.whistles import cases, summoning
from handlers.whistles.capability import hand_over, manageable, offices, running, shown, whistles
from nlp import Reading
from nlp.labels import Label, Subject
from storage.places import Place, PlaceKind, Places
from storage.roles import Holding
from storage.tickets import Ticket, Tickets
from storage.whistles import Response, Whistles

_WHISTLE = "吹哨"
_GO = re.compile(r"(?:好的?|行|可以|确认|对|就|那|这么|这样|[,，\s]){0,5}吹(?:哨)?(?:吧|了|起来)?")
_CALLS = re.compile(
    r"(?P<matter>[^,，。]{3,24}?)(?:的(?:事情?|问题))?[,，\s]{0,2}(?:请|让|叫|要)(?P<rest>[^。?？]{4,40}?)(?:一起)?(?:来看看?|来一趟|过来|到场|到现场|现场看看?|来处理|来解决)[吧。!！]?"
)
_WHISTLES = re.compile(
    r"(?:我要|帮我?|请|麻烦)?吹(?:个|一下|一声|一个)?哨[,，\s]{0,2}(?P<rest>(?:[请叫让找给]|\d)[^?？]{2,40})"
)
_LEAD = re.compile(
    r"(?:牵头)?(?:改成|改为|换成|改由|还是|应该|由|让|请|叫){0,2}(?P<whom>[^,，。\s]{2,8}?)(?:来)?牵头(?:吧|好)?"
)
_NOT = ("不吹", "不吹了", "先不吹", "算了", "不用")


class Say(Texts):
    """Words to whoever whistles."""

    how = Text("这样说：吹哨 12 城管 消防 物业 明天下午5点；还没有单的：吹哨 8栋水压不够 水务+住建 三天内。")
    unknown = Text(
        "这里没有登记“{list}”的联系人。登记过的有：{known}。请管理员先登记，例如“任命 姓名 {one}部门 街道名”。"
    )
    nobody = Text("没有")
    no_state = Text("#{no} 现在是“{state}”，不能吹哨。")
    alone = Text("#{no} 是急事、纠纷或收费的活，要单独办，不能吹哨。")
    where = Text("请写清小区和楼栋，例如“吹哨 观远里8栋水压不够 水务 三天内”。")
    what_for = Text("请{list}来办什么事？例如“吹哨 12 {one}”，还没有单的：“吹哨 8栋水压不够 {one}”。")
    over = Text("这个时间已经过了，请写一个以后的，例如“明天下午5点”或“三天内”。")
    preview = Text(
        "{place} 30 天内同类 {n} 单、涉及 {homes} 户。吹哨内容：{matter}。请 {list}，{when} 到场，{due} 前有结果。\n"
        "牵头建议：{lead}{clause}。回“吹 / 改牵头 / 不吹”。"
    )
    offer = Text("吹 / 不吹")
    clause = Text("（职责清单第 {n} 条）")
    which_lead = Text("改成谁牵头？这次请的有：{list}。例如“改牵头 {one}”。")
    cancelled = Text("好，不吹了。")
    blown = Text("好，#{no} 已请 {list}，牵头 {lead}。谁没回我按时往上找，都回了告诉您。看情况回“吹哨 {no}”。")
    led = Text("好，#{no} 改由{lead}牵头。")
    you_lead = Text("#{no} {matter}（{place}）请您牵头，{due} 前有结果。查明原因回“查明 {no} …”，办好回“办结 {no}”。")


@whistles.command(
    _WHISTLE,
    who=CALLERS,
    where=Where.PRIVATE,
    usage="吹哨 <编号或什么事> <部门…> [时间]",
    examples=("吹哨 12 城管 消防 物业 明天下午5点", "吹哨 8栋水压不够 水务+住建+物业 三天内"),
)
def blow(talk: Talk, no: TicketNumber | None = None, what: str = "") -> str:
    """一件事要几个部门一起来：写编号或什么事、哪些部门、什么时候。"""
    if no is not None and not what:
        return shown(talk, *running(talk, no))
    if not what:
        draft = talk.pending("whistles.draft")
        return _send(talk, draft) if draft else _refuse(Say.how())
    ticket = _ticket(talk, no) if no is not None else _only_one(talk, what)
    place = Places(talk.db).get(ticket.place_id) if ticket else _place(talk, what)
    known = offices(talk, place)
    order = whistling.order(what, known, talk.local(talk.now), of_ticket=ticket is not None)
    if order.others or not order.called:
        raise Refused(_unknown(talk, order.others, known) if order.others else Say.how())
    draft = _draft(talk, ticket, place, order)
    talk.pending("whistles.draft")
    return _ask(talk, draft)


def _calls(reading: Reading) -> str | None:
    found = _CALLS.fullmatch(reading.plain.strip())
    return f"{found['matter']} {found['rest']}" if found else None


@whistles.listener(
    _calls, who=CALLERS, where=Where.PRIVATE, examples=("8栋水压的事，请水务和住建三天内来看",), whole=True
)
def blow_in_words(talk: Talk, words: str) -> str | None:
    """The same in plain words, where two departments that are known are asked to come."""
    home = talk.home or Places(talk.db).get(talk.roles[0].place_id)
    order = whistling.order(words, offices(talk, home), talk.local(talk.now), of_ticket=False)
    return blow(talk, None, words) if len(order.called) > 1 and not order.others else None


def _whistles(reading: Reading) -> Meant | None:
    found = _WHISTLES.fullmatch(reading.plain.strip())
    return Meant(f"{_WHISTLE} {found['rest']}") if found else None


@whistles.listener(_whistles, who=CALLERS, where=Where.PRIVATE, examples=("吹哨叫水务来",), whole=True)
def blow_at_once(_talk: Talk, meant: Meant) -> Meant:
    """The command, and the departments in the same breath."""
    return meant


@whistles.answer("draft")
def confirmed(talk: Talk, draft: Mapping[str, Any]) -> str | None:
    """吹 / 不吹."""
    said = tidy(talk.message.text).rstrip("。.!！")
    if said in _NOT:
        return Say.cancelled()
    if found := _LEAD.fullmatch(said):
        return _led_by(talk, draft, found["whom"])
    return _send(talk, draft) if _GO.fullmatch(said) else None


@whistles.command(
    "改牵头",
    "换牵头",
    who=CALLERS,
    where=Where.PRIVATE,
    usage="改牵头 [编号] <部门>",
    examples=("改牵头 物业", "改牵头 12 物业"),
)
def lead_by(talk: Talk, no: TicketNumber | None = None, whom: str = "") -> str:
    """换一个部门牵头：发出前直接说，发出后写编号。"""
    if no is not None:
        return _change_lead(talk, no, whom)
    draft = talk.pending("whistles.draft")
    if draft is None:
        raise Refused(Say.how())
    return _led_by(talk, draft, whom)


def _led_by(talk: Talk, draft: Mapping[str, Any], whom: str) -> str:
    """The draft with another department in the lead, shown again."""
    names = [str(one["department"]) for one in draft["called"]]
    found = _named(talk, Places(talk.db).get(draft["place"]), names, whom)
    if found is None:
        _ask(talk, draft)
        return Say.which_lead(list="、".join(names), one=names[0])
    return _ask(talk, {**draft, "lead": found, "clause": None})


def _change_lead(talk: Talk, no: int, whom: str) -> str:
    ticket, whistle = running(talk, no)
    summoned = Whistles(talk.db).summoned(ticket.id)
    names = [one.department for one in summoned]
    found = _named(talk, Places(talk.db).get(ticket.place_id), names, whom)
    if found is None:
        raise Refused(Say.which_lead(list="、".join(names), one=names[0]))
    Whistles(talk.db).change(whistle, lead=found)
    talk.record("whistle.changed", ticket, by=talk.person)
    lead = next(one for one in summoned if one.department == found)
    if lead.response is Response.COMING:
        ticket = hand_over(talk, ticket, lead)
    if lead.person_id:
        line = Say.you_lead(**talk.about(ticket), due=talk.spell(whistle.due_at))
        talk.tell(lead.person_id, line, ticket=ticket, within=Hours)
    return Say.led(no=ticket.id, lead=found)


def _named(talk: Talk, place: Place, names: list[str], word: str) -> str | None:
    """The one of those called that the word means."""
    found = whistling.office(word.strip(), [h for h in offices(talk, place) if h.title in names]) if word else None
    return found.title if found else next((name for name in names if name == word.strip()), None)


def _ticket(talk: Talk, no: int) -> Ticket:
    """The matter meant; of siblings, the whole."""
    ticket = manageable(talk, no)
    ticket = Tickets(talk.db).parent_of(ticket) or ticket
    if not ticket.is_open:
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    if not standing.may_be_part(ticket):
        raise Refused(Say.alone(no=ticket.id))
    return ticket


def _only_one(talk: Talk, what: str) -> Ticket | None:
    """The one matter that the speaker has, where nothing is named but who is to come: “吹哨叫水务来”."""
    own = Tickets(talk.db).waiting_for(talk.person.id) or Tickets(talk.db).in_hand_of(talk.person.id)
    if len(own) != 1:
        return None
    known = offices(talk, Places(talk.db).get(own[0].place_id))
    order = whistling.order(what, known, talk.local(talk.now), of_ticket=False)
    return _ticket(talk, own[0].id) if order.called and not order.matter and not order.others else None


def _place(talk: Talk, what: str) -> Place:
    """The place that the words mean, among those the speaker manages."""
    tops = {h.place_id: Places(talk.db).get(h.place_id) for h in talk.roles}
    held = [top for top in tops.values() if standing.may_manage(top, talk.roles)]
    mine = list({place.id: place for top in held for place in Places(talk.db).inside(top)}.values())
    estates = [place for place in mine if place.kind is PlaceKind.ESTATE]
    named = [place for place in estates if place.name in what] or estates
    around = [place for place in mine if len(named) != 1 or named[0].covers(place)]
    said = talk.read(what, forced=True).place
    house = naming.of_kind(around, PlaceKind.BUILDING, said.building) if said.building else None
    if house:
        return naming.meant(house, around, said.building, said.unit)
    if said.building or len(named) != 1:
        raise Refused(Say.where())
    return named[0]


def _draft(talk: Talk, ticket: Ticket | None, place: Place, order: whistling.Order) -> dict[str, Any]:
    """All that will be done, as it is kept until the caller says 吹."""
    table, now = talk.ways(Whistling, place), talk.local(talk.now)
    if ticket is None and not order.matter:
        raise Refused(Say.what_for(list="、".join(h.title for h in order.called), one=order.called[0].title))
    times = whistling.meeting(order.when, now, table.days, talk.ways(Hours, place).overrides)
    if times is None:
        raise Refused(Say.over())
    about = _about(ticket) if ticket else _about_words(talk.read(order.matter, forced=True))
    lead, clause = table.lead(str(about["subject"]), order.called)
    names = [{"department": h.title, "person": h.person_id} for h in order.called]
    more = {"meets": times[0].isoformat(), "due": times[1].isoformat(), "place": place.id, "called": names}
    return {**about, **more, "ticket": ticket.id if ticket else None, "lead": lead.title, "clause": clause}


def _about(ticket: Ticket) -> dict[str, object]:
    return {"subject": ticket.subject, "matter": ticket.matter, "spot": ticket.spot, "words": ""}


def _about_words(reading: Reading) -> dict[str, object]:
    subject = reading.subject or Subject.OTHER
    matter = reading.matter or subject.title
    return {"subject": subject, "matter": matter, "spot": reading.place.spot or "", "words": reading.plain}


def _ask(talk: Talk, draft: Mapping[str, Any]) -> str:
    """Show what will be done, and wait for 吹."""
    talk.ask(talk.person.id, "whistles.draft", **draft)
    talk.offer(Say.offer(), "whistles.draft")
    place = Places(talk.db).get(draft["place"])
    found = cases.of(talk, place, draft["subject"], draft["matter"])
    return Say.preview(
        place=Places(talk.db).full_name(place),
        n=len(found),
        homes=cases.households(talk, found),
        matter=draft["matter"],
        list="、".join(str(one["department"]) for one in draft["called"]),
        when=talk.spell(datetime.fromisoformat(draft["meets"])),
        due=talk.spell(datetime.fromisoformat(draft["due"])),
        lead=draft["lead"],
        clause=Say.clause(n=draft["clause"]) if draft["clause"] else "",
    )


def _send(talk: Talk, draft: Mapping[str, Any]) -> str:
    """The caller answers for it until the lead has come; every department is called."""
    meets, due = datetime.fromisoformat(draft["meets"]), datetime.fromisoformat(draft["due"])
    if meets - talk.now < timedelta(minutes=1):
        raise Refused(Say.over())
    place = Places(talk.db).get(draft["place"])
    ticket = Tickets(talk.db).get(draft["ticket"]) if draft["ticket"] else None
    if ticket and not ticket.is_open:
        raise Refused(Say.no_state(no=ticket.id, state=talk.state_of(ticket)))
    found = cases.of(talk, place, draft["subject"], draft["matter"])
    background = cases.background(talk, found)
    ticket = cases.gathered(talk, ticket or _open(talk, place, draft, found, due), place, found)
    ticket = cases.put_in_charge(talk, ticket, due)
    whistle = Whistles(talk.db).of(ticket.id)
    if whistle is None:
        times = {"meets_at": meets, "due_at": due, "at": talk.now}
        whistle = Whistles(talk.db).blow(ticket.id, talk.person.id, draft["lead"], **times)
    else:
        whistle = Whistles(talk.db).change(whistle, meets_at=meets, due_at=due)
    summoning.call(talk, ticket, whistle, draft["called"], background)
    talk.record("whistle.blown", ticket, by=talk.person, departments=len(draft["called"]))
    names = "、".join(str(one["department"]) for one in draft["called"])
    return Say.blown(no=ticket.id, list=names, lead=whistle.lead)


def _open(talk: Talk, place: Place, draft: Mapping[str, Any], found: list[Ticket], due: datetime) -> Ticket:
    """The oldest open one of its kind there; else a new one."""
    still = sorted((ticket for ticket in found if ticket.is_open), key=lambda ticket: ticket.id)
    if still:
        return still[0]
    ticket = Tickets(talk.db).open(
        kind=Label.NEED,
        subject=draft["subject"],
        matter=draft["matter"],
        words=draft["words"],
        spot=draft["spot"],
        urgent=False,
        public=standing.is_public(draft["subject"], Label.NEED, in_group=True, at_home=False),
        place=place,
        reporter_id=talk.person.id,
        at=talk.now,
        due_at=due,
    )
    talk.record("ticket.opened", ticket, by=talk.person, why="whistled")
    return ticket


def _unknown(talk: Talk, words: tuple[str, ...], known: list[Holding]) -> str:
    others = [h for h in known if h.person_id != talk.person.id]
    names = dict.fromkeys(h.title for h in others if whistling.office(h.title, [h]))
    return Say.unknown(list="、".join(words), known="、".join(names) or Say.nobody(), one=words[0])


def _refuse(text: str) -> str:
    raise Refused(text)
