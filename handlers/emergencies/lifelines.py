"""救命号码: one word calls those neighbours whom somebody chose and who agreed; unanswered, those who act there."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.grammar import Word
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.emergencies.capability import call, circle_at, emergencies
from handlers.rules import rescues
from handlers.rules.ladder import Ladder
from handlers.rules.numbers import Numbers, telephone
from nlp import cues
from storage.households import Households
from storage.journal import Entry
from storage.lifelines import Lifeline, Lifelines
from storage.people import People, Person
from storage.places import Place, Places
from storage.questions import Question, Questions
from storage.timers import Timers

_MOST = 3
_TIMES = 2
"""How often those who act there are called, should no chosen neighbour go: once, and once more."""

_TO_AGREE = timedelta(days=7)
_TO_GO = timedelta(hours=2)


class Say(Texts):
    """Words about lifelines."""

    how = Text("救命号码：{list}。设：救命号码 设 林婶；去掉：救命号码 去 林婶；不想当别人的：救命号码 退出。")
    item = Text("{name}（已同意）")
    waiting = Text("{name}（还没回）")
    nobody_set = Text("还没有设")
    unknown = Text("我不认识“{name}”。请对方先私聊我一句话，再回“救命号码 设 {name}”。")
    not_by_phone = Text(
        "我不会打电话，只能私聊认识的人。请{name}先私聊我一句话，您再回“救命号码 设 姓名”；电话等本人同意后自己留。"
    )
    somebody = Text("对方")
    several = Text("有 {n} 位叫“{name}”的，我分不清。请对方改个名字，或换一位。")
    yourself = Text("救命号码要设别人，请换一位邻居或家人。")
    full = Text("最多设 {n} 位。先去掉一位：救命号码 去 姓名。")
    known = Text("{name}已经在您的救命号码里了。")
    asking = Text("好，我去问{name}，同意了才算。这不是 120，也不是 110，危险请先打 120／110／119。")
    may_we = Text("{name}想把您设为救命号码：喊“求助”时我马上私聊您地址，请您去看。愿意回“同意”，不愿意回“不同意”。")
    offer_may_we = Text("同意 / 不同意")
    agreed = Text("谢谢您。愿意留电话，好让{name}直接打给您，就回电话号码；不留不用回。")
    phone_kept = Text("好，电话只在{name}求助时给{name}看。不想当了回“救命号码 退出”。")
    yes = Text("{name}同意当您的救命号码了。要用时私聊我“求助”。")
    no = Text("好，没有设。")
    refused = Text("{name}现在不方便，请换一位。")
    gone = Text("好，去掉了{name}。")
    no_pair = Text("您的救命号码里没有“{name}”。")
    left = Text("好，您不再是别人的救命号码了。")
    left_you = Text("{name}不再当您的救命号码了，请另设一位。")
    calling = Text("已同时叫{list}。我不是 120 也不是 110，危险请马上打 120／110／119。{more}")
    still = Text("已经在叫{list}了，三分钟没人回我再叫一圈。危险请马上打 120／110／119。")
    direct = Text("也可以直接打：{list}。")
    help = Text("紧急求助：{name}，{where}，{when}。请马上去看或打电话，危险打 120／110／119。能去回“我去”。")
    again = Text("{name}（{where}）求助，还没有人回应。请马上去看，危险打 120／110／119。能去回“我去”。")
    numbers = Text("能打的电话：{list}。")
    unknown_home = Text("住处没登记")
    goes = Text("{who}说去看您了。情况危险不要等，马上打 120／110／119。")
    others = Text("{who}去看{name}了，您可以不用去。需要帮手时会再说。")
    thanks = Text("好，谢谢。{name}在{where}。情况危险马上打 120／110／119。")
    calm = Text("{name}说：“{words}”。方便的话打个电话问一声；还要去就回“我去”。")
    calm_told = Text("好，已告诉{list}，不再往上叫了。要帮忙再说“求助”，危险打 120／110／119。")
    wider = Text("还没有人回，我又叫了楼长、物业和网格员。危险请马上打 120／110／119。")


@emergencies.command(
    "救命号码",
    who=EVERYONE,
    where=Where.PRIVATE,
    usage="救命号码 [设、去或退出] [姓名]",
    examples=("救命号码 设 林婶", "救命号码"),
)
def choose(talk: Talk, what: Word | None = None, name: str = "") -> str:
    """设几位说好的邻居或家人；您私聊我“求助”，我马上叫他们。不代替 120、110。"""
    if what == "退出":
        return _leave(talk)
    if what == "去" and name:
        return _drop(talk, name)
    who = name if what in ("设", "去") else f"{what or ''} {name}".strip()  # “救命号码 林婶” sets, too
    if left := telephone(who):
        raise Refused(Say.not_by_phone(name=left[1] or Say.somebody()))
    if who:
        return _ask(talk, who)
    known = [_item(talk, one) for one in Lifelines(talk.db).of(talk.person.id)]
    return Say.how(list="、".join(known) or Say.nobody_set())


@emergencies.answer("lifeline")
def consent(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """同意 / 不同意."""
    chooser = payload["person"]
    answer = cues.answer(talk.reading, "同意|愿意")
    if answer is None:
        return None
    if not answer:
        Lifelines(talk.db).end(chooser, talk.person.id)
        talk.tell(chooser, Say.refused(name=talk.person.name))
        return Say.no()
    if not Lifelines(talk.db).agree(chooser, talk.person.id, talk.now):
        return Say.no()
    talk.record("lifeline.agreed", by=talk.person)
    talk.tell(chooser, Say.yes(name=talk.person.name))
    talk.ask(talk.person.id, "emergencies.phone", within=timedelta(hours=1), person=chooser)
    return Say.agreed(name=People(talk.db).get(chooser).name)


@emergencies.answer("phone")
def leave_phone(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """A telephone number, for that neighbour alone."""
    left = telephone(talk.message.text)
    if left is None or left[1]:
        return None
    Lifelines(talk.db).set_phone(payload["person"], talk.person.id, left[0])
    return Say.phone_kept(name=People(talk.db).get(payload["person"]).name)


@emergencies.follows("help.called")
def help_called(context: Context, entry: Entry) -> None:
    """One word: everybody who agreed is called at once, over every channel, at any hour."""
    person = People(context.db).get(entry.person_id or 0)
    agreed = Lifelines(context.db).agreed(person.id)
    names = "、".join(People(context.db).get(one.contact_id).name for one in agreed)
    if Timers(context.db).get(f"emergencies.help:{person.id}"):
        call(context, person.id, Say.still(list=names), None)
        return
    about = {"name": person.name, "where": _home(context, person)}
    words = Say.help(when=context.spell(context.now), **about) + _numbers(context, person)
    for one in agreed:
        _call(context, person, one.contact_id, words)
    phones = [f"{People(context.db).get(one.contact_id).name} {one.phone}" for one in agreed if one.phone]
    more = Say.direct(list="、".join(phones)) if phones else ""
    call(context, person.id, Say.calling(list=names, more=more), None)
    _set_next(context, person, 1)


@emergencies.timer("help")
def widen_help(context: Context, payload: Mapping[str, Any]) -> None:
    """Nobody goes: those who act where the person lives are called too, and everybody once more."""
    person = People(context.db).get(payload["person"])
    place = _place(context, person)
    called = {one.contact_id for one in Lifelines(context.db).agreed(person.id)}
    called |= circle_at(context, place.id, wide=payload["times"] > 1) if place else set()
    words = Say.again(name=person.name, where=_home(context, person)) + _numbers(context, person)
    for person_id in sorted(called - {person.id}):
        _call(context, person, person_id, words)
    context.record("circle.widened", None, times=payload["times"])
    if payload["times"] == 1:
        call(context, person.id, Say.wider(), None)
    if payload["times"] < _TIMES:
        _set_next(context, person, payload["times"] + 1)


@emergencies.answer("help")
def _going(talk: Talk, _payload: Mapping[str, Any]) -> str | None:
    """我去 is a command; “我马上过去” says the same; any other word is not about this."""
    return "" if rescues.goes(talk.reading.plain) is not None and goes(talk) else None


def calmed(talk: Talk) -> str | None:
    """Whoever called says that it is over: the neighbours hear so, and nobody else is called."""
    asked = _asked(talk, talk.person) if talk.person.id and talk.message.private else []
    if not asked:
        return None
    talk.never_mind("emergencies.help", str(talk.person.id))
    for question in asked:
        call(talk, question.person_id, Say.calm(name=talk.person.name, words=talk.message.text.strip()[:60]), None)
    talk.record("help.calmed", by=talk.person)
    return Say.calm_told(list="、".join(People(talk.db).get(q.person_id).name for q in asked))


def goes(talk: Talk) -> bool:
    """Whether 我去 answers a neighbour's 求助: then the neighbour and the others know, and nobody else is called."""
    payload = talk.pending("emergencies.help") if talk.message.private else None
    if payload is None:
        return False
    person = People(talk.db).get(payload["person"])
    others = {q.person_id: q for q in _asked(talk, person)}
    for question in _asked(talk, person):
        Questions(talk.db).close(question)
    talk.never_mind("emergencies.help", str(person.id))
    talk.record("help.answered", by=talk.person)
    who = talk.person.name
    call(talk, person.id, Say.goes(who=who), None)
    for person_id in others.keys() - {talk.person.id}:
        call(talk, person_id, Say.others(who=who, name=person.name), None)
    talk.whisper(Say.thanks(name=person.name, where=_home(talk, person)))
    return True


