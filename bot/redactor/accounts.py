"""What a word announces: accounts, papers and meters that are somebody's; and addresses that announce themselves."""

import re

from bot.redactor.rules import Family, Rule, rule

_TO = r"[^0-9A-Z\n\x00]"
_PAPERS = (
    r"(?:(?<![可许认公保论见验凭取查求旁实佐格准])证(?![明据实监券书])件?|护照|驾照|户口[本簿]?"
    r"|(?:老年|门禁|IC|市民|老人)卡|社会保障|档案(?=编?号)|卡(?=[号是为: ]{0,3}[0-9]{6})"
    r"|医保|社保|公积金|就诊卡|病历|会员|卡号|户号|账[号户]|帐[号户]|保单|缴费号|[客用]户编?号|燃气(?:编|表)?号|[电水气]表号|合同号)"
)

PAPERS = Family(
    re.compile("[证卡照户号]|医保|社保|社会保障|公积金|病历|会员|保单|产权第"),
    (
        rule(
            rf"{_PAPERS}(?!热线|电话){_TO}{{0,6}}((?!20[0-9]{{6}}(?![0-9]))"
            rf"(?:[A-Z]{{1,2}}-[0-9]{{4}}-[0-9]{{4,8}}|[A-Z]{{0,4}}[0-9]{{6,20}}"
            r"(?:[\-*•×X]{1,12}[0-9]{2,12}){0,3}[A-Z]?|[0-9]{3,4}(?:[ \-][0-9]{3,4}){1,5}))(?![0-9])",
            "〔证件号〕",
            1,
        ),
        rule(r"([\u4e00-\u9fff]?\(?[0-9]{4}\)?[\u4e00-\u9fff]{2,6}产权第[0-9]{5,9}号)", "〔证件号〕"),
        # the number first: H10428837回乡证; the rest of one: 前六位350206, 后面19910918…
        rule(
            r"(?<![A-Z0-9])([A-Z]{0,3}[0-9]{7,9})"
            r"(?=[是的 ]{0,2}[\u4e00-\u9fff]{0,4}(?<!许可)(?<!合格)(?:证|护照)(?![明据实监券书]))",
            "〔证件号〕",
            1,
        ),
        rule(r"(?:后面|剩下|余下|其余)的?[是为: ]{0,2}([0-9]{8,14}X?)(?![0-9])", "〔证件号〕", 1),
    ),
)
KEYS = Family(
    re.compile(r"密码|口令|暗号|[门锁闸开]\w{0,2}码"),
    (
        # what opens a door: of four signs where a door is named, else of six and more
        rule(
            r"(?:[门锁闸]\w{0,2}密?|开[门锁]\w{0,2})码[是为:的 ]{0,3}"
            r"([A-Z]{0,6}[0-9*#]{4,12}[A-Z#*]{0,6})(?![0-9A-Z]|\s?[元块次])",
            "〔密码〕",
            1,
        ),
        rule(
            r"(?:密码|口令|暗号)[是为:的 ]{0,3}((?=[A-Z]{0,12}[0-9])[A-Z0-9#*_@!.]{6,24})(?![0-9A-Z]|\s?[元块次])",
            "〔密码〕",
            1,
        ),
    ),
)
WORK = Family(
    re.compile("[学工]号"), (rule(r"[学工]号[是为: ]{0,2}([A-Z]{0,2}[0-9]{4,20})(?![0-9])", "〔证件号〕", 1),)
)
FRAMES = Family(
    re.compile("[A-Z0-9]{17}|车架|发动机"),
    (
        rule(r"(?<![A-Z0-9])(?=[0-9]{0,16}[A-Z])(?=[A-Z]{0,16}[0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])", "〔车架号〕"),
        rule(rf"(?:车架|发动机)号{_TO}{{0,4}}([A-Z0-9]{{6,17}})(?![A-Z0-9])", "〔车架号〕", 1),
    ),
)

