"""Three zones: sure, doubtful, silent.  From the model's scores to what the bot would do."""

import math
import re
from functools import cache

import msgspec
from msgspec.structs import replace

from nlp import bare
from nlp.labels import LABELS, Act, Label
from nlp.lexicon import entries
from nlp.model import Scores, Thresholds

ACTS = frozenset({Act.OPEN, Act.ASK})
NEAR = 0.3
"""What it weighs that such things are said where people live, beside the chance of a ticket."""

TICKETS = frozenset({Label.NEED, Label.DISPUTE})


class Verdict(msgspec.Struct, frozen=True):
    """What is made of one message's scores."""

    label: Label
    confidence: float
    act: Act
    urgent: bool


_NOTHING = Verdict(Label.CHAT, 1.0, Act.NONE, False)
_AT_HOME = 0.8  # what it weighs that a group is an estate's: a reason to ask, and none to be sure
_SLACK = 2.5  # by how much less a message's own words may say than they do in their talk
_QUARREL = 2.0  # who says “报修” means a need, unless it sounds far more like a quarrel
_TINY = 2  # letters that tell of nothing by themselves, but for the barest reports: “找谁”
_LIKELY = 0.5  # a danger is heard before there is enough to ask about
_PERHAPS = 0.3  # from this chance of a matter on, a cry for help is one
_PRAISED = 0.35  # and so is praise of a fault, which hides what it means
_DREAD = 2.0  # by how much less a danger may sound like home than what is asked about
_CHAT, _DISPUTE, _NEED, _NOTICE = range(len(LABELS))  # where the chances stand
_PLAIN = 0.97  # of texts that are nothing but a thing and its fault nearly all are needs
_LEAST = 1e-6
_words = re.compile(r"\w").search


def decide(scores: Scores, thresholds: Thresholds, simple: str, *, at_home: bool = False) -> Verdict:
    """Choose label, deed and urgency; ``at_home``: it is known to be said in a group of an estate."""
    if not _words(simple) or bare.is_no_matter(simple):
        return _NOTHING
    chances = scores.labels
    confidence = max(chances)
    best = chances.index(confidence)
    chance = chances[_NEED] + chances[_DISPUTE]
    sounds = doubt(scores)
    said = sounds + _AT_HOME * at_home
    feared = bare.alarms(simple) or (chance >= _PERHAPS and bare.cries_for_help(simple))
    alarmed = feared or (
        scores.urgent >= thresholds.urgent
        and (said >= thresholds.ask or (chance >= _LIKELY and said >= thresholds.ask - _DREAD))
    )
    praised = _praises(chance, simple)
    heard = alarmed or praised or (said >= thresholds.ask and len(simple) > _TINY)
    if (alarmed or praised) and best not in (_NEED, _DISPUTE):
        best = _NEED if chances[_NEED] >= chances[_DISPUTE] else _DISPUTE
        confidence = chances[best]
    label = LABELS[best]
    if best == _NOTICE and confidence >= thresholds.relay:
        return Verdict(label, confidence, Act.NONE if advertises(simple) else Act.RELAY, False)
    reported = feared or bare.reports(simple)
    if not heard and not reported:
        return Verdict(label, confidence, Act.NONE, False)
    sure = sounds >= thresholds.open and label in TICKETS and not irony().search(simple)
    if not sure and reported:
        return Verdict(Label.NEED, max(confidence, _PLAIN), Act.OPEN, alarmed)
    return Verdict(label, confidence, Act.OPEN if sure else Act.ASK, alarmed)


def _praises(chance: float, simple: str) -> bool:
    """Say whether there is praise of what may well be a fault."""
    return chance >= _PRAISED and irony().search(simple) is not None


def insisted(verdict: Verdict, scores: Scores) -> Verdict:
    """The same words where somebody says that they are a matter."""
    at = _DISPUTE if scores.labels[_DISPUTE] > _QUARREL * scores.labels[_NEED] else _NEED
    return Verdict(LABELS[at], scores.labels[at], Act.OPEN, verdict.urgent)


def borne_out(verdict: Verdict, alone: Scores, thresholds: Thresholds, simple: str) -> Verdict:
    """Leave a message be whose own words, ``alone``, say nearly nothing: a talk around it is no reason to ask."""
    likely = ticket_chance(alone) >= _LIKELY
    if bare.reports(simple) or bare.alarms(simple) or bare.cries_for_help(simple):
        return verdict
    if doubt(alone) >= thresholds.ask - _SLACK or (likely and alone.urgent >= thresholds.urgent):
        return verdict
    return verdict if _praises(ticket_chance(alone), simple) else replace(verdict, act=Act.NONE, urgent=False)


def ticket_chance(scores: Scores) -> float:
    """Say how likely it is that somebody should be given work: a need or a dispute."""
    return scores.labels[_NEED] + scores.labels[_DISPUTE]


def dispute_chance(scores: Scores) -> float:
    """Say how likely it is that neighbours are at odds, whatever is likelier still."""
    return scores.labels[_DISPUTE]


def doubt(scores: Scores) -> float:
    """Say how much there is to ask about: the chance of a ticket, and whether it is said of a home, both as logits."""
    chance = min(max(ticket_chance(scores), _LEAST), 1 - _LEAST)
    return math.log(chance / (1 - chance)) + NEAR * scores.near


def advertises(simple: str) -> bool:
    """Say whether something is for sale: a notice is passed on, an advertisement is not."""
    return len(set(sales().findall(simple))) > 1


def likeliest(scores: Scores) -> Label:
    """Give the likeliest label."""
    return LABELS[scores.labels.index(max(scores.labels))]


@cache
def irony() -> re.Pattern[str]:
    """Match praise that may be meant the other way round."""
    return re.compile("|".join(entries("irony")))


@cache
def sales() -> re.Pattern[str]:
    """Match words of trade."""
    return re.compile("|".join(entries("sales")))
