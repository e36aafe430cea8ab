"""Turns of speech by which those who act say what they mean without a command."""

import re

from nlp import Reading
from nlp.labels import Subject
from nlp.times.numerals import number

_REFUSES = re.compile(
    r"不是我们?能|不是我们?(?:管|干|负责)|不归我|我们?(?:不合适|不方便管|得回避|要回避|回避)|我们?不会(?:修|弄|搞|办|干|这个)|不会(?:修|弄|搞|办)(?=$|[,，。])|(?:^|我们?)(?:干|弄|修|管|办|搞|处理)不了|^不是(?:我们?|咱们?)的|(?:换|另?找|另?请|派)(?:别的?|其他|另外?)?(?:个|一?个|位)?人(?=$|[去来吧。.!！])|跟(?:我们?|咱们?)没关系|(?:这|那)个?我不会(?=$|[,，。])|^退回?去?(?:[\s,，。]|$)"
)
_PRICE = re.compile(r"多少钱|怎么收费|收费标准|什么价|价钱|想找人|找人上门|有没有人能")
_GIVES_BACK = re.compile(r"(?:^|[\s,，。])(?:退|退单|退了)[。.!]?$")
_MATTER = r"(?:报修|报事|投诉|求助|反映问题|工单)"
_NO_MATTER = re.compile(
    r"(?:[我这那刚才哎呀了,，。!！\s]|对不起|不好意思|抱歉|误会|[搞弄说听看打发]错){0,10}"
    rf"(?:不是[要来在想]?|没有?(?:说要?|想要?|要)){_MATTER}"
    r"(?:[,，。!！~\s啊呀哦啦的了呢我就只是说问聊天]|随口|随便|一下?|着玩|吐槽|感叹|开个?玩笑|而已|不好意思|抱歉|谢谢){0,20}"
)

_RESTATES = re.compile(
    r"^(?:搞错了|看错了|说错了|更正|[,，\s])*不是(?P<was>[^?？\s,，。]{2,10}?)[,，。\s]*(?:应该|而|原来)?是(?P<now>[^?？]{3,40})$"
)

_MOVES = re.compile(
    r"^(?:(?:搞|看|说|写|打)错了|更正|麻烦|请|帮我|把|[,，\s])*[#＃]?(?P<no>\d{1,6})(?:号单?|单)?[\s,，:：]*"
    r"(?:改(?:成|到|为|在)|[挪移搬](?:到|去)|的?(?:地点|地址|位置)(?:应该|其实)?(?:是在|是|在|改成|改为)|(?:应该|其实)(?:是在|是|在))[^?？吗]{2,24}$"
)

_OUTSIDER = re.compile(
    r"(?:外地|外来|外面|外边|外头|陌生|不认识)的?.{0,4}(?:车|人|牌)|不是(?:我们|咱们|本)小?区的"
    r"|(?<![没还])有(?:些|的|几个)?(?:人(?!家)|车(?!位))|(?:不知道?|不晓得)(?:又?是)?(?:谁(?!家)|哪个)|(?:^|[,，。\s又])(?:谁|哪个)(?!家|[能会来去有知管])"
)
_OF_PERSONS = frozenset({None, Subject.OTHER, Subject.COMMUNITY, Subject.CARE})
_SPEAKS_TO = re.compile(r"(?<!迷)[你您](?!好|们?(?:管家|物业|社区))")
_ANSWERS_BACK = re.compile(
    r"谁(?:家|说|又)?[^,，。]{0,8}了|凭什么|关.{0,3}(?:什么|屁)事|哪有|哪里有|没有的事|没这回事|胡说|瞎说|乱说|污蔑|冤枉|放屁|少来|至于吗|大惊小怪"
    r"|(?:不是|不关)我们?家?|我(?:们|家)*(?:可|又|根本|从来|明明|就|都|才|早就)?(?:没|不)|我家.{0,6}(?:怎么|咋|碍)"
)
_NEXT_DOOR = re.compile(
    r"隔壁(?!.{0,4}(?:小区|工地|店|学校))|楼[上下](?!.{0,4}(?:灯|门|大堂|大厅|垃圾|路|广场|车|[店摊铺馆]|工地|舞))|对门|对面(?:那?家|邻居)|邻居|那家|有人家"
)

_LAUGHS = " \t,，。!！~哈嘿呵嘻"
_WONDERS = re.compile(r"(?:怎么|咋|是不是|不会)?又.{1,6}[?？][!！?？]*|啊?[?？!！]{2,}")

