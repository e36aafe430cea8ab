"""The barest words: a thing and its fault, an outage, a danger, or only where it is, and hardly a word more.

The model learns from talk; what is said in three words gives it too little to be sure of, and a reader none to doubt.
"""

import re

from nlp import urgency

_WHO = (
    r"(?:我们?|咱们?|俺们?)?(?:家)?(?:隔壁|对门|对面|家|这|这里|这边|这栋|这楼|这层|楼|单元|小区|楼上|楼下)?(?:的|里)?"
)
_WHERE = r"(?:[0-9a-z一二三四五六七八九十]{1,3}(?:号楼|栋|幢|座|单元|楼|层|梯)){0,3}(?:的)?"
_HOW = r"(?:怎么|咋|突然|忽然|又|是不是|好像|还是|现在|刚刚?|今天|昨天|早上|晚上|昨晚|一直|全|都|已经|请问|大家){0,3}"
_THING = (
    r"(?:左边|右边|门口|楼下|楼梯|地下|顶楼|一楼|大厅)?(?:的)?(?:大门|单元门)?(?:的)?(?:电梯|路灯|楼道灯|走廊灯|楼梯灯|声控灯|感应灯|灯|门禁|单元门|大门|防盗门|防火门|门锁|"
    r"对讲|可视门铃|水管|水龙头|下水道|下水管|马桶|地漏|管道|水表|电表|总闸|充电桩|监控|摄像头|网络?|宽带|道闸|栏杆|护栏|扶手|井盖|健身器材|滑梯|信报箱|快递柜|垃圾桶|"
    r"消防栓|消火栓|灭火器|地砖|瓷砖|墙砖|墙皮|外墙皮|路面|台阶|雨棚|窗户玻璃|窗玻璃)(?:门|盖|把手)?"
)
_FAULT = (
    r"(?:坏了|坏掉了?|又坏了|不亮了?|不动了?|不走了?|不转了?|停了|停运了?|没反应|打不开了?|关不上了?|开不了了?|刷不开了?|刷不了了?|失灵了?|"
    r"漏水了?|爆了|裂了|裂开了?|堵了|堵住了|堵死了|反水了?|断了|掉了|掉下来了?|脱落了?|松了|松动了?|塌了|翘了|翘起来了?|歪了|碎了|不见了|没了|满了|"
    r"用不了了?|卡住了)"
)
_OUTAGE = (
    r"(?:(?:怎么|咋)?还[没不]有?[来通](?:水|电|气)|(?:水|电|气)(?:怎么|咋)?还[没不]有?[来通]|停电|停水|停气|断电|断水|断气|没电|没水|没气|没有电|没有水|没网|跳闸)(?:了|啦|啊)?|(?:天花板|墙|屋顶|楼上|阳台|卫生间|厨房)?"
    r"(?:在)?(?:漏水|渗水|漏雨|反水)(?:了|啦)?|(?:地下室|车库|地库|楼道|大厅|路面|门口)积水(?:了|啦)?"
)
_TAIL = (
    r"(?:[,，。.!！?？~\s]|吗|啊|呀|呢|吧|么|嘛|了|好久|好几天|几天了|三天了?|半天了?|没人修|没人管|谁来修|谁来|谁管|怎么办|"
    r"一大?[块片段]|好几[块片]|半边|绊人|绊脚|太危险|很危险|容易摔跤?|来修|修一下|看一下|一下|请|派人|帮忙|物业|师傅|麻烦){0,6}"
)
_DARK = r"(?:怎么)?(?:突然|一下子?)?(?:全)?(?:黑了|没灯了|没电了)[,，\s]{0,3}"
_ROOM = r"(?:[0-9]{3,4}(?:室|房)?)?(?:的)?"
_CALL = r"(?:我?的?(?:电话|手机)[:： ]{0,2}1[0-9]{10})?"
_REPORT = re.compile(
    rf"^(?:{_DARK})?{_WHERE}{_WHO}{_WHERE}{_ROOM}{_HOW}"
    rf"(?:{_OUTAGE}|{_THING}{_HOW}{_FAULT}(?:[,，\s]{{1,2}}{_FAULT})?){_TAIL}(?:(?:我们?|我家|就|是|住|在){{0,3}}{_WHERE}{_ROOM})?{_CALL}",
    re.IGNORECASE,
)
_LONGEST = 30
_MARKS = frozenset("停断没跳漏渗反坏不爆裂堵掉松塌满用卡失打关开刷翘歪碎脱积")  # one of them is in every fault


