"""The page in a real browser: what a person sees and does there."""

import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image

from bot.message import Audience, Kind
from tests.channels.village import who

pytest.importorskip("playwright", reason="playwright is not installed: pip install playwright")

WIDTHS = (320, 360, 390, 600, 759, 760, 900, 1000, 1179, 1180, 1280, 1920)
SPILLED = """() => [...document.querySelectorAll("body *")]
  .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.closest("svg"))
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1)
  .map((one) => one.outerHTML.slice(0, 80))
  .concat(document.documentElement.scrollWidth > innerWidth ? ["the page"] : [])"""
Open = Callable[..., Any]


def say(page: Any, words: str) -> None:
    page.get_by_test_id("words").fill(words)
    page.get_by_test_id("send").click()


def become(page: Any, name: str) -> None:
    page.get_by_test_id("figure").filter(has_text=name).click()


def line(page: Any, words: str) -> Any:
    return page.get_by_test_id("line").filter(has_text=words)


def see(found: Any) -> None:
    found.first.wait_for()


def test_a_newcomer_clicks_an_example_and_is_answered(window: Open) -> None:
    page = window()
    see(page.get_by_test_id("hint").filter(has_text="您现在是这个群里的兰姐"))
    assert page.get_by_test_id("hint-example").count() == 3
    page.get_by_test_id("hint-example").filter(has_text="楼道灯坏了").click()
    see(line(page, "@兰姐 收到。18 号工单"))
    assert page.get_by_test_id("hint").count() == 0
    see(page.get_by_test_id("reading-label").filter(has_text="诉求"))
    assert page.get_by_test_id("reading-act").inner_text() == "开单"
    assert page.get_by_test_id("reading-sure").inner_text() == "96%"
    assert page.get_by_test_id("reading-because").all_inner_texts() == ["灯", "坏了"]


def test_private_words_to_somebody_else_are_noticed_and_followed(window: Open) -> None:
    page = window()
    say(page, "楼道灯坏了")
    wang = page.get_by_test_id("figure").filter(has_text="王师傅")
    see(wang.locator(".badge").filter(has_text="1"))
    page.get_by_test_id("nudge").filter(has_text="管家私下找了王师傅").click()
    see(line(page, "能去就回“接单 18”"))
    assert "王师傅" in page.get_by_test_id("speaker").inner_text()
    assert wang.locator(".badge").count() == 0
    say(page, "接单 18")
    see(line(page, "记在您名下了"))
    see(page.get_by_test_id("room").filter(has_text="3栋2单元").locator(".badge").filter(has_text="1"))


def test_two_windows_stay_in_step(window: Open) -> None:
    one, other = window(), window()
    become(other, "阿伟")
    say(one, "早上好")
    see(line(other, "早上好"))
    say(other, "早")
    see(line(one, "阿伟"))
    one.get_by_test_id("bubble").filter(has_text="早上好").click()
    one.get_by_test_id("act-recall").click()
    see(line(other, "兰姐 撤回了一条消息"))
    assert line(other, "早上好").count() == 0
    before = other.get_by_test_id("clock-now").inner_text()
    one.get_by_test_id("clock-1h").click()
    other.wait_for_function("before => document.getElementById('now').textContent !== before", arg=before)


def test_a_window_comes_back_by_itself_and_catches_up(window: Open, stand: Any) -> None:
    page = window()
    say(page, "第一句")
    see(line(page, "第一句"))
    page.context.set_offline(True)
    stand.do(stand.playground._windows.close())
    page.locator("[data-testid=wire][data-state=lost]").first.wait_for(timeout=30_000)
    stand.do(stand.village.say(who("b3u2"), "第二句", Audience.GROUP))
    say(page, "写好了还没发")
    see(page.get_by_test_id("trouble"))
    assert page.get_by_test_id("words").input_value() == "写好了还没发"
    page.context.set_offline(False)
    see(line(page, "第二句"))
    assert page.get_by_test_id("line").count() == 2
    page.get_by_test_id("send").click()
    see(line(page, "写好了还没发"))


def test_after_a_new_start_nothing_old_is_left(window: Open, stand: Any) -> None:
    page = window()
    say(page, "上一回说的")
    see(line(page, "上一回说的"))
    stand.stop()
    stand.start_anew()
    see(page.get_by_test_id("hint"))
    assert line(page, "上一回说的").count() == 0


