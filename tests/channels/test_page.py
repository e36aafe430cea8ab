"""The page behind a poster: a neighbour without an app reports, sees what becomes of it, and nobody else does."""

import asyncio
import io
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import timedelta

import pytest
from aiohttp import ClientSession, CookieJar
from PIL import Image
from sqlalchemy import func, select

from bot.channels.page import Page
from bot.channels.page.allowance import Allowance
from bot.channels.page.visitors import LINES, MOST, Line, Visitors, address_of, new_key
from bot.message import Address, Audience, Message, Outgoing
from bot.pictures import BYTES
from bot.town import behind
from storage.people import addresses
from storage.places import Places
from storage.posters import Posters
from storage.reports import Reports
from storage.roles import Role
from storage.tickets import State, Tickets, tickets
from tests.channels.phones import ONCE, Phone
from tests.channels.test_playground_doors import jpeg
from tests.conftest import ZONE, Town

HOUSE = "鹭岛街道/阳光社区/阳光里/3栋"


@asynccontextmanager
async def served(town: Town, **options: str) -> AsyncIterator[Page]:
    async def known(code: str) -> str | None:
        return await town.app.worker.do(lambda db: behind(db, code))

    async def deliver(message: Message) -> None:
        await town.app.bus.deliver(message)
        await town.app.settle()

    told = {"address": "", "proxy": "", **options}
    page = Page(town.clock, known, listen=("127.0.0.1", 0), zone=ZONE, **told)
    town.app.add([page])
    running = asyncio.create_task(page.run(deliver))
    await asyncio.wait_for(page.ready.wait(), 5)
    try:
        yield page
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


@asynccontextmanager
async def phone(page: Page) -> AsyncIterator[Phone]:
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as http:
        yield Phone(http, f"http://127.0.0.1:{page.port}")


@pytest.fixture
async def code(town: Town) -> str:
    place = await town.place(HOUSE)
    await town.appoint("何叔", Role.BUILDING_LEADER, HOUSE)
    return await town.ask(lambda db: Posters(db).of(place.id, town.clock.now()))


async def test_whoever_scans_says_only_what_is_the_matter(town, code):
    async with served(town) as page, phone(page) as mine:
        assert "阳光里3栋" in await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", words="楼道灯坏了")
        assert mine.talk[0] == "楼道灯坏了"
        assert "#1 楼道灯不亮（3栋）" in mine.talk[1]
        ticket = await town.ask(lambda db: Tickets(db).get(1))
        assert (await town.ask(lambda db: Places(db).get(ticket.place_id))).name == "3栋"
        await town.say("何叔", "接")
        await town.say("何叔", "办结")
        await mine.open(f"/r/{code}")
        assert "#1" in mine.talk[-1]
        assert "满意" in mine.talk[-1]
        await mine.send(f"/r/{code}", words="满意")
        assert (await town.ask(lambda db: Tickets(db).get(1))).state is State.CLOSED


async def test_nobody_else_sees_the_talk(town, code):
    async with served(town) as page, phone(page) as mine, phone(page) as other:
        await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", words="楼道灯坏了", photo=jpeg())
        picture = re.search(r'src="(/pictures/[^"]+)"', mine.shown)[1]
        await other.open(f"/r/{code}")
        assert other.talk == []
        await other.open(picture)
        assert other.status == 404
        async with mine.http.get(mine.base + picture) as answer:
            with Image.open(io.BytesIO(await answer.read())) as shown:
                assert not shown.getexif()
        [report] = await town.ask(lambda db: Reports(db).of(1))
        keys = [cookie.value for cookie in mine.http.cookie_jar]
        assert report
        assert keys
        held = await town.ask(lambda db: db.execute(select(addresses.c.address)).scalars().all())
        assert not any(keys[0] in address for address in held)


async def test_a_form_counts_once_however_often_it_is_sent(town, code):
    async with served(town) as page, phone(page) as mine:
        await mine.open(f"/r/{code}")
        once = ONCE.findall(mine.shown)[-1]
        for _ in range(3):
            await mine.send(f"/r/{code}", once=once, words="楼道灯坏了")
        assert mine.talk.count("楼道灯坏了") == 1
        assert await town.ask(lambda db: len(Reports(db).of(1))) == 1


async def test_what_the_bot_asks_can_be_pressed(town, code):
    async with served(town) as page, phone(page) as mine:
        await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", words="楼道灯坏了")
        await town.say("何叔", "接")
        await town.say("何叔", "办结")
        await mine.open(f"/r/{code}")
        pressed = re.search(r'name="press" value="([^"]+)">满意<', mine.shown)[1]
        await mine.send(f"/r/{code}", press=pressed)
        assert (await town.ask(lambda db: Tickets(db).get(1))).state is State.CLOSED
        await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", press=pressed)
        assert mine.status == 409
        assert "已经用过了" in mine.shown


async def test_a_code_that_is_nobodys_opens_nothing(town, code):
    async with served(town) as page, phone(page) as mine:
        for path, status in (("/r/AAAAAAAA", 410), ("/r/1", 404), ("/", 404), ("/r/..%2f..%2fetc", 404), ("/x", 404)):
            await mine.open(path)
            assert mine.status == status, path
            assert "<form" not in mine.shown
        await mine.open(f"/r/{code}")
        await mine.send("/r/AAAAAAAA", words="楼道灯坏了")
        assert mine.status == 410
        assert await town.ask(lambda db: db.execute(select(func.count()).select_from(tickets)).scalar_one()) == 0