def reports(simple: str) -> bool:
    """Say whether the whole text is nothing but a thing that is broken, or an outage."""
    return len(simple) <= _LONGEST and not _MARKS.isdisjoint(simple) and _REPORT.fullmatch(simple) is not None


_INDOORS = (
    r"(?:地下室|厨房|客厅|卧室|阳台|屋里|屋内|楼道|楼梯间|电表箱|配电箱|车库|车棚|电动车|电瓶车|垃圾桶|里面|窗户|窗口|房间|有人|有个?老人|有个?孩子|"
    r"孩子|老人|我妈|我爸){0,2}"
)
_DANGER = (
    r"(?:着火|失火|起火|着大火|冒[浓黑]?烟|(?<=[车罐瓶])炸|自燃|烧起来|(?:煤气|燃气|天然气)(?:泄漏|泄露|漏)|漏(?:煤气|燃气)|(?:要|想)?跳楼|触电|溺水|落水|"
    r"摔(?:了一跤|倒了?|下来了?)?[,，\s]{0,2}(?:起不来|爬不起来|动不了|不动|昏过去|昏迷|头破)|"
    r"晕倒|昏倒|昏迷|休克|电梯(?:里)?困人|困(?:在)?电梯(?:里)?|抢劫|持刀(?:砍人|伤人)|砍人|爆炸|塌|坍塌)(?:了|啦|着)?"
)
_CRY = (
    r"(?:[,，。.!！~\s]|啊|呀|快来人|来人|救命|快救|快跑|快|怎么办|报警|不好了?|出事了?|完了|天[哪啊]|大家|都|是|我?看到了?"
    r"|[好很]大的?[烟火]|[好很]多烟|[烟火](?:[好很]|越来越)大){0,8}"
)
_PERSON = r"(?:有个?人|有个?小?孩子?|小孩子?|孩子|有个?老人家?|老人家?|男孩|女孩)"
_HURT = (
    rf"{_PERSON}(?:掉|跌|摔|滑)(?:进|到|下)?(?:去)?了?(?:水|河|湖|池塘?|池子|井|沟)(?:里|中)?(?:面|去|了){{0,2}}"
    rf"|{_PERSON}(?:在)?被(?:刀)?[砍捅](?:伤|了){{0,2}}"
)
_DESPAIR = r"(?:我)?(?:真的?)?(?:不想活|活不下去)了?[,，\s]{0,2}(?:我)?(?:想|要|准备)(?:去)?(?:跳楼|自杀|死)"
_BRAWL = r".{0,8}(?:打起来|打架|吵起来)了?[,，\s]{0,2}(?:还)?(?:拿|持|提|举)[着了]?(?:菜)?刀"
_SWALLOWED = (
    r"(?:我家?|我们家?)?(?:孩子|小孩子?|娃|宝宝|儿子|女儿|孙子|孙女|老人|我妈|我爸|奶奶|爷爷)(?:好像|不小心|刚刚?|误){0,3}(?:吃|喝|吞)(?:了|下)?"
    r".{0,4}(?:清洁剂|洗衣液|洗洁精|消毒[水液]|洁厕[灵液]|漂白水|农药|杀虫剂|老鼠药|电池|磁力?珠|酒精|汽油).{0,6}"
)
_CALLS = (
    r"(?:快|谁|麻烦|帮忙|赶[紧快]|请|帮我){1,3}(?:[叫打喊](?:个|一下|辆)?)(?:救护车|120|119|110|消防)"
    r"(?![0-9块元路]).{0,14}"
)
_STALKED = r"(?:有个?(?:陌生)?(?:人|男的?)|陌生人).{0,4}(?:尾随|跟踪|一直跟着)我[^叫]{0,8}"
_THERE = rf"(?:[,，\s]{{1,2}}(?:就?在)?{_WHERE}(?:门口|楼下|大厅|楼道|楼梯|电梯口|门前)?)?"
_ALARM = re.compile(
    rf"^{_CRY}(?:{_WHERE}{_WHO}{_WHERE}{_ROOM}{_HOW}{_INDOORS}{_HOW}{_DANGER}|{_WHERE}{_WHO}{_HOW}(?:{_HURT})|{_DESPAIR}|{_BRAWL}|{_SWALLOWED}|{_CALLS}|{_STALKED}){_THERE}{_CRY}"
)

