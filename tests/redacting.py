"""What the redactor learns: ``python -m tests.redacting`` writes its weights, from the marked sets and ordinary talk.

``python -m tests.redacting held`` learns without one hand at a time, and tells what is found in that hand's lines
without any rule.  Needs numpy and scipy.
"""

import random
import re
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jieba
import numpy as np
from jieba import posseg
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from bot.redactor import by_rules
from bot.redactor.lines import BAR, GONE, SCALE, Line
from bot.redactor.people import may_be_names, name_signs, word_signs
from bot.redactor.shadows import TAKEN, shadow_of, signs
from bot.redactor.strangers import SURNAMES
from nlp import corpora

HERE = Path(__file__).parent
TABLE = HERE.parent / "bot" / "redactor" / "weights.bin"
SETS = [
    *("gold", "lessons", "held_out", "second_hand", "third_hand", "fourth_hand", "fifth_hand", "sixth_hand"),
    *("seventh_hand", "eighth_hand", "ninth_hand", "tenth_hand", "eleventh_hand", "twelfth_hand", "thirteenth_hand"),
    "fourteenth_hand",
]
DRAWS = 3
"""How often a marked line is read: as written, then with other digits and with some of its pieces already gone."""

TALK = 30_000
SHARE = 0.3
"""Lines of ordinary talk, in which only what the rules find is private, and what one of them counts beside a marked."""

RIDGE = 0.3
AT_LEAST = 2
"""How often a sign is seen, and how heavy it is in the table, to be kept."""

_ROOM = re.compile("(?<![0-9A-Z])(?!11[029]|12[02]|114)[1-9][0-9]?(?:0[1-9]|1[0-8])(?![0-9A-Z])")
_LONG = re.compile("[0-9]{5,}(?![*X])")
_HAN = re.compile("[\u4e00-\u9fff]+")
_GIVEN = (
    "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂玉梅华建国红志新文波辉玲燕鹏萍春林云峰海龙飞凤鑫宇浩轩子涵梓欣怡雨泽晨博"
    "睿诗琪佳俊凯雪琳婷雅慧晓东晶莹洁倩颖娇阳光荣福贵财根土水木金生宝珍珠菊莲荷香芬芝琴月秋冬夏冰爱美嘉立家成安康宁思远振宏业德"
    "仁义礼智信忠孝良才长顺发兴昌盛富铁柱栓虎招娣来弟阿小大银锁玲翠花瑞祥庆民卫星彩凡帆"
)
"""What given names are made of."""

Judged = tuple[list[str], bool, float]
"""A run's signs, whether it is somebody's, what it counts."""


def main() -> None:
    """Learn from everything; or from all hands but one, in turn."""
    if sys.argv[1:] != ["held"]:
        weights = {f"%{word}": 0 for word in words()} | learn([*marked(SETS), *talk()])
        lines = [f"{weight} {sign}" for sign, weight in sorted(weights.items())]
        TABLE.write_bytes(zlib.compress("\n".join(lines).encode(), 9))
        sys.stdout.write(f"{len(lines):,} signs, {TABLE.stat().st_size:,} bytes\n")
        return
    ordinary = list(talk())
    for name in SETS[2:]:
        weights = learn([*marked([other for other in SETS if other != name]), *ordinary])
        judged = [
            (sum(weights.get(sign, 0) for sign in run) > BAR, somebodys)
            for run, somebodys, _ in marked([name], draws=1)
        ]
        found = Counter(judged)
        recall = found[True, True] / (found[True, True] + found[False, True])
        precision = found[True, True] / (found[True, True] + found[True, False])
        sys.stdout.write(f"{name}: of {len(judged)} runs, recall {recall:.1%}, precision {precision:.1%}\n")


def marked(names: list[str], draws: int = DRAWS) -> Iterator[Judged]:
    """The runs of marked lines, and what may be names in them."""
    dice = random.Random(1)
    for name in names:
        for line in (HERE / "promises" / f"{name}.txt").read_text("utf-8").splitlines():
            if line and not line.startswith("# "):
                shadow, private = _unmarked(line)
                for draw in range(draws):
                    seen = _otherwise(shadow, private, dice) if draw else shadow
                    yield from _runs(_partly(seen, private, dice, 0.5 * (draw > 0)), private, 1 / draws)
                    yield from _names(_partly(seen, private, dice, 0.9), private, 1 / draws)
                yield from _persons(shadow, private)


@cache
def ordinary() -> tuple[list[str], frozenset[str]]:
    """All that is said in the corpus, and some of it."""
    said = sorted({row.text for rows in corpora.folder(HERE.parent / "nlp" / "corpus").values() for row in rows})
    return said, frozenset(random.Random(1).sample(said, TALK))


def talk() -> Iterator[Judged]:
    """The runs of ordinary talk; what looks like a name where the rules found something."""
    said, some = ordinary()
    for text in said:
        kept = signs(text)
        shadow = shadow_of(kept)
        left = by_rules(kept, shadow)
        if text in some:
            yield from _words(shadow)
            yield from _runs(shadow, [sign == TAKEN for sign in left], SHARE)
        if left != shadow:
            yield from _names(left, [False] * len(shadow), SHARE)


