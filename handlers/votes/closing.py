"""The day before, whoever has said nothing is asked once; then it is counted, published, and in the end erased."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules import voting
from handlers.rules.figures import FEWEST
from handlers.rules.hours import Hours
from handlers.rules.retention import LIMITS
from handlers.rules.voting import Bar, Tally, Verdict
from handlers.votes.capability import (
    await_ballot,
    bar_of,
    flat,
    groups_of,
    kind,
    leaders,
    name_of,
    observers,
    seats,
    silent,
    voters,
    votes,
)
from storage.ballots import Ballots, code_of
from storage.journal import Journal
from storage.outbox import Cause
from storage.people import People
from storage.places import Places
from storage.readings import Reading, Readings
from storage.votes import Vote, Votes


class Say(Texts):
    """Words at the end of a vote."""

    remind = Text(
        "{title}（{kind}）{when} 截止，您家 {flats} 还没有投。回“同意 / 不同意 / 弃权”；不投也没关系，只提醒这一次。"
    )
    offer = Text("同意 / 不同意 / 弃权")
    unreached = Text(
        "{title}（{kind}）{when} 截止。还没投、我也联系不上业主的有 {n} 户：{list}。请带纸质票上门；别在群里点名。"
    )
    result = Text(
        "{title} 表决结果（{place}）：参与 {took}户/{took_area}㎡，{enough}。{figures}{how}"
        "公示 {days} 天，到 {until}，有异议私聊我或找楼长。核验码 {code}（谁都可以用“核验 {title}”重算）"
        "。正式结果以街道指导的法定程序为准。"
    )
    enough = Text("达到门槛")
    not_enough = Text("没达到门槛（要{homes}户/{area}㎡）")
    figures = Text(
        "同意 {homes}户/{base}户={homes_share}（需{need_homes}）{homes_mark}，"
        "面积 {area}㎡/{base_area}㎡={area_share}（需{need_area}）{area_mark}。"
    )
    passed = Text("通过。")
    failed = Text("未通过。")
    short = Text("未通过：差 {short}。")
    short_area = Text("{area}㎡")
    short_homes = Text("{n} 户")
    yes = Text("✔")
    no = Text("✗")
    survey = Text(
        "{title} 意向摸底（{place}，不是表决）：{all}户里{took}户回了，{figures}。"
        "谢谢大家，下一步由书记告诉大家。"
        "核验码 {code}。"
    )
    agree = Text("同意的 {yes}户/{area}㎡")
    too_few = Text("回的太少，各选项不报")
    uncounted = Text("{title} {kind}结束：{took} 户参与，太少，各选项不报。")
    leader = Text("{title} {kind}结束：同意 {yes} 户/{yes_area}㎡，不同意 {no} 户/{no_area}㎡，弃权 {rest} 户。")
    halves = Text("有 {n} 张纸质票只录了一遍，没有入账。")
    short_of = Text("差的是{what}。")
    area = Text("面积")
    homes = Text("户数")
    both = Text("面积和户数")
    willing = Text("有 {n} 位不同意的业主愿意谈，并同意我告诉您：{list}。")
    others = Text("其他人的选择我不能说。")
    secret = Text("谁选了什么我不能说。")
    again = Text("要不要改方案后按法定程序再议？我不建议反复投同一版。")
    visit = Text("没回的有 {n} 户：{list}。可以上门听听，别在群里点名。")
    broken = Text(
        "{title} 没有公布结果：票的记录和封存的对不上（第 {list} 处）。请先不要宣布，"
        "请监督员和管理员一起查，需要的话按法定程序重新表决。"
    )
    over = Text("{title}公示期满，期间收到 {n} 条意见。{days} 天后，谁投了什么就删掉，只留总数和核验链。")


@votes.timer("remind")
def remind(context: Context, payload: Mapping[str, Any]) -> None:
    """Each voter once, in private; of whom nobody can reach, whoever called it hears the flat."""
    vote = Votes(context.db).get(payload["vote"])
    if vote is None or not vote.is_open:
        return
    place, flats, unreached = Places(context.db).get(vote.place_id), dict[int, list[str]](), list[str]()
    words = {"title": vote.title, "kind": kind(vote), "when": context.spell(vote.closes_at)}
    for one in sorted(silent(context, vote), key=lambda one: flat(context, one, place)):
        name = flat(context, one, place)
        there = [person for person in voters(context, vote, one) if People(context.db).get(person).address]
        if not there:
            unreached.append(name)
        for person_id in there:
            flats.setdefault(person_id, []).append(name)
    for person_id, names in flats.items():
        line = Say.remind(**words, flats="、".join(names))
        await_ballot(context, vote, person_id)
        context.tell(person_id, line, within=Hours, place=place, offers=Say.offer(), answers="votes.ballot")
    if unreached:
        for person_id in leaders(context, vote):
            line = Say.unreached(**words, n=len(unreached), list="、".join(unreached))
            context.tell(person_id, line, within=Hours, place=place)
    context.record("vote.reminded", vote=vote.id, people=len(flats))


@votes.timer("close")
def close(context: Context, payload: Mapping[str, Any]) -> None:
    """Count; what does not agree with its chain is not published."""
    vote = Votes(context.db).get(payload["vote"])
    if vote is None or not vote.is_open:
        return
    halves = Ballots(context.db).half(vote)
    if faults := Ballots(context.db).check(vote).faults:
        _tell_broken(context, vote, faults)
        return
    found, bar = voting.tally(seats(context, vote)), bar_of(vote)
    verdict = voting.verdict(found, bar)
    result = {**found.kept, "passed": verdict.passed}
    until = context.now + timedelta(days=int(vote.rules["shown"]))
    kept = until + LIMITS["ballots"]
    values = {"counted_at": context.now, "result": result, "code": code_of(vote, result)}
    vote = Votes(context.db).change(vote, **values, shown_until=until, kept_until=kept)
    context.record("vote.counted", vote=vote.id, passed=verdict.passed)
    line = _result(context, vote, found, verdict) if vote.formal else _survey(context, vote, found)
    for group in groups_of(context, vote):
        context.tell_group(group, line, cause=Cause.STATUS)
    _tell_leaders(context, vote, found, verdict, halves)
    context.later("votes.shown", at=until, key=str(vote.id), vote=vote.id, since=context.now.isoformat())
    context.later("votes.erase", at=kept, key=str(vote.id), vote=vote.id)


@votes.timer("shown")
def shown(context: Context, payload: Mapping[str, Any]) -> None:
    """The publication is over."""
    vote = Votes(context.db).get(payload["vote"])
    if vote:
        for person_id in leaders(context, vote):
            line = Say.over(title=vote.title, n=_remarks(context, vote), days=LIMITS["ballots"].days)
            context.tell(person_id, line, within=Hours, place=Places(context.db).get(vote.place_id))


@votes.timer("erase")
def erase(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody can know any more who voted how; the chain and the figures stay."""
    vote = Votes(context.db).get(payload["vote"])
    if vote and vote.erased_at is None:
        Ballots(context.db).erase(vote)
        Votes(context.db).forget(vote, context.now)
        context.record("vote.erased", vote=vote.id)
        context.erase_traces()