def _ask(talk: Talk, name: str) -> str:
    me, found = talk.known(), [p for p in People(talk.db).named(name) if p.address]
    if not found:
        raise Refused(Say.unknown(name=name))
    if len(found) > 1:
        raise Refused(Say.several(n=len(found), name=name))
    if found[0].id == me.id:
        raise Refused(Say.yourself())
    if len(Lifelines(talk.db).of(me.id)) >= _MOST:
        raise Refused(Say.full(n=_MOST))
    if not Lifelines(talk.db).ask(me.id, found[0].id, talk.now):
        raise Refused(Say.known(name=name))
    talk.record("lifeline.asked", by=me)
    talk.ask(found[0].id, "emergencies.lifeline", within=_TO_AGREE, person=me.id)
    words = Say.may_we(name=me.name)
    talk.tell(found[0].id, words, offers=Say.offer_may_we(), answers="emergencies.lifeline")
    return Say.asking(name=name)


def _drop(talk: Talk, name: str) -> str:
    mine = [one for one in Lifelines(talk.db).of(talk.person.id) if People(talk.db).get(one.contact_id).name == name]
    if not mine:
        raise Refused(Say.no_pair(name=name))
    for one in mine:
        Lifelines(talk.db).end(one.person_id, one.contact_id)
    talk.record("lifeline.ended", by=talk.person)
    return Say.gone(name=name)


