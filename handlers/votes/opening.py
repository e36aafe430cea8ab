"""发起: what would be asked, of whom and by which thresholds is shown first; it begins once 摸底 or 表决 is said."""

import re
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.capability import Where
from bot.context import Talk
from bot.grammar import tidy
from bot.permission import EVERYONE, MANAGERS
from bot.redactor import redact
from bot.texts import Refused, Text, Texts
from handlers.rules import naming, voting
from handlers.rules.hours import Hours
from handlers.rules.voting import Bar, Tally, Voting
from handlers.votes.capability import await_ballot, groups_of, kind, name_of, owners, seats, votes
from nlp import Reading
from storage.ballots import register_of
from storage.households import Household, Households
from storage.people import People
from storage.places import Place, PlaceKind, Places
from storage.residences import Residences
from storage.votes import Elector, Vote, Votes

_SURVEY = re.compile(r"(?:先|就|那|做|搞|来|好|[,，\s]){0,4}(?:意向)?(?:摸底|意向)(?:吧|调查|一下)?")
_FORMAL = re.compile(r"(?:就|那|直接|正式|开始|做|好|[,，\s]){0,4}表决(?:吧|一下)?")
_CHANGE = re.compile(r"(?:改|换)(?:成|为|一下)?[,，:：\s]{0,2}(?P<what>.{1,200})")
_NOT = ("算了", "取消", "不发起", "不用了", "先不发", "不要了", "不办了")
_LONGEST = timedelta(days=90)


class Say(Texts):
    """Words to whoever puts something to a vote, and the first line to everybody."""

    how = Text(
        "这样说：发起 加装电梯 表决 一周。要写地方、截止或方案链接也行：发起 6栋1单元 加装电梯 到6月14日20:00 https://…"
    )
    election = Text(
        "选举、换届我不在聊天里办：居委会、业委会、楼长的选举要按法律和会议规则，由街道、社区指导，"
        "现场登记、投票、计票。"
        "请找社区居委会或街道。我能帮的是发通知、提醒时间、登记谁到场。"
    )
    where = Text("请写清哪一栋哪个单元，例如“发起 6栋1单元 加装电梯 表决 一周”。只能是您负责的地方。")
    over = Text("截止时间要在以后，最长 {n} 天，例如“一周”“到6月14日20:00”。")
    none = Text("{place}还没有登记房号。先把“住户”表（地点、房号、面积、业主）导入，或请管理员登记，再来发起。")
    no_area = Text("{place}有 {n} 户没有登记面积（{list}），按面积的门槛算不出来。请先在“住户”表里补上面积。")
    missing = Text("{place}登记了 {n} 户，可是“地点”表里写的是 {said} 户。请先补齐住户或改户数，不然总数是错的。")
    running = Text("{place}的“{title}”正在进行，{when} 截止。要停就说“撤销表决 {title}”。")
    preview = Text(
        "预览：{title}，范围 {place} {homes} 户（登记面积 {area}㎡{joined}）。\n"
        "参与门槛：面积 ≥{take_area}㎡ 且 户数 ≥{take_homes} 户；通过：{of}的面积{pass_area}、"
        "户数{pass_homes}，弃权算参与、不算同意。\n"
        "截止 {when}。{plan}{owners}{before}\n"
        "先做“意向摸底”还是直接“表决”？正式表决以街道指导的法定程序为准。回“摸底 / 表决 / 改 …（时间、"
        "链接或名称）/ 算了”。"
    )
    offer = Text("摸底 / 表决 / 算了")
    at_least = Text(" ≥{share}")
    more = Text("{share}")
    joined = Text("，同一业主的几套合为一户")
    of_those = Text("参与者")
    of_all = Text("全体业主")
    plan = Text("方案和费用：{link}。")
    no_plan = Text("还没有方案链接，可回“改 https://…”。")
    ownerless = Text("有 {n} 户没有登记业主，只能用纸质票或先登记。")
    before = Text("\n上一次 {when} {kind}：{how}。")
    passed = Text("通过")
    failed = Text("没通过。我不建议反复投同一版，请先改方案")
    agreed = Text("{yes}/{all} 户同意")
    dropped = Text("好，不发起了。")
    opened = Text(
        "{title} 表决开始（不是摸底），{place}，截止 {when}。一共{homes}户，每户一票，"
        "由登记的业主本人私聊我回“同意 / 不同意 / 弃权”。"
        "{plan}可改票，截止前最后一次算数。不方便用手机的业主，楼长上门带纸质票。以街道指导的法定程序为准。{model}"
    )
    asked_first = Text(
        "{title} 意向摸底（不是表决），{place}，截止 {when}。一共{homes}户，想听听各家的意思：登记的业主私聊我回"
        "“同意 / 不同意 / 弃权”，可以改。{plan}谁怎么说只有本人知道。{model}"
    )
    public_plan = Text("方案和费用：{link} 。")
    ask_plan = Text("方案和费用请问书记。")
    model = Text("样板：{place} 的“{title}”{when}已通过。")
    done = Text(
        "好，{kind}开始了，已发到{groups}。截止前只看得到有多少户参与，看不到谁投了什么。\n"
        "纸质票由您和监督员各录一遍：“录票 101 同意”；书面委托：“委托投票 101 姓名”；看进度：“表决进度”。"
    )
    no_group = Text("（这里还没有群，请另行通知）")


