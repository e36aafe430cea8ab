"""Figures: how matters went, by office and by place; what everybody hears of it; the tickets behind every figure."""

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.charts import bars
from bot.context import Context, Talk
from bot.message import FILES
from bot.permission import EVERYONE, MANAGERS
from bot.texts import Refused, Text, Texts
from handlers.rules import figures as rules
from handlers.rules import standing
from handlers.rules.figures import Matter, share
from handlers.rules.hours import Hours
from handlers.rules.ladder import Ladder
from nlp import Reading
from storage.cohorts import Course, cohort
from storage.disputes import Disputes
from storage.groups import Groups, Purpose
from storage.journal import Journal
from storage.pictures import Pictures
from storage.places import WITHIN_ESTATE, Place, PlaceKind, Places
from storage.publications import Publications
from storage.roles import Roles
from storage.tickets import DONE, Ticket

figures = Capability("figures", title="数据")

_WEEK = timedelta(days=7)
_MOMENT = timedelta(seconds=1)
_SHOWN = 3
_LISTED = 30
_SHOWN_FOR = timedelta(days=7)
"""How long the picture and the file of a report are kept; made again, they take the older ones' place."""


class Say(Texts):
    """Words about figures; the formula is printed with them."""

    nowhere = Text("请说是哪个小区的数据，例如“数据 观远里 本周”，或在小区的群里 @我。")
    none = Text("{place}{span}：没有登记的事。")
    exact = Text("{place}{span}：\n{total}\n按责任岗位：\n{posts}\n按地点：\n{places}\n{formula}")
    row = Text(
        "{name}：登记 {opened}，按时应答 {in_time}，办好 {done}，满意 {content}，"
        "重开 {reopened}，纠纷 {disputes}（小区内化解 {settled}{parted}）"
    )
    parted = Text("，没谈成 {n}")
    all = Text("合计")
    nobody = Text("没有负责岗位")
    common = Text("公共区域")
    formula = Text(
        "算法：按时应答＝承诺时间内有人接；办好＝已办结或待评；满意＝评“满意、基本满意”的÷评过的，不评不算；"
        "撤回和并入别单的不算，没谈成的纠纷不算办好。数的是事，不是人。"
    )
    behind = Text("要看是哪些单：“哪些 登记、应答、超时、办好、没办好、满意、不满意、重开、纠纷、化解、没谈成”。")
    public = Text("{place}{span}：登记 {opened} 件，办好 {done} 件（{rate}）。{rows}")
    public_row = Text("{name} 登记 {opened} 办好 {done}")
    too_few = Text("{place}{span}的事太少（不足 {few} 件的数不公开），没有可公布的数。")
    week = Text("上周")
    this_week = Text("本周到现在")
    month = Text("本月已公布的各周")
    this_month = Text("本月到现在")
    last_month = Text("上个月（{month}月）的报表")
    of_month = Text("{month}月的报表")
    unknown = Text("没有找到“{words}”。这样说：“数据 上个月”“数据 3栋”“报表 5月”。")
    no_ranks = Text("我数的是事，不给人、也不给单位排名。要看哪些事慢了，回“哪些 超时”。")
    which = Text("{place}{span}{name}的有 {n} 张：{list}")
    which_none = Text("{place}{span}没有这样的单。")
    which_how = Text("请说哪一类：{names}。例如“哪些 超时”。")
    digest = Text("让邻知事：{done}{open}{figures}有事直接在群里说。")
    digest_done = Text("上周办好了 {list}。")
    digest_open = Text("上周说的 {list} 还在办。")
    digest_item = Text("{matter}（{place}）")
    digest_figures = Text("{place}共登记 {opened} 件，办好 {done} 件。")
    table = Text("{place}{span}，做成了表格，用 Excel 或 WPS 打开。公开的事一件一行；私下办的和纠纷只算进数里。")
    table_name = Text("{place}{year}年{month}月报表.xlsx")
    drawn_title = Text("{place} {year}年{month}月")
    drawn = Text("{place}{span}，每几天一组：灰色是登记的件数，绿色是其中办好的。")
    unjudged = Text("—")


_WHICH = {
    "登记": ("opened", True),
    "应答": ("in_time", True),
    "超时": ("in_time", False),
    "办好": ("done", True),
    "没办好": ("done", False),
    "满意": ("content", True),
    "不满意": ("content", False),
    "重开": ("reopened", True),
    "纠纷": ("disputes", True),
    "化解": ("settled", True),
    "没谈成": ("parted", True),
}
_WITHIN = {"content": "judged"}
"""What a figure is a part of, where that is not all."""


