"""Contacts: whether somebody asks who holds a public office here, or for its number."""

import re

from storage.roles import Role

_OFFICES = {
    "楼长": (Role.BUILDING_LEADER,),
    "单元长": (Role.UNIT_LEADER,),
    "网格员": (Role.GRID_WORKER,),
    "书记": (Role.SECRETARY,),
    "物业": (Role.PROPERTY,),
    "调解员": (Role.MEDIATOR,),
    "社区": (Role.GRID_WORKER, Role.SECRETARY),
}
"""What people call those whose names everybody may know."""

_LONGEST = 24
_OFFICE = rf"({'|'.join(_OFFICES)})"
_NUMBER = r"(?:的?(?:值班|办公室?)?(?:电话|号码|手机|联系方式|微信)|怎么联系|怎么找|联系谁|找谁|在哪里?找)"
_ASKS = re.compile(
    rf"(?:谁|哪[个位])(?:现在|才)?是.{{0,8}}?{_OFFICE}|{_OFFICE}(?:现在)?(?:是谁|是哪[个位]|叫什么|有谁)"
    rf"|{_OFFICE}(?:办公室|那边|中心)?{_NUMBER}"
)
_WHOEVER = re.compile(r"(?:有事|有问题|这里|我们这[里边]?|这栋楼?|小区)(?:该|应该)?(?:找谁|联系谁|谁管|归谁管)")


def asked_for(plain: str) -> str | None:
    """Name the office that is asked for; empty: whoever there is; None: nobody is asked for."""
    if len(plain) > _LONGEST:
        return None
    if found := _ASKS.search(plain):
        return str(found[1] or found[2] or found[3])
    return "" if _WHOEVER.search(plain) else None


def roles_of(office: str) -> frozenset[Role]:
    """Give the roles that are called so; of no office, all whose names everybody may know."""
    return frozenset(_OFFICES[office] if office else (role for named in _OFFICES.values() for role in named))