_PERILS = frozenset(
    "救消打叫喊炸吃喝吞尾跟火烟燃烧气跳触溺落晕昏休困抢刀砍捅爆塌活摔掉跌滑"
)  # one of them is in every danger


_GAS = r"(?:煤气|燃气|天然气|瓦斯|液化气)"
_FELT = r"(?:头[晕昏疼痛]|想吐|恶心|反胃|熏(?![黑醋肉])|呛|喘不)"
_VERY = r"(?:[好很太真挺也还怎]|特别|这么|那么|越来越|非常|有点|实在){0,3}"
_STRONG = rf"{_GAS}的?味[道儿]?{_VERY}(?:[重大浓冲强]|刺鼻|厉害)(?!不)"
_LEFT_ON = rf"{_GAS}.{{0,4}}(?:没|忘了?|未)有?关"
_GASSED = re.compile(
    rf"{_STRONG}|{_GAS}(?![灶费表卡]|公司).{{0,16}}{_FELT}|{_FELT}.{{0,10}}{_GAS}(?![灶费表卡]|公司)"
    rf"|{_LEFT_ON}.{{0,12}}[味臭闻]|[味臭闻].{{0,12}}{_LEFT_ON}"
)
_HELP = re.compile(rf"{_CRY}救命{_CRY}")


def alarms(simple: str) -> bool:
    """Say whether no network may doubt it: nothing but a danger or a cry for help, or gas that somebody feels."""
    short = len(simple) <= _LONGEST and not _PERILS.isdisjoint(simple)
    bare = short and (_ALARM.fullmatch(simple) or _HELP.fullmatch(simple)) is not None and urgency.here(simple)
    return bare or gassed(simple)


def gassed(simple: str) -> bool:
    """Say whether somebody feels gas, smells much of it, or what was left on: whatever else is said."""
    return ("气" in simple or "瓦斯" in simple) and _GASSED.search(simple) is not None and urgency.here(simple)


_LOVED = (
    r"(?:孩子|小孩|男孩|女孩|娃|女儿|儿子|闺女|孙子|孙女|老人|老太太|老爷子|老头|大爷|大妈|妈妈?|爸爸?|奶奶|爷爷|"
    r"外婆|外公|姥姥|姥爷|阿婆|阿公|老伴|宝宝|弟弟|妹妹)"
)
_GONE = r"(?:不见了|没影了|人没了|找不[到着]|走丢|走失|没到家|没回[来家]|跑丢)"
_LOST = re.compile(rf"{_LOVED}.{{0,40}}{_GONE}|{_GONE}.{{0,12}}{_LOVED}")
_SEEKS = re.compile(
    r"谁.{0,4}看[到见]|有看[到见]|看[到见](?:没|过|吗|的|请|麻烦)|帮.{0,3}[找看留]|一转身|[转扭]个?头|刚刚?(?:还|才|在)|还没|报警|个?(?:小时|钟头|分钟)|急[死疯]|"
    r"联系不上|打不通|关机|早走了"
)
_RESCUE = r"(?:救护车|急救车|120的?车?|消防车)"
_BLOCKED = re.compile(
    rf"{_RESCUE}.{{0,10}}(?:进不[来去了]|过不[来去了]|出不去|开不进|卡[在住]|堵[在住]|抬不起|打不开)|(?:挡|堵|拦).{{0,12}}{_RESCUE}"
)
_MAKE_WAY = re.compile(r"谁的车|谁把|赶[紧快]|快|让[一让下开]|[挪推移]|开[走开]|开门|[!！]{2}")
_ELSEWHERE = re.compile(
    r"猫|狗|鸟|龟|手机|钥匙|快递|找到了|已经?回来|没事了|昨|上[次周个]|去年|前[天年几]|小时候|当年|那[天次]|来过|电视|电影|剧|新闻|视频|谣言|演习|如果|要是|万一|假如|提醒|怕|"
    r"怎么进|怎么办|咋办|以后|能不能"
)


