"""A ballot is said in private, by a registered owner or by somebody with a written mandate; the last one counts."""

from collections.abc import Mapping
from typing import Any

from bot.context import Talk
from bot.grammar import tidy
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import voting
from handlers.rules.hours import Hours
from handlers.votes import objecting
from handlers.votes.capability import Say as Shared
from handlers.votes.capability import await_ballot, flat, kind, may_vote, meant, of_speaker, voters, votes
from storage.ballots import Ballots, Choice
from storage.people import People
from storage.places import Places
from storage.questions import Questions
from storage.residences import Residences, Tie
from storage.votes import Elector, Vote, Votes


class Say(Texts):
    """Words to voters, in private."""

    cast = Text(
        "好，{flat} 已记“{choice}”（{title}{kind}）。{when} 前可以改，最后一次算数。"
        "公示期满 {days} 天后，谁投了什么就删掉。"
    )
    against = Text("好，{flat} 已记“{choice}”（{title}{kind}）。{when} 前可以改，最后一次算数。\n{ask}")
    yours = Text("{title}（{kind}），{when} 截止，您可以投：{flats}。回“同意 / 不同意 / 弃权”。")
    said = Text("{title}（{kind}），{when} 截止。{flats} 现在记的是“{choice}”，要改就回“同意 / 不同意 / 弃权”。")
    private = Text("票请私聊我投，群里说的不算。")
    tenant = Text(
        "登记里 {flat} 的业主{owner}，不是您。您可以提意见（回“意见 …”），我转给书记；投票请业主本人，"
        "或者带书面委托找书记。"
    )
    surname = Text("姓{name}")
    nobody = Text("还没有登记")
    no_flat = Text("{room} 不是您登记的房子。您可以投：{list}。")
    which_flat = Text("{title}您可以投 {list}，各算一户。请写房号，例如“{room} 同意”；都一样就回“都同意”。")
    unknown = Text("我不知道您是哪一户的业主。请找楼长核对，例如楼长说“确认住户 502 姓名 业主”，再来投。")
    late = Text("{title}（{kind}）{when} 已经截止，这一票没有记。有意见回“意见 …”，我转给书记。")
    other = Text(
        "您家 {flat} 的票（{title}）刚由另一位业主或受托人投了。一户一票，截止前最后一次算数；意见不同请先商量。"
    )


@votes.command(
    "投票",
    "我要投票",
    who=EVERYONE,
    usage="投票 [同意、不同意或弃权]",
    examples=("投票", "投票 同意", "投票 加装电梯 弃权"),
)
def vote_by_name(talk: Talk, what: str = "") -> str | None:
    """看您现在能投什么，或者直接投：登记的业主每户一票，截止前可以改。"""
    if not talk.message.private:
        talk.whisper(Say.private() if what else _open_to(talk))
        return None
    said = _choice(talk, what) if what else None
    return _cast(talk, said, what) if said else _open_to(talk)


