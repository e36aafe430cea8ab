"""Sessions: what becomes of a wire's own account, told to the admins over another wire; ids that are nobody's now."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.capability import Capability
from bot.channels import TITLES
from bot.context import Context, Talk
from bot.message import UNNAMED, Session
from bot.texts import Text, Texts
from handlers.rules.hours import Hours
from storage.facts import Facts
from storage.groups import Groups
from storage.outbox import FAILED, Cause, Outbox
from storage.people import People
from storage.places import Places
from storage.wires import Wires

sessions = Capability("sessions", title="通道")


class Say(Texts):
    """Words about wires."""

    scan = Text("{wire}要重新扫码登录，二维码在练习场页面和启动近邻的窗口里，也可以打开：{link}")
    offline = Text("{wire}掉线了，那边的话我收不到也发不出，要发的先留着。请看一下手机和网关。")
    online = Text("{wire}恢复了（{since} 起不在线），留着的话正在发。")
    stranger = Text("{wire}登录的不是原来的账号。不是您换的，请马上在手机上退出，并更换网关令牌。")
    renewed = Text(
        "{wire}重新登录后，认人、认群的编号全变了。{people} 人、{groups} 个群的身份先停用："
        "群请在群里 @我说“绑定 …”；人请用新的一次性码私聊我“我是 …”，说“任命 …”就能拿到码。"
    )
    blind = Text("{wire}的隐私模式开着，群里只听得到 @我 的话。{n} 个群会听到怎么改。")
    how = Text(
        "我现在只听得到 @我 的话，报事请先 @我。要我都能听到，请把我设为群管理员；"
        "或者在 @BotFather 里发 /setprivacy 选 Disable，再把我移出群、重新拉进来。"
    )


@sessions.event("session")
def session(talk: Talk) -> None:
    """Keep what it is now; say what changed, once."""
    if talk.message.text not in set(Session):
        return  # a gateway of another version
    state = Session(talk.message.text)
    before = Wires(talk.db).state(talk.message.room)
    if before and before.session == state and state not in (Session.STRANGER, Session.RENEWED, Session.BLIND):
        return
    if state is not Session.BLIND:
        since = before.since if before and state is Session.SCAN and before.session == Session.OFFLINE else talk.now
        Wires(talk.db).keep(talk.message.room, "online" if state is Session.RENEWED else state, since)
    talk.record("session.changed", wire=talk.message.channel, state=state)
    if state is Session.ONLINE:
        if before and before.session in (Session.OFFLINE, Session.SCAN):
            talk.tell_admins(Say.online(wire=_wire(talk), since=talk.spell(before.since)))
    else:
        _DEEDS[state](talk)


@sessions.timer("explain")
def explain(context: Context, payload: Mapping[str, Any]) -> None:
    """One group hears what the bot hears there."""
    if group := Groups(context.db).get(payload["room"]):
        context.tell_group(group, Say.how(), cause=Cause.NOTICE)


def _scan(talk: Talk) -> None:
    _tell(talk, Say.scan(wire=_wire(talk), link=talk.message.link))


def _offline(talk: Talk) -> None:
    _tell(talk, Say.offline(wire=_wire(talk)))


def _stranger(talk: Talk) -> None:
    _tell(talk, Say.stranger(wire=_wire(talk)))


def _renewed(talk: Talk) -> None:
    """No right follows the old ids of that account; what was on its way to them looks for another way."""
    channel, account = talk.message.channel, talk.message.account
    people = People(talk.db).suspend(channel, talk.now, account)
    groups = Groups(talk.db).suspend(channel, talk.now, account)
    for parcel in Outbox(talk.db).waiting_on(channel):
        if People(talk.db).at(parcel.address) or Groups(talk.db).get(parcel.address):
            continue  # another account knows them
        Outbox(talk.db).mark(parcel.id, FAILED)
        kept = ("address", "audience", "text", "mention", "picture", "deed", "refers", "ticket_id")
        talk.later(
            "ways.undelivered", at=talk.now, key=str(parcel.id), **{name: getattr(parcel, name) for name in kept}
        )
    if people or groups:
        _tell(talk, Say.renewed(wire=_wire(talk), people=len(people), groups=len(groups)))
        talk.record("addresses.suspended", people=people, groups=len(groups), wire=talk.message.channel)


def _blind(talk: Talk) -> None:
    """Each bound group hears it once, by day; one that the bot has just been pulled into, at once."""
    named, bound = set(talk.message.rooms), Groups(talk.db).on(talk.message.channel)
    for room in named - {group.address for group in bound}:
        if Facts(talk.db).get(_shown(room)) is None:
            Facts(talk.db).set(_shown(room), True)
            talk.tell_room(room, Say.how(), cause=Cause.NOTICE)
    groups = [g for g in bound if not named or g.address in named]
    untold = [g for g in groups if Facts(talk.db).get(_shown(g.address)) is None]
    for group in untold:
        Facts(talk.db).set(_shown(group.address), True)
        at = talk.ways(Hours, Places(talk.db).get(group.place_id)).next_open(talk.local(talk.now))
        talk.later("sessions.explain", at=at, key=group.address, room=group.address)
    if untold:
        talk.tell_admins(Say.blind(wire=_wire(talk), n=len(untold)))


_DEEDS: Mapping[Session, Callable[[Talk], None]] = {
    Session.SCAN: _scan,
    Session.OFFLINE: _offline,
    Session.STRANGER: _stranger,
    Session.RENEWED: _renewed,
    Session.BLIND: _blind,
}


def _tell(talk: Talk, line: str) -> None:
    """Over any wire but the one that it is about: who has no other hears it when that one is back."""
    talk.tell_admins(line, but=talk.message.channel)


def _wire(talk: Talk) -> str:
    """How people call the wire, with the account's name where there are several."""
    channel, _, account = talk.message.room.partition(":")
    name = TITLES.get(channel, channel)
    several = sum(wire.account.startswith(f"{channel}:") for wire in Wires(talk.db).all()) > 1
    return f"{name}（{account}）" if several and account != UNNAMED else name


def _shown(room: str) -> str:
    return f"sessions.explained:{room}"