_NO_LETTER = 80


def cries_for_help(simple: str) -> bool:
    """Say whether somebody is looked for now, or help that has come cannot get through, in a few more words."""
    if len(simple) > _NO_LETTER or _ELSEWHERE.search(simple):
        return False
    lost = _LOST.search(simple) and _SEEKS.search(simple)
    return bool(lost or (_BLOCKED.search(simple) and _MAKE_WAY.search(simple)))


_WELL = re.compile(
    r"(?:.{0,8}(?:没[停断漏]|[停断]了)[吧吗嘛么啊]?[?？,，。\s]{1,3})?"
    r"(?:我们?(?:家|这边|这里|这?楼|这?栋|这)|[0-9]{1,2}(?:栋|号楼)|[0-9]{3,4})(?:里|的)?(?:都|也|还|是)?"
    r"(?:好好的|正常|有[水电气网]|没[停断漏]|没事|不漏|挺好)[的呀啊了呢吧。!！~\s]{0,3}"
)


def is_well(simple: str) -> bool:
    """Say whether somebody answers that all is well where they live: “4栋没停吧？我家好好的”."""
    return len(simple) <= _LONGEST and _WELL.fullmatch(simple) is not None


_TRUST = re.compile(
    r".{0,12}我(?:谁|哪个|他们?|你们?)?[也都]?不(?:信|服|看好|喜欢|放心)(?:任|他们?|你们?|谁)?[了的吧啊。!！~\s]{0,3}"
)


def only_opines(simple: str) -> bool:
    """Say whether somebody says whom they trust or like, and nothing else: that is nobody's business to write down."""
    return _TRUST.fullmatch(simple) is not None


_SIDE = r"(?:[东西南北前后正侧大小])"
_LANDMARK = (
    rf"幼儿园|小学|中学|学校|医院|药店|超市|便利店|菜市场|菜场|快递柜|公交站|地铁口|保安亭|岗亭|门卫室?|传达室|球场|篮球场|{_SIDE}门|{_SIDE}[边面]?"
    r"大?门口?|门口|楼下|路口|拐角|消防通道|车库入口|地库入口|广场|凉亭|花园|水池|垃圾桶"
)
_ONLY_WHERE = re.compile(
    rf"^(?:就|就是|是|在|就在|应该是|应该在|[,，\s]){{0,3}}(?P<spot>{_LANDMARK})(?P<gate>的?那?[个道扇]?(?:{_SIDE}[边面]?)?门)?"
    r"(?:口|那个|那边|那里|那儿|这边|这里|这个|旁边|附近|边上|对面|外面|外头|后面|前面|里面){0,2}[啊呀哦的吧,，。.!！\s]*$"
)
_NO_MORE_THAN = 14


def only_where(simple: str) -> str | None:
    """Give the spot that is named by words which say where, and nothing else: “就是幼儿园那个门” → 幼儿园门."""
    found = _ONLY_WHERE.match(simple) if len(simple) <= _NO_MORE_THAN else None
    return found["spot"] + ("门" if found["gate"] else "") if found else None


_TOLD_TO_THE_BOT = re.compile(r"[“\"「『](?:[^”\"」』]{0,60}@管家|(?:广播|转发|关闭|全关|任命)[\s全到])")


def quotes_the_bot(simple: str) -> bool:
    """Say whether somebody shows the others what one says to the bot: “大家看，他发的“@管家 全部关闭””."""
    return _TOLD_TO_THE_BOT.search(simple) is not None


def is_no_matter(simple: str) -> bool:
    """Say whether nothing is to be done, whatever a network makes of it."""
    return bool(only_where(simple)) or quotes_the_bot(simple) or is_well(simple) or only_opines(simple)