_NETWORKS = (
    r"(?:[微薇威围徽] ?[信心芯]|(?:加我?|[+➕]|私聊?) ?[VW微薇]|我 ?[VW微薇](?![A-Z])|(?<![A-Z])[VW微薇] ?我(?= ?:? ?[A-Z])"
    r"|(?<![\u4e00-\u9fffA-Z0-9])(?:[微薇](?=[A-Z: ])|[VW](?=[: ]{1,2}[A-Z]))|(?<![A-Z])VX|V信"
    r"|(?<![A-Z])WX|WECHAT|WEIXIN"
    r"|抖音|快手|小红书|微博|支付宝|淘宝|闲鱼|陌陌|钉钉|飞书|(?<![A-Z])(?:LINE|WHATSAPP|TELEGRAM|TG|SKYPE|UID)(?![A-Z])|[账帐]号|用户名"
    r"|(?<![A-Z])ID(?![A-Z]))(?!支付|公众|公号|小程序|视频号|红包|运动|群)"
)


def _handle(match: re.Match[str]) -> str | None:
    """xiaotong_wang, unless it is a picture or a net."""
    before = match.string[max(0, match.start() - 8) : match.start()]
    file = re.match("IMG|DSC|VID|MMEXPORT|SCREENSHOT", match[0])
    return None if file or re.search("WI-?FI|SSID|热点|无线", before) else "〔账号〕"


ACCOUNTS = Family(
    re.compile(
        r"[微薇威围徽V] ?[信心芯]|[微薇VW][A-Z: 我]|[加我+➕私聊] ?[VW微薇]|VX|WX|WE(?:CHAT|IXIN)"
        r"|抖音|快手|小红书|微博|支付宝|淘宝|闲鱼|陌陌|钉钉|飞书|LINE|WHATSAPP|TELEGRAM|TG|SKYPE|[账帐]号|用户名|ID|Q|扣扣|企鹅|[A-Z0-9]_[A-Z0-9]"
    ),
    (
        rule(
            rf"(?<![A-Z0-9])(?:QQ|Q(?![A-Z])|扣扣|企鹅){_TO}{{0,4}}([1-9][0-9]{{2,6}}[ \-]?[0-9]{{2,6}})(?![0-9])",
            "〔账号〕",
            1,
        ),
        # nobody writes such a thing but to be called by it
        Rule(
            r"(?<![A-Z0-9_./\-])(?=[A-Z0-9_]{0,30}[A-Z])[A-Z0-9]{1,16}(?:_[A-Z0-9]{1,16}){1,3}(?<!_[25]G)(?![A-Z0-9_.\-])",
            _handle,
        ),
        rule(
            rf"{_NETWORKS}(?:账?号|同号|ID)?{_TO}{{0,5}}([A-Z][A-Z0-9_\-.]{{4,19}}|(?=[0-9]*[_A-Z])[0-9][A-Z0-9_\-]{{5,19}}"
            rf"|[0-9]{{6,11}}(?!元|块))(?![A-Z0-9_])",
            "〔账号〕",
            1,
        ),
    ),
)

_AT = r"(?:@|#| ?(?:\(AT\)|\[AT\]|(?<![A-Z])AT(?![A-Z])|艾特|圈A) ?| AT )"
MAIL = Family(
    re.compile(r"@| ?(?:\.|点|DOT) ?(?:COM|CN|NET)"),
    (
        rule(r"(?<![A-Z0-9_.+\-])[A-Z0-9_.+\-]{1,64}@[A-Z0-9\-]{1,63}(?:\.[A-Z0-9\-]{2,63}){1,3}", "〔邮箱〕"),
        rule(
            rf"(?<![A-Z0-9_.+\-])[A-Z0-9_.+\-]{{2,64}} {{0,2}}{_AT} {{0,2}}[A-Z0-9\-]{{1,63}}"
            r" ?(?:\.|点|DOT) ?(?:COM|CN|NET)",
            "〔邮箱〕",
        ),
    ),
)
