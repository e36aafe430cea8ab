"""Pictures sent in the playground: made anew without what a camera hides in them, and kept in memory only."""

import io
import secrets
from collections import OrderedDict
from dataclasses import dataclass

from PIL import Image, ImageOps

BYTES = 10 * 1024 * 1024
PIXELS = 40_000_000
SIDE = 1600
KEPT = 64 * 1024 * 1024
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


class Album:
    """Pictures by ids that nobody can guess; the oldest go when there are too many."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._held = 0
        self._pictures: OrderedDict[str, Picture] = OrderedDict()

    def add(self, picture: Picture) -> str:
        """Keep a picture and give its id."""
        name = secrets.token_urlsafe(24)
        self._pictures[name] = picture
        self._held += len(picture.jpeg)
        while self._held > self._kept and len(self._pictures) > 1:
            self.drop(next(iter(self._pictures)))
        return name

    def get(self, name: str) -> Picture | None:
        """The picture of that id, while it is kept."""
        return self._pictures.get(name)

    def drop(self, name: str) -> None:
        """Forget a picture."""
        if gone := self._pictures.pop(name, None):
            self._held -= len(gone.jpeg)