def test_the_bot_is_called_from_the_list_only(window: Open, stand: Any) -> None:
    page = window()
    say(page, "@管家 这是打出来的")
    see(line(page, "打出来的"))
    words = page.get_by_test_id("words")
    words.press_sequentially("@")
    assert page.get_by_test_id("mention-option").first.inner_text().startswith("管家")
    words.press("Enter")
    words.press_sequentially("@伟")
    page.get_by_test_id("mention-option").filter(has_text="阿伟").click()
    words.press_sequentially("在吗")
    words.press("Enter")
    see(line(page, "我在。要报修"))
    typed, picked = stand.village.heard
    assert (typed.calls_bot, typed.mentions) == (False, ())
    assert (picked.calls_bot, picked.mentions, picked.text) == (True, (who("wei"),), "@阿伟 在吗")


def test_quote_edit_and_voice(window: Open, stand: Any) -> None:
    page = window()
    say(page, "今晚停水")
    page.get_by_test_id("bubble").filter(has_text="今晚停水").click()
    page.get_by_test_id("act-edit").click()
    assert page.get_by_test_id("words").input_value() == "今晚停水"
    say(page, "明晚停水")
    see(line(page, "已修改"))
    become(page, "阿伟")
    page.get_by_test_id("bubble").filter(has_text="明晚停水").click()
    assert page.get_by_test_id("act-recall").count() == 0
    page.get_by_test_id("act-quote").click()
    say(page, "谁说的")
    see(line(page, "谁说的").filter(has_text="兰姐：明晚停水"))
    page.get_by_test_id("tool-voice").click()
    page.get_by_test_id("seconds").fill("12")
    page.get_by_test_id("send-voice").click()
    see(line(page, "12″"))
    kinds = [message.kind for message in stand.village.heard]
    assert kinds == [Kind.TEXT, Kind.EDIT, Kind.TEXT, Kind.VOICE]


def test_a_picture_is_shown_and_a_wrong_file_is_refused(window: Open, stand: Any) -> None:
    page, into = window(), io.BytesIO()
    Image.new("RGB", (800, 600), "teal").save(into, "PNG")
    page.get_by_test_id("file").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": into.getvalue()})
    page.wait_for_function("() => document.querySelector('[data-testid=picture]')?.naturalWidth === 800")
    assert stand.village.heard[0].kind is Kind.PICTURE
    page.get_by_test_id("file").set_input_files({"name": "a.png", "mimeType": "image/png", "buffer": b"no picture"})
    see(page.get_by_test_id("trouble").filter(has_text="这不是能打开的图片"))


def test_what_was_not_delivered_can_be_sent_again(window: Open, stand: Any) -> None:
    page = window()
    stand.village.failing = True
    say(page, "楼道灯坏了")
    see(page.get_by_test_id("resend").filter(has_text="没送到，点此重发"))
    stand.village.failing = False
    page.get_by_test_id("resend").click()
    see(line(page, "收到。18 号工单"))
    assert page.get_by_test_id("resend").count() == 0


def test_markup_is_only_letters(window: Open, stand: Any) -> None:
    page = window()
    evil = "<img src=x onerror=\"document.title='hacked'\"><script>alert(1)</script>"
    say(page, evil)
    see(page.get_by_test_id("bubble").filter(has_text=evil))
    stand.do(stand.village.say(who("b3u2"), evil, Audience.GROUP, who("wei")))
    see(page.get_by_test_id("line").filter(has_text=f"@阿伟 {evil}"))
    assert page.locator("#log img, #log script, #reading img, #rooms img").count() == 0
    assert "hacked" not in page.title()


def test_enter_that_ends_a_pinyin_choice_sends_nothing(window: Open, stand: Any) -> None:
    page = window()
    words = page.get_by_test_id("words")
    words.fill("dengh")
    words.dispatch_event("keydown", {"key": "Enter", "isComposing": True, "bubbles": True})
    words.press("Shift+Enter")
    assert page.get_by_test_id("line").count() == 0
    assert words.input_value() == "dengh\n"


