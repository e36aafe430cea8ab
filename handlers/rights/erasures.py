"""Being forgotten: what would go is shown, a code confirms it, then nothing of the person is left in any file."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot import looks
from bot.context import Context, Talk
from bot.grammar import Word
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rights.capability import rights
from handlers.rules import standing
from nlp import cues
from storage.broadcasts import Broadcasts, CopyKind, Stage
from storage.codes import Codes
from storage.erasing import erase_person, forget_addresses
from storage.places import Places
from storage.readings import Readings
from storage.reports import Reports, households_of
from storage.roles import NEIGHBOURS
from storage.signups import Signups
from storage.tickets import State, Ticket, Tickets
from storage.visits import CareFiles

_VALID = timedelta(minutes=10)
_SWEEP = timedelta(minutes=1)
_CODE = re.compile(r"(?:确定|是的?|对|码|[,，\s]){0,3}+(\d{8})")
_EVER = datetime(2000, 1, 1, tzinfo=UTC)


class Say(Texts):
    """Words to whoever wants to be forgotten."""

    nothing = Text("我没有保存您的任何资料，不用删。")
    office = Text("您还担任{title}，手上的事要有人接。请先让管理员免去职务，再来删除。")
    shown = Text(
        "会删掉：您的称呼、住处、联系方式，{n} 张单里您的原话和名字。{gone}{kept}"
        "删了找不回来。确定就在 10 分钟内回“删除我的 {code}”，不删就不用回。"
    )
    gone = Text("只和您有关的{list}会撤掉。")
    kept = Text("还有别家也要办的{list}照常办，只是不再有您。")
    lists = Text("您发起的接龙{list}，连同别人报的名，一起删掉。")
    done = Text("都删掉了，从现在起我不认识您。以后有事照样可以直接说。")
    stays = Text("好，什么也没有删，都照旧。")
    needs_code = Text("删了找不回来，所以要您把上面的“删除我的”和那串数字照着回一遍。不删就不用回。")
    wrong = Text("这个码不对或过期了，什么也没有删。要删请再说一次“删除我的”。")
    private = Text("请私聊我说“删除我的”。")
    stopped = Text("{title}通知（{when}，{scope}）停了：发起的人删除了资料。还要发的话，请重新发起。")
    no_file = Text("{place}有一位您结对上门的邻居不再由我记录，请继续关心，方式请自行商量。")
    owner = Text("#{no} {matter}（{place}）：报的人要求删除资料，这张撤下了，不用去了。")


@rights.command(
    "删除我的", "删除我的数据", "注销", who=EVERYONE, usage="删除我的", examples=("删除我的", "删除我的 12345678")
)
def erase(talk: Talk, code: Word | None = None) -> str | None:
    """删掉您的全部资料：先给您看会删什么，再用一次性码确认。"""
    if not talk.message.private:
        talk.whisper(Say.private())
        return None
    if not talk.person.id:
        raise Refused(Say.nothing())
    if offices := [h for h in talk.roles if h.role not in NEIGHBOURS]:
        raise Refused(Say.office(title=offices[0].title))
    if code is None:
        return _show(talk)
    purpose = Codes(talk.db).spend(code, talk.now)
    if purpose is None or purpose.get("erase") != talk.person.id:
        raise Refused(Say.wrong())
    _forget(talk)
    return None


@rights.timer("swept")
def sweep(context: Context, payload: Mapping[str, Any]) -> None:
    """The last words have left: now their address goes too."""
    if forget_addresses(context.db, payload["known"]):
        context.erase_traces()
        return
    context.later("rights.swept", at=context.now + _SWEEP * 10, key=payload["mark"], **payload)


@rights.answer("erase")
def sure(talk: Talk, _payload: Mapping[str, Any]) -> str | None:
    """不删; the code alone counts as well, a nod does not."""
    answer = cues.answer(talk.reading, "删(?:掉|除)?|确定|确认")
    if answer is False:
        talk.record("erasure.dropped", by=talk.person)
        return Say.stays()
    if found := _CODE.fullmatch(talk.reading.plain.strip(" 。.!！")):
        return erase(talk, Word(found[1]))
    if answer:
        raise Refused(Say.needs_code())
    return None


def _show(talk: Talk) -> str:
    mine = [t for n in Reports(talk.db).tickets_of(talk.person.id, _EVER) if (t := Tickets(talk.db).get(n))]
    alone = [ticket for ticket in mine if _is_only_theirs(talk, ticket)]
    shared = [ticket for ticket in mine if ticket.is_open and ticket not in alone]
    code = Codes(talk.db).make({"erase": talk.person.id}, talk.now + _VALID)
    talk.ask(talk.person.id, "rights.erase", within=_VALID)
    gone = Say.gone(list=_numbers(alone)) if alone else ""
    if begun := Signups(talk.db).of_organiser(talk.person.id):
        gone += Say.lists(list="、".join(f"“{signup.words}”" for signup in begun))
    kept = Say.kept(list=_numbers(shared)) if shared else ""
    return Say.shown(n=len(mine), gone=gone, kept=kept, code=code)


def _forget(talk: Talk) -> None:
    """Open matters first, while it is known whose they are; then every table; then whatever still travels."""
    person = talk.person
    for number in Reports(talk.db).tickets_of(person.id, _EVER):
        ticket = Tickets(talk.db).get(number)
        if ticket and _is_only_theirs(talk, ticket):
            ticket = Tickets(talk.db).change(ticket, state=State.WITHDRAWN, closed_at=talk.now)
            talk.record("ticket.withdrawn", ticket)
            if ticket.owner_id:
                talk.tell(ticket.owner_id, Say.owner(**talk.about(ticket)), ticket=ticket)
    for ticket in filter(standing.is_wish, Tickets(talk.db).held_by(person.id)):
        talk.record("wish.returned", ticket)
    _drop_notices(talk)
    _tell_visitors(talk)
    talk.record("person.erased", person=person.id)
    Readings(talk.db).erase(talk.now, person_id=person.id)
    known = erase_person(talk.db, person.id, looks.repeats)
    talk.whisper(Say.done())
    mark = str(person.id)
    talk.later("rights.swept", at=talk.now + _SWEEP, key=mark, mark=mark, known=[*known, talk.message.sender])
    talk.erase_traces()


def _tell_visitors(talk: Talk) -> None:
    """Whoever visits them hears that nothing is kept any more; of whom, they know without a name."""
    file, home = CareFiles(talk.db).get(talk.person.id), talk.home
    if file and file.stopped_at is None:
        line = Say.no_file(place=Places(talk.db).full_name(home) if home else "")
        for number in {*CareFiles(talk.db).pair_of(file.person_id), *([file.by_id] if file.by_id else [])}:
            talk.tell(number, line)


def _drop_notices(talk: Talk) -> None:
    """Drafts nobody could confirm, and notices sent again and again, which nobody could stop any more."""
    for notice in Broadcasts(talk.db).of(talk.person.id, Stage.DRAFT, Stage.AGREED):
        if notice.stage is Stage.AGREED and not notice.repeats:
            continue  # it was agreed to, and leaves once
        Broadcasts(talk.db).change(notice, stage=Stage.DROPPED)
        talk.record("broadcast.dropped", broadcast=notice.id)
        found = Broadcasts(talk.db).copies(notice, CopyKind.NOTICE)
        if notice.repeats and found:
            line = Say.stopped(title=notice.title, when=notice.repeats, scope=notice.scope)
            talk.tell_admins(line, place=Places(talk.db).get(found[0].place_id))


def _is_only_theirs(talk: Talk, ticket: Ticket) -> bool:
    """Open, reported by this household alone, and of no concern to a whole building."""
    alone = households_of(Reports(talk.db).of(ticket.id)) == 1
    return alone and not ticket.public and standing.may_become(ticket.state, State.WITHDRAWN)


def _numbers(found: list[Ticket]) -> str:
    return "、".join(f"#{ticket.id}" for ticket in found)
