"""What the talk in a group lends to the words just heard."""

import msgspec


class Flow(msgspec.Struct, frozen=True):
    """``ticket``: what the talk is about, where the words are about it; ``surely``: whatever they call it.

    ``late``: what this group heard last was said after these words, so they are about none of it.
    ``began``: where no ticket came of it, the key of the message that began it; ``by_another``: a neighbour's.
    """

    ticket: int | None = None
    surely: bool = False
    began: str = ""
    by_another: bool = False
    late: bool = False
