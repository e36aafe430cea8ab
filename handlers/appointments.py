"""Roles by command: who is what to which place, from when until when."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Meant, Where
from bot.context import Talk
from bot.grammar import Word
from bot.permission import ADMIN, HANDLERS
from bot.texts import Refused, Text, Texts
from handlers.rules import naming, standing, terms
from nlp import Reading
from storage.codes import Codes
from storage.households import Households
from storage.people import People, Person
from storage.places import Place, Places
from storage.roles import UNSEEN, Role, Roles
from storage.tickets import Tickets

appointments = Capability("appointments", title="任命")

_VALID = timedelta(days=30)
_APPOINT = "任命"
_DISMISS = "免去"


_ONE_OF = frozenset({Role.UNIT_LEADER, Role.BUILDING_LEADER, Role.SECRETARY})


class Say(Texts):
    """Words about appointments."""

    how = Text("这样说：任命 何叔 楼长 3栋；副职写“副楼长”；有期限在最后写“3天”或“从周一 到 周五”。")
    no_role = Text("没有“{role}”这个身份。可以是：{list}；部门和小员写成“水务部门”“邻里律师”这样。")
    no_place = Text("没有找到“{place}”，或它不归您管。请写小区和楼栋，例如“观远里 3栋”。")
    many = Text("叫{name}的有 {n} 位，请先用导入文件写清住处。")
    done = Text("好，{name}是{place}{title}了{until}。")
    until = Text("，到{when}为止")
    span = Text("，从{start}到{when}为止")
    over = Text("这个期限已经过去了。请写“3天”，或“从周一 到 周五”这样的日子。")
    may_notify = Text("好，{name}{place}可发通知{until}。")
    review = Text("每条通知仍会先给您看一眼，要免审吗？回“免审 / 不免”。")
    offer_review = Text("免审 / 不免")
    unseen = Text("好，{name}发到{place}的通知不用先看。到期照样自动停。")
    still_seen = Text("好，{name}的每条通知先给您看一眼。")
    no_end = Text("发通知的授权要有期限，请在最后写“3天”或“从周一 到 周五”。")
    told_notify = Text("您可以给{place}发通知了{until}。说“转发 通知内容 到 {place}”，发之前会给您看预览。")
    code = Text("我还不认识{name}。请把一次性码告诉本人：私聊我发“我是 {code}”，30天内有效。")
    ended = Text("好，{name}不再是{place}{title}。")
    not_held = Text("{name}没有{place}{title}这个身份。")
    told = Text("您现在是{place}{title}{until}。有事我会私聊您，回“帮助”看能做什么。")
    will = Text(
        "要让{name}做{place}{title}{until}：那里现在有 {open} 张没办完的单、登记了 {homes} 户，{name}都会管到。"
    )
    will_help = Text("要让{name}做{place}{title}{until}：别人报的事不因此给{name}看到。")
    will_end = Text("要免去{name}的{place}{title}：手上还有 {open} 张没办完的单，免去后要转给别人。")
    how_to_end = Text("这样说：免去 何叔 楼长 观远里 3栋；副职写“副楼长”。免去前我先说会怎样。")
    wants_out = Text(
        "{name}说不想再做{place}{title}了。同意就说“免去 {name} {title} {path}”，再任命一位；在那之前还是{name}。"
    )
    told_out = Text("好，已转告管理员。换了人我马上告诉您，在那之前{place}的事还请您照看；几天不在可以说“请假 一周”。")
    before = Text("原来的{title} {name}还在，不再做的请说“免去 {name} {title} {path}”。")
    as_what = Text("{name}挂什么职、在哪里？例如“任命 {name} 网格员 观远里 {term}”。")
    told_end = Text("您不再是{place}{title}了，这段时间辛苦了。")


def _will(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str | None:
    """What an appointment opens to somebody; sending notices for a while is looked at each time, and opens nothing."""
    who, role_said, where = _starting(name, role, where)
    where = where or _where_held(talk, role_said, who)
    if not (who and role_said and where):
        return None
    said = _terms(talk, role_said, where)
    if said.role is Role.NOTIFIER:
        return None
    place = _place(talk, said.where or _where_held(talk, role_said, who).split())
    if said.role and not standing.acts(said.role):
        return Say.will_help(name=who, place=Places(talk.db).full_name(place), title=said.word, until=_span(talk, said))
    homes, open_now = Households(talk.db).count_in(place), Tickets(talk.db).count_open(place)
    words = {"name": who, "place": Places(talk.db).full_name(place), "title": said.word}
    return Say.will(**words, until=_span(talk, said), open=open_now, homes=homes)


def _will_end(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str | None:
    """What a dismissal leaves behind; None where there is nothing to end, which is said at once."""
    who, role_said, where = _ending(talk, name, role, where)
    if not (who and role_said and where):
        return None
    held, place = _role(role_said), _place(talk, where.split())
    holders = [h for h in Roles(talk.db).at([place.id], talk.now) if h.role is held]
    known = {p.id for p in People(talk.db).named(who)}
    found = next((h.person_id for h in holders if h.person_id in known), None)
    if found is None:
        return None
    left = [h for h in Roles(talk.db).of(found, talk.now) if (h.role, h.place_id) != (held, place.id)]
    own = [
        t for t in Tickets(talk.db).held_by(found) if not standing.may_keep(t, Places(talk.db).get(t.place_id), left)
    ]
    return talk.worded(Say.will_end, place)(
        name=who, place=Places(talk.db).full_name(place), title=role_said, open=len(own)
    )


@appointments.command(
    _APPOINT,
    "授权",
    who=ADMIN,
    usage="任命 <姓名> <身份> <地方> [多久]",
    examples=("任命 何叔 楼长 观远里 3栋", "授权 林姨 3栋 通知 3天"),
    first=_will,
)
def appoint(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str:
    """给某人一个身份，或几天里发通知的权：写姓名、身份、地方，可以写期限。"""
    who, role_said, where = _starting(name, role, where)
    where = where or _where_held(talk, role_said, who)
    if not (who and role_said and where):
        raise Refused(Say.how())
    said = _terms(talk, role_said, where)
    place = _place(talk, said.where or _where_held(talk, role_said, who).split())
    if said.role is Role.NOTIFIER and said.ends is None:
        raise Refused(Say.no_end())
    person, answer = _person(talk, who), ""
    if person.address is None:
        code = Codes(talk.db).make({"person": person.id}, talk.now + _VALID)
        answer = Say.code(name=who, code=code)
    _grant(talk, person, said, place)
    words = {"place": Places(talk.db).full_name(place), "until": _span(talk, said)}
    if said.role is Role.NOTIFIER:
        return _may_notify(talk, person, said, place) + answer
    if person.address and person.id != talk.person.id:
        talk.tell(person.id, Say.told(**words, title=said.word))
    return Say.done(name=who, **words, title=said.word) + _before(talk, said, place, person) + answer


@appointments.answer("review")
def review(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """免审 / 不免: whether the notices of somebody who may send them for a while are looked at first."""
    said = talk.reading.plain.strip()
    if not said.startswith(("免审", "不免", "免", "要审", "不用免")):
        return None
    person, place = People(talk.db).get(payload["person"]), Places(talk.db).get(payload["place"])
    if not said.startswith("免"):
        return Say.still_seen(name=person.name)
    Roles(talk.db).trust(person.id, Role.NOTIFIER, place, post=UNSEEN, at=talk.now)
    talk.record("role.trusted", by=talk.person, to=person.id, place=place.id)
    return Say.unseen(name=person.name, place=Places(talk.db).full_name(place))


@appointments.command(
    _DISMISS,
    "卸任",
    who=ADMIN,
    also=("撤职", "免职", "撤销任命", "取消任命"),
    usage="免去 <姓名> <身份> <地方>",
    examples=("免去 何叔 楼长 观远里 3栋",),
    first=_will_end,
)
def dismiss(talk: Talk, name: Word | None = None, role: Word | None = None, where: str = "") -> str:
    """结束某人的身份，从现在起。"""
    who, role_said, where = _ending(talk, name, role, where)
    if not (who and role_said and where):
        raise Refused(Say.how_to_end())
    held = _role(role_said)
    place, person = _place(talk, where.split()), _person(talk, who)
    words = {"name": who, "place": Places(talk.db).full_name(place), "title": role_said}
    if not Roles(talk.db).end(person.id, held, place, at=talk.now):
        raise Refused(Say.not_held(**words))
    talk.record("role.ended", by=talk.person, to=person.id, role=held, place=place.id)
    talk.tell(person.id, Say.told_end(place=words["place"], title=role_said))
    return Say.ended(**words)


def _spoken(reading: Reading) -> Meant | None:
    if found := terms.named(reading.plain):
        name, office, where, term = found
        return Meant(" ".join(filter(None, (_APPOINT, name, office, where, term))))
    if found := terms.dismissed(reading.plain):
        return Meant(" ".join(filter(None, (_DISMISS, *found))))
    return None


@appointments.listener(
    _spoken,
    who=ADMIN,
    where=Where.ADDRESSED,
    examples=("让老李当4栋楼长", "4栋楼长换成梅姐", "把老李的楼长免了"),
    whole=True,
)
def appoint_in_words(_talk: Talk, meant: Meant) -> Meant:
    """The same without the commands; what it does is shown first, as ever."""
    return meant


def _seconded(reading: Reading) -> tuple[str, str] | None:
    return terms.seconded(reading.plain)


@appointments.listener(_seconded, who=ADMIN, where=Where.ADDRESSED, examples=("小王挂职到6月30日",), whole=True)
def second(talk: Talk, said: tuple[str, str]) -> Meant | str:
    """Until when, of the one office that somebody holds; as what, where it is none or several."""
    name, term = said
    held = [h for p in People(talk.db).named(name) for h in Roles(talk.db).of(p.id, talk.now) if standing.acts(h.role)]
    if len(held) != 1:
        return Say.as_what(name=name, term=term)
    path = " ".join(Places(talk.db).path(Places(talk.db).get(held[0].place_id)))
    return Meant(f"{_APPOINT} {name} {held[0].title} {path} {term}")


def _gives_up(reading: Reading) -> str | None:
    return terms.gives_up(reading.plain)


@appointments.listener(_gives_up, who=HANDLERS, where=Where.PRIVATE, examples=("我不当楼长了",), whole=True)
def give_up(talk: Talk, office: str) -> str | None:
    """An office is given back to whoever gave it."""
    held = next((h for h in talk.roles if h.title == office or h.role == office), None)
    if held is None:
        return None
    place = Places(talk.db).get(held.place_id)
    words = {"name": talk.person.name, "title": held.title, "place": Places(talk.db).full_name(place)}
    talk.tell_admins(Say.wants_out(**words, path=" ".join(Places(talk.db).path(place))), place=place)
    return Say.told_out(place=words["place"])


def _starting(name: str | None, role: str | None, where: str) -> tuple[str | None, str | None, str]:
    """What an appointment says, also where all of it was written in one: “任命 老李当4栋楼长”."""
    if name and not role and (found := terms.named(f"{_APPOINT}{name}")):
        name, role, place, term = found
        where = f"{place} {term}".strip()
    return name, *_apart(role, where)


def _ending(talk: Talk, name: str | None, role: str | None, where: str) -> tuple[str | None, str | None, str]:
    """What a dismissal says; the place may be left out where it can be only one."""
    if name and not role and (found := terms.dismissed(f"{_DISMISS}{name}")):
        name, role, where, _ = found
    role, where = _apart(role, where)
    return name, role, where or _only_place(talk, name, role)


def _apart(role: str | None, where: str) -> tuple[str | None, str]:
    """“4栋楼长” and nothing after it names the place before the office."""
    parts = terms.parted(role) if role and not where else []
    return (parts[1], parts[0]) if len(parts) > 1 else (role, where)


def _where_held(talk: Talk, role: str | None, name: str | None) -> str:
    """Where that person, else anybody, holds the office already, if it is one place: “换成小林”, and no more."""
    found = terms.office(role) if role else None
    every = Roles(talk.db).holding(found[0], talk.now) if found and found[0] is not Role.NOTIFIER else ()
    held = [h for h in every if ADMIN.allows(talk.roles, Places(talk.db).get(h.place_id))]
    own = [h for h in held if People(talk.db).get(h.person_id).name == name] or held
    places = {h.place_id for h in own}
    return " ".join(Places(talk.db).path(Places(talk.db).get(places.pop()))) if len(places) == 1 else ""


def _before(talk: Talk, said: terms.Terms, place: Place, person: Person) -> str:
    """Who holds the same office there still, where one person is enough for it."""
    if said.deputy or said.ends or said.role not in _ONE_OF:
        return ""
    here = [h for h in Roles(talk.db).at([place.id], talk.now) if h.role is said.role and not h.deputy]
    others = [People(talk.db).get(h.person_id).name for h in here if h.person_id != person.id]
    path = " ".join(Places(talk.db).path(place))
    return Say.before(name=others[0], title=said.word, path=path) if others else ""


def _only_place(talk: Talk, name: str | None, role: str | None) -> str:
    """Where the one office of that name is held, among those the speaker administers."""
    found = terms.office(role) if name and role else None
    people = People(talk.db).named(name or "") if found else []
    held = [h for p in people for h in Roles(talk.db).of(p.id, talk.now) if found and h.role is found[0]]
    places = [p for h in held if ADMIN.allows(talk.roles, p := Places(talk.db).get(h.place_id))]
    return " ".join(Places(talk.db).path(places[0])) if len(places) == 1 else ""


def _terms(talk: Talk, role: str, where: str) -> terms.Terms:
    """What was said, where it names an office and a time that is not over."""
    said = terms.read(role, where, talk.local(talk.now))
    if said.role is None:
        raise Refused(Say.no_role(role=said.word, list="、".join(terms.ALONE)))
    if said.ends and said.ends <= talk.now:
        raise Refused(Say.over())
    return said


def _role(word: str) -> Role:
    if found := terms.office(word):
        return found[0]
    raise Refused(Say.no_role(role=word, list="、".join(terms.ALONE)))


def _grant(talk: Talk, person: Person, said: terms.Terms, place: Place) -> None:
    """From its start, until its end; what ends by its date is handed on at that very moment."""
    held = said.role or Role.RESIDENT
    at = max(said.starts or talk.now, talk.now)
    post = UNSEEN if held is Role.NOTIFIER and said.unseen else said.post
    Roles(talk.db).grant(person.id, held, place, at=at, until=said.ends, deputy=said.deputy, post=post)
    detail: dict[str, Any] = {"to": person.id, "role": held, "place": place.id, "deputy": said.deputy}
    talk.record("role.granted", by=talk.person, **detail, until=said.ends.isoformat() if said.ends else None)


def _may_notify(talk: Talk, person: Person, said: terms.Terms, place: Place) -> str:
    words = {"place": Places(talk.db).full_name(place), "until": _span(talk, said)}
    talk.tell(person.id, Say.told_notify(**words))
    answer = Say.may_notify(name=person.name, **words)
    if said.unseen is not None:
        return answer
    talk.ask(talk.person.id, "appointments.review", person=person.id, place=place.id)
    talk.offer(Say.offer_review(), "appointments.review")
    return answer + Say.review()


def _span(talk: Talk, said: terms.Terms) -> str:
    if said.ends is None:
        return ""
    if said.starts and said.starts > talk.now:
        return Say.span(start=talk.spell(said.starts), when=terms.spelled_end(talk.spell, said.ends))
    return Say.until(when=terms.spelled_end(talk.spell, said.ends))


def _place(talk: Talk, names: Sequence[str]) -> Place:
    """The place of that path, below one the speaker administers."""
    mine = [p for p in Places(talk.db).all() if ADMIN.allows(talk.roles, p)]
    found = naming.at_path(mine, names)
    if found is None:
        raise Refused(Say.no_place(place=" ".join(names)))
    return found


def _person(talk: Talk, name: str) -> Person:
    """Whoever is registered under that name; a nickname that somebody chose in a chat is no register."""
    same = [person for person in People(talk.db).named(name) if _is_registered(talk, person)]
    if len(same) > 1:
        raise Refused(Say.many(name=name, n=len(same)))
    return same[0] if same else People(talk.db).add(name)


def _is_registered(talk: Talk, person: Person) -> bool:
    """Known by more than a voice: by a home, by an office, or written down by name before ever speaking."""
    known = person.household_id is not None or person.address is None
    return known or bool(Roles(talk.db).of(person.id, talk.now))
