"""Experts among the neighbours (六小员): asked in private by place and skill, in turn, without the asker's name.

The bot itself never says what the law is: an answer is passed on, marked as one neighbour's opinion.
"""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Capability, Where
from bot.context import Context, Talk
from bot.grammar import TicketNumber, Word
from bot.permission import EVERYONE, has
from bot.redactor import redact
from bot.texts import Refused, Text, Texts, punctuated
from handlers.rules import confiding, inquiries, standing, whistling
from handlers.rules.hours import Hours
from nlp import Reading, cues
from nlp.labels import Act, Label
from storage.consults import Consult, Consults
from storage.people import People
from storage.places import Place, Places
from storage.roles import Holding, Role
from storage.tickets import Tickets

experts = Capability("experts", title="邻里小员")

_WAITS = timedelta(hours=24)
_SPEAKS = timedelta(hours=2)
"""How long words that follow a question may be more of it."""
_LONGEST = 500
_LAWYER = "律师"
_DOCTOR = "医生"
_POST, _SENTENCE = 6, 6
"""Letters of a post at most, and of an answer at least."""


class Say(Texts):
    """Words to whoever asks, and to the expert."""

    how = Text("这样问：问 律师 物业涨价合法吗；和单子有关就带上编号：问 律师 12 这笔钱该谁出。")
    what = Text("想问{skill}什么？写在后面，例如“问 {skill} 物业涨价合法吗”。")
    urgent = Text(
        "这听起来很急，等不了人回话：先打 120，着火打 119，有危险打 110。要邻居来帮忙，直接说出了什么事、在哪里。"
    )
    where = Text("我还不知道您住哪里，不知道该请哪里的小员。请带上单子的编号，或先登记住处。")
    nobody = Text("您那里现在没有登记邻里{skill}。{others}")
    others = Text("可以问的有：{list}。")
    hotline = Text("法律上的事可以打 12348 公共法律服务热线，免费。")
    asked = Text(
        "好，我去请一位邻里{skill}看看，没说您是谁，24 小时没回就换一位。\n愿意让对方知道您是谁吗？回“可以”或“不用”。"
    )
    offer_name = Text("可以 / 不用")
    named = Text("好，告诉对方了。")
    not_named = Text("好，不说。")
    name = Text("第 {no} 问是{name}问的，本人同意让您知道。")
    question = Text(
        "有邻居想请教您（第 {no} 问）：“{words}”{about}\n"
        "回“答复 {no} …”，我只转给问的人，注明是您的个人意见；不方便回“不便 {no}”，没关系。"
    )
    about = Text("（和 {matter} 有关，在{place}）")
    none_waiting = Text("这一问已经答过、换了人，或者不是问您的。")
    which = Text("等您答的有 {n} 问：{list}。请带上编号，例如“答复 {no} …”。")
    what_answer = Text("请把答复写在后面，例如“答复 {no} 要看合同怎么写的”。")
    answer = Text("邻里{skill}的个人意见，仅供参考：\n“{words}”")
    answer_of = Text("#{no} 您问的事，邻里{skill}的个人意见，仅供参考：\n“{words}”")
    send = Text("这是第 {no} 问的答复吗？“{words}”\n回“对”我就转给问的人，注明是您的个人意见；不是回“不对”。")
    offer_send = Text("对 / 不对")
    not_sent = Text("好，没有转。想好了回“答复 {no} …”。")
    passed_on = Text("好，转给问的人了，谢谢您。")
    let_go = Text("好，我请别人看，没关系。")
    nobody_left = Text("您问邻里{skill}的事，这几天没有人能答，问题我已删掉。{more}")
    offer_lawyer = Text("法律上的事我不能下结论。要不要请邻里律师看看？不说您是谁。回“问”就去问，不用就不回。")
    first_doctor = Text("难受得厉害、说不清的，马上打 120 或去医院。")
    first_police = Text("被骗了别再转钱，马上打 110 或 96110。")
    offer_expert = Text("这句还没有给任何人看。要不要请邻里{skill}看看？不说您是谁。回“问”就去问，不用就不回。")
    offer = Text("问 / 不用")
    not_asked = Text("好，不问，什么也没有记。")


