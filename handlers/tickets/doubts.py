"""Words the bot is not sure of: a leader is asked quietly, once an hour at most; what is quoted is soon erased."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.rules import contacts, duty, grievances, inquiries, phrases, proxies
from handlers.rules.hours import Hours
from handlers.tickets import corrections, fragments, opening, seconds, showing
from handlers.tickets.capability import tickets
from nlp import Reading, cues
from nlp.labels import Act, Label
from storage.groups import Group, Groups
from storage.journal import Journal
from storage.outbox import Cause
from storage.people import People, Person
from storage.pictures import Shown
from storage.places import Place, Places
from storage.questions import Question, Questions
from storage.reports import Reports
from storage.roles import Role, Roles
from storage.tickets import Ticket, Tickets
from storage.timers import Timers

_EVERY = timedelta(hours=1)
_KEPT = timedelta(days=1)
_AT_MOST = 5
_LIKELY = 0.5
"""From this chance of a matter on, a neighbour who goes on bears it out."""

_ALARM = 0.4
"""From this confidence on, all urgent rows of the corpus were real but one in ten."""

_LOOKS = re.compile(
    r"(?:好的?|那|我|先|等(?:我|一?下)|待会儿?|马上|现在|下去|过去|[,，\s]){0,5}+(?:去)?(?:看看|看一?[下眼]|瞧瞧|核实)"
)
_NUMBER_FIRST = re.compile(r"^第?([1-9])[号条个件]?[,，\s]{0,3}登记[吧了]?")
_REGISTER = re.compile(
    r"(?:[^\s,，]{1,12}[,，\s])?(?:好的?|嗯|对的?|是的?|要的?|[,，\s]){0,4}(?<![不别用要])登记[吧了]?[。.!！]?$|(?:好的?|嗯|对的?|是的?|要的?|[,，\s]){0,4}登记(?:一?下|上|吧|了)*|(?:好的?|嗯|[,，\s]){0,3}(?:要登?记?的?(?=$|[\s,，。])|是的?(?=$|[\s,，。])|对的?(?=$|[\s,，。]))"
)


class Say(Texts):
    """Words to the leader who is asked."""

    one = Text("{group}里有人像是在说{about}，原话：“{words}”。要登记吗？回“登记 / 不用 / 我去看看”。")
    several = Text("{group}有 {n} 句话我拿不准：\n{lines}\n要登记哪条回“登记 1”，都不用回“不用”。")
    line = Text("{n}. {words}")
    line_of = Text("{n}. （{group}）{words}")
    offer_one = Text("登记 / 不用 / 我去看看")
    offer_each = Text("登记 {n} / ")
    offer_none = Text("{each}都不用")
    left_alone = Text("好，不登记。")
    will_look = Text("好，辛苦您看看。要登记随时跟我说。")
    done = Text("好，已登记。")
    opened = Text("后来又有邻居说起同一件事，已登记为 #{no}；不用办请回“关闭 {no}”。")


def alarming(reading: Reading) -> bool:
    """Danger that is meant seriously enough not to ask anybody first: a false alarm costs a line, a miss a life."""
    return reading.urgent and reading.act is not Act.NONE and reading.confidence >= _ALARM


def _doubtful(reading: Reading) -> Reading | None:
    """Perhaps a need, perhaps not."""
    if reading.act is not Act.ASK or alarming(reading) or grievances.accuses(reading):
        return None
    joins = cues.me_too(reading) or cues.mended(reading) or cues.denies(reading) or cues.still(reading)
    joins = joins or proxies.proxy(reading.plain) is not None or phrases.moves(reading.plain) is not None
    joins = joins or phrases.annoyed(reading.plain) is not None
    joins = joins or contacts.asked_for(reading.plain) is not None
    joins = joins or phrases.finds(reading.plain) or inquiries.asks_of_the_past(reading)
    return None if joins else reading


@tickets.listener(_doubtful, who=EVERYONE, where=Where.GROUP, examples=("电梯停了三天，物业修一下吧，真是锻炼身体",))
def wonder(talk: Talk, reading: Reading) -> str | None:
    """Ask the leader on duty instead of speaking in the group; not about what is known already."""
    if talk.group is None or talk.place is None or talk.message.forwarded:
        return None
    if fragments.worse(talk, reading):
        return ""
    if opening.followed(talk, reading, opening.locate(talk, reading, talk.place)):
        return None
    if turned_down(talk):
        return None
    if borne_out(talk):
        return ""
    leader = _leader(talk, talk.place, grievances.blamed_in(reading))
    if leader is None or leader == talk.person.id:
        return None
    item = {"words": reading.text[: corrections.LONGEST], "room": talk.message.room, "sender": talk.message.sender}
    item |= {"name": talk.message.signed, "key": talk.message_key, "about": reading.matter, "label": reading.label}
    item |= {"picture": talk.message.picture, "album": talk.message.album or ""} if talk.message.picture else {}
    items = [*_pending(talk, leader), item][-_AT_MOST:]
    talk.ask(leader, "tickets.doubt", within=_KEPT, items=items)
    waits = not reading.urgent and seconds.consult(talk, talk.group, leader, item)
    if Timers(talk.db).get(f"tickets.doubts:{leader}") is None:
        hours = talk.ways(Hours, talk.place)
        if not hours.is_open(talk.local(talk.now)):
            _again(talk, leader, hours.next_open(talk.local(talk.now)))
        elif waits:
            seconds.hold(talk, leader)
        else:
            _send(talk, leader, items)
            _again(talk, leader, talk.now + _EVERY)
    return None


def borne_out(talk: Talk) -> bool:
    """Another neighbour tells of the same: it is doubtful no longer, and both have reported it."""
    leader = _leader(talk, talk.place) if talk.flow.by_another and talk.place else None
    asked = seconds.doubts_of(talk, leader) if leader else []
    doubts = ((question, item) for question in asked for item in seconds.items_of(question))
    question, item = next((one for one in doubts if one[1]["key"] == talk.flow.began), (None, {}))
    if question is None or talk.group is None or talk.place is None:
        return False
    told = talk.read(item["words"], forced=True)
    if not (cues.me_too(talk.reading) or cues.still(talk.reading)) and not _tells_of(talk.reading, told):
        return False
    ticket = _open(talk, item, talk.group, told)
    if ticket and ticket.is_open:
        opening.join(talk, opening.voice_of(talk, talk.place), ticket, talk.place)
        _settle(talk, question, item, ticket)
    return True


def _tells_of(reading: Reading, told: Reading) -> bool:
    """Whether a neighbour's words are likely a matter themselves, and not another one."""
    return reading.ticket_chance >= _LIKELY and reading.subject in (None, told.subject)


