"""Perhaps: what is likely no matter at all, told in private, disturbs nobody before its speaker says that it is one."""

import re
from datetime import timedelta

from bot.context import Talk
from bot.permission import HELPERS
from bot.texts import Text, Texts
from handlers.rules import grievances
from handlers.tickets import apart
from nlp import Reading, cues
from nlp.labels import Act, Label, Subject

_LIKELY = 0.6
"""From this chance of a matter on, doubtful words are taken for one."""

_KEPT = timedelta(hours=1)
"""How long the words wait for their speaker's answer; then they are erased."""

_WANTED = re.compile(
    r"调解|投诉|反映|登记|报修|[派来叫请找]个?人|师傅|[来帮].{0,3}[修看]|处理|解决|管一?管|怎么办|求助"
)
_VAGUE = frozenset({None, Subject.OTHER, Subject.AFFAIRS, Subject.PROPERTY, Subject.COMMUNITY})
"""What is heard in nearly any question that an office asks of the bot."""


class Say(Texts):
    """Words to whoever may have meant something else."""

    first = Text("这句我没把握，还没有给任何人看。要请人来办就回“登记”，不是就不用理我。想看能做什么回“帮助”。")
    offer = Text("登记 / 不用")
    dropped = Text("好，没有登记。")


def unsure(talk: Talk, reading: Reading) -> bool:
    """Whether it had better be asked first: nothing that may hurt anybody, and nothing that is asked for."""
    if reading.urgent or grievances.blamed_in(reading) or _WANTED.search(reading.plain):
        return False
    if reading.act is Act.OPEN:
        order = reading.subject in _VAGUE or reading.label is Label.DISPUTE
        return order and HELPERS.allows(talk.roles, talk.reach)
    vague = reading.subject in _VAGUE or reading.ticket_chance < _LIKELY
    return reading.label is Label.CHAT or reading.act is Act.NONE or vague


def ask_first(talk: Talk, reading: Reading) -> str:
    """What was said is kept with the question, and goes with it."""
    talk.pending("tickets.perhaps")
    talk.ask(talk.known().id, "tickets.perhaps", within=_KEPT, words=reading.text)
    talk.offer(Say.offer(), "tickets.perhaps")
    return Say.first()


def decided(reading: Reading) -> bool | None:
    """登记 / 不用; None where neither is said."""
    if apart.not_so(reading) or cues.declines(reading):
        return False
    return True if apart.means_it(reading) or cues.agrees(reading) else None
