"""The service menu: what it can bear, who is next, and that nobody orders at a price they have not seen."""

from datetime import timedelta

from storage.orders import Orders
from storage.people import People
from storage.places import Places
from storage.roles import Role
from storage.services import Services
from storage.tickets import State, Tickets
from tests.conftest import Town

HERE = "鹭岛街道/阳光社区/阳光里"
PEOPLE = ("周阿婆", "林婶", "阿伟", "陈姐")


async def settled(town: Town, capacity: int = 0) -> None:
    await town.appoint("陈师傅", Role.PROVIDER, HERE)
    await town.appoint("工程部", Role.PROPERTY, HERE)
    await town.appoint("小郑", Role.ADMIN, HERE)
    await town.service(HERE, "理发", words="剪头", provider="服务队", price="15 元", capacity=capacity)
    for number, name in enumerate(PEOPLE):
        await town.person(name, f"{HERE}/4栋", f"{number}01")


async def order(town: Town, name: str) -> str:
    await town.say(name, "服务菜单")
    return next(words for where, words in await town.say(name, "点单 1") if where == f"私聊·{name}")


async def states(town: Town) -> list[State]:
    return await town.ask(lambda db: [ticket.state for ticket in Tickets(db).all()])


async def test_the_order_after_the_last_place_waits_and_knows_its_position(town: Town) -> None:
    await settled(town, capacity=2)
    said = [await order(town, name) for name in PEOPLE]
    assert ["已经下单" in words for words in said] == [True, True, False, False]
    assert "候补第 1 位" in said[2]
    assert "候补第 2 位" in said[3]
    assert await states(town) == [State.WAITING, State.WAITING, State.QUEUED, State.QUEUED]


async def test_whoever_is_next_moves_up_for_every_reason_there_is_room(town: Town) -> None:
    await settled(town, capacity=1)
    for name in PEOPLE:
        await order(town, name)
    assert [where for where, words in await town.say("周阿婆", "撤回 1") if "轮到您了" in words] == ["私聊·林婶"]
    await town.say("陈师傅", "接 2")
    assert [where for where, words in await town.say("陈师傅", "办结 2") if "轮到您了" in words] == ["私聊·阿伟"]
    await town.say("陈师傅", "接 3")
    heard = await town.say("陈师傅", "退 3 不是理发的事")
    assert [where for where, words in heard if "轮到您了" in words] == ["私聊·陈姐"]
    assert await states(town) == [State.WITHDRAWN, State.REVIEW, State.WAITING, State.WAITING]


async def test_more_room_lets_as_many_in_and_less_throws_nobody_out(town: Town) -> None:
    await settled(town, capacity=1)
    for name in PEOPLE:
        await order(town, name)
    heard = await town.say("小郑", "名额 理发 3")
    assert [where for where, words in heard if "轮到您了" in words] == ["私聊·林婶", "私聊·阿伟"]
    await town.say("小郑", "名额 理发 1")
    assert (await states(town)).count(State.WAITING) == 3


async def test_in_line_nobody_is_called_and_no_clock_runs(town: Town) -> None:
    await settled(town, capacity=1)
    await order(town, "周阿婆")
    await town.say("陈师傅", "接 1")
    await order(town, "林婶")
    heard = await town.pass_time(hours=5)
    assert [words for _, words in heard if "#2" in words] == []
    await town.say("陈师傅", "办结 1")
    moved = await town.ask(lambda db: Tickets(db).get(2))
    assert moved.due_at > town.clock.now() + timedelta(minutes=30)


async def test_nobody_orders_at_a_price_they_have_not_seen(town: Town) -> None:
    await settled(town)
    (shown,) = await town.say("林婶", "点单 理发")
    assert "15 元" in shown[1]
    assert await states(town) == []
    await town.say("小郑", "定价 理发 20 元")
    (again,) = await town.say("林婶", "点单")
    assert "价钱变了" in again[1]
    assert "20 元" in again[1]
    await town.service(HERE, "磨刀", words="", provider="老赵", price="5 元")
    (other,) = await town.say("林婶", "点单 磨刀")
    assert "5 元" in other[1], "another one is named: the price of that one first"
    await town.say("林婶", "点单 理发")
    await town.say("林婶", "要")
    assert (await town.ask(lambda db: Tickets(db).get(1))).price == "20 元"


async def test_a_wrong_capacity_is_answered_and_changes_nothing(town: Town) -> None:
    await settled(town, capacity=3)
    for words in ("名额", "名额 理发", "名额 理发 很多", "名额 磨刀 3", "名额 理发 -1", "名额 理发 99999999999"):
        (said,) = await town.say("小郑", words)
        assert "这样说" in said[1], words
    place = await town.ask(lambda db: Places(db).named("阳光里")[0])
    (service,) = await town.ask(lambda db: Services(db).offered_at(place))
    assert service.capacity == 3
    assert await town.ask(lambda db: Orders(db).line(service.id)) == []


async def test_what_is_wished_for_in_plain_words_is_the_service_of_the_menu(town: Town) -> None:
    await settled(town)
    for words in ("我想理发", "想找人给老人理发"):
        (shown,) = await town.say("周阿婆", words)
        assert shown[1].startswith("服务队 理发：15 元。"), words
    (said,) = await town.say("周阿婆", "好贵啊，算了")
    assert said[1] == "好，不点。以后想要随时说。"
    assert await states(town) == []
    (menu,) = await town.say("周阿婆", "点单")
    assert menu[1].startswith("现在能点的："), "nothing was ordered: the price comes first again"


async def test_what_was_ordered_costs_what_it_did_whatever_the_menu_says_now(town: Town) -> None:
    await settled(town)
    await order(town, "周阿婆")
    await town.say("小郑", "定价 理发 20元")
    for words in ("我的单多少钱来着", "我点的理发多少钱"):
        (said,) = await town.say("周阿婆", words)
        assert said[1] == "#1 理发：15 元，按点单时的价钱，不变。", words
    (shown,) = await town.say("林婶", "理发多少钱")
    assert shown[1].startswith("服务队 理发：20元。")


async def test_whoever_ordered_hears_when_the_provider_comes(town: Town) -> None:
    await settled(town)
    await order(town, "周阿婆")
    heard = await town.say("陈师傅", "接 1 下午两点到，电话13800138000")
    mine = [words for where, words in heard if where == "私聊·周阿婆"]
    assert any("下午两点到" in words for words in mine)
    assert "13800138000" not in str(mine)


async def test_whoever_has_come_and_cannot_do_it_costs_nothing_and_whoever_cannot_come_changes_nothing(
    town: Town,
) -> None:
    await settled(town)
    await town.appoint("老赵", Role.PROVIDER, HERE)
    await order(town, "周阿婆")
    called = (await town.ask(lambda db: Tickets(db).get(1))).owner_id
    names = await town.ask(lambda db: {p.id: p.name for p in People(db).all()})
    heard = await town.say(names[called], "退 1 今天走不开")
    ticket = await town.ask(lambda db: Tickets(db).get(1))
    assert (ticket.price, ticket.state, ticket.refusals) == ("15 元", State.WAITING, 0)
    assert names[ticket.owner_id] in {"陈师傅", "老赵"} - {names[called]}
    assert not [words for _, words in heard if "不用付钱" in words]
    await town.say(names[ticket.owner_id], "接 1")
    heard = await town.say(names[ticket.owner_id], "退 1 要换管子，归物业")
    assert [where for where, words in heard if "您不用付钱" in words] == ["私聊·周阿婆"]
    assert (await town.ask(lambda db: Tickets(db).get(1))).price == ""
