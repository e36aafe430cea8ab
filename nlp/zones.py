"""Three zones: sure, doubtful, silent.  From the model's scores to what the bot would do."""

from dataclasses import dataclass

from nlp.labels import Act, Label
from nlp.model import Scores, Thresholds


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
    """Open when sure, ask when doubtful, relay a sure notice, else be silent; sarcasm is always asked about."""
    chance = ticket_chance(scores)
    if label in (Label.NEED, Label.DISPUTE) and chance >= thresholds.open:
        return Act.ASK if "~sarcasm" in found else Act.OPEN
    if label == Label.NOTICE:
        return Act.RELAY if scores.labels[label] >= thresholds.relay else Act.NONE
    return Act.ASK if chance >= thresholds.ask else Act.NONE
