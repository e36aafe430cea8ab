"""Plain text: one way of writing for what people type in many ways.  Never raises."""

import re
import unicodedata
from functools import cache
from typing import Protocol

from nlp.lexicon import entries

LIMIT = 2000  # nobody's matter begins after two thousand characters; a reading stays short
_RAW_LIMIT = 4 * LIMIT  # what is looked at before stripping

# Unicode's categories Cc, Cf, Cs and Co with the variation selectors; a test compares this with unicodedata.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ud800-\uf8ff\ufe00-\ufe0f\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001345f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001-\U000e01ef\U000f0000-\U0010ffff]"
)
_QUOTE = re.compile(r"「[^「」]{0,2000}」\s{0,4}\n?[-—–－ ]{5,60}\n?")
_EMOJI = re.compile(r"\[([\u4e00-\u9fffA-Za-z]{1,6})\]")


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@cache
def _simplifier() -> _Converter:
    """Load OpenCC once, when the first traditional character comes by."""
    import opencc  # loaded only where somebody writes traditional characters

    converter: _Converter = opencc.OpenCC("tw2sp")
    return converter


def _simplified(text: str) -> str:
    """Turn traditional characters into simplified ones; whatever GB 2312 holds has none (but 著, as in 著火)."""
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return _simplifier().convert(text)
    return _simplifier().convert(text) if "著" in text else text


def simple(sign: str) -> str:
    """One sign in simplified writing, as one sign."""
    found = _simplified(sign)
    return found if len(found) == 1 else sign


@cache
def _faces() -> frozenset[str]:
    """Load the names of WeChat's faces."""
    return frozenset(entries("faces"))


def _face(found: re.Match[str]) -> str:
    """Put one smiling face for a WeChat emoji: its name (“裂开”, “炸弹”) tells of no fault."""
    return "🙂" if found[1] in _faces() else found[0]


@cache
def _common() -> re.Pattern[str]:
    """Match text that only needs its spaces looked at: what keyboards have, and what GB 2312 holds."""
    codes = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    usual = b"".join(codes).decode("gb2312", "ignore").replace("著", "")
    return re.compile(f"[ -Z\\\\-~\n{usual}、。“”]*")


def plain(text: str) -> str:
    """Rewrite a message: full width, invisible and traditional characters, emoji names, quoted words, spaces."""
    text = text[:_RAW_LIMIT]
    if _common().fullmatch(text):
        return " ".join(text.split())[:LIMIT]
    if "「" in text:
        text = _QUOTE.sub(" ", text)
    if not text.isascii():
        text = _UNSEEN.sub("", text)
        text = _simplified(unicodedata.normalize("NFKC", text))
    else:
        text = _UNSEEN.sub("", text)
    if "[" in text:
        text = _EMOJI.sub(_face, text)
    return " ".join(text.split())[:LIMIT]


def warm() -> None:
    """Load what the first message with a face or a traditional character would otherwise wait for."""
    _common()
    _simplifier()
    _faces()