@votes.command(
    "发起",
    "发起表决",
    "发起投票",
    who=MANAGERS,
    usage="发起 [地方] <事项> [表决或摸底] [多久或截止] [方案链接]",
    examples=("发起 加装电梯 表决 一周", "发起 6栋1单元 加装电梯 到6月14日20:00"),
)
def put(talk: Talk, what: str = "") -> None:
    """把一件事交给一栋或一个单元的业主：先摸底或直接表决；先给您看预览。"""
    talk.whisper(_put(talk, what))


def _put(talk: Talk, what: str) -> str:
    place = _place(talk, what)
    said = voting.order(what, talk.local(talk.now), _names(talk, place))
    if voting.is_election(what):
        raise Refused(Say.election())
    if len(said.title) < 2:
        raise Refused(Say.how())
    return _show(talk, place, said, {})


def _elects(reading: Reading) -> bool | None:
    return voting.asks_for_election(reading.plain) or None


@votes.listener(
    _elects, who=EVERYONE, where=Where.ADDRESSED, examples=("帮我们办业委会换届选举", "在群里投票选楼长吧"), whole=True
)
def elections(_talk: Talk, _found: bool) -> str:
    """An election is not run in a chat; the bot says where it is."""
    return Say.election()


@votes.answer("draft", claims=True)
def confirmed(talk: Talk, draft: Mapping[str, Any]) -> str | None:
    """摸底 / 表决 / 改 … / 算了."""
    said = tidy(talk.message.text).rstrip("。.!！")
    if said in _NOT:
        return Say.dropped()
    place = Places(talk.db).get(draft["place"])
    if not MANAGERS.allows(talk.roles, place):
        return None
    if found := _CHANGE.fullmatch(said):
        order = voting.order(found["what"], talk.local(talk.now), _names(talk, place))
        return _show(talk, place, order, draft)
    if _FORMAL.fullmatch(said) or _SURVEY.fullmatch(said):
        return _open(talk, place, draft, formal=bool(_FORMAL.fullmatch(said)))
    return None


def _show(talk: Talk, place: Place, said: voting.Order, draft: Mapping[str, Any]) -> str:
    """What would be asked; ``draft``: what was shown before, of which ``said`` changes something."""
    table, now = talk.ways(Voting, place), talk.local(talk.now)
    closes = voting.closes(said, now, table)
    if draft and said.until is None and said.lasts is None:
        closes = datetime.fromisoformat(draft["closes"])
    if closes is None or closes > now + _LONGEST:
        raise Refused(Say.over(n=_LONGEST.days))
    title = said.title or str(draft.get("title", ""))
    title = redact(title, talk.hidden_in(title))
    if voting.is_election(title):
        raise Refused(Say.election())
    talk.pending("votes.draft")
    kept: dict[str, Any] = {
        "place": place.id,
        "title": title,
        "closes": closes.isoformat(),
        "plan": said.plan or draft.get("plan", ""),
    }
    text = _preview(talk, place, kept, _register(talk, place, table))
    talk.ask(talk.person.id, "votes.draft", **kept)
    if talk.message.private:
        talk.offer(Say.offer(), "votes.draft")
    return text


