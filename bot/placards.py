"""A poster to be printed: what it is for, where it hangs, a QR code, and the code that may be typed instead."""

import io

import segno
from PIL import Image, ImageDraw

from bot.letters import can_write, letters

WIDTH, HEIGHT = 1240, 1754
"""A sheet of A4, upright, at 150 dots an inch."""

_EDGE, _HEAD = 120, 300
_SIDE = 940
_GREEN, _INK, _PALE, _RED = "#1f7a55", "#1c2730", "#dff0e8", "#b3261e"

_TITLE = "有事扫码说"
_HOW = "扫一扫，直接说哪里坏了"
_OR = "或发给管家：在 {code}"
_DANGER = "紧急先打 110  119  120"


def placard(scanned: str, code: str, place: str) -> bytes:
    """A JPEG, legible also where a corner is torn; ``place`` is written where its letters are at hand."""
    sheet = Image.new("RGB", (WIDTH, HEIGHT), "white")
    pen, middle = ImageDraw.Draw(sheet), WIDTH // 2
    pen.rectangle((0, 0, WIDTH, _HEAD), fill=_GREEN)
    named = place if can_write(place) else ""
    pen.text((middle, 125 if named else _HEAD // 2), _TITLE, fill="white", font=letters(130), anchor="mm")
    if named:
        pen.text((middle, 235), named, fill=_PALE, font=letters(64), anchor="mm")
    squares = _code(scanned)
    sheet.paste(squares, ((WIDTH - squares.width) // 2, _HEAD + 40))
    below = _HEAD + 40 + squares.height
    pen.text((middle, below + 55), _HOW, fill=_INK, font=letters(72), anchor="mm")
    typed = _OR.format(code=" ".join((code[:4], code[4:])))
    pen.text((middle, below + 165), typed, fill=_INK, font=letters(60), anchor="mm")
    pen.text((middle, HEIGHT - 95), _DANGER, fill=_RED, font=letters(60), anchor="mm")
    into = io.BytesIO()
    sheet.save(into, "JPEG", quality=90)
    return into.getvalue()


def _code(scanned: str) -> Image.Image:
    """The squares, each a whole number of dots wide."""
    drawn = io.BytesIO()
    segno.make(scanned, error="q", micro=False).save(drawn, kind="png", scale=1, border=4)
    with Image.open(drawn) as squares:
        side = _SIDE // squares.width * squares.width or _SIDE
        return squares.convert("RGB").resize((side, side), Image.Resampling.NEAREST)
