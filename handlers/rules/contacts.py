"""Contacts: whether somebody asks who holds a public office here, for its number, or when it is open."""

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
    "居委会": (Role.GRID_WORKER, Role.SECRETARY),
}
"""What people call those whose names everybody may know."""

_LONGEST = 24
_OFFICE = rf"({'|'.join(_OFFICES)})"
_NUMBER = r"(?:的?(?:值班|办公室?)?(?:电话|号码|手机|联系方式|微信)|怎么联系|怎么找|联系谁|找谁|在哪里?找)"
_ASKS = re.compile(
    rf"(?:谁|哪[个位])(?:现在|才)?是.{{0,8}}?{_OFFICE}|{_OFFICE}(?:现在)?(?:是谁|是哪[个位]|叫什么|有谁)"
    rf"|{_OFFICE}(?:办公室|那边|中心)?{_NUMBER}"
)
_OPEN = re.compile(
    rf"{_OFFICE}(?:服务)?(?:办公室|那边|中心|大厅|前台)?(?:办事|窗口)?(?:一般|现在|今天|明天)?(?:[上下]午|中午|晚上|周末|周[一二三四五六日天]|节假日)?"
    r"(?:都?是?(?:几点|什么时候|啥时候)(?:开始|结束)?(?:[上下]班|[开关]门|办公|办事|有人)|(?:还|也)?(?:上不上班|上班|开门|办公|有没有人|有人)[吗么不])"
)
_MATTER = re.compile(
    r"(?:请问|您好|你好|[,，\s]){0,3}(?P<what>(?:(?![坏没不堵漏吵停断臭响])[^,，。?？]){1,14}?)(?:的)?(?:事情?|问题|活)?(?:该|应该|要)?"
    r"(?:归(?:谁|哪里|哪个部门)管|谁管|谁负责|找谁|由谁管|由谁负责)(?:的|呢|啊|呀)?[?？。]?"
)
_HOUSE = re.compile(
    r"(?:请问|[,，\s]){0,2}(?:谁|哪[个位])(?:在)?(?:管|负责)(?:着)?(?:我们?|咱们?|这)(?:这?[栋个]?)(?:楼|栋|单元|小区|里)?(?:的)?[呢啊呀]?[?？]?"
)
_ONLY_PLACE = re.compile(
    r"(?:我们?|咱们?|这)?[\d一二三四五六七八九十]{0,3}(?:栋|号楼|单元|楼|小区|里|这里|这边){1,4}\d{0,2}(?:单元)?"
)
_LOOKS = re.compile(
    rf"(?:请问?|麻烦|帮我?|给我|我?[想要]|能不能|可以|[,，\s]){{0,4}}(?:找|叫|联系)(?:一?[下个])?(?:我们?|咱们?|这[里栋]?)?的?{_OFFICE}"
    r"(?:联系我|找我|过?来|出来|一下|一趟|[吗吧呢啊。.!！?？\s]){0,4}|"
    rf"{_OFFICE}(?:在吗|在不在|有人吗)[?？,，\s]*(?:我?有(?:点|个)?(?:急)?事(?:情)?(?:想?[找问][他她你您]?)?)?[。.!！]?"
)
_CHANGED = re.compile(
    rf"(?:请问|听说|[,，\s]){{0,2}}[^,，。!！?？\s]{{0,10}}?{_OFFICE}(?:是不是|好像|已经|现在|又|都){{0,2}}换(?:了?人|了?一个|了|届)(?:了|啦|吗|么|没有?|吧|啊){{0,2}}[。.!！?？]?"
)
_WHO_MAY = r"(?:能不能|可不可以|能|可以|可否|有没有资格|用不用|要不要|怎么|在哪里?|去哪里?|什么时候|啥时候)"
_VOTE = re.compile(
    rf"(?:请问|[,，\s]){{0,2}}[^,，。!！?？]{{0,10}}?(?:{_WHO_MAY}(?:去|来|参加|参与)?(?:投票|表决|选举)|(?:投票|表决|选举){_WHO_MAY}?(?:投|选|开始|结束|截止)?)"
    r"(?:的|了|吗|么|呢|啊|嘛){0,2}[。.?？]?|[^,，。!！?？]{0,10}?(?:能|可以)(?:不(?:能|可以))?投(?:票)?(?:吗|么)?[。.?？]?"
)
_WHOEVER = re.compile(r"(?:有事|有问题|这里|我们这[里边]?|这栋楼?|小区)(?:该|应该)?(?:找谁|联系谁|谁管|归谁管)")


_IN_VAIN = re.compile(r"(?:没有?|无)人接|打不通|不接|没人[理管]|不理")


def asked_for(plain: str) -> str | None:
    """Name the office that is asked for; empty: whoever there is; None: nobody is asked for."""
    if len(plain) > _LONGEST or _IN_VAIN.search(plain):
        return None
    if found := _ASKS.search(plain) or _OPEN.search(plain) or _CHANGED.fullmatch(plain):
        return str(next(filter(None, found.groups())))
    return "" if _WHOEVER.search(plain) or _HOUSE.fullmatch(plain.strip()) else None


def looks_for(plain: str) -> str | None:
    """“楼长在吗，我有事找他”, “帮我叫一下物业”: the office that somebody would like to speak to, and nothing else."""
    found = _LOOKS.fullmatch(plain.strip()) if len(plain) <= _LONGEST else None
    return str(next(filter(None, found.groups()))) if found else None


def asked_whose(plain: str) -> str | None:
    """“阳光里的垃圾归谁管”: the matter whose office is asked for, and nothing else in the same breath."""
    found = _MATTER.fullmatch(plain.strip()) if len(plain) <= _LONGEST else None
    return found["what"] if found else None


def has_changed(plain: str) -> bool:
    """“4栋楼长换人了”: told or asked, it blames nobody."""
    return _CHANGED.fullmatch(plain) is not None


def asks_of_a_vote(plain: str) -> bool:
    """“租房的能投票吗”, “投票在哪里投”: who may vote, where or when, and nothing else in the same breath."""
    found = _VOTE.fullmatch(plain) if len(plain) <= _LONGEST else None
    return found is not None and re.search(rf"{_WHO_MAY}|[吗么呢?？]", found[0]) is not None


def is_house(what: str) -> bool:
    """“8栋”: the house itself, and nothing in it."""
    return _ONLY_PLACE.fullmatch(what) is not None


def asks_hours(plain: str) -> bool:
    """Say whether it is asked when the office is open: “物业几点上班”."""
    return bool(_OPEN.search(plain))


def roles_of(office: str) -> frozenset[Role]:
    """Give the roles that are called so; of no office, all whose names everybody may know."""
    return frozenset(_OFFICES[office] if office else (role for named in _OFFICES.values() for role in named))
