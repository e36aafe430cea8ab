"""The straight line: a message comes in, one handler answers, others follow; all of it in one savepoint."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from typing import Any

from cronsim import CronSim

import nlp
from bot.capability import Capability, Listener, Where
from bot.clock import Clock
from bot.context import LETTER, Context, Surroundings, Talk, deliver, message_key
from bot.grammar import Call, Grammar
from bot.lately import Lately
from bot.logs import fault, log
from bot.message import Kind, Message
from bot.seal import Seal
from bot.texts import Refused, Text, Texts
from nlp import urgency
from nlp.plain import plain
from storage.asides import Asides
from storage.engine import Transaction
from storage.heard import Heard
from storage.journal import Entry
from storage.optouts import Optouts
from storage.questions import Questions
from storage.timers import Timer, Timers


class Say(Texts):
    """The line's own words; everything else is said by handlers."""

    not_allowed = Text("这件事只有{who}可以做。有事直接跟我说，或回“帮助”。")
    how = Text("这样说就行：{usage}\n例如：{example}")
    did_you_mean = Text("您是想说“{name}”吗？这样说就行：{usage}")
    not_understood = Text("我没听懂。有事要办，直接说什么事、在几栋，例如“3栋2单元楼道灯坏了”；想看能做什么回“帮助”。")
    our_fault = Text("对不起，这句话我没处理好，已经记下并报给管理员。急事请直接打电话。")


class Duplicate(Exception):
    """The same message again."""


