"""Pictures made anew: decoded and drawn again, without what a camera hides in them."""

import io
from dataclasses import dataclass

from PIL import Image, ImageOps

BYTES = 10 * 1024 * 1024
PIXELS = 40_000_000
SIDE = 1600
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")


class NotAPicture(ValueError):
    """The upload is refused; the sentence is for whoever sent it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG with nothing but pixels in it."""

    jpeg: bytes
    width: int
    height: int


def redraw(upload: bytes) -> Picture:
    """Decode what was uploaded and draw it again: at most ``SIDE`` pixels a side, no EXIF, no place, no thumbnail."""
    if len(upload) > BYTES:
        raise NotAPicture("图片太大了，请发 10 MB 以内的。")
    try:
        with Image.open(io.BytesIO(upload), formats=FORMATS) as opened:
            if opened.width * opened.height > PIXELS:
                raise NotAPicture("图片尺寸太大了，请缩小后再发。")
            opened.draft("RGB", (SIDE, SIDE))
            return _encoded(_flat(ImageOps.exif_transpose(opened)))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise NotAPicture("图片尺寸太大了，请缩小后再发。") from error
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError) as error:
        if isinstance(error, NotAPicture):
            raise
        raise NotAPicture("这不是能打开的图片，请发 JPEG、PNG、WebP 或 GIF。") from error


def measured(jpeg: bytes) -> Picture:
    """A JPEG of our own with its size."""
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as opened:
        return Picture(jpeg, opened.width, opened.height)


def _flat(image: Image.Image) -> Image.Image:
    image.thumbnail((SIDE, SIDE))
    if not image.has_transparency_data:
        return image.convert("RGB")
    clear = image.convert("RGBA")
    paper = Image.new("RGB", clear.size, "white")
    paper.paste(clear, mask=clear.getchannel("A"))
    return paper


def _encoded(image: Image.Image) -> Picture:
    into = io.BytesIO()
    Image.frombytes("RGB", image.size, image.tobytes()).save(into, "JPEG", quality=84, optimize=True)
    return Picture(into.getvalue(), image.width, image.height)
