"""Whole sentences that can mean nothing but a command, obeyed as if it were typed, with the speaker's own rights."""

import re
from collections.abc import Callable

from bot.capability import Capability, Meant, Where
from bot.context import Talk
from bot.permission import EVERYONE, HELPERS
from nlp import Reading

paraphrases = Capability("paraphrases", title="平常话")

_LONGEST = 48
_PLEASE = r"(?:请问?|麻烦|帮我?|给我|你们?|您|管家|能不能|可不可以|可以|我想|我要|想|要|把|将|[,，\s])*+"
_END = r"[了吗呢吧啊呀嘛么的?？。.!！\s]*+"
_OWN = r"(?:关于)?我\s?(?:的|自己的)?(?:所有|全部|一切|个人)?的?"
_DATA = r"(?:资料|数据|信息|记录|聊天记录|东西)"
_KEPT = r"(?:存|记|保存|收集|留|登记)(?:了|着|的|下)*"
_AMOUNT = r"(?:哪些|什么|啥|多少)"
_WRONG = r"(?:登记?|写|记|填|弄|搞)?错[了啦咯]?"
_WHOM = r"(?P<name>[^\s,，。是叫]{2,8})"
_MONTH = r"(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月份?"
_TIME = rf"(?:上个?月|本月|这个?月|上[周星期]+|[这本]周|今年|{_MONTH})"
_MEASURE = (
    r"(?:(?:一共|总共|都|还|已经)?(?:[有办登结处]理?结?记?了?)(?:多少|几)[件个张单](?:事|单子?)?(?:没有?[办处]理?[完好结])?|有多少(?=[?？了呢\s]*$)|重新?打?开的?(?:占|有)?"
    r"|(?:平均)?(?:多久|多长时间|多快)(?:响应|应答|回话|办好|办完)|调解?成了?|办得怎么样|办[结理]率|化解率|满意[率度]|及时率|[应响]答率|响应率|重开率|办理情况|统计数?据?|数据)"
)
_KINDS = {
    **{
        "登记": "登记",
        "应答": "应答",
        "响应": "应答",
        "超时": "超时",
        "没办好": "没办好",
        "办": "办好",
        "没谈成": "没谈成",
    },
    **{"不满意": "不满意", "满意": "满意", "重开": "重开", "纠纷": "纠纷", "化解": "化解"},
}
_KIND = r"(?P<kind>没谈成|登记|应答|响应|超时|没办好|办[好结理]?|不满意|满意|重开|纠纷|化解)(?:率|度)?"
_TO_DO, _REPORTED, _FIGURES, _WHICH = "待办", "查", "数据", "哪些"
_NO = r"[#＃]?(?P<no>\d{1,6})\s?号?单?(?!\d)"


_SPOTS = re.compile(rf"{_TIME}|[^\s,，看查给的]{{0,8}}?\d{{1,3}}[栋幢]")


def _words(found: re.Match[str]) -> str:
    """The month and the building that are named."""
    return " ".join(dict.fromkeys(_SPOTS.findall(found[0])))


def _filled(template: str) -> Callable[[re.Match[str]], str]:
    return lambda found: template.format(**{name: (said or "").strip() for name, said in found.groupdict().items()})


