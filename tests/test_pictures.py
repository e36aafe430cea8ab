"""Pictures across wires: of a matter only, drawn anew, gone when they have to be."""

import io
from datetime import timedelta

import pytest
from PIL import Image
from sqlalchemy import select

from bot.message import Kind, Outgoing
from storage.outbox import Outbox
from storage.pictures import GONE, KEPT, Pictures, pictures
from storage.roles import Role
from storage.tickets import Tickets
from tests.conftest import Town, address, photograph

ESTATE = "鹭岛街道/阳光社区/阳光里/3栋"


@pytest.fixture
async def village(town: Town) -> Town:
    await town.place(ESTATE)
    await town.group("3栋群", ESTATE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, ESTATE)
    return town


@pytest.fixture
def sent(village: Town) -> list[Outgoing]:
    """Everything that left, with its pictures."""
    left: list[Outgoing] = []
    send = village.wire.send

    async def remember(words):
        left.append(words)
        return await send(words)

    village.wire.send = remember
    return left


async def kept(town: Town) -> list[tuple[str, bool]]:
    rows = await town.ask(lambda db: db.execute(select(pictures).order_by(pictures.c.id)).all())
    return [(row.state, row.jpeg is not None) for row in rows]


async def tickets(town: Town) -> int:
    return len(await town.ask(lambda db: [n for n in range(1, 9) if Tickets(db).get(n)]))


async def test_the_leader_sees_it_drawn_anew_without_where_it_was_taken(village, sent):
    await village.say("林婶", "3栋楼道灯坏了", "3栋群")
    await village.picture("林婶", "3栋群")
    shown = [words for words in sent if words.image]
    assert [words.to for words in shown] == [address("梅姐")]
    with Image.open(io.BytesIO(photograph())) as before, Image.open(io.BytesIO(shown[0].image)) as after:
        assert before.getexif().get_ifd(0x8825)
        assert dict(after.getexif()) == {}
        assert after.size == before.size
    assert await kept(village) == [(KEPT, True)]


async def test_a_picture_nobody_is_told_of_yet_is_kept_all_the_same(village, sent):
    village.clock.time += timedelta(hours=13, minutes=30)  # half past ten in the evening
    await village.say("林婶", "3栋楼道灯坏了", "3栋群")
    await village.picture("林婶", "3栋群")
    assert [words for words in sent if words.image] == []
    assert await kept(village) == [(KEPT, True)]
    village.wire.pictures.clear()
    await village.pass_time(hours=12)
    assert [words.to for words in sent if words.image] == [address("梅姐")], "from what was kept, not from the wire"


async def test_where_it_cannot_be_had_the_words_go_and_say_so(village, sent):
    await village.say("林婶", "3栋楼道灯坏了", "3栋群")
    lost = village.photo("林婶", "3栋群")
    village.wire.pictures.clear()
    heard = await village.hear(lost)
    assert heard == [("私聊·梅姐", "#1 楼道灯不亮：3栋有人补了一张照片。（照片没能取到）")]
    assert await kept(village) == [(GONE, False)]


async def test_what_is_no_picture_is_not_passed_on(village, sent):
    await village.say("林婶", "3栋楼道灯坏了", "3栋群")
    bomb = village.photo("林婶", "3栋群")
    village.wire.pictures[bomb.picture] = b"%PDF-1.7 no picture"
    heard = await village.hear(bomb)
    assert heard[0][1].endswith("（照片没能取到）")
    assert await kept(village) == [(GONE, False)]


async def test_chit_chat_pictures_are_never_fetched(village, sent):
    fetched = []

    async def fetch(handle):
        fetched.append(handle)

    village.wire.fetch = fetch
    await village.picture("小李", "3栋群")
    await village.pass_time(minutes=2)
    await village.say("小李", "不是报修")
    await village.pass_time(days=2)
    assert fetched == []
    assert await kept(village) == []


async def test_a_wire_that_stumbles_is_asked_again(village):
    await village.say("林婶", "3栋楼道灯坏了", "3栋群")
    fetch, fails = village.wire.fetch, [1, 1]

    async def stumble(handle):
        if fails:
            fails.pop()
            raise ConnectionError
        return await fetch(handle)

    village.wire.fetch = stumble
    await village.picture("林婶", "3栋群")
    for _ in range(3):
        await village.pass_time(minutes=1)
    assert await kept(village) == [(KEPT, True)]


