"""Grievances: what somebody says about whoever holds an office must not go to that office."""

import re

from nlp import Reading
from nlp.labels import Label
from storage.roles import Role
from storage.tickets import Ticket

_OFFICES = {
    "副楼长": Role.BUILDING_LEADER,
    "楼栋长": Role.BUILDING_LEADER,
    "楼长": Role.BUILDING_LEADER,
    "单元长": Role.UNIT_LEADER,
    "网格员": Role.GRID_WORKER,
    "网格长": Role.GRID_WORKER,
    "支部书记": Role.SECRETARY,
    "书记": Role.SECRETARY,
    "调解员": Role.MEDIATOR,
    "管理员": Role.ADMIN,
}
_PERHAPS = 0.2
_LIKELY, _NO_JOKE = 0.5, 0.02
_OFFICE = "|".join(_OFFICES)
_BLAME = (
    r"从来?不管|啥[都也]不管|什么[都也]不管|不管事|不作为|不理人|不办事|不干事|不露面|不负责|推[诿脱三]|骂[人我]|态度.{0,2}(?:差|恶劣|不好)|"
    r"偏[心袒向]|包庇|敷衍|失职|欺负|官僚|吃拿|红包|收.{0,4}钱|贪|糊弄|谁选的|凭什么当|不公[平正道]?|徇私|私心|自己(?:的)?(?:口袋|腰包)|挪用|"
    r"公款|捞好处|踢皮球|摆架子|耍威风|官威|装[死聋没]|不称职|不配|罢免|混日子|不接电话|不回(?:消息|信息|话)|一手遮天|打击报复|公报私仇|"
    r"不讲理|难听|什么态度|帮着?自己人|不听我|踢我|吼|把我.{0,6}(?:扔|砸|拆|锁|赶|气)|[把将].{0,8}占|"
    r"该换|换掉|换个?人(?!了|啦|吗|没)|说话不算|走个?过场|拍[个张]?照[片就]*走|没有?素质|向着|带刺|爱理不理|(?:见不到|不见)(?:人|影)|一个字都?不回|"
    r"一件(?:实?事)?[也都]?没|没有?一件|一问三不知|点名批评|脾气大|翻脸|甩脸|故意|存心|喝茶|听不进|才[给肯]我?办|跑了[^,，]{0,4}[趟回次]|"
    r"没来过[^,，]{0,3}次|打了?[^,，]{1,6}没人接|装样子|当面一套|两面派|(?:说|讲)[得的]?(?:比唱)?[^,，。]{0,4}好听|光说不|没落实|不落实|滥用|吃喝|收了?[^,，。]{0,4}烟|耍(?:我们|人)|仗势|霸道|吃回扣|回扣|开小灶|摆谱|糊涂|没担当|不闻不问|(?:老|总)?(?:说|骂)我(?:们)?(?:事多|烦)"
)
_TOLD = re.compile(
    rf"(?:投诉|举报|检举|告(?![诉知]))(?:一下|你们|咱们|我们|这个|那个)?[^，,。！!？?\s]{{0,4}}(?P<to>{_OFFICE})"
    rf"|反映(?:一下|一?[个点]|我们|咱们|这个|那个|你们){{1,3}}(?P<about>{_OFFICE})(?!家)"
    rf"|对(?:我们|咱们|这个|那个|你们)?[^，,。！!？?\s]{{0,4}}(?P<against>{_OFFICE})[^，,。！!？?\s]{{0,4}}(?:有(?:很大|点|些)?意见|不满)"
    rf"|这个?(?P<such>{_OFFICE})(?:是|到底|究竟)?(?:怎么|咋)当的"
    rf"|(?P<of>{_OFFICE})(?!说(?!话)|讲|通知|告诉|家)[^，,。！!？?]{{0,10}}?(?:[，,](?=[他她还又总老只就天从一偏]))?[^，,。！!？?]{{0,10}}?(?:{_BLAME})"
)


_DOES = re.compile(
    rf"^(?:[^，,。！!？?；;]{{0,8}}[\s我们你这那个位栋幢座元的])?(?P<who>{_OFFICE})"
    r"(?!$|[，,：:、。！!？?\s]|家|的?(?:老公|老婆|爱人|夫妻|儿子|女儿|孩子|妈|爸)"
    r"|[你您](?!管过|管了|怎么|凭|到底|干过)"
    r"|(?:上次|昨天|今天|刚才?|已经|也|都|又|还|来|也都|在群里|跟我|给我|打电话|过来|上门){0,2}"
    r"(?:说(?!话)|讲|通知|告诉|让|叫|劝|帮(?!着)|来过|转[告达发]|回复|建议|提醒|约|知道|发的|调解|联系|处理[过了]|换人))"
)
"""An office as the one of whom it is told first, and who is neither spoken to nor quoted nor asked for help."""

_ASKS = re.compile(r"[吗么][?？。]?$|(?:怎么|如何|哪里|去哪|向谁|找谁)(?:投诉|举报|反映|换)|能不能投诉")
_THANKS = re.compile(rf"(?:谢谢|多谢|感谢|辛苦)(?:我们|咱们)?[^，,。]{{0,3}}(?:{_OFFICE})")


def office(plain: str, *, quarrel: bool = False) -> Role | None:
    """The office that is complained about, or none.

    ``quarrel``: the words are one, by how they were read: then who does what is told is who is complained about.
    """
    if _THANKS.search(plain):
        return None
    found = _TOLD.search(plain) or (_DOES.search(plain) if quarrel else None)
    return next((_OFFICES[name] for name in found.groups() if name), None) if found else None


def blamed_in(reading: Reading) -> Role | None:
    """Name the office complained about, in so many words or by how it was read."""
    return office(reading.plain, quarrel=may_quarrel(reading))


def accuses(reading: Reading) -> bool:
    """Whether it is a complaint about an office however it was read otherwise: in so many words, or in anger."""
    in_words = reading.dispute_chance >= _NO_JOKE and office(reading.plain) is not None
    angry = reading.dispute_chance >= _LIKELY and office(reading.plain, quarrel=True) is not None
    return (in_words or angry) and not _ASKS.search(reading.plain)


def may_quarrel(reading: Reading) -> bool:
    """Whether it may be one by how it was read; of whoever leads nobody complains as of a neighbour."""
    return reading.dispute_chance >= _PERHAPS


def against(ticket: Ticket) -> Role | None:
    """The office that a ticket complains about, or none."""
    return office(ticket.words, quarrel=ticket.kind == Label.DISPUTE)
