"""What an error of a gateway means for the words that were to leave."""

from grpclib.const import Status as Code
from grpclib.exceptions import GRPCError

from bot.message import Outcome, Receipt

HURRIED = 1_800.0
"""Seconds of silence after WeChat found an account too talkative."""

NO_FRIEND = "not a friend"

_TOO_FAST = ("frequen", "too fast", "too many", "rate limit", "频繁", "过快", "操作太快")
_BUSY = ("try again", "temporarily", "busy", "稍后", "繁忙")
_NO_FRIEND = ("not a friend", "not friend", "好友", "blocked", "blacklist", "拉黑", "拒收")
_AWAY = (
    "unknown conversation",
    "no payload",
    "no such",
    "not found",
    "not in the room",
    "not in room",
    "not a member",
    "removed",
    "不在群",
    "移出",
)
_OUT = ("not logged in", "not login", "no login", "logged out", "未登录")
_NEVER = (Code.INVALID_ARGUMENT, Code.PERMISSION_DENIED, Code.UNIMPLEMENTED, Code.NOT_FOUND, Code.OUT_OF_RANGE)


def verdict(problem: GRPCError) -> Receipt | None:
    """Why it did not leave; None: nobody can tell, so it may have left.

    The sentence is read, for puppets have no codes; only its first line, for a stack of theirs may follow.
    """
    said = (problem.message or "").partition("\n")[0].lower()

    def about(words: tuple[str, ...]) -> bool:
        return any(word in said for word in words)

    if about(_TOO_FAST) or problem.status is Code.RESOURCE_EXHAUSTED:
        return Receipt(outcome=Outcome.LATER, reason="too fast", retry_after=HURRIED)
    if about(_BUSY):
        return Receipt(outcome=Outcome.LATER, reason="busy")
    if about(_OUT):
        return Receipt(outcome=Outcome.HELD, reason="logged out")
    if about(_NO_FRIEND):
        return Receipt(outcome=Outcome.NEVER, reason=NO_FRIEND)
    if about(_AWAY) or problem.status in _NEVER:
        return Receipt(outcome=Outcome.NEVER, reason=problem.status.name.lower())
    if problem.status is Code.UNAUTHENTICATED:
        return Receipt(outcome=Outcome.HELD, reason="unauthenticated")
    return None
