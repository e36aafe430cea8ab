"""Orders in people's own words and order: who, when and what, put the way `notices.order` takes them apart."""

import re
from collections.abc import Callable

from handlers.rules import notices, revisions

IsAudience = Callable[[str], bool]

_LONGEST = 40
"""Letters of an audience at most."""

_PLEASE = r"请|麻烦|帮我?|帮忙|给我|替我|你|管家"
_HEAD = re.compile(rf"^(?:{_PLEASE}|一下|定时|[,，\s])*+")
_CALL_OUT = r"[喊说讲吼]一?[声嗓]子?"
_SEND = (
    r"转发|群发|广播|发布|发(?:一?[个条则份])?(?:通知|消息|公告|提醒)"
    rf"|(?:在)?(?:大?群里|群内){_CALL_OUT}|发(?=到|给|在|\s|\d)"
)
_ASIDE = re.compile(rf"(?:{_PLEASE}|[,，\s]){{1,4}}$")
_TELL = r"通知|提醒|转告|告诉"
_BEGINS = re.compile(
    rf"^(?:{_PLEASE}|一下|定时|[,，\s]){{0,6}}+(?:(?:{_SEND}|(?:{_TELL})(?!我|[里的情过]))|把.{{2,80}}?(?:发|转|{_TELL})"
    rf"|每[^,，:：。]{{1,14}}?(?:{_TELL}|{_SEND})(?!我)|(?:帮我|给我|[^,，:：。我]){{2,12}}?(?:{_SEND}))"
)
_VERB = re.compile(rf"(?:(?P<send>{_SEND})|(?P<tell>{_TELL}))(?:一?[下遍声])?")
_PASS = re.compile(rf"(?:也|都|给|[,，\s]){{0,6}}+(?:{_SEND}|{_TELL}|转|发)(?:一?[下遍声])?(?:到|给)?")
_THIS = re.compile(r"这(?:件|个|条)?(?:事情?|消息|通知|话)?[,，\s]*$")
_EVERYBODY = re.compile(r"(?:各位|广大|全体)?(?:居民|业主|住户|邻居)们?")
_BREAK = " \t,，:：。"
_ALL = "全体居民"
_TO = "到"
_NOW = "改为"
_BARE = "发"

_LAST = r"(?:刚才?|刚刚|上面|前面|那|上一?)的?(?:发的)?(?:那|这)?[条个则]?(?:通知|消息)?的?"
_UNSAYS = re.compile(
    rf"(?:哎呀?|啊|糟了?|等等|等一下|先|快|赶紧|马上|请|帮我|麻烦|把|还是|算了|全部?|都|[发搞弄写]错了?|[,，。!！\s]|{_LAST}){{0,8}}+"
    r"(?:撤回来?|撤了?|撤掉|撤销|收回来?|[别不]发了?|不要发了?|取消(?:发送|通知))"
    rf"(?:{_LAST})?[吧了啊。.!！]{{0,3}}(?:[,，\s][发写说搞弄打]错了)?|(?:哎呀?|糟了?|[,，\s]){{0,3}}(?:通知)?发错了[。.!！]?"
)
_WRONG = re.compile(
    rf"(?:哎呀|不好意思|[,，\s]){{0,3}}(?:{_LAST})?(?:通知|消息)?里?的?(?P<what>时间|日期|地点|地址)?"
    r"[搞写说发打弄登]错了[,，。:：\s]{0,3}(?:应该)?(?:是|改[成到为])(?P<new>.{2,80})",
    re.DOTALL,
)
_TELL_THEM = (
    r"[,，。\s]{0,2}(?:请|麻烦|帮我?|给我|你|再|也)*(?:[跟和给向]|告诉|通知)(?:一?下)?(?:大家|各位|群里|他们|邻居们?|居民们?|业主们?)"
    r"(?:说|讲|发|通知|更正)?(?:一?[下声])?[吧了。.!！]{0,2}"
)
_CHANGED = re.compile(
    rf"(?P<new>.{{0,60}}(?:取消|改[到成在为]|推迟|提前|延[后期]|不[停办开打做]了|照常).{{0,30}}?){_TELL_THEM}",
    re.DOTALL,
)
"""What changed, and that everybody should hear of it."""

_ANEW = re.compile(r"(?:更正|改)一?下[,，:：\s]{0,2}(?P<new>(?![是,，:：\s]|不是).{4,80})", re.DOTALL)


def begins_one(plain: str) -> bool:
    """Whether the words begin as an order to tell others something."""
    return _BEGINS.match(plain) is not None


