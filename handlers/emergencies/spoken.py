"""What people say of a danger that is open: that they go, or cannot; that it is over, which is not theirs to say."""

from bot.capability import Meant, Where
from bot.context import Talk
from bot.permission import EVERYONE, HANDLERS
from bot.texts import Text, Texts
from handlers.emergencies import lifelines
from handlers.emergencies.capability import circle, emergencies, is_confided, is_soft
from handlers.emergencies.responders import tell_from_reporter, tell_responders
from handlers.rules import rescues, standing
from nlp import Reading, urgency
from nlp.labels import Act
from storage.places import Places
from storage.reports import Reports
from storage.tickets import Ticket, Tickets

_GO = "我去"


class Say(Texts):
    """Words to whoever says so."""

    cannot = Text("好，已告诉其他人，我接着叫别人。方便的话请帮忙打 119／110／120。")
    cannot_alone = Text("好，我往上叫人。这里只登记了您，请马上打 119／110／120，能叫到人就帮忙叫一声。")
    passed = Text(
        "好，已转给去救的人。#{no} 过没过去，由到场的人说。要是根本没有这回事，回“撤回 {no}”，我马上告诉大家不用去。"
    )
    grown = Text("记下了，已转给去救的人。先保证自己安全，还想到什么随时说。")
    over_now = Text("#{no} {matter}（{place}）过去了吗？过去了请私聊我回“解除 {no}”，我告诉大家。")


def _goes(reading: Reading) -> str | None:
    return rescues.goes(reading.plain)


def _cannot(reading: Reading) -> Reading | None:
    return reading if rescues.cannot(reading.plain) else None


def _calms(reading: Reading) -> Reading | None:
    """“垃圾桶满出来了” is a matter, and “人出来了” is none."""
    return reading if reading.act is not Act.OPEN and rescues.calms(reading.plain) else None


@emergencies.listener(_goes, who=HANDLERS, where=Where.PRIVATE, examples=("收到，我赶过去",), whole=True)
def goes(talk: Talk, more: str) -> str | None:
    """Whoever was called says in their own words that they go."""
    return Meant(f"{_GO} {more}") if talk.dangers(standing.is_awaited) else None


@emergencies.listener(_cannot, who=HANDLERS, where=Where.PRIVATE, examples=("我人在外地",), whole=True)
def cannot(talk: Talk, _reading: Reading) -> str | None:
    """Whoever was called cannot come: the others hear it, and are called on."""
    waiting = talk.dangers(standing.is_awaited)
    if not waiting:
        return None
    tell_responders(talk, waiting[-1], talk.message.text.strip())
    return Say.cannot() if circle(talk, waiting[-1]) - {talk.person.id} else Say.cannot_alone()


@emergencies.listener(
    _calms, who=EVERYONE, where=Where.PRIVATE | Where.GROUP, examples=("虚惊一场，是垃圾桶",), whole=True
)
def calms(talk: Talk, _reading: Reading) -> str | None:
    """Whoever told of it says that it is over: those who act hear it, and nobody stays away for it."""
    if answer := lifelines.calmed(talk):
        return answer
    found = _open(talk)
    if own := _pass_on(talk, found, safe=True):
        talk.whisper(Say.passed(no=own.id))
        return ""
    ended = next((t for t in reversed(found) if standing.may_end(Places(talk.db).get(t.place_id), talk.roles)), None)
    if ended is None or talk.message.private:
        return None
    talk.whisper(Say.over_now(**talk.about(ended)), ticket=ended)
    return ""


def _grows(reading: Reading) -> Reading | None:
    """What names a danger is told again as one."""
    goes_on = rescues.grows(reading.plain) and not reading.urgent
    return reading if goes_on and urgency.danger(reading.plain) is None else None


@emergencies.listener(_grows, who=EVERYONE, where=Where.PRIVATE | Where.GROUP, examples=("味道越来越重了",), whole=True)
def grows(talk: Talk, _reading: Reading) -> str | None:
    """Whoever told of it says how it goes on: those who act hear it, and the group nothing."""
    if _pass_on(talk, _open(talk), safe=False) is None:
        return None
    talk.whisper(Say.grown())
    return ""


def _open(talk: Talk) -> list[Ticket]:
    """Dangers that are no secret."""
    return [t for t in Tickets(talk.db).urgent_open() if not is_confided(talk, t) and not is_soft(talk, t)]


def _pass_on(talk: Talk, dangers: list[Ticket], *, safe: bool) -> Ticket | None:
    """What is said by whoever told of the last of these, to those who act there; None: they told of none."""
    told = (t for t in reversed(dangers) if any(r.person_id == talk.person.id for r in Reports(talk.db).of(t.id)))
    own = next(told, None)
    if own:
        talk.record("reporter.answered", own, by=talk.person, safe=safe)
        tell_from_reporter(talk, own, talk.person, talk.message.text.strip())
    return own
