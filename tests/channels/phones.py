"""A browser on a phone, at the page behind a poster."""

import io
import re

from aiohttp import ClientSession, FormData

ONCE = re.compile(r'name="once" value="([0-9a-f]{32})"')


class Phone:
    """A browser on somebody's phone."""

    def __init__(self, http: ClientSession, base: str) -> None:
        self.http, self.base, self.status, self.shown = http, base, 0, ""
        self.headers: dict[str, str] = {}

    async def open(self, path: str) -> str:
        async with self.http.get(self.base + path) as answer:
            self.status, self.shown, self.headers = answer.status, await answer.text(), dict(answer.headers)
        return self.shown

    async def send(self, path: str, *, origin: str | None = None, once: str | None = None, **fields: object) -> str:
        form = FormData(default_to_multipart=True)
        form.add_field("once", once or ONCE.findall(self.shown)[-1])
        for name, value in fields.items():
            if isinstance(value, bytes):
                form.add_field(name, io.BytesIO(value), filename="photo.jpg", content_type="image/jpeg")
            else:
                form.add_field(name, value)
        headers = {"Origin": self.base if origin is None else origin}
        async with self.http.post(self.base + path, data=form, headers=headers) as answer:
            self.status, self.shown = answer.status, await answer.text()
        return self.shown

    @property
    def talk(self) -> list[str]:
        return re.findall(
            r"<p>(.*?)</p>", self.shown.partition('<section id="talk"')[2].partition("</section>")[0], re.S
        )
