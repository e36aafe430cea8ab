"""Rooms: the building may be named, the door may not; what looks like a door is one where nothing says otherwise."""

import re

from bot.redactor.rules import Family, Rule, rule
from bot.redactor.shadows import TAKEN
from bot.redactor.units import COUNTED, STANDARD

_URGENT = r"(?!(?:110|119|12[02]|114)(?![0-9]))"
ROOM = r"[1-9][0-9]?(?:0[1-9]|1[0-9]|2[0-4])(?![0-9])"
_USUAL = r"(?:[1-9]|[12][0-9]|3[0-5])(?:0[1-9]|10)(?![0-9])"
"""The doors of most stairs: no 520, no 315, no 1212."""

END = r"(?:室(?![内外友温])|房(?![间价子租产东贷顶])|号(?![楼线车院机文])|号房|附[0-9]{1,2}号?)?"
_JOINT = r"(?:\s?[、,/&+和跟及与或\-—–~至到]\s?| )"
_MORE = rf"(?:{_JOINT}{ROOM}{COUNTED}{END}){{0,8}}"
_NO_YEAR = r"(?!20[0-3][0-9])"
_ONE = rf"{_URGENT}{ROOM}{COUNTED}{END}{_MORE}"
_FREE = r"(?<![0-9A-Z#/\-—–~×*@%￥¥$])(?<![0-9][:.])(?<![48]00 )"
"""Before a number that stands by itself, and is no part of a time, a code, a sum."""

_HOUSE = r"(?<=[0-9十A-Z])(?:号楼|号院|单元|[栋座楼门梯#])"
_SIDE_UNIT = r"[东西南北中左右边]单元"
_LEAD = r"[】)\]]?(?:[ \t\-—–·,:./(~>【\[]{0,3}(?:那[个户家]?|的|之|里|有人家|有[个户家])?){0,2}"
"""What stands between a building and its door."""

_SPELLED = r"(?:[1-3]?十[0-9]?0[0-9]|(?:[1-3]千)?[1-9]百0?[1-9][0-9]?)(?![0-9])(?:室|房)?"
"""十二零二, 五百零三."""

DOOR = re.compile(
    r"(?<![0-9#])(?<![0-9]:)[0-9](?:[0-9]|O)[0-9OIL]|[0-9A-Z栋座楼元]#[0-9]|[0-9][百十][0-9]|十[0-9]?0[0-9]"
    r"|[A-Z0-9][OIL][0-9OIL]|[0-9][ \-][0-9][ \-][0-9]|[0-9十\-][楼层]?[A-H]|[0-9][\-#]0[1-9]"
    r"|[元门栋座楼] ?[0-9]{1,2}[\-—–之楼层][0-9]|[0-9]-[0-9]{1,2}-[0-9]|0[1-9][室户号]"
)
"""Something of a shape in which doors are written."""

DWELLERS = (
    r"\s?(?:[你您他她]们?家|家(?![庭具电长教馆店商企餐饭厂])|住户|业主(?!大会|委员|代表)|户主|户[家的主]|[那这][户家对位]|邻居|租[客户]"
    r"|房东|老太|老人|大[爷妈]|奶奶|爷爷|阿[姨伯婆公嬷]|叔叔|太太|先生|女士|小朋友|孕妇|欠(?!费的)"
    r"|的[老阿奶爷大女男孩小人租业住邻房]|(?<!20[0-9][0-9])(?:漏|渗|装修|半夜))"
)
GOINGS_ON = (
    r"\s?(?:孩子|小孩|老人|老太|水管|水龙头|马桶|下水|阳台|空调|厨房|厕所|窗|门|灯|狗|猫|电表|水表|燃气|煤气"
    r"|[有没](?:有?人|水|电|气|网|烟|孩子|小孩|老人|老太|狗)|[,!]{0,2}急(?!诊)|也[没有是]|又[在吵漏]|还[没在]|敲|漏|渗|停|断|爆|堵|着火|冒烟)"
)
_PARCEL = re.compile("码|取件|丰巢|快递柜|货架|[杆栓]号|编号|型号|版本|V$|IP|订单|运单")