def _unmarked(line: str) -> tuple[str, list[bool]]:
    kept, private, inside = [], [], False
    for sign in signs(line):
        if sign in "《》":
            inside = sign == "《"
        else:
            kept.append(sign)
            private.append(inside)
    return shadow_of(kept), private


def _pieces(private: list[bool]) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer("1+", "".join("01"[one] for one in private))]


def _otherwise(shadow: str, private: list[bool], dice: random.Random) -> str:
    """The same with other doors, other names, other digits in what is private: nothing is to be learnt by heart."""
    seen = list(shadow)
    for match in _ROOM.finditer(shadow):
        if dice.random() < 0.7 and not re.fullmatch("20..|19..", match[0]):
            floor = str(dice.randrange(1, 10) if len(match[0]) == 3 else dice.randrange(10, 34))
            seen[match.start() : match.end()] = f"{floor}0{dice.choice('112234')}"
    for match in _LONG.finditer(shadow):
        if dice.random() < 0.7 and all(private[match.start() : match.end()]):
            for at in range(match.start() + (3 if match[0][0] in "01" else 1), match.end()):
                seen[at] = dice.choice("0123456789")
    for start, end in _pieces(private):
        if end - start in (2, 3) and dice.random() < 0.7 and _HAN.fullmatch(shadow, start, end):
            seen[start:end] = dice.choice(SURNAMES[:120]) + "".join(dice.choices(_GIVEN, k=end - start - 1))
    return "".join(seen)


def _partly(shadow: str, private: list[bool], dice: random.Random, share: float) -> str:
    """The same with some of its pieces gone: of names, fewer."""
    seen = list(shadow)
    for start, end in _pieces(private):
        if dice.random() < share * (0.3 if _HAN.fullmatch(shadow, start, end) and share > 0.5 else 1):
            seen[start:end] = TAKEN * (end - start)
    return "".join(seen)


def _runs(shadow: str, private: list[bool], counts: float) -> Iterator[Judged]:
    line = Line(shadow)
    for place in line.judged():
        start, end = line.runs[place]
        yield line.signs(place), private[line.at[start]] and private[line.at[end - 1]], counts


def _names(shadow: str, private: list[bool], counts: float) -> Iterator[Judged]:
    line = Line(shadow)
    if GONE in line.text:
        pieces = frozenset(_pieces(private))
        for start, end in may_be_names(line.text):
            yield name_signs(line.text, start, end), (line.at[start], line.at[end - 1] + 1) in pieces, counts


@cache
def words() -> frozenset[str]:
    """Words of two signs that begin like a name: those that a dictionary calls none, and those of ordinary talk."""
    posseg.initialize()
    seen = Counter(word for text in ordinary()[1] for word in jieba.cut(text))
    tags = posseg.dt.word_tag_tab
    return frozenset(
        word
        for word in {*tags, *seen}
        if len(word) == 2
        and word[0] in SURNAMES
        and _HAN.fullmatch(word)
        and (seen[word] >= 5 or (tags.get(word, "nr")[:2] != "nr" and jieba.dt.FREQ.get(word, 0) >= 30))
    )


def _words(shadow: str) -> Iterator[Judged]:
    """In ordinary talk such a word is one."""
    at = 0
    for word in jieba.cut(shadow):
        if word in words():
            yield word_signs(shadow, at, at + 2), True, SHARE
        at += len(word)


def _persons(shadow: str, private: list[bool]) -> Iterator[Judged]:
    """Where a name is marked, it is none, whatever it is called."""
    for start, end in _pieces(private):
        if end - start in (2, 3) and shadow[start] in SURNAMES and _HAN.fullmatch(shadow, start, end):
            yield word_signs(shadow, start, end), False, 1.0


def learn(judged: list[Judged]) -> dict[str, int]:
    """Weights by logistic regression, in whole numbers; what is rare or light is left out."""
    seen = Counter(sign for run, _, _ in judged for sign in run)
    often = sorted(sign for sign, times in seen.items() if times >= AT_LEAST and "\n" not in sign)
    columns = {sign: nth for nth, sign in enumerate(often)}
    held = [[columns[sign] for sign in run if sign in columns] for run, _, _ in judged]
    ends = np.cumsum([0, *map(len, held)])
    x = csr_matrix((np.ones(ends[-1]), np.concatenate(held).astype(int), ends), shape=(len(held), len(columns)))
    y = np.where([somebodys for _, somebodys, _ in judged], 1.0, -1.0)
    counts = np.array([count for _, _, count in judged])

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        z = y * (x @ w)
        slope = -counts * y / (1 + np.exp(z))
        return float(counts @ np.logaddexp(0, -z) + RIDGE * (w @ w) / 2), x.T @ slope + RIDGE * w

    found = minimize(loss, np.zeros(len(columns)), jac=True, method="L-BFGS-B", options={"maxiter": 100}).x
    whole = np.rint(found * SCALE).astype(int)
    return {sign: int(whole[nth]) for sign, nth in columns.items() if abs(whole[nth]) >= AT_LEAST}


if __name__ == "__main__":
    main()
