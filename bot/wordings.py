"""The sheet of all wording: gathered from the code, corrected by the community office, checked, used."""

from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from bot.settings import SettingsProblem
from bot.texts import Text, Texts

_WHERE_WORDS_ARE = ("bot", "handlers")
_NOT_SPOKEN = ("bot.__main__", "bot.commandline")


def sheet() -> dict[str, Text]:
    """Every sentence the bot can say, by its name."""
    return {f"{owner}.{name}": text for owner, texts in _owners().items() for name, text in texts.sheet().items()}


def lines() -> Iterator[str]:
    """The sheet as lines, ``name<TAB>wording``; a new line within a wording is written ``\\n``."""
    for name, text in sorted(sheet().items()):
        yield f"{name}\t{_escaped(text)}"


def faults(corrected: Iterable[str]) -> Iterator[str]:
    """What is wrong with a corrected sheet, a sentence each."""
    known, seen = sheet(), set[str]()
    for number, line in enumerate(corrected, start=1):
        if not line.strip() or line.startswith("#"):
            continue
        name, tab, wording = line.rstrip("\r\n").partition("\t")
        if reason := _fault(known.get(name), tab, wording) or ("写了两次" if name in seen else ""):
            yield f"第 {number} 行 {name}：{reason}"
        seen.add(name)


def use(path: str) -> None:
    """Say everything the way the corrected sheet at ``path`` says it; an empty path changes nothing."""
    if not path:
        return
    corrected = read(Path(path))
    if found := next(faults(corrected), None):
        raise SettingsProblem(f"用词表 {path} {found}。改好后再启动，可以先用 jinlin words --file {path} 检查。")
    owners = _owners()
    for line in corrected:
        name, tab, wording = line.rstrip("\r\n").partition("\t")
        if tab and not name.startswith("#"):
            owner, _, attribute = name.rpartition(".")
            owners[owner].reword(attribute, _unescaped(wording))


def read(path: Path) -> list[str]:
    """The lines of a sheet.  Raises SettingsProblem with a sentence where it cannot be read."""
    try:
        return path.read_text("utf-8-sig").split("\n")
    except OSError:
        raise SettingsProblem(f"读不到用词表 {path}，请检查路径和权限。") from None
    except UnicodeDecodeError:
        raise SettingsProblem(f"用词表 {path} 不是 UTF-8 文本。") from None


def _fault(known: Text | None, tab: str, wording: str) -> str:
    if known is None:
        return "没有这个名字，请照 jinlin words 输出的名字写"
    if not tab or not wording.strip():
        return "名字和句子之间要有一个制表符，句子不能空"
    try:
        blanks = Text(_unescaped(wording)).blanks
    except ValueError:
        return "花括号没有配对，空格要写成 {名字}"
    if blanks != known.blanks:
        return f"要有这些空：{'、'.join(f'{{{b}}}' for b in sorted(known.blanks)) or '一个也没有'}，不能多也不能少"
    return ""


def _load(name: str) -> None:
    """Import what may say something; who needs an extra that is not there says nothing."""
    try:
        import_module(name)
    except ModuleNotFoundError as missing:
        if (missing.name or "").partition(".")[0] in (*_WHERE_WORDS_ARE, "storage", "nlp"):
            raise


def _owners() -> dict[str, type[Texts]]:
    """Every class of sentences: by its module, and by its own name too where that is not ``Say``."""
    for package in _WHERE_WORDS_ARE:
        for info in walk_packages(import_module(package).__path__, f"{package}."):
            if not info.name.startswith(_NOT_SPOKEN):
                _load(info.name)
    found = [c for c in Texts.__subclasses__() if c.__module__.partition(".")[0] in _WHERE_WORDS_ARE]
    return {c.__module__ if c.__name__ == "Say" else f"{c.__module__}.{c.__name__}": c for c in found}


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _unescaped(text: str) -> str:
    parts = text.split("\\\\")
    return "\\".join(part.replace("\\n", "\n").replace("\\t", "\t") for part in parts)
