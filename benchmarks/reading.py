"""Reading one message against cutting its words, and against other classifiers, side by side in one run.

Every contestant gets the same messages one by one, as a bot does: nothing is read in batches.  The other classifiers
are installed into a folder of their own, thrown away afterwards.
"""

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory

import jieba

import nlp
from benchmarks.found import Found, table
from benchmarks.peers.fetching import fetch
from benchmarks.progress import note
from nlp import words
from nlp.corpora import Row, folder
from nlp.jsonlines import told

CORPUS = Path(nlp.__file__).parent / "corpus"
MESSAGES = 2_000
LESSONS = 20_000
ROUNDS = 5
FRESH = """
import sys, time
start = time.perf_counter()
import nlp
nlp.read("3栋2单元停电了，麻烦来人看一下").because
took = time.perf_counter() - start
pages = int(open("/proc/self/statm").read().split()[1])
import os
print(took * 1000, pages * os.sysconf("SC_PAGE_SIZE") / 1e6)
"""

Deed = Callable[[str], object]

TITLE = "Reading one message"
FIGURES = ("reading",)
KEYS = {
    "jieba.lcut, words alone": "jieba",
    "rjieba, words alone": "rjieba",
    "jinlin: `nlp.read`": "ours",
    "jinlin: `nlp.read(…).because`": "reasons",
    "jinlin: a line of `jinlin read`, JSON in and out": "line",
    "scikit-learn: characters by TF-IDF, LinearSVC": "sklearn",
    "fastText: characters, n-grams of three": "fasttext",
}


@dataclass(frozen=True, slots=True)
class Contestant:
    """Who reads, the microseconds of one message (none: not there), and as many times as jieba that is."""

    name: str
    micros: float | None
    ratio: float | None
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Fresh:
    """A new process: milliseconds to import and read one message, and megabytes that then are resident."""

    milliseconds: float
    megabytes: float


def measure() -> list[Contestant]:
    """Let everybody read the same messages; jieba comes first and last, and its better time counts."""
    lessons, texts = _rows()
    nlp.warm()
    jieba.initialize()
    jiebas = [_micros(jieba.lcut, texts)]
    times = [(name, _timed(make, texts)) for name, make in _contestants(lessons, texts)]
    jiebas.append(_micros(jieba.lcut, texts))
    best = min(jiebas)
    named = [
        Contestant(name, None, None, found) if isinstance(found, str) else Contestant(name, found, found / best)
        for name, found in times
    ]
    return [Contestant("jieba.lcut, words alone", best, 1.0), *named]


def fresh(times: int = 5) -> Fresh:
    """Start new processes and take the best."""
    runs = [
        subprocess.run([sys.executable, "-c", FRESH], capture_output=True, text=True, check=True).stdout.split()
        for _ in range(times)
    ]
    return Fresh(min(float(run[0]) for run in runs), min(float(run[1]) for run in runs))


@contextmanager
def peers() -> Iterator[None]:
    """The other classifiers can be imported, behind whatever is installed already."""
    with TemporaryDirectory(prefix="jinlin-readers-") as there:
        fetch(Path(sys.executable), "readers.txt", "--target", there)
        sys.path.append(there)
        try:
            yield
        finally:
            sys.path.remove(there)


def _contestants(lessons: Sequence[Row], texts: Sequence[str]) -> Iterator[tuple[str, Callable[[], Deed]]]:
    lines = {text: json.dumps({"text": text}, ensure_ascii=False) for text in texts}
    yield "rjieba, words alone", _rjieba
    yield "jinlin: `nlp.read`", lambda: nlp.read
    yield "jinlin: `nlp.read(…).because`", lambda: lambda text: nlp.read(text).because
    yield "jinlin: a line of `jinlin read`, JSON in and out", lambda: lambda text: told(lines[text], 1)
    yield "scikit-learn: characters by TF-IDF, LinearSVC", lambda: _sklearn(lessons)
    yield "fastText: characters, n-grams of three", lambda: _fasttext(lessons)


def _rjieba() -> Deed:
    cut = words.fast()
    if cut is None:
        raise ImportError("No module named 'rjieba'")
    return cut


def _sklearn(lessons: Sequence[Row]) -> Deed:
    """One label a message; jinlin tells label, subject, urgency, place and reasons."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC

    pipeline = make_pipeline(TfidfVectorizer(analyzer="char", ngram_range=(1, 3), min_df=3), LinearSVC())
    pipeline.fit([row.text for row in lessons], [min(row.label) for row in lessons])
    return lambda text: pipeline.predict([text])


def _fasttext(lessons: Sequence[Row]) -> Deed:
    """The same, by the Python package; its own classes are asked, for its wrapper breaks with numpy 2."""
    import fasttext

    with NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.writelines(f"__label__{min(row.label)} {_spaced(row.text)}\n" for row in lessons)
        file.flush()
        model = fasttext.train_supervised(file.name, wordNgrams=3, dim=50, epoch=10, thread=1, verbose=0)
    return lambda text: model.f.predict(_spaced(text) + "\n", 1, 0.0, "strict")


def _spaced(text: str) -> str:
    return " ".join(text.replace("\n", ""))


def _timed(make: Callable[[], Deed], texts: Sequence[str]) -> float | str:
    """Measure one contestant, or say why it is not there."""
    try:
        deed = make()
    except ImportError as missing:
        return str(missing)
    return _micros(deed, texts)


def _micros(deed: Deed, texts: Sequence[str]) -> float:
    """Give the processor's microseconds for one message: the best of a few rounds, the first one to get warm."""
    rounds = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for text in texts:
            deed(text)
        rounds.append(time.process_time() - start)
    return min(rounds) / len(texts) * 1e6


def _rows() -> tuple[list[Row], list[str]]:
    """Part the corpus: what others learn from, and what everybody reads."""
    rows = [row for own in folder(CORPUS).values() for row in own]
    random.Random(0).shuffle(rows)
    return rows[MESSAGES : MESSAGES + LESSONS], [row.text for row in rows[:MESSAGES]]


def run(*, short: bool) -> None:
    """Write everybody down; who is not to be had for this Python keeps no figure."""
    with peers():
        found = measure()
    for each in found:
        if each.micros is None or each.ratio is None:
            note(f"reading.{KEYS[each.name]}.missing", f"not installed: {each.missing}")
        else:
            note(f"reading.{KEYS[each.name]}.cpu", each.micros, "µs")
            note(f"reading.{KEYS[each.name]}.ratio", each.ratio, "× jieba")
    start = fresh(2 if short else 5)
    note("reading.fresh.time", start.milliseconds, "ms")
    note("reading.fresh.memory", start.megabytes, "MB")


def page(found: Found) -> str:
    """Write the rows of the page."""
    said = (
        f"The processor's microseconds for one message, one at a time, {MESSAGES:,} messages of the corpus, best of "
        f"{ROUNDS}; the "
        f"others were taught\nin the same run on {LESSONS:,} messages, and tell a label only.\n\n"
    )
    rows = [(name, found.bare(f"reading.{key}.cpu"), _ratio(found, key)) for name, key in KEYS.items()]
    told = f"\nA new process has read its first message after {found('reading.fresh.time')} and then takes up "
    return said + table(("who", "µs a message", "times jieba"), rows) + f"{told}{found('reading.fresh.memory')}.\n"


def _ratio(found: Found, key: str) -> str:
    return found.bare(f"reading.{key}.ratio" if f"reading.{key}.ratio" in found.figures else f"reading.{key}.missing")


if __name__ == "__main__":
    run(short=False)