def turned_down(talk: Talk) -> bool:
    """A leader has just said that what the talk began with is no matter, and these words alone name none."""
    if not talk.flow.began:
        return False
    lately = Journal(talk.db).since("doubt.declined", talk.now - _EVERY)
    keys = [entry.detail.get("keys") for entry in lately]
    declined = any(isinstance(known, list) and talk.flow.began in known for known in keys)
    alone = talk.read(talk.message.text) if declined else None
    return alone is not None and (alone.act is Act.NONE or alone.subject is None or cues.me_too(alone))


def _settle(talk: Talk, question: Question, item: dict[str, str], ticket: Ticket) -> None:
    """The leader is not asked about it any more; where that was done, an answer still finds what became of it."""
    items = seconds.items_of(question)
    at = items.index(item)
    items[at : at + 1] = [{**item, "opened": str(ticket.id)}] if "told" in item else []
    seconds.keep(talk, question, items)


def _leader(context: Context, place: Place, past: Role | None = None) -> int | None:
    """Who is on duty there; an administrator where nobody is, or where an office is complained about."""
    if rung := None if past else duty.leader(context.duty_at(place.id)):
        return rung.person_id
    admins = [h.person_id for h in Roles(context.db).admins_of(place, context.now)]
    return next(iter(sorted(People(context.db).free(admins, context.now))), None)


@tickets.timer("doubts")
def next_batch(context: Context, payload: Mapping[str, Any]) -> None:
    """What came up during the hour, in one message."""
    items = _pending(context, payload["person"], close=False)
    if all("told" in item for item in items):
        return
    hours = context.ways(Hours, _place_of(context, items[-1]))
    if hours.is_open(context.local(context.now)):
        _send(context, payload["person"], items)
        _again(context, payload["person"], context.now + _EVERY)
    else:
        _again(context, payload["person"], hours.next_open(context.local(context.now)))


