"""The example that CONTRIBUTING.md shows is one that works."""

import re
from types import SimpleNamespace
from typing import Any

from bot.grammar import Grammar
from tests.house.sources import ROOT


def test_the_example_of_a_capability_works():
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    made: dict[str, Any] = {"__name__": "handlers.quiet"}
    exec(compile(code, "CONTRIBUTING.md", "exec"), made)
    call = Grammar(made["quiet"].commands).parse("安静时间")
    assert call
    assert call.command.run(SimpleNamespace(place=None)) == "晚上 22:00 到早上 07:00 我不打扰人，急事除外。"
