"""What comes in and cannot be read: files, films, cards; in private one is told what to send instead."""

from bot.capability import Capability
from bot.context import Talk
from bot.texts import Text, Texts

attachments = Capability("attachments", title="附件")


class Say(Texts):
    """What to send instead."""

    video = Text("视频我看不了，也没有保存。请打几个字说什么事、在哪里，例如“3栋电梯不动了”，再拍一张照片发来。")
    file = Text("文件我打不开，也没有保存。请打字说什么事、在哪里；要给负责人看的，拍一张照片发来。")
    card = Text("链接、名片和小程序我打不开，也没有保存。请直接打字说什么事、在哪里。")


@attachments.event("video")
def video(talk: Talk) -> str | None:
    """A film."""
    return Say.video() if talk.message.private else None


@attachments.event("file")
def file(talk: Talk) -> str | None:
    """A document."""
    return Say.file() if talk.message.private else None


@attachments.event("card")
def card(talk: Talk) -> str | None:
    """A link, a contact, a mini-program."""
    return Say.card() if talk.message.private else None
