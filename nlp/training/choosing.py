"""Choosing: how sure is sure enough, by what readers made of messages that they had not seen."""

import math
from collections.abc import Sequence

from msgspec.structs import replace

from nlp.corpora import Row
from nlp.labels import LABELS, Label
from nlp.model import Scores, Thresholds
from nlp.zones import TICKETS, doubt, likeliest

UNSET = Thresholds(open=1.4, ask=0.0, relay=0.8, urgent=0.5)

_SURE = 0.976  # of the tickets opened, this share must be right …
_SURER = 0.975  # … and this of the notices relayed
# Of what our writers say elsewhere, these shares may open a ticket, and be asked about.  Real strangers are duller: of
# 4,000 of their messages two in a thousand and one in a hundred pass the same thresholds.
_FALSE = 0.024
_QUIET = 0.055
_ALARM = 0.97  # of the emergencies, this share should be heard …
_FALSE_ALARM = 0.85  # … while this share of alarms is right, which weighs …
_SOUND = 4  # … so many times as much
_WARMTHS = (0.6, 0.7, 0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)

Seen = Sequence[tuple[Row, Scores]]


def settled(seen: Seen) -> tuple[float, Thresholds]:
    """Choose warmth, then thresholds."""
    warmth = min(_WARMTHS, key=lambda warmth: _surprise(seen, warmth))
    return warmth, _chosen([(row, cooled(scores, warmth)) for row, scores in seen])


def cooled(scores: Scores, warmth: float) -> Scores:
    """Give the scores as they would be at another warmth."""
    powers = [chance ** (1 / warmth) for chance in scores.labels]
    whole = sum(powers)
    return replace(scores, labels=[power / whole for power in powers])


def _surprise(seen: Seen, warmth: float) -> float:
    return -sum(math.log(_chance(cooled(scores, warmth), *row.label)) for row, scores in seen)


def _chance(scores: Scores, *labels: str) -> float:
    return sum(scores.labels[LABELS.index(Label(name))] for name in labels)


def _chosen(seen: Seen) -> Thresholds:
    opened = [(doubt(scores), bool(row.label & TICKETS)) for row, scores in seen if likeliest(scores) in TICKETS]
    notices = [(_chance(scores, Label.NOTICE), Label.NOTICE in row.label) for row, scores in seen]
    far = sorted((doubt(scores) for row, scores in seen if row.afar), reverse=True)
    return Thresholds(
        open=max(_lowest(opened, _SURE), round(far[int(len(far) * _FALSE)], 4) if far else UNSET.open),
        ask=round(far[int(len(far) * _QUIET)], 4) if far else UNSET.ask,
        relay=_lowest(notices, _SURER),
        urgent=_urgent(seen),
    )


def _urgent(seen: Seen) -> float:
    """Choose more by how many alarms are right than by how many are heard, for an alarm wakes people."""
    alarms = sorted(scores.urgent for row, scores in seen if row.urgent)
    heard = alarms[int(len(alarms) * (1 - _ALARM))] if alarms else UNSET.urgent
    right = _lowest([(scores.urgent, bool(row.urgent)) for row, scores in seen], _FALSE_ALARM)
    return round((heard + _SOUND * right) / (1 + _SOUND), 4) if heard < right else round(heard, 4)


def _lowest(scored: Sequence[tuple[float, bool]], precision: float) -> float:
    """Find the lowest threshold above which the given share is right."""
    best, hits = math.inf, 0
    for count, (score, right) in enumerate(sorted(scored, reverse=True), start=1):
        hits += right
        if right and hits >= precision * count:
            best = score
    return round(best, 4)
