"""Seeing: what is kept of me and until when, a copy to take along, and who can see a ticket."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from bot.capability import Where
from bot.channels import TITLES
from bot.context import Talk
from bot.grammar import TicketNumber, Word
from bot.message import FILES
from bot.permission import ADMIN, EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rights import copies
from handlers.rights.capability import rights
from handlers.rules import records, retention, standing
from storage import dossiers
from storage.disputes import Disputes
from storage.households import Households
from storage.people import People
from storage.pictures import Pictures
from storage.places import Places
from storage.readings import Readings
from storage.reports import Reports, households_of
from storage.residences import Residences
from storage.roles import NEIGHBOURS, Roles
from storage.signups import Signups
from storage.tickets import Ticket, Tickets
from storage.visits import CareFiles

_LETTERS = 1500
"""Letters of one part of a copy at most: every channel carries as many."""

_TICKETS = 10
_AS_WORDS = "文字"
_KEPT = timedelta(days=1)


class Say(Texts):
    """Words about somebody's own data."""

    nothing = Text("我没有保存您的任何资料。闲聊从不保存。")
    head = Text(
        "我保存的您的资料：\n{lines}\n各留多久：\n{limits}\n要一份带走回“导出我的”，改错回“更正我的”，都删掉回“删除我的”。"
    )
    name = Text("称呼：{name}")
    home = Text("住处：{place}{room}{tie}")
    as_tie = Text("（{tie}）")
    reached = Text("联系方式：{channels}")
    roles = Text("身份：{list}")
    ticket = Text("#{no} {matter}（{state}），原话留到{until}")
    ticket_open = Text("#{no} {matter}（{state}），原话留到办结后 {days} 天")
    ticket_bare = Text("#{no} {matter}（{state}），原话已删")
    signup = Text("接龙“{what}”：{lines}，留到{until}")
    signed = Text("{name}报了 {n} 人")
    photos = Text("照片 {n} 张，只给负责人看")
    more = Text("还有 {n} 张更早的单")
    care = Text("上门档案：{n} 条，不想记了说“别记我的事了”")
    care_stopped = Text("上门档案：已停，旧的还有 {n} 条，除了您自己谁也看不到；要删说“别记我的事了”")
    others = Text("另有 {n} 条别的记录，“导出我的”里都有")
    read = Text("{when} {by}查看过您的{field}（{why}）")
    read_head = Text("最近谁看过：")
    part = Text("您的资料 {n}/{of}（每行一条 JSON）：\n{lines}")
    page_name = Text("我的资料.html")
    lines_name = Text("我的资料.jsonl")
    page = Text("这是我保存的您的全部资料，点开就能看、能打印。收不到文件就回“导出我的 文字”。")
    lines = Text("同一份，给程序读的（JSON Lines，一行一条）。")
    seen = Text("#{no} 谁能看到：报的人（{n} 户）；{posts}。{group}别人看不到您的姓名、电话、房号和原话。")
    seen_by_nobody = Text("还没有负责的人")
    in_group = Text("群里只看得到编号、事项、楼栋和进展。")
    not_in_group = Text("群里看不到。")
    whole = Text(
        "查阅记录 {n} 条，没有被改过。末端是 {n}:{link}，请抄在别处，下次“核对记录 {n}:{link}”能查出有没有被删掉。"
    )
    broken = Text("查阅记录从第 {n} 条起对不上，可能被改过或删过。请停下来查明是谁动了数据库。")
    how_anchor = Text("末端写成“编号:一串字母数字”，例如：核对记录 12:ab34。")


@rights.command("我的数据", "我的资料", who=EVERYONE, where=Where.ADDRESSED, usage="我的数据", examples=("我的数据",))
def show(talk: Talk) -> str | None:
    """看我保存了您哪些资料、留到什么时候、谁看过。"""
    if not talk.person.id:
        talk.whisper(Say.nothing())
        return None
    limits = "\n".join(retention.table())
    talk.whisper(Say.head(lines="\n".join(_lines(talk)), limits=limits))
    return None


@rights.command(
    "导出我的", "导出我的数据", who=EVERYONE, usage="导出我的 [文字]", examples=("导出我的", "导出我的 文字")
)
def export(talk: Talk, how: Word | None = None) -> str | None:
    """把您的资料完整发给您一份：能打开看的网页和给程序读的文件，私下发。收不到文件就说“导出我的 文字”。"""
    if not talk.person.id:
        talk.whisper(Say.nothing())
        return None
    found = copies.rows(talk)
    if how == _AS_WORDS:
        for text in _parts(copies.lines(found)):
            talk.whisper(text)
    else:
        readable, machine = Say.page_name(), Say.lines_name()
        _hand_over(talk, readable, copies.page(talk, found, machine), Say.page())
        _hand_over(talk, machine, "\n".join((*copies.lines(found), "")), Say.lines())
    talk.record("data.exported", by=talk.person)
    return None


def _hand_over(talk: Talk, name: str, content: str, words: str) -> None:
    """As a file, in private; it is kept until it has left, a day at most."""
    handle = f"{FILES}copy:{talk.person.id}:{talk.message.id}/{name}"
    about = talk.person.address or talk.message.sender
    Pictures(talk.db).add(handle, content.encode(), talk.now, talk.now + _KEPT, about=about)
    talk.tell(talk.person.id, words, picture=handle)


