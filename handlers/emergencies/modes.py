"""Emergency mode, such as 防台: begun and ended by two people, or over by itself; meanwhile faster, with one voice."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot import modes
from bot.context import Context, Talk
from bot.grammar import Word
from bot.modes import Mode
from bot.permission import ADMIN, SECRETARY, has
from bot.texts import Refused, Text, Texts
from handlers.emergencies import bulletins
from handlers.emergencies.capability import emergencies
from handlers.rules import naming
from nlp import cues, times
from storage.groups import Groups
from storage.outbox import Cause
from storage.people import People, Person
from storage.places import Place, PlaceKind, Places
from storage.questions import Questions
from storage.roles import Role

SWITCHERS = ADMIN | SECRETARY | has(Role.DUTY_OFFICER)
_USUAL, _LONGEST = timedelta(hours=24), timedelta(hours=72)
_TO_AGREE = timedelta(hours=2)
_TITLE = re.compile(r"[\u4e00-\u9fff]{2,6}")


class Say(Texts):
    """Words about beginning and ending it."""

    how = Text("这样说：启动应急 防台 观远里 24小时（最长 72 小时，不写就是 24 小时）。看现在的情况回“应急”。")
    no_place = Text("没有找到“{place}”，或它不归您管。请写小区和楼栋，例如“观远里 3栋”。")
    no_mode = Text("{place}现在没有在应急状态。")
    none = Text("您管的地方现在都没有在应急状态。")
    will = Text(
        "要让{place}进入“{title}”应急状态，到{until}：{groups} 个群会收到一句话，{people} 位负责人私下收到；"
        "办事的提醒改为 10 分钟、20 分钟换人，午休不停；通知只由您和同意的人发；情况每小时一报。"
    )
    will_end = Text("要结束{place}的“{title}”应急状态：{groups} 个群会收到一句话，恢复平常的提醒和时间。")
    asked = Text("好，还要第二个人同意，已请{list}看，两小时内有效。")
    may_begin = Text("{name}要让{place}进入“{title}”应急状态 {hours} 小时。同意回“同意”，不同意回“不同意”。")
    may_end = Text("{name}要结束{place}的“{title}”应急状态。同意回“同意”，不同意回“不同意”。")
    offer = Text("同意 / 不同意")
    agreed = Text("好，已经办了，也告诉{name}了。")
    told = Text("{name}同意了，{place}的“{title}”应急状态{done}。")
    begun = Text("从现在开始")
    ended = Text("已经结束")
    refused = Text("{name}不同意，{place}没有变动。")
    not_done = Text("好，不变动，我告诉{name}。")
    alone = Text("这里没有联系得上的第二位，按您一个人确认办了，已记下。")
    group = Text(
        "【{title}】{place}进入应急状态，到{until}。有危险先打 119／110／120，再在群里说在几栋、什么事。"
        "通知只看管家发的，请不要转没有出处的消息；电话、还有效的通知私聊我“应急”看。"
    )
    leader = Text(
        "【{title}】{place}进入应急状态，到{until}。等您接的事 10 分钟提醒、20 分钟换人，请保持能联系。"
        "要发通知请交给{voices}；看情况回“应急”。"
    )
    over = Text("【{title}】{place}应急状态结束，恢复平常。还有没办好的，直接说一声。")
    over_leader = Text("【{title}】{place}应急状态{how}。{report}")
    by_time = Text("到时结束")
    by_word = Text("由两人确认结束")
    by_one = Text("由一人确认结束")


def _will(talk: Talk, title: Word | None = None, where: str = "") -> str | None:
    """What it would change, and for how many."""
    if not title or not _TITLE.fullmatch(title):
        return None
    place, span = _place(talk, where), _span(where)
    groups, people = len(Groups(talk.db).inside(place)), len(bulletins.leaders(talk, place))
    words = {"place": Places(talk.db).full_name(place), "title": title, "until": talk.spell(talk.now + span)}
    return Say.will(**words, groups=groups, people=people)


@emergencies.command(
    "启动应急",
    "进入应急",
    "开启应急",
    "启动应急状态",
    "进入应急状态",
    "开启应急状态",
    who=SWITCHERS,
    also=("开启应急模式", "启动应急模式", "进入应急模式", "应急模式"),
    usage="启动应急 <什么事> <地方> [多久]",
    examples=("启动应急 防台 观远里 24小时",),
    first=_will,
)
def begin(talk: Talk, title: Word | None = None, where: str = "") -> str:
    """让小区或楼栋进入应急状态，例如防台：提醒加快、只听一个声音；要两个人同意，到时自己结束。"""
    if not title or not _TITLE.fullmatch(title):
        raise Refused(Say.how())
    place, hours = _place(talk, where), _span(where) // timedelta(hours=1)
    deed = {"do": "begin", "place": place.id, "title": title, "hours": hours}
    name = Places(talk.db).full_name(place)
    return _second(talk, place, deed, Say.may_begin(name=talk.person.name, place=name, title=title, hours=hours))


def _will_end(talk: Talk, where: str = "") -> str | None:
    """What becomes of it."""
    mode = _mode(talk, where)
    words = {"place": Places(talk.db).full_name(mode.place), "title": mode.title}
    return Say.will_end(**words, groups=len(Groups(talk.db).inside(mode.place)))


@emergencies.command(
    "解除应急", "结束应急", who=SWITCHERS, usage="解除应急 [地方]", examples=("解除应急 观远里",), first=_will_end
)
def end(talk: Talk, where: str = "") -> str:
    """结束小区或楼栋的应急状态；要两个人同意。"""
    mode = _mode(talk, where)
    name = Places(talk.db).full_name(mode.place)
    words = Say.may_end(name=talk.person.name, place=name, title=mode.title)
    return _second(talk, mode.place, {"do": "end", "place": mode.place.id, "title": mode.title}, words)


@emergencies.answer("mode")
def agree(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """同意 / 不同意, by the second person."""
    place, asker = Places(talk.db).get(payload["place"]), People(talk.db).get(payload["by"])
    answer = cues.answer(talk.reading, "同意")
    if answer is None or not SWITCHERS.allows(talk.roles, place):
        return None
    _forget(talk, place)
    name = Places(talk.db).full_name(place)
    if not answer:
        talk.record("mode.refused", by=talk.person, place=place.id)
        talk.tell(asker.id, Say.refused(name=talk.person.name, place=name))
        return Say.not_done(name=asker.name)
    _do(talk, place, payload, asker, talk.person)
    done = Say.begun() if payload["do"] == "begin" else Say.ended()
    talk.tell(asker.id, Say.told(name=talk.person.name, place=name, title=payload["title"], done=done))
    return Say.agreed(name=asker.name)


@emergencies.timer("mode_over")
def over(context: Context, payload: Mapping[str, Any]) -> None:
    """Its time is up."""
    place = Places(context.db).get(payload["place"])
    if place.ways.get(modes.KEY):
        _end(context, place, payload["title"], Say.by_time())


def _second(talk: Talk, place: Place, deed: Mapping[str, Any], words: str) -> str:
    """Ask everybody else who may; the first to agree is the second person.  Where there is nobody, one is enough."""
    people = {h.person_id for h in talk.duty_at(place.id).holdings if SWITCHERS.allows([h], place)}
    others = sorted(People(talk.db).free(people - {talk.person.id}, talk.now))
    if not others:
        _do(talk, place, deed, talk.person, None)
        return Say.alone()
    _forget(talk, place)
    for person_id in others:
        talk.tell(person_id, words, offers=Say.offer(), answers="emergencies.mode")
        talk.ask(person_id, "emergencies.mode", within=_TO_AGREE, by=talk.person.id, **deed)
    talk.record("mode.asked", by=talk.person, place=place.id, do=deed["do"])
    return Say.asked(list="、".join(People(talk.db).get(number).name for number in others))


def _do(context: Context, place: Place, deed: Mapping[str, Any], first: Person, second: Person | None) -> None:
    if deed["do"] == "begin":
        _begin(context, place, deed["title"], timedelta(hours=deed["hours"]), first, second)
    elif place.ways.get(modes.KEY):
        _end(context, place, deed["title"], Say.by_word() if second else Say.by_one())


def _begin(context: Context, place: Place, title: str, span: timedelta, first: Person, second: Person | None) -> None:
    until = context.now + span
    modes.set_mode(context.db, place, title, context.now, until)
    context.record("mode.entered", by=first, place=place.id, title=title, of=second.id if second else None)
    context.later("emergencies.mode_over", at=until, key=str(place.id), place=place.id, title=title)
    about = {"title": title, "place": Places(context.db).full_name(place), "until": context.spell(until)}
    for group in Groups(context.db).inside(place):
        context.tell_group(group, Say.group(**about), cause=Cause.EMERGENCY)
    posts = bulletins.posts(context, [person.id for person in (first, second) if person])
    for person_id in sorted(bulletins.leaders(context, place) - {first.id, second.id if second else 0}):
        context.tell(person_id, Say.leader(**about, voices=posts))
    bulletins.begin(context, place)


def _end(context: Context, place: Place, title: str, how: str) -> None:
    mode = modes.kept(place)
    report = bulletins.summary(context, mode) if mode else ""
    modes.end_mode(context.db, place)
    context.record("mode.ended", place=place.id, title=title)
    context.never_mind("emergencies.mode_over", str(place.id))
    context.never_mind("emergencies.bulletin", str(place.id))
    about = {"title": title, "place": Places(context.db).full_name(place)}
    for group in Groups(context.db).inside(place):
        context.tell_group(group, Say.over(**about), cause=Cause.NOTICE)
    bulletins.tell(context, place, Say.over_leader(**about, how=how, report=report))


def _mode(talk: Talk, where: str) -> Mode:
    """The mode that is meant, of a place the speaker answers for."""
    found = _running(talk)
    if where.strip():
        place = _place(talk, where)
        found = [mode for mode in found if mode.place.id == place.id]
        if not found:
            raise Refused(Say.no_mode(place=Places(talk.db).full_name(place)))
    if not found:
        raise Refused(Say.none())
    return found[0]


def called(talk: Talk, words: str) -> Mode | None:
    """The mode that the words name, where the speaker may end it."""
    return next((mode for mode in _running(talk) if mode.title in words), None)


def _mine(talk: Talk) -> list[Place]:
    """Every place that the speaker may switch."""
    return [p for p in Places(talk.db).all() if SWITCHERS.allows(talk.roles, p)]


def _running(talk: Talk) -> list[Mode]:
    return [mode for p in _mine(talk) if (mode := modes.mode_of([p], talk.now))]


def _place(talk: Talk, where: str) -> Place:
    """The place that is named; else the group's, or the only estate the speaker answers for."""
    mine = [p for p in _mine(talk) if p.kind is not PlaceKind.UNIT]
    names = [word for word in re.split(r"[\s/]+", where) if word and times.span(word) is None]
    estates = [p for p in mine if p.kind is PlaceKind.ESTATE]
    usual = talk.place if talk.place in mine else estates[0] if len(estates) == 1 else None
    place = naming.at_path(mine, names) if names else usual
    if place is None:
        raise Refused(Say.no_place(place=" ".join(names)) if names else Say.how())
    return place


def _span(where: str) -> timedelta:
    """How long, in whole hours."""
    spans = [span for word in where.split() if (span := times.span(word))]
    hours = max(1, round((spans[-1] if spans else _USUAL) / timedelta(hours=1)))
    return min(timedelta(hours=hours), _LONGEST)


def _forget(context: Context, place: Place) -> None:
    """Nobody else need answer."""
    Questions(context.db).drop("emergencies.mode", place=place.id)
