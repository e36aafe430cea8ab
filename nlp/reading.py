"""What a message means, as far as its own words say."""

from collections.abc import Sequence

import msgspec

from nlp import bare, matters, model, places, plain, words, zones
from nlp import spots as named
from nlp.labels import Act, Label
from nlp.model import Model, Scores
from nlp.places import Whereabouts
from nlp.signs import RECENT, Glance, signs

_REASONS = 3  # words that are named as having weighed most
_GLANCES = 512  # what lately said words seemed to be; the words themselves are not kept


class Reading(msgspec.Struct, frozen=True, eq=False):
    """One message understood: label, deed, subject, urgency, place, and the words that decided."""

    text: str
    plain: str
    label: Label
    confidence: float
    act: Act
    subject: str | None
    urgent: bool
    place: Whereabouts
    scores: Scores
    weights: Model

    def __repr__(self) -> str:
        """Leave out the model."""
        return f"Reading({self.text!r}, {self.label}, {self.confidence:.2f}, {self.act}, {self.subject}, {self.place})"

    @property
    def ticket_chance(self) -> float:
        """Say how likely it is that somebody should be given work."""
        return zones.ticket_chance(self.scores)

    @property
    def dispute_chance(self) -> float:
        """Say how likely it is that neighbours are at odds here, also where a need is likelier."""
        return zones.dispute_chance(self.scores)

    @property
    def because(self) -> tuple[str, ...]:
        """Name the words that weighed most for the label; cut only where somebody asks."""
        return tuple(self.weights.reasons(words.cutter()(self.plain.lower()), self.label, _REASONS))

    @property
    def matter(self) -> str:
        """Give the short title of our own under which a need or a dispute is kept; empty for all else."""
        return matters.matter(self.plain, self.label, self.subject)


def warm() -> None:
    """Load everything a first reading would otherwise wait for."""
    for part in (plain, matters, named):
        part.warm()
    read("好").because  # noqa: B018  loads the cutter


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

    ``forced``: somebody says that it is a matter: need or dispute, whichever is likelier, with a subject.
    """
    return read_with(model.shipped(), text, role=role, level=level, before=before, spots=spots, forced=forced)


def read_with(
    weights: Model,
    text: str,
    *,
    role: str = "resident",
    level: str | None = None,
    before: Sequence[str] = (),
    spots: Sequence[str] = (),
    forced: bool = False,
) -> Reading:
    """Read one message with a given model: the shipped one, or one that is being trained."""
    simple = plain.plain(text)
    heard = [glance(weights, said) for said in before[-RECENT:]] if before else ()
    beside = signs(role, level, heard)
    scores = weights.score(simple, beside)
    verdict = zones.decide(scores, weights.head.thresholds, simple, at_home=level is not None)
    if beside and verdict.act in zones.ACTS:
        alone = weights.score(simple)
        verdict = zones.borne_out(verdict, alone, weights.head.thresholds, simple)
        if bare.reports(simple):
            scores, heard = alone, ()  # a thing and its fault: whatever was spoken of before
    if forced:
        verdict = zones.insisted(verdict, scores)
    subject = None
    if verdict.label in zones.TICKETS:
        subject = weights.subject(scores, {said.subject for said in heard if said.subject} if heard else ())
    return Reading(
        text,
        simple,
        verdict.label,
        verdict.confidence,
        verdict.act,
        subject,
        verdict.urgent,
        places.find(text, simple, spots),
        scores,
        weights,
    )


def glance(weights: Model, said: str) -> Glance:
    """Say what words seemed to be when they were said, by themselves; for the latest ones it is remembered."""
    key = hash(said)
    known = weights.glances.get(key)
    if known is None:
        if len(weights.glances) >= _GLANCES:
            weights.glances.clear()
        scores = weights.score(plain.plain(said))
        label = zones.likeliest(scores)
        subject = weights.subject(scores) if label in zones.TICKETS else None
        known = weights.glances[key] = Glance(label, max(scores.labels), subject)
    return known
