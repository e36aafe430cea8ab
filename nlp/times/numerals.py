"""Numerals: small numbers in digits or characters."""

DIGITS = "零〇一二两三四五六七八九十"
HAN_31 = "(?:三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"
_VALUES = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}


def number(written: str) -> int:
    """Read a number below a hundred: “28”, “二十八”, “零五”."""
    if written.isdecimal():
        return int(written)
    tens, ten, ones = written.partition("十")
    if not ten:
        return _VALUES[written[-1]]
    return _VALUES.get(tens, 1) * 10 + _VALUES.get(ones, 0)
