"""What a gateway says of a message, as the house's own Message.  Nothing here asks anybody anything."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.channels.wechat import markup
from bot.channels.wechat.maps import wgs84
from bot.channels.wechat.markup import Markup
from bot.channels.wechat.puppet import Payload, Type
from bot.message import Address, Kind, Message

BLANK = "\u2005"
"""What WeChat puts after a mention."""

MILLISECONDS = 100_000_000_000
"""A timestamp above this is told in thousandths of a second."""

_SYSTEM = frozenset(
    {"weixin", "fmessage", "medianote", "floatbottle", "filehelper", "newsapp", "qqmail", "notifymessage"}
)
_KINDS: dict[int, Kind] = {
    Type.ATTACHMENT: Kind.FILE,
    Type.AUDIO: Kind.VOICE,
    Type.CONTACT: Kind.CARD,
    Type.CHAT_HISTORY: Kind.CARD,
    Type.EMOTICON: Kind.STICKER,
    Type.IMAGE: Kind.PICTURE,
    Type.LOCATION: Kind.PIN,
    Type.MINI_PROGRAM: Kind.CARD,
    Type.GROUP_NOTE: Kind.RELAY,
    Type.TRANSFER: Kind.CARD,
    Type.RED_ENVELOPE: Kind.CARD,
    Type.RECALLED: Kind.RECALL,
    Type.URL: Kind.CARD,
    Type.VIDEO: Kind.VIDEO,
    Type.POST: Kind.CARD,
}
_FORMS = {
    markup.QUOTE: Kind.TEXT,
    markup.RELAY: Kind.RELAY,
    markup.ANNOUNCEMENT: Kind.ANNOUNCEMENT,
    **dict.fromkeys(markup.FILES[1:], Kind.FILE),
}
_ALL = ("@所有人", "＠所有人", "@All ", "@all ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known beside the message itself.  ``leads``: the sender may announce things in that room."""

    account: str
    ours: Set[str]
    sender_name: str = ""
    room_name: str = ""
    my_names: tuple[str, ...] = ()
    leads: bool = False
    spot: tuple[float, float] | None = None


_IMAGES = (".jpg", ".jpeg", ".png", ".webp", ".gif")
"""A picture sent as a file, so that it is not made smaller, is a picture."""


@dataclass(frozen=True, slots=True)
class _Said:
    kind: Kind
    text: str = ""
    quoted: str = ""
    refers: str | None = None
    forwarded: bool = False
    pin: tuple[float, float] | None = None


def address(id: str) -> Address:
    """The address of a room or a person."""
    return Address(f"wechat:{id}")


def is_system(contact: str) -> bool:
    """Not a person: an official account, or WeChat itself."""
    return not contact or contact in _SYSTEM or contact.startswith("gh_")


def is_tip(payload: Payload) -> bool:
    """What WeChat itself puts between the words, such as “…修改群名为…”: puppets name somebody, but nobody said it."""
    return bool(payload.type == Type.UNKNOWN and not markup.is_markup(payload.text or ""))


def moment(stamp: float, now: datetime) -> datetime:
    """A timestamp in seconds or thousandths; now where there is none."""
    seconds = stamp / 1000 if stamp > MILLISECONDS else stamp
    try:
        return datetime.fromtimestamp(seconds, UTC) if seconds > 0 else now
    except (ValueError, OverflowError, OSError):
        return now


def read(payload: Payload, known: Known, now: datetime) -> Message:
    """The message as the house hears it."""
    said = _said(payload, known)
    mentions: Sequence[str] = payload.mention_ids
    called = not known.ours.isdisjoint(mentions)
    room = payload.room_id
    return Message(
        id=payload.id,
        room=address(room or payload.from_id),
        sender=address(payload.from_id),
        sender_name=known.sender_name,
        sent_at=moment(payload.timestamp, now),
        text=_spoken(said.text, known.my_names if called else ()),
        kind=said.kind,
        private=not room,
        room_name=known.room_name,
        calls_bot=called,
        mentions=tuple(address(m) for m in mentions if m not in known.ours),
        refers=said.refers,
        quoted=said.quoted,
        forwarded=said.forwarded,
        picture=f"wechat:{known.account}/{payload.id}" if said.kind is Kind.PICTURE else None,
        pin=said.pin,
    )