@tickets.answer("doubt")
def decided(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """登记 (with more words if they like) / 不用 / 我去看看."""
    text, items = talk.reading.plain.strip(), payload["items"]
    if _LOOKS.match(text):
        return Say.will_look()
    if text.startswith(("不用", "不登记", "都不用", "不要", "别登记", "不是", "开玩笑")):
        opened = [item["opened"] for item in items if "opened" in item]
        for item in items:
            if "opened" not in item:
                _learn(talk, item, Label.CHAT)
        keys = [item["key"] for item in items if "opened" not in item]
        talk.record("doubt.declined", by=talk.person, count=len(keys), keys=keys)
        left = Say.left_alone() if len(opened) < len(items) else ""
        return left + "".join(Say.opened(no=no) for no in opened)
    text = _NUMBER_FIRST.sub(r"登记 \1", text)
    if not (said := _REGISTER.match(text)):
        return None
    more = text[said.end() :].strip(" ,，。")
    number = int(more[0]) if more[:1].isdecimal() and 0 < int(more[0]) <= len(items) else 1
    item = items.pop(number - 1)
    if items:
        talk.ask(talk.person.id, "tickets.doubt", within=_KEPT, items=items)
    return _register(talk, item, more.lstrip("123456789 "))


def _again(context: Context, person_id: int, at: datetime) -> None:
    context.later("tickets.doubts", at=at, key=str(person_id), person=person_id)


def _place_of(context: Context, item: Mapping[str, str]) -> Place:
    """The place of the group in which it was said; the group may have been bound elsewhere since."""
    group = Groups(context.db).get(item["room"])
    return Places(context.db).get(group.place_id) if group else Places(context.db).all()[0]


def _register(talk: Talk, item: Mapping[str, str], more: str) -> str:
    """Open it in the name of who said it, where it was said."""
    group = Groups(talk.db).get(item["room"])
    if group is None:
        return Say.left_alone()
    talk.record("doubt.confirmed", by=talk.person)
    reading = talk.read(f"{item['words']} {more}".strip(), forced=True)
    ticket = _open(talk, item, group, reading)
    kind, subject = (ticket.kind, ticket.subject) if ticket else (reading.label, reading.subject)
    _learn(talk, item, Label(kind), subject, ticket)
    return Say.done()


def _open(talk: Talk, item: Mapping[str, str], group: Group, reading: Reading) -> Ticket | None:
    """What was doubtful is a matter now."""
    voice = opening.Voice(
        person=_author(talk, item),
        room=item["room"],
        message_key=item["key"],
        group=group,
        place=Places(talk.db).get(group.place_id),
    )
    line = opening.raise_matter(talk, voice, reading)
    ticket = next((Tickets(talk.db).get(r.ticket_id) for r in Reports(talk.db).by_message(item["key"])), None)
    if ticket and item.get("picture"):
        came = {"handle": item["picture"], "message_id": item["key"], "sender": item["sender"]}
        showing.hand_over(talk, ticket, [Shown(**came, album=item["album"] or None)])
    if line:
        talk.tell_group(group, line, mention=item["sender"], ticket=ticket, cause=Cause.STATUS)
    return ticket


def _author(talk: Talk, item: Mapping[str, str]) -> Person:
    """Who said it; written down, for now something of it is kept."""
    people = People(talk.db)
    return people.at(item["sender"]) or people.add(item["name"], address=item["sender"])


def _learn(
    talk: Talk, item: Mapping[str, str], label: Label, subject: str | None = None, ticket: Ticket | None = None
) -> None:
    """What the leader said of it is kept, apart from what was shipped."""
    author = _author(talk, item)
    said = corrections.Said(words=item["words"], author_id=author.id, room=item["room"], message_key=item["key"])
    read_as = item.get("label", Label.NEED)
    corrections.learn(talk, said, label, subject, read_as=read_as, by=talk.person.id, ticket=ticket)


def _pending(context: Context, person_id: int, close: bool = True) -> list[dict[str, str]]:
    """The doubts this leader has not settled; their row is replaced by the next one."""
    items: list[Any] = []
    for question in reversed(seconds.doubts_of(context, person_id)):
        items += [item for item in seconds.items_of(question) if "opened" not in item]
        if close:
            Questions(context.db).close(question)
    return items


def _send(context: Context, person_id: int, items: list[dict[str, str]]) -> None:
    titles = [_title(context, item) for item in items]
    seconds.close(context, person_id)
    if len(items) == 1:
        line = Say.one(group=titles[0], about=items[0]["about"], words=items[0]["words"])
        words = seconds.with_opinion(items[0], line)
        context.tell(person_id, words, offers=Say.offer_one(), answers="tickets.doubt")
        return
    rooms, lines = list(dict.fromkeys(titles)), []
    for n, (item, title) in enumerate(zip(items, titles, strict=True), 1):
        words = item["words"]
        line = Say.line(n=n, words=words) if len(rooms) == 1 else Say.line_of(n=n, group=title, words=words)
        lines.append(seconds.with_opinion(item, line))
    offers = Say.offer_none(each="".join(Say.offer_each(n=n) for n in range(1, len(items) + 1)))
    words = Say.several(group="、".join(rooms), n=len(items), lines="\n".join(lines))
    context.tell(person_id, words, offers=offers, answers="tickets.doubt")


def _title(context: Context, item: Mapping[str, str]) -> str:
    group = Groups(context.db).get(item["room"])
    return group.title if group else ""
