"""What a message means, as far as its own words say."""

from collections.abc import Sequence

import msgspec

from nlp import bare, matters, model, places, plain, urgency, words, zones
from nlp import spots as named
from nlp.labels import Act, Label, Subject
from nlp.model import Model, Scores
from nlp.places import Whereabouts
from nlp.signs import RECENT, Heard, Said, Seeming, parts

_REASONS = 3  # words that are named as having weighed most
REACH = 2 * RECENT
"""Messages back that are listened to: what was said before them bears on those before, too."""
_OF_DANGER = {"gas": Subject.GAS, "fire": Subject.FIRE, "violence": Subject.SECURITY, "intruder": Subject.SECURITY}
"""What an emergency is about, whatever else is named: a blade at a door is no door."""


class Reading(msgspec.Struct, frozen=True, eq=False):
    """One message understood: label, deed, subject, urgency, place, and the words that decided.

    ``scores``: of the message where it was said; ``alone``: of its bare words.
    """

    text: str
    plain: str
    label: Label
    confidence: float
    act: Act
    subject: str | None
    urgent: bool
    place: Whereabouts
    scores: Scores
    alone: Scores
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
    before: Sequence[str | Said] = (),
    speaker: str | None = None,
    spots: Sequence[str] = (),
    forced: bool = False,
) -> Reading:
    """Read one message; ``before`` are the words just said in the group, oldest first.

    ``speaker``: a name for who says it, under which ``before`` knows them, too; None where nobody knows who said what.
    ``forced``: somebody says that it is a matter: need or dispute, whichever is likelier, with a subject.
    """
    return read_with(
        model.shipped(), text, role=role, level=level, before=before, speaker=speaker, spots=spots, forced=forced
    )


def read_with(
    weights: Model,
    text: str,
    *,
    role: str = "resident",
    level: str | None = None,
    before: Sequence[str | Said] = (),
    speaker: str | None = None,
    spots: Sequence[str] = (),
    forced: bool = False,
) -> Reading:
    """Read one message with a given model: the shipped one, or one that is being trained."""
    simple = plain.plain(text)
    said = [Said(one) if isinstance(one, str) else one for one in before[-REACH:]] if before else []
    heard = listen(weights, said, level) if said else []
    beside = parts(role, level, speaker, said, heard)
    alone = weights.score(simple)
    scores = weights.amidst(alone, beside) if beside else alone
    verdict = zones.decide(scores, weights.head.thresholds, simple, at_home=level is not None)
    if beside and verdict.act in zones.ACTS:
        verdict = zones.borne_out(verdict, alone, weights.head.thresholds, simple)
        if bare.reports(simple):
            scores, heard = alone, []  # a thing and its fault: whatever was spoken of before
    if forced:
        verdict = zones.insisted(verdict, scores)
    lent = {one.subject for one in heard[-RECENT:] if one.subject} if heard else ()
    subject = weights.subject(scores, alone, lent) if verdict.label in zones.TICKETS else None
    return Reading(
        text,
        simple,
        verdict.label,
        verdict.confidence,
        verdict.act,
        (verdict.urgent and _OF_DANGER.get(urgency.danger(simple) or "")) or subject,
        verdict.urgent,
        places.find(text, simple, spots),
        scores,
        alone,
        weights,
    )


def listen(weights: Model, said: Sequence[Said], level: str | None = None) -> list[Heard]:
    """Hear messages of one talk one after another, each with those before it; oldest first."""
    heard: list[Heard] = []
    for at, one in enumerate(said):
        if one.heard is not None:
            heard.append(one.heard)
            continue
        simple = plain.plain(one.text)
        alone = weights.score(simple)
        beside = parts(one.role, level, one.speaker, said[:at], heard)
        heard.append(_heard(weights, simple, alone, weights.amidst(alone, beside) if beside else alone))
    return heard


def heard_as(reading: Reading) -> Heard:
    """Say what of a message is kept for those after it."""
    return _heard(reading.weights, reading.plain, reading.alone, reading.scores)


def _heard(weights: Model, simple: str, alone: Scores, amidst: Scores) -> Heard:
    seeming = Seeming.of(alone.labels, alone.urgent)
    return Heard(
        alone=seeming,
        amidst=seeming if amidst is alone else Seeming.of(amidst.labels, amidst.urgent),
        subject=weights.subject(alone, alone) if seeming.label in zones.TICKETS else None,
        long=min(len(simple) // 5, 4),
        asks=simple.endswith(("?", "？", "吗", "呢")),
    )