def _said(payload: Payload, known: Known) -> _Said:
    text = payload.text or ""
    told = markup.parsed(text) if markup.is_markup(text) else None
    kind = _KINDS.get(payload.type, Kind.TEXT)
    if kind is Kind.RECALL:
        return _Said(kind, refers=_recalled(text, told))
    if kind is Kind.PIN:
        spot = known.spot or (told.spot if told else None)
        return _Said(kind, told.label if told else "", pin=wgs84(*spot) if spot else None)
    if kind is Kind.FILE and (told is None or told.form in markup.FILES):
        title = markup.plain(payload.filename or (told.title if told else ""))[: markup.TITLE]
        return _Said(Kind.PICTURE) if title.lower().endswith(_IMAGES) else _Said(kind, title)
    if kind in (Kind.TEXT, Kind.CARD, Kind.RELAY, Kind.FILE):
        return _marked(told, payload.type) if told else _typed(text, payload.type, known)
    return _Said(kind)


def _marked(told: Markup, type: int) -> _Said:
    """A card, or what WeChat writes as one: a quote, a 接龙, an announcement."""
    kind = _KINDS.get(type, Kind.TEXT)
    form = _FORMS.get(told.form, Kind.CARD if kind in (Kind.TEXT, Kind.FILE) else kind)
    if form is Kind.TEXT:
        return _Said(form, told.title, quoted=told.quoted, refers=told.refers or None)
    if form is Kind.ANNOUNCEMENT:
        return _Said(form, told.announced or told.title)
    if told.recalled and not told.form:
        return _Said(Kind.RECALL, refers=told.recalled)
    silent = type in (Type.CONTACT, Type.TRANSFER, Type.RED_ENVELOPE)
    history = told.form == markup.HISTORY or type == Type.CHAT_HISTORY
    return _Said(form, "" if silent else told.title, forwarded=history)


def _typed(text: str, type: int, known: Known) -> _Said:
    """What somebody typed, or WeChat wrote without XML."""
    kind = _KINDS.get(type, Kind.TEXT)
    if kind is Kind.CARD:
        silent = type in (Type.CONTACT, Type.TRANSFER, Type.RED_ENVELOPE)
        return _Said(kind, "" if silent else _title(text), forwarded=type == Type.CHAT_HISTORY)
    if kind is Kind.RELAY or _is_relay(text):
        return _Said(Kind.RELAY, text)
    if known.leads and text.startswith(_ALL):
        return _Said(Kind.ANNOUNCEMENT, text[4:].replace(BLANK, " ").strip())
    quoted, own = _quote(text)
    return _Said(Kind.TEXT, own, quoted=quoted)


def _title(text: str) -> str:
    """A title without XML: some gateways give the link alone, which is no title."""
    line = markup.plain(text)[: markup.TITLE]
    return "" if line.startswith(("{", "http")) else line


def _recalled(text: str, told: Markup | None) -> str | None:
    if told:
        return told.recalled or None
    id = text.strip()
    return id if id and id.isascii() and " " not in id and "<" not in id else None


def _is_relay(text: str) -> bool:
    head, _, rest = text.strip().partition("\n")
    if not head.startswith(("#接龙", "＃接龙")):
        return False
    return any(line.strip()[:1].isdecimal() and "." in line[:6] for line in rest.splitlines())


def _quote(text: str) -> tuple[str, str]:
    """WeChat's quote: 「名字：话」, a line of dashes, and what is said to it."""
    if not text.startswith("「"):
        return "", text
    lines = text.split("\n")
    for number, line in enumerate(lines[1:], 1):
        if line.count("-") >= 4 and not line.strip("- ") and lines[number - 1].endswith("」"):
            quoted = "\n".join(lines[:number])[1:-1]
            mark = min((at for at in (quoted.find("："), quoted.find(":")) if at >= 0), default=-1)
            return quoted[mark + 1 :].strip(), "\n".join(lines[number + 1 :]).strip()
    return "", text


def _spoken(text: str, my_names: tuple[str, ...]) -> str:
    """Without the mention of the bot, and with plain blanks."""
    for name in my_names:
        for end in (BLANK, " ", "\u00a0"):
            text = text.replace(f"@{name}{end}", "")
        text = text.removesuffix(f"@{name}") if name else text
    return text.replace(BLANK, " ").strip()