THE_BOT, SOMEBODY = "bot", "somebody"
_TOO_MUCH = (
    r"(?:别再?(?:刷屏|刷了|发了|吵了|说了|啰嗦)|刷屏|吵死(?:人|我)?了?|[太好真]吵了?|烦死(?:人|我)?了?|[好真太]烦|烦不烦|烦人"
    r"|话[真太好]多|啰嗦|闭嘴|安静[点些]|消停[点会]|没完没了|(?:全是|都是|尽是|净说|说|打|一股)?官[腔话]|废话|套话)"
)
_TO_BOT = re.compile(
    rf"(?:这个?|那个?|你们?这?个?|什么)?(?:管家|机器人|小助手)[,，\s]?(?:你|能不能|可不可以|请|麻烦|怎么|也|就|只?会|老|又|天天|整天|真是?|太|净)"
    rf"{{0,3}}{_TOO_MUCH}[了啊呀吧的啦嘛吗呢一点行不!！。.?？~]{{0,6}}"
)
_ALONE = re.compile(
    rf"(?:又来了?|全?都?是|能不能|请|求求?你?们?了?)?[,，\s]?{_TOO_MUCH}[了啊呀吧的啦嘛吗呢一点行不!！。.?？~]{{0,6}}"
)


def annoyed(text: str) -> str | None:
    """“管家别刷屏了”: the bot is too much; “吵死了” is meant for whoever just spoke; None for anything else."""
    if _TO_BOT.fullmatch(text.strip()):
        return THE_BOT
    return SOMEBODY if _ALONE.fullmatch(text.strip()) else None


def denies_matter(text: str) -> bool:
    """“搞错了，不是报修”: what was said is no matter at all, not one that is somewhere else."""
    return bool(_NO_MATTER.fullmatch(text))


def restates(text: str) -> tuple[str, str] | None:
    """“不是爆管 是洒水车管子掉了 哈哈”: what it was not, and what it is."""
    found = _RESTATES.match(text)
    return (found["was"], found["now"].rstrip(_LAUGHS)) if found else None


def names_neighbour(text: str) -> bool:
    """“隔壁半夜放音乐”: a household is meant, although nobody is named."""
    return bool(_NEXT_DOOR.search(text))


def names_nobody(reading: Reading) -> bool:
    """“外地的车占了我车位”, “有人乱停车”: nobody known to live here is the other side; not “有人在群里骂我”."""
    known = reading.subject in _OF_PERSONS or (reading.subject != Subject.PARKING and names_neighbour(reading.plain))
    return bool(_OUTSIDER.search(reading.plain)) and not known and not speaks_to(reading.plain)


def speaks_to(text: str) -> bool:
    """“401你家半夜拖椅子”: said to the other side's face, not about somebody."""
    return bool(_SPEAKS_TO.search(text))


def answers_back(text: str) -> bool:
    """“你说谁呢”, “我家没拖椅子”: from whoever was meant, not from one more who has it from a third."""
    return speaks_to(text) or bool(_ANSWERS_BACK.search(text))


_REWORDS = re.compile(r"改[^,，。\d]{0,3}#?\d{1,6}号?单?的|^#?\d{1,6}号?单?的[^,，。]{1,6}改[为成]")


_COMES_BACK = re.compile(
    r"又|再[次度]|复发|反复|老(?:毛病|问题|样子)|没修好|没弄好|没几天|刚(?:修|弄|换|通)好?[^,，。]{0,4}就|还是[坏漏堵停不]"
)


def comes_back(text: str) -> bool:
    """“又漏了”, “还是老毛病”: what was called done is there again."""
    return bool(_COMES_BACK.search(text))


def rewords(text: str) -> bool:
    """“260的标签改为主管道”, “改一下246的地址”: something about a known ticket is to be changed."""
    return _REWORDS.search(text.strip()) is not None


def moves(text: str) -> int | None:
    """“12改成3栋2单元，我打错了”: the number of the ticket that is said to be elsewhere."""
    found = _MOVES.match(text)
    return int(found["no"]) if found else None


def wonders(text: str) -> bool:
    """“又爆了？！”: somebody takes up what was just said; no report of their own."""
    return bool(_WONDERS.fullmatch(text))