def _is_parcel(match: re.Match[str]) -> bool:
    """Whether the number is the code of a parcel locker, a version or the like."""
    return bool(_PARCEL.search(match.string[max(0, match.start() - 6) : match.start()]))


def _house_and_unit(match: re.Match[str]) -> str | None:
    return None if _is_parcel(match) else f"{_number(match[2])}栋{match[3]}单元"


def _house_or_unit(match: re.Match[str]) -> str | None:
    """“5-201” is building and room; after a building, “2-501” is unit and room."""
    if _is_parcel(match) or _is_standard(match):
        return None
    before = match.string[max(0, match.start() - 2) : match.start()].strip()
    return f"{_number(match[1])}{'单元' if before.endswith(('栋', '座', '楼')) else '栋'}"


def _is_standard(match: re.Match[str]) -> bool:
    """JG/T 177-2005: a standard and its year."""
    before = STANDARD.search(match.string, max(0, match.start() - 6), match.start())
    return bool(before and re.search(r"-20[0-2][0-9]$", match[0]))


def _house_unit_other(match: re.Match[str]) -> str | None:
    """8.2.501 and 8/2/501, but no version, no parcel."""
    return None if _is_parcel(match) else f"{match[1]}栋{match[3]}单元"


def _number(written: str) -> str:
    """十2 is 12."""
    tens, ten, ones = written.partition("十")
    return f"{tens or 1}{ones or 0}" if ten else written


_OTHERWISE = re.compile(
    r"(?:[共约计近达余超第满收付交花缴涨价费款额数值度率码型版号序届期季年月赔罚欠减限速压温重高长宽深厚积比股捐编才坐乘]"
    r"|同意|反对|弃权|赞成|得票|大概|大约|将近|差不多|不到|[超多]过|预算|参[加与]|单子|表上|排队|入住|答题|回执"
    r"|公交[0-9路、,和]{0,6}|再换|高铁|动车|国道|[1-9]教|单元楼"
    r"|版本|频道|系列|有效|尺寸|规格|容量|功率|编码|邮编|电话|热线|拨打?|打(?!开)|FM|AM|CCTV|WIFI|NO|VER?|P|ISO|GB"
    r")[是为了到有:. ]{0,2}$"
)
"""What is said before a number that is no door, though it looks like one."""

_OFFICE = re.compile(
    r"(?:中心|办公[室处楼]|[居村业]委会?|街道办?|派出所|大厅"
    r"|[南北东西主]楼|机房|教室|[局院]|[工服卫]\w站|党支部|行政楼|教学楼|大厦|图书馆|酒店|宾馆)[ :(]?$"
)
"""Whose rooms are open to everybody."""

_CODES = re.compile("编号|单号(?!门)|工单|型号|代码|单编")


def _is_office(match: re.Match[str], start: int) -> bool:
    return bool(_OFFICE.search(match.string[max(0, start - 6) : start]))


def _room(match: re.Match[str]) -> str | None:
    return None if _is_office(match, match.start()) else "〔房号〕"


def _is_code(match: re.Match[str]) -> bool:
    return bool(_CODES.search(match.string, max(0, match.start() - 16), match.start()))


def _each(match: re.Match[str]) -> str | None:
    """Rooms in a row are taken out one by one: what stands between them says how they belong together."""
    return None if _is_code(match) else re.sub(f"{ROOM}{END}", "〔房号〕", match[1])


def _door(match: re.Match[str]) -> str:
    """A door after its building goes without a trace, unless something hangs on it or it is one of several."""
    left = re.sub(f"{ROOM}{END}", "〔房号〕", match[1])
    lead = left.partition("〔")[0]
    return left if left.count("〔") > 1 or any(c.isalpha() for c in lead) else ""


