"""What pictures are written in, for no machine is sure to have letters: Noto Sans CJK SC (OFL.txt), cut down.

Kept are ASCII, a few marks and every Chinese sign of GBK, without hints and layout tables (fontTools' subsetter).
"""

from functools import cache
from pathlib import Path

from PIL import ImageFont

_FILE = Path(__file__).parent / "sans.otf"
_MARKS = frozenset("–—·#，。、：“”（）〇①②③④⑤ⅠⅡⅢⅣⅤ")


@cache
def letters(size: int) -> ImageFont.FreeTypeFont:
    """The letters at that height in pixels."""
    return ImageFont.truetype(_FILE, size)


def fitting(text: str, size: int, width: int) -> ImageFont.FreeTypeFont:
    """The letters at that height, or at the largest at which ``text`` is no wider than ``width`` pixels."""
    return letters(min(size, int(size * width / max(1.0, letters(size).getlength(text)))))


def can_write(text: str) -> bool:
    """Whether every letter of it is there; what is not in GBK (𠮷) is left to the words beside the picture."""
    return all(" " <= sign <= "~" or "一" <= sign <= "龥" or sign in _MARKS for sign in text)