@figures.command(
    "数据",
    who=EVERYONE,
    also=("看看数据", "看数据", "统计", "看统计", "统计数据", "化解率", "小区内化解率", "纠纷数据", "纠纷统计"),
    usage="数据 [时间] [小区或楼栋]",
    examples=("数据", "数据 上个月", "数据 3栋"),
)
def show(talk: Talk, words: str = "") -> str:
    """看事情办得怎么样：登记、应答、办好、满意。居民看上周和本月公布的数。"""
    place = _meant(talk, words)
    if standing.may_manage(place, talk.roles) and talk.message.private:
        span, since, until = _span(talk, words)
        shown = _exact(talk, place, span, since, until)
        return shown if until <= talk.now else shown + "\n" + Say.behind()
    return _public(talk, place, rules.is_monthly(words))


@figures.command(
    "哪些",
    "明细",
    who=MANAGERS,
    also=("看明细",),
    usage="哪些 <类> [本周或本月] [小区或楼栋]",
    examples=("哪些 超时", "哪些 没办好 本月"),
)
def which(talk: Talk, words: str = "") -> str | None:
    """看一个数后面是哪些单。"""
    name = next((n for n in sorted(_WHICH, key=len, reverse=True) if words.startswith(n)), None)
    if name is None:
        raise Refused(Say.which_how(names="、".join(_WHICH)))
    place = _meant(talk, words.removeprefix(name))
    if not standing.may_manage(place, talk.roles):
        raise Refused(Say.nowhere())
    span, since, until = _span(talk, words)
    matters = _matters(talk, place, since, until)
    measure, wanted = _WHICH[name]
    those, within = rules.behind(matters, measure), rules.behind(matters, _WITHIN.get(measure, "opened"))
    numbers = those if wanted else [n for n in within if n not in those]
    words_ = {"place": Places(talk.db).full_name(place), "span": span}
    listed = "、".join(f"#{n}" for n in numbers[:_LISTED])
    said = Say.which(**words_, name=name, n=len(numbers), list=listed) if numbers else Say.which_none(**words_)
    talk.whisper(said)
    return None


@figures.command("报表", who=MANAGERS, also=("月报", "看月报", "看报表"), usage="报表 [小区]", examples=("报表",))
def report(talk: Talk, words: str = "") -> str | None:
    """看上个月的报表：按责任岗位和地点。"""
    place = _meant(talk, words)
    if not standing.may_manage(place, talk.roles):
        raise Refused(Say.nowhere())
    _tell_monthly(talk, [talk.known().id], place, rules.month(words))
    return None


def _ranks(reading: Reading) -> bool | None:
    return rules.asks_for_ranks(reading.plain) or None


@figures.listener(_ranks, who=MANAGERS, where=Where.ADDRESSED, examples=("谁办得最慢，排个名",), whole=True)
def rank(_talk: Talk, _asked: bool) -> str:
    """Matters are counted, nobody is ranked."""
    return Say.no_ranks()


@figures.every("0 9 1 * *", "monthly")
def tell_admins(context: Context, _payload: Mapping[str, Any]) -> None:
    """The month that has ended, to those who administer each estate."""
    for estate in Places(context.db).of_kind(PlaceKind.ESTATE):  # each by itself: a city has a thousand
        context.later("figures.estate", at=context.now, key=str(estate.id), place=estate.id)


@figures.timer("estate")
def tell_estate(context: Context, payload: Mapping[str, Any]) -> None:
    """The same, of one estate."""
    estate = Places(context.db).get(payload["place"])
    _tell_monthly(context, {h.person_id for h in Roles(context.db).admins_of(estate, context.now)}, estate)


@figures.every("30 9 * * 1", "weekly")
def tell_groups(context: Context, _payload: Mapping[str, Any]) -> None:
    """One line to each group of residents: what was asked for there, done or not yet; silence where nothing was."""
    monday = _monday(context)
    for group in Groups(context.db).all():
        if group.purpose is not Purpose.RESIDENTS:
            continue
        place = Places(context.db).get(group.place_id)
        courses = cohort(context.db, place, monday - _WEEK, monday)
        public = [c.ticket for c in courses if c.ticket.public]
        done = _items(context, Say.digest_done, [t for t in public if t.done_at])
        still = _items(context, Say.digest_open, [t for t in public if t.is_open and not t.done_at])
        if done or still:
            context.tell_group(group, Say.digest(done=done, open=still, figures=_digest_figures(context, place)))


def _items(context: Context, words: Text, found: list[Ticket]) -> str:
    about = [context.about(ticket) for ticket in found[-_SHOWN:]]
    items = "、".join(dict.fromkeys(Say.digest_item(matter=a["matter"], place=a["place"]) for a in about))
    return words(list=items) if items else ""


