"""核验: anybody may have everything counted again, from the first link to the code; nobody sees who voted how."""

from bot.capability import Where
from bot.context import Talk
from bot.permission import EVERYONE, MANAGERS
from bot.texts import Text, Texts
from handlers.rules import voting
from handlers.votes.capability import (
    WATCHERS,
    bar_of,
    groups_of,
    kind,
    meant,
    name_of,
    of_speaker,
    seats,
    silent,
    votes,
    watched,
)
from handlers.votes.closing import figures
from storage.ballots import Ballots
from storage.outbox import Cause
from storage.places import Places
from storage.questions import Questions
from storage.votes import Vote, Votes


class Say(Texts):
    """What checking shows."""

    fine = Text(
        "{title}（{place}，{kind}）重算：记录 {n} 条，一环扣一环，没有被改过。"
        "参与 {took}户/{all}户，面积 {took_area}㎡/{all_area}㎡。{figures}{how}核验码 {code}，和公布的一致。"
    )
    recounted = Text("逐票重数，结果相同。")
    kept = Text("票的内容已按期删去，核对的是链条和总数。")
    running = Text("{title}（{place}，{kind}）还在进行：记录 {n} 条，一环扣一环，没有被改过。截止前不公布选项。")
    broken = Text(
        "{title}（{place}，{kind}）核验不通过：第 {list} 处和封存的不一样，有人改过记录。"
        "这个结果不要采信，请告诉监督员、社区和街道。"
    )
    passed = Text("通过。")
    failed = Text("未通过。")
    progress = Text(
        "{title}（{kind}，{place}）：{n}/{all} 户参与，其中纸质票 {paper} 户，还有 {left} 户没投；"
        "{when} 截止。谁投了什么，截止前后我都不能说。"
    )
    over = Text("{title} 已经结束了，看结果：“核验 {title}”。")
    stopped = Text("好，{title} 撤销了，投过的票都删了。")
    stopped_group = Text("{title} {kind}撤销了，投过的票都已删去，不算数。")
    will = Text("会撤销“{title}”，已投的 {n} 户的票全部删掉，群里会收到一句通知。")


@votes.command("核验", who=EVERYONE, usage="核验 [事项]", examples=("核验 加装电梯", "核验"))
def verify(talk: Talk, what: str = "") -> str:
    """重新算一遍表决结果，看有没有被改过；谁都可以用。"""
    vote = meant(talk, what, of_speaker(talk), "核验")
    words = {"title": vote.title, "place": name_of(talk, vote), "kind": kind(vote)}
    found = Ballots(talk.db).check(vote)
    if found.faults or not _recounts(talk, vote):
        listed = "、".join(map(str, found.faults)) or "0"
        return Say.broken(**words, list=listed)
    if vote.is_open:
        return Say.running(**words, n=found.ballots)
    kept = voting.shown(vote.result or {})
    verdict = voting.verdict(kept, bar_of(vote))
    how = (Say.passed if verdict.passed else Say.failed)() if vote.formal else ""
    return Say.fine(
        **words,
        n=found.ballots,
        took=kept.took_homes,
        all=kept.all_homes,
        took_area=voting.exactly(kept.took_area),
        all_area=voting.exactly(kept.all_area),
        figures=figures(kept, verdict, bar_of(vote)) if vote.formal and verdict.enough else "",
        how=how + (Say.kept if _is_erased(talk, vote) else Say.recounted)(),
        code=vote.code,
    )


def _is_erased(talk: Talk, vote: Vote) -> bool:
    """Whether some of the ballots can no longer be read."""
    return any(one.choice is None for one in Ballots(talk.db).last(vote).values())


def _recounts(talk: Talk, vote: Vote) -> bool:
    """Whether counting again gives the figures that were published, where it can still be counted."""
    if vote.is_open or _is_erased(talk, vote):
        return True
    found = voting.tally(seats(talk, vote))
    passed = voting.verdict(found, bar_of(vote)).passed
    return {**found.kept, "passed": passed} == dict(vote.result or {})


@votes.command(
    "表决进度",
    "投票进度",
    who=WATCHERS,
    where=Where.PRIVATE,
    usage="表决进度 [事项]",
    examples=("表决进度", "表决进度 加装电梯"),
)
def progress(talk: Talk, what: str = "") -> str:
    """看有多少户参与了；谁投了什么谁也看不到。"""
    vote = watched(talk, what, "表决进度", running=False)
    if not vote.is_open:
        return Say.over(title=vote.title)
    said = Ballots(talk.db).last(vote)
    left = len(silent(talk, vote))
    return Say.progress(
        title=vote.title,
        kind=kind(vote),
        place=name_of(talk, vote),
        n=len(said),
        all=len(said) + left,
        paper=sum(bool(one.paper) for one in said.values()),
        left=left,
        when=talk.spell(vote.closes_at),
    )


def _will(talk: Talk, what: str = "") -> str:
    vote = _stoppable(talk, what)
    return Say.will(title=vote.title, n=len(Ballots(talk.db).last(vote)))


@votes.command(
    "撤销表决", who=MANAGERS, where=Where.PRIVATE, usage="撤销表决 [事项]", examples=("撤销表决 加装电梯",), first=_will
)
def stop(talk: Talk, what: str = "") -> str:
    """截止前停掉一次表决或摸底，投过的票全部删掉。"""
    vote = _stoppable(talk, what)
    Ballots(talk.db).erase(vote)
    Votes(talk.db).forget(vote, talk.now)
    Votes(talk.db).change(vote, cancelled_at=talk.now)
    Questions(talk.db).drop("votes.ballot", vote=vote.id)
    talk.never_mind("votes.remind", str(vote.id))
    talk.never_mind("votes.close", str(vote.id))
    talk.record("vote.cancelled", by=talk.person, vote=vote.id)
    talk.erase_traces()
    for group in groups_of(talk, vote):
        talk.tell_group(group, Say.stopped_group(title=vote.title, kind=kind(vote)), cause=Cause.STATUS)
    return Say.stopped(title=vote.title)


def _stoppable(talk: Talk, what: str) -> Vote:
    found = [vote for vote in of_speaker(talk) if vote.is_open]
    mine = [vote for vote in found if MANAGERS.allows(talk.roles, Places(talk.db).get(vote.place_id))]
    return meant(talk, what, mine, "撤销表决")
