"""Settling: what became of the copies, group by group; what failed is tried again only where somebody says so."""

import re
from collections.abc import Mapping
from typing import Any

from bot.capability import Meant, Where
from bot.context import Context, Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.broadcasts import answering, leaving, recalling
from handlers.broadcasts.capability import NOTIFIERS, broadcasts, failed, latest, line, name_of, names
from handlers.broadcasts.reaching import is_audience, spot_at
from handlers.rules import audiences, duty
from nlp import Reading
from storage.broadcasts import Broadcast, Broadcasts, Copy, CopyKind, Stage
from storage.outbox import DROPPED, EXPIRED, FAILED, SENT, UNKNOWN, WAITING, Outbox
from storage.people import People
from storage.places import Places
from storage.receipts import Receipts

_PATIENCE = 4
"""Looks after which the author hears that some still wait."""

_LONGEST = 600.0
"""Seconds between two looks at most."""


_HOW_MANY = re.compile(
    r"(?:看看?|查一?下|请问|帮我|.{0,6}那[个条]?通知|通知|\d{1,2}栋|[,，\s]){0,3}+"
    r"(?:现在|目前|到底|还[有剩差]?|有|都|[,，\s]){0,3}+(?:几|多少|哪几|哪些|谁|有谁)?(?:户|家|个人?|人)?(?:还|都)?(?:没有?)?(?:回执|回[了应复]?|收到|(?<=[剩差][几多]户)|(?<=[剩差]多少户)|(?<=[剩差][几多]家))"
    r"(?:情况|怎么样|多少|的|名单|统计|数|了|呢|[?？]){0,3}"
)


class Say(Texts):
    """The account of the copies, and what can be done about those that failed."""

    all_sent = Text("{title}已发到全部 {n} 个去向。发错了回“撤回刚才”，要改回“更正 …”。")
    recounted = Text("回执重新计，旧回执不算数。")
    head = Text("{title}：{n} 个去向，已发 {m} 个。")
    lost = Text("{list}没发成（群里可能已经没有我）。回“重试”或“找楼长”。")
    unknown = Text("{list}不知道有没有发到，我不会自己重发。请到群里看一眼，没有的话回“补发 {first}”。")
    outdated = Text("{list}没来得及发就过时了，不再发。")
    waiting = Text("{list}还在等，我接着试。")
    nothing_failed = Text("没有发失败的群，不用重试。")
    over = Text("通知里说的时间已经过去，不再发了。")
    again = Text("好，再发一次：{list}。")
    asked = Text("好，已请{list}转告。")
    nobody = Text("{list}没有联系得上的楼长，请您另想办法。")
    please = Text("有一条通知没能发到{place}的群，请您转告邻居：\n“{line}”")
    leader = Text("{title} {name}")
    nowhere = Text("{words}没有发不明白的群。请写预览里的说法，例如“补发 3栋”。")
    now = Text("{title}（{stage}）：{scope}。已发 {m}/{n}。{answers}")
    answers = Text("回应 {heard} 户，有人当面或电话告知 {told} 户，未回应 {silent} 户（不代表没看到）。")
    sent = Text("已发")
    agreed = Text("等着发")
    recalled = Text("已撤回")
    corrected = Text("已更正")
    expired = Text("过时没发")


@broadcasts.timer("settle")
def settle(context: Context, payload: Mapping[str, Any]) -> None:
    """Look at every copy; the author hears the result once nothing waits any more."""
    broadcast = Broadcasts(context.db).get(payload["no"])
    if broadcast is None:
        return
    if broadcast.stage is Stage.RECALLED:
        recalling.settle(context, broadcast, payload["step"])
    if broadcast.stage is not Stage.SENT:
        return
    found = Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE)
    step = payload["step"]
    waits = [copy for copy in found if copy.state == WAITING]
    if waits:
        wait = min(leaving.SETTLING * 2.0**step, _LONGEST)
        leaving.settle_at(context, broadcast, wait, step + 1)
        if step != _PATIENCE:
            return
    forget_words(context, found)
    context.record("broadcast.settled", broadcast=broadcast.id, left=len(waits))
    context.tell(broadcast.author_id, _account(context, broadcast, found))


def forget_words(context: Context, copies: list[Copy]) -> None:
    """Of what may have been said nobody says it again: the outbox need not keep the words."""
    for copy in copies:
        if copy.state == UNKNOWN and copy.outbox_id:
            Outbox(context.db).mark(copy.outbox_id, UNKNOWN)


@broadcasts.command(
    "重试",
    who=NOTIFIERS,
    also=("没发出去的再发", "没发出去的再发一遍", "没发成的再发一遍", "没发成的再发", "没发到的再发", "失败的再发"),
    usage="重试",
    examples=("重试",),
)
def retry(talk: Talk) -> str:
    """把刚才没发成的群再发一次；已发到的不会重发。"""
    broadcast = _standing(talk)
    lost = failed(talk, broadcast)
    if not lost:
        raise Refused(Say.nothing_failed())
    leaving.put(talk, broadcast, lost)
    talk.record("broadcast.retried", by=talk.person, broadcast=broadcast.id, copies=len(lost))
    return Say.again(list=names(talk, lost))


