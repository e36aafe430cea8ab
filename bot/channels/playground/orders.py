"""What a window may ask for, checked: JSON in, an order or a refusal out."""

from datetime import timedelta
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

Id = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
Where = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Words = Annotated[str, StringConstraints(min_length=1, max_length=10_000)]
FARTHEST = timedelta(days=31)


class Order(BaseModel):
    """Something a window wants done."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Say(Order):
    """Say ``text``, show ``picture`` or send a pretended voice message of ``seconds`` as ``speaker``."""

    op: Literal["say"]
    id: Id
    room: Where
    speaker: Where
    text: Annotated[str, StringConstraints(max_length=10_000)] = ""
    picture: str | None = None
    seconds: Annotated[int, Field(ge=0, le=60)] = 0
    quotes: Id | None = None
    calls_bot: bool = False
    mentions: Annotated[list[Where], Field(max_length=50)] = []


class Recall(Order):
    """Take a line of one's own back."""

    op: Literal["recall"]
    id: Id
    line: Id
    speaker: Where


class Edit(Order):
    """Put other words in a line of one's own."""

    op: Literal["edit"]
    id: Id
    line: Id
    speaker: Where
    text: Words


class Press(Order):
    """Press a button under a line of the bot's."""

    op: Literal["press"]
    id: Id
    line: Id
    button: Annotated[str, StringConstraints(min_length=1, max_length=100)]
    speaker: Where


class Resend(Order):
    """Try once more what was not delivered."""

    op: Literal["resend"]
    line: Id


class Explain(Order):
    """Tell what the bot understands of a line."""

    op: Literal["explain"]
    line: Id


class Move(Order):
    """Push the clock: by seconds, or on to the morning when there are none."""

    op: Literal["move"]
    seconds: Annotated[int, Field(ge=0, le=int(FARTHEST.total_seconds()))] = 0


class Rename(Order):
    """Call a group something else."""

    op: Literal["rename"]
    room: Where
    title: Annotated[str, StringConstraints(min_length=1, max_length=60, strip_whitespace=True)]


class Refresh(Order):
    """Look again which groups and people there are."""

    op: Literal["refresh"]


AnyOrder = Annotated[
    Say | Recall | Edit | Press | Resend | Explain | Move | Rename | Refresh, Field(discriminator="op")
]


class Nonsense(ValueError):
    """No window of ours says that; the sentence is shown in the window."""


class OrderBook:
    """Reads orders."""

    def __init__(self) -> None:
        self._adapter: TypeAdapter[AnyOrder] = TypeAdapter(AnyOrder)

    def read(self, text: str) -> AnyOrder:
        """The order in ``text``; half characters, which no wire can carry, are refused with the rest."""
        try:
            return self._adapter.validate_json(text)
        except ValidationError as error:
            raise Nonsense(_reason(error)) from error


def _reason(error: ValidationError) -> str:
    kinds = {(fault["type"], str(fault["loc"][-1]) if fault["loc"] else "") for fault in error.errors()}
    return (
        "这段话太长了，请分几次发。"
        if ("string_too_long", "text") in kinds
        else "练习场没看懂这个操作，请刷新页面再试。"
    )