def _span(context: Context, words: str) -> tuple[str, datetime, datetime]:
    """The time that is meant: this week, where nothing else is said."""
    if month := rules.month(words):
        since, until = _month(context, month)
        return Say.of_month(month=month), since, until
    if "上周" in words or "上星期" in words:
        return Say.week(), _monday(context) - _WEEK, _monday(context)
    if "上月" in words or "上个月" in words:
        since = _first_of_month(context, -1)
        return Say.last_month(month=context.local(since).month), since, _first_of_month(context, 0)
    if rules.is_monthly(words):
        return Say.this_month(), _first_of_month(context, 0), context.now + _MOMENT
    return Say.this_week(), _monday(context), context.now + _MOMENT


def _digest_figures(context: Context, place: Place) -> str:
    estate = Places(context.db).estate_of(place)
    total = _week(context, estate, _monday(context) - _WEEK).get("total") if estate else None
    return Say.digest_figures(place=estate.name, **total) if estate and total else ""


def _tell_monthly(context: Context, people: Collection[int], place: Place, month: int | None = None) -> None:
    """A month, in words, as a picture and as a file; of one without a matter only words.  None: the last one."""
    if not people:
        return
    since, until = _month(context, month) if month else (_first_of_month(context, -1), _first_of_month(context, 0))
    span = (Say.of_month if month else Say.last_month)(month=context.local(since).month)
    matters = cohort(context.db, place, since, until)
    report_ = _exact(context, place, span, since, until)
    lines: list[tuple[str, str | None]] = [(report_, None)]
    if matters:
        named = {"place": Places(context.db).full_name(place), "span": span}
        lines.append((Say.drawn(**named), _drawn(context, place, matters, since, until)))
        lines.append((Say.table(**named), _tabled(context, place, matters, since)))
    for person_id in people:
        for words, handle in lines:
            context.tell(person_id, words, picture=handle)


def _drawn(context: Context, place: Place, matters: Sequence[Course], since: datetime, until: datetime) -> str:
    """The picture of a month, four bars of each kind; by what it is called."""
    handle, day = f"report:{place.id}:{context.local(since):%Y-%m}", context.local(since)
    last = (context.local(until) - _MOMENT).day
    weeks = [(f"{day.month}.{first}-{end}", first, end) for first, end in rules.stretches(last)]
    opened = [(context.local(c.ticket.opened_at).day, _is_done(context, c.ticket)) for c in matters]
    groups = [(label, *rules.of_days(opened, first, end)) for label, first, end in weeks]
    title = Say.drawn_title(place=Places(context.db).full_name(place), year=day.year, month=day.month)
    Pictures(context.db).add(handle, bars(groups, title), context.now, context.now + _SHOWN_FOR)
    return handle


def _tabled(context: Context, place: Place, matters: Sequence[Course], since: datetime) -> str:
    """The file of a month; by what it is called.  What no group hears of is in no row of it."""
    from bot.exports import workbook  # what writes spreadsheets loads slowly

    day = context.local(since)
    name = Say.table_name(place="".join(Places(context.db).path(place)), year=day.year, month=day.month).replace(
        "/", "-"
    )
    handle = f"{FILES}report:{place.id}:{day:%Y-%m}/{name}"
    tickets = [course.ticket for course in matters]
    table = workbook(context.db, tickets, context.around.zone, lambda t: t.public and t.kind != "dispute")
    Pictures(context.db).add(handle, table, context.now, context.now + _SHOWN_FOR)
    return handle


def _exact(context: Context, place: Place, span: str, since: datetime, until: datetime) -> str:
    """All figures, for those who manage the place."""
    matters = _matters(context, place, since, until)
    posts = [_row(post or Say.nobody(), some) for post, some in rules.by(matters, "post").items()]
    places = [_row(name or Say.common(), some) for name, some in rules.by(matters, "place").items()]
    name = Places(context.db).full_name(place)
    if not matters:
        return Say.none(place=name, span=span)
    lines = {"total": _row(Say.all(), matters), "posts": "\n".join(posts), "places": "\n".join(places)}
    return Say.exact(place=name, span=span, **lines, formula=Say.formula())


def _row(name: str, matters: list[Matter]) -> str:
    n = rules.count(matters)
    rates = {m: f"{n[m]}（{share(n[m], n['opened'])}）" for m in ("in_time", "done")}
    content = f"{n['content']}/{n['judged']}" if n["judged"] else Say.unjudged()
    counts = {m: n[m] for m in ("opened", "reopened", "disputes", "settled")}
    parted = Say.parted(n=n["parted"]) if n["parted"] else ""
    return Say.row(name=name, **counts, **rates, content=content, parted=parted)


