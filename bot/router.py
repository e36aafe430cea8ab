"""The straight line: a message comes in, one handler answers, others follow; all of it in one savepoint."""

import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from functools import cache
from typing import Any

from cronsim import CronSim

import nlp
from bot import expecting, orders, ourselves
from bot.ahead import Ahead
from bot.capability import Capability, Follower, Listener, Meant, Where, followers_of, joined
from bot.clock import Clock
from bot.context import LETTER, Context, Surroundings, Talk, deliver, message_key
from bot.ears import Ears
from bot.echoes import MOST, Echoes
from bot.grammar import Call, Grammar
from bot.lately import Lately
from bot.logs import fault, log
from bot.message import WORDS, Kind, Message
from bot.offers import LateCode, Offers, WrongCode
from bot.own_words import OwnWords
from bot.seal import Seal
from bot.texts import Refused, Text, Texts
from nlp import urgency
from nlp.plain import plain
from storage.asides import Asides
from storage.buttons import Buttons
from storage.engine import Transaction, is_of_the_store
from storage.heard import Heard
from storage.journal import Entry
from storage.optouts import Optouts
from storage.questions import Questions
from storage.timers import Timer, Timers


class Say(Texts):
    """The line's own words; everything else is said by handlers."""

    not_allowed = Text("这件事只有{who}可以做。有事直接跟我说，或回“帮助”。")
    how = Text("这样说就行：{usage}\n例如：{example}")
    meant = Text("您是想说“{words}”吗？是就回“对”，我照办；不是就不用理我。")
    first = Text("{effects}\n要办请在这里回 {code}，五分钟内有效；不办就不用回。")
    wrong_code = Text("这个码不对。请看清我刚发的四位数字再回；不办就不用回。")
    late_code = Text("这个码过了五分钟，作废了，什么也没有办。还要办的话，请把要办的再说一遍。")
    did_you_mean = Text("您是想说“{name}”吗？这样说就行：{usage}")
    forwarded = Text("转发来的话里的命令我不照办。要办，请您自己说一遍。")
    not_understood = Text("我没听懂。有事要办，直接说什么事、在几栋，例如“3栋2单元楼道灯坏了”；想看能做什么回“帮助”。")
    not_pressed = Text("这个按钮用过了、过期了，或者不是给您的。请直接打字告诉我，打字一样办。")
    our_fault = Text("对不起，这句话我没处理好，已经记下并报给管理员。急事请直接打电话。")


class Duplicate(Exception):
    """The same message again."""