def test_groups_and_identities_fit_together(window: Open) -> None:
    page = window()
    page.get_by_test_id("room").filter(has_text="5栋邻里群").click()
    assert "老郭" in page.get_by_test_id("speaker").inner_text()
    become(page, "林婶")
    assert page.get_by_test_id("talk-title").inner_text().startswith("3栋1单元")
    page.get_by_test_id("private").click()
    assert page.get_by_test_id("talk-title").inner_text() == "管家 · 私聊"
    page.reload()
    see(page.get_by_test_id("speaker").filter(has_text="林婶"))
    assert page.get_by_test_id("talk-title").inner_text() == "管家 · 私聊"


def test_a_group_is_renamed_in_every_window(window: Open) -> None:
    page, other = window(), window()
    page.get_by_test_id("rename").click()
    page.get_by_test_id("new-title").fill("二单元一家亲")
    page.get_by_test_id("new-title").press("Enter")
    see(page.get_by_test_id("talk-title").filter(has_text="二单元一家亲"))
    see(other.get_by_test_id("room").filter(has_text="二单元一家亲"))


def test_the_clock_goes_to_the_morning(window: Open) -> None:
    page = window()
    page.get_by_test_id("clock-morning").click()
    see(page.get_by_test_id("clock-now").filter(has_text="08:00"))
    assert re.search(r"\d+月\d+日 周. 08:00", page.get_by_test_id("clock-now").inner_text())


def test_a_telephone_shows_one_thing_at_a_time(window: Open) -> None:
    page = window(390, 844, has_touch=True)
    for tab, thing in (("rooms", "rooms"), ("figures", "figures"), ("insight", "insight"), ("talk", "composer")):
        page.get_by_test_id(f"tab-{tab}").click()
        others = {"rooms", "figures", "insight", "composer"} - {thing}
        assert page.get_by_test_id(thing).is_visible()
        assert not any(page.get_by_test_id(other).is_visible() for other in others)
    page.get_by_test_id("tab-figures").click()
    become(page, "何叔")
    assert page.get_by_test_id("composer").is_visible()
    say(page, "停电了")
    page.get_by_test_id("bubble").filter(has_text="停电了").first.click()
    page.get_by_test_id("act-understand").click()
    see(page.get_by_test_id("reading-label").filter(has_text="诉求"))


def test_nothing_ever_spills_over_the_edge(window: Open, stand: Any) -> None:
    page = window()
    for words in ("长" * 300, "w" * 300, "一行\n" * 20, "https://example.org/" + "a/" * 90):
        say(page, words)
    stand.do(stand.village.say(who("wang"), "很长的提醒" * 40, Audience.PRIVATE))
    see(page.get_by_test_id("nudge"))
    page.get_by_test_id("bubble").last.click()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 700})
        page.wait_for_timeout(250)
        for tab in ("rooms", "talk", "figures", "insight"):
            page.evaluate("tab => { document.body.dataset.tab = tab; }", tab)
            assert page.evaluate(SPILLED) == [], (width, tab)


def test_a_long_talk_stays_at_its_end_unless_one_reads_back(window: Open, stand: Any) -> None:
    page = window()
    for number in range(30):
        stand.do(stand.village.say(who("b3u2"), f"第 {number} 句"))
    see(line(page, "第 29 句"))
    distance = "() => { const { scrollHeight, scrollTop, clientHeight } = document.getElementById('log');"
    distance += " return scrollHeight - scrollTop - clientHeight; }"
    assert page.evaluate(distance) < 4
    page.evaluate("() => { document.getElementById('log').scrollTop = 0; }")
    page.wait_for_timeout(100)
    stand.do(stand.village.say(who("b3u2"), "最新的"))
    page.get_by_text("有新消息").click()
    assert page.evaluate(distance) < 4


def test_the_page_is_named_for_those_who_cannot_see_it(window: Open) -> None:
    page = window()
    nameless = page.evaluate("""() => [...document.querySelectorAll("button, input, textarea, [role=button]")]
      .filter((one) => one.checkVisibility() && !(one.ariaLabel || one.innerText?.trim() || one.labels?.length))
      .map((one) => one.outerHTML.slice(0, 100))""")
    assert nameless == []
    assert page.evaluate("() => document.documentElement.lang") == "zh-Hans-CN"
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.tagName") == "BUTTON"
