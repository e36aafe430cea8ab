"""Paper ballots, each entered twice by two people, and written mandates."""

import re

from bot.capability import Where
from bot.context import Talk
from bot.permission import SECRETARY
from bot.texts import Refused, Text, Texts
from handlers.rules import voting
from handlers.rules.hours import Hours
from handlers.votes.capability import COUNTERS, await_ballot, flat, voters, votes, watched
from storage.ballots import Ballots
from storage.households import Households
from storage.people import People, Person
from storage.places import Place, Places
from storage.votes import Elector, Vote, Votes

_ROOM = re.compile(r"(?P<where>(?:[^\W_栋楼元]{1,8}(?:栋|号楼|单元)){0,3})\s?(?P<room>\d{2,4})(?:室|房)?")
_NAME = re.compile(r"[\u4e00-\u9fff]{2,4}")
_TIE = re.compile(r"给|的|委托|由|代投|代")


class Say(Texts):
    """Words to those who enter paper ballots and mandates."""

    how = Text("这样说：录票 101 同意。两个人各录一遍，两次一样才入账。")
    how_mandate = Text("这样说：委托投票 101 姓名。要有业主签字的书面委托，原件请留好。")
    example = Text("录票 101 同意")
    example_mandate = Text("委托投票 301 姓名")
    no_flat = Text("{title}的名册里没有 {room}。")
    which_flat = Text("{title}的名册里有几户 {room}：{list}。请写全。")
    half = Text("好，{flat} 的纸质票录了第一遍。请另一位（监督员或书记）再录一遍，两次一样才入账。")
    again = Text("您已经录过 {flat} 的第一遍了，改成了这次的。还要另一位再录一遍。")
    entered = Text("好，{flat} 的纸质票两遍一致，已入账。")
    unlike = Text("{flat} 的纸质票两遍不一样，没有入账。请两位看着原票各重录一遍。")
    told = Text(
        "{title}：您家 {flat} 的纸质票已由两人录入。要核对回“投票”；"
        "不对请在 {when} 前直接回“同意 / 不同意 / 弃权”，以最后一次为准。"
    )
    nobody = Text("这里没有找到叫“{name}”的人。请本人先私聊我一句话，或由楼长“确认住户”。")
    many = Text("这里叫“{name}”的有 {n} 位，请先由楼长说清各住哪户，再写委托。")
    entrusted = Text("好，记下了：{flat} 由 {name} 凭书面委托投票，{title}这一次有效。")
    asked = Text("{title}：书记记下了 {flat} 业主给您的书面委托。请私聊我回“同意 / 不同意 / 弃权”，{when} 截止。")


@votes.command(
    "录票",
    who=COUNTERS,
    where=Where.PRIVATE,
    usage="录票 <房号> <同意、不同意或弃权> [事项]",
    examples=("录票 101 同意",),
)
def enter(talk: Talk, what: str = "") -> str:
    """录一张纸质票：书记和监督员各录一遍，两次一样才算。"""
    vote = watched(talk, what, Say.example(), running=True)
    said = voting.choice(what, vote.title)
    if said is None or not said.room:
        raise Refused(Say.how())
    elector = _elector(talk, vote, what)
    place = Places(talk.db).get(vote.place_id)
    name = flat(talk, elector, place)
    alike, others = Ballots(talk.db).paper(vote, elector.number, said.choice, talk.person.id, talk.now)
    if not others:
        talk.record("paper.entered", by=talk.person, vote=vote.id)
        return Say.half(flat=name)
    if not alike:
        talk.record("paper.dropped", by=talk.person, vote=vote.id)
        for person_id in others:
            talk.tell(person_id, Say.unlike(flat=name), within=Hours, place=place)
        return Say.unlike(flat=name)
    for one in Votes(talk.db).electors(vote):
        if one.voice == elector.voice:
            Ballots(talk.db).cast(vote, one, said.choice, talk.now, paper=True)
    talk.record("ballot.entered", by=talk.person, vote=vote.id)
    _tell_voters(talk, vote, elector, name)
    return Say.entered(flat=name)


def _tell_voters(talk: Talk, vote: Vote, elector: Elector, name: str) -> None:
    """The owners hear it where they can be reached, so that nobody votes in their place unseen."""
    for person_id in voters(talk, vote, elector):
        line = Say.told(title=vote.title, flat=name, when=talk.spell(vote.closes_at))
        talk.tell(person_id, line, within=Hours, place=Places(talk.db).get(vote.place_id))


@votes.command(
    "委托投票",
    who=SECRETARY,
    where=Where.PRIVATE,
    usage="委托投票 <房号> <姓名> [事项]",
    examples=("委托投票 301 阿强",),
)
def entrust(talk: Talk, what: str = "") -> str:
    """记下业主的书面委托：这一次由受托人投这一户的票。"""
    vote = watched(talk, what, Say.example_mandate(), running=True)
    place = Places(talk.db).get(vote.place_id)
    words = what.replace(vote.title, " ", 1)
    elector = _elector(talk, vote, words)
    rest = _TIE.sub(" ", _ROOM.sub(" ", words, count=1))
    name = _NAME.search(rest)
    if name is None:
        raise Refused(Say.how_mandate())
    person = _person(talk, place, name[0])
    Votes(talk.db).entrust(vote, elector.number, person.id, talk.person.id, talk.now)
    talk.record("vote.entrusted", by=talk.person, vote=vote.id)
    told = {"flat": flat(talk, elector, place), "title": vote.title}
    await_ballot(talk, vote, person.id)
    when = talk.spell(vote.closes_at)
    talk.tell(person.id, Say.asked(**told, when=when), within=Hours, place=place)
    return Say.entrusted(**told, name=person.name)


def _elector(talk: Talk, vote: Vote, words: str) -> Elector:
    """The household of that room; of several of one number, the one whose unit is named."""
    found = _ROOM.search(words.replace(vote.title, " ", 1))
    if found is None:
        raise Refused(Say.how())
    place, room = Places(talk.db).get(vote.place_id), found["room"]
    there = [
        one
        for one in Votes(talk.db).electors(vote)
        if one.household_id and Households(talk.db).get(one.household_id).room == room
    ]
    named = [one for one in there if flat(talk, one, place) == f"{found['where']}{room}"]
    there = named or there
    if not there:
        raise Refused(Say.no_flat(title=vote.title, room=room))
    if len(there) > 1:
        raise Refused(Say.which_flat(title=vote.title, room=room, list="、".join(flat(talk, o, place) for o in there)))
    return there[0]


def _person(talk: Talk, place: Place, name: str) -> Person:
    """Whoever of that name the bot can reach, near the place first."""
    known = [p for p in People(talk.db).named(name) if p.address]
    estate = Places(talk.db).estate_of(place) or place
    near = [p for p in known if (home := Households(talk.db).place_of(p.household_id)) and estate.covers(home)]
    found = near or known
    if not found:
        raise Refused(Say.nobody(name=name))
    if len(found) > 1:
        raise Refused(Say.many(name=name, n=len(found)))
    return found[0]
