"""Whatever is put together and taken apart, a report belongs to one open matter, and undoing gives all of it back."""

import asyncio
from datetime import datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import asdict

from storage.journal import Journal
from storage.reports import Report, Reports
from storage.roles import Role
from storage.tickets import State, Ticket, Tickets
from tests.conftest import ZONE, Town

HERE = "鹭岛街道/莲花社区/观远里"
BOSS = "小王"
Rows = tuple[dict[int, Ticket], list[Report]]

numbers = st.integers(1, 8)
deeds = st.one_of(
    st.tuples(st.sampled_from(("并案", "并案", "合并")), numbers, numbers),
    st.tuples(st.sampled_from(("分开", "拆开")), numbers),
)


async def settle(town: Town, houses: int = 5) -> None:
    """As many buildings, each with a leader and a report of its own about something else."""
    await town.appoint(BOSS, Role.GRID_WORKER, "鹭岛街道/莲花社区")
    await town.appoint("陈书记", Role.SECRETARY, HERE)
    for n in range(1, houses + 1):
        await town.group(f"{n}栋群", f"{HERE}/{n}栋")
        await town.appoint(f"楼长{n}", Role.BUILDING_LEADER, f"{HERE}/{n}栋")


async def report(town: Town, house: int, what: str = "停电了", who: str = "") -> list[tuple[str, str]]:
    return await town.say(who or f"住户{house}", f"报修 {what}", f"{house}栋群", calls_bot=True)


async def rows(town: Town) -> Rows:
    def read(db) -> Rows:
        tickets = Tickets(db).all()
        return {t.id: t for t in tickets}, [r for t in tickets for r in Reports(db).of(t.id)]

    return await town.ask(read)


def lasting(found: Rows) -> object:
    """What no undoing may change: all of it but who has been told by now, and matters that were put up and ended."""
    tickets, reports = found
    ended = {State.SCATTERED}
    kept = {n: asdict(t) | {"told_at": None} for n, t in tickets.items() if t.state not in ended}
    return kept, sorted(asdict(r).items() for r in reports)


def check(found: Rows) -> None:
    """Every report has one open ticket, which has at most one open parent, which is no part itself."""
    tickets, reports = found
    for told in reports:
        ticket = tickets[told.ticket_id]
        assert ticket.is_open, f"a report is lost in #{ticket.id} {ticket.state}"
    for ticket in tickets.values():
        if not ticket.is_open:
            continue
        assert ticket.owner_id is not None
        whole = tickets.get(ticket.parent_id or 0)
        if whole and whole.is_open:
            assert not (whole.parent_id and tickets[whole.parent_id].is_open), f"#{whole.id} is a part and a whole"
        parts = [t for t in tickets.values() if t.parent_id == ticket.id and t.is_open]
        is_whole = ticket.words == ""
        assert not is_whole or parts or any(r.ticket_id == ticket.id for r in reports), f"#{ticket.id} is of nothing"


async def numbers_in(town: Town, whole: int) -> list[int]:
    return await town.ask(lambda db: [t.id for t in Tickets(db).all() if t.parent_id == whole])


async def get(town: Town, no: int) -> Ticket:
    return await town.ask(lambda db: Tickets(db).get(no))


async def test_the_third_building_makes_one_matter_of_them(town: Town) -> None:
    await settle(town)
    for house in (1, 1, 2, 3):
        await report(town, house, who=f"住户{house}")
    whole = await get(town, 4)
    assert (whole.place_id, whole.owner_id) == ((await town.place(HERE)).id, (await town.person("陈书记")).id)
    assert await numbers_in(town, 4) == [1, 2, 3]
    opened = await town.ask(lambda db: Journal(db).latest("ticket.opened", 4))
    assert opened.detail == {"why": "buildings", "buildings": ["1栋", "2栋", "3栋"]}
    await town.pass_time(hours=3)
    await report(town, 4)
    assert await numbers_in(town, 4) == [1, 2, 3, 5], "as long as it is open"


@pytest.mark.parametrize(
    ("houses", "what", "wait"),
    [
        ((1, 2), "停电了", 0),
        ((1, 2, 3), "电梯坏了", 0),
        ((1, 2, 3), "停电了", 61),
        ((1, 2, 3), "家里煤气味很大", 0),
    ],
    ids=["two buildings", "no supply", "too far apart", "a danger"],
)
async def test_what_is_not_made_one_by_itself(town: Town, houses: tuple[int, ...], what: str, wait: int) -> None:
    await settle(town)
    for house in houses:
        await report(town, house, what)
        await town.pass_time(minutes=wait)
    assert all(t.parent_id is None for t in (await rows(town))[0].values())


async def test_private_and_different_matters_stay_apart(town: Town) -> None:
    await settle(town)
    await town.person("住户1", f"{HERE}/1栋", "101")
    await town.say("住户1", "报修 停电了")
    await report(town, 2, "停水了")
    await report(town, 3)
    await report(town, 4)
    assert len((await rows(town))[0]) == 4


