"""What the doctor asks about the wires: who listens there, whether they let us in, what the accounts last said."""

import json
import socket
from collections.abc import Iterator
from http.client import HTTPException
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen
from zoneinfo import ZoneInfo

from bot.channels import TITLES
from bot.findings import Finding
from bot.message import UNNAMED, Session
from bot.settings import Settings, SettingsProblem, WechatAccount
from storage.engine import Transaction
from storage.groups import Groups
from storage.people import People
from storage.wires import Wires

_PATIENCE = 3.0
_REFUSED = (401, 404)
_DOWN = (Session.SCAN, Session.OFFLINE)
_STATES = {
    Session.SCAN: ("要扫码登录", "打开练习场页面，用手机扫上面的二维码"),
    Session.OFFLINE: ("掉线了", "看手机上是不是退出了登录，网关是不是在运行"),
    Session.STRANGER: ("登录的不是原来的账号", "不是您换的，就在手机上退出，换掉网关令牌"),
}


def wechat(settings: Settings) -> Iterator[Finding]:
    """Whether the gateways are there; who is logged in is among the records."""
    told = settings.channels.wechat
    if told is None or not told.every:
        yield Finding(subject="微信", state="没有开")
        return
    for name, account in told.every.items():
        yield _gateway(f"微信网关（{name}）" if name else "微信网关", account)


def telegram(settings: Settings) -> Iterator[Finding]:
    """Whether the token is a bot's, and whether that bot hears all that is said in its groups."""
    told = settings.channels.telegram
    try:
        key = told.key() if told else ""
    except SettingsProblem as problem:
        yield Finding(subject="Telegram", state=str(problem), fix="补上令牌文件；没有它近邻启动不了", wrong=True)
        return
    if not told or not key:
        yield Finding(subject="Telegram", state="没有开")
        return
    try:
        bot = _bot(f"{told.api}/bot{key}/getMe")
    except HTTPError as refusal:
        refused = refusal.code in _REFUSED
        fix = "到 @BotFather 里核对令牌，改 channels.telegram.token" if refused else "过几分钟再看；连续不行就查代理"
        yield Finding(subject="Telegram", state=f"{told.api} 不答应（{refusal.code}）", fix=fix, wrong=True)
        return
    except (OSError, ValueError, HTTPException):
        fix = "检查网络；要走代理就设 HTTPS_PROXY，自己的服务器就改 channels.telegram.api"
        yield Finding(subject="Telegram", state=f"连不上 {told.api}", fix=fix, wrong=True)
        return
    yield Finding(subject="Telegram", state=f"令牌可用，是 @{bot.get('username', '')}")
    if not bot.get("can_read_all_group_messages"):
        fix = "在 @BotFather 里发 /setprivacy 选 Disable，再把它移出各个群、重新拉进来"
        yield Finding(subject="Telegram", state="隐私模式开着，群里只听得到 @它 的话", fix=fix)


def page(settings: Settings) -> Iterator[Finding]:
    """Whether posters can show the page behind them."""
    told = settings.channels.page
    if told is None:
        yield Finding(subject="扫码页", state="没有开")
    elif told.address:
        yield Finding(subject="扫码页", state=f"海报上是 {told.address}，本机在 {told.listen} 等反向代理转来")
    else:
        fix = "有公网域名就写 channels.page.address，之后印的海报扫码直接打开网页"
        yield Finding(subject="扫码页", state="没有公网地址，海报上没有网页", fix=fix)


def recorded(db: Transaction, zone: ZoneInfo) -> Iterator[Finding]:
    """What the accounts last said, and who has to be let in again."""
    for wire in Wires(db).all():
        channel, _, account = wire.account.partition(":")
        subject, since = TITLES.get(channel, channel), wire.since.astimezone(zone)
        state, fix = _STATES.get(Session(wire.session), ("在线", ""))
        said = f"{'' if account == UNNAMED else f'{account}：'}{state}，{since:%m-%d %H:%M} 起"
        yield Finding(subject=f"{subject}登录", state=said, fix=fix, wrong=wire.session in _DOWN)
    people, groups = People(db).count_suspended(), Groups(db).count_suspended()
    for channel in sorted(people | groups):
        state = f"编号变了，{people.get(channel, 0)} 人、{groups.get(channel, 0)} 个群停用"
        fix = "群在群里重新“绑定”；人用新的一次性码说“我是 ……”，说“任命”或 jinlin import … --new-codes 就有码"
        yield Finding(subject=TITLES.get(channel, channel), state=state, fix=fix)
    lost = [group.title for group in Groups(db).all() if group.lost_at]
    if lost:
        fix = "把管家重新拉进群；群不要了就不用管"
        yield Finding(subject="发不进去的群", state="、".join(lost[:5]), fix=fix, wrong=True)


def _gateway(subject: str, account: WechatAccount) -> Finding:
    where = f"{account.host}:{account.port}"
    try:
        account.secret()
        socket.create_connection((account.host, account.port), timeout=_PATIENCE).close()
    except SettingsProblem as problem:
        return Finding(subject=subject, state=str(problem), fix="补上令牌文件；没有它近邻启动不了", wrong=True)
    except OSError:
        fix = "启动 Wechaty 网关，核对 channels.wechat.endpoint；近邻会自己一直重连"
        return Finding(subject=subject, state=f"连不上 {where}", fix=fix, wrong=True)
    return Finding(subject=subject, state=f"连得上 {where}")


def _bot(address: str) -> dict[str, Any]:
    """What the Bot API says of the token.  The address holds it: it stands in no message of an error."""
    with urlopen(address, timeout=_PATIENCE) as answer:
        said = json.loads(answer.read(64 * 1024))
    result = said.get("result") if isinstance(said, dict) else None
    if not isinstance(result, dict):
        raise ValueError("no bot")
    return result
