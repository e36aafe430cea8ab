"""转 to a post whose holder cannot be reached, or that nobody holds: who it is, who stands in, what can be done."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.context import Context, Talk
from bot.texts import Text, Texts
from handlers.handling.capability import handling
from handlers.handling.impasses import assign, named
from handlers.rules import duty, routing, standing
from handlers.rules.hours import Hours
from storage.duties import Duties, Duty
from storage.people import People
from storage.places import Places
from storage.roles import Holding, Role, Roles
from storage.tickets import Ticket
from storage.timers import Timers

_ONCE = timedelta(days=1)


class Say(Texts):
    """Words about somebody who is not there yet."""

    unjoined = Text("这里的{title}是{name}，还没加入，消息送不到。{kept}{invite}{other}")
    away = Text("{title} {name}请假了。{kept}{other}")
    vacant = Text("这里还没有{whom}。{kept}请管理员回“任命 姓名 {whom} {place}”添上。{other}")
    kept = Text("#{no} 先留在您这里。")
    stays = Text("#{no} 没有转出去。")
    invite = Text("请私聊我“加入 {name}”，把码交给本人。")
    invited = Text("已请管理员让{name}加入。")
    uninvited = Text("这里还没有管理员，请告诉社区。")
    other = Text("等不及就转给别人，例如“转 {no} {title}”。")
    stand_in = Text("{title} {name}还没加入，#{no} 先转给{other} {other_name}。{invite}")
    asked = Text(
        "有事要转给{title} {name}（#{no}），可{name}还没加入。私聊我“加入 {name}”，把码当面或打电话交给本人就行。"
    )


def instead(talk: Talk, ticket: Ticket, words: Iterable[str]) -> str | None:
    """What happens and is said instead; None where these words mean nobody's post and nobody's name."""
    around = Duties(talk.db).for_ticket(ticket, talk.now)
    others = duty.without(around, {talk.person.id})
    held = next((h for word in words if (h := _meant(talk, ticket, around, word))), None)
    about = {"kept": (Say.kept if ticket.owner_id == talk.person.id else Say.stays)(no=ticket.id)}
    about["other"] = _other(talk, ticket, others)
    if held is None:
        role = next((word for word in words if word in frozenset(Role)), None)
        estate = Places(talk.db).estate_of(around.upwards[0]) or around.upwards[0]
        return Say.vacant(**about, whom=role, place=estate.name) if role else None
    person = People(talk.db).get(held.person_id)
    who = {"title": held.title, "name": person.name}
    if person.address is not None:
        return Say.away(**about, **who)
    invite = _invite(talk, ticket, around, who, held.person_id)
    alike = replace(others, holdings=tuple(h for h in around.holdings if h.role is held.role))
    posts = routing.posts_asked_for(talk.ways, around.upwards[0], ticket.subject)
    rung = duty.of_posts(alike, (*posts, held.role))
    if rung is None or standing.is_confidential(ticket):
        return Say.unjoined(**about, **who, invite=invite)
    assign(talk, ticket, rung, why="passed")
    they = named(talk, rung)
    return Say.stand_in(**who, no=ticket.id, other=they["title"], other_name=they["name"], invite=invite)


def _meant(talk: Talk, ticket: Ticket, around: Duty, word: str) -> Holding | None:
    """The nearest holder whom that post or name means; of a quarrel nobody who may not hear of it."""
    near = sorted(around.holdings, key=lambda h: (-len(h.place_path), h.deputy, h.id))
    held = [h for h in near if h.role in standing.MEDIATING or not standing.is_confidential(ticket)]
    held = [h for h in held if h.person_id not in around.free | {talk.person.id} and standing.acts(h.role)]
    return next((h for h in held if word in (People(talk.db).get(h.person_id).name, h.role, h.post, h.title)), None)


def _other(talk: Talk, ticket: Ticket, others: Duty) -> str:
    """Somebody else who could have it."""
    ladder = duty.ladder(talk.ways, ticket, others)
    rung = None
    if not standing.is_confidential(ticket):
        rung = duty.of_posts(others, routing.posts_asked_for(talk.ways, others.upwards[0], ticket.subject))
    rung = rung or duty.first(ladder, others)
    return Say.other(no=ticket.id, title=rung.title) if rung else ""


def _invite(talk: Talk, ticket: Ticket, around: Duty, who: Mapping[str, str], person_id: int) -> str:
    """Who can let that person in, and is asked to once a day; an admin is told how."""
    admins = {h.person_id for h in Roles(talk.db).admins_of(around.upwards[0], talk.now)}
    if talk.person.id in admins:
        return Say.invite(name=who["name"])
    if not admins:
        return Say.uninvited()
    if not Timers(talk.db).get(f"handling.invited:{person_id}"):
        for admin in sorted(admins):
            talk.tell(admin, Say.asked(**who, no=ticket.id), within=Hours, place=around.upwards[0])
        talk.later("handling.invited", at=talk.now + _ONCE, key=str(person_id))
    return Say.invited(name=who["name"])


@handling.timer("invited")
def invited(_context: Context, _payload: Mapping[str, Any]) -> None:
    """A day has passed: the admins may be asked again."""
