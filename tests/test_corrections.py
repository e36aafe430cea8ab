"""What is learnt from people: what counts as a correction, what is kept of the words, and when it is gone."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.context import Context
from bot.message import Kind
from storage.corrections import Correction, Corrections
from storage.journal import Entry
from storage.people import People
from storage.questions import Questions
from storage.roles import Role
from storage.tickets import State, Tickets
from tests.conftest import Town, address

PLACE = "鹭岛街道/阳光社区/阳光里/3栋"
GROUP = "3栋群"
NEED, DOUBT = "我们这楼道灯坏了三天了没人修", "电梯停了三天，物业修一下吧，真是锻炼身体"
CANARY = "貔貅不进"


@pytest.fixture
async def street(town: Town) -> Town:
    await town.group(GROUP, PLACE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, PLACE)
    return town


async def kept(town: Town) -> list[Correction]:
    return await town.ask(lambda db: Corrections(db).all())


async def learnt(town: Town) -> list[tuple[str, str, str | None]]:
    """Words, what they were read as, what they are."""
    return [(c.words, c.read_as, c.label) for c in await kept(town)]


def found(folder: Path, word: str) -> bool:
    return any(word.encode() in file.read_bytes() for file in folder.iterdir())


async def recall(town: Town, name: str, refers: str, group: str | None = GROUP, **values: object) -> None:
    await town.hear(town.message(name, "", group, kind=Kind.RECALL, refers=refers, **values))


@pytest.mark.parametrize("words", ["不是", "不是 1", "搞错了，不是报修", "我没要报修，随口说的", "不是报修"])
async def test_whoever_reported_it_denies_that_it_was_a_matter(street: Town, words: str) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say("林婶", words, GROUP)
    assert (await street.ask(lambda db: Tickets(db).get(1))).state is State.WITHDRAWN
    (correction,) = await kept(street)
    assert (correction.words, correction.read_as, correction.label) == (NEED, "need", "chat")
    assert (correction.subject, correction.role, correction.level) == (None, "resident", "building")
    assert (correction.message_id, correction.ticket_id) == ("town:1", 1)
    assert correction.author_id == correction.corrected_by == (await street.person("林婶")).id
    assert correction.at == street.clock.now()


@pytest.mark.parametrize("words", ["撤回", "撤回 1", "取消", "不用了"])
async def test_what_is_no_longer_wanted_was_not_misread(street: Town, words: str) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say("林婶", words, GROUP)
    assert (await street.ask(lambda db: Tickets(db).get(1))).state is State.WITHDRAWN
    assert await kept(street) == []


async def test_another_place_is_no_denial(street: Town) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say("林婶", "打错了，是5栋", GROUP)
    assert await kept(street) == []


async def test_what_somebody_asked_for_was_not_misread(street: Town) -> None:
    await street.say("林婶", f"报修 {NEED}", GROUP)
    await street.say("林婶", "不是", GROUP)
    assert (await street.ask(lambda db: Tickets(db).get(1))).state is State.WITHDRAWN
    assert await kept(street) == []


async def test_where_others_reported_it_too_it_is_a_matter(street: Town) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say("阿伟", "1", GROUP)
    await street.say("林婶", "不是", GROUP)
    assert (await street.ask(lambda db: Tickets(db).get(1))).is_open
    assert await kept(street) == []


@pytest.mark.parametrize("name", ["阿伟", "梅姐"])
async def test_nobody_else_denies_it(street: Town, name: str) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say(name, "不是 1", GROUP)
    await street.say(name, "搞错了，不是报修", GROUP)
    assert await kept(street) == []


async def test_a_denial_about_nothing_is_talk(street: Town) -> None:
    assert await street.say("林婶", "搞错了，不是报修", GROUP) == []
    assert await street.say("路人", "我没要报修") != []
    assert await street.ask(lambda db: Tickets(db).all()) == []


async def test_a_leader_puts_it_right(street: Town) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say("梅姐", "改 1 纠纷")
    ticket = await street.ask(lambda db: Tickets(db).get(1))
    assert (ticket.kind, ticket.subject, ticket.public) == ("dispute", "facilities", False)
    await street.say("梅姐", "改1停车")
    (correction,) = await kept(street)
    assert (correction.read_as, correction.label, correction.subject) == ("need", "dispute", "parking")
    assert correction.corrected_by == (await street.person("梅姐")).id


async def test_what_was_private_stays_so(street: Town) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say("梅姐", "改 1 帮扶")
    await street.say("梅姐", "改 1 公共设施")
    ticket = await street.ask(lambda db: Tickets(db).get(1))
    assert (ticket.subject, ticket.public) == ("facilities", False)


async def test_a_yes_and_a_no_to_a_doubt(street: Town) -> None:
    await street.say("林婶", DOUBT, GROUP)
    await street.say("梅姐", "不用")
    assert await learnt(street) == [(DOUBT.replace("，", ","), "need", "chat")]
    await street.pass_time(hours=2)
    await street.say("阿伟", DOUBT, GROUP)
    await street.say("梅姐", "登记 请维保来看看")
    no, yes = await kept(street)
    assert (yes.label, yes.subject, yes.ticket_id, yes.words) == ("need", "elevator", 1, no.words)
    assert (no.author_id, yes.author_id) == tuple([(await street.person(n)).id for n in ("林婶", "阿伟")])
    assert yes.corrected_by == (await street.person("梅姐")).id


@pytest.mark.parametrize("words", ["登记 2", "2 登记", "第2条，登记吧"])
async def test_of_several_doubts_the_number_may_be_said_first(street: Town, words: str) -> None:
    await street.say("林婶", DOUBT, GROUP)
    leader, now = await street.person("梅姐"), street.clock.now()
    (asked,) = await street.ask(lambda db: Questions(db).open_for(leader.id, now))
    (item,) = asked.payload["items"]
    two = {"items": [{**item, "words": "楼道里堆满了纸箱", "key": "town:first"}, item]}
    await street.ask(lambda db: Questions(db).ask(leader.id, asked.name, two, now, now + timedelta(hours=1)))
    await street.say("梅姐", words)
    assert (await street.ask(lambda db: Tickets(db).get(1))).words == item["words"]


async def test_going_to_look_decides_nothing(street: Town) -> None:
    await street.say("林婶", DOUBT, GROUP)
    await street.say("梅姐", "我去看看")
    assert await kept(street) == []


async def test_what_is_kept_names_nobody(street: Town) -> None:
    for name in ("王秀兰", "Tom", "陳大文"):
        await street.person(name, PLACE, "502")
    said = f"{NEED}，@阿强 问下王秀兰502家，tom和陈大文也知道，打13800138000，车闽D12345"
    await street.say("林婶", f"报修 {said}", GROUP)
    await street.say("梅姐", "改 1 停车")
    ((words, _, _),) = await learnt(street)
    assert words.startswith(NEED)
    for secret in ("王秀兰", "tom", "大文", "阿强", "502", "13800138000", "D12345"):
        assert secret not in words


async def test_a_long_letter_is_not_learnt(street: Town) -> None:
    await street.say("林婶", f"{DOUBT}{'，哈哈' * 60}", GROUP)
    await street.say("梅姐", "不用")
    assert await kept(street) == []


async def test_of_what_is_all_taken_out_nothing_is_learnt(street: Town) -> None:
    await street.say("林婶", "报修 @王姐你家又漏水了", GROUP)
    await street.say("梅姐", "改 1 停车")
    assert (await street.ask(lambda db: Tickets(db).get(1))).subject == "parking"
    assert await kept(street) == []


async def test_a_recalled_message_is_unlearnt(street: Town, tmp_path: Path) -> None:
    """Neither the table, nor free pages, nor the log hold it."""
    await street.say("林婶", f"{DOUBT}{CANARY}", GROUP)
    await street.say("梅姐", "不用")
    assert found(tmp_path, CANARY)
    await recall(street, "阿伟", "1")
    assert len(await kept(street)) == 1, "only by who said it"
    await recall(street, "林婶", "1")
    await street.settle()
    assert await kept(street) == []
    assert not found(tmp_path, CANARY)


async def test_what_was_recalled_is_not_learnt_afterwards(street: Town) -> None:
    await street.say("林婶", NEED, GROUP)
    await recall(street, "林婶", "1")
    await street.say("梅姐", "改 1 停车")
    assert (await street.ask(lambda db: Tickets(db).get(1))).subject == "parking"
    await street.say("林婶", "不是", GROUP)
    assert await kept(street) == []


async def test_an_edited_message_is_unlearnt(street: Town) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say("梅姐", "改 1 停车")
    assert len(await kept(street)) == 1
    await street.hear(street.message("林婶", "没事", GROUP, kind=Kind.EDIT, refers="1"))
    assert await kept(street) == []


async def test_it_is_gone_after_half_a_year(street: Town) -> None:
    await street.say("林婶", DOUBT, GROUP)
    await street.say("梅姐", "不用")
    street.clock.time = street.clock.time.replace(month=12, day=5)  # 179 days later
    await street.pass_time(hours=1)
    assert len(await kept(street)) == 1
    await street.pass_time(days=1, hours=2)
    assert await kept(street) == []


async def test_it_is_erased_with_its_author(street: Town) -> None:
    await street.say("林婶", DOUBT, GROUP)
    await street.say("梅姐", "不用")
    author, leader = await street.person("林婶"), await street.person("梅姐")
    (tickets,) = [c for c in street.app.router.capabilities if c.name == "tickets"]

    def erase(db, person_id: int) -> None:
        context = Context(db, street.clock.now(), street.app.router.around)
        entry = Entry(verb="person.erased", at=street.clock.now(), person_id=leader.id, detail={"person": person_id})
        for follower in tickets.followers["person.erased"]:
            follower(context, entry)

    await street.ask(lambda db: erase(db, leader.id))
    (correction,) = await kept(street)
    assert correction.corrected_by is None
    await street.ask(lambda db: erase(db, author.id))
    assert await kept(street) == []


async def test_a_stranger_whose_words_are_kept_can_be_found_again(street: Town) -> None:
    """Without a person to hang it on, nobody could have it erased."""
    assert await street.ask(lambda db: People(db).at(address("林婶"))) is None
    await street.say("林婶", DOUBT, GROUP)
    assert await street.ask(lambda db: People(db).at(address("林婶"))) is None
    await street.say("梅姐", "不用")
    person = await street.ask(lambda db: People(db).at(address("林婶")))
    assert [c.author_id for c in await kept(street)] == [person.id]


def test_no_column_for_opinions() -> None:
    """Every column is listed here by hand: nothing about how somebody is."""
    assert set(Correction.__dataclass_fields__) == {
        *("message_id", "words", "read_as", "label", "subject", "role", "level"),
        *("author_id", "corrected_by", "ticket_id", "at"),
    }


async def test_of_two_opinions_the_newest_counts(street: Town) -> None:
    """A leader says yes to a doubt, and who said the words says no."""
    await street.say("林婶", DOUBT, GROUP)
    await street.say("梅姐", "登记 请维保来看看")
    await street.say("林婶", "不是", GROUP)
    (correction,) = await kept(street)
    assert "维保" not in correction.words, "a leader's words are not the author's"
    assert (correction.read_as, correction.label, correction.ticket_id) == ("need", "chat", 1)
    assert correction.corrected_by == correction.author_id


async def test_who_was_asked_before_need_not_go(street: Town) -> None:
    await street.appoint("刘工", Role.PROPERTY, PLACE.removesuffix("/3栋"), post="电工")
    await street.appoint("胡书记", Role.SECRETARY, PLACE.removesuffix("/3栋"))
    await street.ways(PLACE, {"routes": {"posts": {"power": "物业电工"}}})
    await street.say("林婶", NEED, GROUP)
    heard = await street.say("胡书记", "改 1 供电")
    told = dict(heard)
    assert set(told) == {"私聊·胡书记", "私聊·刘工", "私聊·梅姐"}
    assert told["私聊·梅姐"].endswith("改请物业电工 刘工负责，您不用去了。")
    assert (await street.ask(lambda db: Tickets(db).get(1))).owner_id == (await street.person("刘工")).id


async def test_who_works_on_it_keeps_it(street: Town) -> None:
    await street.appoint("周叔", Role.MEDIATOR, PLACE)
    await street.say("林婶", NEED, GROUP)
    await street.say("梅姐", "接 1")
    assert len(await street.say("梅姐", "改 1 纠纷")) == 2, "the answer, the reporter; nobody quarrels, nobody is sent"
    ticket = await street.ask(lambda db: Tickets(db).get(1))
    assert (ticket.kind, ticket.owner_id) == ("dispute", (await street.person("梅姐")).id)


async def test_a_quarrel_of_yesterday_is_not_cooled_down(street: Town) -> None:
    await street.say("林婶", NEED, GROUP)
    await street.say("梅姐", "接 1")
    await street.pass_time(hours=3)
    heard = await street.say("梅姐", "改 1 纠纷")
    assert sorted(where for where, _ in heard) == ["私聊·林婶", "私聊·梅姐"]


async def test_what_was_ordered_has_no_kind(street: Town) -> None:
    await street.appoint("老赵", Role.PROVIDER, PLACE)
    await street.service(PLACE, "通下水道", words="下水道", provider="老赵", price="60 元")
    await street.person("林婶", PLACE, "502")
    await street.say("林婶", "服务菜单")
    await street.say("林婶", "点单 通下水道")
    assert (await street.ask(lambda db: Tickets(db).get(1))).price == "60 元"
    assert await street.say("梅姐", "改 1 停车") == [("私聊·梅姐", "#1 是向服务队点的单，没有类型可改。")]
