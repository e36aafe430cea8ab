"""What somebody was asked: what is closed twice closes nothing that was asked since."""

from datetime import timedelta

from storage.engine import Transaction
from storage.people import People
from storage.questions import Questions
from tests.storage.village import NOW


def test_a_question_asked_in_place_of_one_that_was_closed_is_never_closed_with_it(db: Transaction) -> None:
    """The line closes what was answered, also where the handler has closed it already and asked anew."""
    person, asked = People(db).add("林婶"), Questions(db)
    asked.ask(person.id, "tickets.where", {"words": "灯坏了"}, NOW, NOW + timedelta(days=1))
    (answered,) = asked.open_for(person.id, NOW)
    asked.close(answered)
    asked.ask(person.id, "tickets.where", {"words": "灯坏了"}, NOW, NOW + timedelta(days=1))
    asked.ask(person.id, "tickets.apart", {}, NOW, NOW + timedelta(days=1))
    asked.close(answered)
    assert [question.name for question in asked.open_for(person.id, NOW)] == ["tickets.apart", "tickets.where"]
