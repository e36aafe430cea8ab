"""How far it is, in free words: whoever has one matter in hand says it, and says whether the reporter may read it."""

import re
from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from bot.capability import Meant, Where
from bot.context import Talk
from bot.grammar import TicketNumber
from bot.permission import HELPERS
from bot.redactor import redact
from bot.texts import Text, Texts, punctuated
from bot.tickets import listed
from handlers.handling import histories, results
from handlers.handling.capability import handling
from handlers.handling.telling import tell_all
from handlers.rules import phrases, standing
from nlp import Reading, cues, times
from storage.disputes import Disputes
from storage.tickets import Ticket, Tickets
from storage.whistles import Whistles

_PUT_OFF = "晚点"
_LEAST = 4
"""Letters of what says anything."""

_NUMBERED = re.compile(r"#?(?P<no>\d{1,7})\s?号?单?[\s,，:：]{1,3}(?P<words>.+)")
_ASKS = re.compile(
    r"[?？]$|[吗呢][。.!！]?$|(?:怎么样|多少|哪[些几个里一]?|什么|谁)[^,，。]{0,6}$|给个|看看$|看一?下$|出个|月报|报表"
)
_WORK = re.compile(
    r"[修换装清通查弄搞配送补焊挖拆调检验铺刷订买等约派]|处理|办好|办完|办理|恢复|配件|材料|师傅|师父|工人|厂家|预计|估计|大概|左右|好[了的。]?$|完[了成。]|[来去到]"
    r"(?!年底|期|月底)"
)
"""What has to do with work: a time alone tells nobody when it will be mended."""

_COMES = re.compile(r"(?:再|才|就|会|要|过)[来去](?:看看?|一趟|修|换|弄|处理)?[。.!！]?$")
_WANTED = re.compile(r"(?:要|转告?|发)(?:的|吧|一下)?[。.!！]?")


class Say(Texts):
    """Words about how far it is."""

    which = Text("您手上有 {n} 件：{list}。说的是哪件，请在前面写上编号，例如“#{no} 配件明天到”。")
    noted = Text("好，记到 #{no} 里了。要转告报的人吗？回“要”就转，不要就不用回。办好了回“办结”。")
    about_waiting = Text(
        "您说的是 #{no} {matter}（{place}）吗？您来办回“接 {no}”，已经办好回“办结 {no}”，"
        "不归您回“不归我 {no}”加一句原因。"
    )
    offer_waiting = Text("接=接 {no} / 办结=办结 {no} / 不归我=不归我 {no}")
    heard = Text("好。这些话我不转，也不记。#{no} 办好了回“办结”。")
    mediating = Text(
        "好。两边的话我不转，也不记。谈好了回“约定 D{no} 1) … 2) …”，我请两边各自同意；没谈成回“没谈成 D{no}”。"
    )
    offer = Text("要 / 不要")
    is_done = Text("#{no} {matter}（{place}）办好了吗？回“对”我就告诉报的人；还没好就不用回。")
    offer_works = Text("对")
    passed = Text("#{no} {matter}，跟进的人说：“{words}”。")
    done = Text("好，转告了。")
    kept = Text("好，不转。")


