"""Three zones: sure, doubtful, silent.  From the model's scores to what the bot would do."""

from dataclasses import dataclass

from nlp.features import GROUNDED
from nlp.labels import Act, Label
from nlp.model import Scores, Thresholds

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
    label = Label(max(scores.labels, key=lambda name: scores.labels[name]))
    matters = label in (Label.NEED, Label.DISPUTE)
    return Verdict(
        label=label,
        confidence=scores.labels[label],
        act=_act(scores, thresholds, label, found),
        subject=max(scores.subjects, key=lambda name: scores.subjects[name]) if matters else None,
        urgent=matters and scores.urgent >= thresholds.urgent,
    )


def ticket_chance(scores: Scores) -> float:
    """Say how likely it is that somebody should be given work: a need or a dispute."""
    return scores.labels[Label.NEED] + scores.labels[Label.DISPUTE]


def _act(scores: Scores, thresholds: Thresholds, label: Label, found: set[str]) -> Act:
    """Open when sure, ask when doubtful, relay a sure notice, else be silent.

    Sarcasm is always asked about; so is what speaks of nothing that belongs to a home, but only when it sounds sure.
    """
    if label == Label.NOTICE:
        return Act.RELAY if scores.labels[label] >= thresholds.relay else Act.NONE
    chance, grounded = ticket_chance(scores), not found.isdisjoint(_GROUNDS)
    if chance >= thresholds.open and label != Label.CHAT:
        return Act.OPEN if grounded and "~sarcasm" not in found else Act.ASK
    return Act.ASK if chance >= thresholds.ask and grounded else Act.NONE