class Router:
    """Finds the one handler of a message.  Knows every declaration; two that clash stop the start."""

    def __init__(self, capabilities: Iterable[Capability], clock: Clock, around: Surroundings, seal: Seal) -> None:
        self.capabilities = tuple(capabilities)
        self.clock = clock
        self.around = around
        self.seal = seal
        self.lately = Lately(around)
        self.grammar = Grammar(c for capability in self.capabilities for c in capability.commands)
        self.listeners = tuple(x for capability in self.capabilities for x in capability.listeners)
        self.timers = {LETTER: deliver, **_joined(self.capabilities, "timers")}
        self.answers = _joined(self.capabilities, "answers")
        self.events = _joined(self.capabilities, "events")
        self.recurring = {r.name: r for capability in self.capabilities for r in capability.recurring}

    def hear(self, db: Transaction, message: Message) -> bool:
        """Answer one message; whether it had an effect.  A fault of ours sets the message aside and raises nothing."""
        try:
            return self._wake(db, message) if message.kind is Kind.TIMER else self._hear(db, message)
        except Duplicate:
            return False
        except Exception as problem:
            log.error("message set aside", id=message.id, channel=message.channel, kind=message.kind, **fault(problem))
            self._set_aside(db, message, problem)
            return True

    def set_calendar(self, db: Transaction) -> None:
        """See that everything recurring has a timer."""
        for name in self.recurring:
            if Timers(db).get(f"{name}:") is None:
                self._next(db, name)

    def _hear(self, db: Transaction, message: Message) -> bool:
        if message.kind is not Kind.TEXT:
            if message.kind in (Kind.RECALL, Kind.EDIT) and message.refers:
                self.lately.forget(message.room, message.refers)
            run = self.events.get(message.kind)
            return run is not None and self._in_savepoint(db, message, None, run)
        call = None if message.forwarded else self._called(message)
        if call and not call.problem:
            return self._in_savepoint(db, message, None, lambda talk: self._obey(talk, call))
        if message.private:
            reading = self.around.read(message.text)
            heard = self._heard(message, reading)
            return self._in_savepoint(db, message, reading, lambda talk: self._answer(talk, call, heard))
        return self._overhear(db, message, call)

    def _overhear(self, db: Transaction, message: Message, call: Call | None) -> bool:
        """What is said in a group is understood with what was said there before."""
        if not message.calls_bot and (typed := _TYPED.match(message.text)) and self.grammar.parse(typed[1]):
            return False  # a command after an @ that was only typed calls nobody, and is no talk either
        unheeded = not message.calls_bot and message.sender in Optouts(db)
        if unheeded and urgency.danger(plain(message.text)) is None:
            return False  # whoever does not want to be read is not read, unless somebody may be hurt
        said = self.lately.hear(Talk(db, self.clock.now(), self.around, message))
        heard = self._heard(message, said.reading)
        tickets: list[int] = []

        def answer(talk: Talk) -> str | None:
            talk.follows = said.follows
            answered = self._answer(talk, call, heard)
            if unheeded and talk.has_effect:
                talk.record("talk.overridden")  # the exception is on record, without who it was
            tickets.extend(entry.ticket_id for entry in talk.entries if entry.ticket_id)
            return answered

        done = (bool(heard) or message.calls_bot) and self._in_savepoint(db, message, said.reading, answer)
        self.lately.note(said, tickets[0] if tickets and done else None)
        return done

    def _called(self, message: Message) -> Call | None:
        """The command in ``message``, where it may stand there."""
        call = self.grammar.parse(message.text)
        if call is None:
            return None
        if message.private:
            return call if Where.PRIVATE in call.command.where else None
        if message.calls_bot:
            return call if Where.MENTION in call.command.where else None
        return call if Where.GROUP in call.command.where and not call.problem else None

    def _heard(self, message: Message, reading: nlp.Reading) -> list[tuple[Listener, Any]]:
        here = Where.PRIVATE if message.private else Where.GROUP
        listeners = (x for x in self.listeners if here in x.where)
        return [(x, found) for x in listeners if (found := x.hears(reading)) is not None]

    def _answer(self, talk: Talk, call: Call | None, heard: list[tuple[Listener, Any]]) -> str | None:
        """What is said to words that are no command: an open question's answer, then a listener, then a hint."""
        if talk.message.private and (answer := self._answered(talk)) is not None:
            return answer
        if call is None:
            for listener, found in heard:
                if listener.who.allows(talk.roles, talk.place):
                    answer = listener.run(talk, found)
                    if answer is not None or talk.has_effect:
                        return answer or ""
        if not (talk.message.private or talk.message.calls_bot):
            return None
        if call is not None:
            return Say.how(usage=call.command.usage, example=call.command.examples[0])
        if near := self.grammar.nearest(talk.message.text):
            return Say.did_you_mean(name=near, usage=self.grammar.commands[near].usage)
        return Say.not_understood()

    def _answered(self, talk: Talk) -> str | None:
        if not talk.person.id or talk.message.forwarded:
            return None
        for question in Questions(talk.db).open_for(talk.person.id, talk.now):
            payload = {**question.payload, "asked_at": question.asked_at}
            answer: str | None = self.answers[question.name](talk, payload)
            if answer is not None:
                Questions(talk.db).close(question)
                talk.has_effect = True
                return answer
        return None

    def _obey(self, talk: Talk, call: Call) -> str | None:
        if not call.command.who.allows(talk.roles, talk.place):
            if _only_sounds_like(call, talk.message):
                return self._answer(talk, None, self._heard(talk.message, talk.reading))
            raise Refused(Say.not_allowed(who=call.command.who.label))
        answer: str | None = call.command.run(talk, **call.arguments)
        return answer

    def _in_savepoint(
        self, db: Transaction, message: Message, reading: nlp.Reading | None, deed: Callable[[Talk], str | None]
    ) -> bool:
        """Do it once, with all that follows; nothing stays of what had no effect."""
        if message_key(message.channel, message.id) in Heard(db):
            raise Duplicate
        talk = Talk(db, self.clock.now(), self.around, message, reading)
        refusal = None
        with _savepoint(db) as roll_back:
            try:
                answer = deed(talk)
            except Refused as refused:
                roll_back()
                refusal, answer = str(refused), None
            if refusal is None:
                if answer:
                    talk.reply(answer)
                if not talk.has_effect:
                    roll_back()
                    return False
                self._follow(talk)
                Heard(db).add(talk.message_key, talk.now)
        if refusal is not None:
            self._refuse(db, message, reading, refusal)
        return True

    def _refuse(self, db: Transaction, message: Message, reading: nlp.Reading | None, why: str) -> None:
        """Say in private why not, and write down that it was asked."""
        talk = Talk(db, self.clock.now(), self.around, message, reading)
        talk.whisper(why)
        talk.record("command.refused", by=talk.person)
        Heard(db).add(talk.message_key, talk.now)

    def _follow(self, context: Context) -> None:
        """What was written in the journal may concern other capabilities, which may write in turn."""
        position = 0
        while position < len(context.entries):
            entry = context.entries[position]
            position += 1
            for capability in self.capabilities:
                if follower := capability.followers.get(entry.verb):
                    self._one_follower(context, capability, follower, entry)

    def _one_follower(
        self, context: Context, capability: Capability, follower: Callable[[Context, Entry], None], entry: Entry
    ) -> None:
        written = len(context.entries)
        try:
            with context.db.begin_nested():
                follower(context, entry)
        except Exception as problem:
            del context.entries[written:]
            log.error("follower failed", capability=capability.name, verb=entry.verb, **fault(problem))

    def _wake(self, db: Transaction, message: Message) -> bool:
        """A timer is a message from the past; its text is the timer's key."""
        timer = Timers(db).get(message.text)
        now = self.clock.now()
        if timer is None or timer.due_at > now:
            return False
        try:
            with db.begin_nested():
                Timers(db).cancel(timer.key)
                context = Context(db, now, self.around)
                if run := self.timers.get(timer.name):
                    run(context, timer.payload)
                    self._follow(context)
                else:
                    log.warning("timer without a handler", kind=timer.name)
        except Exception:
            Timers(db).cancel(timer.key)
            raise
        finally:
            if timer.name in self.recurring:
                self._next(db, timer.name)
        return True

    def _next(self, db: Transaction, name: str) -> None:
        now = self.clock.now().astimezone(self.around.zone)
        due: datetime = next(CronSim(self.recurring[name].cron, now))
        Timers(db).set(Timer(key=f"{name}:", name=name, due_at=due, payload={}))

    def _set_aside(self, db: Transaction, message: Message, problem: Exception) -> None:
        body = self.seal.close(json.dumps(asdict(message), default=str, ensure_ascii=False).encode(errors="replace"))
        reason = " ".join(fault(problem).values())
        now = self.clock.now()
        Asides(db).add(message_id=message.id, channel=message.channel, reason=reason, sealed=body, at=now)
        if message.kind is not Kind.TIMER and (message.private or message.calls_bot):
            Talk(db, now, self.around, message).whisper(Say.our_fault())


_TYPED = re.compile(r"[@＠]\s?\S{1,10}\s+(.+)", re.DOTALL)


def _only_sounds_like(call: Call, message: Message) -> bool:
    """“我去！” overheard is an exclamation; with a number it was meant."""
    overheard = not (message.private or message.calls_bot)
    return overheard and not any(isinstance(value, int) for value in call.arguments.values())


@contextmanager
def _savepoint(db: Transaction) -> Iterator[Callable[[], None]]:
    """A savepoint that can be given up without an exception."""
    nested = db.begin_nested()
    try:
        yield nested.rollback
    except BaseException:
        if nested.is_active:
            nested.rollback()
        raise
    if nested.is_active:
        nested.commit()


def _joined(capabilities: Iterable[Capability], kind: str) -> dict[str, Any]:
    """One kind of declaration of all capabilities; the same name twice is an error."""
    joined: dict[str, Any] = {}
    for capability in capabilities:
        for name, run in getattr(capability, kind).items():
            if name in joined:
                raise LookupError(f"{kind}: {name} is declared twice")
            joined[name] = run
    return joined