_NO_TIME = re.compile(
    r"(?:对?不好意思|对不起|抱歉|我|现在|今天|这[两几]天|这周|最近|在[\u4e00-\u9fff]{1,3}(?=[,，])|[,，\s]){0,5}+"
    r"(?:没空|没有?(?:时间|工夫|功夫)|去不了|来不了|不去了|走不开|抽不开身|抽不出身|忙不过来|顾不上|顾不过来)[了啊呀。.!！]?"
)
_WHEN = (
    r"\d{1,2}[点:时](?:\d{1,2}分?|半)?|[一二两三四五六七八九十]{1,3}点半?|\d{1,3}(?:分钟|个?小时)|半个?小时|上午|中午|下午|傍晚|晚上|早上|今天|明天|后天"
    r"|周[一二三四五六日天]|现在|待会儿?|等下|等会儿?|一会儿?|晚点|稍后"
)
_GOES = re.compile(
    r"(?:好的?|行|嗯|收到|可以|没问题|知道了|OK|ok|[,，。\s]){0,4}+(?:我们?|这边|师傅|左右|以?后|[再就会要]|[,，\s]"
    rf"|{_WHEN}){{0,6}}+"
    r"(?:(?:马上|这就|立刻|尽快)(?:处理|安排|去办|去修|办|修)|(?:马上|这就|立刻|尽快)?(?:(?:安排人?|[叫派找]人)?(?:过[来去]|上[来去]|到现场|[来去]|到(?=$|[吧了。]))|安排人?|[叫派找]人))"
    r"(?:现场|那边|楼上)?(?:看看|看一下|看一眼|看|[修弄处清换装查]理?一?下?|办|解决)?[了吧哈啊呢。.!！]{0,2}"
)
_NAMES_POST = re.compile(
    r"(?:归|[找请让叫给该要]|属于|转给?|是)(?P<whom>[\u4e00-\u9fff]{2,5}?)(?=$|[\s,，。!！]|[管修办弄]|的[事活]|负责|处理|来|去|吧)"
)


def goes(text: str) -> bool:
    """“好的我来”, “下午三点去修”: whoever was asked takes it on, and says no more than when."""
    return 2 < len(text) <= 30 and not text.endswith(("?", "？", "吗")) and _GOES.fullmatch(text.strip()) is not None


def names_post(reason: str) -> list[str]:
    """“路灯归物业”, “找物业”: whose it is, as a reason for giving it back says."""
    return [found["whom"] for found in _NAMES_POST.finditer(reason)]


def refuses(text: str) -> bool:
    """“不是我能干的 主管道堵了 退”: not this person's work."""
    return bool(_REFUSES.search(text) or _GIVES_BACK.search(text) or _NO_TIME.fullmatch(text.strip()))


def reason(text: str) -> str:
    """What such a sentence gives as its reason."""
    if _NO_TIME.fullmatch(text.strip()):
        return text.strip(" ,，。.!！")
    parts = [part for part in re.split(r"[\s,，。;；]+", text) if part and not refuses(part)]
    return "，".join(parts)


def asks_price(text: str) -> bool:
    """“想找人通 多少钱”: somebody to come for money, or what it costs."""
    return bool(_PRICE.search(text))


def asks_own_price(text: str) -> bool:
    """“我那单多少钱来着”: what was ordered already, not what it would cost."""
    return asks_price(text) and bool(_OWN_ORDER.search(text))


_OWN_ORDER = re.compile(r"我(?:的|那|这|刚才?|上次|点|订|下|约|个|张|笔|过){1,5}单?|#\d")
_WOULD_LIKE = re.compile(
    r"^(?:你好|您好|请问|麻烦|我们?|家里|老人|阿[婆公姨叔]|[,，\s]){0,4}(?:想要?|要|需要|能不能|可不可以|请人|找人|预约|约|[点来约订]一?[个次])"
)


def would_like(text: str) -> bool:
    """“我想理发”: perhaps a service; what is not offered is something else."""
    return bool(_WOULD_LIKE.search(text))


_ORDERS = re.compile(
    r"(?:那就?|还是|那还是|算了，?)?(?:(?:点单|下单|申办|预约|点)(?:[吧了]|$)?|(?:[我就]?要(?:[了的吧]|这个)?|好[的吧]?|可以|行|嗯|对)(?=$|[\s,，。.!！]))[\s,，。.!！]{0,3}(?P<wish>.*)",
    re.DOTALL,
)
_PICKED = re.compile(
    r"(?:我?[要点选来订]|就)?第?(?P<no>\d{1,2}|[一二三四五六七八九])(?:[号个项的]|那个?|吧){0,3}[。.!！]?"
)


def picked(text: str) -> int | None:
    """“2”, “要2号”, “点第一个”: which one of those that were shown."""
    found = _PICKED.fullmatch(text.strip())
    return number(found["no"]) if found and not found["no"].isdecimal() else int(found["no"]) if found else None


