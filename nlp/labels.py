"""What a message can be: its label, its subject, and what the bot would do with it alone."""

from enum import StrEnum


class Label(StrEnum):
    """The heart of a message."""

    NEED = "need"
    DISPUTE = "dispute"
    NOTICE = "notice"
    CHAT = "chat"


class Act(StrEnum):
    """What a bot would do: open a ticket, ask a leader quietly, relay a notice, or nothing."""

    OPEN = "open"
    ASK = "ask"
    RELAY = "relay"
    NONE = "none"


class Subject(StrEnum):
    """What a need or a dispute is about, with its Chinese title."""

    title: str  # type: ignore[assignment]  # a resident's title takes the place of str.title

    def __new__(cls, value: str, title: str) -> "Subject":
        """Make the English key that also knows its Chinese title."""
        made = str.__new__(cls, value)
        made._value_ = value
        made.title = title
        return made

    WATER = ("water", "供水")
    POWER = ("power", "供电")
    GAS = ("gas", "燃气")
    ELEVATOR = ("elevator", "电梯")
    PARKING = ("parking", "停车")
    SANITATION = ("sanitation", "环卫")
    GREENING = ("greening", "绿化")
    SECURITY = ("security", "治安门禁")
    FACILITIES = ("facilities", "公共设施")
    HOUSING = ("housing", "房屋")
    NOISE = ("noise", "噪音")
    PETS = ("pets", "宠物")
    FIRE = ("fire", "消防")
    CONSTRUCTION = ("construction", "违建装修")
    CARE = ("care", "帮扶")
    AFFAIRS = ("affairs", "政务")
    PROPERTY = ("property", "物业")
    COMMUNITY = ("community", "社区活动")
    OTHER = ("other", "其他")
