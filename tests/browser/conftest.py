"""A real browser before a playground that runs in a thread of its own."""

import asyncio
import shutil
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

import pytest

from bot.channels.playground import Playground
from bot.clock import MovableClock, SystemClock
from tests.channels.village import SCENERY, Village, explain

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """The system's Chromium, without a head; for one file only, for its loop would be in the way of other tests."""
    program = next(filter(None, map(shutil.which, NAMES)), None)
    if program is None:
        pytest.skip("no Chromium here; on Debian: apt-get install chromium fonts-noto-cjk fonts-noto-color-emoji")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as engine:
        running = engine.chromium.launch(executable_path=program, args=FLAGS)
        yield running
        running.close()


class Stand:
    """A playground with a village, and a way to do things in its loop."""

    def __init__(self) -> None:
        self.village, self.clock = Village(), MovableClock(SystemClock())
        self.playground = self._new(0)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self.start()

    def _new(self, port: int) -> Playground:
        playground = Playground(lambda: SCENERY, self.clock, explain, port=port)
        self.village.send = playground.send
        return playground

    @property
    def url(self) -> str:
        return self.playground.url

    def do(self, deed: Any) -> Any:
        """Run a coroutine where the playground lives."""
        return asyncio.run_coroutine_threadsafe(deed, self._loop).result(10)

    def start(self) -> None:
        self._running: Future[None] = asyncio.run_coroutine_threadsafe(
            self.playground.run(self.village.deliver), self._loop
        )
        self.do(self.playground.ready.wait())

    def stop(self) -> None:
        """Let the playground go, as Ctrl-C does."""

        async def gone() -> None:
            while self.playground.ready.is_set():  # noqa: ASYNC110  the other end of an Event cannot be awaited
                await asyncio.sleep(0.02)
            await asyncio.sleep(0.1)

        self._running.cancel()
        self.do(gone())

    def start_anew(self) -> None:
        """Start another playground where the last one was: nothing is remembered."""
        self.playground = self._new(int(self.url.rstrip("/").rpartition(":")[2]))
        self.start()

    def close(self) -> None:
        with suppress(Exception):
            self.stop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()


@pytest.fixture
def stand() -> Iterator[Stand]:
    there = Stand()
    yield there
    there.close()


@pytest.fixture
def window(browser: Any, stand: Stand) -> Iterator[Callable[..., Any]]:
    """Opens windows; fails the test when the page complained of anything."""
    pages, complaints = [], []

    def open_window(width: int = 1280, height: int = 800, **options: Any) -> Any:
        page = browser.new_page(viewport={"width": width, "height": height}, locale="zh-CN", **options)
        page.set_default_timeout(8000)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if "Content Security" in said.text else None)
        page.goto(stand.url)
        page.locator("[data-testid=wire][data-state=open]").wait_for(state="attached")
        pages.append(page)
        return page

    yield open_window
    for page in pages:
        page.close()
    assert complaints == []