def points(text: str) -> bool:
    """“理发那个”: one of those that were shown."""
    return re.search(r"[那这]个|^(?:我?要|点|选|订|来一?个)", text) is not None


_NO_MORE = re.compile(
    r"(?:算了|那?我?(?:想)?|师傅|[,，\s]){0,4}(?:不(?:想)?[要用点订需]了?|不需要了|不等了|取消(?:订单|点单)?|退了?订?单?)[了吧啊。.!！]{0,2}(?:谢谢您?)?"
)


_LATER = re.compile(
    r"(?:我|现在|先|在忙|走不开|没空|去不了|忙(?=[,，\s])|在开会|开会|上班|有事|[,，\s]){0,4}+(?:(?:待会儿?|等会儿?|等下|回头|忙完|过会儿?|迟点|一会儿?|晚点儿?)再?(?:说|弄|看|处理|办|提醒我?)"
    rf"|(?P<then>{_WHEN}|周[一二三四五六日天末]|明晚|今晚|后天|下周)(?:以?后|之后|再说|再(?:弄|看|处理|办|去|来)|吧){{1,2}}"
    r"|(?:晚|推迟|迟|过|再过|等)?(?P<when>(?:\d{1,3}|[一二两三四五六半])个?(?:半)?(?:分钟|小时|钟头|天)|明天|后天|下午|晚上|明早|明天上午|明天下午)(?:以?后)?再?(?:提醒我?|叫我|跟我说|说|问我|弄|看|处理|办|去))[吧哈啊。.!！]?"
    r"|(?:晚|推迟|迟)(?P<by>(?:\d{1,3}|[一二两三四五六半])个?半?(?:分钟|小时|钟头))[吧哈啊。.!！]?(?:[,，\s].{1,10})?"
)


def puts_off(text: str) -> str | None:
    """“忙完再说”, “两小时后提醒我”: when to remind again; empty where no time is said."""
    found = _LATER.fullmatch(text.strip())
    return (found["when"] or found["then"] or found["by"] or "") if found else None


def wants_no_more(text: str) -> bool:
    """“不要了”, “算了，不用了”: perhaps of what was ordered."""
    return text.strip() not in ("不用", "不要", "退") and _NO_MORE.fullmatch(text.strip()) is not None


_DEAR = re.compile(r"算了|太贵|贵了|好贵|不要了|不用了|不点|再说|再想想|考虑|先不")


def too_dear(text: str) -> bool:
    """“好贵啊”, “再想想”: not now, at any rate."""
    return bool(_DEAR.search(text))


def orders_after_all(text: str) -> bool:
    """“还是要吧”: said plainly after it was declined; a mere nod may be about something else."""
    return bool(re.match(r"(?:那就?|还是|那还是|我)?(?:要|点)", text.strip()))


def ordered(text: str) -> str | None:
    """What somebody wishes who orders what was shown: “点单 能不能早点”; None for “好贵啊，算了”."""
    found = _ORDERS.fullmatch(text.strip())
    return None if found is None or _DEAR.search(found["wish"]) else found["wish"].strip()


_FINDS = re.compile(
    r"^(?:经查|查明|查清|(?:我们)?(?:已经?)?(?:到|去)?现场(?:看|查)(?:过|完)?了|经现场(?:查看)?)(?:了?是|[,，:：\s])*"
)


def finds(plain: str) -> bool:
    """“经查是水泵老化”: whoever was sent to look tells what it is; no resident speaks so of something new."""
    return bool(_FINDS.match(plain))


def found(text: str) -> str:
    """What it is, without “经查是”."""
    return _FINDS.sub("", text)


_HALF = re.compile(
    r"(?:.{0,6}[修清换弄装办扫].{0,4}?)?(?:还差一?点|还差些)(?:[,，\s].{0,12})?[啊呀呢。.!！]?"
    r"|.{0,8}?(?:[只才]?(?P<verb>[修清换弄装办扫])了?一半|还有一半没.{1,4}|好了一[个半盏处层].{0,3}还有.{1,4}[不没].{1,4}|一半还没.{1,4}|没(?:修|清|弄|换)(?:干净|彻底|完))(?:[,，\s].{0,12})?[啊呀呢。.!！]?"
)


def half_done(plain: str) -> bool:
    """“清了一半，还差一点”: what was called done is done in part."""
    return len(plain) <= 30 and _HALF.fullmatch(plain.strip()) is not None


_RESTS = re.compile(
    r"(?:不过|但是?|可是|就是|只是|还有)[^。]{0,12}(?:还|没|要等|等|得)|(?:还|只)(?:差|剩|有.{1,6}没)|等(?:配件|零件|材料|货)"
)


