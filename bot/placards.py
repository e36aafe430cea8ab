"""A poster to be printed: a QR code, and below it the code that may be typed instead."""

import io

import segno
from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT = 1240, 1480
_EDGE = 120


def placard(scanned: str, code: str) -> bytes:
    """A JPEG, as wide as a sheet of A4 at 150 dots an inch; legible also where a corner is torn."""
    drawn = io.BytesIO()
    segno.make(scanned, error="q", micro=False).save(drawn, kind="png", scale=1, border=4)
    sheet = Image.new("RGB", (WIDTH, HEIGHT), "white")
    with Image.open(drawn) as squares:
        side = (WIDTH - 2 * _EDGE) // squares.width * squares.width or WIDTH - 2 * _EDGE
        sheet.paste(squares.convert("RGB").resize((side, side), Image.Resampling.NEAREST), ((WIDTH - side) // 2, _EDGE))
    words = " ".join((code[:4], code[4:]))
    font = ImageFont.load_default(size=120)
    ImageDraw.Draw(sheet).text((WIDTH // 2, HEIGHT - _EDGE), words, fill="black", font=font, anchor="mm")
    into = io.BytesIO()
    sheet.save(into, "JPEG", quality=90)
    return into.getvalue()