def _remarks(context: Context, vote: Vote) -> int:
    """How many objections came while the result was published."""
    found = Journal(context.db).since("vote.remarked", vote.counted_at or context.now)
    return sum(entry.detail.get("vote") == vote.id for entry in found)


def _tell_broken(context: Context, vote: Vote, faults: tuple[int, ...]) -> None:
    line = Say.broken(title=vote.title, list="、".join(map(str, faults)))
    place = Places(context.db).get(vote.place_id)
    for person_id in dict.fromkeys([*leaders(context, vote), *observers(context, vote)]):
        context.tell(person_id, line, within=Hours, place=place)
    context.tell_admins(line, place=place)
    context.record("vote.stuck", vote=vote.id)


def _result(context: Context, vote: Vote, found: Tally, verdict: Verdict) -> str:
    bar = bar_of(vote)
    least = {
        "homes": voting.least(bar.take_homes, found.all_homes),
        "area": voting.square(voting.least(bar.take_area, found.all_area)),
    }
    return Say.result(
        title=vote.title,
        place=name_of(context, vote),
        took=found.took_homes,
        took_area=voting.square(found.took_area),
        enough=Say.enough() if verdict.enough else Say.not_enough(**least),
        figures=figures(found, verdict, bar) if verdict.enough else "",
        how=_how(verdict),
        days=vote.rules["shown"],
        until=context.spell(vote.shown_until or context.now),
        code=vote.code,
    )


