"""Who may come in: loopback, Host, Origin, body sizes, pictures."""

import asyncio
import io
import socket
from contextlib import suppress
from typing import Any

import pytest
from aiohttp import WSServerHandshakeError
from PIL import Image

from bot.channels.album import Album
from bot.channels.playground import Playground, Refused
from bot.channels.playground.doorway import Doorkeeper
from bot.clock import MovableClock, SystemClock
from bot.pictures import BYTES, NotAPicture, Picture, redraw
from bot.sockets import free_socket
from tests.channels.village import SCENERY, Village, explain, who

GPS = 0x8825


def playground(**options: Any) -> Playground:
    return Playground(lambda: SCENERY, MovableClock(SystemClock()), explain, **options)


def jpeg(size: tuple[int, int] = (2400, 1800)) -> bytes:
    image, into = Image.new("RGB", size, "teal"), io.BytesIO()
    exif = image.getexif()
    exif[0x010F] = "a camera"
    exif.get_ifd(GPS)[1] = "N"
    image.save(into, "JPEG", exif=exif)
    return into.getvalue()


@pytest.mark.parametrize(
    "host", ["0.0.0.0", "::", "", "192.168.1.4", "10.0.0.1", "example.com", "127.0.0.1.example.com"]
)
def test_it_refuses_to_listen_beyond_loopback(host: str) -> None:
    with pytest.raises(Refused, match="open = true"):
        playground(host=host)
    playground(host=host, open=True)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
def test_loopback_needs_no_leave(host: str) -> None:
    playground(host=host)


async def test_a_busy_port_gives_the_next_free_one() -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]
        there = playground(port=port)
        running = asyncio.create_task(there.run(Village().deliver))
        await asyncio.wait_for(there.ready.wait(), 5)
        assert port < int(there.url.rstrip("/").rpartition(":")[2]) < port + 50
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


def test_an_address_that_does_not_exist_is_said_in_words() -> None:
    with pytest.raises(Refused, match=r"203\.0\.113\.9|端口"):
        free_socket("203.0.113.9", 8080)


@pytest.mark.parametrize(
    ("host", "knows"),
    [
        ("127.0.0.1:8080", True),
        ("localhost:8080", True),
        ("[::1]:8080", True),
        ("127.0.0.1:8081", False),
        ("127.0.0.1", False),
        ("evil.example:8080", False),
        ("127.0.0.1.evil.example:8080", False),
        ("localhost.evil.example:8080", False),
        ("x@127.0.0.1:8080", False),
        ("192.168.1.4:8080", False),
        ("127.0.0.1:port", False),
        ("", False),
    ],
)
def test_only_our_own_host_is_known(host: str, knows: bool) -> None:
    door = Doorkeeper(openly=False)
    door.port = 8080
    assert door.knows(host) is knows


@pytest.mark.parametrize(
    ("host", "knows"), [("192.168.1.4:8080", True), ("127.0.0.1:9000", True), ("evil.example:8080", False)]
)
def test_openly_any_literal_is_known_but_no_name_that_could_be_bent(host: str, knows: bool) -> None:
    door = Doorkeeper(openly=True)
    door.port = 8080
    assert door.knows(host) is knows


async def test_a_foreign_host_gets_nothing(show: Any) -> None:
    async with show.client.get(show.url, headers={"Host": "evil.example"}) as answer:
        assert answer.status == 403
        assert "近邻" not in await answer.text()
    async with show.client.get(show.url.replace("127.0.0.1", "localhost")) as answer:
        assert answer.status == 200


@pytest.mark.parametrize("origin", [None, "http://evil.example", "null", "http://127.0.0.1:1"])
async def test_only_our_own_page_opens_the_wire_or_posts(show: Any, origin: str | None) -> None:
    headers = {"Origin": origin} if origin else {}
    with pytest.raises(WSServerHandshakeError, match="403"):
        await show.client.ws_connect(f"{show.url}wire", headers=headers)
    async with show.client.post(f"{show.url}pictures", data=jpeg(), headers=headers) as answer:
        assert answer.status == 403


