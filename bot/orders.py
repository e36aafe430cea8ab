"""Several orders in one line, each with the number of its ticket: “接 4 和 转 3 给刘工”."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.grammar import Grammar
from bot.message import WORDS, Message

_AND = re.compile(
    r"([,，、;；。\n]|和|跟|然后|再|并|还有|以及|另外|同时"
    r"|(?<=\d)\s+(?=(?![和跟再并还以另同然到给])[^\d\s#＃]{1,4}\s?[#＃]?\d))"
)
_MARKS = " \t\r\n\u3000,，、;；。"
_NUMBERS = re.compile(r"\d{1,9}\D{1,40}\d")
_NUMBER = re.compile(r"[#＃]?\d{1,6}号?单?")
_BARE = re.compile(rf"(?P<name>[^\d\s#＃]{{1,8}})\s{{0,2}}{_NUMBER.pattern}")
_LONGEST, _MOST = 200, 6
"""Letters of such a line, and orders in it."""


def several(message: Message, grammar: Grammar) -> list[Message]:
    """Each order as a message of its own, in the order they were given; else the message as it is."""
    meant = (message.private or message.calls_bot) and not message.forwarded and message.kind in WORDS
    if not meant or len(message.text) > _LONGEST or not _NUMBERS.search(message.text):
        return [message]
    every = frozenset(grammar.commands.values())

    def orders(words: str) -> bool:
        call = grammar.parse(words)
        if call is None and (found := grammar.likely(words, every)) and found[1].sure:
            call = found[0]
        return call is not None and not call.problem and call.has_number

    found = parts(message.text, orders)
    if not 1 < len(found) <= _MOST:
        return [message]
    return [replace(message, text=words, id=f"{message.id}+{n}" if n else message.id) for n, words in enumerate(found)]


def _like(found: list[str], words: str) -> str:
    """“5” after “接 4” is “接 5”."""
    before = _BARE.fullmatch(found[-1]) if found and _NUMBER.fullmatch(words) else None
    return f"{before['name']} {words}" if before else words


def parts(text: str, orders: Callable[[str], bool]) -> list[str]:
    """The line parted where one order ends and the next begins; none where it does not begin with one."""
    found: list[str] = []
    between = ""
    for n, piece in enumerate(_AND.split(text)):
        if n % 2:
            between = piece
        elif orders(words := _like(found, piece.strip(_MARKS))):
            found.append(words)
        elif found:
            found[-1] += between + piece
        elif piece.strip(_MARKS):
            return []
    return [words.strip(_MARKS) for words in found]