@experts.command(
    "问",
    "请教",
    who=EVERYONE,
    where=Where.PRIVATE,
    usage="问 <律师、医生、教师…> [编号] <想问什么>",
    examples=("问 律师 物业涨价合法吗", "问 律师 12 这笔钱该谁出"),
)
def ask(talk: Talk, skill: Word | None = None, what: str = "") -> str:
    """私下问邻里的律师、医生、教师等小员，不说您是谁。"""
    if skill is None:
        offered = talk.pending("experts.offer")
        if offered is None:
            raise Refused(Say.how())
        skill, what = Word(offered.get("skill", _LAWYER)), str(offered["words"])
    if len(skill) > _POST and inquiries.asks_of_law(talk.reading.plain) and (answer := offer(talk, talk.reading)):
        return answer  # “问一下，涨物业费合法吗”: no post was named
    return _consult(talk, skill, what)


def _consult(talk: Talk, skill: str, what: str) -> str:
    number, words = whistling.numbered(what)
    ticket = talk.shown(number, standing.may_see) if number else None
    if not words:
        raise Refused(Say.what(skill=skill))
    if talk.read(words).urgent:
        raise Refused(Say.urgent())
    place = Places(talk.db).get(ticket.place_id) if ticket else _home(talk)
    post = _post(talk, place, skill)
    consult = Consults(talk.db).open(
        asker_id=talk.known().id,
        skill=post,
        place_id=place.id,
        ticket_id=ticket.id if ticket else None,
        words=redact(words[:_LONGEST]),
        at=talk.now,
    )
    talk.record("consult.opened", ticket, skill=post)
    _hand_on(talk, consult)
    talk.ask(talk.person.id, "experts.more", within=_SPEAKS, skill=post)
    talk.ask(talk.person.id, "experts.named", consult=consult.id)
    talk.offer(Say.offer_name(), "experts.named")
    return Say.asked(skill=post)


_EXPERTS = "律师|医生|大夫|老师|教师|民警|警察|城管|调解员|心理|社工"
_ASKS = re.compile(
    rf"(?:(?:我?想|请|麻烦)?(?:问一?下?问?|请教一?下?)(?P<who>{_EXPERTS})[,，:：\s]{{0,2}}"
    rf"|(?:请问|有没有|有|这里有)?(?P<whom>{_EXPERTS})(?:在吗|有吗|吗|在不在)?[,，?？\s]{{1,2}}(?:我?想|请)?(?:问|请教|咨询)(?:一?下)?[,，\s]?)"
    r"(?P<what>[^,，].{3,300})"
)
_WANTS = re.compile(
    r"(?:找|问一?问|问一?下|问个?|请教|咨询|联系)(?:一?[个位名下])?(?:邻里)?" + rf"(?P<skill>{_EXPERTS})"
)
_PASSES = re.compile(
    r"(?:不好意思|抱歉|[,，\s]){0,2}(?:这个|这方面|这事)?我?(?:也)?(?:不太?(?:熟悉?|懂|清楚|了解|方便|会)|说不好|答不了|没空)[了啊。.!！]?"
)
_THERE = re.compile(rf"(?:请问)?(?:这里|社区|咱们?这)?有(?:没有)?(?P<skill>{_EXPERTS})(?:吗|没有|么)?[?？。]?")
_CALLED = {"大夫": "医生", "老师": "教师", "警察": "民警"}
_ASKED = 9
"""Letters from which words say what the question is, besides whom to ask."""


def _wants(reading: Reading) -> tuple[str, str] | None:
    """Whom somebody would like to ask, and the question, where it stands by itself; what is urgent is a matter."""
    plain = reading.plain.strip()
    if reading.urgent:
        return None
    if found := _ASKS.fullmatch(plain):
        return found["who"] or found["whom"], found["what"]
    found = _WANTS.search(plain)
    found = found or _THERE.fullmatch(plain)
    return (found["skill"], "") if found else None


@experts.listener(
    _wants,
    who=EVERYONE,
    where=Where.PRIVATE,
    examples=("问律师 遗产怎么分", "律师有吗，想问下遗产怎么分", "帮我问问律师吧，我想离婚"),
    whole=True,
)
def ask_in_words(talk: Talk, wanted: tuple[str, str]) -> str | None:
    """The same in plain words; where the question is not apart from the rest, nobody is asked before they say so."""
    skill, what = wanted
    if what:
        return ask(talk, Word(skill), what)
    if len(talk.reading.plain) < _ASKED or _THERE.fullmatch(talk.reading.plain.strip()):
        return ask(talk, Word(_CALLED.get(skill, skill)))
    post = _offer(talk, skill, talk.reading) or _offer(talk, _CALLED.get(skill, skill), talk.reading)
    return Say.offer_expert(skill=post) if post else None


