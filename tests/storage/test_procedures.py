"""Procedures on both engines: steps with their minutes, and who wrote them is forgotten after a year."""

from datetime import timedelta

from storage.erasing import erase_person
from storage.procedures import Procedures
from tests.storage.village import NOW, Village

STEPS = [{"name": "议", "people": 0, "days": 0}, {"name": "公开", "people": 0, "days": 0}]


def test_it_ends_with_the_minutes_of_its_last_step(village: Village) -> None:
    kept = Procedures(village.db)
    row = {"place_id": village.three.id, "caller_id": village.wang.id, "title": "加装电梯", "template": "两步"}
    found = kept.open({**row, "steps": STEPS, "opened_at": NOW})
    kept.note(found, 1, 12, "同意", village.wang.id, NOW)
    assert [one.ended_at for one in kept.inside(village.estate)] == [None]
    assert kept.inside(village.five) == []
    kept.note(found, 2, 14, "贴出", village.li.id, NOW)
    assert [one.ended_at for one in kept.inside(village.three)] == [NOW]
    assert [(one.number, one.people, one.words) for one in kept.minutes(found)] == [(1, 12, "同意"), (2, 14, "贴出")]
    erase_person(village.db, village.wang.id)
    assert [one.by_id for one in kept.minutes(found)] == [None, village.li.id]
    kept.forget(NOW - timedelta(days=1))
    assert kept.minutes(found)[1].by_id == village.li.id
    kept.forget(NOW)
    assert [one.by_id for one in kept.minutes(found)] == [None, None]
