"""P1: chit-chat is never stored.  Sentences nobody could write by chance are said, then every byte is looked at."""

import asyncio
import random
import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest

from bot import logs
from bot.capability import Listener, Where
from bot.context import Talk
from bot.message import Kind
from bot.permission import EVERYONE
from nlp import Reading
from storage.asides import Asides
from storage.engine import Transaction
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town
from tests.figures import size, tell

SEED = 20261124
SENTENCES = size("JINLIN_CANARIES", 400)
RARE = "鲲鹇鲷鹦貔貅饕餮魑魅魍魉麒麟狻猊狴犴蒲牢嘲风睚眦赑屃螭吻"
TALK = [
    "哈哈{}真好笑",
    "{}今天天气不错",
    "晚上一起去{}跳舞吗",
    "{}生日快乐呀",
    "我家{}会叫妈妈了",
    "昨晚那部{}电视剧好看",
    "早上好{}",
    "{}谢谢大家",
    "周末带娃去{}公园玩",
    "{}这道菜怎么做的，看着好香",
    "{}666",
    "[捂脸]{}",
]
MANY = 2000
"""From so many words on it is looked for any three of their signs in a row, in each of the ways."""

WAYS = ("utf-8", "utf-16-le", "unicode_escape", "gb18030")
RUNS = [re.compile(b"(?:" + b"|".join(re.escape(c.encode(way)) for c in RARE) + b"){3}") for way in WAYS]
BUILDING = "某街道/某社区/柳荫里/3栋"
GROUP = "3栋群"


class Broken(Exception):
    """Says what was said to it, as careless exceptions do."""


@pytest.fixture
def canaries() -> list[str]:
    """Several hundred words that stand nowhere else; the seed is above."""
    return words(400)


def words(count: int) -> list[str]:
    dice = random.Random(SEED)
    return ["".join(dice.choices(RARE, k=6)) for _ in range(count)]


@pytest.fixture
async def street(town: Town) -> Town:
    await town.group(GROUP, BUILDING)
    await town.appoint("何叔", Role.BUILDING_LEADER, BUILDING)
    return town


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> StringIO:
    """Everything that is logged or printed, at the most talkative level."""
    sink = StringIO()
    monkeypatch.setattr("sys.stderr", sink)
    monkeypatch.setattr("sys.stdout", sink)
    logs.set_up(level="DEBUG")
    return sink


def hits(folder: Path, words: list[str], *more: str) -> list[str]:
    """Which of the words are in any file of the folder, in any of the ways text is written, or in ``more``."""
    found = []
    kept = [(path.name, path.read_bytes()) for path in folder.rglob("*") if path.is_file() and path.name != "seal.key"]
    kept += [("output", text.encode()) for text in more]
    if len(words) > MANY:
        return [name for name, content in kept if any(run.search(content) for run in RUNS)]
    for word in words:
        ways = [word.encode(way) for way in WAYS]
        found += [f"{name}: {word}" for name, content in kept if any(way in content for way in ways)]
    return found


async def chat(town: Town, words: list[str], form: Callable[[str], str] = "{}".format) -> None:
    """Every canary once, in the group; what the language takes for more than talk would be another test."""
    for number, word in enumerate(words):
        text = form(TALK[number % len(TALK)].format(word))
        await town.app.bus.deliver(town.message(f"邻居{number % 9}", text, GROUP))


def breaking(street: Town, stumble: str) -> None:
    """From now on a handler fails at every text with ``stumble`` in it."""

    def run(talk: Talk, reading: Reading) -> str | None:
        talk.known()
        talk.whisper(talk.message.text)
        talk.record("test.stumbled", words=talk.message.text)
        raise Broken(talk.message.text)

    listener = Listener(
        capability="test",
        name="test.stumble",
        hears=lambda reading: reading if stumble in reading.text else None,
        who=EVERYONE,
        where=Where.ANYWHERE,
        examples=(),
        run=run,
    )
    router = street.app.router
    router.ears._in_private.insert(0, listener)
    router.ears._in_groups.insert(0, listener)


