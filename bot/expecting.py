"""What a batch will ask for: with the first of its messages that asks, it is asked for all of them."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.context import message_key
from bot.message import Message
from storage.around import Around
from storage.engine import Transaction
from storage.groups import Groups
from storage.heard import Heard
from storage.outbox import Outbox
from storage.people import People
from storage.places import Places
from storage.roles import Roles
from storage.rounds import Rounds
from storage.windows import Windows


def expect(db: Transaction, said: Sequence[Message], now: datetime) -> None:
    """These will be heard in this transaction."""
    rooms = {message.room for message in said if not message.private}
    Heard(db).expect(message_key(message.channel, message.id) for message in said)
    Outbox(db).expect(rooms)
    Roles(db).expect(person.id for person in People(db).at_each({message.sender for message in said}))
    places = [group.place_id for group in Groups(db).get_each(rooms).values() if group]
    Places(db).expect(places)
    Roles(db).expect_at(places)
    for table in (People, Roles, Windows, Rounds):
        table(db).expect(_holders(db, places, now))
    Around(db).expect(places, _holders(db, places, now))


def _holders(db: Transaction, places: Sequence[int], now: datetime) -> Iterator[int]:
    """Whoever is something to one of these places: a matter there is likely theirs."""
    for holding in Roles(db).at(places, now):
        yield holding.person_id
