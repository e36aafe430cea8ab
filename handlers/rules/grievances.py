"""Grievances: what somebody says about whoever holds an office must not go to that office."""

import re

from storage.roles import Role

_OFFICES = {
    "副楼长": Role.BUILDING_LEADER,
    "楼栋长": Role.BUILDING_LEADER,
    "楼长": Role.BUILDING_LEADER,
    "单元长": Role.UNIT_LEADER,
    "网格员": Role.GRID_WORKER,
    "网格长": Role.GRID_WORKER,
    "书记": Role.SECRETARY,
    "调解员": Role.MEDIATOR,
}
_OFFICE = "|".join(_OFFICES)
_BLAME = (
    r"从来?不管|啥[都也]不管|什么[都也]不管|不管事|不作为|不理人|不办事|不干事|不露面|不负责|推[诿脱三]|骂[人我]|态度.{0,2}(?:差|恶劣|不好)|"
    r"偏[心袒向]|包庇|敷衍|失职|欺负|官僚|吃拿|红包|收.{0,4}钱|贪|糊弄|谁选的|凭什么当|不公[平正道]?|徇私|私心|自己(?:的)?(?:口袋|腰包)|挪用|"
    r"公款|捞好处|踢皮球|摆架子|耍威风|官威|装[死聋没]|不称职|不配|罢免|混日子|不接电话|不回(?:消息|信息|话)|一手遮天|打击报复|公报私仇|"
    r"不讲理|难听|什么态度|帮着?自己人|不听我|踢我|吼|把我.{0,6}(?:扔|砸|拆|锁|赶|气)|[把将].{0,8}占|"
    r"该换|换掉|换个?人(?!了|啦|吗|没)|说话不算"
)
_TOLD = re.compile(
    rf"(?:投诉|举报|检举|告(?![诉知]))(?:一下|你们|咱们|我们|这个|那个)?[^，,。！!？?\s]{{0,4}}(?P<to>{_OFFICE})"
    rf"|(?P<of>{_OFFICE})(?!说(?!话)|讲|通知|告诉|家)[^，,。！!？?]{{0,10}}?(?:[，,](?=[他她还又总老只就天从一偏]))?[^，,。！!？?]{{0,10}}?(?:{_BLAME})"
)


_THANKS = re.compile(rf"(?:谢谢|多谢|感谢|辛苦)(?:我们|咱们)?[^，,。]{{0,3}}(?:{_OFFICE})")


def office(plain: str) -> Role | None:
    """The office that is complained about, or none."""
    found = None if _THANKS.search(plain) else _TOLD.search(plain)
    return _OFFICES[found["to"] or found["of"]] if found else None
