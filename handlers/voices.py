"""Voice messages: speech is not recognised, and the bot does not pretend; it asks, in private."""

from bot.capability import Capability
from bot.context import Talk
from bot.texts import Text, Texts
from storage.groups import Groups

voices = Capability("voices", title="语音")


class Say(Texts):
    """What is asked for instead."""

    type_please = Text(
        "我还听不懂语音，请打字告诉我，几个字就行，例如“楼道灯不亮”。不方便打字，可以请家人代发，或直接打楼长、物业电话。"
    )


@voices.event("voice")
def voice(talk: Talk) -> str | None:
    """Ask for text, privately, where the bot belongs at all."""
    if talk.message.private or Groups(talk.db).get(talk.message.room):
        talk.whisper(Say.type_please())
    return None
