"""The XML that WeChat puts into texts: read where it is harmless, never shown."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

LONGEST = 200_000
TITLE = 200
"""Characters of a title that are kept; of a 接龙 the title is all of it, line by line."""


@dataclass(frozen=True, slots=True)
class Markup:
    """What such a text tells; ``form`` is WeChat's number of the kind of card, 0: none."""

    form: int = 0
    title: str = ""
    quoted: str = ""
    refers: str = ""
    announced: str = ""
    recalled: str = ""
    spot: tuple[float, float] | None = None
    label: str = ""


def is_markup(text: str) -> bool:
    """Whether a text is WeChat's own XML and not what somebody typed."""
    return (
        text[:200]
        .lstrip()
        .lower()
        .startswith(("<?xml", "<msg", "<sysmsg", "<appmsg", "<location", "<revokemsg", "<!doctype"))
    )


def parsed(text: str) -> Markup:
    """What can be told of it; nothing where it is broken, too long or declares things."""
    lowered = text[:LONGEST].lower()
    if len(text) > LONGEST or "<!doctype" in lowered or "<!entity" in lowered:
        return Markup()
    start = text.find("<")
    try:
        root = ElementTree.fromstring(text[start:].strip() if start >= 0 else text)
    except (ElementTree.ParseError, ValueError):
        return Markup()
    app = root if root.tag == "appmsg" else root.find(".//appmsg")
    place = root if root.tag == "location" else root.find(".//location")
    form, title = _number(_text(app, "type")), _text(app, "title")
    return Markup(
        form=form,
        title=title if form in (QUOTE, RELAY) else plain(title)[:TITLE],
        quoted=_quoted(app),
        refers=_text(app, "refermsg/svrid"),
        announced=_text(app, "textannouncement") or _text(root, ".//textannouncement"),
        recalled=_text(root, ".//newmsgid") or _text(root, ".//msgid"),
        spot=_spot(place),
        label=plain((place.get("poiname") or place.get("label") or "") if place is not None else "")[:TITLE],
    )


QUOTE, HISTORY, RELAY, ANNOUNCEMENT = 57, 19, 53, 87
FILES = (0, 6, 74)


def plain(text: str) -> str:
    """One line without anything that looks like XML."""
    return " ".join("".join(_outside(text)).split())


def _outside(text: str) -> Iterator[str]:
    """The letters that stand in no tag."""
    inside = False
    for letter in text:
        if letter == "<":
            inside = True
        elif letter == ">":
            inside = False
        elif not inside:
            yield letter


def _text(element: ElementTree.Element | None, path: str) -> str:
    found = element.find(path) if element is not None else None
    return (found.text or "").strip() if found is not None else ""


def _quoted(app: ElementTree.Element | None) -> str:
    said = _text(app, "refermsg/content")
    return parsed_title(said) if is_markup(said) else said


def parsed_title(text: str) -> str:
    """The title within what is quoted, where a card is quoted."""
    start = text.find("<title>")
    end = text.find("</title>", start)
    return plain(text[start:end])[:TITLE] if 0 <= start < end else ""


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0


def _spot(place: ElementTree.Element | None) -> tuple[float, float] | None:
    if place is None:
        return None
    try:
        spot = float(place.get("x", "")), float(place.get("y", ""))
    except ValueError:
        return None
    return spot if -90 <= spot[0] <= 90 and -180 <= spot[1] <= 180 else None
