"""Confirming: by a code, by the same person in the same place; where many are reached, by a second person too."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from bot.context import Context, Talk
from bot.grammar import TicketNumber
from bot.permission import MANAGERS
from bot.texts import Refused, Text, Texts
from handlers.broadcasts import drafting, revising
from handlers.broadcasts.capability import NOTIFIERS, broadcasts, forget_questions, name_of
from handlers.rules import notices, orders, revisions
from nlp import cues
from storage.broadcasts import Broadcast, Broadcasts, Stage
from storage.codes import code_hash
from storage.journal import Entry
from storage.people import People

_FRESH = timedelta(hours=12)
_IN_TIME = timedelta(hours=2)
_TRIES = 3
_CHANGE = re.compile(r"改(?:成|为)?[\s,:]{1,3}(.+)", re.DOTALL)
_DELETE = re.compile(r"(.{2,20}?)(?:那|这)一?句(?:话)?(?:删了?|删掉|去掉|不要)")
_SENDS = "发(?:送|出去?|布)?|转|同意|确认"
_GO_ON = re.compile(r"[,，\s](?:可以)?发(?:出去)?了?吧[。.!！]?$")
_CODE = re.compile(r"(?:好的?|嗯|确认|码是?|[,，:：\s]){0,4}+(\d{4})[。.!！]?")
_CLAUSE = re.compile(r"[^,，。;；!！]+[,，。;；!！]?")


class Say(Texts):
    """Words about whether it leaves."""

    wrong = Text("这个码不对，通知没有发。请看预览里最新的码，再回一次。")
    too_often = Text("码错了三次，这条通知作废，没有发。请重新发起。")
    none = Text("您没有等着发的通知。")
    elsewhere = Text("请在看到预览的地方回这个码，通知还没有发。")
    old = Text("这个预览太久了，通知没有发。请重新发起。")
    over = Text("通知里说的时间已经过去，没有发。请改好时间重新发起。")
    held = Text("好，1 分钟后发到 {scope}。现在回“撤回刚才”就不发。")
    timed = Text("好，{when}发到 {scope}。不发了回“撤回刚才”。")
    waits = Text("好，等另一位管理员看过就发。")
    agreed = Text("好，您同意了，{name}确认后就发。")
    needs_code = Text("看过没问题，请照着预览回“{confirm}”和那四位码，我才发。")
    own = Text("要另一位管理员同意，您自己不算。")
    not_asked = Text("没有等您看的通知，或者码不对。请看预览里最新的码。")
    author_agreed = Text("{name}看过{title}，同意了。")
    yours = Text("您回了码就发。")
    changed = Text("{name}改了通知，新的预览在下面。\n{preview}")
    sent_on = Text("好，改过的已交给{name}确认，不用您再回。")
    dropped = Text("好，没有发，一个群也没收到。")
    refused = Text("{name}看过{title}，先不发。要改就重新发起。")
    refused_second = Text("好，不发，我告诉{name}。")
    no_clause = Text("没有找到“{words}”那一句。可以回“改 新的全文”。")


@broadcasts.command("发", who=NOTIFIERS, usage="发 <码>", examples=("发 7314",))
def confirm(talk: Talk, code: TicketNumber) -> str:
    """看过预览，回上面的码，通知才发出去。"""
    drafts = Broadcasts(talk.db).of(talk.person.id, Stage.DRAFT) if talk.person.id else []
    if not drafts:
        raise Refused(Say.none())
    draft = next((d for d in drafts if _opens(d, code)), None)
    if draft is None:
        return _missed(talk, drafts[0])
    if talk.message.room != draft.room:
        raise Refused(Say.elsewhere())
    if talk.now - draft.made_at > _FRESH:
        raise Refused(Say.old())
    draft = Broadcasts(talk.db).change(draft, confirmed=True)
    talk.record("broadcast.confirmed", by=talk.person, broadcast=draft.id)
    return _leaves(talk, draft) or Say.waits()


@broadcasts.command("同意", who=MANAGERS, usage="同意 <码>", examples=("同意 7314",))
def agree(talk: Talk, code: TicketNumber) -> str:
    """另一位管理员的通知，您看过可以发。"""
    draft = next((d for d in Broadcasts(talk.db).at(Stage.DRAFT, since=talk.now - _FRESH) if _opens(d, code)), None)
    if draft and draft.author_id == talk.person.id:
        raise Refused(Say.own())
    asked = {question.payload["no"] for question in talk.asked("broadcasts.second")}
    if draft is None or draft.id not in asked or not talk.message.private:
        raise Refused(Say.not_asked())
    draft = Broadcasts(talk.db).change(draft, approver_id=talk.person.id)
    talk.record("broadcast.approved", by=talk.person, broadcast=draft.id)
    title = name_of(talk, draft)
    told = Say.author_agreed(name=talk.person.name, title=title)
    left = _leaves(talk, draft)
    talk.tell(draft.author_id, f"{told}{left or Say.yours()}")
    author = People(talk.db).get(draft.author_id).name
    return left or Say.agreed(name=author)


@broadcasts.answer("draft")
def author_says(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """改 … / 不发."""
    draft = _waiting(talk, payload)
    if draft is None:
        return None
    if revisions.receipts(talk.reading.plain) is not None:
        return revising.revised(talk, draft)
    if cues.answer(talk.reading, _SENDS) is False or orders.unsays(talk.reading.plain):
        return _drop(talk, draft)
    if code := _CODE.fullmatch(talk.reading.plain.strip()):
        return confirm(talk, TicketNumber(int(code[1])))
    _insist_on_code(talk, drafting.Say.send())
    words = _changed(talk, draft)
    return drafting.redraft(talk, draft, words) if words else revising.revised(talk, draft)


@broadcasts.answer("second")
def second_says(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """改 … / 某某那句删了 / 不发; what a second person changes, the author confirms."""
    draft = _waiting(talk, payload)
    if draft is None:
        return None
    author = People(talk.db).get(draft.author_id).name
    if cues.answer(talk.reading, _SENDS) is False:
        title = name_of(talk, draft)
        talk.tell(draft.author_id, Say.refused(name=talk.person.name, title=title))
        _drop(talk, draft)
        return Say.refused_second(name=author)
    if code := _CODE.fullmatch(talk.reading.plain.strip()):
        return agree(talk, TicketNumber(int(code[1])))
    _insist_on_code(talk, drafting.Say.agree())
    words = _changed(talk, draft)
    if not words:
        return None
    shown = drafting.redraft(talk, draft, words)
    talk.tell(draft.author_id, Say.changed(name=talk.person.name, preview=shown))
    return Say.sent_on(name=author)


@broadcasts.follows("draft.dropped")
def never_mind(context: Context, entry: Entry) -> None:
    """“取消”, where a draft was the last thing shown."""
    number = entry.detail["broadcast"]
    draft = Broadcasts(context.db).get(number) if isinstance(number, int) else None
    if draft and draft.stage is Stage.DRAFT:
        _drop(context, draft)


def _leaves(talk: Talk, draft: Broadcast) -> str | None:
    """Set the moment at which it leaves, once everybody who has to has said so."""
    if not draft.confirmed or (draft.needs_second and draft.approver_id is None):
        return None
    if draft.valid_until and draft.valid_until <= talk.now:
        raise Refused(Say.over())
    soon = talk.now + notices.UNDO
    at = max(draft.send_at or _by_day(talk, draft, soon), soon)
    draft = Broadcasts(talk.db).change(draft, stage=Stage.AGREED, send_at=at)
    forget_questions(talk, draft)
    talk.later("broadcasts.leave", at=at, key=str(draft.id), no=draft.id)
    return Say.timed(when=talk.spell(at), scope=draft.scope) if at > soon else Say.held(scope=draft.scope)


def _by_day(talk: Talk, draft: Broadcast, soon: datetime) -> datetime:
    """What is no correction and does not begin before the morning wakes nobody."""
    night, local = drafting.hours_of(talk, draft).night, talk.local(soon)
    morning = drafting.hours_of(talk, draft).next_open(local)
    asleep = night[0] > night[1] and (local.time() >= night[0] or local.time() < night[1])
    hurries = draft.corrects_id or (draft.begins_at and draft.begins_at < morning + _IN_TIME)
    return morning if asleep and not hurries else soon


def _missed(talk: Talk, draft: Broadcast) -> str:
    """A wrong code: three of them, and the draft is void."""
    talk.record("code.missed", by=talk.person, broadcast=draft.id)
    draft = Broadcasts(talk.db).change(draft, wrong=draft.wrong + 1)
    if draft.wrong < _TRIES:
        return Say.wrong()
    _drop(talk, draft)
    return Say.too_often()


def _drop(context: Context, draft: Broadcast) -> str:
    Broadcasts(context.db).change(draft, stage=Stage.DROPPED)
    forget_questions(context, draft)
    context.record("broadcast.dropped", broadcast=draft.id)
    return Say.dropped()


def _waiting(talk: Talk, payload: Mapping[str, Any]) -> Broadcast | None:
    draft = Broadcasts(talk.db).get(payload["no"])
    return draft if draft and draft.stage is Stage.DRAFT else None


def _opens(draft: Broadcast, code: int) -> bool:
    return draft.code == code_hash(f"{draft.id}:{code}")


def _insist_on_code(talk: Talk, confirm: str) -> None:
    """“好，发吧” is no code: nothing leaves by a nod, which may be of something else."""
    if cues.answer(talk.reading, _SENDS) or _GO_ON.search(talk.reading.plain):
        raise Refused(Say.needs_code(confirm=confirm))


def _changed(talk: Talk, draft: Broadcast) -> str | None:
    """The new words: all of them, or the old ones without the clause that was named."""
    plain = talk.message.text.strip()
    if found := _CHANGE.match(plain):
        return found[1].strip()
    if not (found := _DELETE.match(plain)):
        return None
    clauses = _CLAUSE.findall(draft.words)
    kept = [clause for clause in clauses if found[1] not in clause]
    if len(kept) == len(clauses) or not kept:
        raise Refused(Say.no_clause(words=found[1]))
    return "".join(kept).rstrip(",，;；")
