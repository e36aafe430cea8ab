"""What the steps of a matter are called: 点单–派单–接单–评单, or 五办 (申办–交办–领办–统办–评办), as a place likes.

The steps themselves, and what may follow what, are the same everywhere.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import ClassVar, Literal

from pydantic import BaseModel, ConfigDict

from bot.texts import Text

_STATES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "五办": {
            "待接单": "待领办",
            "已接单": "领办中",
            "部分解决": "部分办好",
            "待评单": "待评办",
            "已办结": "已办好",
            "已撤回": "申办已撤",
            "已合并": "已并办",
            "已拆散": "已分办",
            "已关闭": "停办",
            "候补": "候办",
        }
    }
)
"""By the words of each vocabulary: how the states are called there; 点单 is how they are kept."""

_AT_STREET = MappingProxyType({"五办": {"待接单": "待街道统办", "已接单": "街道统办中"}})
"""How they are called where the street answers for the matter."""

_TURNS: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "五办": (
            (
                "接=接 {no} / 转=转 {no} / 晚点 / 不归我=不归我 {no}",
                "领办=接 {no} / 交办=转 {no} / 晚点 / 退办=不归我 {no}",
            ),
            ("接=接 {no} / 转=转 {no}", "领办=接 {no} / 交办=转 {no}"),
            ("接=接 {no}", "领办=接 {no}"),
            ("一起接=接", "一起领办=接"),
            ("接 / 转 / 晚点 / 不归我", "领办 / 交办 / 晚点 / 退办"),
            ("“接 {no}”", "“领办 {no}”"),
            ("“不归我 {no}”", "“退办 {no}”"),
            ("“接”", "“领办”"),
            ("点单", "申办"),
            ("接单", "领办"),
            ("评单", "评办"),
            ("已经下单", "已经申办"),
            ("您的单", "您申办的"),
            ("退单", "退办"),
            ("{name}接了", "{name}领办了"),
            ("有人接了", "有人领办了"),
            ("要接的", "要领办的"),
            ("请您接一下", "请您领办"),
            ("归您了", "由您领办"),
            ("记为部分解决", "记为部分办好"),
            ("{no} 转给", "{no} 交办给"),
            ("{by}转给", "{by}交办给"),
            ("转给谁", "交办给谁"),
            ("转给别人", "交办给别人"),
            ("转来时", "交办时"),
            ("或“转 ", "或“交办 "),
            ("回“转 ", "回“交办 "),
            ("“转 {no}", "“交办 {no}"),
            ("退回", "退办"),
            ("{who}接了", "{who}领办了"),
            ("有师傅接", "有师傅领办"),
            ("请负责人回“接”", "请负责人回“领办”"),
            ("有人点单", "有人申办"),
            ("接 编号", "领办 编号"),
            ("回“退 {no}”", "回“退办 {no}”"),
            ("“不归我 编号", "“退办 编号"),
            ("都好了吗？回", "都好了吗？请评办，回"),
        )
    }
)
"""Turns of our own sentences that are said otherwise there, before their blanks are filled; the longest first."""


class Vocabulary(BaseModel):
    """Which of them is spoken at a place."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    TITLE: ClassVar[str] = "用词"

    style: Literal["点单", "五办"] = "点单"

    def state(self, state: str, *, at_street: bool = False) -> str:
        """What the state is called."""
        of_street = _AT_STREET.get(self.style, {}).get(state) if at_street else None
        return of_street or _STATES.get(self.style, {}).get(state, state)

    def worded(self, text: Text) -> Text:
        """The sentence as it is said there, with the same blanks."""
        said: str = text
        for usual, theirs in _TURNS.get(self.style, ()):
            said = said.replace(usual, theirs)
        return Text(said)