@pytest.mark.parametrize("origin", ["", "null", "https://evil.example", "http://127.0.0.1"])
async def test_only_our_own_page_sends_forms(town, code, origin):
    async with served(town) as page, phone(page) as mine:
        await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", origin=origin, words="楼道灯坏了")
        assert mine.status == 403
        await mine.open(f"/r/{code}")
        assert mine.talk == []


async def test_behind_a_proxy_the_cookie_is_bound_to_the_house(town, code):
    async with served(town, address="https://bx.example.cn") as page, phone(page) as mine:
        await mine.open(f"/r/{code}")
        cookie = mine.headers["Set-Cookie"]
        assert cookie.startswith("__Host-jinlin=")
        for part in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
            assert part in cookie


async def test_what_is_typed_is_text_and_the_page_runs_nothing_else(town, code):
    async with served(town) as page, phone(page) as mine:
        await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", words="<script>alert(1)</script>楼道灯坏了")
        assert "<script>alert" not in mine.shown
        await mine.open(f"/r/{code}")
        assert "default-src 'none'" in mine.headers["Content-Security-Policy"]
        assert "unsafe" not in mine.headers["Content-Security-Policy"]
        assert mine.headers["Cache-Control"] == "no-store"


async def test_what_is_no_picture_or_too_much_is_refused_in_words(town, code):
    async with served(town) as page, phone(page) as mine:
        for fields, why in (
            ({"photo": b"no picture"}, "不是能打开的图片"),
            ({"photo": b"x" * (BYTES + 1)}, "10 MB"),
            ({"words": "灯" * 501}, "500 字以内"),
            ({"words": "灯" * 50_000}, "太长了"),
        ):
            await mine.open(f"/r/{code}")
            await mine.send(f"/r/{code}", **fields)
            assert mine.status == 400
            assert why in mine.shown


async def test_who_says_too_much_at_once_waits_and_loses_no_word(town, code):
    async with served(town) as page, phone(page) as mine:
        for n in range(9):
            await mine.open(f"/r/{code}")
            await mine.send(f"/r/{code}", words=f"你好{n}")
        assert mine.status == 429
        assert "你好8" in mine.shown
        town.clock.time += timedelta(minutes=1)
        await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", words="楼道灯坏了")
        assert mine.status == 200


async def test_what_could_not_be_kept_is_said_and_still_there(town, code):
    async with served(town) as page, phone(page) as mine:
        await mine.open(f"/r/{code}")

        async def broken(_: Message) -> None:
            raise OSError("no room")

        page._deliver = broken
        await mine.send(f"/r/{code}", words="楼道灯坏了")
        assert mine.status == 503
        assert "现在记不下来" in mine.shown
        assert "楼道灯坏了" in mine.shown
        await mine.open(f"/r/{code}")
        assert mine.talk == []


async def test_a_phone_can_forget_the_talk(town, code):
    async with served(town) as page, phone(page) as mine:
        await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", words="楼道灯坏了")
        async with mine.http.post(f"{mine.base}/r/{code}/forget", headers={"Origin": mine.base}) as answer:
            assert answer.status == 200
        await mine.open(f"/r/{code}")
        assert mine.talk == []


async def test_the_page_looks_again_by_itself_and_only_hears_what_is_new(town, code):
    async with served(town) as page, phone(page) as mine:
        await mine.open(f"/r/{code}")
        await mine.send(f"/r/{code}", words="楼道灯坏了")
        rev = re.search(r'data-rev="(\d+)"', mine.shown)[1]
        await mine.open(f"/r/{code}/lines?rev={rev}")
        assert mine.status == 204
        await town.say("何叔", "接")
        assert "何叔" in await mine.open(f"/r/{code}/lines?rev={rev}")


async def test_the_same_line_a_second_time_is_one(town):
    page = Page(town.clock, lambda _: None, listen=("127.0.0.1", 0), address="", proxy="", zone=ZONE)
    words = Outgoing(key="outbox:1", to=Address("page:x"), text="好", audience=Audience.PRIVATE)
    first, second = await page.send(words), await page.send(words)
    assert first.id == second.id


def test_memory_holds_so_many_talks_and_lines(town):
    visitors, now = Visitors(), town.clock.now()
    for n in range(MOST + 10):
        visitors.of(Address(f"page:{n}"), now)
    assert len(visitors._all) == MOST
    one = visitors.of(Address("page:x"), now)
    for n in range(LINES + 5):
        one.add(Line(id=str(n), at=now, text="好"))
    assert len(one.lines) == LINES
    assert visitors.find(Address("page:unknown"), now) is not visitors.find(Address("page:unknown"), now)


def test_a_key_says_nothing_of_its_address_and_no_other_key_is_one():
    key = new_key()
    assert key not in (address_of(key) or key)
    assert address_of(key) == address_of(key)
    for wrong in ("", "x", key + "x", "密" * 43):
        assert address_of(wrong) is None


def test_an_allowance_comes_back_with_time(town):
    some, now = Allowance(2, timedelta(minutes=1)), town.clock.now()
    assert [some.take("a", now) for _ in range(3)] == [True, True, False]
    assert some.take("b", now)
    assert some.take("a", now + timedelta(minutes=1))
