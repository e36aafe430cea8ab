"""The strip in a real browser: nothing spills, the code can be folded away, and it goes when the wire is up."""

from collections.abc import Iterator
from typing import Any

import pytest

from bot.channels import Status
from bot.channels.playground import Playground
from tests.browser.conftest import Stand
from tests.browser.test_playground_page import SPILLED
from tests.channels.village import SCENERY, explain

pytest.importorskip("playwright", reason="playwright is not installed: pip install playwright")


class Wired(Stand):
    """A playground beside two wires that are down."""

    def _new(self, port: int) -> Playground:
        self.wires = {
            "wechat": Status(
                online=False, note="要重新扫码登录，请用居委会那部手机。", link="https://login.example/l/1"
            ),
            "telegram": Status(online=False, note="连不上 api.telegram.org，正在重连。"),
        }
        playground = Playground(lambda: SCENERY, self.clock, explain, port=port, wires=lambda: self.wires)
        self.village.send = playground.send
        return playground


@pytest.fixture
def stand() -> Iterator[Wired]:
    there = Wired()
    yield there
    there.close()


@pytest.mark.parametrize(("width", "shown"), [(390, False), (1280, True)])
def test_the_strip_fits_and_folds_and_goes(window: Any, stand: Wired, width: int, shown: bool):
    page = window(width)
    lines = page.get_by_test_id("wire-line")
    lines.nth(1).wait_for()
    code = page.get_by_test_id("wire-code")
    assert code.is_visible() is shown
    page.locator("summary").click()
    code.wait_for(state="hidden" if shown else "visible")
    if shown:
        page.locator("summary").click()
    assert page.evaluate("() => document.querySelector('.wire-code img').decode().then(() => true)")
    assert page.evaluate(SPILLED) == []
    assert page.get_by_test_id("words").is_visible()
    stand.wires = {"wechat": Status(online=True)}
    page.get_by_test_id("wires").wait_for(state="hidden")
