"""Number plates of cars and of electric bicycles, whole and in part."""

import re

from bot.redactor.rules import Family, Rule, rule

_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_DOT = r"[ ·•.,\-_/():*☆★]{0,2}"
_SUFFIX = (
    r"(?:挂(?![在着了])|学(?![校生期习区])|警(?![报察灯铃告示惕方官笛号戒])|港(?![口币式珠])|澳(?![门洲元])|领(?![导取走养])"
    r"|使(?![用劲得馆])|[A-HJ-NP-Z0-9])"
)
"""The last sign of a plate, where it does not begin the next word: 粤SC47D8警报响."""

_IS = r"[是为:的 ]{0,3}"
_STANDARD = re.compile(r"标准?\s?[A-Z]|型号|编号|(?<![A-Z])GB[0-9]{4,5}$")
"""国标GB17761: a standard, or what a factory calls a thing."""

_WORDS = "新云黑青藏贵宁"
"""Provinces that are words as well."""

_MAKES = "大众|丰田|本田|别克|奥迪|宝马|奔驰|特斯拉|比亚迪|长安|5菱|吉利|哈弗|日产|雪佛兰|奇瑞|帕萨特|朗逸"
_MODEL = re.compile(rf"(?:{_MAKES})\s?$")
_CAR = re.compile(r"车(?![间展票次])|摩托|电驴|两轮|挪|停在|停到|占[了着]|占位|充电|堵|绿牌|蓝牌|司机|后备箱|" + _MAKES)


def _plate(match: re.Match[str]) -> str | None:
    return "〔车牌〕" if any(c.isdigit() for c in match[0]) else None


def _plate_short(match: re.Match[str]) -> str | None:
    """One sign short: no word before a train, a paper size or a model (新G1611次, 新A4)."""
    digits = sum(c.isdigit() for c in match[0])
    near = match.string[max(0, match.start() - 12) : match.end() + 12]
    return "〔车牌〕" if digits >= 2 and (match[1] not in _WORDS or _CAR.search(near)) else None


def _plate_alone(match: re.Match[str]) -> str | None:
    """Without its province: where cars are spoken of, and digits are most of it."""
    near = match.string[max(0, match.start() - 12) : match.end() + 12]
    standard = _STANDARD.search(match.string[max(0, match.start() - 4) : match.end()])
    model = _MODEL.search(match.string, max(0, match.start() - 6), match.start())
    told = _CAR.search(near) and not standard and not model
    return "〔车牌〕" if sum(c.isdigit() for c in match[0]) >= 2 and told else None


PLATES = Family(
    re.compile(
        rf"[{_PROVINCES}][ ·•]?[A-Z]|WJ|使[0-9]|[0-9]的?[电助][动瓶力]车|[牌照尾]|车主|[挡堵挪]"
        rf"|车号|车的?[号0-9\u4e00-\u9fff]{{0,4}}[A-Z]?[0-9]{{4}}|[A-Z][·\- ]?[A-Z0-9]{{5}}"
        "|[0-9]{1,4}[A-Z][A-Z0-9]|[A-Z]开头"
    ),
    (
        Rule(
            rf"[{_PROVINCES}][ ·•]?[A-Z]{_DOT}(?:[A-HJ-NP-Z0-9][ \-·]?){{4,5}}{_SUFFIX}(?![A-Z0-9])",
            _plate,
        ),
        # a motorcycle's, or one letter too few
        Rule(
            rf"([{_PROVINCES}])[ ·•]?[A-Z]{_DOT}(?:[A-HJ-NP-Z0-9]){{4}}(?![A-Z0-9]|\s?[次元块路]|号[线楼])",
            _plate_short,
        ),
        # 闽字D8Q26J, 粤牌SC47D8
        rule(
            rf"[{_PROVINCES}][字牌]头?号?{_IS}((?=[A-Z]{{0,6}}[0-9])[A-Z]{_DOT}[A-HJ-NP-Z0-9]{{4,6}})(?![A-Z0-9])",
            "〔车牌〕",
            1,
        ),
        rule(rf"[{_PROVINCES}][ ·•]?[A-Z]{_DOT}[0-9][A-Z0-9]{{2,3}}[挂学警]", "〔车牌〕"),
        rule(rf"(?<![A-Z])WJ ?(?:[{_PROVINCES}] ?|[0-9]{{2}}{_DOT})[0-9A-Z]{{4,6}}(?![A-Z0-9])", "〔车牌〕"),
        rule(
            rf"(?:车牌|牌照|车号|牌号)号?码?{_IS}((?![A-Z]{{6}})[A-Z][·\- ]?[A-Z0-9]{{5,6}})(?![A-Z0-9])", "〔车牌〕", 1
        ),
        rule(
            rf"(?:[蓝绿黄黑白军警]牌|[A-Z]牌(?=[,: ])){_IS},?{_IS}((?=[A-Z]{{0,6}}[0-9])[A-Z0-9]{{5,7}})(?![A-Z0-9])",
            "〔车牌〕",
            1,
        ),
        # a part of one: letters and digits after the word that announces it
        rule(
            rf"(?:车牌号?码?|牌照号?|车号|牌号|尾[号数]|车尾号?|[A-Z]开头的?)(?:最?[后末前][2-6几]位)?{_IS}"
            r"((?=[A-Z]{0,5}[0-9])(?=[0-9]{0,5}[A-Z])[A-Z0-9]{3,6})(?![A-Z0-9])",
            "〔车牌〕",
            1,
        ),
        rule(rf"(?:车牌号?码?|牌照号?){_IS}([0-9]{{3,5}})(?![0-9]|\s?[元块])", "〔车牌〕", 1),
        rule(
            rf"(?:(?:电动?|电瓶|助力)(?:自行)?车|自行车(?=的?牌)|摩托车?)的?[牌号照]{{0,3}}{_IS}"
            r"([\u4e00-\u9fff]{0,2} ?[A-Z]{0,2}[·\- ]?[0-9]{4,7}|[\u4e00-\u9fff]{2} ?(?=[A-Z]{0,2}[0-9])[A-Z0-9]{5,8})"
            r"(?![0-9A-Z]|\s?[元块多年款])",
            "〔车牌〕",
            1,
        ),
        rule(r"[\u4e00-\u9fff]{2} ?[A-Z]?[0-9]{5,6}(?=的?(?:电动|电瓶|助力)车)", "〔车牌〕"),
        # 五菱宏光55M18
        rule(
            rf"(?:{_MAKES}|轿车|面包)[\u4e00-\u9fff]{{0,3}}[: ]?"
            r"((?=[0-9]{0,4}[A-Z])(?=(?:[A-Z]{0,2}[0-9]){3})[A-HJ-NP-Z0-9]{5})(?![A-Z0-9])",
            "〔车牌〕",
            1,
        ),
        rule(r"(?<![大即])使[0-9]{6}(?![0-9])", "〔车牌〕"),
        rule(
            r"(?<![A-Z0-9.\-#])(?=[A-Z]{0,3}[0-9][A-Z]{0,3}[0-9])(?=[0-9]{0,4}[A-Z])[A-HJ-NP-Z0-9]{5}(?=的?车主|,?(?:请?挪|[挡堵]))",
            "〔车牌〕",
        ),
        Rule(r"(?<![A-Z0-9.\-])[A-HJ-NP-Y][·\- ]?[A-HJ-NP-Z0-9]{5,6}(?![A-Z0-9.\-]|元)", _plate_alone),
    ),
)