def arranged(text: str, is_audience: IsAudience) -> str:
    """“到3栋：明天停水”, “每周五5点提醒大家投放厨余”: the words first, then to whom and when."""
    rest, when = _when(text.strip(" 。"))
    audience, words = _led(rest, is_audience, told=bool(when))
    if not words or not (audience or when):
        return text
    return " ".join([words, *([f"{_TO} {audience}"] if audience else []), *([when] if when else [])])


def spoken(text: str, is_audience: IsAudience) -> str | None:
    """The order that a sentence gives: “帮我发个通知：…”, “把 … 发到3栋”, “每天9点提醒3栋 …”; None: none."""
    plain = text.strip()
    said = _HEAD.sub("", plain, count=1)
    if said.startswith("把"):
        return _handed(said[1:], "", is_audience)
    found = _VERB.search(said)
    if found is None:
        return None
    if said[found.end() :].startswith("我"):
        return None  # “提醒我”
    before, rest = said[: found.start()].strip(_BREAK), said[found.end() :].lstrip(_BREAK)
    before, _, handed = before.partition("把")
    before = _ASIDE.sub("", before)
    if before and is_audience(before) and rest:
        return f"{rest} {_TO} {before}"
    if before and not notices.is_when(before):
        return None
    if handed:
        return _handed(said.partition("把")[2], before, is_audience)
    if before.startswith("每"):
        return arranged(f"{before}{found[0]}{rest}", is_audience)
    audience, words = _led(rest, is_audience, told=bool(found["tell"]))
    if not audience and (found["tell"] or found[0] == _BARE):
        words, audience = notices.trailing(rest, is_audience)
        if not audience:
            return None
    when = [f"{before}发"] if before else []
    return " ".join([words or rest, *([f"{_TO} {audience}"] if audience else []), *when]) if words or rest else None


def _handed(said: str, when: str, is_audience: IsAudience) -> str | None:
    """“… 这事通知到1到4栋，要他们回执”: what, then to whom."""
    for found in _PASS.finditer(said):
        words, tail = _THIS.sub("", said[: found.start()]), said[found.end() :].lstrip(_BREAK)
        audience, more = (tail, "") if is_audience(tail) else _led(tail, is_audience, told=True)
        if words and audience:
            to = f"{words} {_TO} {audience}" + (f"，{more}" if more else "")
            return f"{to} {when}发" if when else to
    return None


def _when(text: str) -> tuple[str, str]:
    """The words without “每周五下午5点提醒” before them, and when that is."""
    found = re.match(rf"(每[^,，:：。]{{1,14}}?)(?:都|再)?(?:{_TELL}|{_SEND}|发)(?:一?[下遍声])?", text)
    return (text[found.end() :].lstrip(_BREAK), found[1].strip()) if found and notices.is_when(found[1]) else (text, "")


def _led(text: str, is_audience: IsAudience, *, told: bool) -> tuple[str, str]:
    """The audience that the words begin with, and what follows; ``told``: no mark has to part them."""
    said = re.sub(r"^(?:一?[下遍声]|发?(?:到|给)|[,，\s])+", "", text)
    led = told or text.lstrip().startswith(("到", "给", "发到", "发给"))
    if told and (found := _EVERYBODY.match(said)):
        return _ALL, said[found.end() :].lstrip(_BREAK)
    for end in range(min(len(said) - 1, _LONGEST), 0, -1):
        head, tail = re.sub(r"里?[都全]?发?$", "", said[:end].strip(_BREAK)), said[end:]
        parted = said[end - 1] in _BREAK or tail[0] in _BREAK
        colon = "：" in (said[end - 1], tail[0]) or ":" in (said[end - 1], tail[0])
        if (told or (led and parted) or colon) and head and is_audience(head):
            return head, tail.lstrip(_BREAK)
    return "", ""


def unsays(text: str) -> bool:
    """“发错了，快撤回来”, “还是先别发”: of a notice that was ordered just now."""
    return _UNSAYS.fullmatch(text.strip()) is not None


def corrects(text: str) -> str | None:
    """“通知时间写错了，应该是下午3点”: what a notice should have said."""
    if changed := _CHANGED.fullmatch(text.strip()) or _ANEW.fullmatch(text.strip()):
        return changed["new"]
    found = _WRONG.fullmatch(text.strip())
    if found:
        return f"{found['what'] or ''}{_NOW}{found['new']}"
    swap = revisions.instead(text)
    return f"{_NOW}{swap[1]}" if swap else None