@contextmanager
def failing_commits(street: Town, monkeypatch: pytest.MonkeyPatch, times: int) -> Iterator[list[int]]:
    """The next ``times`` transactions fail at their very end."""
    begin, failed = street.app.database.begin, list[int]()

    @contextmanager
    def broken(*, careful: bool = True) -> Iterator[Transaction]:
        with begin(careful=careful) as db:
            yield db
            if len(failed) < times:
                failed.append(1)
                raise Broken("no room left")

    with monkeypatch.context() as patch:
        patch.setattr(street.app.database, "begin", broken)
        yield failed


async def test_the_search_finds_what_is_there(street: Town, tmp_path: Path, canaries: list[str]) -> None:
    await street.say("林婶", f"3栋{canaries[0]}电梯坏了，卡在五楼不动了，谁来修一下", GROUP)
    assert await street.ask(lambda db: Tickets(db).get(1))
    assert hits(tmp_path, canaries[:1])


async def test_small_talk_leaves_nothing(street: Town, tmp_path: Path, told: StringIO) -> None:
    canaries = words(SENTENCES)
    await chat(street, canaries)
    for number, word in enumerate(canaries[:60]):
        kind = (Kind.PICTURE, Kind.VOICE, Kind.EDIT, Kind.RECALL)[number % 4]
        values = {"kind": kind, "quoted": word, "refers": f"{number}", "forwarded": True}
        await street.app.bus.deliver(street.message("邻居1", word, "没绑定的群", **values))
    assert not hits(tmp_path, canaries, told.getvalue())
    assert not [line for line in street.wire.said if any(word in line.text for word in canaries[:400])]
    tell("p1.sentences", len(canaries), "sentences", title="of small talk, none of it in any byte of any file")


async def test_a_handler_that_fails_leaves_nothing_readable(
    street: Town, tmp_path: Path, canaries: list[str], told: StringIO
) -> None:
    breaking(street, "貔貅不进")
    await chat(street, canaries, lambda text: f"{text}貔貅不进")
    for word in canaries[:20]:
        await street.app.bus.deliver(street.message("邻居1", f"{word}貔貅不进"))
    kept = await street.ask(lambda db: Asides(db).all(limit=1000))
    assert len(kept) == len(canaries) + 20
    assert all(aside.sealed and aside.reason.startswith("Broken") for aside in kept)
    assert told.getvalue().count("message set aside") == len(kept)
    assert not hits(tmp_path, [*canaries, "貔貅不进"], told.getvalue())
    await street.settle()
    opened = street.app.router.seal.open(kept[-1].sealed or b"")
    assert canaries[0].encode() in opened


async def test_handlers_that_fail_in_one_commit_leave_nothing_readable(
    street: Town, tmp_path: Path, canaries: list[str], monkeypatch: pytest.MonkeyPatch, told: StringIO
) -> None:
    """In a batch what is to be written waits for its like: what waits is taken back with the message that fails."""
    breaking(street, "貔貅不进")
    begun = list[bool]()
    begin = street.app.database.begin

    def counted(*, careful: bool = True) -> AbstractContextManager[Transaction]:
        begun.append(careful)
        return begin(careful=careful)

    monkeypatch.setattr(street.app.database, "begin", counted)
    said = [f"{word}貔貅不进" if n % 2 else TALK[n % len(TALK)].format(word) for n, word in enumerate(canaries[:120])]
    reported = street.message("林婶", "3栋电梯坏了，卡在五楼不动了，谁来修一下", GROUP)
    messages = [street.message(f"邻居{n % 9}", text, GROUP) for n, text in enumerate(said)]
    await asyncio.gather(*(street.app.bus.deliver(message) for message in [*messages[:60], reported, *messages[60:]]))
    assert not all(begun), "each had a commit of its own"
    kept = await street.ask(lambda db: Asides(db).all(limit=1000))
    assert len(kept) == 60
    assert all(aside.sealed and aside.reason.startswith("Broken") for aside in kept)
    assert await street.ask(lambda db: Tickets(db).get(1))
    assert not hits(tmp_path, [*canaries, "貔貅不进"], told.getvalue())