@experts.answer("named")
def named(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """可以 / 不用."""
    consult = Consults(talk.db).get(payload["consult"])
    if consult is None or consult.asker_id != talk.person.id:
        return None
    answer = cues.answer(talk.reading, "(?:告诉|说|让|讲)(?:对方|他们?|她们?|人)?")
    if not answer:
        return None if answer is None else Say.not_named()
    consult = Consults(talk.db).name(consult)
    talk.record("consult.named")
    if consult.expert_id:
        talk.tell(consult.expert_id, Say.name(no=consult.id, name=talk.person.name))
    return Say.named()


@experts.command(
    "答复", who=has(Role.EXPERT), where=Where.PRIVATE, usage="答复 [编号] <怎么看>", examples=("答复 7 要看合同",)
)
def reply(talk: Talk, no: TicketNumber | None = None, words: str = "") -> str:
    """邻里小员：回答邻居的问题，只转给问的人，注明是个人意见。"""
    consult = _waiting(talk, no)
    if not words.strip():
        raise Refused(Say.what_answer(no=consult.id))
    return _pass_on(talk, consult, words)


@experts.answer("said")
def said_plainly(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """An answer without the command; nothing leaves before the expert says so."""
    consult, words = Consults(talk.db).get(payload["consult"]), talk.message.text.strip()
    report = talk.reading.urgent or (talk.reading.act is Act.OPEN and bool(talk.reading.place))
    if consult is None or consult.expert_id != talk.person.id:
        return None
    if _PASSES.fullmatch(talk.reading.plain.strip()):
        return let_go(talk, TicketNumber(consult.id))
    if len(words) < _SENTENCE or report:
        return None
    talk.ask(talk.person.id, "experts.send", within=_WAITS, consult=consult.id, words=words[:_LONGEST])
    talk.ask(talk.person.id, "experts.said", within=_WAITS, consult=consult.id)
    talk.offer(Say.offer_send(), "experts.send")
    return Say.send(no=consult.id, words=words[:_LONGEST])


@experts.answer("send")
def send(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """对 / 不对."""
    consult, answer = Consults(talk.db).get(payload["consult"]), cues.answer(talk.reading, "对(?![面门了]).*|转")
    if consult is None or consult.expert_id != talk.person.id or answer is None:
        return None
    return _pass_on(talk, consult, payload["words"]) if answer else Say.not_sent(no=consult.id)


def _pass_on(talk: Talk, consult: Consult, words: str) -> str:
    said = {"skill": consult.skill, "words": words.strip()[:_LONGEST]}
    line = Say.answer_of(**said, no=consult.ticket_id) if consult.ticket_id else Say.answer(**said)
    talk.tell(consult.asker_id, line)
    talk.record("consult.answered", by=talk.person, skill=consult.skill)
    _close(talk, consult)
    return Say.passed_on()


@experts.command("不便", who=has(Role.EXPERT), where=Where.PRIVATE, usage="不便 [编号]", examples=("不便 7", "不便"))
def let_go(talk: Talk, no: TicketNumber | None = None) -> str:
    """邻里小员：这一问不方便答，请别人看。"""
    consult = _waiting(talk, no)
    talk.record("consult.declined", by=talk.person, skill=consult.skill)
    _hand_on(talk, consult)
    return Say.let_go()


def _of_experts(reading: Reading) -> Reading | None:
    return reading if inquiries.expertise(reading.plain) and not reading.urgent else None


@experts.listener(
    _of_experts, who=EVERYONE, where=Where.PRIVATE, examples=("定金交了不想买了，算不算违约", "孩子感冒要不要吃药")
)
def offer(talk: Talk, reading: Reading) -> str | None:
    """A question for somebody who knows: nobody is asked before the person says so."""
    skill = inquiries.expertise(reading.plain) or _LAWYER
    post = _offer(talk, skill, reading)
    first = "" if skill == _LAWYER else Say.first_doctor() if skill == _DOCTOR else Say.first_police()
    if post is None:
        return first or None
    return Say.offer_lawyer() if skill == _LAWYER else first + Say.offer_expert(skill=post)


@experts.answer("more")
def more(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """What is said of somebody's life soon after a question: for the same expert, or nobody."""
    reading = talk.reading
    told = reading.label in (Label.NEED, Label.DISPUTE) and not confiding.of_things(reading)
    other = inquiries.expertise(reading.plain) not in (None, payload["skill"])
    if not told or other or _wants(reading) or reading.urgent or confiding.is_for_one(reading.plain, urgent=False):
        return None
    post = _offer(talk, payload["skill"], reading)
    if post is None:
        return None
    talk.ask(talk.person.id, "experts.more", within=_SPEAKS, skill=post)
    return Say.offer_expert(skill=post)


@experts.answer("offer", claims=True)
def offered(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """问 / 不用, in whatever words; anything else is about something else."""
    answer = cues.answer(talk.reading, "[问找]问?")
    if answer:
        return _consult(talk, payload.get("skill", _LAWYER), payload["words"])
    return None if answer is None else Say.not_asked()


def _offer(talk: Talk, skill: str, reading: Reading) -> str | None:
    """Keep the question until the person says 问; the post, where such an expert is there."""
    home = talk.home_or_office()
    found = next((h.post for h in _at(talk, home) if skill in h.post or h.post in skill), None) if home else None
    if found is None:
        return None
    talk.pending("experts.offer")
    talk.ask(talk.known().id, "experts.offer", words=punctuated(reading.plain[:_LONGEST]), skill=found)
    talk.offer(Say.offer())
    return found


@experts.timer("silent")
def silent(context: Context, payload: Mapping[str, Any]) -> None:
    """A day without an answer, or the morning after a question in the night: the next one is asked."""
    if consult := Consults(context.db).get(payload["consult"]):
        _hand_on(context, consult)


def _hand_on(context: Context, consult: Consult) -> None:
    """It is somebody's turn, once it is day; where nobody is left, the asker hears so and nothing is kept."""
    place = Places(context.db).get(consult.place_id)
    local = context.local(context.now)
    at = context.ways(Hours, place).next_open(local)
    if at > context.now:
        context.later("experts.silent", at=at, key=str(consult.id), consult=consult.id)
        return
    there = [
        h.person_id for h in _at(context, place, consult.skill) if h.person_id not in (consult.asker_id, *consult.tried)
    ]
    found = Consults(context.db).next_of(consult.skill, there)
    if found is None:
        more = Say.hotline() if consult.skill == _LAWYER else ""
        context.tell(consult.asker_id, Say.nobody_left(skill=consult.skill, more=more))
        context.record("consult.left", skill=consult.skill)
        _close(context, consult)
        return
    consult = Consults(context.db).hand_to(consult, found, context.now)
    ticket = Tickets(context.db).get(consult.ticket_id) if consult.ticket_id else None
    about = Say.about(**{k: v for k, v in context.about(ticket).items() if k != "no"}) if ticket else ""
    context.tell(found, Say.question(no=consult.id, words=consult.words, about=about))
    context.ask(found, "experts.said", within=_WAITS, consult=consult.id)
    if consult.named:
        context.tell(found, Say.name(no=consult.id, name=People(context.db).get(consult.asker_id).name))
    context.later("experts.silent", at=context.now + _WAITS, key=str(consult.id), consult=consult.id)


def _close(context: Context, consult: Consult) -> None:
    """What was asked is erased."""
    context.never_mind("experts.silent", str(consult.id))
    Consults(context.db).close(consult)
    context.erase_traces()


def _waiting(talk: Talk, number: int | None) -> Consult:
    """The question meant: by its number, or the only one this expert has been asked."""
    mine = [one for one in Consults(talk.db).waiting_for(talk.person.id) if number in (None, one.id)]
    if number is None and len(mine) > 1:
        raise Refused(Say.which(n=len(mine), list="、".join(str(one.id) for one in mine), no=mine[0].id))
    if not mine:
        raise Refused(Say.none_waiting())
    return mine[0]


def _home(talk: Talk) -> Place:
    place = talk.home_or_office()
    if place is None:
        raise Refused(Say.where())
    return place


def _post(talk: Talk, place: Place, skill: str) -> str:
    """The post that the word means, as the experts there are called."""
    there = [h for h in _at(talk, place) if h.person_id != talk.person.id]
    called = (skill, _CALLED.get(skill, skill))
    found = next((h.post for word in called for h in there if h.post in word or word in h.post), None)
    if found is None:
        posts = "、".join(dict.fromkeys(h.post for h in there))
        more = Say.others(list=posts) if posts else Say.hotline() if _LAWYER in skill else ""
        raise Refused(Say.nobody(skill=skill, others=more))
    return found


def _at(context: Context, place: Place, skill: str | None = None) -> list[Holding]:
    """The experts of a place and of what it lies in who can be reached, the nearest first."""
    around = context.duty_at(place.id)
    held = [h for h in around.holdings if h.role is Role.EXPERT and h.post and h.person_id in around.free]
    near = sorted(held, key=lambda h: (-len(h.place_path), h.id))
    return [h for h in near if skill in (None, h.post)]
