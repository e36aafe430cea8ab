"""Files that the bot hands over in Telegram."""

from bot.message import Outcome
from tests.wires.contract import Ears, listening
from tests.wires.telegram_side import over_fake as fake
from tests.wires.test_contract import line


async def test_a_file_is_called_as_people_call_it():
    async with fake() as side, listening(side.channel, Ears()):
        table = {"picture": "file:report:1:2026-06/观远里2026年6月报表.xlsx", "image": b"PK" + bytes(90)}
        await side.channel.send(line(side, "上个月的表格。", to="阿伟", **table))
        assert await side.files() == [("观远里2026年6月报表.xlsx", 92)]


async def test_words_whose_file_is_refused_go_another_way():
    async with fake() as side, listening(side.channel, Ears()):
        await side.control("fault", method="sendDocument", status=400, description="Bad Request: wrong file", count=1)
        table = {"picture": "file:report:1/报表.xlsx", "image": b"PK"}
        refused = await side.channel.send(line(side, "上个月的表格。", to="阿伟", **table))
        assert refused.outcome is Outcome.NEVER
        assert await side.sent() == []
