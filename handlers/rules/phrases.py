"""Turns of speech by which those who act say what they mean without a command."""

import re

_REFUSES = re.compile(r"不是我能|不是我(?:管|干|负责)|不归我|我(?:干|弄|修)不了")
_PRICE = re.compile(r"多少钱|怎么收费|收费标准|什么价|价钱|想找人|找人上门|有没有人能")
_GIVES_BACK = re.compile(r"(?:^|[\s,，。])(?:退|退单|退了)[。.!]?$")


def refuses(text: str) -> bool:
    """“不是我能干的 主管道堵了 退”: not this person's work."""
    return bool(_REFUSES.search(text) or _GIVES_BACK.search(text))


def reason(text: str) -> str:
    """What such a sentence gives as its reason."""
    parts = [part for part in re.split(r"[\s,，。;；]+", text) if part and not refuses(part)]
    return " ".join(parts)


def asks_price(text: str) -> bool:
    """“想找人通 多少钱”: somebody to come for money, or what it costs."""
    return bool(_PRICE.search(text))
