"""Sign-ups: lists of a room, of a place and of a person, their lines, and when they go."""

from datetime import timedelta

from sqlalchemy import select

from storage.dossiers import rows_of
from storage.erasing import erase_person
from storage.moves import move
from storage.signups import Signup, Signups, signup_entries
from tests.storage.village import NOW, Village

DAY = timedelta(days=1)


def begun(village: Village, **values: object) -> Signup:
    plain = {
        "room": "t:1",
        "place_id": village.estate.id,
        "organiser_id": village.wang.id,
        "message_id": "t:5",
        "words": "周六包粽子",
        "most": 8,
        "by_head": False,
        "begins_at": NOW + DAY,
        "ends_at": NOW + 2 * DAY,
        "touched_at": NOW,
    }
    return Signups(village.db).open(**{**plain, **values})


def line(village: Village, signup: Signup, name: str, who: int, **values: object):
    plain = {"message_id": "t:6", "own": True, "adults": 2, "children": 1, "split": True}
    return Signups(village.db).add(signup, person_id=who, name=name, **{**plain, **values})


def test_lists_are_found_by_room_place_person_and_message(village: Village) -> None:
    known, signup = Signups(village.db), begun(village)
    later = begun(village, message_id="t:9", organiser_id=village.li.id)
    line(village, signup, "老李", village.li.id)
    assert known.in_room("t:1") == [later, signup]
    assert known.in_room("t:2") == []
    assert known.inside(village.estate) == [later, signup]
    assert known.of_organiser(village.wang.id) == [signup]
    assert known.signed_by(village.li.id) == [signup]
    assert known.begun_by("t:5") == signup
    assert known.get(later.id) == later
    move(village.db, "t:1", "t:2")
    assert [one.id for one in known.in_room("t:2")] == [later.id, signup.id]


def test_a_list_is_open_until_it_is_closed_or_over(village: Village) -> None:
    signup = begun(village)
    assert signup.is_open(NOW)
    assert not signup.is_open(NOW + 2 * DAY)
    assert not Signups(village.db).change(signup, closed_at=NOW).is_open(NOW)


def test_lines_stand_in_their_order_and_are_found_by_message(village: Village) -> None:
    known, signup = Signups(village.db), begun(village)
    first, second = line(village, signup, "甲", village.wang.id), line(village, signup, "乙", village.li.id)
    assert first.heads == 3
    known.put(first, left_at=NOW, changed_in="t:8")
    assert [entry.name for entry in known.entries(signup)] == ["甲", "乙"]
    assert [entry.name for entry in known.written_in("t:8")] == ["甲"]
    assert [entry.name for entry in known.written_in("t:6")] == ["甲", "乙"]
    known.strike(second)
    assert [entry.name for entry in known.entries(signup)] == ["甲"]
    known.end(signup)
    assert village.db.execute(select(signup_entries)).all() == []


def test_what_is_over_goes_with_its_lines(village: Village) -> None:
    known, dated, undated = Signups(village.db), begun(village), begun(village, begins_at=None, ends_at=None)
    line(village, dated, "甲", village.wang.id)
    assert known.erase(NOW - timedelta(minutes=1)) == 0
    assert known.erase(NOW) == 1
    assert known.in_room("t:1") == [dated]
    assert known.get(undated.id) is None
    assert known.erase(NOW + 2 * DAY) == 1
    assert village.db.execute(select(signup_entries)).all() == []


def test_they_belong_to_a_persons_records_and_are_forgotten_with_them(village: Village) -> None:
    known, signup = Signups(village.db), begun(village)
    line(village, signup, "老李", village.li.id)
    assert [row["name"] for name, row in rows_of(village.db, village.li.id) if name == "signup_entries"] == ["老李"]
    erase_person(village.db, village.li.id)
    assert known.entries(signup) == []
    erase_person(village.db, village.wang.id)
    assert known.in_room("t:1") == []
