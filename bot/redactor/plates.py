"""Number plates of cars and of electric bicycles, whole and in part."""

import re

from bot.redactor.rules import Family, Rule, rule

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_DOT = r"[ ·•.,\-_/():]{0,2}"
_IS = r"[是为:的 ]{0,3}"
_CAR = re.compile(r"车(?![间展票次])|挪|停在|停到|占[了着]?位|堵|绿牌|蓝牌|司机|后备箱")


def _plate(match: re.Match[str]) -> str | None:
    return "〔车牌〕" if any(c.isdigit() for c in match[0]) else None


def _plate_alone(match: re.Match[str]) -> str | None:
    """Without its province: where cars are spoken of, and digits are most of it."""
    near = match.string[max(0, match.start() - 12) : match.end() + 12]
    return "〔车牌〕" if sum(c.isdigit() for c in match[0]) >= 2 and _CAR.search(near) else None


PLATES = Family(
    re.compile(
        rf"[{_PROVINCES}] ?[A-Z]|WJ|使[0-9]|[牌照尾]|车主|[挡堵挪]"
        rf"|车号|车的?[号0-9\u4e00-\u9fff]{{0,4}}[A-Z]?[0-9]{{4}}|[A-Z][·\- ]?[A-Z0-9]{{5}}|[A-Z]开头"
    ),
    (
        Rule(
            re.compile(
                rf"[{_PROVINCES}] ?[A-Z]{_DOT}(?:[A-HJ-NP-Z0-9][ \-·]?){{4,5}}[A-HJ-NP-Z0-9挂学警港澳领使](?![A-Z0-9])"
            ),
            _plate,
        ),
        rule(rf"[{_PROVINCES}] ?[A-Z]{_DOT}[0-9][A-Z0-9]{{2,3}}[挂学警]", "〔车牌〕"),
        rule(rf"(?<![A-Z])WJ ?[{_PROVINCES}] ?[0-9A-Z]{{4,6}}(?![A-Z0-9])", "〔车牌〕"),
        rule(
            rf"(?:车牌|牌照|车号|牌号)号?码?{_IS}((?![A-Z]{{6}})[A-Z][·\- ]?[A-Z0-9]{{5,6}})(?![A-Z0-9])", "〔车牌〕", 1
        ),
        rule(rf"[蓝绿黄黑白]牌{_IS}((?=[A-Z]{{0,6}}[0-9])[A-Z0-9]{{6,7}})(?![A-Z0-9])", "〔车牌〕", 1),
        # a part of one: letters and digits after the word that announces it
        rule(
            rf"(?:车牌号?码?|牌照号?|车号|牌号|尾[号数]|[A-Z]开头的?)(?:最?[后末前][2-6几]位)?{_IS}"
            r"((?=[A-Z]{0,5}[0-9])(?=[0-9]{0,5}[A-Z])[A-Z0-9]{3,6})(?![A-Z0-9])",
            "〔车牌〕",
            1,
        ),
        rule(rf"(?:车牌号?码?|牌照号?){_IS}([0-9]{{3,5}})(?![0-9]|\s?[元块])", "〔车牌〕", 1),
        rule(
            rf"(?:(?:电动|电瓶|助力)车|摩托车?)的?[牌号照]{{0,3}}{_IS}([\u4e00-\u9fff]{{0,2}}[A-Z]?[0-9]{{4,7}})(?![0-9])",
            "〔车牌〕",
            1,
        ),
        rule(r"(?<![大即])使[0-9]{6}(?![0-9])", "〔车牌〕"),
        rule(
            r"(?<![A-Z0-9.\-#])(?=[A-Z]{0,3}[0-9][A-Z]{0,3}[0-9])(?=[0-9]{0,4}[A-Z])[A-HJ-NP-Z0-9]{5}(?=的?车主|,?(?:请?挪|[挡堵]))",
            "〔车牌〕",
        ),
        Rule(re.compile(r"(?<![A-Z0-9.\-])[A-HJ-NP-Y][·\- ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9.\-]|元)"), _plate_alone),
    ),
)
