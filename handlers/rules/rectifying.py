"""Rectifying: whether somebody wants to have put right what is kept of them, and what of it."""

import re

PHONE = "phone"

_NUMBER = r"(?:手机号?码?|电话号?码?|号码)"
_DATA = rf"(?:{_NUMBER}|资料|信息|登记|数据|称呼|名字|姓名|住处|住址|房号)"
_CHANGED = r"(?:换|改|变|不用|停|写错|记错|登错|填错|错|不对|有误)"
_WANTED = re.compile(
    rf"(?:我?(?:要|想要?)|帮我|请|麻烦您?)?(?:更正|修改|改)(?:一?下)?(?:我的?)?{_DATA}?[。.!！]?"
    rf"|我(?:的|家)?{_DATA}(?:是|都|已经)?{_CHANGED}了?.{{0,24}}|我(?:换|改)了?(?:新|个)*{_NUMBER}了?.{{0,24}}"
)
_OF_PHONE = re.compile(_NUMBER)


def wanted(plain: str) -> str | None:
    """Say what is to be put right, ``PHONE`` or empty for something else; None: nothing is."""
    if not _WANTED.fullmatch(plain.strip()):
        return None
    return PHONE if _OF_PHONE.search(plain) else ""
