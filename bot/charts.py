"""A chart to look at in the chat: pairs of bars, told apart by colour, with the month and what each colour is."""

import io
from collections.abc import Sequence

from PIL import Image, ImageDraw

from bot.letters import letters

WIDTH, HEIGHT = 1080, 700
FIRST, SECOND = "#9fb3c1", "#1f7a55"
"""Grey-blue and green: told apart in black and white, too, for one is twice as dark."""

_INK, _FAINT = "#33404a", "#e4e9ed"
_LEFT, _RIGHT, _TOP, _BOTTOM = 90, 40, 140, 80
_LEGEND = "登记", "办好"
_STEPS = (1, 2, 5)
_LEAST = 4
"""The scale goes so far at least: a single matter is no tower."""


def bars(groups: Sequence[tuple[str, int, int]], title: str) -> bytes:
    """A JPEG with two bars for each group, under ``title``, which is of the letters of ``bot.letters``."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen, font = ImageDraw.Draw(sheet), letters(28)
    most = max([_LEAST, *(max(one, other) for _, one, other in groups)])
    step = _step(most)
    highest = -(-most // step) * step
    ground, high = HEIGHT - _BOTTOM, HEIGHT - _BOTTOM - _TOP
    for value in range(0, highest + 1, step):
        y = ground - value * high / highest
        pen.line((_LEFT, y, WIDTH - _RIGHT, y), fill=_FAINT, width=2)
        pen.text((_LEFT - 18, y), str(value), fill=_INK, font=font, anchor="rm")
    room = (WIDTH - _LEFT - _RIGHT) / len(groups)
    broad = min(90.0, room * 0.36)
    for place, (label, one, other) in enumerate(groups):
        middle = _LEFT + room * (place + 0.5)
        pen.text((middle, ground + 24), label, fill=_INK, font=font, anchor="mt")
        for value, colour, left in ((one, FIRST, middle - broad - 3), (other, SECOND, middle + 3)):
            top = ground - value * high / highest
            if value:
                pen.rectangle((left, top, left + broad, ground), fill=colour)
            pen.text((left + broad / 2, top - 8), str(value), fill=_INK, font=font, anchor="mb")
    pen.text((_LEFT, 50), title, fill=_INK, font=letters(38), anchor="lm")
    left = WIDTH - _RIGHT
    for name, colour in reversed(tuple(zip(_LEGEND, (FIRST, SECOND), strict=True))):
        left -= int(font.getlength(name))
        pen.text((left, 50), name, fill=_INK, font=font, anchor="lm")
        pen.rectangle((left - 40, 37, left - 14, 63), fill=colour)
        left -= 76
    into = io.BytesIO()
    sheet.save(into, "JPEG", quality=90)
    return into.getvalue()


def _step(most: int) -> int:
    """Between two lines: 1, 2, 5, 10, 20 …, so that there are five lines at most."""
    size = 1
    while True:
        for step in _STEPS:
            if most <= 5 * step * size:
                return step * size
        size *= 10