async def test_everything_comes_with_headers_that_keep_strangers_out(show: Any) -> None:
    for path in ("", "page.js", "page.css", "icon.svg"):
        async with show.client.get(f"{show.url}{path}") as answer:
            assert answer.status == 200
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert answer.headers["Cache-Control"] == "no-store"
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_the_page_has_nothing_inline_and_asks_no_other_host(show: Any) -> None:
    async with show.client.get(show.url) as answer:
        page = await answer.text()
    assert "<style" not in page
    assert " style=" not in page
    assert "http" not in page
    assert page.count("<script") == page.count('<script type="module" src="/page.js"></script>') == 1


@pytest.mark.parametrize(
    "path", ["nothing", "channel.py", "../channel.py", "%2e%2e/channel.py", "pictures/x", "page.html"]
)
async def test_unknown_paths_are_404(show: Any, path: str) -> None:
    async with show.client.get(f"{show.url}{path}") as answer:
        assert answer.status == 404


async def test_a_picture_is_drawn_anew_and_gone_when_recalled(show: Any) -> None:
    window = await show.window()
    async with show.client.post(f"{show.url}pictures", data=jpeg(), headers=show.origin) as answer:
        picture = (await answer.json())["id"]
    said = await window.order("say", room=who("b3u2"), speaker=who("lan"), picture=picture)
    line = await window.sees(id=said, kind="picture", state="sent")
    assert line["picture"] == {"id": picture, "width": 1600, "height": 1200}
    assert show.village.heard[0].picture == f"playground:{picture}"
    async with show.client.get(f"{show.url}pictures/{picture}") as answer:
        assert answer.content_type == "image/jpeg"
        assert not Image.open(io.BytesIO(await answer.read())).getexif()
    await window.order("recall", line=said, speaker=who("lan"))
    await window.sees(id=said, recalled=True, picture=None)
    async with show.client.get(f"{show.url}pictures/{picture}") as answer:
        assert answer.status == 404


async def test_an_upload_that_is_too_large_is_refused(show: Any) -> None:
    for body in (b"x" * (BYTES + 1), b"no picture", b""):
        async with show.client.post(f"{show.url}pictures", data=io.BytesIO(body), headers=show.origin) as answer:
            assert answer.status == 415
            assert (await answer.json())["error"].endswith("。")


async def test_a_stream_without_a_length_is_cut_off(show: Any) -> None:
    async def endless() -> Any:
        for _ in range(200):
            yield b"x" * 100_000

    with suppress(ConnectionError):
        async with show.client.post(f"{show.url}pictures", data=endless(), headers=show.origin) as answer:
            assert answer.status == 413


def test_a_pixel_bomb_is_refused_before_it_is_unpacked() -> None:
    for side in (7000, 10_000, 14_000):
        into = io.BytesIO()
        Image.new("1", (side, side)).save(into, "PNG")
        with pytest.raises(NotAPicture, match="尺寸"):
            redraw(into.getvalue())


@pytest.mark.parametrize("cut", [1, 20, 200, 2000])
def test_a_broken_picture_is_refused(cut: int) -> None:
    whole = jpeg()
    with pytest.raises(NotAPicture):
        redraw(whole[: len(whole) // 2][:cut])


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "1", "CMYK"])
def test_every_kind_of_picture_becomes_a_plain_one(mode: str) -> None:
    into = io.BytesIO()
    Image.new(mode, (40, 30)).save(into, "JPEG" if mode == "CMYK" else "PNG")
    picture = redraw(into.getvalue())
    assert (picture.width, picture.height) == (40, 30)
    assert Image.open(io.BytesIO(picture.jpeg)).mode == "RGB"


def test_the_album_keeps_no_more_than_it_may() -> None:
    album = Album(kept=100)
    names = [album.add(Picture(b"x" * 40, 1, 1)) for _ in range(4)]
    assert [album.get(name) is not None for name in names] == [False, False, True, True]
    assert min(map(len, names)) >= 32
