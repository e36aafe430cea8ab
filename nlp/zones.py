"""Three zones: sure, doubtful, silent.  From the model's scores to what the bot would do."""

from dataclasses import dataclass

from nlp.features import GROUNDED
from nlp.labels import Act, Label
from nlp.model import Scores, Thresholds

_TICKETS = (Label.NEED, Label.DISPUTE)
_SALES = frozenset({"=trade2", "~price", "~phone"})
_HEARD = 0.05  # a danger described as present is asked about, even where the rest sounds like small talk
_GROUNDS = frozenset({GROUNDED, "~building", "~danger!"})  # signs that a message is about a home or a danger


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
    alarmed = scores.urgent >= thresholds.urgent
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


def ticket_chance(scores: Scores) -> float:
    """Say how likely it is that somebody should be given work: a need or a dispute."""
    return scores.labels[Label.NEED] + scores.labels[Label.DISPUTE]


def grounded(found: set[str]) -> bool:
    """Say whether a message speaks of anything that belongs to a home, or of a danger."""
    return not found.isdisjoint(_GROUNDS)


def may_open(scores: Scores, found: set[str]) -> bool:
    """Say whether a ticket may be opened at all, however sure: never for sarcasm, nor for what has no ground."""
    return _label(scores) in _TICKETS and grounded(found) and "~sarcasm" not in found


def advertises(found: set[str]) -> bool:
    """Say whether something is for sale: words of trade, and again, or with a price or a telephone number."""
    return "=trade" in found and not found.isdisjoint(_SALES)


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
    heard = label in _TICKETS and scores.urgent >= thresholds.urgent
    return Act.ASK if grounded(found) and (heard or chance >= thresholds.ask) else Act.NONE
