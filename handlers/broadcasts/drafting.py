"""Drafts: a notice is shown with its audience before it leaves; every change makes a new preview and a new code."""

import re
from collections.abc import Iterable
from datetime import datetime

from bot.context import Context, Talk
from bot.offers import new_code
from bot.redactor import redact
from bot.texts import Refused, Text, Texts, punctuated
from handlers.broadcasts import voices
from handlers.broadcasts.capability import forget_questions, line, name_of, window_of
from handlers.broadcasts.reaching import Reached, is_watched, may_reach
from handlers.rules import notices
from handlers.rules.hours import Hours
from nlp.labels import Label
from storage.broadcasts import Broadcast, Broadcasts, CopyKind, places_of
from storage.codes import code_hash
from storage.people import People
from storage.places import Place, Places
from storage.receipts import Receipts
from storage.roles import Role, Roles

_THAT_DAY = re.compile(r"今[天日早晚]|今儿")
"""Of the day on which it is read, whenever it was written."""

_CLOCK = re.compile(r"[\d一二两三四五六七八九十][:点时]")


class Say(Texts):
    """The preview, and what stands in the way of one."""

    preview = Text(
        "预览：\n“{line}”\n去向 {scope}，预计约 {minutes} 分钟发完，{homes}。{more}\n回“{confirm} {code}”{rest}"
    )
    send = Text("发")
    agree = Text("同意")
    homes = Text("约 {n} 户")
    no_homes = Text("没有登记住户")
    rest = Text("，不发回“不发”，要改回“改 新的全文”。")
    rest_second = Text("，不同意回“不发”，要改回“改 新的全文”，删一句回“某某那句删了”。")
    timed = Text("{when}发。")
    at_rest = Text("那时候大家在休息，会吵到人。")
    repeated = Text("{when}各发一次，下一次{next}，停下来回“停发”。")
    reminded = Text("{when}在同样的群里再提醒一次，不要提醒就在后面写“不用提醒”。")
    cleaned = Text("电话、房号和人名我去掉了。")
    doubtful = Text("没有说清时间地点，像是发错了？")
    second = Text("去向多，要另一位管理员看过才发，已请{list}看。")
    watched = Text("发前要管理员看一眼，已请{list}看。")
    nobody_watching = Text("发前要管理员看一眼，现在没有联系得上的管理员。请先打电话说一声，再发起。")
    asked = Text("{name}要发{title}到 {n} 处，请您看一眼。")
    nobody = Text("去向多，要另一位管理员看过才能发，现在没有联系得上的第二位。请先请管理员任命一位，或分几次发。")
    too_long = Text("通知最多 {n} 个字，这条有 {m} 个字。请缩短一些，再发给我。")
    no_words = Text("没有看到通知内容。这样说就行：转发 明早8点停水 到 1-12栋 要回执")
    leaders_ask = Text("给楼长的通知不收回执。请去掉“要回执”再发一次。")
    over = Text("通知里说的时间（{when}）已经过去了。请改好时间，再发给我。")
    no_when = Text("没看懂什么时候发。可以写“明早7点发”或“每周一 8点”。")
    late = Text("发的时间（{when}）比通知里说的时间还晚。请改好，再发给我。")


def make(talk: Talk, said: notices.Order, to: Reached, corrects: Broadcast | None = None) -> str:
    """Write the draft down with its copies, and show it."""
    local = talk.local(talk.now)
    if to.leaders and said.asks:
        raise Refused(Say.leaders_ask())
    send_at = _send_at(said, local)
    again = said.when if said.when and notices.repeats(said.when, local) else ""
    day = talk.local(send_at) if send_at and _THAT_DAY.search(said.words) else local
    window, spans = (notices.Window(), ()) if again else notices.window(said.words, day)
    body, title = notices.dated(said.words, spans), notices.title(said.words)
    if corrects:
        window, spans = notices.corrected(said.words, window_of(talk, corrects), local)
        body, title = correcting_words(talk, said.words, corrects, window), corrects.title
    mode = voices.mode_over(talk, to)
    window = window if again else voices.limited(talk, mode, window)
    _check(talk, body, window, send_at)
    draft = Broadcasts(talk.db).add(
        author_id=talk.known().id,
        room=talk.message.sender,
        title=title if corrects else voices.headed(mode, title),
        words=cleaned(talk, voices.dated(talk, mode, window, body)),
        scope=to.scope,
        asks=said.asks,
        reminds=said.reminds and not again and not (corrects and notices.cancels(body)) and bool(_CLOCK.search(body)),
        repeats=again,
        code="",
        needs_second=notices.needs_second(len(to.targets), to.households, to.whole)
        or is_watched(talk.roles, [target.place for target in to.targets]),
        corrects_id=corrects.id if corrects else None,
        begins_at=window.begins,
        ends_at=window.ends,
        send_at=send_at,
        made_at=talk.now,
    )
    for target in to.targets:
        Broadcasts(talk.db).copy(draft, target.address, target.place.id, CopyKind.NOTICE, None)
    return show(talk, draft, said=said.words)


