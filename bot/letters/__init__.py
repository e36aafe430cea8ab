"""The few letters that pictures are written in: 131 of Noto Sans SC (OFL.txt), for no machine is sure to have any."""

from functools import cache
from pathlib import Path

from PIL import ImageFont

_FILE = Path(__file__).parent / "few.ttf"
DRAWN = frozenset(
    "有事扫码说一扫直接哪里坏了紧急先打或发给管家在登记办好件月年单位栋幢座号楼院单元梯门小区群东西南北期物业近邻"
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .,:/-–—·#，。：“”（）"
)
"""What can be written; a name with any other letter is left to the words beside the picture."""


@cache
def letters(size: int) -> ImageFont.FreeTypeFont:
    """The letters at that height in pixels."""
    return ImageFont.truetype(_FILE, size)


def can_write(text: str) -> bool:
    """Whether every letter of it is there."""
    return DRAWN.issuperset(text)
