"""Being left alone: 别记我 and 记我; the line itself then reads nothing of that person that was not meant for it."""

from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.rights.capability import rights
from storage.optouts import Optouts


class Say(Texts):
    """Words to whoever wants to be left alone."""

    quiet = Text(
        "好，以后您在群里的闲聊我不再读。要报修，@我、私聊我或者说“报修 ……”照样管用。"
        "只有说到着火、燃气这类危险时例外，会留一条记录。想改回来，说“记我”。"
    )
    already = Text("已经不读您的闲聊了。想改回来，说“记我”。")
    again = Text("好，您在群里说的事我会再留意，闲聊仍然不保存。")
    was_not = Text("本来就在留意，不用改。闲聊从不保存。")


@rights.command(
    "别记我",
    "不要记我",
    who=EVERYONE,
    also=("不想让你记", "我不想让你记", "别记我的话", "不要记我的话", "别记录我", "不要记录我", "别读我的"),
    usage="别记我",
    examples=("别记我",),
)
def leave_alone(talk: Talk) -> str | None:
    """不再读您在群里的闲聊；特意报的事照样办，遇到危险除外。"""
    new = Optouts(talk.db).add(talk.message.sender, talk.now)
    talk.record("talk.unheeded")  # said again it still ends what else is kept of the speaker
    talk.whisper(Say.quiet() if new else Say.already())
    return None


@rights.command("记我", "可以记我", who=EVERYONE, usage="记我", examples=("记我",))
def heed_again(talk: Talk) -> str | None:
    """撤销“别记我”。"""
    was = Optouts(talk.db).remove(talk.message.sender)
    if was:
        talk.record("talk.heeded")
    talk.whisper(Say.again() if was else Say.was_not())
    return None