@rights.command(
    "谁能看到",
    who=EVERYONE,
    also=("哪些人能看到", "谁看得到", "谁能看见", "谁看得见", "哪些人看得到", "谁看过"),
    usage="谁能看到 [编号]",
    examples=("谁能看到 12",),
)
def who_sees(talk: Talk, no: TicketNumber | None = None) -> str | None:
    """看一张单哪些人看得到；不写编号就是您最近报的那张。"""
    ticket = talk.shown(no or talk.last_told(), standing.may_see)
    no = TicketNumber(ticket.id)
    reports = Disputes(talk.db).among(ticket, Reports(talk.db).of(no))
    posts = _posts(talk, ticket)
    group = Say.in_group() if ticket.public else Say.not_in_group()
    known = "、".join(posts) if posts else Say.seen_by_nobody()
    talk.whisper(Say.seen(no=no, n=households_of(reports), posts=known, group=group))
    return None


@rights.command("核对记录", who=ADMIN, usage="核对记录 [末端]", examples=("核对记录", "核对记录 12:ab34"))
def verify(talk: Talk, anchor: str = "") -> str | None:
    """核对“谁看过谁的资料”有没有被改过；给出上次的末端，还能查出有没有被删。"""
    number, _, link = anchor.replace("：", ":").partition(":")
    if anchor and not (number.strip().isdecimal() and link.strip()):
        raise Refused(Say.how_anchor())
    kept = Readings(talk.db)
    faults = kept.faults((int(number), link.strip()) if anchor else None)
    last, end = kept.head()
    talk.whisper(Say.broken(n=min(faults)) if faults else Say.whole(n=last, link=end))
    return None


def _posts(talk: Talk, ticket: Ticket) -> list[str]:
    """The offices, never the names, of those who may take it; whoever answers for it first."""
    upwards = Places(talk.db).upwards(Places(talk.db).get(ticket.place_id))
    held = [h for h in Roles(talk.db).at([p.id for p in upwards], talk.now) if h.role not in NEIGHBOURS]
    may = [h for h in held if standing.may_take(ticket, upwards[0], h.person_id, [h])]
    return list(dict.fromkeys(h.title for h in sorted(may, key=lambda h: h.person_id != ticket.owner_id)))


def _lines(talk: Talk) -> Iterator[str]:
    person = talk.person
    yield Say.name(name=person.name)
    if person.household_id:
        home = Households(talk.db).get(person.household_id)
        known = Residences(talk.db).between(person.id, home.id)
        tie = Say.as_tie(tie=known.tie) if known else ""
        yield Say.home(place=Places(talk.db).full_name(Places(talk.db).get(home.place_id)), room=home.room, tie=tie)
    reached = dossiers.addresses_of(talk.db, person.id)
    called = {address.partition(":")[0] for address in reached}
    yield Say.reached(channels="、".join(sorted(TITLES.get(name, name) for name in called)))
    if talk.roles:
        yield Say.roles(list="、".join(h.title for h in talk.roles))
    yield from _tickets(talk)
    yield from _signups(talk)
    shown = {
        "people",
        "households",
        "addresses",
        "roles",
        "tickets",
        "reports",
        "readings",
        "pictures",
        "signup_entries",
    }
    if photos := Pictures(talk.db).count_of(reached):
        yield Say.photos(n=photos)
    if file := CareFiles(talk.db).get(person.id):
        yield (Say.care_stopped if file.stopped_at else Say.care)(n=CareFiles(talk.db).count(person.id))
    shown |= {"care_files", "care_pairs", "care_visits", "care_todos"}
    others = Counter(name for name, _ in dossiers.rows_of(talk.db, person.id) if name not in shown)
    if others:
        yield Say.others(n=others.total())
    yield from _read(talk)


def _tickets(talk: Talk) -> Iterator[str]:
    numbers = Reports(talk.db).tickets_of(talk.person.id, talk.now - retention.LIMITS["readings"])
    found = [ticket for number in numbers if (ticket := Tickets(talk.db).get(number))]
    for ticket in found[:_TICKETS]:
        words = {"no": ticket.id, "matter": ticket.matter, "state": talk.state_of(ticket)}
        if not ticket.words or ticket.reporter_id != talk.person.id:
            yield Say.ticket_bare(**words)
        elif ticket.closed_at is None:
            yield Say.ticket_open(**words, days=retention.LIMITS["words"].days)
        else:
            until = talk.local(ticket.closed_at + retention.LIMITS["words"])
            yield Say.ticket(**words, until=f"{until:%Y-%m-%d}")
    if len(found) > _TICKETS:
        yield Say.more(n=len(found) - _TICKETS)


def _signups(talk: Talk) -> Iterator[str]:
    known = Signups(talk.db)
    for signup in known.signed_by(talk.person.id):
        mine = [entry for entry in known.entries(signup) if entry.person_id == talk.person.id]
        lines = "、".join(Say.signed(name=entry.name, n=entry.heads) for entry in mine)
        until = talk.local((signup.ends_at or signup.touched_at) + retention.LIMITS["signups"])
        yield Say.signup(what=signup.words, lines=lines, until=f"{until:%Y-%m-%d}")


def _read(talk: Talk) -> Iterator[str]:
    """Who looked: by the office, as everybody may know it, never by name."""
    for n, look in enumerate(Readings(talk.db).about(talk.person.id, limit=5)):
        held = Roles(talk.db).of(look.by_id or 0, talk.now)
        if n == 0:
            yield Say.read_head()
        by = held[0].title if held else People(talk.db).get(look.by_id).name if look.by_id else ""
        yield Say.read(when=talk.spell(look.at), by=by, field=records.looked_at(look.field), why=look.why)


def _parts(lines: list[str]) -> list[str]:
    """The whole copy, one JSON object a line, in as many messages as it takes."""
    parts: list[list[str]] = [[]]
    for line in lines:
        if parts[-1] and sum(map(len, parts[-1])) + len(line) > _LETTERS:
            parts.append([])
        parts[-1].append(line)
    return [Say.part(n=n, of=len(parts), lines="\n".join(part)) for n, part in enumerate(parts, 1)]