async def test_what_was_set_aside_is_erased_after_a_day(street: Town, tmp_path: Path, canaries: list[str]) -> None:
    breaking(street, "貔貅不进")
    await chat(street, canaries[:30], lambda text: f"{text}貔貅不进")
    sealed = [aside.sealed for aside in await street.ask(lambda db: Asides(db).all(limit=100))]
    await street.pass_time(hours=23)
    assert all(aside.sealed for aside in await street.ask(lambda db: Asides(db).all(limit=100)))
    await street.pass_time(hours=2)
    kept = await street.ask(lambda db: Asides(db).all(limit=100))
    assert len(kept) == len(sealed) == 30
    assert not any(aside.sealed for aside in kept)
    database = (tmp_path / "town.db").read_bytes()
    street.app.database.close()
    assert not hits(tmp_path, canaries)
    assert not any(body and body in (tmp_path / "town.db").read_bytes() for body in sealed)
    assert database


async def test_commits_that_fail_leave_nothing(
    street: Town,
    tmp_path: Path,
    canaries: list[str],
    monkeypatch: pytest.MonkeyPatch,
    told: StringIO,
) -> None:
    breaking(street, "貔貅不进")
    refused = 0
    with failing_commits(street, monkeypatch, 40) as failed:
        for number, word in enumerate(canaries[:80]):
            text = f"{word}貔貅不进" if number % 2 else TALK[number % len(TALK)].format(word)
            try:
                await street.app.bus.deliver(street.message("邻居1", text, GROUP))
            except Broken:
                refused += 1
    assert (len(failed), refused) == (40, 40)
    assert not hits(tmp_path, [*canaries, "貔貅不进"], told.getvalue())


async def test_a_quoted_doubt_is_gone_after_a_day(street: Town, tmp_path: Path, canaries: list[str]) -> None:
    """A leader's question quotes the words, and is erased when it is answered or after a day."""
    await street.say("大刘", f"电梯停了三天，物业修一下吧，真是锻炼身体{canaries[0]}", GROUP)
    assert hits(tmp_path, canaries[:1]), "nobody was asked: choose other words"
    await street.pass_time(hours=26)
    await street.pass_time(hours=1)
    assert not hits(tmp_path, canaries[:1])


async def test_a_message_that_is_taken_back_while_it_waits(street: Town, tmp_path: Path, canaries: list[str]) -> None:
    """Nothing is kept between hearing and acknowledging: a message that was never delivered is nowhere."""
    message = street.message("邻居1", TALK[0].format(canaries[0]), GROUP)
    await street.app.bus.deliver(message)
    await street.app.bus.deliver(message)
    street.clock.time += timedelta(minutes=1)
    assert not hits(tmp_path, canaries)


async def test_a_picture_with_small_talk_leaves_neither_words_nor_handle(
    street: Town, tmp_path: Path, canaries: list[str], told: StringIO
) -> None:
    for number, word in enumerate(canaries[:60]):
        photo = street.photo(f"邻居{number % 9}", GROUP, TALK[number % len(TALK)].format(word), album=f"album{word}")
        await street.app.bus.deliver(photo)
    assert not hits(tmp_path, [*canaries[:60], "town:picture-"], told.getvalue())


async def test_small_talk_that_is_pressed_leaves_nothing(
    street: Town, tmp_path: Path, canaries: list[str], told: StringIO
) -> None:
    for word in canaries[:30]:
        pressed = street.message("邻居1", word, kind=Kind.PRESSED, refers=word)
        await street.app.bus.deliver(pressed)
    assert not hits(tmp_path, canaries[:30], told.getvalue())


async def test_a_draft_that_was_given_up_leaves_nothing(street: Town, tmp_path: Path, canaries: list[str]) -> None:
    await street.say("何叔", f"转发 请爱护草坪{canaries[0]} 到 3栋")
    assert hits(tmp_path, canaries[:1]), "there was no draft: choose other words"
    await street.say("何叔", "不发")
    await street.pass_time(hours=2)
    street.app.database.close()
    assert not hits(tmp_path, canaries[:1])