@votes.answer("ballot", claims=True)
def ballot(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """同意 / 不同意 / 弃权, perhaps with a room, the title, or why."""
    words = tidy(talk.message.text)
    said, asked = _choice(talk, words), Votes(talk.db).get(payload["vote"])
    if said is None or asked is None or asked.cancelled_at:
        return None
    if not asked.takes(talk.now):
        waiting = [q for q in Questions(talk.db).open_for(talk.person.id, talk.now) if q.name != "votes.ballot"]
        return None if waiting else Say.late(title=asked.title, kind=kind(asked), when=talk.spell(asked.closes_at))
    if may_vote(talk, talk.person.id):
        return _cast(talk, said, words)
    _listen(talk, asked)
    return _not_theirs(talk, asked)


def _choice(talk: Talk, words: str) -> voting.Said | None:
    titles = {vote.title for vote, _ in may_vote(talk, talk.person.id)}
    return voting.choice(words, next((title for title in titles if title in words), ""))


def _cast(talk: Talk, said: voting.Said, words: str) -> str:
    found = may_vote(talk, talk.person.id)
    if not found:
        return _open_to(talk)
    vote = meant(talk, words, {vote.id: vote for vote, _ in found}.values(), str(said.choice))
    mine = _which(talk, vote, [one for v, one in found if v.id == vote.id], said)
    place = Places(talk.db).get(vote.place_id)
    _keep(talk, vote, mine, said.choice)
    names = "、".join(sorted(flat(talk, one, place) for one in mine))
    told = {"flat": names, "choice": said.choice, "title": vote.title, "kind": kind(vote)}
    told |= {"when": talk.spell(vote.closes_at)}
    _listen(talk, vote)
    if said.choice is Choice.NO:
        return Say.against(**told, ask=objecting.invite(talk, vote, said.why))
    return Say.cast(**told, days=objecting.kept_days())


def _which(talk: Talk, vote: Vote, mine: list[Elector], said: voting.Said) -> list[Elector]:
    """The flats that the ballot is for: the one that is named, or all that have one voice."""
    place = Places(talk.db).get(vote.place_id)
    if said.room:
        named = [one for one in mine if flat(talk, one, place).endswith(said.room)]
        if not named:
            listed = "、".join(sorted(flat(talk, one, place) for one in mine))
            raise Refused(Say.no_flat(room=said.room, list=listed))
        mine = named
    elif len({one.voice for one in mine}) > 1 and not said.all:
        flats = sorted(flat(talk, one, place) for one in mine)
        raise Refused(Say.which_flat(title=vote.title, list="、".join(flats), room=flats[0]))
    spoken = {one.voice for one in mine}
    return [one for one in Votes(talk.db).electors(vote) if one.voice in spoken]


def _keep(talk: Talk, vote: Vote, mine: list[Elector], choice: Choice) -> None:
    """One ballot for each; another owner of the same flat hears that it was cast, not what was said."""
    place, others = Places(talk.db).get(vote.place_id), dict[int, list[str]]()
    for one in mine:
        Ballots(talk.db).cast(vote, one, choice, talk.now, paper=False)
        for person_id in voters(talk, vote, one):
            if person_id != talk.person.id:
                others.setdefault(person_id, []).append(flat(talk, one, place))
    for person_id, flats in others.items():
        line = Say.other(flat="、".join(flats), title=vote.title)
        talk.tell(person_id, line, within=Hours, place=place)
    talk.record("ballot.taken", vote=vote.id)


def _listen(talk: Talk, vote: Vote) -> None:
    """A ballot may be changed until the vote is over."""
    for question in talk.asked("votes.ballot"):
        if question.payload["vote"] == vote.id:
            Questions(talk.db).close(question)
    await_ballot(talk, vote, talk.person.id)


def _open_to(talk: Talk) -> str:
    """What the speaker may vote on, and what is noted; who may not is told why."""
    found = may_vote(talk, talk.person.id) if talk.person.id else []
    lines, done = [], set[int]()
    for vote, _ in found:
        if vote.id in done:
            continue
        done.add(vote.id)
        lines += _state(talk, vote, [one for v, one in found if v.id == vote.id])
        _listen(talk, vote)
    if lines:
        return "\n".join(lines)
    running = [vote for vote in of_speaker(talk) if vote.takes(talk.now)] if talk.person.id else []
    if not running:
        raise Refused(Shared.none())
    return _not_theirs(talk, running[0])


def _state(talk: Talk, vote: Vote, mine: list[Elector]) -> list[str]:
    place, said = Places(talk.db).get(vote.place_id), Ballots(talk.db).last(vote)
    by_choice: dict[str, list[str]] = {}
    for one in mine:
        noted = said[one.number].choice if one.number in said else None
        by_choice.setdefault(noted or "", []).append(flat(talk, one, place))
    words = {"title": vote.title, "kind": kind(vote), "when": talk.spell(vote.closes_at)}
    return [
        Say.said(**words, flats="、".join(sorted(flats)), choice=choice)
        if choice
        else Say.yours(**words, flats="、".join(sorted(flats)))
        for choice, flats in by_choice.items()
    ]


def _not_theirs(talk: Talk, vote: Vote) -> str:
    """Somebody who lives there and is not registered as an owner."""
    homes = {talk.person.household_id, *(r.household_id for r in Residences(talk.db).of(talk.person.id))}
    found = [one for one in Votes(talk.db).electors(vote) if one.household_id in homes - {None}]
    if not found:
        return Say.unknown()
    held = Residences(talk.db).at(found[0].household_id or 0)
    names = [People(talk.db).get(r.person_id).name for r in held if r.tie is Tie.OWNER]
    owner = Say.surname(name=names[0][:1]) if names and names[0] else Say.nobody()
    return Say.tenant(flat=flat(talk, found[0], Places(talk.db).get(vote.place_id)), owner=owner)