_EATEN = re.compile(r"[吃喝买餐饭][^,。!?]{0,5}$|早[点餐饭][^,。!?]{0,3}$|[夜宵]宵[^,。!?]{0,3}$")
_FOOD = re.compile(r"(?:(?![的没在])[\u4e00-\u9fff]){0,3}?(?:[包饼面粉饭粥汤饺糕串粽茶]|馄饨|油条|咖啡)[子条]?")
_PRICED = re.compile(r"[ ]?[0-9]{1,3}[块元个碗份]|[1一]?[碗个份斤杯]")
_NAMED = re.compile(r"[^,。!? ]{0,3}胶|[开打]头|[打]不开网?页|\s?BAD|\s?NOT|错误|报错")
"""502那个胶, 404打不开网页."""


def _is_thing(match: re.Match[str]) -> bool:
    """Whether the number is how glue, a page or what is eaten is called: 早餐301大包子5块3个."""
    text, start, end = match.string, match.start(1), match.end(1)
    if _NAMED.match(text, end):
        return True
    food = _FOOD.match(text, end)
    return bool(food and (_EATEN.search(text, max(0, start - 8), start) or _PRICED.match(text, food.end())))


def _door_by_itself(match: re.Match[str]) -> str | None:
    """Where no word says that it is a door, none may say that it is something else."""
    before = match.string[max(0, match.start(1) - 8) : match.start(1)]
    if _OTHERWISE.search(before) or _is_code(match) or _is_office(match, match.start(1)) or _is_thing(match):
        return None
    return re.sub(f"{ROOM}{END}", "〔房号〕", match[1])


def _listed(pattern: str) -> Rule:
    return Rule(pattern, _each, 1)


def _behind(pattern: str) -> Rule:
    return Rule(pattern, _door, 1)


