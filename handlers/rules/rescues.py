"""What people say of a danger in plain words: that they go, that they cannot, that it is over."""

import re

from handlers.rules import phrases

_LONGEST = 30
_GOES = re.compile(
    r"(?:收到|好的?|知道了?|嗯|行|[,，。!！\s]){0,4}(?:我们?|俺)?(?:现在|马上|这就|立刻|立即|已经|正|在){0,3}"
    r"(?:[过下上]?去(?:看看|看一?下|看一眼|瞧瞧)?了?|赶?过去了?|赶去了?|赶来了?|到了?|来了|(?<=[上就刻即])来|出发了?|在路上了?|在赶|往.{1,6}[去赶跑走]|[去来到]现场)"
    r"(?:[,，。!！\s]+(?P<more>.{0,20}))?[了啦。!！]{0,2}"
)
_CANNOT = re.compile(
    r"不在(?:小区|家|本地|这边|楼里|附近|城里)|[去来]不了|过不去|赶不(?:过去|到|回)|走不开|(?:人?在|出)(?:外地|出差|住院|医院|老家|国外)|出差"
)
_CALMS = re.compile(
    r"虚惊|误会|误报|搞错|看错|听错|闻错|没事[了啦]|没(?:有|什么|啥)?(?:味道?|烟|火)了|(?:味道?|烟)(?:已经|都)?(?:散|没)了|不是(?:真的)?(?:漏气|煤气|燃气|着火|起火|打架)|(?:他|她|人)们?(?:已经)?(?:走|跑|散)了"
    r"|平安|(?:火|烟).{0,3}灭了|[救放抬弄]出来|出来了|送.{0,3}(?:医院|急诊)|上.{0,3}救护车|救护车.{0,3}(?:来|到|接)|醒(?:了|过来)"
)
_GROWS = re.compile(
    r"(?:味道?|气味|烟|火|水|声音?).{0,6}(?:越来越|更|好|很|太|还是).{0,2}(?:重|大|浓|多|厉害|呛|响|高|旺)|还在(?:漏|冒|烧|喷|响|涨)|蔓延|[烧漏冒涨](?:到|过来|上来)"
)


def grows(text: str) -> bool:
    """“味道越来越重了”: how it goes on, which names no danger by itself."""
    return _is_told(text) and _GROWS.search(text) is not None


def goes(text: str) -> str | None:
    """What is said besides by whoever goes, “我马上过去，已打119”; None where nobody goes."""
    found = _GOES.fullmatch(text.strip()) if _is_told(text) else None
    return (found["more"] or "") if found else None


def cannot(text: str) -> bool:
    """“不在小区，叫物业去”."""
    return _is_told(text) and _CANNOT.search(text) is not None


def calms(text: str) -> bool:
    """“虚惊一场，是垃圾桶”: that it is over, or never was."""
    return _is_told(text) and _CALMS.search(text) is not None and not phrases.denies_matter(text)


def _is_told(text: str) -> bool:
    return len(text) <= _LONGEST and not text.endswith(("?", "？", "吗", "呢"))
