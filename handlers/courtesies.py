"""Courtesies: whoever greets, thanks or only nods is answered kindly, in private; nothing of it is kept."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.capability import Capability, Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from nlp import Reading

courtesies = Capability("courtesies", title="招呼")

_END = r"[啊呀哦喔吧呢嘛吗么了的啦哈]{0,2}[\s。.!！~～,，🙏👍🙂😊]*"


_NAMED = r"[\u4e00-\u9fff]{1,2}(?:姐|哥|叔|姨|婶|伯|师傅|阿姨|大爷|大姐|书记|主任|老师|工|经理|楼长)"


class Say(Texts):
    """Kind words."""

    hello = Text("您好，我是管家。有事直接说什么事、在几栋，我请人来办；报过的事回“查”看到哪了。")
    thanks = Text("不客气，有事随时说。")
    nod = Text("好，有事随时说。")
    who = Text("我是这里的管家，一个程序：您说什么坏了、要办什么，我登记下来请人办。想看能做什么回“帮助”。")


_KINDS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "hello": re.compile(
            rf"(?:你好|您好|早上好|上午好|下午好|晚上好|早安?|hi|hello|在吗|在不在|有人吗|喂)+{_END}", re.IGNORECASE
        ),
        "thanks": re.compile(rf"(?:谢谢|多谢|感谢|辛苦|麻烦)(?:您|你|了|大家|管家|啦|{_NAMED}){{0,3}}{_END}"),
        "nod": re.compile(rf"(?:好|好的|嗯+|哦+|知道了?|晓得|明白|收到|行|可以|没事|算|不用|不要|再见|拜拜){_END}"),
        "who": re.compile(
            rf"(?:你|您)到?底?是(?:谁|什么|个?机器人?|真人|人|哪位)(?:还是(?:个?机器人?|真人|人))?{_END}[?？]?"
        ),
    }
)


def _courtesy(reading: Reading) -> str | None:
    """Which of them it is, where it is nothing else."""
    said = reading.plain.strip().rstrip("?？")
    return next((kind for kind, pattern in _KINDS.items() if pattern.fullmatch(said)), None)


@courtesies.listener(_courtesy, who=EVERYONE, where=Where.PRIVATE, examples=("你好", "谢谢啊", "你是谁"))
def answer(talk: Talk, kind: str) -> str | None:
    """Once to the same words; two machines would go on for ever."""
    return Say.sheet()[kind]()
