"""How often it was too much, by group and week; and how often the bot spoke."""

from datetime import date, timedelta

from storage.annoyances import Annoyances, annoyances
from storage.engine import Transaction
from storage.outbox import SENT, Cause, Outbox
from tests.storage.village import NOW

MONDAY = date(2026, 6, 8)


def test_a_week_is_counted_from_its_monday(db: Transaction) -> None:
    counted = Annoyances(db)
    for days in (0, 3, 6, 7):
        counted.add("test:a", MONDAY + timedelta(days=days))
    counted.add("test:b", MONDAY)
    assert counted.of_week(MONDAY + timedelta(days=2)) == {"test:a": 3, "test:b": 1}
    assert counted.of_week(MONDAY + timedelta(days=8)) == {"test:a": 1}
    assert counted.of_week(MONDAY - timedelta(days=1)) == {}
    counted.forget(MONDAY + timedelta(days=9))
    assert counted.of_week(MONDAY) == {}
    assert counted.of_week(MONDAY + timedelta(days=7)) == {"test:a": 1}


def test_nothing_but_group_week_and_number_is_kept() -> None:
    assert set(annoyances.columns.keys()) == {"address", "week", "times"}


def test_lines_that_a_group_heard_are_counted(db: Transaction) -> None:
    box = Outbox(db)
    for number, (to, audience) in enumerate((("test:a", "group"), ("test:a", "work"), ("test:b", "private"))):
        said = box.put(to=to, audience=audience, text="句", at=NOW + timedelta(hours=number), purpose=Cause.STATUS)
        box.mark(said, SENT)
    box.put(to="test:a", audience="group", text="还没", at=NOW, purpose=Cause.STATUS)
    assert box.spoken(NOW, NOW + timedelta(days=1)) == {"test:a": 2}
    assert box.spoken(NOW + timedelta(minutes=1), NOW + timedelta(days=1)) == {"test:a": 1}
    assert box.last_said("test:a") == NOW + timedelta(hours=1)
    assert box.last_said("test:c") is None
