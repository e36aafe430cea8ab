"""What a meeting agrees on: who sees to what until when; each is a matter with one owner, a day, and its follow-up."""

from datetime import datetime, timedelta

from bot.context import Context, Talk
from bot.redactor import redact
from bot.texts import Refused, Text, Texts, punctuated
from handlers.meetings.capability import Say as Shared
from handlers.meetings.capability import coming, invited, managed, may_come_up
from handlers.rules import decisions as rules
from handlers.rules import standing
from handlers.rules.hours import Hours
from nlp.labels import Label, Subject
from nlp.plain import plain
from storage.meetings import Meeting, Meetings
from storage.people import People
from storage.places import Place, Places
from storage.remarks import Remarks
from storage.reports import Reports
from storage.roles import NEIGHBOURS, Holding, Role, Roles
from storage.tickets import State, Ticket, Tickets

_LONGEST = 60
"""Letters of a decision."""

_WRITTEN_WITHIN = timedelta(days=30)
"""So long after a meeting its minutes are written and read."""

_NOTED = "meeting.decided"
_NEVER = NEIGHBOURS | {Role.NOTIFIER, Role.EXPERT, Role.OBSERVER}


class Say(Texts):
    """Words about decisions."""

    how = Text("这样说：联席会 决定 12 物业 周五前 换灯杆；没有编号的：联席会 决定 刘工 周五前 清理3栋楼道。")
    too_long = Text("一条写在 {n} 个字以内，一件事一条。")
    no_time = Text("请写什么时候前，要是以后的时间，例如“周五前”“6月20日前”。")
    nobody = Text("这里没有找到能联系上的“{who}”。可以写职务（物业、楼长、城管）或姓名。")
    many = Text("“{who}”在这里有 {n} 位，请写姓名。")
    not_theirs = Text("#{no} 在{place}，不归{title} {name}管。请写管那里的人。")
    done = Text("好，记下了：#{no} {what}，{title} {name}，{due}前。到时候我问办的人。")
    owner = Text("{place}联席会定了：#{no} {what}，由您办，{due}前。办好回“办结 {no}”；有出入回“不归我 {no} 原因”。")
    relieved = Text("#{no} {matter}（{place}）：联席会定了由{title} {name}办，不用您办了。")
    reporters = Text("#{no} {matter}：联席会定了由{title} {name}办，{due}前。")
    minutes = Text("{place}联席会（{when}）定下 {n} 件：\n{lines}")
    line = Text("{n}) #{no} {what}｜{who}｜{due}前｜{state}")
    no_minutes = Text("这里的联席会还没有记下决定。这样记：联席会 决定 12 物业 周五前 换灯杆。")
    left = Text("\n以前定下、还没办好的 {n} 件：\n{lines}")
    nobody_now = Text("还没有人办")


def decide(talk: Talk, said: str) -> str:
    """Keep it: the matter is that person's from now on, until that day."""
    meeting = _meeting(talk)
    place = Places(talk.db).get(meeting.place_id) if meeting else managed(talk)
    if meeting is None or not standing.may_manage(place, talk.roles):
        raise Refused(Shared.not_yours() if meeting else Shared.none())
    point, due = _said(talk, said)
    ticket = _raised(talk, point.number, place) if point.number else None
    at = Places(talk.db).get(ticket.place_id) if ticket else None
    holding = _holding(talk, place, point.who, at)
    if ticket and at and not standing.may_keep(ticket, at, [holding]):
        raise Refused(Say.not_theirs(**_who(talk, holding), no=ticket.id, place=talk.about(ticket)["place"]))
    words = punctuated(redact(point.words, talk.hidden_in(point.words)))
    ticket = _give(talk, ticket or _open(talk, place, holding, words, due), holding, due)
    Meetings(talk.db).decide(meeting, ticket.id)
    if point.number and words:
        Remarks(talk.db).add(ticket.id, talk.person.id, _NOTED, words, talk.now)
    talk.record("meeting.decided", ticket, by=talk.person, meeting=meeting.id, to=holding.person_id)
    told = {"no": ticket.id, "what": _what(talk, ticket), "due": talk.spell(due)}
    if holding.person_id != talk.person.id:
        line = talk.worded(Say.owner, ticket)(**told, place=place.name)
        talk.tell(holding.person_id, line, ticket=ticket, within=Hours)
    return Say.done(**told, **_who(talk, holding))


def _said(talk: Talk, said: str) -> tuple[rules.Decision, datetime]:
    """What was agreed on and until when; refused where either is missing."""
    point = rules.read(plain(said), talk.local(talk.now))
    if not point.who or not (point.number or point.words):
        raise Refused(Say.how())
    if len(point.words) > _LONGEST:
        raise Refused(Say.too_long(n=_LONGEST))
    if point.due is None:
        raise Refused(Say.no_time())
    return point, point.due


def minutes(talk: Talk) -> str:
    """What the meeting to come, or the last one, has agreed on."""
    meeting = _meeting(talk)
    if meeting is None or not (found := Meetings(talk.db).decided(meeting)):
        raise Refused(Say.no_minutes())
    return _listed(talk, meeting, found)


