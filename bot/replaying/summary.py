"""What a replay found: one line of JSON per message, or a page for people."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import TextIO

from rich.console import Console
from rich.table import Table

from bot.replaying.ledger import Opened
from bot.replaying.line import Heard, Line
from nlp.labels import Label, Subject

_LABELS = {Label.NEED: "诉求", Label.DISPUTE: "纠纷", Label.NOTICE: "通知", Label.CHAT: "闲聊"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A finished run.  ``heard`` is in the order of the files; ``stray``: words that belong to no one message."""

    heard: Sequence[Heard]
    stray: Sequence[Line]
    tickets: Sequence[Opened]
    asked: int
    set_aside: int
    skipped: int
    broken: int
    seconds: float

    @property
    def lines(self) -> list[Line]:
        """Everything the bot said, in the order it was said."""
        said = [line for heard in self.heard for line in heard.lines]
        return sorted([*said, *self.stray], key=lambda line: line.at)


def write_json(found: Found, out: TextIO) -> None:
    """A line a message, and the summary."""
    for row in _rows(found):
        out.write(json.dumps(row, ensure_ascii=False) + "\n")
    out.flush()


def _rows(found: Found) -> Iterator[dict[str, object]]:
    for heard in found.heard:
        yield {
            "id": heard.said.id,
            "label": heard.label,
            "ticket": heard.ticket,
            "opened": heard.opened,
            "said": [_line(line) for line in heard.lines],
        }
    yield {"summary": figures(found)}


def figures(found: Found) -> dict[str, object]:
    """The summary; ``said_later`` are lines of reminders and the like, counted in the two sums before it too."""
    labels = Counter(heard.label for heard in found.heard)
    to = Counter(line.to for line in found.lines)
    return {
        "messages": len(found.heard),
        "tickets": len(found.tickets),
        "seconds": round(found.seconds, 3),
        "labels": {label.value: labels[label] for label in Label},
        "joined": sum(1 for heard in found.heard if heard.ticket and not heard.opened),
        "asked": found.asked,
        "said_group": to["group"],
        "said_private": to["private"],
        "said_later": sum(1 for line in found.lines if line.later),
        "set_aside": found.set_aside,
        "skipped": found.skipped,
        "broken": found.broken,
    }


def _line(line: Line) -> dict[str, str]:
    words = {"to": line.to, "text": line.text}
    return {**words, "at": line.at.isoformat()} if line.later else words


def write_page(found: Found, out: TextIO, zone: tzinfo) -> None:
    """For people, in Chinese."""
    console = Console(file=out, highlight=False, markup=False, emoji=False, soft_wrap=True)
    console.print("\n".join(_figures_in_words(found)))
    if found.tickets:
        console.print("\n会登记的工单：")
        console.print(_tickets(found.tickets))
    titles = {str(heard.message.room): heard.said.group for heard in found.heard}
    spoken = [line for line in found.lines if line.to == "group"]
    if spoken:
        console.print("\n机器人会在群里说：")
    for line in spoken:
        when = line.at.astimezone(zone)
        console.print(_plain(f"  {when:%m-%d %H:%M} 【{titles.get(line.room, line.room)}】{line.text}"))


def _figures_in_words(found: Found) -> Iterator[str]:
    n = figures(found)
    labels = Counter(heard.label for heard in found.heard)
    understood = "，".join(f"{title} {labels[label]}" for label, title in _LABELS.items())
    rooms = len({heard.message.room for heard in found.heard})
    yield f"读了 {n['messages']} 条消息（{rooms} 个群），用时 {found.seconds:.1f} 秒。"
    yield f"看懂的：{understood}。"
    yield f"会登记 {n['tickets']} 张工单，另有 {n['joined']} 条消息归到已有的工单。"
    yield f"会私下问楼长、书记 {n['asked']} 句拿不准的话。"
    yield f"会在群里说 {n['said_group']} 句，私下说 {n['said_private']} 句，其中到点提醒等 {n['said_later']} 句。"
    if n["skipped"]:
        yield f"没有读 {n['skipped']} 条：系统消息、私聊、表情、链接等。"
    if n["broken"]:
        yield f"有 {n['broken']} 条读不懂，已跳过。"
    if n["set_aside"]:
        yield f"有 {n['set_aside']} 条没处理好，被放在一边。"


def _tickets(opened: Iterable[Opened]) -> Table:
    table = Table("工单", "什么事", "在哪里", "哪一类", "几人报", box=None, pad_edge=True)
    for ticket in opened:
        matter = _plain(ticket.matter + ("（紧急）" if ticket.urgent else ""))
        table.add_row(f"#{ticket.number}", matter, _plain(ticket.place), _title(ticket.subject), str(ticket.voices))
    return table


def _title(subject: str) -> str:
    return Subject(subject).title if subject in set(Subject) else subject


def _plain(text: str) -> str:
    """Words that cannot play with the terminal."""
    return "".join(c if c.isprintable() else " " for c in text)
