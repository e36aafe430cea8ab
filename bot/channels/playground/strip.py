"""The strip above the page: which other wire is down, why, and what to scan so that it goes on."""

import hashlib
import io
from collections.abc import Callable, Mapping
from typing import Any

import segno

from bot.channels import TITLES, Status


class Strip:
    """How the wires are.  ``openly``: strangers see the page, who must not log in with an account of theirs."""

    def __init__(self, wires: Callable[[], Mapping[str, Status]], *, openly: bool) -> None:
        self._wires, self._openly = wires, openly
        self._shown: list[dict[str, Any]] = []
        self._links: dict[str, str] = {}

    @property
    def event(self) -> dict[str, Any]:
        """What a window is told."""
        return {"op": "wires", "wires": self._shown}

    def look(self) -> bool:
        """See how they are now; whether anything changed."""
        needed = {name: status for name, status in self._wires().items() if status.link or not status.online}
        self._links = {name: s.link for name, s in needed.items() if s.link and not self._openly}
        shown = [self._line(name, status) for name, status in sorted(needed.items())]
        changed, self._shown = shown != self._shown, shown
        return changed

    def code(self, name: str) -> bytes | None:
        """What to scan, as a drawing; None where there is nothing to scan."""
        link = self._links.get(name)
        if link is None:
            return None
        drawing = io.BytesIO()
        segno.make(link, error="m", micro=False).save(
            drawing, kind="svg", border=3, xmldecl=False, omitsize=True, dark="#000", light="#fff"
        )
        return drawing.getvalue()

    def _line(self, name: str, status: Status) -> dict[str, Any]:
        link = self._links.get(name)
        mark = hashlib.sha256(link.encode()).hexdigest()[:12] if link else ""
        note = status.note or ("请用手机扫码登录。" if status.link else "没有连上，正在重连。")
        code = f"/login/{name}.svg?{mark}" if link else ""
        return {"name": name, "title": TITLES.get(name, name), "online": status.online, "note": note, "code": code}
