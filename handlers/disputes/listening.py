"""A party's words that are no answer outright: kept for the mediator, shown to nobody without leave, or asked again."""

import re
from datetime import timedelta

from bot.capability import Where
from bot.context import Talk
from bot.grammar import tidy
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.disputes.answering import ask_leave, join, keep, with_safety
from handlers.disputes.capability import disputes, mediator_of, running, side_of, table
from handlers.disputes.mediating import Say as Points
from handlers.disputes.mediating import listed
from handlers.rules import phrases
from handlers.rules.mediation import Free, answered, free, holds, is_about, is_apart, is_danger
from nlp import Reading
from nlp.labels import Act
from storage.disputes import Dispute, Disputes, Side, Stage
from storage.journal import Journal
from storage.people import People
from storage.reports import Reports, households_of
from storage.tickets import Ticket

_ASKED = timedelta(days=30)
_RUNS = timedelta(hours=24)
_SAID = timedelta(minutes=30)
_ANSWERS = timedelta(hours=2)
_AGAINST = 0.5
_TERMS = re.compile(r"约|谈好|说好|几条")
_IN_SO_MANY_WORDS = re.compile(r"愿意|调解|不谈|不想谈|换人|换.{0,2}位")


class Say(Texts):
    """Words to a party who said something else."""

    later = Text("好，不急。想好了回“愿意”或“不愿意”，都没关系。")
    how = Text(
        "调解不收钱，也不评谁对谁错：{mediator}先后找两边谈，您写的不转给对方，\n"
        "两边都同意的才算数，随时可以停。愿意回“愿意”，不愿意回“不愿意”。"
    )
    so_far = Text("好，我先记着，谁也没给看。愿意请{mediator}来谈吗？\n愿意回“愿意”；不愿意回“不愿意”，写的我就删掉。")
    again = Text("这句我没有记，也没给人看。愿意请{mediator}来谈吗？愿意回“愿意”，不愿意回“不愿意”。")
    change = Text("这句我没有记，也没给人看。想换一位调解员，回“换人”；您不用说为什么，对方也不知道。")
    coming = Text("#{no} {mediator}会来找您谈。等不及的，回“别的路”看还能找谁。")
    no_judge = Text("#{no} 谁对谁错我不评，群里也不说。想说的私下写给我，{mediator}会来找您谈；愿意调解回“愿意”。")
    points = Text("这句我没有记，也没给人看。#D{no} 的约定：同意回“同意”，想改回“改成 …”。")
    up = Text("这句我没有记，也没给人看。要不要请{name}一起谈？回“要 / 不要”。")
    offer = Text("愿意 / 不愿意")


@disputes.leftover
def heard_out(talk: Talk) -> str | None:
    """What nobody else understands, from a party of a mediation that runs; a danger is none of it."""
    asked = Disputes(talk.db).asked_of(talk.person.id, talk.now) if talk.person.id else None
    found = running(talk, asked[0].ticket_id) if asked else None
    side = side_of(talk, found[0], talk.person.id) if found else None
    if asked is None or found is None or side is None or is_danger(talk.reading):
        return None
    ticket, dispute, question = *found, asked[1]
    if question in ("", "said") and _decides(talk, question):
        return join(talk, {"ticket": ticket.id})
    said = free(talk.reading, People(talk.db).get(ticket.owner_id).name if ticket.owner_id else "")
    if said is Free.DOUBTS and dispute.stage is not Stage.AGREED:
        talk.ask(talk.person.id, "disputes.join", within=_ASKED, ticket=ticket.id)
        return Say.change()
    if question == "disputes.points":
        return Say.points(no=ticket.id)
    if question == "disputes.up":
        return _whether_up(talk, ticket, dispute)
    if dispute.stage is Stage.AGREED and said is not Free.TELLS and (question or _TERMS.search(talk.reading.plain)):
        words = {"no": ticket.id, "points": listed(Disputes(talk.db).points(dispute))}
        return Points.in_force(**words, when=talk.spell(ticket.due_at), mediator=mediator_of(talk, ticket))
    if not side.answer:
        return with_safety(talk, _whether(talk, ticket, side, said))
    told = question or _is_of_it(talk.reading, ticket, dispute)
    if said is Free.TELLS and told:
        keep(talk, ticket, side, talk.message.text.strip())
        return ask_leave(talk, ticket)
    if question == "disputes.leave" and said is not Free.ASKS:
        return ask_leave(talk, ticket)
    return Say.coming(no=ticket.id, mediator=mediator_of(talk, ticket)) if question else None


