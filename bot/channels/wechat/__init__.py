"""WeChat, through Wechaty gateways: one an account, several accounts in one neighbourhood."""

import asyncio
import base64
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TextIO

import segno
from grpclib.exceptions import GRPCError

from bot.channels import Channel, Deliver, Status
from bot.channels.wechat.account import Account
from bot.channels.wechat.client import LOST, Client, Down, Tempo
from bot.channels.wechat.lanes import Lanes
from bot.channels.wechat.names import Recent
from bot.channels.wechat.pacing import Paces
from bot.channels.wechat.puppet import BASE64, UUID
from bot.channels.wechat.sending import reachable
from bot.channels.wechat.sharing import Shares
from bot.clock import Clock
from bot.logs import log
from bot.message import Deed, Kind, Message, Outcome, Outgoing, Receipt
from bot.settings import WechatSettings

__all__ = ["Tempo", "Wechat"]

LARGEST = 10_000_000
"""Bytes of a picture that is fetched."""

_UNNAMED = "*"
"""The account without a name in the settings: what it is called on the wire may change."""

_HELD = Receipt(outcome=Outcome.HELD, reason="not connected")


class Wechat(Channel):
    """All WeChat accounts of one neighbourhood.  ``folder``: where ids wait until they are committed."""

    name = "wechat"

    def __init__(
        self, told: WechatSettings, clock: Clock, folder: Path, *, tempo: Tempo | None = None, out: TextIO | None = None
    ) -> None:
        self._tempo, self._out, self._clock = tempo or Tempo(), out or sys.stdout, clock
        self._accounts = [
            Account(
                name,
                (account.host, account.port),
                account.secret(),
                told,
                clock,
                folder / "wechat",
                self._tempo,
                covered=lambda but: self._shares.covered(but),
                ours=lambda: {account.me for account in self._accounts if account.me},
                show=partial(self._show, name),
                stirred=self._stirred,
            )
            for name, account in sorted(told.every.items())
        ]
        self._shares = Shares(self._accounts, self._tempo.ding_every + self._tempo.dong_within + 2)
        self.pace = Paces(lambda: [account.budget for account in self._accounts], told.pause)
        self._knows: Recent[str, Account] = Recent(20_000)
        self._asked_by: Recent[str, Account] = Recent(1_000)
        self._lanes: Lanes | None = None

    @property
    def status(self) -> Status:  # type: ignore[override]  # it is what it is at the moment
        """Online where any account is; the note says which is not, and why."""
        off = [account for account in self._accounts if not account.online]
        on = [account for account in self._accounts if account.online]
        since = max((a.since for a in (on or off) if a.since), default=None)
        link = next((account.link for account in off if account.link), "")
        return Status(online=bool(on), since=since, note="".join(_note(a, len(self._accounts)) for a in off), link=link)

    async def run(self, deliver: Deliver) -> None:
        """Listen on every account until cancelled."""
        self._lanes = Lanes(deliver, self._tempo.redeliver)
        try:
            async with asyncio.TaskGroup() as tasks:
                for account in self._accounts:
                    tasks.create_task(account.run(self._hand_from(account)))
        finally:
            self._lanes.close()
            self._lanes = None

    async def send(self, words: Outgoing) -> Receipt:
        """Try once, by the account that is in that room or knows that person."""
        to = words.to.partition(":")[2]
        if not to:
            return Receipt(outcome=Outcome.NEVER, reason="no address")
        room = self._is_room(to)
        account, refused = self._in_room(to) if room else await self._knowing(to, words)
        if account is None:
            return refused
        return await account.mouth.send(words, to, room=room)

    async def fetch(self, picture: str) -> bytes | None:
        """The picture as it came, where it is not too large."""
        name, slash, id = picture.partition(":")[2].partition("/")
        account = next((a for a in self._accounts if a.name == name), None)
        if account is None or not slash:
            return None
        try:
            async with asyncio.timeout(self._tempo.call * 3):
                return await _bytes(account.client, id)
        except (GRPCError, Down, ValueError, *LOST):
            return None

    def _is_room(self, id: str) -> bool:
        return (
            "@chatroom" in id or id.startswith(("@@", "R:")) or any(id in account.rooms for account in self._accounts)
        )

    def _in_room(self, room: str) -> tuple[Account | None, Receipt]:
        """Whoever keeps the room; where nobody is known to be in it, the first that is online may try."""
        keeper = self._shares.keeper(room)
        if isinstance(keeper, Account):
            return keeper, _HELD
        known = any(room in account.rooms for account in self._accounts)
        online = [account for account in self._accounts if account.online]
        return (None if known or not online else online[0]), _HELD

    async def _knowing(self, contact: str, words: Outgoing) -> tuple[Account | None, Receipt]:
        """Whoever can write to that person, those first who heard from them."""
        known = self._knows.get(contact)
        online = sorted((a for a in self._accounts if a.online), key=lambda a: (a is not known, a.name))
        if words.deed is Deed.ACCEPT:
            asked = self._asked_by.get(words.refers or "")
            return (asked if asked and asked.online else next(iter(online), None)), _HELD
        if words.deed is Deed.RECALL:
            return next(iter(online), None), _HELD
        refused = _HELD
        for account in online:
            answer = await reachable(account.names, contact)
            if answer is None:
                return account, _HELD
            refused = answer
        return None, refused

    def _hand_from(self, account: Account) -> Callable[[Message, Callable[[], None]], Any]:
        async def hand(message: Message, done: Callable[[], None]) -> None:
            if self._lanes is None:
                return  # it is over: the message stays untaken
            who = message.sender.partition(":")[2]
            if any(who == other.me for other in self._accounts if other is not account) and not message.calls_bot:
                done()  # another account of ours: nobody's words
                return
            if message.private and message.kind not in (Kind.SESSION, Kind.GAP):
                self._knows.put(who, account)
                if message.kind is Kind.FRIEND and message.refers:
                    self._asked_by.put(message.refers, account)
            message = replace(message, account=account.name or _UNNAMED)
            if self._was_heard(message, account):
                done()
            elif self._shares.counts(message, account, done, asyncio.get_running_loop().time()):
                await self._lanes.put(message, done)

        return hand

    def _was_heard(self, message: Message, account: Account) -> bool:
        """Before our restart an earlier account heard it too: it is done, or it waits in that account's spool."""
        room, at = message.room.partition(":")[2], message.sent_at.timestamp()
        earlier = (other for other in self._accounts if other.name < account.name and room in other.rooms)
        return any(at <= other.heard_before for other in earlier)

    def _stirred(self, account: Account) -> None:
        """An account went on or off: another may have to take its rooms over."""
        if not account.online and self._lanes and (orphans := self._shares.orphans()):
            self._lanes.put_all(orphans)

    def _show(self, account: str, link: str) -> None:
        """What is to be scanned, for whoever looks at the terminal or the log."""
        log.warning("scan to log in", channel=self.name, id=account or _UNNAMED, address=link)
        whose = _called(account) if len(self._accounts) > 1 else "微信"
        self._out.write(f"{whose}要登录，请用手机微信扫这个码，或打开 {link}\n")
        segno.make(link, micro=False).terminal(out=self._out, compact=True)


def _called(account: str) -> str:
    return f"账号「{account or '第一个'}」"


def _note(account: Account, of: int) -> str:
    name = _called(account.name) if of > 1 else "微信"
    if account.link:
        return f"{name}要扫码登录。"
    if account.client.up.is_set():
        return f"{name}没有登录。"
    if account.client.problem == "UNAUTHENTICATED":
        return f"{name}的网关不认口令，请检查 token。"
    if account.client.problem == "ALREADY_EXISTS":
        return f"{name}的网关被另一个程序占用。"
    return f"{name}的网关连不上，正在重试。"


async def _bytes(client: Client, id: str) -> bytes | None:
    box = json.loads((await client.puppet.message_file(id=id)).filebox)
    kind = box.get("type") or box.get("boxType")
    if kind == BASE64:
        data = base64.b64decode(box["base64"]) if len(box.get("base64", "")) <= LARGEST * 4 // 3 + 4 else b""
        return data if 0 < len(data) <= LARGEST else None
    if kind != UUID:
        return None  # an address elsewhere: nothing of ours calls it
    found = bytearray()
    async for part in client.puppet.download(id=str(box["uuid"])):
        found += part
        if len(found) > LARGEST:
            return None
    return bytes(found)
