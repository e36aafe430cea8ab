"""A file that the bot hands over, in a real browser: a card to press, and the file itself."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.message import Audience, Outgoing
from tests.browser.test_playground_page import SPILLED, see
from tests.channels.village import who

pytest.importorskip("playwright", reason="playwright is not installed: pip install playwright")

PAGE = b"<script>document.title = 'shown'</script>"


@pytest.mark.parametrize("width", [390, 1280])
def test_a_file_is_a_card_and_pressing_it_keeps_the_file(
    window: Callable[..., Any], stand: Any, width: int, tmp_path: Path
) -> None:
    page = window(width=width, height=844 if width < 760 else 800)
    long = "file:x/鹭岛街道莲花北社区观远里小区三期2026年6月报表.xlsx"
    for number, handle in enumerate((long, "file:y/我的资料.html")):
        words = {"text": "上个月的表格，用 Excel 或 WPS 打开。", "audience": Audience.PRIVATE, "image": PAGE * 300}
        stand.do(stand.playground.send(Outgoing(key=f"outbox:{number}", to=who("wang"), picture=handle, **words)))
    page.get_by_test_id("nudge").filter(has_text="管家私下找了王师傅").last.click()
    see(page.get_by_test_id("file-card"))
    card = page.get_by_test_id("file-card").last
    if folder := os.environ.get("JINLIN_PICTURES"):
        page.screenshot(path=f"{folder}/files-{width}.png")
    assert card.inner_text().split("\n") == ["我的资料.html", "网页 · 12 KB"]
    assert page.evaluate(SPILLED) == []
    assert card.bounding_box()["height"] >= 44
    with page.expect_download() as handed:
        card.click()
    handed.value.save_as(tmp_path / "kept")
    assert handed.value.suggested_filename == "我的资料.html"
    assert (tmp_path / "kept").read_bytes() == PAGE * 300
    assert page.title() != "shown", "a page that came as a file is never shown here"
