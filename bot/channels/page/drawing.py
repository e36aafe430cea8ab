"""How the page looks: templates, and a talk as they show it."""

import secrets
from datetime import datetime
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.channels.page.forms import WORDS
from bot.channels.page.visitors import Visitor


class Drawing:
    """Draws pages; ``zone``: in which times are shown.  Whatever stands in a talk is text, never a tag."""

    def __init__(self, zone: ZoneInfo) -> None:
        loader = PackageLoader("bot.channels.page", "")
        self._templates = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True)
        self._templates.filters["clock"] = lambda at: _clock(at.astimezone(zone))

    def page(self, code: str, place: str, visitor: Visitor) -> str:
        """The whole page of a place; an empty name: nobody could be asked for it."""
        return self._drawn("page.html", place=place, longest=WORDS, code=code, visitor=visitor, once=_once())

    def lines(self, code: str, visitor: Visitor) -> str:
        """The talk alone."""
        return self._drawn("lines.html", code=code, visitor=visitor, once=_once())

    def sorry(self, why: str, words: str = "") -> str:
        """Why not, and what was typed."""
        return self._drawn("sorry.html", why=why, words=words)

    def _drawn(self, template: str, **shown: object) -> str:
        return self._templates.get_template(template).render(shown)


def _clock(at: datetime) -> str:
    return f"{at.month}月{at.day}日 {at:%H:%M}"


def _once() -> str:
    """A number of its own for each form, so that it counts once however often it is sent."""
    return secrets.token_hex(16)
