"""Names that no register knows, where the words around say that one follows: 我叫…, 户主…, a name beside a phone."""

import re

from bot.redactor.rules import Family, rule
from bot.redactor.shadows import TAKEN

DOUBLE_SURNAMES = frozenset(
    ("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯")
)
_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔"
    "钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐"
    "易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳"
    "管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简项芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟臧闵苟"
    "邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝洪潭凃诸"
)
_SIGN = r"[\u4e00-\u9fff1-9]"
_TITLED = (
    r"(?!.?(?:先生|女士|小姐|师傅|老师|阿[姨婆伯公叔嬷]|大[姐哥妈爷叔婶伯]|经理|主任|主管|[站队班楼组店]长|书记|医生|护士|会计|同志"
    r"|物业|保安|电工|管家))"
)
_WORDS = (
    r"(?!方[便代案向法面式]|马上|白天|时[间候]|安[全排装心]|全[家天部小]|高[层空兴血中]|万[一科]|应[急该当]|金[额属牌]|成[功了]|解[决释]|明[天早晚]"
    r"|路[上口过灯由]|车[位主库上]|关[于门灯机]|房[子东间号屋租]|单[元独位]|周[日末围]|[和向][我他她你您]|于是|连[着我]|时常|边上|游泳"
    r"|简单|项目|费用|米[饭面]|阳[台光]|文件|管[道家理]|何[时必]|任何|温馨|左右|包括|尚未|曾经)"
)
"""Words that begin like a name: what is called so is nobody."""

_NO_NAME = f"{_TITLED}{_WORDS}"
_LAST = r"(?<![的了吗呢吧员者工生民主客师长户友姐哥叔姨婶伯嫂妈爸爷奶打找来到人号码位名去拨用接着起在给时候天])"
_DOUBLE = "|".join(sorted(DOUBLE_SURNAMES))
_LONG = rf"{_NO_NAME}(?:(?:{_DOUBLE}){_SIGN}{{1,2}}|[{_SURNAMES}]{_SIGN}{{2}}){_LAST}"
_NAME = rf"{_NO_NAME}(?:(?:{_DOUBLE}){_SIGN}{{1,2}}|[{_SURNAMES}]{_SIGN}{{1,2}}?){_LAST}"
_FULL = re.compile(_NAME)
_ENDS = rf"(?=$|[^\u4e00-\u9fff1-9]|{TAKEN}|的(?:[电手号房车家快]|$))"
_WHO = (
    r"(?:姓名|户主|收件人|联系人|报修人|报事人|投诉人|申请人|登记人|当事人|失主|车主|机主|房主|房东|业主|住户|租[客户]|患者"
    r"|走失(?:老人|儿童|者)?|家属)(?:姓名|名字)?"
)
_OWN = (
    r"(?:我|他|她|妈|爸|爱人|孩子|老公|老婆|老人|奶奶|爷爷|外公|外婆|儿子?|女儿|儿媳|婆婆|公公|先生|太太|宝宝"
    r"|(?<![取改起])名字?|本人)"
)

STRANGERS = Family(
    re.compile(
        rf"姓名|[户失车机房业]主|人|住户|租[客户]|患者|走失|家属|叫|找|联系|转告|我是|本名|登记|,[男女]|{TAKEN}"
    ),
    (
        rule(rf"{_WHO}[是为叫: ]{{1,3}}({_NAME}){_ENDS}", "〔邻居〕", 1),
        rule(
            rf"(?:姓名|户主|收件人|联系人|报修人|申请人|登记人|患者|租[客户]|走失老人|业主|登记:?)({_LONG}){_ENDS}",
            "〔邻居〕",
            1,
        ),
        rule(rf"{_OWN}叫做?({_NAME}){_ENDS}", "〔邻居〕", 1),
        rule(rf"(?:我是|我名?叫|本人)({_LONG}){_ENDS}", "〔邻居〕", 1),
        rule(rf"(?:找[1一]?下?|联系|转告)({_LONG})(?=[,]?(?:[她他]|收|接|签|本人)|{TAKEN})", "〔邻居〕", 1),
        rule(rf"(?<!\w)({_LONG})(?=,[男女](?:$|[,。 ]))", "〔邻居〕", 1),
        # 陶玉梅, 138…: a name and nothing else before what was taken out
        rule(
            rf"(?<!\w)((?![马关车查麻水连于和向安全应管房路明时]){_LONG})(?=[\s,:(、]{{1,2}}{TAKEN})",
            "〔邻居〕",
            1,
        ),
    ),
)


def is_full_name(words: str) -> bool:
    """Whether words may be somebody's name and surname: 陈建国, and no 投诉."""
    return len(words) > 1 and _FULL.fullmatch(words) is not None
