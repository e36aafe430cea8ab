"""Takes the pictures of the playground: ``python docs/pictures/take.py http://127.0.0.1:8080/ [FOLDER]``.

Start the bot on fresh data first; the script talks in its first unit group through the page, as anybody would.
"""

import io
import shutil
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter
from playwright.sync_api import Browser, Page, sync_playwright

WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TALK = (
    (0, "早，今天降温，出门多穿一件"),
    (1, "楼道灯坏了，三楼到四楼黑漆漆的"),
    (0, "可不是，昨晚我差点踩空"),
    (2, "今晚谁打羽毛球？还差一个人"),
    (0, "我来，几点？"),
)
ELSEWHERE = (("estate", "周六上午广场上有人量血压吗？"), ("building", "谁家的蓝色雨伞落在一楼了"))


def staircase() -> bytes:
    """A picture such as a neighbour would take of a dark staircase: steps up to a landing with a faint window."""
    image = Image.new("RGB", (900, 680), "#1d1f22")
    draw = ImageDraw.Draw(image)
    draw.polygon([(0, 0), (250, 0), (330, 300), (0, 640)], fill="#2b2a28")
    draw.polygon([(900, 0), (640, 0), (590, 300), (900, 640)], fill="#242424")
    draw.rectangle([(400, 70), (520, 215)], fill="#56636f")
    draw.line([(460, 70), (460, 215)], fill="#20262b", width=7)
    draw.line([(400, 142), (520, 142)], fill="#20262b", width=7)
    for step in range(11):
        near = (step / 10) ** 1.7
        top, half = 300 + near * 340, 130 + near * 290
        shade = int(74 - 44 * near)
        draw.rectangle([(460 - half, top), (460 + half, top + 14 + 34 * near)], fill=(shade, shade, shade - 4))
        draw.line([(460 - half, top), (460 + half, top)], fill=(shade + 26, shade + 25, shade + 18), width=3)
    draw.line([(330, 190), (60, 610)], fill="#5b4a38", width=16)
    grain = Image.effect_noise(image.size, 26).convert("RGB")
    image = Image.blend(image.filter(ImageFilter.GaussianBlur(3)), grain, 0.09)
    into = io.BytesIO()
    image.save(into, "JPEG", quality=88)
    return into.getvalue()


def speak(page: Page, number: int) -> None:
    """Take the identity of the ``number``-th person of the group."""
    page.get_by_test_id("speaker").click()
    page.get_by_test_id("speaker-option").nth(number).click()


def say(page: Page, words: str) -> None:
    """Say something and leave the bot the time to answer."""
    page.get_by_test_id("words").fill(words)
    page.get_by_test_id("send").click()
    page.wait_for_timeout(900)


def talk(page: Page) -> None:
    """A word in the other groups, then a quarter of an hour in a staircase."""
    here = page.locator("[data-testid=room][aria-current=true]").get_attribute("data-address")
    for level, words in ELSEWHERE:
        page.locator(f"[data-testid=room][data-level={level}]").first.click()
        say(page, words)
    page.locator(f"[data-address='{here}']").click()
    for number, words in TALK:
        speak(page, number)
        if words.startswith("我来"):
            page.get_by_test_id("bubble").last.click()
            page.get_by_test_id("act-quote").click()
        say(page, words)
        if words.startswith("可不是"):
            upload = {"name": "stairs.jpg", "mimeType": "image/jpeg", "buffer": staircase()}
            page.get_by_test_id("file").set_input_files(upload)  # type: ignore[arg-type]  # the stub wants its own dict
            page.wait_for_timeout(900)
            page.get_by_test_id("clock-10m").click()


def choose_report(page: Page) -> None:
    """Select the line about the lamp, so that the panel explains it."""
    page.get_by_test_id("bubble").filter(has_text="黑漆漆").click()
    page.get_by_test_id("reading-label").wait_for(state="attached")
    page.wait_for_timeout(700)


def shoot(page: Page, path: Path) -> None:
    """Take one picture, of as few colours as the eye allows, for it goes into the repository."""
    image = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    image.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


def open_page(browser: Browser, base: str, size: dict[str, int], scheme: str = "light", scale: float = 1) -> Page:
    """A window of that size, once it is in step."""
    page = browser.new_page(
        viewport=size,  # type: ignore[arg-type]  # the stub wants its own dict
        color_scheme=scheme,  # type: ignore[arg-type]  # one of two words
        device_scale_factor=scale,
        locale="zh-CN",
    )
    page.goto(base)
    page.wait_for_selector("[data-testid=wire][data-state=open]", state="attached")
    page.get_by_test_id("words").wait_for()
    return page


def take(base: str, folder: Path) -> None:
    """Talk once, then look at it in every way."""
    with sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        wide = open_page(browser, base, WIDE)
        talk(wide)
        choose_report(wide)
        wide.wait_for_timeout(9500)  # until the notices of private words are gone
        shoot(wide, folder / "playground-1280.png")
        for size, scheme, name in ((NARROW, "light", "390"), (WIDE, "dark", "1280-dark")):
            page = open_page(browser, base, size, scheme, 2 if size is NARROW else 1)
            if size is WIDE:
                choose_report(page)
            page.wait_for_timeout(700)
            shoot(page, folder / f"playground-{name}.png")
        browser.close()


if __name__ == "__main__":
    take(sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).parent)