def redraft(talk: Talk, draft: Broadcast, words: str) -> str:
    """Other words, to the same chats: shown and confirmed anew.  A second person who changes it has seen it."""
    local = talk.local(talk.now)
    window, spans = notices.window(words, local)
    if draft.corrects_id or (window.begins is None and window.ends is None):
        window, spans = window_of(talk, draft), ()
    body, mode = notices.dated(words, spans), voices.mode_of_draft(talk, draft)
    _check(talk, body, window, draft.send_at)
    title = voices.headed(mode, notices.title(body)) or draft.title
    body = body if draft.corrects_id else voices.dated(talk, mode, window, body)
    values = {"begins_at": window.begins, "ends_at": window.ends} if not draft.repeats else {}
    seen_by = talk.person.id if talk.person.id != draft.author_id else None
    draft = Broadcasts(talk.db).change(draft, words=cleaned(talk, body), title=title, approver_id=seen_by, **values)
    return show(talk, draft, said=words)


def show(talk: Talk, draft: Broadcast, *, said: str) -> str:
    """The preview with a new code, to the author and to whoever has to look at it too; the speaker's is returned."""
    forget_questions(talk, draft)
    code = new_code()
    hashed = code_hash(f"{draft.id}:{code}")
    draft = Broadcasts(talk.db).change(draft, code=hashed, wrong=0, confirmed=False, made_at=talk.now)
    talk.record("broadcast.drafted", by=talk.person, broadcast=draft.id)
    seconds = _seconds(talk, draft) if draft.needs_second and draft.approver_id is None else []
    if draft.needs_second and not seconds and draft.approver_id is None:
        raise Refused(Say.nobody_watching() if _watched(talk, draft) else Say.nobody())
    talk.ask(draft.author_id, "broadcasts.draft", no=draft.id)
    people, n = People(talk.db), len(Broadcasts(talk.db).copies(draft, CopyKind.NOTICE))
    more = _more(talk, draft, said)
    for person_id in seconds:
        about = Say.asked(name=people.get(draft.author_id).name, title=name_of(talk, draft), n=n)
        text = _preview(talk, draft, more, Say.agree(), code, Say.rest_second())
        talk.tell(person_id, f"{about}{text}")
        talk.ask(person_id, "broadcasts.second", no=draft.id)
    if seconds:
        asked = Say.watched if _watched(talk, draft) else Say.second
        more += asked(list="、".join(people.get(number).name for number in seconds))
    return _preview(talk, draft, more, Say.send(), code, Say.rest())


def cleaned(context: Context, body: str) -> str:
    """The words without what no group may read; they end with a full stop."""
    text = redact(punctuated(body).strip(), context.hidden_in(body))
    return text if text.endswith(("。", "！", "？", "!", "?")) else f"{text}。"


def correcting_words(talk: Talk, words: str, old: Broadcast, window: notices.Window) -> str:
    """What is new, and that the old is void."""
    was = window_of(talk, old)
    if was.begins and notices.cancels(words):
        return Corrected.off(words=words, was=notices.spell(was.begins, was.ends, _as_said(old.words)))
    if was.begins is None or window.begins is None or window == was:
        return Corrected.words(words=words)
    said = _as_said(old.words)
    new = notices.spell(window.begins, window.ends, _as_said(words) or said)
    gone = notices.spell(was.begins, was.ends, said, dated=was.begins.date() != window.begins.date() or not said)
    return Corrected.times(words=words, new=new, was=gone)


