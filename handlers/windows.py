"""Windows: whoever helps may say in which hours; what is no emergency waits for them."""

from bot.capability import Capability, Where
from bot.context import Talk
from bot.permission import HELPERS
from bot.texts import Refused, Text, Texts
from handlers.rules import windows as rules
from handlers.rules.hours import Hours
from nlp import Reading
from storage.places import Places
from storage.windows import Window, Windows

windows = Capability("windows", title="空闲时间")


class Say(Texts):
    """Words about somebody's hours."""

    always = Text("您没有限定时间，安静时间以外有事就找您。要限定，例如“我的时间 工作日 18:00 后”。")
    mine = Text("{hours}找您；急事随时。要改，例如“我的时间 工作日 18:00 后，周末全天”，不限了回“我的时间 随时”。")
    kept = Text("好，{hours}找您；急事随时。")
    kept_always = Text("好，安静时间以外有事就找您。")
    how = Text("没看懂是哪些时间。这样说就行：我的时间 工作日 18:00 后，周末全天。")
    no_time = Text("这段时间都是安静时间（{start:%H:%M}–{end:%H:%M}），没法找您。请换一段，例如“工作日 18:00 后”。")
    workdays = Text("工作日")
    others = Text("周末和节假日")
    whole = Text("全天")
    span = Text("{opens}–{closes}")
    busy = Text("不找")


@windows.command(
    "我的时间",
    "空闲时间",
    who=HELPERS,
    also=("我有空的时间", "有空的时间", "改时间", "设时间", "改我的时间", "改一下我的时间"),
    usage="我的时间 [什么时候有空]",
    examples=("我的时间 工作日 18:00 后", "我的时间"),
)
def mine(talk: Talk, words: str = "") -> str:
    """说好什么时候有空：不急的事到那时再找您，急事随时。"""
    if not words.strip():
        given = Windows(talk.db).of(talk.person.id)
        return Say.mine(hours=spelled(given)) if given else Say.always()
    given_now = rules.said(talk.read(words).plain)
    if given_now is None:
        raise Refused(Say.how())
    hours = talk.ways(Hours, Places(talk.db).get(talk.roles[0].place_id))
    if not rules.leaves_time(hours, given_now, talk.local(talk.now)):
        start, end = hours.night
        raise Refused(Say.no_time(start=start, end=end))
    Windows(talk.db).set(talk.person.id, given_now)
    talk.record("hours.given", by=talk.person)
    return Say.kept(hours=spelled(given_now)) if given_now else Say.kept_always()


def _stated(reading: Reading) -> str | None:
    return rules.stated(reading.plain)


@windows.listener(
    _stated, who=HELPERS, where=Where.PRIVATE, examples=("我工作日晚上7点以后才有空", "上班时间别找我"), whole=True
)
def mine_in_words(talk: Talk, words: str) -> str | None:
    """The same without the command, unless it answers a question about it."""
    return None if talk.asked("volunteers.step") else mine(talk, words)


def spelled(given: tuple[Window, ...]) -> str:
    """The hours in words: 工作日18:00–24:00、周末和节假日全天."""
    lines = []
    for workday, name in ((True, Say.workdays()), (False, Say.others())):
        spans = [_span(window) for window in given if window.workday is workday]
        lines.append(f"{name}{'、'.join(spans) or Say.busy()}")
    return "，".join(lines)


def _span(window: Window) -> str:
    if window.closes - window.opens == 24 * 60:
        return Say.whole()
    opens, closes = (f"{minute // 60:02}:{minute % 60:02}" for minute in (window.opens, window.closes))
    return Say.span(opens=opens, closes=closes)
