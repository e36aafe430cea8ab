"""The shape of a command: its name, and what follows, read by the types of the handler's parameters.

Tolerant of how people type (slash, full-width, `#241`, number first or last), strict about what is meant:
what does not fit is no command in a group, and a sentence with the usage in private.
"""

import inspect
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from types import NoneType, UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

from bot.capability import Command
from bot.forgiving import guess, one_slip
from bot.takes import Guess, Takes
from bot.texts import punctuated

TicketNumber = NewType("TicketNumber", int)
"""``#241``, ``241``, ``２４１``, ``工单241``."""

Word = NewType("Word", str)
"""One word, without blanks."""

_NUMBER = re.compile(
    r"^(?:工单)?[#＃]?\s{0,2}(\d{1,9})号?(?!\d|[-.栋幢座单号楼层元点年月日天时分个周小半路块元斤岁人户米度])"
)
_AMOUNT = re.compile(r"\d{1,9}\s?[路块元斤岁人户米度的室房]")
_CALLED = re.compile(r"^@?管家[\s,:,]{0,3}")
_FACES = re.compile(r"(?<=\w)[\s👍👌🙏💪👏🤝🌹🎉😊😄😁🙂✅❤\ufe0f]{1,12}$")
"""What is meant kindly behind a word; other faces may turn its meaning round."""

_SPACES = re.compile(r"[\s　,，:：]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A command as it was asked for.  ``problem``: the name is right, what follows is not."""

    command: Command
    arguments: Mapping[str, Any]
    problem: bool = False

    @property
    def has_number(self) -> bool:
        """Whether it was surely meant: “我去！” overheard is an exclamation, with a number it is not."""
        return any(isinstance(value, int) for value in self.arguments.values())


def tidy(text: str) -> str:
    """One width, no marks that do not show, no slash, no spoken-to bot, no blanks around."""
    plain = unicodedata.normalize("NFKC", text)
    if not plain.isprintable():
        plain = "".join(c for c in plain if unicodedata.category(c) not in ("Cf", "Cs", "Co") and c != "\0")
    plain = _CALLED.sub("", plain.strip())
    if plain and not plain[-1].isalnum():
        plain = _FACES.sub("", plain)
    return plain.removeprefix("/").strip()


class Grammar:
    """All commands by name.  Two of one name are an error at the start."""

    def __init__(self, commands: Iterable[Command]) -> None:
        self.commands: dict[str, Command] = {}
        self._parameters: dict[str, list[_Parameter]] = {}
        self._takes: dict[str, Takes] = {}
        for command in commands:
            first = command.names[0]
            self._parameters[first] = parameters = _parameters(command)
            self._takes[first] = _takes(first, parameters)
            for name in command.names:
                if name in self.commands:
                    raise LookupError(f"two commands are called {name}")
                self.commands[name] = command
        self._longest = sorted(self.commands, key=len, reverse=True)
        self._lengths = sorted({len(name) for name in self.commands}, reverse=True)
        self._begins = frozenset(name[0] for name in (*self.commands, "管家", "工单"))

    def parse(self, text: str) -> Call | None:
        """The command that ``text`` asks for; None where it is talk."""
        if len(text) > 2000 or ("一" <= text[:1] <= "龥" and text[0] not in self._begins):
            return None  # most talk begins with a sign that is written in one way only, and no name begins with
        plain = tidy(text)
        if name := self._name_of(plain):
            return self._fit(self.commands[name], plain[len(name) :])
        if number := _NUMBER.match(plain):  # “241 接”: the number first
            rest = plain[number.end() :].strip()
            if name := self._name_of(rest):
                return self._fit(self.commands[name], f"{number[1]} {rest[len(name) :]}")
        return None

    def likely(self, text: str, allowed: Collection[Command]) -> tuple[Call, Guess] | None:
        """What words that are meant for the bot ask for, among what the speaker may do; None where it is talk."""
        if len(text) > 2000:
            return None
        names = {name: command for command in allowed for name in (*command.names, *command.also)}
        found = guess(tidy(text), {name: self._takes[command.names[0]] for name, command in names.items()})
        if found and found.name not in self.commands:
            found = replace(found, name=names[found.name].names[0])
        call = self.parse(found.spelled) if found else None
        if call is None or call.command not in names.values():
            return None  # a longer name, of something that does not count here
        return (call, found) if found and (found.sure or not call.problem) else None

    def nearest(self, text: str) -> str | None:
        """A command one slip away from the first word of ``text``."""
        word = _SPACES.split(tidy(text), maxsplit=1)[0]
        near = [name for name in self._longest if len(name) >= 2 and one_slip(word, name)]
        return near[0] if len(word) >= 2 and near else None

    def _name_of(self, plain: str) -> str | None:
        """The command whose name stands at the beginning and ends there, or before a blank or a number."""
        for length in self._lengths:
            if (name := plain[:length]) in self.commands and len(name) == length:
                rest = plain[length:]
                if _AMOUNT.match(rest):
                    continue
                if not rest or _SPACES.match(rest) or rest[0] in "#＃0123456789。!.！~":
                    return name
        return None

    def _fit(self, command: Command, rest: str) -> Call:
        rest = re.sub(r"^[\s,，:：。.!！~]+", "", rest).strip()
        call = Call(command=command, arguments={})
        arguments: dict[str, Any] = {}
        for parameter, kind, optional in self._parameters[command.names[0]]:
            value, left = _take(kind, rest)
            if value is None and not optional:
                return replace(call, problem=True)
            rest = left if value is not None else rest
            if value is not None:
                arguments[parameter] = value
        return replace(call, arguments=arguments, problem=bool(rest))


_Parameter = tuple[str, Any, bool]
"""Its name, its kind, and whether it may be left out."""


def _parameters(command: Command) -> list[_Parameter]:
    hints = get_type_hints(command.run)
    found = []
    for parameter in list(inspect.signature(command.run).parameters.values())[1:]:
        kind = hints[parameter.name]
        if get_origin(kind) in (Union, UnionType):
            kind = next(k for k in get_args(kind) if k is not NoneType)
        found.append((parameter.name, kind, parameter.default is not inspect.Parameter.empty))
    return found


def _takes(first: str, parameters: list[_Parameter]) -> Takes:
    """What may follow a command's names: ticket numbers, words of one's own."""
    words = next((name for name, kind, _ in parameters if kind in (str, Word)), "")
    numbers = sum(kind is TicketNumber for _, kind, _ in parameters)
    return Takes(first, numbers, words)


def _take(kind: Any, rest: str) -> tuple[Any, str]:
    """What ``kind`` reads from the beginning of ``rest``, and what is left."""
    if kind is TicketNumber:
        match = _NUMBER.match(rest)
        return (TicketNumber(int(match[1])), rest[match.end() :].lstrip(" ,:。.!~")) if match else (None, rest)
    if not rest:
        return None, rest
    if kind is Word:
        word, *left = _SPACES.split(rest, maxsplit=1)
        return Word(word), left[0] if left else ""
    return punctuated(rest), ""
