"""Who is against it may be visited, and whoever has an objection is heard: in private, and named only if they agree."""

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Talk
from bot.grammar import tidy
from bot.permission import EVERYONE
from bot.redactor import redact
from bot.texts import Refused, Text, Texts
from handlers.rules.hours import Hours
from handlers.rules.retention import LIMITS
from handlers.votes.capability import flat, leaders, may_vote, meant, observers, of_speaker, votes
from nlp import cues
from storage.households import Households
from storage.places import Places
from storage.readings import Reading, Readings
from storage.votes import Vote, Votes

_CHOICES = re.compile(r"(?:不)?同意|弃权|反对|赞成|支持")
_WITHIN = timedelta(days=3)
_LEAST, _MOST = 2, 200


class Say(Texts):
    """Words about objections."""

    visit = Text("愿不愿意书记上门聊聊{why}？愿意我才告诉书记是您，投了什么别人不知道。回“愿意 / 不必”。")
    why = Text("您说的“{words}”")
    offer = Text("愿意 / 不必")
    agreed = Text("好，我告诉书记您愿意聊。票不变，截止前照样可以改。")
    declined = Text("好，不说是您。")
    willing = Text("{title}：{name}（{home}）不同意，愿意和您聊聊，并同意我告诉您。{why}请上门或私下谈，不在群里说。")
    their_words = Text("说的是：“{words}”。")
    what = Text("请写上是什么意见，例如“意见 加装电梯 想先看采光图”。")
    passed_on = Text("好，您的意见已转给{whom}，没有说是您。\n愿不愿意让书记知道是您、好来回您的话？回“愿意 / 不必”。")
    remark = Text("{title}：有一位住户提意见：“{words}”。（没有说是谁）")
    named = Text("{title}：刚才那条意见是 {name}（{home}）提的，本人同意我告诉您。")
    told = Text("好，我告诉书记是您提的。")
    to_leader = Text("书记")
    to_both = Text("书记和监督员")
    no_home = Text("住处没登记")


def kept_days() -> int:
    """For how many days after the publication it is known who voted how."""
    return LIMITS["ballots"].days


def invite(talk: Talk, vote: Vote, why: str) -> str:
    """The question to somebody who is against it."""
    talk.ask(talk.person.id, "votes.named", within=_WITHIN, vote=vote.id, words=why, against=True)
    talk.offer(Say.offer(), "votes.named")
    return Say.visit(why=Say.why(words=why) if why else "")


@votes.command(
    "意见",
    "异议",
    "提意见",
    who=EVERYONE,
    where=Where.PRIVATE,
    usage="意见 <事项> <怎么想>",
    examples=("意见 加装电梯 想先看采光图", "异议 加装电梯 302 的面积不对"),
)
def object_to(talk: Talk, what: str = "") -> str:
    """对表决或摸底提意见、提异议：转给书记和监督员，不说是您，除非您愿意。"""
    known = [vote for vote in of_speaker(talk) if vote.is_open or (vote.shown_until and vote.shown_until > talk.now)]
    vote = meant(talk, what, known, "意见")
    words = what.replace(vote.title, " ", 1).strip(" ,，:：。")[:_MOST]
    if len(words) < _LEAST:
        raise Refused(Say.what())
    line = Say.remark(title=vote.title, words=redact(words, talk.hidden_in(words)))
    place, watching = Places(talk.db).get(vote.place_id), observers(talk, vote)
    for person_id in dict.fromkeys([*leaders(talk, vote), *watching]):
        talk.tell(person_id, line, within=Hours, place=place)
    person = talk.known()
    talk.record("vote.remarked", vote=vote.id)
    talk.ask(person.id, "votes.named", within=_WITHIN, vote=vote.id, words="", against=False)
    talk.offer(Say.offer(), "votes.named")
    return Say.passed_on(whom=(Say.to_both if watching else Say.to_leader)())


@votes.answer("named")
def named(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """愿意 / 不必."""
    said = tidy(talk.message.text)
    vote = Votes(talk.db).get(payload["vote"])
    answer = None if vote is None or _CHOICES.match(said) else cues.answer(talk.reading, "愿意|告诉|来|聊")
    if said.startswith(("不必", "不用")):
        answer = False
    if answer is None or vote is None:
        return None
    if not answer:
        return Say.declined()
    _name(talk, vote, str(payload["words"]), against=bool(payload["against"]))
    return Say.agreed() if payload["against"] else Say.told()


def _name(talk: Talk, vote: Vote, words: str, *, against: bool) -> None:
    """Whoever called it hears who it is; that they do is written down."""
    told = {"title": vote.title, "name": talk.person.name, "home": _home(talk, vote)}
    why = Say.their_words(words=words) if words else ""
    line = Say.willing(**told, why=why) if against else Say.named(**told)
    if against:
        Votes(talk.db).keep_objection(vote, talk.person.id, words, talk.now)
    for person_id in leaders(talk, vote):
        talk.tell(person_id, line, within=Hours, place=Places(talk.db).get(vote.place_id))
        field = "words+name" if words else "name"
        Readings(talk.db).add(
            Reading(at=talk.now, by_id=person_id, about_id=talk.person.id, field=field, why=vote.title)
        )
    talk.record("vote.objected", vote=vote.id)


def _home(talk: Talk, vote: Vote) -> str:
    """The flats that they vote for; else where they live."""
    place = Places(talk.db).get(vote.place_id)
    mine = [flat(talk, one, place) for v, one in may_vote(talk, talk.person.id) if v.id == vote.id]
    if mine or not talk.home:
        return "、".join(mine) or Say.no_home()
    return Places(talk.db).full_name(talk.home) + Households(talk.db).get(talk.person.household_id or 0).room
