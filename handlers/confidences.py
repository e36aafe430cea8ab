"""Confidences: violence at home is never answered in a group; one officer learns the least, the person learns what."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability
from bot.context import Context, Talk
from bot.texts import Text, Texts, punctuated
from handlers.rules import confiding, duty, phrases, standing
from handlers.rules.ladder import Ladder
from nlp import cues, urgency
from storage.journal import Entry, Journal
from storage.people import People
from storage.places import Places
from storage.questions import Questions
from storage.reports import Reports
from storage.roles import Role, Roles
from storage.tickets import State, Ticket, Tickets

confidences = Capability("confidences", title="私下求助")

_OFFICERS = (Role.GRID_WORKER, Role.DUTY_OFFICER, Role.SECRETARY)
_ASKED_FOR = timedelta(days=7)
_SPEAKS = timedelta(hours=6)
"""How long words that follow are taken for more of the same."""
_AGAIN = timedelta(days=30)
"""How long the officer hears at once that it happens again."""
_LONGEST = 500


class Say(Texts):
    """Words to whoever may be in danger, and to the one officer who knows of it."""

    matter = Text("可能有人需要帮助")
    safe = Text("您现在安全吗？正在发生请先打110。")
    only = Text("我只请{officer}私下问您，群里不说；您接着写的也只转给这一位。")
    more = Text("紧急 #{no}：{place}，本人又说“{words}”。请马上私下联系{name}；有危险先打 110。")
    passed = Text("好，只转给{officer}，不告诉别人，家里人也不知道。有危险马上打110，先躲开、锁好门。")
    nobody = Text("这里还没有能转告的人，请直接打电话。")
    told = Text(
        "紧急 #{no}：{place}可能有人需要帮助，{when}。请先私下问{name}，不要在群里问，也不要上门惊动。能去回“我去”。"
    )
    again = Text("紧急 #{no}：{place}可能有人需要帮助，还没有人回应。请先私下问{name}，不要在群里问。能去回“我去”。")
    told_recalled = Text("{place}可能有人需要帮助，原消息已被本人撤回，请先私下问{name}。")
    recalled = Text(
        "您刚才撤回了。您的原话我已删掉；{officer}只知道“{place}可能有人需要帮助”。"
        "需要帮助请回“1”，不需要回“2”，都不回我也不再问。"
    )
    recalled_alone = Text(
        "您刚才撤回了。您的原话我已删掉，没有转告过任何人。需要帮助请回“1”，不需要回“2”，都不回我也不再问。"
    )
    needed = Text("#{no}：{place}，本人回话说需要帮助。请马上私下联系{name}；正在发生请打 110。")
    not_needed = Text("#{no}：{place}，本人回话说不需要帮助，这件事先撤下了。")
    on_the_way = Text("好，我请{officer}马上私下联系您。正在发生请先打110。")
    fine = Text("好的。")
    on_duty = Text("值班{title}")


@confidences.follows_ticket("ticket.opened", "ticket.alarmed")
def hear(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """The group hears nothing; the person is asked in private; one officer learns that somebody may need help."""
    if not confiding.is_for_one(ticket.words, urgent=ticket.urgent):
        return
    officer = _officer(context, ticket)
    values = {
        "urgent": True,
        "kind": "dispute",
        "matter": Say.matter(),
        "public": False,
        "spot": "",
        "owner_id": officer,
    }
    ticket = Tickets(context.db).change(ticket, **values)
    context.record("ticket.confided", ticket, to=officer)
    context.record("ticket.assigned", ticket, to=officer, why="confided")
    told = Say.only(officer=_title(context, ticket)) if officer else Say.nobody()
    context.tell(ticket.reporter_id, Say.safe() + told, ticket=ticket)
    context.ask(ticket.reporter_id, "confidences.more", within=_AGAIN, ticket=ticket.id)
    if officer:
        context.tell(officer, Say.told(**_about(context, ticket), when=context.spell(context.now)), ticket=ticket)
    _wait(context, ticket)


def _wait(context: Context, ticket: Ticket) -> None:
    """Should nobody go, the other officers learn as little."""
    wait = context.ways(Ladder, Places(context.db).get(ticket.place_id)).widen
    context.later("confidences.widen", at=context.now + timedelta(minutes=wait), key=str(ticket.id), ticket=ticket.id)


@confidences.timer("widen")
def widen(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody went: the other officers of the place and above learn as little, once."""
    ticket = Tickets(context.db).get(payload["ticket"])
    if ticket is None or ticket.state is not State.WAITING:
        return
    held = context.duty_at(ticket.place_id).holdings
    for person_id in dict.fromkeys(h.person_id for h in held if h.role in _OFFICERS):
        context.tell(person_id, Say.again(**_about(context, ticket)), ticket=ticket)


@confidences.follows_ticket("message.recalled")
def take_back(context: Context, ticket: Ticket, _entry: Entry) -> None:
    """The officer learns that it was taken back; the person, truly, what is still known to whom."""
    if not ticket.is_open or Journal(context.db).latest("ticket.confided", ticket.id) is None:
        return
    Questions(context.db).drop("confidences.more", ticket=ticket.id)
    about = _about(context, ticket)
    if ticket.owner_id:
        context.tell(ticket.owner_id, Say.told_recalled(place=about["place"], name=about["name"]), ticket=ticket)
        words = Say.recalled(officer=_title(context, ticket), place=about["place"])
    else:
        words = Say.recalled_alone()
    context.tell(ticket.reporter_id, words, ticket=ticket)
    context.ask(ticket.reporter_id, "confidences.help", within=_ASKED_FOR, ticket=ticket.id)