class Router:
    """Finds the one handler of a message.  Knows every declaration; two that clash stop the start."""

    def __init__(self, capabilities: Iterable[Capability], clock: Clock, around: Surroundings, seal: Seal) -> None:
        self.capabilities = tuple(capabilities)
        self.clock, self.around, self.seal = clock, around, seal
        self.lately = Lately(around)
        self.echoes, self.puzzled, self.offers, self.ahead = Echoes(), Echoes(), Offers(), Ahead()
        self._noted: dict[str, str] = {}
        self.grammar = Grammar(c for capability in self.capabilities for c in capability.commands)
        self.ears, self.own_words = Ears(self.capabilities), OwnWords(self.grammar)
        self.timers = {LETTER: deliver, **joined(self.capabilities, "timers")}
        self.answers = joined(self.capabilities, "answers")
        self.claims = frozenset(name for capability in self.capabilities for name in capability.claims)
        self.events = joined(self.capabilities, "events")
        self.followers = followers_of(self.capabilities)
        self.recurring = {r.name: r for capability in self.capabilities for r in capability.recurring}

    def expect(self, db: Transaction, messages: Sequence[Message]) -> None:
        """These will be heard in this transaction: what is asked with each is asked once."""
        expecting.expect(db, [message for message in messages if message.kind is not Kind.TIMER], self.clock.now())

    def hear(self, db: Transaction, message: Message) -> bool:
        """Answer one message; whether it had an effect.  A fault of ours sets the message aside and raises nothing."""
        meter = self.around.meter
        meter.begins()
        try:
            hear = self._wake if message.kind is Kind.TIMER else self._hear
            stirred = max([hear(db, one) for one in self.ahead.in_order(orders.several(message, self.grammar))])
        except Duplicate:
            return False
        except Exception as problem:
            if is_of_the_store(problem):
                raise  # a full disk, a lost server: no fault of the message, which has to come again
            log.error("message set aside", id=message.id, channel=message.channel, kind=message.kind, **fault(problem))
            self._set_aside(db, message, problem)
            meter.asides[message.channel] += 1
            stirred = True
        meter.heard(message)
        return stirred

    def set_calendar(self, db: Transaction) -> None:
        """See that everything recurring has a timer."""
        for name in self.recurring:
            if Timers(db).get(f"{name}:") is None:
                self._next(db, name)

    def _hear(self, db: Transaction, message: Message, answers: str = "") -> bool:
        ourselves.learn(db, message)
        if ourselves.is_own(db, message):
            return False
        if message.kind is Kind.PRESSED:
            return self._press(db, message)
        if message.kind not in WORDS:
            if message.kind in (Kind.RECALL, Kind.EDIT) and message.refers:
                self.lately.forget(message.room, message.refers)
                if self.ahead.overtakes(message, self.clock.now()):
                    return False
            return (run := self.events.get(message.kind)) is not None and self._in_savepoint(db, message, None, run)
        now = self.clock.now()
        message = self.ahead.newest(message.as_text, now)
        try:
            offer = None if message.forwarded else self.offers.taken(message, now)
        except WrongCode:
            return self._in_savepoint(db, message, None, lambda talk: Say.wrong_code())
        except LateCode:
            return self._in_savepoint(db, message, None, lambda talk: Say.late_code())
        if offer:
            return self._in_savepoint(db, message, None, lambda talk: self._obey(talk, offer.call, bool(offer.code)))
        call = None if message.forwarded else self._called(message)
        if call and not call.problem and not answers:
            return self._in_savepoint(db, message, None, lambda t: self._claimed(t) or self._commanded(t, call))
        if message.private:
            return self._in_savepoint(
                db, message, None, lambda t: self._answer(t, call, self.ears.heard(message, t.reading)), answers
            )
        return self._overhear(db, message, call)

    def _press(self, db: Transaction, message: Message) -> bool:
        """A pressed button is its words, said by whoever pressed it where it was pressed, with that person's rights."""
        if message_key(message.channel, message.id) in Heard(db):
            raise Duplicate
        button = Buttons(db).spend(
            message.text, by=message.sender, room=message.room, refers=message.refers, now=self.clock.now()
        )
        if button is None:
            self._refuse(db, message, None, Say.not_pressed())
            return True
        said = replace(message, kind=Kind.TEXT, text=button.words, refers=None, quoted="", forwarded=False)
        return self._hear(db, said, button.question)

    def _overhear(self, db: Transaction, message: Message, call: Call | None) -> bool:
        """What is said in a group is understood with what was said there before."""
        if not message.calls_bot and (typed := _TYPED.match(message.text)) and self.grammar.parse(typed[1]):
            return False  # a command after an @ that was only typed calls nobody, and is no talk either
        unheeded = not message.calls_bot and message.sender in Optouts(db)
        if unheeded and urgency.danger(plain(message.text)) is None:
            return False  # whoever does not want to be read is not read, unless somebody may be hurt
        said = self.lately.hear(Talk(db, self.clock.now(), self.around, message))
        heard = self.ears.heard(message, said.reading)
        tickets: list[int] = []

        def answer(talk: Talk) -> str | None:
            talk.flow = self.ahead.placed(message, said.flow)
            answered = self._answer(talk, call, heard)
            if unheeded and talk.has_effect:
                talk.record("talk.overridden")  # the exception is on record, without who it was
            tickets.extend(entry.ticket_id for entry in talk.entries if entry.ticket_id)
            return answered

        done = (bool(heard) or message.calls_bot) and self._in_savepoint(db, message, said.reading, answer)
        self.lately.note(said, tickets[0] if tickets and done else None)
        self.ahead.keep(message, bool(heard) and not done, said.at)
        return done

    def _called(self, message: Message) -> Call | None:
        """The command in ``message``, where it may stand there."""
        call = self.grammar.parse(message.text)
        here = Where.PRIVATE if message.private else Where.MENTION if message.calls_bot else Where.GROUP
        return call if call and here in call.command.where and not (here is Where.GROUP and call.problem) else None

    def _answer(self, talk: Talk, call: Call | None, heard: list[tuple[Listener, Any]]) -> str | None:
        """What is said to words that are no command: an open question's answer, then a listener, then a hint."""
        if talk.message.private and (answer := self._answered(talk)) is not None:
            return answer
        if talk.answers:
            raise Refused(Say.not_pressed())  # it was answered already; the words mean nothing elsewhere
        asked = (talk.message.private or talk.message.calls_bot) and not talk.message.forwarded
        talk.wish = cache(lambda: self.own_words.wish(talk, self.ears.allowed(talk)) if asked else None)
        if talk.message.private and (answer := self._listened(talk, [x for x in heard if x[0].whole])) is not None:
            return answer
        likely = self.grammar.likely(talk.message.text, self.ears.allowed(talk)) if asked else None
        if likely and likely[1].sure and not likely[0].problem:
            return self._commanded(talk, likely[0])
        if likely and likely[1].slipped:
            return self._offered(talk, likely[0], likely[1].spelled)
        theirs = call is not None and call.command.who.allows(talk.roles, talk.reach)
        if not theirs and (answer := self._listened(talk, heard)) is not None:
            return answer
        if not (talk.message.private or talk.message.calls_bot):
            return None
        if likely and not likely[0].problem:
            return self._offered(talk, likely[0], likely[1].spelled)
        call = likely[0] if likely else call
        if call is not None:
            if not call.command.who.allows(talk.roles, talk.reach):
                return self._obey(talk, call)  # which says who may
            return Say.how(usage=call.command.usage, example=call.command.examples[0])
        everything = self.grammar.likely(talk.message.text, self.ears.commands(talk)) if asked else None
        if everything and everything[1].sure:
            return self._obey(talk, everything[0])  # which says who may
        return self._puzzled(talk)

    def _listened(self, talk: Talk, heard: list[tuple[Listener, Any]]) -> str | None:
        """What the first listener says that makes anything of it."""
        answer = self.ears.listened(talk, heard)
        if isinstance(answer, Meant) and (call := self.grammar.parse(answer)):
            return self._once(talk, Say.forwarded()) if talk.message.forwarded else self._obey(talk, call) or ""
        return answer if talk.has_effect or not answer else self._once(talk, answer) or ""

    def _offered(self, talk: Talk, call: Call, spelled: str) -> str:
        self.offers.offer(talk.message, call, talk.now)
        return Say.meant(words=spelled)

    def _once(self, talk: Talk, answer: str) -> str | None:
        """What changes nothing is said once to the same words: two machines would go on for ever."""
        if self.puzzled.times(talk.message, talk.now):
            return None
        self.puzzled.answered(talk.message, talk.now)
        return answer

    def _puzzled(self, talk: Talk) -> str | None:
        if (answer := self.ears.known(talk)) is not None:
            return answer
        if (wish := talk.wish()) and not wish.call.problem:
            return self._offered(talk, wish.call, wish.spelled)
        if wish is None and (answer := self.ears.left_over(talk)) is not None:
            return answer
        if talk.message.forwarded and self.grammar.parse(talk.message.text):
            return self._once(talk, Say.forwarded())
        near = wish.call.command.names[0] if wish else self.grammar.nearest(talk.message.text)
        if near and self.grammar.commands[near] in self.ears.allowed(talk):
            return self._once(talk, Say.did_you_mean(name=near, usage=self.grammar.commands[near].usage))
        return self._once(talk, Say.not_understood())

    def _claimed(self, talk: Talk) -> str | None:
        """A question that is answered in the words of a command."""
        return self._answered(talk, self.claims) if self.claims and talk.message.private else None

    def _answered(self, talk: Talk, among: frozenset[str] = frozenset()) -> str | None:
        if not talk.person.id or talk.message.forwarded:
            return None
        for question in Questions(talk.db).open_for(talk.person.id, talk.now):
            if talk.answers not in ("", question.name) or (among and question.name not in among):
                continue
            answer: str | None = self.answers[question.name](talk, question.payload)
            if answer is not None:
                Questions(talk.db).close(question)
                talk.has_effect = True
                return answer
        return None

    def _commanded(self, talk: Talk, call: Call) -> str | None:
        """What the command says; words after it of which it makes nothing are heard as talk, in a group as a whole.

        Who may not give it may mean something else by its name, where a whole sentence is heard so.
        """
        if talk.message.private and not call.command.who.allows(talk.roles, talk.reach):
            whole = [pair for pair in self.ears.heard(talk.message, talk.reading) if pair[0].whole]
            if (other := self._listened(talk, whole)) is not None:
                return other
        answer = self._obey(talk, call)
        if answer is not None or talk.has_effect:
            return answer
        heard = [x for x in self.ears.heard(talk.message, talk.reading) if talk.message.private or x[0].whole]
        return self.ears.left_over(talk) if (listened := self._listened(talk, heard)) is None else listened

    def _obey(self, talk: Talk, call: Call, confirmed: bool = False) -> str | None:
        if not call.command.who.allows(talk.roles, talk.reach):
            if not (call.has_number or talk.message.private or talk.message.calls_bot):
                return self._answer(talk, None, self.ears.heard(talk.message, talk.reading))
            raise Refused(Say.not_allowed(who=call.command.who.label))
        if call.command.first and not confirmed and (effects := call.command.first(talk, **call.arguments)):
            return Say.first(effects=effects, code=self.offers.lock(talk.message, call, talk.now))
        answer: str | None = call.command.run(talk, **call.arguments)
        return answer

    def _in_savepoint(
        self,
        db: Transaction,
        message: Message,
        reading: nlp.Reading | None,
        deed: Callable[[Talk], str | None],
        answers: str = "",
    ) -> bool:
        """Do it once, with all that follows; nothing stays of what had no effect."""
        if message_key(message.channel, message.id) in Heard(db):
            raise Duplicate
        talk = Talk(db, self.clock.now(), self.around, message, reading)
        talk.answers, refusal = answers, None
        with db.begin_nested() as point:
            found = talk.reached()
            try:
                answer = deed(talk)
            except Refused as refused:
                point.rollback()
                refusal, answer = str(refused), None
            if refusal is None:
                if answer:
                    self._reply(talk, answer)
                if not talk.has_effect:
                    point.rollback()
                    return False
                if found:
                    talk.record(found, by=talk.person)
                self._follow(talk)
                ourselves.note_account(db, message, self._noted)
                Heard(db).add(talk.message_key, talk.now)
                self.ahead.told(message, talk.entries, talk.now)
        if refusal is not None:
            self._refuse(db, message, reading, refusal)
        return True

    def _reply(self, talk: Talk, answer: str) -> None:
        """Answer; where a group has just read the answer to the same words, in private, and not for ever."""
        times = self.echoes.times(talk.message, talk.now, answer)
        if talk.message.private or not times:
            talk.reply(answer)
        elif times < MOST and (talk.has_effect or talk.message.calls_bot):
            talk.whisper(answer)
        self.echoes.answered(talk.message, talk.now, answer)

    def _refuse(self, db: Transaction, message: Message, reading: nlp.Reading | None, why: str) -> None:
        """Say in private why not, and write down that it was asked."""
        talk = Talk(db, self.clock.now(), self.around, message, reading)
        if found := talk.reached():
            talk.record(found, by=talk.person)
        talk.whisper(why)
        talk.record("command.refused", by=talk.person)
        self._follow(talk)
        Heard(db).add(talk.message_key, talk.now)

    def _follow(self, context: Context) -> None:
        """What was written in the journal may concern other capabilities, which may write in turn."""
        for entry in context.entries:  # which grows meanwhile
            for capability, follower in self.followers.get(entry.verb, ()):
                self._one_follower(context, capability, follower, entry)

    def _one_follower(self, context: Context, capability: str, follower: Follower, entry: Entry) -> None:
        written = len(context.entries)
        try:
            with context.db.begin_nested(rare=True):
                follower(context, entry)
        except Exception as problem:
            del context.entries[written:]
            log.error("follower failed", capability=capability, verb=entry.verb, **fault(problem))

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
        due: datetime = next(CronSim(self.recurring[name].cron, self.clock.now().astimezone(self.around.zone)))
        Timers(db).set(Timer(key=f"{name}:", name=name, due_at=due, payload={}))

    def _set_aside(self, db: Transaction, message: Message, problem: Exception) -> None:
        body = self.seal.close(json.dumps(asdict(message), default=str, ensure_ascii=False).encode(errors="replace"))
        reason, now = " ".join(fault(problem).values()), self.clock.now()
        Asides(db).add(message_id=message.id, channel=message.channel, reason=reason, sealed=body, at=now)
        if message.kind is not Kind.TIMER and (message.private or message.calls_bot):
            Talk(db, now, self.around, message).whisper(Say.our_fault())


_TYPED = re.compile(r"[@＠]\s?\S{1,10}\s+(.+)", re.DOTALL)