async def test_nobody_above_the_buildings_no_parent(town: Town) -> None:
    for n in (1, 2, 3):
        await town.group(f"{n}栋群", f"{HERE}/{n}栋")
        await town.appoint(f"楼长{n}", Role.BUILDING_LEADER, f"{HERE}/{n}栋")
        await report(town, n)
    assert len((await rows(town))[0]) == 3
    await town.appoint("小郑", Role.ADMIN, HERE)
    assert await town.say("小郑", "并案 1 2") == [
        ("私聊·小郑", "这几处上面没有登记能一起负责的人，请管理员任命一位再并案。")
    ]


async def test_a_cluster_with_exactly_these_buildings(town: Town) -> None:
    await town.appoint("陈书记", Role.SECRETARY, HERE)
    cluster = await town.place(f"{HERE}/东片区")
    for n in (1, 2, 3):
        await town.group(f"{n}栋群", f"{HERE}/东片区/{n}栋")
        await report(town, n)
    assert (await get(town, 4)).place_id == cluster.id
    await town.group("4栋群", f"{HERE}/4栋")
    await report(town, 4)
    assert (await get(town, 4)).place_id == (await town.place(HERE)).id
    assert await numbers_in(town, 4) == [1, 2, 3, 5]


async def test_a_cluster_with_more_buildings_is_too_wide(town: Town) -> None:
    await town.appoint("陈书记", Role.SECRETARY, HERE)
    await town.place(f"{HERE}/东片区/9栋")
    for n in (1, 2, 3):
        await town.group(f"{n}栋群", f"{HERE}/东片区/{n}栋")
        await report(town, n)
    assert (await get(town, 4)).place_id == (await town.place(HERE)).id


