"""The help page: what this person may do here, made from the declarations themselves."""

import re
from collections.abc import Iterable

from bot.capability import Capability, Command, Where, discover
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.helps.capability import helps
from storage.roles import Role, Roles

_ALL = ("全部", "所有", "全部写法")
_CONTENTS = ("目录", "都有什么", "还有什么")
_FIRST = ("tickets", "handling", "reviews", "withdrawals", "services", "wishes", "helps", "reminders", "rights")
_OFTEN = (
    *("任命", "绑定", "本群", "规矩", "报表", "待办", "接", "办结", "转", "转发", "晚点", "请假"),
    *("查", "满意", "撤回", "服务菜单", "微心愿", "找谁", "救命号码", "数据", "我的数据"),
)
"""What is used most, by whom it is meant for: of these a page shows the first that this person may use here."""
_ONLY_SHOW = frozenset({"报表", "待办", "查", "服务菜单", "找谁", "数据", "我的数据"})
"""What only shows something: it may be pressed under the page, where a wire has buttons."""

_LINES = 9
_BEGINNING = "我是管理员"
"""What only the very first admin says."""
_SHORT, _FEW = 16, 3
_HOW = re.compile("怎么|怎样|如何|咋|帮我|我想|我要")
_STOP = re.compile("[。：；]")


class Say(Texts):
    """Words of the help page."""

    head = Text("有事直接说就行，例如“3栋2单元楼道灯坏了”，不用记命令。常用的：")
    foot = Text("还能做的回“帮助 目录”；哪样怎么说，后面加上它，例如“帮助 满意”。")
    group = Text("有事直接说就行，例如“3栋2单元楼道灯坏了”。在这里 @我 还可以说：{names}。怎么说，私聊我回“帮助”。")
    contents = Text("您在这里能做的：\n{lines}\n哪样怎么说，例如“帮助 满意”；全部写法回“帮助 全部”。")
    topic = Text("{title}：{names}")
    line = Text("{usage}：{about}")


@helps.command(
    "帮助",
    "help",
    "?",
    who=EVERYONE,
    also=(
        "怎么用",
        "怎么弄",
        "你会什么",
        "你能干什么",
        "你能做什么",
        "能干啥",
        "有什么功能",
        "说明",
        "使用说明",
        "菜单帮助",
        "命令",
    ),
    usage="帮助 [哪一样]",
    examples=("帮助", "帮助 满意"),
)
def show(talk: Talk, topic: str = "") -> str | None:
    """看您在这里能做什么；后面写一样，就看那一样怎么说。"""
    allowed = {capability.title: found for capability in _in_order() if (found := _allowed(talk, capability))}
    word = topic.strip()
    if word in _CONTENTS:
        return Say.contents(lines="\n".join(_topic(title, found) for title, found in allowed.items()))
    meant = allowed if word in _ALL else {title: _named(word, title, found) for title, found in allowed.items()}
    if word and (lines := [_line(c) for found in meant.values() for c in found]):
        return "\n".join(lines)
    often = _often(c for found in allowed.values() for c in found)
    if not talk.message.private:
        return Say.group(names="、".join(command.names[0] for command in often))
    shown = " / ".join(command.names[0] for command in often if command.names[0] in _ONLY_SHOW)
    talk.whisper("\n".join([Say.head(), *(_line(c, brief=True) for c in often), Say.foot()]), offers=shown)
    return None


@helps.leftover
def how(talk: Talk) -> str | None:
    """“怎么发通知”: what is done under that word, where nobody makes anything else of it."""
    plain = talk.reading.plain
    if len(plain) > _SHORT or not _HOW.search(plain):
        return None
    for capability in _in_order():
        found = _allowed(talk, capability)
        if found and len(capability.title) > 1 and capability.title in plain:
            often = [c for c in found if c.names[0] in _OFTEN] or found[:_FEW]
            return "\n".join(_line(command) for command in often)
    return None


def _often(allowed: Iterable[Command]) -> list[Command]:
    """What this person needs most, in that order."""
    named = {command.names[0]: command for command in allowed}
    return [named[name] for name in _OFTEN if name in named][:_LINES]


def _line(command: Command, *, brief: bool = False) -> str:
    """How it is said and what it does; ``brief``: its first sentence, up to the first stop."""
    about = _STOP.split(command.about, maxsplit=1)[0] + "。" if brief else command.about
    return Say.line(usage=command.usage, about=about)


def _in_order() -> list[Capability]:
    """What people need most comes first."""
    return sorted(discover(), key=lambda c: _FIRST.index(c.name) if c.name in _FIRST else len(_FIRST))


def _allowed(talk: Talk, capability: Capability) -> list[Command]:
    here = Where.PRIVATE if talk.message.private else Where.MENTION
    allowed = [c for c in capability.commands if here in c.where and c.who.allows(talk.roles, talk.reach)]
    return [c for c in allowed if c.names[0] != _BEGINNING or not Roles(talk.db).holding(Role.ADMIN, talk.now)]


def _named(word: str, title: str, found: list[Command]) -> list[Command]:
    """All of a topic, or the one command of that name."""
    return found if word == title else [c for c in found if word in (*c.names, *c.also)]


def _topic(title: str, found: list[Command]) -> str:
    """A topic in one line, by the names of what belongs to it."""
    names = "、".join(command.names[0] for command in found)
    return names if names == title else Say.topic(title=title, names=names)
