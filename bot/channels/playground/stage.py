"""The play itself: who says what in which group, what of it is delivered, and what the bot answers."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from typing import Any
from uuid import uuid4

from bot.channels import Deliver
from bot.channels.album import Album, File
from bot.channels.playground.ledger import Ledger, Line
from bot.channels.playground.orders import Edit, Nonsense, Press, Recall, Say
from bot.channels.scenery import Figure, Scenery
from bot.clock import Clock
from bot.logs import fault, log
from bot.message import Address, Kind, Message, Outcome, Outgoing, Receipt
from bot.pictures import Picture, measured

REMEMBERED = 5000
QUOTED = 120
OURS = "playground:"
"""How handles of pictures in this album begin."""

STANDS_FOR = {"picture": "［图片］", "voice": "［语音］"}


class Stage:
    """Holds the conversations and turns what is done in a window into messages."""

    def __init__(self, clock: Clock, tell: Callable[[dict[str, Any]], None], bot_name: str) -> None:
        self.ledger, self.album, self.files = Ledger(), Album[Picture](), Album[File]()
        self.scenery = Scenery((), (), "")
        self.deliver: Deliver | None = None
        self.bot_name = bot_name
        self._clock, self._tell = clock, tell
        self._said: OrderedDict[str, str] = OrderedDict()
        self._busy: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()

    def say(self, order: Say) -> None:
        """Put a line on the stage and hand it over; the same id a second time changes nothing."""
        if self.ledger.get(order.id):
            return
        speaker = self._speaker(order.speaker)
        room_name = self._room_name(order.room, speaker)
        line = self._line(order, speaker)
        message = Message(
            id=line.id,
            room=Address(order.room),
            room_name=room_name,
            private=order.room == speaker.address,
            sender=speaker.address,
            sender_name=speaker.name,
            sent_at=self._clock.now(),
            kind=Kind(line.kind),
            text=self._spoken(order),
            calls_bot=order.calls_bot,
            mentions=tuple(Address(who) for who in order.mentions if self.scenery.figure(who)),
            refers=order.quotes if line.quote else None,
            quoted=line.quote["text"] if line.quote else "",
            picture=f"{OURS}{order.picture}" if order.picture else None,
        )
        self._owe(line, message)

    def press(self, order: Press) -> None:
        """A button under a line of the bot's, pressed by whoever the window speaks as; all under it go."""
        if self.ledger.get(order.id):
            return
        speaker, under = self._speaker(order.speaker), self.ledger.get(order.line)
        label = next((b["label"] for b in under.buttons if b["id"] == order.button), None) if under else None
        if under is None or label is None:
            raise Nonsense("这个按钮已经用过了，请直接打字。")
        room_name = self._room_name(under.room, speaker)
        under.buttons = []
        self._show(under)
        at = self._clock.now()
        line = Line(
            id=order.id,
            room=under.room,
            sender=speaker.address,
            name=speaker.name,
            at=at.isoformat(),
            kind="pressed",
            text=label,
        )
        message = Message(
            id=line.id,
            room=Address(line.room),
            room_name=room_name,
            private=line.room == speaker.address,
            sender=speaker.address,
            sender_name=speaker.name,
            sent_at=at,
            kind=Kind.PRESSED,
            text=order.button,
            refers=under.id,
        )
        self._owe(line, message)

    def picture(self, handle: str) -> Picture | None:
        """The picture behind a handle of ours, while the album holds it."""
        return self.album.get(handle.removeprefix(OURS)) if handle.startswith(OURS) else None

    def recall(self, order: Recall) -> None:
        """Take a line back: its words are gone here at once, whatever becomes of the delivery."""
        line = self._own(order.line, order.speaker)
        if line.recalled:
            return
        message = self._about(line, order.id, Kind.RECALL)
        if line.picture:
            self.album.drop(line.picture["id"])
        for other in self.ledger.blot(line):
            self._show(other)
        line.owed = line.owed[:1] if line.id in self._busy else []
        self._owe(line, message)

    def edit(self, order: Edit) -> None:
        """Put other words in a line."""
        line = self._own(order.line, order.speaker)
        if line.recalled or line.kind != "text" or not order.text.strip():
            raise Nonsense("这一条不能修改。")
        if line.text != order.text:
            line.text, line.edited = order.text, True
            self._owe(line, self._about(line, order.id, Kind.EDIT, order.text))

    async def rename(self, room: str, title: str) -> None:
        """The group is called otherwise now: the house is told, as a wire tells it."""
        message = Message(
            id=uuid4().hex,
            room=Address(room),
            room_name=title,
            sender=Address(room),
            sender_name="",
            sent_at=self._clock.now(),
            kind=Kind.RENAMED,
        )
        try:
            if self.deliver:
                await self.deliver(message)
        except Exception as problem:
            log.warning("delivery put off", channel="playground", id=message.id, **fault(problem))

    def resend(self, line_id: str) -> None:
        """Try again what was not delivered, with the same ids."""
        line = self.ledger.get(line_id)
        if line and line.owed:
            line.state = "sending"
            self._show(line)
            self._settle(line)

    def hear(self, words: Outgoing) -> Receipt:
        """The bot says something; the same key a second time is the same line."""
        if words.key in self._said:
            return Receipt(outcome=Outcome.SENT, id=self._said[words.key])
        if not (self.scenery.room(words.to) or self.scenery.figure(words.to)):
            return Receipt(outcome=Outcome.NEVER, reason="练习场里没有这个群或这个人")
        line = self._bot_line(words)
        self._said[words.key] = line.id
        while len(self._said) > REMEMBERED:
            self._said.popitem(last=False)
        self._show(line)
        return Receipt(outcome=Outcome.SENT, id=line.id)

    def level(self, room: str) -> str:
        """What kind of group ``room`` is; ``private`` for a talk with the bot."""
        known = self.scenery.room(room)
        return known.level if known else "private"

    async def rest(self) -> None:
        """Let go of what is under way."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _speaker(self, address: str) -> Figure:
        if figure := self.scenery.figure(address):
            return figure
        raise Nonsense("没有这个人，请刷新页面。")

    def _room_name(self, room: str, speaker: Figure) -> str:
        if room == speaker.address:
            return ""
        known = self.scenery.room(room)
        if known is None:
            raise Nonsense("没有这个群，请刷新页面。")
        if speaker.address not in known.members:
            raise Nonsense(f"{speaker.name}不在“{known.title}”里，请换一个身份。")
        return known.title

    def _own(self, line_id: str, speaker: str) -> Line:
        line = self.ledger.get(line_id)
        if line is None or line.bot or line.sender != speaker:
            raise Nonsense("只能撤回或修改自己说的话。")
        return line

    def _line(self, order: Say, speaker: Figure) -> Line:
        picture = self.album.get(order.picture) if order.picture else None
        if order.picture and not picture:
            raise Nonsense("这张图片已经不在了，请重新选。")
        kind = "picture" if picture else "voice" if order.seconds else "text"
        if kind == "text" and not order.text.strip():
            raise Nonsense("还没有写字。")
        named = [figure.name for who in order.mentions if (figure := self.scenery.figure(who))]
        return Line(
            id=order.id,
            room=order.room,
            sender=speaker.address,
            name=speaker.name,
            at=self._clock.now().isoformat(),
            kind=kind,
            text=order.text if kind == "text" else "",
            mentions=named + [self.bot_name] * order.calls_bot,
            quote=self._quote(order.quotes),
            picture={"id": order.picture, "width": picture.width, "height": picture.height} if picture else None,
            seconds=order.seconds if kind == "voice" else 0,
        )

    def _bot_line(self, words: Outgoing) -> Line:
        named = self.scenery.figure(words.mention) if words.mention else None
        return Line(
            id=uuid4().hex,
            room=words.to,
            sender="",
            name=self.bot_name,
            at=self._clock.now().isoformat(),
            text=f"@{named.name} {words.text}" if named else words.text,
            bot=True,
            audience=words.audience.value,
            mentions=[named.name] if named else [],
            picture=None if words.file else self._hung(words),
            file=self._filed(words),
            buttons=[{"id": button.id, "label": button.label} for button in words.buttons],
        )

    def _hung(self, words: Outgoing) -> dict[str, Any] | None:
        """The picture of the bot's words: from the album where it is ours and still there, else what came along."""
        found = self.picture(words.picture) if words.picture else None
        name = (words.picture or "").removeprefix(OURS)
        if found is None and words.image:
            found = measured(words.image)
            name = self.album.add(found)
        return {"id": name, "width": found.width, "height": found.height} if found else None

    def _filed(self, words: Outgoing) -> dict[str, Any] | None:
        """The file that came with the bot's words."""
        if not (words.file and words.image):
            return None
        return {"id": self.files.add(File(words.image, words.file)), "name": words.file, "size": len(words.image)}

    def _quote(self, line_id: str | None) -> dict[str, str] | None:
        line = self.ledger.get(line_id) if line_id else None
        if line is None or line.recalled:
            return None
        return {"id": line.id, "name": line.name, "text": (line.text or STANDS_FOR.get(line.kind, ""))[:QUOTED]}

    def _spoken(self, order: Say) -> str:
        """The words without the mention of the bot: that one travels as ``calls_bot``."""
        if not order.calls_bot:
            return order.text
        before, _, after = order.text.partition(f"@{self.bot_name}")
        return f"{before}{after.lstrip()}".strip()

    def _about(self, line: Line, message_id: str, kind: Kind, text: str = "") -> Message:
        known = self.scenery.room(line.room)
        return Message(
            id=message_id,
            room=Address(line.room),
            room_name=known.title if known else "",
            private=line.room == line.sender,
            sender=Address(line.sender),
            sender_name=line.name,
            sent_at=self._clock.now(),
            kind=kind,
            text=text,
            refers=line.id,
        )

    def _owe(self, line: Line, message: Message) -> None:
        line.owed.append(message)
        line.state = "sending"
        self._show(line)
        self._settle(line)

    def _settle(self, line: Line) -> None:
        if line.id not in self._busy:  # whoever is at it already takes this one along, in order
            self._busy.add(line.id)
            task = asyncio.get_running_loop().create_task(self._hand_over(line))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _hand_over(self, line: Line) -> None:
        deliver = self.deliver
        try:
            while deliver and line.owed:
                await deliver(line.owed[0])
                line.owed.pop(0)
            line.state = "failed" if line.owed else "sent"
        except Exception as problem:
            log.warning("delivery put off", channel="playground", id=line.id, **fault(problem))
            line.state = "failed"
            if line.recalled:
                line.owed = [message for message in line.owed if message.kind is Kind.RECALL]
        finally:
            self._busy.discard(line.id)
        self._show(line)

    def _show(self, line: Line) -> None:
        gone = self.ledger.write(line)
        if gone and gone.picture:
            self.album.drop(gone.picture["id"])
        if gone and gone.file:
            self.files.drop(gone.file["id"])
        self._tell({"op": "lines", "rev": line.rev, "lines": [line.shown()]})
