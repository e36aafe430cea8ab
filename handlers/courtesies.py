"""Courtesies: whoever greets, thanks, laughs or only chats is answered kindly, in private; nothing of it is kept."""

from bot.capability import Capability, Where
from bot.context import Talk
from bot.permission import EVERYONE
from bot.texts import Text, Texts
from handlers.rules import pleasantries
from nlp import Reading
from storage.tickets import Tickets

_NOD = "nod"

courtesies = Capability("courtesies", title="招呼")


class Say(Texts):
    """Kind words."""

    ask = Text("您说，我听着。是什么事、在几栋，一句话就行，例如“3栋2单元楼道灯坏了”。")
    hello = Text("您好，我是管家。有事直接说什么事、在几栋，我请人来办；报过的事回“查”看到哪了。")
    thanks = Text("不客气，有事随时说。")
    nod = Text("好，有事随时说。")
    who = Text("我是这里的管家，一个程序：您说什么坏了、要办什么，我登记下来请人办。想看能做什么回“帮助”。")
    keeps = Text(
        "闲聊不保存；登记的原话只给办的人看，办结后过一段时间就删。记了您什么、留多久，回“我的数据”；不想被记，回“别记我”。"
    )
    praise = Text("谢谢您夸奖。有事随时说。")
    scold = Text("对不起，没帮上您。是什么事、在几栋，请再说一遍；想找人回“找楼长”。")
    wish = Text("谢谢，也祝您一切都好。")
    sorry = Text("没关系，有事随时说。")
    slip = Text("没关系，什么也没有登记。")
    smile = Text("您开心就好。有事随时说。")
    chat = Text("闲聊我不太会，报修、办事、找人可以找我：直接说什么事、在几栋。想看能做什么回“帮助”。")


def _courtesy(reading: Reading) -> str | None:
    """Which of them it is, where it is nothing else."""
    return pleasantries.kind(reading.plain)


@courtesies.listener(_courtesy, who=EVERYONE, where=Where.PRIVATE, examples=("你好", "谢谢啊", "哈哈"))
def answer(talk: Talk, kind: str) -> str | None:
    """Once to the same words; two machines would go on for ever."""
    if kind == _NOD and talk.person.id and Tickets(talk.db).waiting_for(talk.person.id):
        talk.record("duty.acknowledged", by=talk.person)  # “好的” may be meant for what waits
        return None
    return Say.sheet()[kind]()
