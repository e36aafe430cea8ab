"""Three zones: sure, doubtful, silent.  From the model's scores to what the bot would do."""

from dataclasses import dataclass, replace

from nlp import bare
from nlp.features import GROUNDED
from nlp.labels import Act, Label
from nlp.model import Scores, Thresholds

_TICKETS = (Label.NEED, Label.DISPUTE)
_SALES = frozenset({"=trade2", "~price", "~phone"})
_PLAIN = 0.97  # of such texts in the corpus nearly all are needs
_CERTAIN = 0.6  # an alarm without any word of danger
_IRONIC = 0.3  # praise of a fault is asked about
_HEARD = 0.05  # a danger described as present is asked about, even where the rest sounds like small talk
_GROUNDS = frozenset({GROUNDED, "~building", "~danger!"})  # signs that a message is about a home or a danger
_PARTIES = frozenset({"~second", "~room", "=offender"})  # signs of another side, whose conduct is spoken of


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is made of one message's scores."""

    label: Label
    confidence: float
    act: Act
    subject: str | None
    urgent: bool


def decide(scores: Scores, thresholds: Thresholds, simple: str, found: set[str]) -> Verdict:
    """Choose label, deed, subject and urgency."""
    if not any(sign.isalnum() for sign in simple):
        return Verdict(Label.CHAT, 1.0, Act.NONE, None, False)
    if bare.reports(simple):
        return _plainly(scores)
    if bare.reassures(simple):
        return Verdict(Label.CHAT, scores.labels[Label.CHAT], Act.NONE, None, False)
    alarmed = _alarming(scores, thresholds, found)
    label = _label(scores)
    if alarmed and label not in _TICKETS and "~danger!" in found and ticket_chance(scores) >= _HEARD:
        label = max(_TICKETS, key=lambda name: scores.labels[name])
    matters = label in _TICKETS
    return Verdict(
        label=label,
        confidence=scores.labels[label],
        act=_act(scores, thresholds, label, found),
        subject=max(scores.subjects, key=lambda name: scores.subjects[name]) if matters else None,
        urgent=matters and alarmed,
    )


def insisted(verdict: Verdict, scores: Scores) -> Verdict:
    """The same words where somebody says that they are a matter."""
    if verdict.label in _TICKETS:
        return replace(verdict, act=Act.OPEN)
    label = max(_TICKETS, key=lambda name: scores.labels[name])
    subject = max(scores.subjects, key=lambda name: scores.subjects[name])
    return Verdict(label, scores.labels[label], Act.OPEN, subject, verdict.urgent)


def _plainly(scores: Scores) -> Verdict:
    """A need that nobody could doubt, whatever the model makes of so few words."""
    subject = max(scores.subjects, key=lambda name: scores.subjects[name])
    return Verdict(Label.NEED, max(scores.labels[Label.NEED], _PLAIN), Act.OPEN, subject, False)


def ticket_chance(scores: Scores) -> float:
    """Say how likely it is that somebody should be given work: a need or a dispute."""
    return scores.labels[Label.NEED] + scores.labels[Label.DISPUTE]


def grounded(found: set[str]) -> bool:
    """Say whether a message speaks of anything that belongs to a home, or of a danger."""
    return not found.isdisjoint(_GROUNDS)


def concerns(found: set[str]) -> bool:
    """Say whether a message may be anybody's business here: it has ground, or speaks of what another side does."""
    return grounded(found) or ("~conduct" in found and not found.isdisjoint(_PARTIES))


def may_open(scores: Scores, found: set[str]) -> bool:
    """Say whether a ticket may be opened at all, however sure: never for sarcasm, nor for what has no ground."""
    return _label(scores) in _TICKETS and concerns(found) and "~sarcasm" not in found


def advertises(found: set[str]) -> bool:
    """Say whether something is for sale: words of trade, and again, or with a price or a telephone number."""
    return "=trade" in found and not found.isdisjoint(_SALES)


def _alarming(scores: Scores, thresholds: Thresholds, found: set[str]) -> bool:
    """Say whether somebody may be in danger: a word of danger and some doubt, or hardly any doubt."""
    return scores.urgent >= (thresholds.urgent if "~danger" in found else _CERTAIN)


def _label(scores: Scores) -> Label:
    """Give the likeliest label."""
    return Label(max(scores.labels, key=lambda name: scores.labels[name]))


def _act(scores: Scores, thresholds: Thresholds, label: Label, found: set[str]) -> Act:
    """Open when sure, ask when doubtful or when a danger may be meant, relay a sure notice, else be silent."""
    chance = ticket_chance(scores)
    if label == Label.NOTICE:
        return Act.RELAY if scores.labels[label] >= thresholds.relay and not advertises(found) else Act.NONE
    if chance >= thresholds.open and label in _TICKETS:
        return Act.OPEN if may_open(scores, found) else Act.ASK
    heard = label in _TICKETS and _alarming(scores, thresholds, found)
    heard = heard or ("~sarcasm" in found and chance >= _IRONIC)
    return Act.ASK if concerns(found) and (heard or chance >= thresholds.ask) else Act.NONE
