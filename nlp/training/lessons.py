"""Lessons: rows of the corpus as a network learns them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

import numpy as np
from scipy.sparse import csr_matrix

from nlp.corpora import Row
from nlp.labels import LABELS, SUBJECTS
from nlp.model import framed
from nlp.plain import plain
from nlp.training.network import Array

LONGEST = 3
"""Characters of the longest piece; four were not better."""

_SEEN = 3  # a piece met in one or two messages teaches nothing
_DOUBT = 0.1  # of a subject is no more than its writer's opinion, spread over all: worth half a point


def pieces(text: str) -> list[str]:
    """Cut a plain text into all its pieces, as the model finds them; each as often as it occurs."""
    frame = framed(text)
    return [frame[at : at + size] for size in range(1, LONGEST + 1) for at in range(len(frame) - size + 1)]


def vocabulary(found: Iterable[Sequence[str]]) -> dict[str, int]:
    """Number the pieces and signs worth a weight: pieces, then signs; what is frequent lies together in memory."""
    times = Counter(chain.from_iterable(map(set, found)))
    known = [name for name, seen in times.items() if seen >= _SEEN]
    known.sort(key=lambda name: (is_sign(name), -times[name], name))
    return {name: at for at, name in enumerate(known)}


def is_sign(name: str) -> bool:
    """Say whether a name is a sign's: it begins with a mark and is longer than any piece."""
    return name[0] in "@%<" and len(name) > LONGEST


def matrix(found: Sequence[Sequence[str]], known: Mapping[str, int]) -> csr_matrix:
    """Lay pieces out as rows of numbers, a column a piece; a piece that occurs twice stands there twice."""
    rows = [[known[name] for name in own if name in known] for own in found]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.fromiter(chain.from_iterable(rows), np.int32, int(ends[-1]))
    return csr_matrix((np.ones(len(columns), np.float32), columns, ends), shape=(len(rows), len(known)))


def labels(rows: Sequence[Row]) -> Array:
    """Give the shares of the labels, n × labels; a row with two right answers counts half for each."""
    return _shares([row.label for row in rows], LABELS)


def subjects(rows: Sequence[Row]) -> Array:
    """Give the shares of the subjects, n × subjects, likewise, and a little to every other."""
    shares = _shares([row.subject for row in rows], SUBJECTS) * (1 - _DOUBT) + _DOUBT / len(SUBJECTS)
    return shares.astype(np.float32)


def alarms(rows: Sequence[Row]) -> Array:
    """Give 1 for every emergency, n × 1."""
    return np.array([bool(row.urgent) for row in rows], np.float32).reshape(-1, 1)


def near(rows: Sequence[Row]) -> Array:
    """Give 1 for what is said where people live, n × 1."""
    return np.array([not row.afar for row in rows], np.float32).reshape(-1, 1)


def own_pieces(row: Row) -> list[str]:
    """Cut the words of a row."""
    return pieces(plain(row.text))


def _shares(right: Sequence[frozenset[str]], names: Sequence[str]) -> Array:
    shares = np.zeros((len(right), len(names)), np.float32)
    for at, own in enumerate(right):
        for name in own:
            shares[at, names.index(name)] = 1 / len(own)
    return shares