def _run_together(match: re.Match[str]) -> str | None:
    """14011402两家: as many rooms as there are, each as long as the others."""
    digits = match[0]
    size = next((n for n in (3, 4) if len(digits) % n == 0 and _all_rooms(digits, n)), 0)
    return "、".join(["〔房号〕"] * (len(digits) // size)) if size else None


def _all_rooms(digits: str, size: int) -> bool:
    rooms = [digits[at : at + size] for at in range(0, len(digits), size)]
    return len(rooms) > 1 and all(re.fullmatch(ROOM, room) for room in rooms)


DOORS = Family(
    DOOR,
    (
        # rooms: 3-2-501
        Rule(
            r"(?<![0-9][:.])(?<![0-9\-/])(?:[0-9]{1,2}[\-—–])?(([0-9十]{1,3})栋?[\-—–]([0-9]{1,2})(?:单元)?[\-—–]"
            rf"0?[1-9][0-9]{{2,3}}(?![0-9\-]){COUNTED}{END}{_MORE})",
            _house_and_unit,
            1,
        ),
        Rule(
            rf"(?<![0-9A-Z.:/\-])([1-9][0-9]?)([./ ~])([1-9])\2{ROOM}(?![./:\-]){COUNTED}{END}",
            _house_unit_other,
        ),
        # 5-201, A-1203, and 2-501 after a building
        Rule(
            rf"(?<![0-9][:.])(?<![0-9\-/A-Z])([0-9十]{{1,2}}|1[0-9][1-9]|[A-H])[\-—–]{_URGENT}{ROOM}{COUNTED}(?!-){END}{_MORE}",
            _house_or_unit,
        ),
        # B2-1503, 8D501, A1503, 1702A
        rule(rf"(?<![0-9A-Z\-])(?:[A-Z][0-9][\-—–]|[1-9][0-9]?[A-H]){ROOM}(?![A-Z\-])", "〔房号〕"),
        # 5栋201, 3号楼2单元501室, 12座906, 二单元五〇一, 3#501, 五楼501, 东单元501, 8栋的501, 8栋No.501
        _behind(rf"(?:{_HOUSE}|{_SIDE_UNIT})({_LEAD}(?:NO\.?|[#№])?{_ONE}#?)"),
        rule(rf"(?:{_HOUSE}|{_SIDE_UNIT})({_LEAD}{_SPELLED})", "", 1),
        rule(rf"{_HOUSE}{_LEAD}([1-9][0-9]{{2,3}}(?:室(?![内外])|房(?![子价租产])))", "", 1),
        rule(rf"{_HOUSE}{_LEAD}([1-9][0-9]?0[1-9]户)(?=[,，。的!！\s])", "", 1),
        rule(rf"{_HOUSE}\s{{0,3}}([1-9](?:[ \-][0-9]){{2,3}})(?![0-9\-])", "", 1),
        rule(rf"{_HOUSE}{_LEAD}([1-9][0-9]{{2,3}}[A-H])(?![A-Z0-9])", "", 1),
        # the floor that is not called the fourth: 3A02
        rule(rf"{_HOUSE}{_LEAD}([1-9][0-9]?A(?:0[1-9]|1[0-9]))(?![A-Z0-9])", "", 1),
        rule(
            rf"{_HOUSE}{_LEAD}(0{ROOM}|(?=[0-9]{{0,3}}[OIL])(?=[OIL]?[0-9OIL]?[0-9])[1-9IL][0-9OIL]{{2,3}}(?![0-9A-Z])){COUNTED}",
            "",
            1,
        ),
        rule(rf"{_HOUSE}{_LEAD}(0[1-9](?:[室房]|户(?!型)|号(?![楼线车院门]|[0-9])))", "", 1),
        Rule(
            rf"{_FREE}(?:(?<=[栋座元楼])|(?<=[的到])(?!20[0-3])|(?=[0-9]{{6,16}}(?:[都也]|[2-5两][家户]|没|停|漏)|[0-9]{{9,16}}(?![0-9])))[0-9]{{6,16}}(?![0-9])",
            _run_together,
        ),
        # 4-1-5-2: building, unit, floor and door
        Rule(
            r"(?<![0-9A-Z.:/\-])[1-9][0-9]?\-[1-9]([\- ][1-9][0-9]?\-[1-9])(?![0-9./:\-])" + COUNTED,
            lambda match: None if _is_parcel(match) else "",
            1,
        ),
        # 4栋5-2, but 4栋1-3 are units: what falls is no range
        Rule(
            r"(?<=[0-9十])(?:号楼|[栋幢座])\s?(([1-9][0-9]?)[\-—–之]([1-9]))"
            rf"(?![0-9\-—–之]|\s?(?:停|检|[上下]午|起|晚|单元|[号门栋])){COUNTED}",
            lambda match: "" if int(match[2]) > int(match[3]) else None,
            1,
        ),
        rule(r"(?<=[0-9十])(?:单元|[门栋])\s?([0-9十]{1,3}[楼层][1-9])(?=$|[\s,。!?的])", "", 1),
        # 2单元22-4: floor and door
        rule(
            rf"(?<=[0-9])(?:单元|门)\s?([1-9][0-9]?[\-—–]0?[1-9])(?![0-9\-—–]|单元|[门栋号]){COUNTED}",
            "",
            1,
        ),
        # 6座8B, 6-8-B, 8A室
        rule(
            r"(?<=[0-9十A-Z])(?:号楼|单元|[栋座])\s?([0-9十]{1,3}[楼层]?[A-H](?:户|室|座(?![0-9])|(?![A-Z0-9级栋区座])))",
            "",
            1,
        ),
        rule(r"(?<![0-9A-Z\-])[0-9]{1,2}[\-—–]([0-9]{1,2}[\-—–][A-H])(?![A-Z0-9])", "〔房号〕", 1),
        rule(r"(?<![0-9A-Z\-.])[1-9][0-9]?[A-H](?:室|户)", "〔房号〕"),
        # 82501漏水, 就是82501: building, unit and room in one
        rule(
            rf"(?<![0-9#A-Z.:\-])(?!9[56])[1-9][0-9]?[1-9]{ROOM}(?={DWELLERS}|{GOINGS_ON})"
            rf"|(?<=[就我]是|家住|住在)(?!9[56])[1-9][0-9]?[1-9]{ROOM}{COUNTED}|^[2-8][1-9]{ROOM}(?=[,。!\u4e00-\u9fff]){COUNTED}",
            "〔房号〕",
        ),
        # 14-01, 14#01: no day of a month
        rule(rf"(?<![0-9#A-Z.:\-/])(?:1[3-9]|2[0-9]|3[0-5])[\-#]0[1-9](?![0-9:.\-]){COUNTED}", "〔房号〕"),
        # 业主(1401), 【1401】
        rule(rf"(?:业主|住户|租[户客]|户主|邻居)\s?\(({ROOM}{END})\)", "〔房号〕", 1),
        rule(rf"(?<=【){ROOM}{END}(?=】)", "〔房号〕"),
        # 观远里8号501
        rule(rf"[里路街巷弄村坊园]\s?[0-9]{{1,4}}号(?:院|楼)?\s?({_ONE})", "", 1),
        rule(rf"(?<=[0-9])号\s?({_NO_YEAR}{_ONE})", "", 1),
        rule(rf"(?<=[0-9])号\s?([1-3]千[1-9]百0[1-9](?![0-9]){COUNTED})", "", 1),
        # 501室, 五百零一室, 1203房
        Rule(
            r"(?<![0-9#.\-])(?:0?[1-9][0-9]{2,3}|[1-9]百0?[1-9][0-9]?)(?:号房|室(?![内外友温])|房(?![间价产东贷租子]))(?!会议|诊|教)",
            _room,
        ),
        rule(rf"(?<![0-9A-Z])[A-H][0-9]?{ROOM}(?=室|房|户|家|业主|住户|{GOINGS_ON})(?:室|房)?", "〔房号〕"),
        # 401家, 1102的老公, 501漏水
        _listed(rf"(?<![0-9][:.])(?<![0-9#\-A-Z有共约计近达余超为第过])({_URGENT}{ROOM}{_MORE}){DWELLERS}"),
        # 门牌号0803, 房号7-1-1502, 房间是0604: whatever its shape
        rule(
            rf"(?:(?:门牌|房间?号|门号|室号|户号)(?:号码?)?|房间(?=[是为: ]{{0,3}}0?{ROOM}))[是为: ]{{0,3}}"
            rf"((?:[0-9]{{1,2}}\-){{0,2}}0?[1-9][0-9]{{2,3}}[A-H]?)(?![0-9A-Z.\-]){COUNTED}{END}",
            "〔房号〕",
            1,
        ),
        # 我是二十零一的
        rule(rf"(?:住在?|我是|我家(?:是|在)?|送到|去)([1-3]?十[0-9]?0[0-9])(?![0-9]){COUNTED}", "〔房号〕", 1),
        # 住501, 楼上1203, 对门302, 陈姐502
        _listed(
            rf"(?:住在?|租[的了]|[此该本这那]户(?:是|为)?|我是|本人|(?<![国大专店厂商])家(?:在|是|住)?|楼[上下](?:是|的)?|对[门面](?:是|的)?|对过|隔壁|房(?:间号?|号)(?:是|为)?|门牌号?[是为]?|室号"
            rf"|送到|送去|上门到?|[姐哥婶叔姨嫂伯婆爷奶妈]|@[^\s0-9@]{{0,6}})[\s:]{{0,2}}({_ONE}|{_URGENT}{ROOM}户(?![0-9]))"
        ),
        # 9栋靠东601, 8栋有人家601
        rule(rf"(?<=[0-9十A-Z])(?:号楼|[栋座])[靠朝东西南北边侧头那里个]{{1,4}}({_ONE})", "〔房号〕", 1),
        # 501、502三家, 601至604停气: rooms only stand together so
        _listed(
            rf"{_FREE}({_URGENT}{_NO_YEAR}{ROOM}{COUNTED}{END}(?:{_JOINT}"
            rf"{_NO_YEAR}{ROOM}{COUNTED}{END}){{1,8}})"
        ),
        # 707水管爆了, 帮903带药, 在502
        rule(rf"(?:^|[\s,，。.!！?？;；水电气网])({_URGENT}{_NO_YEAR}{ROOM})(?={GOINGS_ON})", "〔房号〕", 1),
        rule(
            rf"(?:[帮去到找问在给请]|(?<![影剧歌书片曲戏])叫|投诉|举报|敲了?|看看|(?<!还)是|我们)({_URGENT}{_NO_YEAR}{ROOM})(?![0-9:.年月号]){COUNTED}",
            "〔房号〕",
            1,
        ),
        # 问问2003: no year is asked
        rule(r"(?:[问敲]|请[教问]|联系)(20(?:0[1-9]|1[0-9]|2[0-4]))(?=[,。!?\s]|$|家(?![庭具电长]))", "〔房号〕", 1),
        # 0902没人
        rule(rf"{_FREE}0{ROOM}(?={DWELLERS}|{GOINGS_ON})", "〔房号〕"),
        # 把2003的水闸关了: what is done to it is done to nothing that is counted
        rule(
            rf"(?:[把被替跟]|问过|轮到|通知|转给){_URGENT}{_NO_YEAR}({ROOM})(?!\s?(?:[换改当看调降升加减比差]|[0-9.\-—~])){COUNTED}",
            "〔房号〕",
            1,
        ),
        # 2002楼道堆货: no year has one
        rule(
            rf"{_FREE}(20(?:0[1-9]|1[0-9]|2[0-4]))(?=楼道|门[口铃前]|阳台|厨房|厕所|卫生间|客厅|马桶|下水|窗户|地漏|天花)",
            "〔房号〕",
            1,
        ),
        rule(rf"(?<=[打给回]){_URGENT}({ROOM})(?=的?(?:电话|座机))", "〔房号〕", 1),
        rule(
            rf"(?<![^\s,。;!])({_URGENT}{_NO_YEAR}{ROOM})(?=:\s?[0-9]{{1,5}}(?:\.[0-9]{{1,2}})?[元块])", "〔房号〕", 1
        ),
        rule(rf"{_FREE}{_URGENT}({ROOM})(?=的[水电气]?[闸阀表锁])", "〔房号〕", 1),
        rule(
            rf"(?<=从){_URGENT}{_NO_YEAR}{ROOM}(?:(?=窗)|(?!\s?(?:[到至涨跌降升减增变改换调加起开]|[0-9.\-—~])){COUNTED})",
            "〔房号〕",
        ),
        # 903A漏水, 903-1室, 9O3室, 九百零三漏水
        rule(
            rf"{_FREE}(?:{ROOM}(?:-[1-9]|[A-H])|[1-9][0-9]?O[1-9](?![0-9A-Z])|(?:[1-3]千)?[1-9]百0[1-9])"
            rf"(?:室|(?={DWELLERS}|{GOINGS_ON})|(?=[的在]))",
            "〔房号〕",
        ),
        rule(rf"{_FREE}[1-9][0-9]?A0[1-9](?:室|(?={DWELLERS}|{GOINGS_ON}))", "〔房号〕"),
        # A1203, by itself
        Rule(rf"(?<![0-9A-Z.\-#])([A-FH]{_USUAL})(?![A-Z.\-]){COUNTED}", _door_by_itself, 1),
        # 1103厨房返味, 水漫到1103了
        Rule(
            rf"{_FREE}({_URGENT}{_NO_YEAR}{_USUAL})(?!落|胶|粘|(?<=502)[堵水]){COUNTED}(?![:.\-—–/~×*%]\s?[0-9]|号|[涨跌降升换改调][到至了为成]|家[馆店商企餐饭厂]|厂|所(?!有))",
            _door_by_itself,
            1,
        ),
    ),
)

CORNERS = Family(
    re.compile(r"[0-9十顶底][楼层]|[0-9]F0"),
    (
        # 12楼02室, 5楼3号, 14F01
        rule(
            r"(?<=[0-9十A-Z])(?:号楼|单元|[栋座])\s?([0-9十]{1,3}[楼层]\s?(?:0[0-9](?![0-9])|0?[0-9]{1,2}(?:[室户]|号(?![楼线车院]|[0-9]))))",
            "",
            1,
        ),
        rule(r"(?<![0-9十])[0-9十]{1,3}(?:[楼层]\s?0[1-9](?:[室户房]|(?![0-9分秒点元]))|F0[1-9](?![0-9]))", "〔房号〕"),
        # 12楼4号门口
        rule(
            r"(?<![0-9十])[0-9十]{1,3}[楼层]0?[1-9]号"
            rf"(?=的(?!时)|门[口前]|[家屋]|[那这][家户]|漏|渗|住|业主|租客|[没有]人|[\s,。!?]|$|{TAKEN})",
            "〔房号〕",
        ),
        rule(r"(?<![0-9十])[0-9十]{1,3}[楼层]\s?0?[1-9]室(?![内外友温]|\s?[0-9两])", "〔房号〕"),
        # 5楼西户, 顶楼靠电梯那家, 八楼右手第一家
        rule(
            r"(?<![0-9十])(?:[0-9十]{1,3}|[顶底])[楼层](?:[东南西北中左右][边侧手间]{0,2}(?:那?[户家])"
            r"|靠\w{1,4}那?第?[0-9]?[户家]|最[里外东西南北左右][面边头]?那?(?:[户家]|间(?=[的是住租又有漏吵,。!]))"
            r"|(?:(?![几全各每多大所住两整别商道梯厅让被把跟和说有没的走])[\u4e00-\u9fff]){0,5}(?:那|第[0-9]|[侧边手头间])[户家]"
            r"(?![人庭电具长]|.{0,3}(?:店|馆|铺|超市|卖部|公司|餐|药))"
            r"|[东南西北左右][边侧手间]{1,2}(?=漏|渗|吵|养|装修|天天|半夜|没交|又在))"
            r"|(?<=[元栋])[0-9十]{1,3}[楼层][东南西北左右][边侧手]{0,2}(?=[,。!]|$)",
            "〔房号〕",
        ),
    ),
)

_STALL = r"(?:[A-H][区座]?[0-9]?[\- ]?)"
PARKING = Family(
    re.compile(r"停[在到]|车位|充电位|地库|储[藏物]|杂物间|地下"),
    (
        # whose parking space, whose cellar
        rule(
            r"(?:车位|储[藏物][间室柜]?|杂物间|充电位|地下[室库]|地库)[号是为在: ]{0,2}(?:负[0-9]层?|地下[0-9]?层?"
            r"|[\u4e00-\u9fff]{0,2}(?=[A-H]))"
            rf"?({_STALL}?[0-9]{{2,4}}号?)(?![0-9:.\-]|\s?[个多余元块辆米平%年月度])",
            "〔车位〕",
            1,
        ),
        rule(rf"停[在到](?:了?负[0-9]层?|地下|地库)?({_STALL}[0-9]{{2,4}}号?)(?![0-9A-Z栋座楼区口])", "〔车位〕", 1),
        rule(r"地下([A-H][0-9]?\-?[0-9]{3})(?![0-9])", "〔车位〕", 1),
        rule(r"(?<=负)[1-4]层?([0-9]{3,4}号?)(?=的?车位)", "〔车位〕", 1),
        rule(
            rf"(?:(?<![0-9A-Z\-])|(?<=B[1-4]))({_STALL}[0-9]{{2,4}}号?|(?<![至到])[0-9]{{2,4}}号)(?=的?车位)",
            "〔车位〕",
        ),
    ),
)

EVERYBODY = Family(re.compile("@"), (Rule(r"@\s?(所有人|全体成员|ALL(?![A-Z])|EVERYONE)", lambda match: "所有人"),))

BESIDE = Family(
    re.compile(TAKEN),
    (
        # 501的陈秀兰, 陈秀兰(501): whoever is taken out takes the room along
        rule(
            rf"(?<![0-9#.:\-])({_URGENT}{_NO_YEAR}{ROOM}{END})(?=\s?(?:的|住的|那个|家的)?[\s(]?{TAKEN})", "〔房号〕", 1
        ),
        rule(rf"{TAKEN}(?:家|住在?|在)?[\s(,、]{{0,2}}({_URGENT}{_NO_YEAR}{_ONE})", "〔房号〕", 1),
    ),
)
