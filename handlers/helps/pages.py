"""The help page: what this person may do here, made from the declarations themselves."""

from bot.capability import Capability, Command, Where, discover
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.helps.capability import helps

_ALL = ("全部", "所有", "全部写法")
_FIRST = ("tickets", "handling", "reviews", "withdrawals", "services", "wishes", "helps", "reminders", "rights")


class Say(Texts):
    """Words of the help page."""

    head = Text(
        "有事直接说就行，例如“3栋2单元楼道灯坏了”，不用记命令。这些话也听得懂：\n{lines}\n"
        "哪样怎么说，后面加上它，例如“帮助 满意”；全部写法回“帮助 全部”。"
    )
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
def show(talk: Talk, topic: str = "") -> str:
    """看您在这里能做什么；后面写一样，就看那一样怎么说。"""
    allowed = {capability.title: found for capability in _in_order() if (found := _allowed(talk, capability))}
    word = topic.strip()
    meant = allowed if word in _ALL else {title: _named(word, title, found) for title, found in allowed.items()}
    if word and (lines := [Say.line(usage=c.usage, about=c.about) for found in meant.values() for c in found]):
        return "\n".join(lines)
    return Say.head(lines="\n".join(_topic(title, found) for title, found in allowed.items()))


def _in_order() -> list[Capability]:
    """What people need most comes first."""
    return sorted(discover(), key=lambda c: _FIRST.index(c.name) if c.name in _FIRST else len(_FIRST))


def _allowed(talk: Talk, capability: Capability) -> list[Command]:
    here = Where.PRIVATE if talk.message.private else Where.MENTION
    return [c for c in capability.commands if here in c.where and c.who.allows(talk.roles, talk.reach)]


def _named(word: str, title: str, found: list[Command]) -> list[Command]:
    """All of a topic, or the one command of that name."""
    return found if word == title else [c for c in found if word in (*c.names, *c.also)]


def _topic(title: str, found: list[Command]) -> str:
    """A topic in one line, by the names of what belongs to it."""
    names = "、".join(command.names[0] for command in found)
    return names if names == title else Say.topic(title=title, names=names)