def leaves_rest(note: str) -> bool:
    """“好了，不过二楼的还要等配件”: not all of it is done."""
    return _RESTS.search(note) is not None


_BUT = re.compile(r"[\s,，。]{0,3}(?:不过|但是?|可是|就是|只是)")


def complains(note: str) -> bool:
    """“好了，但是地上弄得一塌糊涂”: done, and something beside it is not well."""
    return _BUT.match(note) is not None


def the_rest(note: str) -> str:
    """“，不过二楼的还要等配件” without what led to it."""
    return (note[led.end() :] if (led := _BUT.match(note)) else note).strip("，, ")


_WORKS = re.compile(
    r"(?:[^不没还快等要会能?？]{0,12}[,，\s])?(?:已经?|都|现在|全)?(?:(?:处理|解决|弄|修|换|清理?|搞|装|通)(?:好|完)?了|[^,，没不还]{0,4}(?:亮|通|好|恢复(?:正常)?|正常|来[电水气])了)"
    r"(?:[,，\s](?:让大家看看|大家看看|可以用了|你们看看|请查看|看图|拍照.{0,4}))?[。.!！]?"
)


def works(plain: str) -> bool:
    """“换了个灯泡，亮了”: as somebody says it who has mended something."""
    return len(plain) <= 24 and _WORKS.fullmatch(plain.strip()) is not None


NUMBERS = re.compile(r"(?P<numbers>#?\d{1,6}号?单?(?:[\s,，、和跟]{1,3}#?\d{1,6}号?单?){1,9})(?:这?[两几]件)?")
"""Several tickets by their numbers, as a part of other patterns."""


def numbers(found: re.Match[str]) -> list[int]:
    """The numbers that ``NUMBERS`` has found; none where it stood beside what was found."""
    return [int(no) for no in re.findall(r"\d+", found["numbers"] or "")]


_HANDS_ON = re.compile(
    r"(?:(?:这|那)个?(?:事|件事|单)?|把|#?(?P<no>\d{1,6})号?单?|(?P<what>[^,，。\d]{1,8}?)的?(?:事|问题|活)|[,，\s]){0,3}"
    r"(?:转交?给?|改派给?|让|叫|请|派给?|交给|给|麻烦|找|安排)(?P<whom>(?![谁哪什])[\u4e00-\u9fff]{1,6}?)"
    r"(?:[去来帮]|过去|处理|接手|负责|跟进|[办弄看修]|(?<!城)管|一下|看看|个忙|吧|了){0,4}[。.!！]?(?:\s?#?(?P<last>\d{1,6})号?单?)?"
)


def hands_on(plain: str) -> tuple[int | None, str, str] | None:
    """“这个给刘工处理”, “树的事让老万去弄”: the number and the thing, where they are named, and who is to do it."""
    found = _HANDS_ON.fullmatch(plain.strip()) if len(plain) <= 30 else None
    if found is None:
        return None
    no = found["no"] or found["last"]
    return int(no) if no else None, found["what"] or "", found["whom"]


_TAKES_ON = re.compile(
    r"(?:(?:我来?)?认领)?(?P<what>[^,，。?？吗]{1,12}?)?[,，\s]?我(?:(?:来|去|可以)?(?:认领|接|修|弄|办|处理|换|看看|搞定?|通)|来)[一下吧了。.!！]{0,3}"
    r"|我(?:(?:来|去|想|可以)(?:修|弄|办|处理|换)|(?:来|想)?认领)(?P<that>[^,，。?？吗\d]?[^,，。?？吗]{1,12}?)[吧了。.!！]{0,2}"
)


def takes_on(plain: str) -> str | None:
    """“楼道灯我来修吧”, “我认领3栋那个灯”: what somebody would like to do; None for anything else."""
    found = _TAKES_ON.fullmatch(plain.strip()) if len(plain) <= 24 and "我" in plain else None
    return (found["what"] or found["that"]) if found else None


_STILL_SO = re.compile(
    r"(?:怎么|都|到?现在|到底|唉|哎|[\s,，]){0,4}(?:还|仍然?|依旧|依然)是?"
    r"(?:没(?:有|人)?(?:修好?|弄好?|处理|解决|恢复|正常|好|来人?|来修|动静|消息|变化)|老样子|那样|这样|不行)[了吗呢啊呀吧?？。!！~\s]{0,4}"
)


def still_so(plain: str) -> bool:
    """“还没恢复”: that something known goes on, and not what; too little to open anything."""
    return _STILL_SO.fullmatch(plain) is not None