def figures(found: Tally, verdict: Verdict, bar: Bar) -> str:
    """Who agrees, against the thresholds; cut off after two decimals, never rounded up."""
    return Say.figures(
        homes=found.yes_homes,
        base=verdict.base_homes,
        homes_share=voting.percent(found.yes_homes, verdict.base_homes),
        need_homes=f" {voting.spelled(bar.pass_homes)}",
        homes_mark=(Say.yes if verdict.homes else Say.no)(),
        area=voting.exactly(found.yes_area),
        base_area=voting.exactly(verdict.base_area),
        area_share=voting.percent(found.yes_area, verdict.base_area),
        need_area=f" {voting.spelled(bar.pass_area)}",
        area_mark=(Say.yes if verdict.area else Say.no)(),
    )


def _how(verdict: Verdict) -> str:
    if verdict.passed or not verdict.enough:
        return (Say.passed if verdict.passed else Say.failed)()
    area = [] if verdict.area else [Say.short_area(area=voting.square(verdict.short_area))]
    homes = [] if verdict.homes else [Say.short_homes(n=verdict.short_homes)]
    return Say.short(short="、".join([*homes, *area]))


def _survey(context: Context, vote: Vote, found: Tally) -> str:
    """Of a few nobody shall guess who said what."""
    yes = Say.agree(yes=found.yes_homes, area=voting.square(found.yes_area))
    return Say.survey(
        all=found.all_homes,
        took=found.took_homes,
        figures=yes if found.took_homes >= FEWEST else Say.too_few(),
        title=vote.title,
        place=name_of(context, vote),
        code=vote.code,
    )


def _tell_leaders(context: Context, vote: Vote, found: Tally, verdict: Verdict, halves: int) -> None:
    """Counts, those who agreed to be named, and, of an asking beforehand, the flats that said nothing."""
    place, named = Places(context.db).get(vote.place_id), Votes(context.db).objections(vote)
    names = "、".join(People(context.db).get(one.person_id).name for one in named)
    quiet = sorted(flat(context, one, place) for one in silent(context, vote)) if not vote.formal else []
    line = "".join(
        (
            _counts(vote, found, told=verdict.enough if vote.formal else found.took_homes >= FEWEST),
            Say.halves(n=halves) if halves else "",
            Say.short_of(what=_what(verdict)) if vote.formal and verdict.enough and not verdict.passed else "",
            Say.willing(n=len(named), list=names) if named else "",
            (Say.others if named else Say.secret)(),
            Say.again() if vote.formal and not verdict.passed else "",
            Say.visit(n=len(quiet), list="、".join(quiet)) if quiet else "",
        )
    )
    for person_id in leaders(context, vote):
        context.tell(person_id, line, within=Hours, place=place)
        for one in named:
            look = Reading(at=context.now, by_id=person_id, about_id=one.person_id, field="name", why=vote.title)
            Readings(context.db).add(look)


def _counts(vote: Vote, found: Tally, *, told: bool) -> str:
    if not told:
        return Say.uncounted(title=vote.title, kind=kind(vote), took=found.took_homes)
    return Say.leader(
        title=vote.title,
        kind=kind(vote),
        yes=found.yes_homes,
        yes_area=voting.square(found.yes_area),
        no=found.no_homes,
        no_area=voting.square(found.no_area),
        rest=found.took_homes - found.yes_homes - found.no_homes,
    )


def _what(verdict: Verdict) -> str:
    if not verdict.area and not verdict.homes:
        return Say.both()
    return (Say.homes if verdict.area else Say.area)()
