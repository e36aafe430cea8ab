"""What a message can be: its label, its subject, and what the bot would do with it alone."""

from enum import StrEnum


class Label(StrEnum):
    """The heart of a message."""

    NEED = "need"
    DISPUTE = "dispute"
    NOTICE = "notice"
    CHAT = "chat"


LABELS = tuple(sorted(Label))
"""The order in which a model gives its chances."""


class Act(StrEnum):
    """What a bot would do: open a ticket, ask a leader quietly, relay a notice, or nothing."""

    OPEN = "open"
    ASK = "ask"
    RELAY = "relay"
    NONE = "none"


class Subject(StrEnum):
    """What a need or a dispute is about."""

    WATER = "water"
    POWER = "power"
    GAS = "gas"
    ELEVATOR = "elevator"
    PARKING = "parking"
    SANITATION = "sanitation"
    GREENING = "greening"
    SECURITY = "security"
    FACILITIES = "facilities"
    HOUSING = "housing"
    NOISE = "noise"
    PETS = "pets"
    FIRE = "fire"
    CONSTRUCTION = "construction"
    CARE = "care"
    AFFAIRS = "affairs"
    PROPERTY = "property"
    COMMUNITY = "community"
    OTHER = "other"

    @property
    def title(self) -> str:  # type: ignore[override]  # residents read a title; nobody needs str.title of a key
        """Give the Chinese name."""
        return _TITLES[self]


SUBJECTS = tuple(sorted(Subject))
"""The order in which a model weighs subjects."""

_TITLES = {
    Subject.WATER: "供水",
    Subject.POWER: "供电",
    Subject.GAS: "燃气",
    Subject.ELEVATOR: "电梯",
    Subject.PARKING: "停车",
    Subject.SANITATION: "环卫",
    Subject.GREENING: "绿化",
    Subject.SECURITY: "治安门禁",
    Subject.FACILITIES: "公共设施",
    Subject.HOUSING: "房屋",
    Subject.NOISE: "噪音",
    Subject.PETS: "宠物",
    Subject.FIRE: "消防",
    Subject.CONSTRUCTION: "违建装修",
    Subject.CARE: "帮扶",
    Subject.AFFAIRS: "政务",
    Subject.PROPERTY: "物业",
    Subject.COMMUNITY: "社区活动",
    Subject.OTHER: "其他",
}