def _retort(reading: Reading) -> Reading | None:
    against = reading.act is not Act.OPEN and reading.dispute_chance >= _AGAINST and not reading.urgent
    return reading if against and phrases.answers_back(reading.plain) else None


@disputes.listener(_retort, who=EVERYONE, where=Where.GROUP, examples=("你说谁呢，我家狗都是牵出去的",))
def answered_back(talk: Talk, _reading: Reading) -> str | None:
    """Whoever was told of answers, in words that report nothing: the other side, to be asked in private."""
    quarrel = Disputes(talk.db).running_in(talk.message.room, talk.now - _ANSWERS)
    found = running(talk, quarrel.ticket_id) if quarrel else None
    if found is None or talk.message.forwarded or len(Disputes(talk.db).sides(found[0].id)) > 1:
        return None
    ticket, person = found[0], talk.known()
    if side_of(talk, ticket, person.id) is None:
        reports = Reports(talk.db)
        reports.add(ticket.id, person.id, person.household_id, talk.message.room, talk.message_key, talk.now)
        talk.record("ticket.joined", ticket, by=person, households=households_of(reports.of(ticket.id)))
    return None


def _is_talk(reading: Reading) -> Reading | None:
    return reading if reading.act is not Act.OPEN and not reading.urgent else None


@disputes.listener(_is_talk, who=EVERYONE, where=Where.MENTION, examples=("你说谁对",))
def called_to_judge(talk: Talk, _reading: Reading) -> str | None:
    """Whoever quarrels here and calls on the bot to judge is answered in private: the group has had its one line."""
    quarrel = Disputes(talk.db).running_in(talk.message.room, talk.now - _RUNS) if talk.person.id else None
    found = running(talk, quarrel.ticket_id) if quarrel else None
    if found is None or side_of(talk, found[0], talk.person.id) is None:
        return None
    last = Journal(talk.db).latest("dispute.called", found[0].id)
    talk.record("dispute.called", found[0], by=talk.person)
    if last and last.person_id == talk.person.id and talk.now - last.at <= _SAID:
        return ""
    talk.whisper(Say.no_judge(no=found[0].id, mediator=mediator_of(talk, found[0])), ticket=found[0])
    return None


def _decides(talk: Talk, question: str) -> bool:
    """Whether they decide though nobody asks just now; later than in a breath, only in so many words."""
    said = answered(tidy(talk.message.text))
    return said is not None and (question != "" or _IN_SO_MANY_WORDS.search(talk.reading.plain) is not None)


def _whether(talk: Talk, ticket: Ticket, side: Side, said: Free) -> str:
    """Nothing is answered yet: asked again in one sentence, and what was told is kept for later."""
    talk.pending("disputes.join")
    talk.ask(talk.person.id, "disputes.join", within=_ASKED, ticket=ticket.id)
    talk.offer(Say.offer(), "disputes.join")
    if said is Free.TELLS:
        keep(talk, ticket, side, talk.message.text.strip())
    words = {Free.TELLS: Say.so_far, Free.ASKS: Say.how}.get(said, Say.again)
    return Say.later() if said is Free.LATER else words(mediator=mediator_of(talk, ticket))


def _whether_up(talk: Talk, ticket: Ticket, dispute: Dispute) -> str | None:
    above = table(talk, ticket).level(dispute.level + 1)
    return Say.up(name=above.name) if above else None


def _is_of_it(reading: Reading, ticket: Ticket, dispute: Dispute) -> bool:
    """Whether words that nobody asked for are about this quarrel, or say that what was agreed on does not hold."""
    broken = dispute.stage is Stage.AGREED and holds(reading.plain) is False
    return is_about(reading, ticket.subject) or (broken and not is_apart(reading, ticket.subject))
