"""The stories in ``stories/`` come true, line by line.  Neighbours may read and correct them.

A story is a text file.  Lines that begin with two full-width blanks are what the bot says, all of it and nothing else:

    【地】鹭岛街道/莲花社区/观远里/3栋/2单元          a place, with everything above it
    【群】3栋2单元群＝观远里的路径                    a group and its place; 【工作群】 for those who act
    【住】陈姐＝路径 502                              somebody's home
    【房】路径 101 100＝陈伯、（黄婆）                  a flat, its area in ㎡, its owners; in brackets: never spoke
    【职】刘工＝物业 电工＝路径                        an office; 副楼长 for a deputy
    【码】12345678＝{"admin": true}                    a one-time code that was handed over
    【另一个程序】路灯＝need                           a second reader is sure of words with 路灯 in them
    【单】阿伟＝3栋群＝待接单 26                       so many tickets that somebody reported there before
    【收不到】何叔                                     private words do not reach that person, or that group
    【收得到】何叔                                     now they do
    【规矩】路径＝{"routes": …}                       what differs there
    〔19:02〕【3栋2单元群】陈姐：怎么突然黑了          somebody speaks; 〔次日 09:00〕, 〔7天后 09:00〕 for a later day
    【1栋群、2栋群】管家：…                       the same words in both, in any order
    【3栋群】管家：［进群］                        the bot, or somebody, comes in; also ［退群］, ［群改名 新名］
    〔10:00〕                                         time passes, every timer rings on the way
"""

import json
import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from bot.message import Kind
from bot.second_reader import Opinion
from storage.codes import code_hash, codes
from storage.groups import Purpose
from storage.roles import Role
from tests.conftest import CODE, ZONE, Town, address

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))
_MOVES = {"进群": Kind.JOINED, "退群": Kind.LEFT, "群改名": Kind.RENAMED}
SPOKEN = re.compile(r"(?:〔(?P<when>[^〕]+)〕)?【(?P<room>[^】]+)】(?P<who>[^：]+)：(?P<text>.*)")


@pytest.mark.parametrize("path", STORIES, ids=lambda p: p.stem)
async def test_story(town: Town, path: Path) -> None:
    heard: list[tuple[str, str]] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):  # noqa: ASYNC240  a small file of the tests
        where = f"{path.name}:{number}"
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("　　"):
            rooms, words = re.fullmatch(r"【([^】]+)】管家：(.*)", line.strip()).groups()
            for room in rooms.split("、"):
                assert heard, f"{where}: the bot should have said {words!r} in {room}"
                said_in, said = heard.pop(_alike(heard, room))
                assert (said_in, hidden(said)) == (room, words.replace("\\n", "\n")), where
            continue
        assert heard == [], f"{where}: said before this line, but not in the story"
        heard = await play(town, line)
    assert heard == [], "said at the end, but not in the story"


def groups_of(path: Path) -> set[str]:
    """Every group of a story."""
    found = set(re.findall(r"^【(?:群|工作群)】([^＝]+)＝", text := path.read_text("utf-8"), re.MULTILINE))
    for rooms in re.findall(r"^(?:〔[^〕]+〕|　　)?【([^】]+)】[^：]+：", text, re.MULTILINE):
        found |= {room for room in rooms.split("、") if not room.startswith("私聊")}
    return found


def _alike(heard: list[tuple[str, str]], room: str) -> int:
    """The same words to several rooms are said in any order."""
    return next((i for i, (where, words) in enumerate(heard) if (where, words) == (room, heard[0][1])), 0)


def hidden(said: str) -> str:
    """What the bot said without codes that are different every time; the last short one can be said by 〈码〉."""
    if code := CODE.search(said):
        said = said.replace(code[1], "〈码〉")
    said = re.sub(r"[b-v]{4}-[b-v]{4}-[b-v]{4}", "〈核验码〉", said)
    return re.sub(r"\d{8}", "〈一次性码〉", said)