def publish(talk: Talk, meeting: Meeting) -> int:
    """Everybody who was invited reads what was agreed on; how many, none where nothing was."""
    found, place = Meetings(talk.db).decided(meeting), Places(talk.db).get(meeting.place_id)
    if not found:
        return 0
    people = dict.fromkeys(h.person_id for h in invited(talk, place, but=talk.person.id))
    for person_id in people:
        talk.tell(person_id, _listed(talk, meeting, found), within=Hours, place=place)
    return len(people)


def left(talk: Talk, place: Place) -> str:
    """What meetings of the place agreed on before and nobody has done yet; each meeting begins with it."""
    found = Meetings(talk.db).left(place)
    return Say.left(n=len(found), lines=_lines(talk, found)) if found else ""


def _meeting(talk: Talk) -> Meeting | None:
    """The one to come, that is going on; else the last one, whose minutes are written afterwards."""
    held = [Places(talk.db).get(holding.place_id) for holding in talk.roles]
    over = (meeting for place in held if (meeting := Meetings(talk.db).latest(place)))
    lately = (meeting for meeting in over if meeting.held_at and talk.now - meeting.held_at <= _WRITTEN_WITHIN)
    return coming(talk) or next(lately, None)


def _raised(talk: Talk, number: int, place: Place) -> Ticket:
    ticket = Tickets(talk.db).get(number)
    if ticket is None or not ticket.is_open or not may_come_up(talk, ticket, place):
        raise Refused(Shared.no_such(no=number))
    return Tickets(talk.db).parent_of(ticket) or ticket


def _holding(talk: Talk, place: Place, who: str, at: Place | None) -> Holding:
    """Whoever of those around is meant, by name or by post; of several those who have to do with the matter."""
    inside = [p.id for p in Places(talk.db).inside(place)]
    held = [*Roles(talk.db).at(inside, talk.now), *talk.duty_at(place.id).holdings]
    free = People(talk.db).free({h.person_id for h in held}, talk.now)
    able = {h.id: h for h in held if h.role not in _NEVER and h.person_id in free}.values()
    meant = [h for h in able if who in (People(talk.db).get(h.person_id).name, h.role, h.post, h.title)]
    near = [h for h in meant if at and h.reaches(at)] or meant
    if not near:
        raise Refused(Say.nobody(who=who))
    if (n := len({h.person_id for h in near})) > 1:
        raise Refused(Say.many(who=who, n=n))
    return max(near, key=lambda h: len(h.place_path))


def _open(talk: Talk, place: Place, holding: Holding, words: str, due: datetime) -> Ticket:
    """What nobody had reported is a matter too: of whoever called the meeting, and not for any group."""
    of_holder = Places(talk.db).get(holding.place_id)
    ticket = Tickets(talk.db).open(
        kind=Label.NEED,
        subject=Subject.COMMUNITY,
        matter=words,
        words=words,
        urgent=False,
        public=False,
        place=of_holder if place.covers(of_holder) else place,
        reporter_id=talk.person.id,
        at=talk.now,
        due_at=due,
    )
    Reports(talk.db).add(ticket.id, talk.person.id, None, talk.message.room, talk.message_key, talk.now)
    return ticket


def _give(talk: Talk, ticket: Ticket, holding: Holding, due: datetime) -> Ticket:
    """One accountable person, one day; who had it before is relieved, and who reported it hears who has it now."""
    was = ticket.owner_id
    values = {"owner_id": holding.person_id, "level_id": holding.place_id, "due_at": due, "told_at": talk.now}
    ticket = Tickets(talk.db).change(ticket, **values, state=State.TAKEN)
    talk.record("ticket.promised", ticket, to=holding.person_id, was=was)
    if was in (holding.person_id, None) and not ticket.public:
        return ticket
    words = {**_who(talk, holding), "due": talk.spell(due)}
    if was and was not in (holding.person_id, talk.person.id):
        talk.tell(was, talk.said(Say.relieved, ticket, **_who(talk, holding)), ticket=ticket, within=Hours)
    line = talk.said(Say.reporters, ticket, **words)
    talk.tell_reporters(ticket, group_line=line, private=line, told={talk.person.id})
    return ticket


def _who(context: Context, holding: Holding) -> dict[str, str]:
    return {"title": holding.title, "name": People(context.db).get(holding.person_id).name}


def _what(context: Context, ticket: Ticket) -> str:
    """The matter, and what was agreed on it where that is more."""
    *_, said = ["", *(r.words for r in Remarks(context.db).of_ticket(ticket.id, _NOTED))]
    return f"{ticket.matter}：{said}" if said else ticket.matter


def _listed(talk: Talk, meeting: Meeting, found: list[int]) -> str:
    place = Places(talk.db).get(meeting.place_id)
    when = talk.spell(meeting.held_at or meeting.begins_at)
    return Say.minutes(place=place.name, when=when, n=len(found), lines=_lines(talk, found))


def _lines(talk: Talk, found: list[int]) -> str:
    known = [ticket for number in found if (ticket := Tickets(talk.db).get(number))]
    return "\n".join(_line(talk, n, ticket) for n, ticket in enumerate(known, 1))


def _line(talk: Talk, n: int, ticket: Ticket) -> str:
    owner = talk.owner_of(ticket)
    who = f"{owner['title']} {owner['name']}".strip() or Say.nobody_now()
    words = {"no": ticket.id, "what": _what(talk, ticket), "due": talk.spell(ticket.due_at)}
    return Say.line(**words, n=n, who=who, state=talk.state_of(ticket))
