"""The one capability that the files of this folder share, and what is said of somebody who reported for duty."""

from bot.capability import Capability
from bot.context import Context
from bot.texts import Text, Texts
from handlers.rules import volunteering
from storage.places import Place, Places

_HAS_TIME = "有空"

volunteers = Capability("volunteers", title="报到")


class Say(Texts):
    """How a report for duty reads."""

    unit = Text("单位：{unit}")
    no_unit = Text("单位没有说")
    skills = Text("会：{skills}")
    no_skills = Text("本领没有说")
    hours = Text("有空：{hours}")
    any_time = Text("有空：随时")


def lines(unit: str, skills: str, hours: str) -> str:
    """Unit, skills and hours in one line."""
    known = volunteering.windows(hours)
    parts = (
        Say.unit(unit=unit) if unit else Say.no_unit(),
        Say.skills(skills=skills.replace(" ", "、")) if skills else Say.no_skills(),
        Say.hours(hours=hours.removesuffix(_HAS_TIME)) if known else Say.any_time(),
    )
    return "；".join(parts)


def name_of(context: Context, place: Place) -> str:
    """The place as neighbours call it."""
    return Places(context.db).full_name(place)
