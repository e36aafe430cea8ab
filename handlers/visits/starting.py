"""A file begins: the secretary asks for it, the person agrees, and nothing is kept before that."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Context, Talk
from bot.permission import SECRETARY
from bot.texts import Refused, Text, Texts
from handlers.rules import naming
from handlers.rules import visiting as rules
from handlers.rules.visiting import Wanted
from handlers.visits.capability import day, home_of, name_of, names_of, visits
from nlp import Reading, cues
from storage.people import People, Person
from storage.places import Places
from storage.questions import Questions
from storage.roles import Role, Roles
from storage.visits import CareFiles, Consent

_MOST = 2
_TO_AGREE = timedelta(days=7)


class Say(Texts):
    """Words to the secretary, to whom it is about, and to the pair."""

    how = Text("这样说：给3栋陈爷爷建个档，小吴和林姨结对，每周一次。本人答应了才建。")
    unknown = Text("您管的地方没有登记住着“{name}”的人。请先登记住处，例如“确认住户 501 {name}”，再来建档。")
    several = Text("叫“{name}”的有 {n} 位，请写上楼栋，例如：给3栋{name}建个档，小吴结对。")
    no_pair = Text("请说由谁结对，一位或两位，例如：给{name}建个档，小吴和林姨结对，每周一次。")
    no_helper = Text("我私聊不到“{name}”，或者分不清是哪一位。请对方先私聊我一句话，再说一遍。")
    asking = Text("好，我去问{name}。本人答应了才建档，答应之前什么也不记。")
    may_we = Text(
        "{title}{by}想请{pair}每 {every} 天来看看您，把哪天见到、要办什么（配药、报修这类）记成一份档案。"
        "只有{pair}和支部书记看得到，不进群，不进报表，身体和心情怎么样都不记；到日子没来，我提醒他们，再没来请党小组长安排人。"
        "您随时说“别记我的事了”，我就停。愿意回“愿意”，不愿意回“不愿意”。"
    )
    offer_may_we = Text("愿意 / 不愿意")
    written = Text(
        "我私聊不到{name}，问不到本人。请当面把这些说清楚：谁来看、记什么、谁看得到、随时可以停。"
        "本人写了书面同意、由您保管，就回“书面同意”；没有就回“没有”。回之前什么也不记。"
    )
    offer_written = Text("书面同意 / 没有")
    not_now = Text("好，不建档，什么也没有记。")
    no = Text("好，不建档，什么也不记。以后报修、求助照样可以找我。")
    refused = Text("{name}现在不想建档，什么也没有记。")
    nobody_left = Text("谢谢您。现在一时没有人能来，档案没有建。")
    yes = Text("好，{pair}会来看您，只有他们和支部书记看得到。想看记了什么回“我的数据”，不想记了说“别记我的事了”。")
    told_pair = Text(
        "{name}愿意请您来看看：{pair}结对，每 {every} 天一次，{next}前。去过了私聊我一句就行，"
        "例如“{name} 见到 药还剩三天 灯坏了”；人不在也说一声“{name} 不在家”。只有结对的和支部书记看得到。"
    )
    told = Text("{name}答应了（{consent}）。{pair}结对，每 {every} 天一次，下次{next}前。看档案回“查档 {name}”。")


@visits.command(
    "建档",
    who=SECRETARY,
    where=Where.PRIVATE,
    usage="建档 <谁>，<谁和谁>结对，<每周几次>",
    examples=("建档 3栋陈爷爷，小吴和林姨结对，每周一次",),
)
def start(talk: Talk, words: str = "") -> str:
    """为同意的老人建一份上门档案：本人答应了才建，只有结对的一两位和您看得到。"""
    said = rules.written_down(words)
    if said is None:
        raise Refused(Say.how())
    return _start(talk, said)


def _wanted(reading: Reading) -> Wanted | None:
    return rules.wanted(reading.plain)


@visits.listener(
    _wanted,
    who=SECRETARY,
    where=Where.PRIVATE,
    examples=("给3栋陈爷爷建个档，小吴和林姨结对，每周一次", "陈爷爷换小何结对"),
    whole=True,
)
def start_in_words(talk: Talk, said: Wanted) -> str:
    """The same in one sentence; another pair for a file that there is needs the person's word again."""
    return _start(talk, said)


