"""What the talk in a group lends to the words just heard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flow:
    """``ticket``: what the talk is about, where the words are about it; ``surely``: whatever they call it.

    ``seconds``: the key of another neighbour's message that they bear out, where it opened no ticket.
    """

    ticket: int | None = None
    surely: bool = False
    seconds: str = ""
