"""The first day, as a newcomer sees it: the real bot as its own process, a real browser before it.

With ``JINLIN_PICTURES=folder`` each scene is also kept as a picture (docs/first-day.md).
"""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("playwright", reason="playwright is not installed: pip install playwright")

GROUP = "3栋2单元群"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """Where the bot listens: its own process, the sample neighbourhood, a folder of its own."""
    environment = {**os.environ, "JINLIN_CHANNELS__PLAYGROUND__LISTEN": "127.0.0.1:0"}
    command = [sys.executable, "-m", "bot", "run", "--sample", "--data", str(tmp_path / "data")]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        yield re.search(r"http://\S+", running.stdout.readline())[0]
        running.send_signal(signal.SIGINT)
        assert running.wait(15) == 0


class Visitor:
    """A newcomer before the page."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.count = 0

    def go_to(self, room: str) -> None:
        self.page.get_by_test_id("room").filter(has_text=room).click()

    def become(self, name: str) -> None:
        self.page.get_by_test_id("figure").filter(has_text=name).click()

    def say(self, words: str) -> None:
        self.page.get_by_test_id("words").fill(words)
        self.page.get_by_test_id("send").click()

    def reads(self, words: str | re.Pattern[str]) -> str:
        found = self.page.get_by_test_id("line").filter(has_text=words).last
        found.wait_for()
        return str(found.inner_text())

    def speaker(self) -> str:
        return str(self.page.get_by_test_id("speaker").inner_text())

    def keep(self, name: str) -> None:
        if folder := os.environ.get("JINLIN_PICTURES"):
            self.count += 1
            self.page.wait_for_timeout(600)
            self.page.screenshot(path=f"{folder}/first-day-{self.count}-{name}.png")


@pytest.fixture
def visitor(browser: Any, address: str) -> Iterator[Visitor]:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, locale="zh-CN")
    context.set_default_timeout(15_000)
    page = context.new_page()
    page.goto(address)
    page.get_by_test_id("figure").first.wait_for()  # connected: before that, the clock cannot be moved
    yield Visitor(page)
    context.close()


def nudged(visitor: Visitor) -> str:
    """Click the notice that the bot wrote to somebody in private; who that is."""
    notice = visitor.page.get_by_test_id("nudge").first
    notice.wait_for()
    name = re.search(r"管家私下找了(\S+)", notice.inner_text())[1]
    notice.click()
    return name


def came(visitor: Visitor, found: Any) -> bool:
    """Whether it is there before long: one hour too many, and whoever is asked next is passed over too."""
    for _ in range(20):
        if found.count():
            return True
        visitor.page.wait_for_timeout(200)
    return False


def test_a_need_is_reminded_of_handed_over_done_and_praised(visitor: Visitor) -> None:
    page = visitor.page
    page.get_by_test_id("clock-morning").click()
    visitor.go_to(GROUP)
    resident = re.search(r"[\u4e00-\u9fff]{2,}", visitor.speaker())[0]
    visitor.say("楼道灯坏了，黑漆漆的")
    opened = visitor.reads("#1 楼道灯不亮｜3栋2单元")
    leader = re.search(r"已请单元长 (\S+)跟进", opened)[1]
    visitor.keep("opened")

    visitor.say("今晚谁打羽毛球")
    page.get_by_test_id("clock-1h").click()
    visitor.become(leader)
    visitor.reads("#1 楼道灯不亮（3栋2单元）还在等您")
    visitor.keep("reminded")

    deputy = page.get_by_test_id("figure").filter(has_text="副单元长")
    for _ in range(3):
        page.get_by_test_id("clock-1h").click()
    visitor.reads("起我先请副单元长")
    for _ in range(5):
        if came(visitor, deputy.locator(".badge")):
            break
        page.get_by_test_id("clock-1h").click()
    deputy.click()
    visitor.reads(f"{leader}暂时联系不上，#1 楼道灯不亮（3栋2单元）请您接一下")
    visitor.say("接")
    visitor.reads("归您了")
    visitor.keep("handed-over")
    visitor.say("办结")
    visitor.reads("#1 记为办好")

    visitor.go_to(GROUP)
    visitor.reads("#1 楼道灯不亮（3栋2单元）已办好")
    visitor.become(resident)
    visitor.go_to(GROUP)
    visitor.say("满意")
    visitor.keep("done")
    page.get_by_test_id("private").click()
    visitor.say("查 1")
    visitor.reads("#1 楼道灯不亮｜3栋2单元｜已办结")
    visitor.keep("closed")


def test_private_matters_stay_private(visitor: Visitor) -> None:
    page = visitor.page
    page.get_by_test_id("clock-morning").click()
    visitor.go_to(GROUP)
    visitor.say("我家502厨房漏水了，电话13812345678")
    name = nudged(visitor)
    assert name
    visitor.go_to(GROUP)
    assert page.get_by_test_id("line").filter(has_text="收到").count() == 0