def _leave(talk: Talk) -> str:
    for person_id in Lifelines(talk.db).leave(talk.person.id):
        talk.tell(person_id, Say.left_you(name=talk.person.name))
    talk.record("lifeline.ended", by=talk.person)
    return Say.left()


def _item(context: Context, one: Lifeline) -> str:
    words = Say.item if one.agreed_at else Say.waiting
    return words(name=People(context.db).get(one.contact_id).name)


def _call(context: Context, person: Person, person_id: int, words: str) -> None:
    if all(question.person_id != person_id for question in _asked(context, person)):
        context.ask(person_id, "emergencies.help", within=_TO_GO, person=person.id)
    call(context, person_id, words, None)


def _asked(context: Context, person: Person) -> list[Question]:
    return [q for q in Questions(context.db).named("emergencies.help") if q.payload["person"] == person.id]


def _set_next(context: Context, person: Person, times: int) -> None:
    place = _place(context, person)
    wait = context.ways(Ladder, place).widen if place else Ladder().widen
    at = context.now + timedelta(minutes=wait)
    context.later("emergencies.help", at=at, key=str(person.id), person=person.id, times=times)


def _place(context: Context, person: Person) -> Place | None:
    return Households(context.db).place_of(person.household_id)


def _home(context: Context, person: Person) -> str:
    place = _place(context, person)
    if place is None or person.household_id is None:
        return Say.unknown_home()
    return "".join(Places(context.db).path(place)) + Households(context.db).get(person.household_id).room


def _numbers(context: Context, person: Person) -> str:
    place = _place(context, person)
    numbers = context.ways(Numbers, place).of_staff(None) if place else ""
    return Say.numbers(list=numbers) if numbers else ""
