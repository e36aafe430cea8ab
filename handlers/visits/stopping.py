"""“别记我的事了”: from that moment on nothing is added; what there is goes, if the person wants so; nobody asks why."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Meant, Where
from bot.context import LETTER, Context, Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.rules import visiting as rules
from handlers.visits.capability import name_of, seen_by, the_one, visits, watchers
from nlp import Reading, cues
from storage.journal import Entry
from storage.questions import Questions
from storage.timers import Timers
from storage.visits import CareFile, CareFiles

_TO_SAY = timedelta(days=30)
_WAITS = timedelta(hours=1)


class Say(Texts):
    """Words to the person, and to those who visited."""

    stopped = Text("好。我停止记您的情况，旧的记录 {n} 条要现在删吗？回“删/留”。报修、紧急求助照样可以用。")
    offer = Text("删 / 留")
    gone = Text("删掉了：{n} 条，现在是 0 条，以后恢复备份也照样删。回“我的数据”可以自己核对。")
    kept = Text("好，旧的先留着，不再添新的，除了您自己谁也看不到。要删就再说一次“别记我的事了”。")
    told = Text("{name}不再由我记录，请继续关心，方式请自行商量。")
    relayed = Text("好，{name}的档案停了，{n} 条记录都删了。请继续关心，方式请自行商量。")


def _stops(reading: Reading) -> bool | None:
    return rules.stops(reading.plain) or None


@visits.listener(_stops, who=EVERYONE, where=Where.ANYWHERE, examples=("你们别记我的事了",), whole=True)
def stop(talk: Talk, _found: bool) -> str | None:
    """In a group the answer is private; whoever has no file means that the bot shall leave them alone."""
    if talk.message.forwarded:
        return None
    if not CareFiles(talk.db).get(talk.person.id):
        return Meant("别记我") if talk.message.private or talk.message.calls_bot else None
    answer = _stop(talk)
    if talk.message.private:
        talk.offer(Say.offer(), "visits.erase")
        return answer
    talk.whisper(answer)
    return ""


@visits.follows("talk.unheeded")
def left_alone(context: Context, _entry: Entry) -> None:
    """别记我 means this, too."""
    if isinstance(context, Talk) and CareFiles(context.db).get(context.person.id):
        context.whisper(_stop(context))


@visits.answer("erase")
def erase(talk: Talk, _payload: Mapping[str, Any]) -> str | None:
    """删 / 留; whoever visited hears only that it is so."""
    answer = cues.answer(talk.reading, "(?:都|全部?)?(?:删(?:除|掉|了)?)")
    if "留" in talk.reading.plain and answer is None:
        answer = False
    file = CareFiles(talk.db).get(talk.person.id)
    if answer is None or file is None:
        return None
    if Timers(talk.db).get(f"visits.told:{file.person_id}"):  # they do not know yet
        _tell(talk, file)
    return Say.gone(n=_erase(talk, file)) if answer else Say.kept()


@visits.timer("told")
def told(context: Context, payload: Mapping[str, Any]) -> None:
    """The person has not said what to do with the old ones: those who visited hear that no more are added."""
    file = CareFiles(context.db).get(payload["person"])
    if file and file.stopped_at:
        _tell(context, file)


@visits.command("停档", who=EVERYONE, where=Where.PRIVATE, usage="停档 <谁>", examples=("停档 陈爷爷",))
def stop_for(talk: Talk, name: str = "") -> str:
    """老人当面说不想记了：替没有手机的本人停掉档案，记录当场都删。只有结对的和支部书记能说。"""
    file = the_one(talk, seen_by(talk, talk.person.id), name)
    whom = name_of(talk, file.person_id)
    _tell(talk, file, but=talk.person.id)
    return Say.relayed(name=whom, n=_erase(talk, file))


def _stop(talk: Talk) -> str:
    """Now, whatever is said of the old ones, and whenever."""
    person_id, key = talk.person.id, str(talk.person.id)
    file = CareFiles(talk.db).get(person_id)
    if file and file.stopped_at is None:
        CareFiles(talk.db).change(person_id, stopped_at=talk.now)
        talk.record("care.stopped", person=person_id)
        talk.later("visits.told", at=talk.now + _WAITS, key=key, person=person_id)
    _ask_no_more(talk, person_id)
    talk.ask(person_id, "visits.erase", within=_TO_SAY, person=person_id)
    return Say.stopped(n=CareFiles(talk.db).count(person_id))


def _erase(talk: Talk, file: CareFile) -> int:
    count = CareFiles(talk.db).count(file.person_id)
    _ask_no_more(talk, file.person_id)
    CareFiles(talk.db).erase(file.person_id)
    talk.record("care.erased", person=file.person_id)
    talk.erase_traces()
    return count


def _tell(context: Context, file: CareFile, but: int = 0) -> None:
    """Once, without a reason."""
    context.never_mind("visits.told", str(file.person_id))
    for number in watchers(context, file):
        if number != but:
            context.tell(number, Say.told(name=name_of(context, file.person_id)))


def _ask_no_more(talk: Talk, person_id: int) -> None:
    """No open question is about them, and what waits for the morning and tells of them is not told any more."""
    for question in ("visits.visit", "visits.consent", "visits.written"):
        Questions(talk.db).drop(question, person=person_id)
    name, file = name_of(talk, person_id), CareFiles(talk.db).get(person_id)
    told = watchers(talk, file) if file else []
    for letter in Timers(talk.db).under(LETTER):
        if letter.payload["person"] in told and name in str(letter.payload["text"]) and not letter.payload["ticket"]:
            Timers(talk.db).cancel(letter.key)
