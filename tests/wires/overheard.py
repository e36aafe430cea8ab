"""A real channel for a town of a story, and what was said over it."""

from bot.channels import Channel, Deliver, Status
from bot.message import Deed, Outcome, Outgoing, Receipt


class Overheard(Channel):
    """The channel, and what was said over it in the order of the outbox.  ``away``: where nothing is taken back."""

    def __init__(self, channel: Channel) -> None:
        self.name, self.pace = channel.name, channel.pace
        self.said: list[tuple[Outgoing, Receipt]] = []
        self.away: set[str] = set()
        self._channel = channel

    @property
    def status(self) -> Status:  # type: ignore[override]  # it changes
        return self._channel.status

    async def run(self, deliver: Deliver) -> None:
        await self._channel.run(deliver)

    async def send(self, words: Outgoing) -> Receipt:
        if words.deed is Deed.RECALL and words.to in self.away:
            return Receipt(outcome=Outcome.NEVER, reason="too late")  # the fakes let everything be taken back
        receipt = await self._channel.send(words)
        if receipt.outcome is Outcome.SENT:
            self.said.append((words, receipt))
        else:
            assert receipt.outcome is Outcome.NEVER, receipt
        return receipt

    async def fetch(self, picture: str) -> bytes | None:
        return await self._channel.fetch(picture)
