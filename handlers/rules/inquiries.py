"""Inquiries: whether somebody asks how far a matter is that was told of before, and which one."""

import re
from collections.abc import Iterable

from nlp import Reading, matters

_LONGEST = 40
_END = r"[了呢啊呀吗嘛么的啦呗吧,，。.!！?？~\s]*$"
_DO = r"(?:来人?|派人来?|修|弄|搞|处理|解决|办理?|安排|换|清理?|疏?通|管|跟进|恢复|回复|答复)"
_HOW_FAR = re.compile(
    rf"(?:怎么样|咋样|怎样|如何|什么情况|啥情况)(?:了|啦){_END}|[到在]哪(?:里|儿|一?步)?了?{_END}|到什么(?:程度|阶段|地步)|进行到哪"
    r"|[有没]?有?(?:结果|进展|消息|回音|下文|着落|眉目)(?:了|吗|没|呢)|进[度展](?:呢|怎么样|如何)|什么进展"
)
_DONE_YET = re.compile(rf"{_DO}(?:好|完|过|得怎么样)?了?(?:吗|没有?|没呢|不){_END}|{_DO}(?:得|的)(?:怎么样|咋样)")
_WHEN = re.compile(
    rf"(?:什么时候|啥时候?|几时|几点|哪天|何时|多久|多长时间|还要等?多久)[^,，。]{{0,4}}(?:{_DO}|能?好|能用|完事|搞定|到|来){_END}"
    rf"|(?:还要|要|得)等?(?:多久|多长时间|几天){_END}"
)
_NOBODY = re.compile(rf"(?:怎么|咋|为什么|为啥|到现在)[都还也]{{0,2}}(?:没|没有|不)(?:见|有)?人?(?:{_DO}|动静|联系)+")
_WHO = re.compile(rf"谁在?(?:负责|跟|接|{_DO[3:-1]}){_END}|有没?有?人在?(?:接|{_DO[3:-1]})(?:了|吗|没有?|过)+{_END}")
_CARES = re.compile(
    rf"(?:管不管|修不修|处理不处理|还管|还修){_END}|(?:帮我|再|给我)?催(?:一下|一催|催|单|办)(?:一?下)?(?:他们?|她|师傅|物业|电工|人家|负责人|楼长)?[呗吧了啊]{{0,2}}(?:[,，\s](?:都|已经|这都).{{1,8}})?{_END}"
)
_ASKS = (_HOW_FAR, _DONE_YET, _WHEN, _NOBODY, _WHO, _CARES)
_TOLD = re.compile(r"单子|工单|[报提]上?去?的|反映的|登记的|报过的")
_NUMBER = re.compile(r"(?<!\d)#?(\d{1,7})\s?号?(?:单子?|工单)(?![元位双])")
_NUMBERED = re.compile(
    rf"(?:我的?|那个|请问|[,，\s]){{0,4}}{_NUMBER.pattern}(?:呢|怎么样|咋样|到哪|[?？]){{0,3}}{_END}"
)
_LED = re.compile(
    r"^(?:请问|我的?|那个|[,，\s]){0,3}#?(\d{1,6})\s?号?单?(?=(?:现在|[,，\s]){0,2}(?:是?怎么回事|什么情况|谁负责|归谁|[到在]哪|怎么样|咋样|什么进展|有?进展|有没有|谁在|什么时候|几时|多久))"
)
_URGED = re.compile(
    r"(?:请|帮我?|给我|麻烦|再|你|[,，\s]){0,4}催催?(?:一?下|一催|单)?\s?#?(\d{1,6})号?单?[呗吧了啊。.!！]{0,2}"
)
_PAST = re.compile(r"昨[天晚夜日]|前[天晚几]|上(?:周|个?月|次|回|礼拜|星期)|那[天次晚回]|前段|当时|后来(?:怎|呢|咋)")
_WHAT_CAME = re.compile(
    r"(?:怎么|咋)(?:一?回事|搞的|弄的)|什么情况|啥情况|(?:什么|啥)原因|谁的责任|后来(?:呢|怎么样?|咋样?)|怎么(?:处理|解决)的"
    r"|(?:救出来|修好|解决|处理|查清楚?|弄清楚?)了?(?:吗|没有?)|结果(?:呢|怎么样|如何)"
)
_NOW = re.compile(r"还(?:在|没|是|不)|又|现在|今天|一直|天天|每天|总是|老是|再")
_LASTS = re.compile(r"坏|不亮|漏|堵|吵|占|脏|臭|没[人水电气网]")
_OVER = re.compile(r"后来|[上那]次|当时|结果|(?:修好|解决|处理好?)了?(?:吗|没有?)|怎么(?:处理|解决)的")
_THINGS = frozenset("灯水电气门锁树车狗网墙窗梯井")  # what a word may end with, and be another word for
_FILLING = re.compile(
    r"我们?|咱们?|你们?|您|他们|大家|有没?有?|来|请问|一共|总共|几[个件张条]|多少|再|帮|能不能|快[点些]|赶紧|催|麻烦|问[一个]?下|想|知道|了解|看看?|查|昨天|前天|今天|上次|上周|刚才|之前|早上|那[个件张条]?|这[个件张条]?"
    r"|[报说提讲]过?(?:修|上去)?|反映|反应|登记|投诉|申请|事情?|问题|单子?|工单|物业|师傅|管家|社区|人|到底|究竟|现在|目前|怎么|还|都|也|就|在|能|可以|家里?|的"
    r"|[啊呀呢吗嘛么吧了哦,，。.!！?？~\s]"
)