@broadcasts.command("补发", who=NOTIFIERS, usage="补发 <范围>", examples=("补发 3栋",))
def send_again(talk: Talk, where: str) -> str:
    """不知道有没有发到的群，您看过确实没有，再发一次。"""
    broadcast = _standing(talk)
    audience = audiences.read(where) if is_audience(talk, where) else None
    found = Broadcasts(talk.db).copies(broadcast, CopyKind.NOTICE)
    doubtful = [copy for copy in found if copy.state == UNKNOWN]
    spots = {copy.id: spot_at(talk, Places(talk.db).get(copy.place_id)) for copy in doubtful}
    meant = [copy for copy in doubtful if audience and audience.takes_in(spots[copy.id])]
    meant = meant or [copy for copy in doubtful if names(talk, [copy]) == where]
    if not meant:
        raise Refused(Say.nowhere(words=where))
    leaving.put(talk, broadcast, meant)
    talk.record("broadcast.retried", by=talk.person, broadcast=broadcast.id, copies=len(meant))
    return Say.again(list=names(talk, meant))


@broadcasts.command(
    "找楼长",
    who=EVERYONE,
    also=("人工", "转人工", "找人工", "真人", "找真人", "找个真人"),
    usage="找楼长",
    examples=("找楼长",),
)
def ask_leaders(talk: Talk) -> str | None:
    """请楼长应您一声；发通知有没发成的群时，请那里的楼长转告邻居。"""
    if not NOTIFIERS.allows(talk.roles, talk.reach) or not Broadcasts(talk.db).of(talk.person.id, Stage.SENT):
        talk.record("leader.wanted", by=talk.known())
        return None
    broadcast = _standing(talk)
    asked, alone = [], []
    for copy in failed(talk, broadcast):
        rung = duty.leader(talk.duty_at(copy.place_id), but={talk.person.id})
        if rung is None:
            alone.append(copy)
            continue
        place = names(talk, [copy])
        talk.tell(rung.person_id, Say.please(place=place, line=line(talk, broadcast)))
        asked.append(Say.leader(title=rung.title, name=People(talk.db).get(rung.person_id).name))
    if not asked and not alone:
        raise Refused(Say.nothing_failed())
    talk.record("leader.asked", by=talk.person, broadcast=broadcast.id, copies=len(asked))
    said = Say.asked(list="、".join(dict.fromkeys(asked))) if asked else ""
    return said + (Say.nobody(list=names(talk, alone)) if alone else "")


@broadcasts.command(
    "通知情况",
    who=NOTIFIERS,
    also=(
        "谁没回",
        "谁还没回",
        "还有谁没回",
        "多少户没回",
        "几户没回",
        "通知发得怎么样",
        "发得怎么样",
        "发到哪了",
        "都发出去了吗",
        "都发到了吗",
    ),
    usage="通知情况",
    examples=("通知情况",),
)
def state(talk: Talk) -> str:
    """看您最近一条通知发得怎么样。"""
    stages = {
        Stage.SENT: Say.sent,
        Stage.AGREED: Say.agreed,
        Stage.RECALLED: Say.recalled,
        Stage.CORRECTED: Say.corrected,
        Stage.EXPIRED: Say.expired,
    }
    if not any(b.stage in stages for b in Broadcasts(talk.db).of(talk.person.id, *stages)) and (
        counted := answering.how_many(talk)
    ):
        return counted
    broadcast = latest(talk, *stages)
    found = Broadcasts(talk.db).copies(broadcast, CopyKind.NOTICE)
    m = sum(copy.state == SENT for copy in found)
    about = {"title": name_of(talk, broadcast), "scope": broadcast.scope, "stage": stages[broadcast.stage]()}
    answers = ""
    if broadcast.asks and broadcast.stage is Stage.SENT:
        reach = Receipts(talk.db).reach(broadcast)
        answers = Say.answers(heard=len(reach.answered), told=len(reach.told), silent=len(reach.silent))
    return Say.now(**about, n=len(found), m=m, answers=answers)


def _asks(reading: Reading) -> bool | None:
    return _HOW_MANY.fullmatch(reading.plain.strip()) is not None or None


@broadcasts.listener(
    _asks, who=NOTIFIERS, where=Where.PRIVATE, examples=("回执", "停水那个通知现在几户回了"), whole=True
)
def state_in_words(talk: Talk, _asked: bool) -> str:
    """The same in one's own words."""
    return Meant("通知情况")


def _account(context: Context, broadcast: Broadcast, found: list[Copy]) -> str:
    by_state = {
        Say.lost: [copy for copy in found if copy.state in (FAILED, None)],
        Say.outdated: [copy for copy in found if copy.state in (EXPIRED, DROPPED)],
        Say.waiting: [copy for copy in found if copy.state == WAITING],
    }
    title, n = name_of(context, broadcast), len(found)
    sent = sum(copy.state == SENT for copy in found)
    if sent == n:
        again = Say.recounted() if broadcast.corrects_id and broadcast.asks else ""
        return Say.all_sent(title=title, n=n) + again
    text = Say.head(title=title, n=n, m=sent)
    text += "".join(words(list=names(context, copies)) for words, copies in by_state.items() if copies)
    if doubtful := [copy for copy in found if copy.state == UNKNOWN]:
        text += Say.unknown(list=names(context, doubtful), first=names(context, doubtful[:1]))
    return text


def _standing(talk: Talk) -> Broadcast:
    """The newest one that was sent, while it is not outdated."""
    broadcast = latest(talk, Stage.SENT)
    if broadcast.valid_until and broadcast.valid_until <= talk.now:
        raise Refused(Say.over())
    return broadcast