async def test_what_was_taken_out_is_not_put_back_by_itself(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    await town.say("陈书记", "分开 2")
    await report(town, 4)
    assert await numbers_in(town, 4) == [1, 3, 5]
    await town.say("陈书记", "分开 1")
    await town.say("陈书记", "分开 3")
    assert (await get(town, 4)).state is State.SCATTERED
    await report(town, 5)
    assert all(t.parent_id is None for t in (await rows(town))[0].values())


async def test_every_group_and_person_once(town: Town) -> None:
    await settle(town)
    await town.group("小区群", HERE)
    for house in (1, 2, 3):
        await report(town, house)
    for house in (1, 2):
        await town.say("路人", f"报修 {house}栋停电了", "小区群", calls_bot=True)
    await town.say("陈书记", "接 4")
    said = [where for where, _ in await town.say("陈书记", "总闸跳了 估计半小时")]
    assert sorted(said) == ["1栋群", "2栋群", "3栋群", "小区群", "私聊·陈书记"]
    said = [where for where, _ in await town.say("陈书记", "办好了")]
    assert sorted(said) == ["1栋群", "2栋群", "3栋群", "小区群", "私聊·陈书记"]
    assert {(await get(town, no)).state for no in (1, 2, 3, 4)} == {State.REVIEW}
    await town.pass_time(days=4)
    assert {(await get(town, no)).state for no in (1, 2, 3, 4)} == {State.CLOSED}


async def test_only_the_parent_rings(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    await town.say("楼长1", "接 1")
    heard = await town.pass_time(days=3)
    leaders = [words for where, words in heard if "楼长" in where]
    assert leaders == []
    assert any("#4" in words for where, words in heard if where == "私聊·陈书记")


async def test_its_own_clock_goes_on_where_it_was(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    await town.say("楼长1", "接 1")
    due = (await get(town, 1)).due_at
    await town.say("陈书记", "接 4")
    await town.say("陈书记", "分开 1")
    assert (await get(town, 1)).due_at == due
    heard = await town.wait_until(due.astimezone(ZONE))
    assert ("私聊·楼长1", "#1 停电（1栋）到约定时间了，办好了吗？回“办结 1”或“晚点 2小时”。") in heard


async def test_parts_that_end_by_themselves(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    await town.say("住户1", "撤回 1")
    await town.say(BOSS, "办结 2")
    assert (await get(town, 4)).is_open
    await town.say(BOSS, "办结 3")
    assert (await get(town, 4)).state is State.REVIEW


async def test_a_part_says_who_looks_after_it(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    await town.say("陈书记", "接 4")
    shown = "#1 停电｜1栋｜已接单｜是 #4 的一部分，支部书记 陈书记一起负责｜19:00前"
    assert await town.say("住户1", "查 1") == [("私聊·住户1", shown)]


async def test_a_whole_is_handled_like_any_ticket(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    await town.say("陈书记", f"转 4 {BOSS}")
    assert (await get(town, 4)).owner_id == (await town.person(BOSS)).id
    await town.say(BOSS, "不归我 4 不会")
    assert (await get(town, 4)).refusals == 1
    assert await town.say(BOSS, "改 4 停车") == [(f"私聊·{BOSS}", "#4 是几张单合在一起的总单，请改里面的那一张。")]
    await town.say(BOSS, "接 4")
    assert (await get(town, 4)).state is State.TAKEN
    await town.say("住户1", "撤回 4")
    assert (await get(town, 4)).is_open, "whoever reported a part did not report the whole"
    await town.say(BOSS, "撤回 4")
    assert [(await get(town, no)).parent_id for no in (1, 2, 3)] == [None, None, None]
    assert not await numbers_in(town, 4)


async def test_a_quarrel_is_no_part(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    await town.say(BOSS, "改 1 纠纷")
    assert await numbers_in(town, 4) == [2, 3]
    assert await town.say(BOSS, "并案 1 2") == [(f"私聊·{BOSS}", "没有 #1 这张单，或者它不在您负责的范围里。")]


async def test_all_taken_back_and_all_merged_away(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    for house in (1, 2, 3):
        await town.say(f"住户{house}", f"撤回 {house}")
    assert (await get(town, 4)).state is State.SCATTERED
    await report(town, 1, "停水了")
    await report(town, 2, "停水了")
    await town.say(BOSS, "并案 5 6")
    await town.say(BOSS, "撤回 7")
    assert [(await get(town, no)).parent_id for no in (5, 6)] == [None, None]


async def test_a_leader_who_leaves_hands_over_the_parts_too(town: Town) -> None:
    await settle(town)
    await town.appoint("小郑", Role.ADMIN, HERE)
    for house in (1, 2, 3):
        await report(town, house)
    await town.order("小郑", "免去 楼长1 楼长 观远里 1栋")
    assert (await get(town, 1)).owner_id == (await town.person("陈书记")).id


def undoing(word: str, on: list[int], before: Rows, after: Rows) -> str | None:
    """The word that takes it back; None where that is a longer way."""
    was, now = before[0].get(on[0]), after[0]
    if word == "合并":
        return f"拆开 {on[0]}"
    if word == "并案":
        return f"分开 {next(n for n in on if before[0][n].parent_id != now[n].parent_id)}"
    assert was
    back, into = ("合并", was.merged_into) if word == "拆开" else ("并案", was.parent_id)
    return f"{back} {on[0]} {into}" if into and now[into].is_open else None


async def play(stream: list[tuple]) -> None:
    town = Town("sqlite://", datetime(2026, 6, 9, 9, 0, tzinfo=ZONE))
    async with town.app.running():
        await settle(town)
        for house, what in enumerate(("停水了", "停水了", "停电了", "停电了", "停电了"), 1):
            await report(town, house, what)
        back: list[tuple[str, object]] = []
        for word, *on in stream:
            before = await rows(town)
            await town.say(BOSS, " ".join(map(str, (word, *on))))
            after = await rows(town)
            check(after)
            if after[1] == before[1] and lasting(after) == lasting(before):
                continue
            words = undoing(word, on, before, after)
            back = [*back, (words, lasting(before))] if words else []
        for words, expected in reversed(back):
            await town.say(BOSS, words)
            found = await rows(town)
            check(found)
            assert lasting(found) == expected, words


async def test_a_whole_whose_parts_are_anothers_is_not_parted_again(town: Town) -> None:
    await settle(town)
    for house in (1, 2, 3):
        await report(town, house)
    for words in ("合并 4 1", "并案 2 1", "并案 3 2"):
        await town.say(BOSS, words)
    refused = [(f"私聊·{BOSS}", "#4 里的单都办完了，或者归到别处去了，没有可以拆回来的。")]
    assert await town.say(BOSS, "拆开 4") == refused
    assert ((await get(town, 4)).state, await numbers_in(town, 5)) == (State.MERGED, [1, 2, 3])
    await town.say(BOSS, "分开 3")
    assert (await town.say(BOSS, "拆开 4"))[0] == (f"私聊·{BOSS}", "好，#4 拆回来了，现在是“待接单”。")
    assert await numbers_in(town, 4) == [3]


RARE = [
    *(("分开", 6), ("分开", 7), ("并案", 6, 3), ("分开", 8), ("合并", 6, 3), ("分开", 3), ("并案", 4, 3)),
    *(("并案", 5, 4), ("并案", 8, 1), ("拆开", 6), ("并案", 8, 5), ("并案", 6, 2)),
]
"""A whole is merged into its part, and all of its parts become another's, before it is parted again."""


@settings(max_examples=25, deadline=None)
@example(RARE)
@given(st.lists(deeds, min_size=2, max_size=12))
def test_every_report_stays_in_one_open_matter_and_undoing_gives_all_back(stream: list[tuple]) -> None:
    asyncio.run(play(stream))
