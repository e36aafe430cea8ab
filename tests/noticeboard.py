"""An estate of six buildings where notices are passed on, for the tests of broadcasts."""

import re

from storage.roles import Role
from tests.conftest import Town

ESTATE = "鹭岛街道/阳光社区/阳光里"
GROUPS = [f"{n}栋群" for n in range(1, 6)]
"""The groups that the notice is for; there is a sixth building."""

NOTICE = "转发 明早8点到12点停水，请储水 到 1-5栋"


async def peopled(town: Town) -> None:
    for n in range(1, 7):
        await town.group(f"{n}栋群", f"{ESTATE}/{n}栋")
    await town.appoint("小郑", Role.ADMIN, ESTATE)
    await town.appoint("老吴", Role.ADMIN, ESTATE)
    await town.appoint("梅姐", Role.BUILDING_LEADER, f"{ESTATE}/3栋")


def code_in(said: list[tuple[str, str]], word: str = "发") -> str:
    return next(found[1] for _, words in said if (found := re.search(rf"回“{word} (\d{{4}})”", words)))


async def confirmed(town: Town, words: str = NOTICE, who: str = "小郑") -> list[tuple[str, str]]:
    shown = await town.say(who, words)
    return await town.say(who, f"发 {code_in(shown)}")


def notices(said: list[tuple[str, str]], part: str = "停水") -> list[str]:
    return sorted(where for where, words in said if part in words and not where.startswith("私聊"))
