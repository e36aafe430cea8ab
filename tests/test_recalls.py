"""Recalled words are gone from every file, whatever state they were in; what staff see says so."""

import random
from datetime import timedelta
from pathlib import Path

import pytest

from bot.message import Kind
from storage.engine import Database
from storage.erasing import forget_words
from storage.journal import Journal
from storage.migrations import migrate
from storage.outbox import Outbox
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import Town
from tests.storage.village import NOW, Village

TOP = "鹭岛街道/莲花社区"
HERE = f"{TOP}/观远里"
WORDS = "2栋1102的老公又打人了 你们快来"


async def settled(town: Town) -> None:
    await town.group("2栋群", f"{HERE}/2栋")
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{HERE}/2栋")
    await town.appoint("小郑", Role.GRID_WORKER, HERE)


async def recall(town: Town, name: str, refers: str, group: str = "2栋群") -> list[tuple[str, str]]:
    return await town.hear(town.message(name, "", group, kind=Kind.RECALL, refers=refers))


def files(tmp_path: Path) -> bytes:
    return b"".join(p.read_bytes() for p in tmp_path.iterdir() if p.is_file())


async def test_after_a_recall_neither_words_nor_room_are_in_any_file(town: Town, tmp_path: Path):
    await settled(town)
    message = town.message("小芳", WORDS, "2栋群")
    await town.hear(message)
    assert b"1102" in files(tmp_path)
    await recall(town, "小芳", message.id)
    for part in ("1102", "老公", "打人", "快来"):
        assert part.encode() not in files(tmp_path), part


async def test_a_recall_that_overtakes_its_message_is_honoured(town: Town, tmp_path: Path):
    await settled(town)
    message = town.message("小芳", "报修 2栋电梯坏了，我是1102的", "2栋群")
    await recall(town, "小芳", message.id)
    assert await town.hear(message) == []
    assert await town.ask(lambda db: Tickets(db).all()) == []
    assert b"1102" not in files(tmp_path)


async def test_nobody_takes_back_what_somebody_else_said(town: Town):
    await settled(town)
    message = town.message("小芳", "报修 2栋电梯坏了", "2栋群")
    await town.hear(message)
    await recall(town, "阿伟", message.id)
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert "电梯坏了" in ticket.words


async def test_a_public_matter_is_asked_about_once(town: Town):
    await settled(town)
    message = town.message("阿伟", "报修 2栋门禁坏了", "2栋群")
    await town.hear(message)
    first = await recall(town, "阿伟", message.id)
    assert [words for where, words in first if where == "私聊·阿伟"]
    assert await recall(town, "阿伟", message.id) == []


async def test_whoever_takes_it_reads_that_it_was_taken_back(town: Town):
    await settled(town)
    message = town.message("阿伟", "报修 2栋门禁坏了，刷卡没反应", "2栋群")
    await town.hear(message)
    await recall(town, "阿伟", message.id)
    (_, words), *_ = [said for said in await town.say("梅姐", "接 1") if said[0] == "私聊·梅姐"]
    assert "已由本人撤回" in words
    assert "刷卡" not in words


async def test_words_that_wait_for_the_morning_do_not_leave_after_a_recall(town: Town):
    await settled(town)
    await town.wait_until(town.clock.time.replace(hour=23))
    message = town.message("阿伟", "报修 2栋门禁坏了，刷卡没反应", "2栋群")
    await town.hear(message)
    await recall(town, "阿伟", message.id)
    later = await town.pass_time(hours=12)
    assert [words for _, words in later if "刷卡" in words] == []


async def test_help_that_is_wanted_reaches_the_one_officer_and_only_there(town: Town):
    await settled(town)
    message = town.message("小芳", WORDS, "2栋群")
    told = await town.hear(message)
    assert {where for where, _ in told} == {"私聊·小芳", "私聊·小郑"}
    await recall(town, "小芳", message.id)
    said = dict(await town.say("小芳", "1"))
    assert "本人回话说需要帮助" in said["私聊·小郑"]
    assert "110" in said["私聊·小芳"]
    assert set(said) == {"私聊·小芳", "私聊·小郑"}


async def test_a_party_member_cannot_take_what_was_told_to_one_officer(town: Town):
    await settled(town)
    await town.appoint("党员老李", Role.PARTY_MEMBER, HERE)
    await town.say("小芳", WORDS, "2栋群")
    said = await town.say("党员老李", "我去")
    assert "没有等人去" in said[0][1]
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert ticket.state is State.WAITING
    said = await town.say("小郑", "我去")
    assert (await town.ask(lambda db: Tickets(db).get(1))).state is State.TAKEN
    assert all("1102" not in words and "老公" not in words for _, words in said)


async def test_a_brawl_in_the_open_is_still_answered_in_the_group(town: Town):
    await settled(town)
    said = await town.say("小芳", "报修 有人在楼下打架", "2栋群")
    assert "2栋群" in [where for where, _ in said]


@pytest.mark.parametrize("seed", [6, 68])
async def test_words_of_an_unconfirmed_report_are_never_kept_after_a_recall(town: Town, tmp_path: Path, seed: int):
    """A hundred races: the recall comes before the words, right after them, or in the middle of what follows."""
    await settled(town)
    chance = random.Random(seed)
    canaries = []
    for number in range(50):
        canary = f"钥匙串{seed}丢{number}号"
        canaries.append(canary)
        message = town.message(f"邻居{number % 7}", f"报修 2栋门禁坏了，{canary}", "2栋群")
        order = chance.choice(["before", "after", "later"])
        if order != "before":
            await town.hear(message)
        if order == "later":
            await town.pass_time(minutes=chance.randint(1, 90))
        await recall(town, message.sender_name, message.id)
        if order == "before":
            await town.hear(message)
        await town.pass_time(minutes=chance.randint(0, 5))
    left = files(tmp_path)
    assert [c for c in canaries if c.encode() in left] == []


async def test_why_it_was_opened_quotes_nothing_of_words_taken_back(town: Town):
    await settled(town)
    message = town.message("阿伟", "我们2栋门禁坏了好几天了没人修", "2栋群")
    await town.hear(message)
    opened = await town.ask(lambda db: Journal(db).latest("ticket.opened", 1))
    assert opened
    assert opened.detail["because"]
    await recall(town, "阿伟", message.id)
    assert (await town.ask(lambda db: Journal(db).latest("ticket.opened", 1))).detail["because"] == []


def test_only_what_repeats_the_words_is_wiped(tmp_path: Path):
    database = Database(f"sqlite:///{tmp_path / 'x.db'}")
    migrate(database)
    with database.begin() as db:
        ticket = Village.built(db).ticket(words="刷卡没反应")
        for text in ("居民说：“刷卡没反应”", "已登记"):
            Outbox(db).put(to="town:a", audience="private", text=text, at=NOW, ticket_id=ticket.id)
        forget_words(db, ticket.id, lambda text: "刷卡" in text)
        assert [p.text for p in Outbox(db).due(NOW + timedelta(1))] == ["已登记"]
    database.close()
