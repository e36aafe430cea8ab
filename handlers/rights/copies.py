"""A copy to take along: as a page that anybody can open and print, and as JSON Lines for programs."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import Enum
from html import escape
from typing import Any

from bot.channels import TITLES
from bot.context import Talk
from bot.texts import Text, Texts
from handlers.rules import records, retention
from nlp.labels import Subject
from storage import dossiers
from storage.places import Places
from storage.tickets import Tickets

Row = tuple[str, dict[str, Any]]


class Say(Texts):
    """Words of the page."""

    title = Text("我的资料")
    head = Text("近邻为{name}保存的全部资料，{at:%Y-%m-%d %H:%M}")
    kept = Text("各留多久")
    foot = Text(
        "只有您自己收得到这一份。一起发来的“{machine}”内容相同，是给程序读的。改错说“更正我的”，都删掉说“删除我的”。"
    )
    yes = Text("是")
    no = Text("否")


_STYLE = """
body{margin:0;background:#f4f6f5;color:#1c2730;font:16px/1.6 sans-serif}
main{max-width:720px;margin:0 auto;padding:28px 18px 40px}
h1{margin:0;font-size:26px}
header p,footer{color:#5a6770;font-size:14px}
header p{margin:4px 0 22px}
section{margin:0 0 16px;padding:14px 18px;border-radius:12px;background:#fff}
h2{margin:0 0 6px;color:#1f7a55;font-size:17px}
dl{display:grid;grid-template-columns:6.5em 1fr;gap:3px 12px;margin:0;padding:9px 0}
dl+dl{border-top:1px solid #e4e9ed}
dt{color:#5a6770}
dd{margin:0;overflow-wrap:anywhere;white-space:pre-wrap}
ul{margin:0;padding-left:1.2em}
@media print{body{background:#fff}main{padding:0}section{padding:6px 0;break-inside:avoid-page}}
"""


def rows(talk: Talk) -> list[Row]:
    """All that is kept of whoever speaks, table by table, in the words of their place."""
    return [(name, _in_their_words(talk, name, row)) for name, row in dossiers.rows_of(talk.db, talk.person.id)]


def lines(found: list[Row]) -> list[str]:
    """One JSON object a record."""
    return [json.dumps({"table": name, **row}, ensure_ascii=False, default=_spell) for name, row in found]


def page(talk: Talk, found: list[Row], machine: str) -> str:
    """The same to be read: a page that needs nothing beside itself.  ``machine``: what the other file is called."""
    order = dict.fromkeys((*records.kinds(), *(name for name, _ in found)))
    sections = "".join(_section(talk, name, [row for table, row in found if table == name]) for name in order)
    limits = "".join(f"<li>{escape(line)}</li>" for line in retention.table())
    head = escape(Say.head(name=talk.person.name, at=talk.local(talk.now)))
    return (
        '<!doctype html><html lang="zh-CN"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{Say.title()}</title><style>{_STYLE}</style>"
        f"<main><header><h1>{Say.title()}</h1><p>{head}</p></header>{sections}"
        f"<section><h2>{Say.kept()}</h2><ul>{limits}</ul></section>"
        f"<footer>{escape(Say.foot(machine=machine))}</footer></main></html>"
    )


def _section(talk: Talk, table: str, found: list[dict[str, Any]]) -> str:
    entries = "".join(
        f"<dl>{''.join(f'<dt>{escape(name)}</dt><dd>{escape(value)}</dd>' for name, value in shown)}</dl>"
        for row in found
        if (shown := list(_shown(talk, table, row)))
    )
    title = records.title_of(table)
    return f"<section><h2>{escape(title)}</h2>{entries}</section>" if title and entries else ""


def _shown(talk: Talk, table: str, row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What somebody wants to read of a record."""
    for name, value in row.items():
        label = records.label_of(table, name)
        if label and value not in (None, "", (), [], {}):
            yield label, _plain(talk, name, value)


def _plain(talk: Talk, name: str, value: object) -> str:
    """A value as people write it."""
    if name.endswith("place_id"):
        return "".join(Places(talk.db).path(Places(talk.db).get(int(str(value)))))
    if name in ("id", "ticket_id"):
        return f"#{value}"
    if name == "address":
        wire = str(value).partition(":")[0]
        return TITLES.get(wire, wire)
    if name == "field":
        return records.looked_at(str(value))
    if name == "subject" and value in list(Subject):
        return Subject(str(value)).title
    match value:
        case bool():
            return (Say.yes if value else Say.no)()
        case datetime():
            return f"{talk.local(value):%Y-%m-%d %H:%M}"
        case Enum():
            return str(value.value)
        case list() | tuple():
            return "、".join(map(str, value))
    return str(value)


def _in_their_words(talk: Talk, table: str, row: dict[str, Any]) -> dict[str, Any]:
    """States as they are called at the place: 点单 or 五办."""
    ticket = Tickets(talk.db).get(row["id"]) if table == "tickets" else None
    return {**row, "state": talk.state_of(ticket)} if ticket else row


def _spell(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)