async def play(town: Town, line: str) -> list[tuple[str, str]]:
    if set_up := re.fullmatch(r"【(地|群|工作群|住|房|职|规矩|服务|码|另一个程序|单|收不到|收得到)】(.*)", line):
        await prepare(town, set_up[1], set_up[2])
        return []
    if only_time := re.fullmatch(r"〔([^〕]+)〕", line):
        return await town.wait_until(moment(town, only_time[1]))
    spoken = SPOKEN.fullmatch(line)
    assert spoken, f"not a line of a story: {line!r}"
    before = await town.wait_until(moment(town, spoken["when"])) if spoken["when"] else []
    assert before == [], f"said before {line!r}, but not in the story"
    return await speak(town, spoken["room"], spoken["who"], spoken["text"])


async def speak(town: Town, room: str, who: str, text: str) -> list[tuple[str, str]]:
    group = None if room == "私聊" else room
    if text.startswith("［图片"):
        return await town.picture(who, group)
    if text.startswith("［语音"):
        return await town.voice(who, group)
    if text.startswith("［撤回"):
        refers = str(int(text.strip("［］").removeprefix("撤回") or 0) or max(int(i) for i in town.spoken[who]))
        return await town.hear(town.message(who, "", group, kind=Kind.RECALL, refers=refers))
    if moved := re.fullmatch(r"［(进群|退群|群改名)\s?(.*)］", text):
        calls, named = who == "管家", {"room_name": moved[2] or group or ""}
        return await town.hear(town.message(who, "", group, kind=_MOVES[moved[1]], calls_bot=calls, **named))
    text = text.replace("〈码〉", town.code)
    calls = text.startswith("@管家")
    message = town.message(who, text.removeprefix("@管家").strip(), group, calls_bot=calls)
    town.spoken.setdefault(who, []).append(message.id)
    return await town.hear(message)


async def prepare(town: Town, kind: str, rest: str) -> None:
    name, _, value = rest.partition("＝")
    if kind == "地":
        await town.place(rest)
    elif kind in ("群", "工作群"):
        await town.group(name, value, Purpose.WORK if kind == "工作群" else Purpose.RESIDENTS)
    elif kind == "住":
        path, _, room = value.partition(" ")
        await town.person(name, path, room)
    elif kind == "房":
        path, room, area = name.split(" ")
        await town.flat(path, room, float(area), [owner for owner in value.split("、") if owner])
    elif kind == "职":
        office, _, path = value.partition("＝")
        role, _, post = office.partition(" ")
        await town.appoint(name, Role(role.removeprefix("副")), path, deputy=role.startswith("副"), post=post)
    elif kind == "另一个程序":
        town.reads_again(name, Opinion(value, sure=True))
    elif kind == "单":
        group, _, state = value.partition("＝")
        await town.reported(name, group, *state.split())
    elif kind == "收不到":
        town.wire.never.add(address(name))
    elif kind == "收得到":
        town.wire.never.discard(address(name))
    elif kind == "码":
        await town.ask(lambda db: db.execute(insert(codes).values(**code_row(name, value, town.clock.now()))))
    elif kind == "服务":
        title, words, provider, price, about = value.split("｜")
        await town.service(name, title, words=words, provider=provider, price=price, about=about)
    else:
        await town.ways(name, json.loads(value))


def code_row(code: str, purpose: str, now: datetime) -> dict:
    return {"hash": code_hash(code), "purpose": json.loads(purpose), "until": now + timedelta(days=1)}


def moment(town: Town, said: str) -> datetime:
    on = re.match(r"(\d+)天后", said)
    day = town.clock.time.date() + timedelta(days=int(on[1]) if on else 1 if "次日" in said else 0)
    clock = datetime.strptime(said.split()[-1], "%H:%M").time()  # noqa: DTZ007  the zone is put on below
    return datetime.combine(day, clock, ZONE)
