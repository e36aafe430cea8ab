"""The help page: what this person may do here, made from the declarations themselves."""

from bot.capability import Command, Where, discover
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.helps.capability import helps


class Say(Texts):
    """Words of the help page."""

    head = Text("有事直接说就行，例如“3栋2单元楼道灯坏了”，不用记命令。这些话也听得懂：\n{lines}")
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
    usage="帮助",
    examples=("帮助",),
)
def show(talk: Talk, topic: str = "") -> str:
    """看您在这里能做什么。"""
    here = Where.PRIVATE if talk.message.private else Where.MENTION
    allowed = [c for c in _commands() if here in c.where and c.who.allows(talk.roles, talk.reach)]
    lines = [Say.line(usage=c.usage, about=c.about) for c in allowed]
    return Say.head(lines="\n".join(lines))


def _commands() -> list[Command]:
    return [command for capability in discover() for command in capability.commands]
