"""Ways in: overheard in a group, told in private, asked for by 报修; “1”, “来电了”."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.capability import Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Refused, Text, Texts
from handlers.rules import contacts, grievances, inquiries, phrases, proxies, scans, wishes
from handlers.rules.hours import Hours
from handlers.tickets import adding, apart, doubts, fragments, opening, perhaps, relocating, showing
from handlers.tickets.capability import tickets
from handlers.tickets.opening import voice_of
from nlp import Reading, cues, times, urgency
from nlp.labels import Act, Label, Subject
from storage.broadcasts import Broadcasts
from storage.journal import Journal
from storage.lifelines import Lifelines
from storage.places import Place, Places
from storage.posters import Posters
from storage.receipts import Receipts
from storage.reports import Report, Reports
from storage.tickets import Ticket, Tickets
from storage.timers import Timers

_JUST_NOW = timedelta(minutes=60)
_SLIGHT = 10
"""Letters up to which doubtful words tell of nothing new."""

_BARELY = 0.25
"""Chance of a matter from which on what is still so may be one that is known."""

_WORDY = 5
"""Letters from which “me too” says what about."""

_NOTICE = timedelta(days=7)
"""How long “1” may answer a notice."""

_WONDERING = timedelta(minutes=5)

_LOST = (Subject.CARE, Subject.PETS, Subject.SECURITY)
"""What somebody else may say of that it is found."""


class Say(Texts):
    """Words of the ways in."""

    what_help = Text("有危险先打 110／119／120。是什么事、在几栋？直接跟我说，例如“3栋2单元电梯困人”。")
    what = Text("请说一下是什么事、在几栋，例如：报修 3栋2单元楼道灯坏了")
    joined = Text("好，这件事已经有人报过，并在一起办，有进展会说。")
    which_estate = Text("收到。请问是哪个小区、几栋？例如“观远里3栋”。")
    still_where = Text("我没找到这个地方。请说小区和楼栋，例如“观远里3栋”；小区名要和登记的一样。")
    over_now = Text("{name}说好了。#{no} {matter}过去了吗？到场的人说了算：过去了回“解除 {no}”。")
    works_again = Text("{name}说好了。#{no} {matter}办好了吗？回“办结”或“还没”。")
    own_works = Text("您在群里说好了。#{no} {matter}（{place}）真办好了就回“办结 {no}”，我告诉报的人。")
    offer_works = Text("办结=办结 {no} / 还没")


def _report(reading: Reading) -> Reading | None:
    """Words that open a ticket by themselves."""
    if grievances.accuses(reading):
        return reading
    if not (reading.act is Act.OPEN or doubts.alarming(reading)):
        return None
    joins = cues.me_too(reading) or cues.mended(reading) or relocating.is_elsewhere(reading)
    joins = joins or phrases.denies_matter(reading.plain) or proxies.proxy(reading.plain) is not None
    joins = joins or phrases.finds(reading.plain) or phrases.restates(reading.plain) is not None
    joins = joins or contacts.has_changed(reading.plain) or contacts.asks_of_a_vote(reading.plain)
    joins = joins or (phrases.still_so(reading.plain) and not reading.urgent)
    return None if joins or inquiries.asks_of_the_past(reading) else reading


def _as_asked(reading: Reading) -> bool:
    """Whether somebody asks to have it written down, for themselves or for a neighbour, or as a wish."""
    asked = proxies.proxy(reading.plain) is not None or proxies.own(reading.plain) is not None
    return asked or (wishes.wish(reading.plain) is not None and not urgency.danger(reading.plain))


def _private_report(reading: Reading) -> Reading | None:
    """In private a likely report is enough: nobody else is disturbed."""
    likely = reading.label in (Label.NEED, Label.DISPUTE) or reading.act in (Act.OPEN, Act.ASK)
    if not (likely or grievances.accuses(reading)):
        return None
    at_work = times.clock_estimate(reading.plain) is not None or phrases.refuses(reading.plain)
    at_work = at_work or phrases.asks_price(reading.plain) or _as_asked(reading) or inquiries.asks_of_the_past(reading)
    at_work = at_work or (inquiries.expertise(reading.plain) is not None and not reading.urgent)
    at_work = at_work or phrases.finds(reading.plain) or phrases.restates(reading.plain) is not None
    at_work = at_work or relocating.elsewhere(reading) is not None or inquiries.number(reading.plain) is not None
    at_work = at_work or phrases.rewords(reading.plain)
    return None if at_work or phrases.denies_matter(reading.plain) else reading


def _me_too(reading: Reading) -> Reading | None:
    return reading if cues.me_too(reading) else None


def _mended(reading: Reading) -> Reading | None:
    return reading if cues.mended(reading) and not cues.me_too(reading) else None


def _still(reading: Reading) -> Reading | None:
    """“还是没电”: too little to open anything, enough for a matter that is known here."""
    if reading.ticket_chance < _BARELY or not cues.still(reading) or cues.me_too(reading):
        return None
    return reading if _report(reading) is None else None


@tickets.command(
    "报修",
    "求助",
    "反映",
    who=EVERYONE,
    where=Where.ANYWHERE,
    usage="报修 <什么事，在几栋>",
    examples=("报修 3栋电梯不动了",),
)
def ask(talk: Talk, what: str = "") -> str | None:
    """登记一件需要有人来办的事。设过救命号码的，只说“求助”就是叫他们。"""
    if not what and "求助" in talk.message.text and Lifelines(talk.db).agreed(talk.person.id):
        talk.record("help.called", by=talk.person)
        return None
    if not what:
        raise Refused(Say.what_help() if "求助" in talk.message.text else Say.what())
    answer = _raise(talk, talk.read(what, forced=True), asked=True)
    if answer is None:  # it joined what the group has heard of already
        talk.whisper(Say.joined())
    return answer


@tickets.listener(_report, who=EVERYONE, where=Where.GROUP, examples=("我们这楼道灯坏了三天了没人修",))
def overhear(talk: Talk, reading: Reading) -> str | None:
    """A clear need or dispute in a bound group of residents."""
    if talk.group is None:
        return None
    if phrases.wonders(reading.plain) and (ticket := _just_told(talk)):
        _note_that_it_was_before(talk, ticket)
        return None
    if fragments.worse(talk, reading):
        return ""
    return _raise(talk, reading)


def _wonders(reading: Reading) -> Reading | None:
    return reading if phrases.wonders(reading.plain) and _report(reading) is None else None


@tickets.listener(_wonders, who=EVERYONE, where=Where.GROUP, examples=("又爆了？！",))
def taken_up(talk: Talk, _reading: Reading) -> None:
    """The same in words that would open nothing by themselves."""
    if talk.group and (ticket := _just_told(talk)):
        _note_that_it_was_before(talk, ticket)


@tickets.listener(_private_report, who=EVERYONE, where=Where.PRIVATE, examples=("我家下水道堵了",))
def confide(talk: Talk, reading: Reading) -> str | None:
    """The same in private; a few words more in the next breath belong to what was just told of."""
    if reading.act is not Act.OPEN and talk.person.id and len(Tickets(talk.db).in_hand_of(talk.person.id)) == 1:
        return None  # doubtful words of somebody at work are of that work
    if talk.wish():
        return None  # what is asked for is no matter
    if quarrel := apart.quarrel(talk, reading):
        return apart.ask_first(talk, reading, quarrel)
    vague = reading.act is not Act.OPEN and not reading.urgent and reading.subject in (None, Subject.OTHER)
    if vague and talk.person.id and Tickets(talk.db).under_review_of(talk.person.id):
        return None  # of what was just called done
    slight = reading.act is not Act.OPEN and len(reading.plain) <= _SLIGHT
    ticket = adding.just_told(talk) if slight else None
    if ticket:
        return adding.add(talk, ticket)
    return perhaps.ask_first(talk, reading) if perhaps.unsure(talk, reading) else _raise(talk, reading)


@tickets.listener(_me_too, who=EVERYONE, where=Where.GROUP, examples=("1", "我家也是"))
def join_in(talk: Talk, reading: Reading) -> str | None:
    """“1” under a ticket that was just announced here."""
    if talk.group is None or talk.place is None:
        return None
    report = Reports(talk.db).latest_in(talk.message.room, talk.now - _JUST_NOW)
    if _answers_notice(talk, report):
        return None
    latest = report.ticket_id if report and not talk.flow.late else None
    ticket = Tickets(talk.db).get(talk.flow.ticket or latest or 0)
    if ticket is None or not ticket.is_open or not ticket.public:
        return _join_elsewhere(talk, reading)
    return opening.join(talk, voice_of(talk, talk.place), ticket, talk.place)


@tickets.listener(_still, who=EVERYONE, where=Where.GROUP, examples=("还没恢复",))
def still_broken(talk: Talk, reading: Reading) -> str | None:
    """Not well yet for somebody: the known matter stays open for them."""
    told = reading.label in (Label.NEED, Label.DISPUTE)
    answer = _join_known(talk, reading if told else talk.read(reading.text, forced=True))
    return answer if answer is not None or talk.has_effect or not told else doubts.wonder(talk, reading)


@tickets.listener(_mended, who=EVERYONE, where=Where.GROUP, examples=("来电了",))
def works_again(talk: Talk, reading: Reading) -> str | None:
    """A reporter says that it works: whoever answers for it is asked, the group hears nothing."""
    own = opening.latest_of(talk, _JUST_NOW * 24)
    ticket = own or Tickets(talk.db).get(talk.flow.ticket or 0)
    if ticket and not own and cues.ends_anything(reading) and not (ticket.urgent or ticket.subject in _LOST):
        return None
    if ticket and ticket.is_open and ticket.owner_id and ticket.owner_id != talk.person.id:
        words = {"name": talk.person.name, "no": ticket.id, "matter": ticket.matter}
        if ticket.urgent:
            talk.tell(ticket.owner_id, Say.over_now(**words), ticket=ticket)
            return None
        offers = Say.offer_works(no=ticket.id)
        talk.tell(ticket.owner_id, Say.works_again(**words), ticket=ticket, within=Hours, offers=offers)
    elif talk.person.id and len(held := talk.of_this_group(Tickets(talk.db).in_hand_of(talk.person.id))) == 1:
        talk.whisper(Say.own_works(**talk.about(held[0])), ticket=held[0])
    return None


@tickets.answer("where")
def told_where(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """The estate somebody named who lives nowhere we know."""
    where = talk.read(talk.message.text)
    code = scans.code_in(talk.message.text)
    scanned = Posters(talk.db).place_of(code) if code else None
    estate = next(iter(Places(talk.db).estates_in(where.plain)), None)
    estate = Places(talk.db).get(scanned) if scanned else estate
    if estate is None:
        return None if where.act is Act.OPEN else _ask_again(talk, payload)
    base = opening.locate(talk, where, estate)
    voice = voice_of(talk, base, asked=payload.get("asked", False))
    answer = opening.raise_matter(talk, voice, talk.read(payload["words"], forced=True, at=base))
    if ticket := showing.reported_now(talk):
        showing.hand_over(talk, ticket, showing.read(payload))
    return answer


@tickets.answer("apart", claims=True)
def told_apart(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """登记 / 不用: whether it is a matter of its own."""
    if apart.not_so(talk.reading):
        return apart.Say.dropped()
    return _raise(talk, talk.read(payload["words"], forced=True), asked=True) if apart.means_it(talk.reading) else None


@tickets.answer("perhaps", claims=True)
def told_perhaps(talk: Talk, payload: Mapping[str, Any]) -> str | None:
    """登记 / 不用: whether it is a matter at all."""
    is_one = perhaps.decided(talk.reading)
    if is_one is None:
        return None
    return _raise(talk, talk.read(payload["words"], forced=True), asked=True) if is_one else perhaps.Say.dropped()


def place_of(talk: Talk, reading: Reading) -> Place | None:
    """Where words are about, before a building is named: the group's place, the speaker's home, the estate named."""
    named = next(iter(Places(talk.db).estates_in(reading.plain)), None)
    place = talk.place or _here(talk) or talk.likely_place(admin=False) or named
    return named if named and place and not named.covers(place) else place


def _raise(talk: Talk, reading: Reading, *, asked: bool = False) -> str | None:
    if reading.label not in (Label.NEED, Label.DISPUTE):
        reading = talk.read(reading.text, forced=True)
    place = place_of(talk, reading)
    if place is None:
        pictures = showing.kept(showing.shown(talk))
        talk.ask(talk.known().id, "tickets.where", words=reading.text, asked=asked, **pictures)
        return Say.which_estate()
    return opening.raise_matter(talk, voice_of(talk, place, asked=asked), reading)


def _just_told(talk: Talk) -> Ticket | None:
    """What somebody else reported here a moment ago."""
    report = Reports(talk.db).latest_in(talk.message.room, talk.now - _WONDERING)
    return Tickets(talk.db).get(report.ticket_id) if report and report.person_id != talk.person.id else None


def _note_that_it_was_before(talk: Talk, ticket: Ticket) -> None:
    """“又爆了？！” is no report: whoever handles it learns that it has happened before, and not from whom."""
    if Journal(talk.db).latest("ticket.remembered", ticket.id) is None:
        talk.record("ticket.remembered", ticket)


def _here(talk: Talk) -> Place | None:
    """Where the speaker said to be by a pin or a poster; once."""
    held = Timers(talk.db).get(f"tickets.here:{talk.message.sender}") if talk.message.private else None
    if held is None or held.due_at <= talk.now:
        return None
    talk.never_mind("tickets.here", talk.message.sender)
    return Places(talk.db).get(int(str(held.payload["place"])))


def _join_known(talk: Talk, reading: Reading) -> str | None:
    """Join the matter these words are about, where it is known; open nothing."""
    if talk.group is None or talk.place is None:
        return None
    voice = voice_of(talk, talk.place)
    ticket = opening.known_matter(talk, voice, reading, opening.locate(talk, reading, talk.place))
    return opening.join(talk, voice, ticket, talk.place) if ticket else None


def _answers_notice(talk: Talk, report: Report | None) -> bool:
    """Whether “1” answers a notice that was said here after the last report; then it is counted for the household."""
    notice, room, home = Broadcasts(talk.db).latest_at(talk.message.room), talk.message.room, talk.person.household_id
    if notice is None or not notice.asks or notice.sent_at is None or (report and report.at > notice.sent_at):
        return False
    if talk.now - notice.sent_at > _NOTICE or talk.reading.plain.strip(" 。.!！") != "1":
        return False
    if home and (counted := Receipts(talk.db).answer(home, talk.now, talk.now - _NOTICE, room)):
        talk.record("notice.acknowledged", by=talk.person, broadcast=counted.id)
    return True


def _join_elsewhere(talk: Talk, reading: Reading) -> str | None:
    """“我们这边也没电” where nothing was reported yet: the same matter next door, or a new one."""
    if doubts.borne_out(talk):
        return ""
    if len(reading.plain) < _WORDY or doubts.turned_down(talk):
        return None
    alone = talk.read(reading.text, forced=True)
    answer = _join_known(talk, alone)
    if answer is not None or talk.has_effect:
        return answer
    if reading.act is Act.OPEN:
        return _raise(talk, reading)
    return doubts.wonder(talk, alone) if reading.act is Act.ASK else None


def _ask_again(talk: Talk, payload: Mapping[str, Any]) -> str:
    talk.ask(talk.known().id, "tickets.where", **payload)
    return Say.still_where()