def _preview(talk: Talk, place: Place, draft: Mapping[str, Any], found: list[Elector]) -> str:
    table, title = talk.ways(Voting, place), draft["title"]
    bar, figures = table.bar_for(title), voting.tally([voting.Seat(e.area or 0, e.voice, None) for e in found])
    ownerless = sum(not owners(talk, one.household_id or 0) for one in found)
    return Say.preview(
        title=title,
        place=Places(talk.db).full_name(place),
        homes=figures.all_homes,
        area=voting.square(figures.all_area),
        joined=Say.joined() if figures.all_homes < len(found) else "",
        of=(Say.of_all if bar.of == "全体" else Say.of_those)(),
        when=talk.spell(datetime.fromisoformat(draft["closes"])),
        plan=Say.plan(link=draft["plan"]) if draft["plan"] else Say.no_plan(),
        owners=Say.ownerless(n=ownerless) if ownerless else "",
        before=_before(talk, place, title),
        **_thresholds(bar, figures),
    )


def _thresholds(bar: Bar, figures: Tally) -> dict[str, str]:
    return {
        "take_area": voting.square(voting.least(bar.take_area, figures.all_area)),
        "take_homes": str(voting.least(bar.take_homes, figures.all_homes)),
        **{name: _share(getattr(bar, name)) for name in ("pass_area", "pass_homes")},
    }


def _share(share: str) -> str:
    return (Say.more if share.startswith(">") else Say.at_least)(share=voting.spelled(share))


def _before(talk: Talk, place: Place, title: str) -> str:
    """How the same went here before."""
    found = [v for v in Votes(talk.db).around(place) if v.place_id == place.id and v.title == title and v.counted_at]
    if not found or found[0].counted_at is None:
        return ""
    last = found[0]
    kept = voting.shown(last.result or {})
    how = (Say.passed if (last.result or {}).get("passed") else Say.failed)()
    how = how if last.formal else Say.agreed(yes=kept.yes_homes, all=kept.all_homes)
    return Say.before(when=talk.spell(found[0].counted_at), kind=kind(last), how=how)


def _register(talk: Talk, place: Place, table: Voting) -> list[Elector]:
    """Every household of the place as it would vote; refused where the register is not fit for it."""
    homes, name = Households(talk.db).inside(place), Places(talk.db).full_name(place)
    if not homes:
        raise Refused(Say.none(place=name))
    if unmeasured := [home.room for home in homes if not home.area]:
        listed = "、".join(unmeasured[:10]) + ("…" if len(unmeasured) > 10 else "")
        raise Refused(Say.no_area(place=name, n=len(unmeasured), list=listed))
    said = _said_count(talk, place)
    if said is not None and said != len(homes):
        raise Refused(Say.missing(place=name, n=len(homes), said=said))
    return _electors(talk, homes, table.several)


def _said_count(talk: Talk, place: Place) -> int | None:
    """How many households the place has, as was written down; None where nobody did."""
    own = place.ways.get("households")
    return own if isinstance(own, int) else None


def _electors(talk: Talk, homes: list[Household], several: str) -> list[Elector]:
    voices = voting.voices({home.id: frozenset(owners(talk, home.id)) for home in homes}, several)
    drawn = list(homes)
    secrets.SystemRandom().shuffle(drawn)  # a number tells nothing of the flat
    return [
        Elector(vote_id=0, number=number, household_id=home.id, area=home.area, voice=voices[home.id])
        for number, home in enumerate(drawn, 1)
    ]