@handling.anything
def note_progress(talk: Talk) -> str | None:
    """Words that nobody understands, from whoever has a matter in hand; of several, that whose number comes first."""
    in_hand = Tickets(talk.db).in_hand_of(talk.person.id) if talk.person.id else []
    named = _NUMBERED.match(talk.reading.plain)
    words = punctuated(named["words"] if named else talk.reading.plain)
    if len(words) < _LEAST or talk.message.forwarded:
        return None
    if not in_hand:
        return _about_waiting(talk)
    about = [ticket for ticket in in_hand if named is None or ticket.id == int(named["no"])]
    if len(about) != 1:
        return Say.which(n=len(in_hand), list=listed(talk, in_hand), no=in_hand[-1].id)
    ticket = about[0]
    if standing.is_confidential(ticket):
        return (Say.mediating if Disputes(talk.db).get(ticket.id) else Say.heard)(no=ticket.id)
    if _ASKS.search(words):
        return None  # a question is no word about how far it is
    if phrases.half_done(words) or (phrases.leaves_rest(words) and phrases.works(words.partition("，")[0])):
        return results.finish_partly(talk, TicketNumber(ticket.id), words)
    if phrases.works(words):
        talk.ask(talk.person.id, "handling.works", ticket=ticket.id, words=words)
        talk.offer(Say.offer_works(), "handling.works")
        return Say.is_done(**talk.about(ticket))
    when = _by_when(words, talk.local(talk.now)) if _WORK.search(words) else None
    if when is None and phrases.goes(words) and times.find(words, talk.local(talk.now)):
        talk.record("ticket.progressed", ticket, by=talk.person)
        pass_words(talk, ticket, redact(words, talk.hidden_in(words)))
        return Say.done()
    if when and when > talk.now and not Whistles(talk.db).of(ticket.id):
        return results.tell_everybody(talk, ticket, words, when - talk.now)
    talk.record("ticket.progressed", ticket, by=talk.person)
    histories.note(talk, ticket, "ticket.progressed", words)
    talk.ask(talk.person.id, "handling.passed_on", ticket=ticket.id, words=redact(words, talk.hidden_in(words)))
    talk.offer(Say.offer(), "handling.passed_on")
    return Say.noted(no=ticket.id)


def _about_waiting(talk: Talk) -> str | None:
    """Words of somebody who has been asked and has not said whether they take it."""
    waiting = Tickets(talk.db).waiting_for(talk.person.id) if talk.person.id else []
    if len(waiting) != 1 or standing.is_confidential(waiting[0]):
        return None
    talk.offer(talk.said(Say.offer_waiting, waiting[0]))
    return talk.said(Say.about_waiting, waiting[0])


def _later(reading: Reading) -> Meant | None:
    found = phrases.puts_off(reading.plain)
    return None if found is None else Meant(f"{_PUT_OFF} {found}".strip())


@handling.listener(_later, who=HELPERS, where=Where.PRIVATE, examples=("忙完再说", "两小时后提醒我"), whole=True)
def put_off_in_words(talk: Talk, meant: Meant) -> Meant | None:
    """The same without the command, from whoever has something."""
    return meant if Tickets(talk.db).held_by(talk.person.id) else None


@handling.answer("works")
def does_work(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """对."""
    if not cues.agrees(talk.reading):
        return None
    return results.finish(talk, TicketNumber(payload["ticket"]), payload["words"])


@handling.answer("passed_on")
def passed_on(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """要 / 不要."""
    ticket = Tickets(talk.db).get(payload["ticket"])
    if cues.answer(talk.reading, "转|发") is False:
        return Say.kept()
    if ticket is None or not _WANTED.fullmatch(talk.reading.plain):
        return None  # “好的” nods to what was said, and asks for nothing
    pass_words(talk, ticket, payload["words"])
    return Say.done()


def pass_words(talk: Talk, ticket: Ticket, words: str) -> None:
    """Everybody who reported it hears, where they did, what whoever has it says; ``words`` hold no name or phone."""

    def line(one: Ticket) -> str:
        return Say.passed(no=one.id, matter=one.matter, words=words)

    tell_all(talk, ticket, group=line, private=line)


def _by_when(words: str, now: datetime) -> datetime | None:
    """The end of what the words name: “下午去换” is done by the evening, “明天” before midnight."""
    found = next((span for span in times.find(words, now) if span.start), None)
    if _COMES.search(words):
        return None  # when somebody comes is not when it is mended
    if found is None or found.end is None:
        return found.start if found and not phrases.goes(words) else None  # “三点去修” is when they begin
    return found.end - timedelta(minutes=found.end.time() == time.min)
