"""Joint meetings on both engines: the nearest that is to come, each matter once, and what came of them."""

from datetime import timedelta

from storage.meetings import Count, Meetings
from storage.tickets import State, Tickets
from tests.storage.village import NOW, Village

DAY = timedelta(days=1)


def matter(village: Village) -> int:
    words = {
        "kind": "need",
        "subject": "facilities",
        "matter": "路灯不亮",
        "words": "",
        "urgent": False,
        "public": True,
    }
    times = {"at": NOW, "due_at": NOW + DAY}
    return Tickets(village.db).open(**words, **times, place=village.unit, reporter_id=village.wang.id).id


def test_called_again_it_moves_and_whoever_is_inside_finds_it(village: Village) -> None:
    kept, top = Meetings(village.db), village.unit
    first = kept.call(top, village.wang.id, NOW + DAY)
    assert kept.call(top, village.wang.id, NOW + 2 * DAY).id == first.id
    found = kept.coming(village.unit)
    assert found
    assert (found.id, found.begins_at) == (first.id, NOW + 2 * DAY)
    assert kept.coming_in(top) == found
    kept.hold(found, NOW)
    assert kept.coming(village.unit) is None
    assert kept.coming_in(top) is None


def test_a_matter_counts_once_however_often_it_is_raised(village: Village) -> None:
    kept, one, other = Meetings(village.db), matter(village), matter(village)
    for _ in range(2):
        meeting = kept.call(village.unit, village.wang.id, NOW)
        assert kept.raise_matter(meeting, one)
        assert not kept.raise_matter(meeting, one)
        assert kept.raise_matter(meeting, other)
        assert kept.items(meeting) == [one, other]
        kept.hold(meeting, NOW)
    assert kept.count(village.unit) == Count(held=2, raised=2, decided=0, solved=0)
    ticket = Tickets(village.db).get(one)
    assert ticket
    Tickets(village.db).change(ticket, state=State.REVIEW)
    assert kept.count(village.unit) == Count(held=2, raised=2, decided=0, solved=1)


def test_what_was_decided_is_left_until_it_is_done(village: Village) -> None:
    kept, one, other = Meetings(village.db), matter(village), matter(village)
    meeting = kept.call(village.unit, village.wang.id, NOW)
    assert kept.raise_matter(meeting, one)
    for _ in range(2):
        kept.decide(meeting, other)
    assert (kept.items(meeting), kept.decided(meeting)) == ([one, other], [other])
    assert kept.left(village.unit) == [], "it is still going on"
    assert kept.latest(village.unit) is None
    kept.hold(meeting, NOW)
    assert (kept.left(village.unit), kept.left(village.estate)) == ([other], [])
    found = kept.latest(village.unit)
    assert found
    assert found.id == meeting.id
    assert kept.count(village.unit) == Count(held=1, raised=2, decided=1, solved=0)
    ticket = Tickets(village.db).get(other)
    assert ticket
    Tickets(village.db).change(ticket, state=State.REVIEW)
    assert kept.left(village.unit) == []