def _public(talk: Talk, place: Place, monthly: bool) -> str:
    """What everybody may know: closed weeks as they were given out once."""
    estate = Places(talk.db).estate_of(place)
    if estate is None:
        raise Refused(Say.nowhere())
    last = _monday(talk) - _WEEK
    first = _first_of_month(talk, 0)
    weeks = [last]
    while monthly and weeks[-1] - _WEEK >= first:
        weeks.append(weeks[-1] - _WEEK)
    span = Say.month() if monthly else Say.week()
    given = rules.joined(_week(talk, estate, week) for week in weeks)
    rows = given.get("places", {})
    key = _building(talk, place)
    cells = given.get("total") if place.id == estate.id else rows.get(key)
    words = {"place": Places(talk.db).full_name(place), "span": span}
    if not cells:
        return Say.too_few(**words, few=rules.FEWEST)
    each = [Say.public_row(name=name or Say.common(), **row) for name, row in rows.items()]
    shown = "；".join(each) + "。" if each and place.id == estate.id else ""
    return Say.public(**words, **cells, rate=share(cells["done"], cells["opened"]), rows=shown)


def _week(context: Context, estate: Place, monday: datetime) -> Mapping[str, Any]:
    """A closed week as everybody knows it: counted at the first asking, the same ever after."""
    kept, day = Publications(context.db), context.local(monday).date()
    known = kept.of(estate.id, day)
    if known is None:
        known = rules.published(_matters(context, estate, monday, monday + _WEEK))
        kept.put(estate.id, day, known, context.now)
        context.has_effect = True
    return known


def _matters(context: Context, place: Place, since: datetime, until: datetime) -> list[Matter]:
    return [_matter(context, course) for course in cohort(context.db, place, since, until)]


def _matter(context: Context, course: Course) -> Matter:
    ticket, place = course.ticket, Places(context.db).get(course.ticket.place_id)
    within = context.ways(Ladder, place).answer_within(ticket.urgent)
    due = context.ways(Hours, place).promise(context.local(ticket.opened_at), within)
    due = max(due, ticket.opened_at + within)
    done = _is_done(context, ticket)
    confided = ticket.kind == "dispute" and Journal(context.db).latest("ticket.confided", ticket.id) is not None
    dispute = ticket.kind == "dispute" and not confided  # who is beaten at home quarrels with nobody
    level = Places(context.db).get(ticket.level_id)
    near = level.kind in WITHIN_ESTATE
    return Matter(
        no=ticket.id,
        post=context.owner_of(ticket)["title"],
        place=_building(context, place),
        in_time=course.taken_at is not None and course.taken_at <= due,
        done=done,
        judged=ticket.score is not None or course.reopened,
        content=ticket.score in ("good", "fair"),
        reopened=course.reopened,
        dispute=dispute,
        settled_here=dispute and done and near,
        parted=dispute and Disputes(context.db).fell_through(ticket),
    )


def _is_done(context: Context, ticket: Ticket) -> bool:
    """Whether it was done; a mediation that ended without agreement was not, whoever has closed it."""
    return ticket.state in DONE and not Disputes(context.db).fell_through(ticket)


def _building(context: Context, place: Place) -> str:
    building = Places(context.db).building_of(place)
    return building.name if building else ""


def _meant(talk: Talk, words: str) -> Place:
    """The estate or building that is named; else the group's, the speaker's home or office, the only estate."""
    base = next(iter(Places(talk.db).estates_in(words)), None) or talk.place or talk.likely_place(admin=False)
    if base is None:
        raise Refused(Say.nowhere())
    estate = Places(talk.db).estate_of(base)
    named = [p for p in Places(talk.db).inside(estate or base, PlaceKind.BUILDING) if p.name in words.split()]
    if named:
        return named[0]
    if left := rules.without_times(words.replace(estate.name if estate else base.name, "")):
        raise Refused(Say.unknown(words=left))
    return base if estate is None or standing.may_manage(base, talk.roles) else estate


def _monday(context: Context) -> datetime:
    """The beginning of this week here."""
    today = context.local(context.now).date()
    return _midnight(context, today - timedelta(days=today.weekday()))


def _first_of_month(context: Context, months: int) -> datetime:
    """The beginning of this month, or of the one before it."""
    first = context.local(context.now).date().replace(day=1)
    return _midnight(context, first if months == 0 else (first - timedelta(days=1)).replace(day=1))


def _month(context: Context, month: int) -> tuple[datetime, datetime]:
    """The latest month of that number which has begun."""
    today = context.local(context.now).date()
    first = date(today.year - (month > today.month), month, 1)
    return _midnight(context, first), _midnight(context, (first + timedelta(days=31)).replace(day=1))


def _midnight(context: Context, day: date) -> datetime:
    return datetime.combine(day, time(), context.around.zone).astimezone(UTC)