@confidences.follows_ticket("ticket.withdrawn")
def no_longer(context: Context, ticket: Ticket, entry: Entry) -> None:
    """Whoever told of it takes it back: the officer hears so, and nobody else is called."""
    if Journal(context.db).latest("ticket.confided", ticket.id) is None:
        return
    context.never_mind("confidences.widen", str(ticket.id))
    Questions(context.db).drop("confidences.more", ticket=ticket.id)
    if ticket.owner_id and ticket.owner_id != entry.person_id:
        place = context.about(ticket)["place"]
        context.tell(ticket.owner_id, Say.not_needed(no=ticket.id, place=place), ticket=ticket)


@confidences.answer("more")
def more(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """Whatever follows goes to the one officer alone; another danger, or another matter, is heard as any."""
    ticket, reading = Tickets(talk.db).get(payload["ticket"]), talk.reading
    violent = urgency.sign(reading.plain) in urgency.ATTACKED
    if ticket is None or phrases.denies_matter(reading.plain):
        return None
    lately = ticket.is_open and talk.now - ticket.opened_at <= _SPEAKS
    if not violent and (not lately or reading.urgent or confiding.of_things(reading)):
        return None
    return _pass_on(talk, ticket, reading.plain)


@confidences.follows_ticket("violence.repeated")
def more_before_all(talk: Context, ticket: Ticket, _entry: Entry) -> None:
    """Said again in a group: the same, answered in private."""
    if isinstance(talk, Talk):
        talk.tell(talk.person.id, _pass_on(talk, ticket, talk.reading.plain), ticket=ticket)


def _pass_on(talk: Talk, ticket: Ticket, plain: str) -> str:
    if not ticket.is_open:
        ticket = Tickets(talk.db).change(ticket, state=State.WAITING, done_at=None, closed_at=None)
        talk.record("confidence.repeated", ticket, by=talk.person)
        _wait(talk, ticket)
    talk.ask(talk.person.id, "confidences.more", within=_AGAIN, ticket=ticket.id)
    words = punctuated(plain)[:_LONGEST]
    Tickets(talk.db).change(ticket, words=f"{ticket.words}\n{words}"[:_LONGEST])
    person = talk.person
    Reports(talk.db).add(ticket.id, person.id, person.household_id, talk.message.room, talk.message_key, talk.now)
    talk.record("ticket.added", ticket, by=person)
    ticket = _with_officer(talk, ticket)
    if ticket.owner_id is None:
        return Say.safe() + Say.nobody()
    talk.tell(ticket.owner_id, Say.more(**_about(talk, ticket), words=words), ticket=ticket)
    return Say.passed(officer=_title(talk, ticket))


def _with_officer(talk: Talk, ticket: Ticket) -> Ticket:
    """Where there was nobody to know of it, there may be by now."""
    officer = None if ticket.owner_id else _officer(talk, ticket)
    if officer is None:
        return ticket
    talk.record("ticket.assigned", ticket, to=officer, why="confided")
    return Tickets(talk.db).change(ticket, owner_id=officer)


@confidences.answer("help")
def answered(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """1 / 2, with more words if they like."""
    ticket, said = Tickets(talk.db).get(payload["ticket"]), talk.reading.plain.strip()
    if ticket is None or not ticket.is_open:
        return None
    if said.startswith("2") or cues.declines(talk.reading):
        return _let_be(talk, ticket)
    if not said.startswith("1") and not cues.agrees(talk.reading):
        return None
    talk.record("help.wanted", ticket, by=talk.person)
    if ticket.owner_id is None:
        return Say.safe() + Say.nobody()
    talk.tell(ticket.owner_id, Say.needed(**_about(talk, ticket)), ticket=ticket)
    return Say.on_the_way(officer=_title(talk, ticket))


def _let_be(talk: Talk, ticket: Ticket) -> str:
    if standing.may_become(ticket.state, State.WITHDRAWN):
        ticket = Tickets(talk.db).change(ticket, state=State.WITHDRAWN, closed_at=talk.now)
        talk.record("ticket.withdrawn", ticket, by=talk.person)
    return Say.fine()


def _about(context: Context, ticket: Ticket) -> dict[str, object]:
    about = context.about(ticket)
    return {"no": about["no"], "place": about["place"], "name": People(context.db).get(ticket.reporter_id).name}


def _officer(context: Context, ticket: Ticket) -> int | None:
    """The grid worker, else whoever is on duty above; the neighbour who leads the building where nobody else is."""
    around = duty.without(context.duty_at(ticket.place_id), {ticket.reporter_id})
    for role in _OFFICERS:
        if rung := duty.holding(around, role):
            return rung.person_id
    return ticket.owner_id if ticket.owner_id != ticket.reporter_id else None


def _title(context: Context, ticket: Ticket) -> str:
    held = Roles(context.db).of(ticket.owner_id or 0, context.now)
    officer = next((h for role in _OFFICERS for h in held if h.role is role), None)
    if officer is None:
        return held[0].title if held else ""
    return Say.on_duty(title=officer.title) if officer.role is Role.GRID_WORKER else officer.title