_TABLE: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (
        rf"{_PLEASE}(?:这[儿里]?|那[儿里]?|都|到底|现在|[有知道])*?(?:有|知道|{_KEPT})(?:关于)?我的?些?{_AMOUNT}的?{_DATA}?{_END}"
        rf"|{_PLEASE}(?:有没有|是不是|会不会|都|还|手[里上]|这[儿里]?|那[儿里]?)*(?:{_KEPT}|有)(?:有|过|没有?)?我的?"
        rf"(?:{_DATA}|手机号?码?|电话号?码?|住址|房号|身份证号?)(?:没有?|不)?{_END}"
        rf"|{_PLEASE}我的{_DATA}(?:都|现在)?(?:{_KEPT}|有)些?{_AMOUNT}{_END}"
        rf"|{_PLEASE}[看查][看查]?(?:一?下)?{_OWN}{_DATA}{_END}|(?:都)?有?谁都?[看查]过{_OWN}{_DATA}?{_END}",
        _filled("我的数据"),
    ),
    (
        rf"{_PLEASE}(?:{_KEPT})?{_OWN}{_DATA}?(?:全|都)*(?:导|拷|复制|打包|下载)(?:出来?|贝)?(?:一份|给我|发我|来)*{_END}"
        rf"|{_PLEASE}{_OWN}{_DATA}(?:全|都|全部)*(?:发|传|给)(?:一?份)?(?:给|到)?我?(?:一份|看看|吧)*{_END}"
        rf"|{_PLEASE}(?:发|传|来|要)?(?:给)?(?:我)?一份{_OWN}{_DATA}{_END}"
        rf"|{_PLEASE}(?:导出?|拷贝?|下载)(?:一份|一下)?\s?{_OWN}{_DATA}?(?:一份|给我|发我)*{_END}",
        _filled("导出我的"),
    ),
    (
        rf"{_PLEASE}(?:{_KEPT})?{_OWN}{_DATA}(?:[全都]|全部|统统|通通)*(?:删|清|抹|销毁)[掉除了空干净光]*{_END}"
        rf"|{_PLEASE}(?:删除?|清除|清空|抹掉|销毁)掉?(?:{_KEPT})?{_OWN}{_DATA}{_END}"
        rf"|{_PLEASE}我(?:报|说|发|讲|登记)过?的(?:话|东西|事情?|消息|记录|全部|所有|[全都])*(?:删|清|抹|销毁)[掉除了空干净光]*{_END}",
        _filled("删除我的"),
    ),
    (
        rf"{_PLEASE}(?:以后|从现在起|今后|从今天起)?(?:别|不要|不想|不许|不准|停止|不用|不让)(?:再|让|你们?)*"
        rf"(?:记录?|读|存|收集|保存|看|听|盯着?)我(?:[说讲发]的?)?(?:的)?(?:话|聊天|闲聊|消息|聊天记录)?{_END}"
        rf"|(?:以后|从现在起|今后)?我(?:在群里)?(?:说|讲|发|聊)的(?:话|东西|消息|都)*(?:你们?)?(?:以后)?(?:别|不要|不许)(?:再)?(?:记|存|读|看|收集)(?:了|录|着)*{_END}",
        _filled("别记我"),
    ),
    (rf"(?:那|你)?还是记(?:着|我|下)?吧(?:[,，\s].{{0,12}})?{_END}", _filled("记我")),
    (
        rf"(?:我)?(?:家)?(?:不是住|住的?不是|不住(?:在)?)[^,，\s]{{2,12}}[,，\s]*(?:我|应该|现在)*(?:是|住)(?:在)?(?P<home>[^,，。]{{3,24}}?){_END}",
        _filled("更正 住处 {home}"),
    ),
    (rf"(?:又|现在|还是|从现在起)*(?:你?可以|恢复|重新|继续|接着)(?:再)?记录?我(?:说?的话)?{_END}", _filled("记我")),
    (
        rf"(?:我的?)?(?:名字|姓名|称呼){_WRONG}[,，\s]*(?:我|应该)?[是叫]{_WHOM}{_END}",
        _filled("更正 称呼 {name}"),
    ),
    (rf"我(?:是|叫|姓名是){_WHOM}[,，\s]*(?:名字|姓名|称呼){_WRONG}{_END}", _filled("更正 称呼 {name}")),
    (
        rf"(?:我的?|我家的?)?(?:房号|门牌号?|住址|住处|地址){_WRONG}[,，\s]*(?:不是[^,，\s]{{2,12}}[,，\s]*)?(?:应该|我家?|现在)*(?:是|住)"
        rf"(?P<home>[^,，。]{{3,24}}?){_END}",
        _filled("更正 住处 {home}"),
    ),
    (
        rf"{_PLEASE}(?:[看查发来出要][看查]?(?:一?[下份张个])?)?(?P<month>{_TIME})?的?(?:月报|报表)(?:呢|[导打]?出来|导出|发|看看|看一?下|一份|给?我)*{_END}",
        _filled("报表 {month}"),
    ),
    (
        rf"{_PLEASE}我(?:手上|这[儿里]?|名下)?(?:现在|还|目前)*有?(?:几|多少|哪[些几])(?:[件个张]事?|事|单子?)(?:还)?没(?:有)?"
        rf"(?:办完|办好|处理完?|弄完|解决|办|完){_END}|{_PLEASE}我?(?:手上|手里|名下)(?:现在|还|目前)*有?(?:几|多少|哪[些几]|什么|啥)[件个张]?(?:事|活|单子?)?{_END}",
        _filled(_TO_DO),
    ),
    (
        rf"{_PLEASE}(?:[看查给来出个张表数]*)(?:我的?|我们)?{_TIME}?(?P<where>[^,，。我你他她#\d删改]{{0,8}}(?:\d{{1,3}}[栋幢])?){_TIME}?的?(?:各单位|各岗位|各栋|物业|楼长|大家)*"
        rf"{_TIME}?的?{_MEASURE}(?:多少|几[个件]|怎么样|如何|[,，\s]|给?个数|出个表|看看|小区内|{_TIME}|\d{{1,3}}[栋幢]|{_MEASURE})*{_END}",
        lambda found: f"{_FIGURES} {_words(found)}",
    ),
    (
        rf"{_PLEASE}{_KIND}(?:的|背后|后面)*(?:是|有)?(?:哪[些几]|什么)(?:[张个件]|些)?(?:单子?|事)?{_END}",
        lambda found: f"{_WHICH} {_KINDS.get(found['kind']) or _KINDS[found['kind'][0]]}",
    ),
    (
        rf"{_PLEASE}(?:都|到底|还)*(?:会|能|可以)(?:做|干|帮我?|说)*些?(?:什么|啥|哪些|嘛)(?:事情?|活|话|功能)?{_END}"
        rf"|[?？]{{2,6}}|{_PLEASE}(?:都|还)?有(?:什么|啥|哪些)(?:功能|命令|指令|能说的?|可以说的?|能做的?|用法){_END}",
        _filled("帮助"),
    ),
    (
        rf"{_PLEASE}(?:这[儿里]|社区|物业|小区)?都?有(?:什么|啥|哪些)(?:上门|便民)?服务(?:能|可以)*[点选订约]?单?[,，\s]*(?:列出来|看看|说说|有哪些)*{_END}",
        _filled("服务菜单"),
    ),
    (
        rf"{_NO}[跟和与、]\s?[#＃]?(?P<other>\d{{1,6}})\s?号?单?(?:其实|应该|都|就)*(?:是)?(?:同一件事?情?|一回事|重复了?|一样的)"
        rf"[,，\s]*(?:请|麻烦|帮我)*合?并(?:一下|起来|掉|在一起|成一个)?{_END}",
        _filled("合并 {no} {other}"),
    ),
    (
        rf"(?:把|将)?{_NO}(?:合?并|归)(?:到|进|入|给)\s?[#＃]?(?P<other>\d{{1,6}})\s?号?单?{_END}"
        rf"|(?:把|将)?合并\s?[#＃]?(?P<one>\d{{1,6}})\s?(?:到|进|和|跟|与)\s?[#＃]?(?P<two>\d{{1,6}})\s?号?单?{_END}",
        _filled("合并 {no}{one} {other}{two}"),
    ),
    (
        rf"{_NO}[,，\s]*(?:先|只|才|已经)*(?P<rest>[修清换弄装办扫通][好完]?了?一半(?:[,，\s].{{0,24}})?)",
        _filled("部分 {no} {rest}"),
    ),
    (
        rf"{_PLEASE}(?:授权|允许|同意)(?P<name>[^\s在给发,，]{{2,4}})(?:在|给|到)?(?P<where>[^\s,，]{{0,14}}?)(?:的?群里?)?"
        rf"发(?P<there>[^\s,，]{{0,10}}?)(?:的?群里?)?(?:一?[个条])?通知[,，\s]*(?P<term>[^\s,，]{{1,10}}?){_END}",
        _filled("授权 {name} {where}{there} 通知 {term}"),
    ),
    (
        rf"{_PLEASE}(?:给|做|打|印)(?:一?[张个份])?(?P<where>[^\s,，给]{{1,14}}?)(?:[打印做来弄出]|生成)*的?(?:一?[张个份])?(?:二维码)?海报{_END}"
        rf"|{_PLEASE}(?:一?[张个份])(?P<there>[^\s,，给]{{1,14}}?)的(?:海报|二维码)(?:贴.{{1,8}})?{_END}",
        _filled("海报 {where}{there}"),
    ),
    (
        rf"{_PLEASE}给(?P<name>[^\s,，我]{{2,4}}?)(?:发|要|弄|生成|来|做)(?:一?个)?(?:验证码|一次性码|邀请码|邀请|码|链接){_END}",
        _filled("加入 {name}"),
    ),
    (
        rf"{_PLEASE}[看查][看查]?(?:一?下)?覆盖率{_END}"
        rf"|{_PLEASE}哪[里些]地?方?(?:还)?缺(?:人|楼长)(?:管)?{_END}|{_PLEASE}(?:楼长|负责人|单元长)(?:都)?(?:配齐|齐|到位)了?{_END}"
        rf"|{_PLEASE}(?:还有?)?哪[几些]个?(?:栋|楼|单元|地方|小区)?(?:还)?(?:没有?|缺)(?:楼长|负责人|人管|单元长|人负责){_END}",
        _filled("覆盖率"),
    ),
    (
        rf"{_PLEASE}(?:[看查][看查]?|有(?:什么|哪些|啥)(?:可以|能)?|认领)的?微?心愿(?:可以|能)?(?:认领)?的?(?:有哪些|有什么)?{_END}",
        _filled("微心愿"),
    ),
    (
        rf"{_PLEASE}(?:我们?|咱们?)?(?:这个?|本)?(?:小区|社区)?的?挂[钩点]的?(?:领导|单位)?是?(?:谁|哪[位个]){_END}"
        rf"|{_PLEASE}(?:谁|哪[位个](?:领导|单位)?)挂[钩点]的?(?:我们?|咱们?|这个?)?(?:小区|社区)?{_END}",
        _filled("挂钩"),
    ),
    (
        r"(?:(?:警报|险情|危险)(?:现在|已经)?(?:可以)?解除|解除(?:警报|险情|危险))[了啦吧]?[,，\s]*(?P<by>.{0,24})",
        _filled("解除 {by}"),
    ),
    (
        rf"{_PLEASE}{_NO}(?:这[件个]?事|这单)?(?:的)?(?:前前后后|来龙去脉|前因后果|全过程)(?:说|讲|给|我|听|看|一下|一遍)*{_END}",
        _filled("五事 {no}"),
    ),
)
_THIS = r"(?:我?(?:刚才?|报的?|说的?)?[这那][张个件]?(?:报修的?|报的)?(?:单子?|工单|报修|事情?)?)"
_WATCHED = (
    rf"(?:{_NO})?[,，\s]*(?:别人|邻居们?|大家|其他人|外人|群里)(?:也|都|是不是|会不会)*(?:能|会|可以)?看(?:得?[到见])我(?:家|的)*"
    rf"(?:名字|姓名|电话|房号|原话|信息)?(?:不能|吗|不)*{_END}|{_THIS}?(?:都)?有?(?:谁|哪[些几]个?人?)(?:都)?(?:能|可以)?看(?:得?[到见]|得见){_THIS}?{_END}",
    _filled("谁能看到 {no}"),
)
_WHY = (
    rf"(?:怎么|为什么|为啥|凭什么|凭啥|咋){_THIS}(?:会|就|要|又|是)?(?:被)?(?:派|分|转|归|算|判)[^,，。]{{1,10}}?{_END}"
    rf"|{_THIS}(?:怎么|为什么|为啥|凭什么|凭啥|咋)(?:会|就|要|又)?(?:被)?(?:派|分|转|归|算|判|合并|登记)[^,，。]{{1,10}}?{_END}",
    _filled("为什么"),
)
_OPEN = (
    rf"{_PLEASE}(?:还有?|现在|有)*(?:几|多少|哪些)[件个张单](?:单子?|事)?(?:还)?[没未](?:关|办|结|处理)[完好掉结]?{_END}"
    rf"|{_PLEASE}(?:还|现在)*[没未](?:关|办|结|处理)[完好掉结]?的?(?:单子?|事|工单)?(?:都|还)*(?:列(?:一?下|出来)|有(?:哪些|几[件个张]|多少)|看看){{1,2}}(?:单子?|事|工单)?{_END}",
    _filled(f"{_WHICH} 没办好"),
)
_LIFELINE = (
    rf"{_PLEASE}(?P<name>[^\s,，。把将我]{{2,6}})(?:设|加|定|添|当)(?:成|为|作|做|进)?(?:我的?|一个|到)*救命号码{_END}",
    _filled("救命号码 设 {name}"),
)
_SEEN = (
    rf"(?:我?报的)?{_NO}(?:这?[张个]单?)?(?:都)?有?(?:谁|哪[些几]个?人?)(?:都)?(?:能|可以)?看(?:得?[到见]|得见)?{_END}",
    _filled("谁能看到 {no}"),
)
_PATTERNS = tuple(
    (re.compile(rf"^(?:{pattern})$"), meant) for pattern, meant in (*_TABLE, _SEEN, _LIFELINE, _WATCHED, _WHY, _OPEN)
)


def meant(plain: str) -> str | None:
    """The command that these words are; None where they may be talk."""
    said = plain.strip()
    if len(said) > _LONGEST:
        return None
    found = ((pattern.fullmatch(said), command) for pattern, command in _PATTERNS)
    return next((command(match).strip() for match, command in found if match), None)


def _meant(reading: Reading) -> str | None:
    return meant(reading.plain)


@paraphrases.listener(
    _meant, who=EVERYONE, where=Where.ADDRESSED, examples=("你这儿有我哪些资料", "哪几栋还没有楼长"), whole=True
)
def obey(talk: Talk, said: str) -> Meant:
    """As if the command had been typed; who has nothing to do asks after what they reported."""
    own = said == _TO_DO and not HELPERS.allows(talk.roles, talk.reach)
    return Meant(_REPORTED if own else said)
