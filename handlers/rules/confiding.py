"""Words whose answer a group must not hear: violence at home puts whoever tells of it in danger."""

import re

from handlers.rules import grievances
from nlp import Reading, urgency
from nlp.labels import Act, Label, Subject

_NAMED = re.compile(r"家暴|家庭暴力|虐待")
_KIN = re.compile(
    r"老公|老婆|丈夫|妻子|媳妇|爱人|前夫|前妻|男朋友|女朋友|男友|女友|公公|婆婆|爸|妈|父亲|母亲|继父|儿子|女婿|孩子|小孩|娃|家里"
)
_BEATEN = re.compile(
    r"(?:打|揍)(?:他|自己|自家)?(?:老婆|媳妇|妻子|女人|孩子|小孩|娃|儿子|女儿|闺女|老人|老?妈|婆婆|公公|她)"
)

_LIKELY = 0.8
_OF_PEOPLE = frozenset({Subject.CARE, Subject.COMMUNITY, Subject.SECURITY, Subject.AFFAIRS, Subject.OTHER})
_BEATS = re.compile(
    rf"(?:{_KIN.pattern}).{{0,5}}(?:打|揍|踢|掐|扇)(?:了|过|得|伤|死){{0,2}}我(?!.{{0,2}}(?:电话|手机|招呼|游戏|微信|主意))"
)


def at_home(plain: str) -> bool:
    """Whether it tells of violence at home, here and now."""
    return bool(_NAMED.search(plain) or (_KIN.search(plain) and urgency.danger(plain) in urgency.ATTACKED))


def is_for_one(plain: str, *, urgent: bool) -> bool:
    """Whether one officer alone may know: somebody is beaten at home, now or again and again."""
    return bool(_NAMED.search(plain) or _BEATEN.search(plain) or _BEATS.search(plain)) or (urgent and at_home(plain))


def is_secret(plain: str, *, urgent: bool) -> bool:
    """Whether it is no quarrel in which neighbours have a part: for one officer alone, or past an office."""
    return is_for_one(plain, urgent=urgent) or grievances.office(plain) is not None


def of_things(reading: Reading) -> bool:
    """Whether something is broken or in the way, and nothing is told of anybody's life."""
    sure = reading.act is Act.OPEN or reading.confidence >= _LIKELY
    return reading.label is Label.NEED and sure and reading.subject not in (None, *_OF_PEOPLE)