def _as_said(words: str) -> str:
    """An hour, or the part of the day, as the words name one: what they leave open is not made up."""
    clock = _CLOCK.search(words)
    return clock[0] if clock else notices.part(words)


class Corrected(Texts):
    """How a correction reads."""

    words = Text("{words}。前一条通知以这条为准")
    off = Text("{words}（原定{was}）")
    times = Text("{words}：{new}（原{was}作废）")


def _preview(talk: Talk, draft: Broadcast, more: str, confirm: str, code: str, rest: str) -> str:
    copies = Broadcasts(talk.db).copies(draft, CopyKind.NOTICE)
    homes = len(Receipts(talk.db).living_in(places_of(copies)))
    return Say.preview(
        line=line(talk, draft),
        scope=draft.scope,
        minutes=notices.minutes([copy.address for copy in copies]),
        homes=Say.homes(n=homes) if homes else Say.no_homes(),
        more=more,
        confirm=confirm,
        code=code,
        rest=rest,
    )


def _more(talk: Talk, draft: Broadcast, words: str) -> str:
    """What else there is to know before it is confirmed."""
    said = []
    sent = draft.send_at or talk.now
    at = notices.remind_at(window_of(talk, draft), talk.local(sent), hours_of(talk, draft)) if draft.reminds else None
    if draft.repeats:
        said.append(Say.repeated(when=draft.repeats, next=talk.spell(sent)))
    elif draft.send_at:
        said.append(Say.timed(when=talk.spell(draft.send_at)))
    if (draft.send_at or draft.repeats) and not hours_of(talk, draft).is_open(talk.local(sent)):
        said.append(Say.at_rest())
    if at:
        said.append(Say.reminded(when=talk.spell(at)))
    if "〔" in draft.words and "〔" not in words:
        said.append(Say.cleaned())
    if not (draft.corrects_id or draft.repeats) and not _CLOCK.search(words) and talk.read(words).label is Label.CHAT:
        said.append(Say.doubtful())
    return "".join(said)


def hours_of(context: Context, broadcast: Broadcast) -> Hours:
    """The quiet times of the first place it goes to."""
    copies = Broadcasts(context.db).copies(broadcast, CopyKind.NOTICE)
    return context.ways(Hours, Places(context.db).get(copies[0].place_id)) if copies else Hours()


def _seconds(talk: Talk, draft: Broadcast) -> list[int]:
    """Who has to look at it: the admins who answer for all of it, else the secretaries; never the author."""
    places = _places(talk, draft)
    for role in (Role.ADMIN, Role.SECRETARY):
        held = Roles(talk.db).holding(role, talk.now)
        fit = {h.person_id for h in held if all(may_reach([h], place) for place in places)} - {draft.author_id}
        if free := sorted(_reachable(talk, fit)):
            return free
    return []


def _watched(talk: Talk, draft: Broadcast) -> bool:
    return is_watched(Roles(talk.db).of(draft.author_id, talk.now), _places(talk, draft))


def _places(talk: Talk, draft: Broadcast) -> list[Place]:
    """Where its copies go."""
    numbers = places_of(Broadcasts(talk.db).copies(draft, CopyKind.NOTICE))
    return [Places(talk.db).get(number) for number in numbers]


def _reachable(talk: Talk, person_ids: Iterable[int]) -> frozenset[int]:
    return People(talk.db).free(person_ids, talk.now)


def _send_at(said: notices.Order, local: datetime) -> datetime | None:
    if not said.when:
        return None
    at = notices.next_time(said.when, local)
    if at is None:
        raise Refused(Say.no_when())
    return at


def _check(talk: Talk, words: str, window: notices.Window, send_at: datetime | None) -> None:
    """Refuse what would be a wrong notice."""
    if not words.strip():
        raise Refused(Say.no_words())
    if len(words) > notices.LONGEST:
        raise Refused(Say.too_long(n=notices.LONGEST, m=len(words)))
    over = window.ends or window.begins
    if over and over <= talk.now:
        raise Refused(Say.over(when=talk.spell(window.begins or over)))
    if over and send_at and send_at >= over:
        raise Refused(Say.late(when=talk.spell(send_at)))
