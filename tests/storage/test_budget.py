"""A group hears two lines an hour and six a day that it did not ask for, whoever puts them; and no word is lost."""

import random
from datetime import datetime, timedelta

import pytest

from storage.engine import Transaction
from storage.outbox import AN_HOUR, FAILED, JOINED, SENT, Cause, Outbox
from tests.storage.village import NOW

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def outbox(db: Transaction) -> Outbox:
    return Outbox(db)


def say(box: Outbox, text: str, at: datetime, purpose: str = "", **values: object) -> int:
    return box.put(to="test:a", audience="group", text=text, at=at, purpose=purpose, **values)


def leave(box: Outbox, now: datetime) -> list[str]:
    """What leaves by then."""
    said = box.due(now)
    for parcel in said:
        box.mark(parcel.id, SENT, "receipt")
    return [parcel.text for parcel in said]


def leave_until(box: Outbox, moment: datetime) -> list[tuple[datetime, str]]:
    """What leaves at which moment, by a courier that is never late."""
    left = []
    while (due := box.next_at()) is not None and due <= moment:
        left += [(due, text) for text in leave(box, due)]
    return left


def test_the_third_line_of_an_hour_waits_for_the_next(outbox: Outbox) -> None:
    for number in range(4):
        say(outbox, f"第{number}句", NOW)
    assert leave(outbox, NOW) == ["第0句", "第1句"]
    assert leave(outbox, NOW + HOUR - timedelta(seconds=1)) == []
    assert leave(outbox, NOW + HOUR) == ["第2句\n第3句"]


def test_what_waits_leaves_with_the_next_line_to_that_group(outbox: Outbox) -> None:
    for number in range(3):
        say(outbox, f"第{number}句", NOW)
    outbox.put(to="test:b", audience="group", text="别处", at=NOW, purpose=Cause.STATUS)
    say(outbox, "办好了", NOW, Cause.STATUS)
    assert leave(outbox, NOW) == ["第0句", "第1句", "别处", "办好了\n第2句"]
    assert leave(outbox, NOW + DAY) == []
    assert outbox.count(JOINED) == 1


def test_a_line_that_waits_holds_nothing_back(outbox: Outbox) -> None:
    for number in range(3):
        say(outbox, f"第{number}句", NOW)
    say(outbox, "请离开", NOW, Cause.EMERGENCY)
    assert leave(outbox, NOW) == ["第0句", "第1句", "请离开"], "an emergency takes nothing along, either"
    assert leave(outbox, NOW + HOUR) == ["第2句"]


def test_the_seventh_line_of_a_day_waits_for_the_next_day(outbox: Outbox) -> None:
    for number in range(7):
        say(outbox, f"第{number}句", NOW + number * HOUR)
        leave(outbox, NOW + number * HOUR)
    assert leave(outbox, NOW + DAY - timedelta(seconds=1)) == []
    assert leave(outbox, NOW + DAY) == ["第6句"]


def test_its_turn_comes_when_the_group_may_be_disturbed(outbox: Outbox) -> None:
    for number in range(3):
        say(outbox, f"第{number}句", NOW, opens=lambda moment: max(moment, NOW + 9 * HOUR))
    assert leave(outbox, NOW + 9 * HOUR - timedelta(seconds=1)) == []
    assert leave(outbox, NOW + 9 * HOUR) == ["第0句\n第1句\n第2句"]


def test_what_never_left_is_not_counted(outbox: Outbox) -> None:
    for number in range(AN_HOUR):
        outbox.mark(say(outbox, f"第{number}句", NOW), FAILED)
    say(outbox, "第9句", NOW)
    assert leave(outbox, NOW) == ["第9句"]


def test_answers_notices_and_private_words_are_not_counted(outbox: Outbox) -> None:
    for cause in (Cause.ANSWER, Cause.STATUS, Cause.NOTICE, Cause.EMERGENCY):
        for number in range(5):
            say(outbox, f"{cause}{number}", NOW, cause)
    for number in range(9):
        outbox.put(to="test:林婶", audience="private", text=f"私{number}", at=NOW)
    assert len(leave(outbox, NOW)) == 29


def test_lines_with_a_mention_or_a_picture_wait_by_themselves(outbox: Outbox) -> None:
    for number in range(3):
        say(outbox, f"第{number}句", NOW, mention="test:林婶")
    say(outbox, "答", NOW, Cause.ANSWER)
    assert leave(outbox, NOW) == ["第0句", "第1句", "答"]
    assert leave(outbox, NOW + HOUR) == ["第2句"]


@pytest.mark.parametrize("seed", range(20))
def test_never_more_and_never_lost(outbox: Outbox, seed: int) -> None:
    dice = random.Random(seed)
    now, put, left = NOW, [], []
    for number in range(120):
        now += timedelta(minutes=dice.choice((0, 1, 7, 25, 90, 400)))
        left += leave_until(outbox, now)
        cause = dice.choice((Cause.UNASKED, "", Cause.STATUS, Cause.ANSWER, Cause.NOTICE, Cause.EMERGENCY))
        mention = dice.choice((None, None, None, "test:林婶"))
        text = f"{'闲' if cause in ('', Cause.UNASKED) else '答'}{number}"
        put.append(text)
        say(outbox, text, now, cause, mention=mention)
        left += leave_until(outbox, now)
    left += leave_until(outbox, now + 90 * DAY)
    assert sorted(line for _, text in left for line in text.split("\n")) == sorted(put), seed
    unasked = [at for at, text in left if text.startswith("闲")]
    for at in unasked:
        assert sum(at - HOUR < other <= at for other in unasked) <= 2, seed
        assert sum(at - DAY < other <= at for other in unasked) <= 6, seed