def _open(talk: Talk, place: Place, draft: Mapping[str, Any], *, formal: bool) -> str:
    table, title, closes = talk.ways(Voting, place), draft["title"], datetime.fromisoformat(draft["closes"])
    for vote in Votes(talk.db).around(place):
        if vote.is_open and vote.title == title:
            words = {"place": name_of(talk, vote), "title": title, "when": talk.spell(vote.closes_at)}
            raise Refused(Say.running(**words))
    if closes <= talk.now:
        raise Refused(Say.over(n=_LONGEST.days))
    found, salt = _register(talk, place, table), secrets.token_hex(16)
    rules = {"bar": table.bar_for(title).model_dump(), "several": table.several, "shown": table.shown}
    values = {"place_id": place.id, "caller_id": talk.person.id, "title": title, "formal": formal, "rules": rules}
    times = {"opened_at": talk.now, "closes_at": closes}
    vote = Votes(talk.db).open({**values, **times, "plan": draft["plan"], "salt": salt})
    vote = Votes(talk.db).enrol(vote, found, register_of(vote, salt, found))
    talk.record("vote.opened", by=talk.person, vote=vote.id, formal=formal)
    _set_timers(talk, vote, place, table)
    _listen(talk, vote)
    told = _announce(talk, vote)
    return Say.done(kind=kind(vote), groups="、".join(told) or Say.no_group())


def _set_timers(talk: Talk, vote: Vote, place: Place, table: Voting) -> None:
    """The end, and before it a moment at which people may be asked once more."""
    hours, remind = talk.ways(Hours, place), talk.local(vote.closes_at - timedelta(hours=table.remind))
    while remind > talk.now and hours.next_open(remind) > remind:
        remind -= timedelta(minutes=30)
    if remind > talk.now:
        talk.later("votes.remind", at=remind, key=str(vote.id), vote=vote.id)
    talk.later("votes.close", at=vote.closes_at, key=str(vote.id), vote=vote.id)


def _listen(talk: Talk, vote: Vote) -> None:
    """Whoever lives in or owns one of the flats may answer; who may not vote is told so."""
    people = set[int]()
    for one in Votes(talk.db).electors(vote):
        home = one.household_id or 0
        people |= {r.person_id for r in Residences(talk.db).at(home)} | {p.id for p in People(talk.db).living_in(home)}
    for person_id in sorted(people):
        await_ballot(talk, vote, person_id)


def _announce(talk: Talk, vote: Vote) -> list[str]:
    text = Say.opened if vote.formal else Say.asked_first
    plan = Say.public_plan(link=vote.plan) if vote.plan else Say.ask_plan()
    figures = voting.tally(seats(talk, vote))
    words = {"title": vote.title, "place": name_of(talk, vote), "homes": figures.all_homes, "plan": plan}
    line = text(**words, when=talk.spell(vote.closes_at), model=_model(talk, vote))
    found = groups_of(talk, vote)
    for group in found:
        talk.announce(group.address, line, until=vote.closes_at)
    return [group.title for group in found]


def _model(talk: Talk, vote: Vote) -> str:
    """A house of the same estate that has agreed to the same."""
    place = Places(talk.db).get(vote.place_id)
    estate = Places(talk.db).estate_of(place) or place
    for other in Votes(talk.db).around(estate):
        if other.title == vote.title and other.counted_at and other.formal and (other.result or {}).get("passed"):
            when = talk.spell(other.counted_at)
            return Say.model(place=name_of(talk, other), title=other.title, when=when)
    return ""


def _names(talk: Talk, place: Place) -> list[str]:
    estate = Places(talk.db).estate_of(place)
    return [estate.name] if estate else []


def _place(talk: Talk, what: str) -> Place:
    """The group's place, or the one that is named, among those the speaker manages."""
    tops = [talk.place] if talk.place else [Places(talk.db).get(h.place_id) for h in talk.roles]
    mine = [top for top in tops if MANAGERS.allows(talk.roles, top)]
    around = list({p.id: p for top in mine for p in Places(talk.db).inside(top)}.values())
    said = talk.read(what, forced=True).place
    estates = [place for place in around if place.kind is PlaceKind.ESTATE and place.name in what]
    if estates:
        around = [place for place in around if estates[0].covers(place)]
    house = naming.of_kind(around, PlaceKind.BUILDING, said.building) if said.building else talk.place
    if house and (said.building or said.unit):
        found = naming.meant(house, around, said.building, said.unit)
        if not said.unit or found.kind is PlaceKind.UNIT:
            return found
    if said.building or said.unit or not mine:
        raise Refused(Say.where())
    if estates or len({place.id for place in mine}) == 1:
        return next(iter(estates or mine))
    raise Refused(Say.where())