async def test_taken_back_it_is_gone_from_everywhere(village, sent):
    await village.say("林婶", "3栋楼道灯坏了", "3栋群")
    village.wire.refuse.add(address("梅姐"))
    photo = village.photo("林婶", "3栋群")
    await village.hear(photo)
    assert await kept(village) == [(KEPT, True)]
    await village.hear(village.message("路人", "", "3栋群", kind=Kind.RECALL, refers=photo.id))
    assert await kept(village) == [(KEPT, True)], "only whoever sent it takes it back"
    await village.hear(village.message("林婶", "", "3栋群", kind=Kind.RECALL, refers=photo.id))
    assert await kept(village) == []
    sent.clear()
    village.wire.refuse.clear()
    await village.pass_time(hours=3)
    assert any("补了一张照片" in words.text for words in sent)
    assert [words for words in sent if words.image or words.picture] == []


async def test_taken_back_before_words_came_nothing_is_asked(village):
    photo = village.photo("林婶", "3栋群")
    await village.hear(photo)
    await village.hear(village.message("林婶", "", "3栋群", kind=Kind.RECALL, refers=photo.id))
    assert await village.pass_time(minutes=5) == []


async def test_after_ninety_days_it_is_erased(village):
    await village.say("林婶", "3栋楼道灯坏了", "3栋群")
    await village.picture("林婶", "3栋群")
    village.clock.time += timedelta(days=89)
    await village.settle()
    assert await kept(village) == [(KEPT, True)]
    village.clock.time += timedelta(days=2)
    await village.settle()
    assert await kept(village) == []


async def test_an_album_with_words_is_one_report(village, sent):
    await village.hear(village.photo("林婶", None, "3栋楼道灯坏了", album="a1"))
    answers = [words.text for words in sent if words.to == address("林婶")]
    assert len(answers) == 1
    assert "#1" in answers[0]
    for _ in range(2):
        assert not [x for x in await village.picture("林婶", None, album="a1") if x[0] == "私聊·林婶"]
    assert await tickets(village) == 1
    assert await kept(village) == [(KEPT, True)] * 3
    assert len([words for words in sent if words.image]) == 3


async def test_an_album_whose_words_come_last_is_one_report(village, sent):
    for _ in range(2):
        assert await village.picture("林婶", "3栋群", album="a1") == []
    await village.hear(village.photo("林婶", "3栋群", "3栋楼道灯坏了", album="a1"))
    assert await village.pass_time(minutes=2) == []
    assert await tickets(village) == 1
    assert await kept(village) == [(KEPT, True)] * 3


async def test_an_album_without_words_is_asked_about_once(village, sent):
    for _ in range(3):
        assert await village.picture("林婶", "3栋群", album="a1") == []
    asked = await village.pass_time(minutes=2)
    assert [where for where, _ in asked] == ["私聊·林婶"]
    await village.say("林婶", "公共 楼道灯不亮")
    assert await tickets(village) == 1
    assert await kept(village) == [(KEPT, True)] * 3


async def test_a_doubt_with_a_picture_brings_it_along_once_a_leader_confirms(village, sent):
    words = "电梯停了三天，物业修一下吧，真是锻炼身体"
    await village.hear(village.photo("阿伟", "3栋群", words))
    assert await kept(village) == []
    await village.say("梅姐", "登记")
    assert await kept(village) == [(KEPT, True)]
    assert [w.to for w in sent if w.image] == [address("梅姐")]


async def test_who_is_asked_for_the_estate_keeps_the_picture(village, sent):
    await village.place("鹭岛街道/阳光社区/海景苑/3栋")
    await village.hear(village.photo("路人", None, "楼道灯坏了"))
    await village.say("路人", "随便啦我不知道")
    assert await kept(village) == []
    await village.say("路人", "阳光里3栋")
    assert await kept(village) == [(KEPT, True)]


async def test_a_picture_never_waits_with_the_words(village, sent):
    """Handles without a row are shown to nobody: whatever a parcel says."""
    await village.ask(
        lambda db: Outbox(db).put(
            to=address("梅姐"), audience="private", text="看", at=village.clock.now(), picture="town:other"
        )
    )
    await village.settle()
    assert (sent[-1].text, sent[-1].image, sent[-1].picture) == ("看（照片没能取到）", None, None)
    assert await village.ask(lambda db: Pictures(db).count()) == 0