def asks_after(plain: str) -> str | None:
    """Give what is asked after, “灯” of “我报的灯怎么样了”; empty: whatever was told of; None: nothing is."""
    if len(plain) > _LONGEST:
        return None
    if _NUMBERED.fullmatch(plain) or _LED.match(plain) or _URGED.fullmatch(plain):
        return ""
    found = next((match for pattern in _ASKS if (match := pattern.search(plain))), None)
    return _FILLING.sub(" ", plain[: found.start()] + " " + plain[found.end() :]).strip() if found else None


def asks_of_the_past(reading: Reading) -> bool:
    """Say whether it is asked what became of a matter that is over: “昨天那个电梯困人怎么回事”."""
    plain = reading.plain
    if len(plain) > _LONGEST or reading.urgent or _NOW.search(plain):
        return False
    lasts = _LASTS.search(plain) and not _OVER.search(plain)
    return bool(_PAST.search(plain) and _WHAT_CAME.search(plain) and _names_a_matter(reading)) and not lasts


def _names_a_matter(reading: Reading) -> bool:
    """Whether something is named that tickets are of, also where the question itself is heard as talk."""
    broken = _LASTS.search(reading.plain) is not None
    return bool(reading.matter) or (broken and any(known.search(reading.plain) for _, known in matters.all_patterns()))


def was_told(plain: str) -> bool:
    """Say whether it is asked of as something told of before: “垃圾那个单子”."""
    return bool(_TOLD.search(plain))


def number(plain: str) -> int | None:
    """Give the number of “1号单子呢”, “12到哪一步了”."""
    found = _NUMBER.search(plain) or _LED.match(plain) or _URGED.fullmatch(plain)
    return int(found[1]) if found else None


def is_about(words: Iterable[str], told: str) -> bool:
    """Say whether words name what was told: as they stand, or by the thing they end with (“路灯”, “楼道灯”)."""
    return any((len(word) > 1 and word in told) or (word[-1] in _THINGS and word[-1] in told) for word in words)


_LAWYER = "律师"
_DOCTOR = "医生"
_OFFICER = "民警"
_ASKING = re.compile(r"[吗么呢?？]|怎么办|能不能|可不可以|要不要|该找谁|找谁|怎么[弄处理]")
_OF_HEALTH = re.compile(r"(?:吃|用|打|服).{0,6}(?:药|布洛芬|头孢|阿莫西林|疫苗)|发烧|血[压糖]|咳嗽|感冒|过敏|拉肚子")
_OF_POLICE = re.compile(r"被骗|诈骗|骗了我?钱|报案|身份证(?:丢|掉|补)")


def expertise(plain: str) -> str | None:
    """Whose question it is: a lawyer's, a doctor's or an officer's; None of anything that somebody has to act on."""
    if asks_of_law(plain):
        return _LAWYER
    asked = _ASKING.search(plain) is not None and len(plain) <= _LONGEST
    return (_DOCTOR if _OF_HEALTH.search(plain) else _OFFICER if _OF_POLICE.search(plain) else None) if asked else None


_LEGAL = re.compile(
    r"法律(?:问题|咨询)|合同.{0,8}(?:看看|看一?下|有没有效|纠纷)|看看?.{0,4}合同|不退(?:押金|定金|租金|房租)|劳动仲裁|打官司|合法吗|违法吗|犯法吗|合不合法|犯不犯法|违不违法|算不算违[法约]|有没有法律|能不能起诉|法律上"
)


def asks_of_law(plain: str) -> bool:
    """“算不算违约”: a lawyer's question, and no matter that somebody has to act on."""
    return _LEGAL.search(plain) is not None
