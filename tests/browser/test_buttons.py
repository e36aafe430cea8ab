"""Words that may be pressed, in a real browser."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.message import Audience, Button, Kind, Outgoing
from tests.browser.test_playground_page import SPILLED, line, see
from tests.channels.village import who

pytest.importorskip("playwright", reason="playwright is not installed: pip install playwright")

LABELS = ("接", "转", "晚点", "不归我")


def offered(stand: Any, labels: tuple[str, ...] = LABELS) -> None:
    buttons = tuple(Button(id=f"id-{n}", label=label) for n, label in enumerate(labels))
    text = "有 1 件事等您：#12 楼道灯不亮（3栋2单元）。居民说：“灯坏了，怕跌倒”。回“接 / 转 / 晚点 / 不归我”。"
    words = Outgoing(key="outbox:1", to=who("wang"), text=text, audience=Audience.PRIVATE, buttons=buttons)
    stand.do(stand.playground.send(words))


@pytest.mark.parametrize("width", [390, 1280])
def test_chips_stand_under_the_line_and_one_press_uses_up_all(
    window: Callable[..., Any], stand: Any, width: int
) -> None:
    page = window(width=width, height=844 if width < 760 else 800)
    offered(stand)
    page.get_by_test_id("nudge").filter(has_text="管家私下找了王师傅").click()
    see(page.get_by_test_id("chip"))
    chips = page.get_by_test_id("chip")
    assert chips.all_inner_texts() == list(LABELS)
    assert page.evaluate(SPILLED) == []
    least = 44 if width < 760 else 32
    assert all(chips.nth(n).bounding_box()["height"] >= least for n in range(4))
    chips.first.focus()
    page.keyboard.press("Enter")
    see(line(page, "接").filter(has=page.locator("[data-kind=pressed], .pressed")))
    assert chips.count() == 0
    (message,) = stand.village.heard
    assert (message.kind, message.text, message.sender) == (Kind.PRESSED, "id-0", who("wang"))


def test_many_and_long_labels_wrap(window: Callable[..., Any], stand: Any) -> None:
    page = window(width=320, height=700)
    offered(stand, (*LABELS, "登记 1", "登记 2", "晚点 2小时", "这是一个特别特别长的按钮上面的字也要放得下才行"))
    page.get_by_test_id("nudge").filter(has_text="管家私下找了王师傅").click()
    see(page.get_by_test_id("chip"))
    assert page.evaluate(SPILLED) == []