@visits.answer("consent")
def consented(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """愿意 / 不愿意."""
    answer = cues.answer(talk.reading, "愿意|同意")
    if answer is None:
        return None
    if not answer:
        talk.tell(payload["by"], Say.refused(name=talk.person.name))
        return Say.no()
    return _open(talk, payload, Consent.SPOKEN)


@visits.answer("written")
def written(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """书面同意 / 没有."""
    answer = cues.answer(talk.reading, "(?:有|本人)?(?:书面)?同意(?:书)?(?:了)?|签(?:好|过)?了?|有")
    if answer is None:
        return None
    if not answer:
        return Say.not_now()
    _open(talk, payload, Consent.WRITTEN)
    return ""


def _start(talk: Talk, said: Wanted) -> str:
    person = _person(talk, said)
    if not 0 < len(said.pair) <= _MOST:
        raise Refused(Say.no_pair(name=said.whom))
    pair = [_helper(talk, name, person) for name in said.pair]
    known = CareFiles(talk.db).get(person.id)
    every = said.every or (known.every if known else rules.WEEK)
    draft = {"person": person.id, "by": talk.person.id, "pair": pair, "every": every}
    for question in ("visits.consent", "visits.written"):
        Questions(talk.db).drop(question, person=person.id)
    if person.address:
        words = {"by": talk.person.name, "title": Role.SECRETARY, "pair": names_of(talk, pair), "every": every}
        talk.ask(person.id, "visits.consent", within=_TO_AGREE, **draft)
        talk.tell(person.id, Say.may_we(**words), offers=Say.offer_may_we(), answers="visits.consent")
        return Say.asking(name=person.name)
    if said.written:
        _open(talk, draft, Consent.WRITTEN)
        return ""
    talk.ask(talk.person.id, "visits.written", within=_TO_AGREE, **draft)
    talk.offer(Say.offer_written(), "visits.written")
    return Say.written(name=person.name)


def _person(talk: Talk, said: Wanted) -> Person:
    """Who lives where the speaker is secretary, and is called so."""
    reach = [Places(talk.db).get(h.place_id) for h in talk.roles if h.role is Role.SECRETARY]
    known = {place.id: place for above in reach for place in Places(talk.db).inside(above)}
    there = naming.at_path(list(known.values()), [said.where]) if said.where else None
    homes = [(person, home_of(talk, person.id)) for person in People(talk.db).named(said.whom)]
    found = [p for p, home in homes if home and home.id in known and (there is None or there.covers(home))]
    if not found or (said.where and not there):
        raise Refused(Say.unknown(name=said.whom))
    if len(found) > 1:
        raise Refused(Say.several(name=said.whom, n=len(found)))
    return found[0]


def _helper(talk: Talk, name: str, person: Person) -> int:
    found = [p for p in People(talk.db).named(name) if p.address and p.id != person.id]
    acting = [p for p in found if Roles(talk.db).of(p.id, talk.now)] if len(found) > 1 else found
    if len(acting) != 1:
        raise Refused(Say.no_helper(name=name))
    return acting[0].id


def _open(talk: Context, draft: Mapping[str, Any], consent: Consent) -> str:
    """It was agreed to: from now on there is a file; those who may see it hear so."""
    person_id, every = draft["person"], draft["every"]
    pair = [number for number in draft["pair"] if People(talk.db).get(number).address]
    if not pair:
        return Say.nobody_left()
    next_at = talk.now + timedelta(days=every)
    files = CareFiles(talk.db)
    files.open(person_id, draft["by"], consent=consent, every=every, pair=pair, at=talk.now, next_at=next_at)
    talk.record("care.opened")
    words = {"name": name_of(talk, person_id), "pair": names_of(talk, pair), "every": every, "next": day(talk, next_at)}
    for number in pair:
        talk.tell(number, Say.told_pair(**words))
    talk.tell(draft["by"], Say.told(**words, consent=consent))
    return Say.yes(pair=words["pair"])
