"""What a message means, as far as its own words say."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlp import features, matters, model, places, plain, zones
from nlp.labels import Act, Label
from nlp.places import Whereabouts


@dataclass(frozen=True, slots=True)
class Reading:
    """One message understood: label, deed, subject, title, urgency, place, and the words that decided."""

    text: str
    plain: str
    label: Label
    confidence: float
    act: Act
    subject: str | None
    matter: str
    urgent: bool
    place: Whereabouts
    because: tuple[str, ...]


def warm() -> None:
    """Load everything a first reading would otherwise wait for."""
    for part in (plain, features, matters, places):
        part.warm()
    model.shipped()


def read(
    text: str,
    *,
    role: str = "resident",
    level: str | None = None,
    before: Sequence[str] = (),
    spots: Sequence[str] = (),
    forced: bool = False,
) -> Reading:
    """Read one message; ``before`` are the words just said in the group, oldest first.

    ``forced``: somebody says that it is a matter: need or dispute, whichever is likelier, with subject and title.
    """
    return read_with(model.shipped(), text, role=role, before=before, spots=spots, forced=forced)


def read_with(
    weights: model.Model,
    text: str,
    *,
    role: str = "resident",
    before: Sequence[str] = (),
    spots: Sequence[str] = (),
    forced: bool = False,
) -> Reading:
    """Read one message with a given model: the shipped one, or one that is being trained."""
    simple = plain.plain(text)
    found = features.features(simple, role)
    scores = weights.score(found, len(found))
    if before and not zones.grounded(found):
        lent = features.matter_of(before)
        found |= lent
        subjects = weights.score(found, len(found)).subjects
        named = {name: chance for name, chance in subjects.items() if f"={name}" in lent}
        scores = replace(scores, subjects=named or subjects)
    verdict = zones.decide(scores, weights.thresholds, simple, found)
    if forced:
        verdict = zones.insisted(verdict, scores)
    label = verdict.label
    return Reading(
        text=text,
        plain=simple,
        label=label,
        confidence=verdict.confidence,
        act=verdict.act,
        subject=verdict.subject,
        matter=matters.matter(simple, label, verdict.subject),
        urgent=verdict.urgent,
        place=places.find(text, simple, spots),
        because=_because(weights, found, label),
    )


def _because(weights: model.Model, found: set[str], label: Label) -> tuple[str, ...]:
    """Name the words that weighed most for the label."""
    cut = len(features.WORD)
    words = [(weights.weight(name, label), name[cut:]) for name in found if name.startswith(features.WORD)]
    best = sorted(((weight, word) for weight, word in words if weight > 0 and word not in "^$"), reverse=True)
    return tuple(word for _, word in best[:3])
