"""Buttons are spent once, by their person, in their chat, under their message, in time."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from storage.buttons import Buttons, buttons
from storage.engine import Database
from storage.migrations import migrate
from storage.outbox import SENT, Outbox
from tests.storage.village import NOW

ME, HERE = "town:阿梅", "town:阿梅"
UNTIL = NOW + timedelta(days=3)


def offer(db, *, receipt: str | None = "m1", question: str = "") -> list[str]:
    line = Outbox(db).put(to=HERE, audience="private", text="接吗", at=NOW)
    if receipt:
        Outbox(db).mark(line, SENT, receipt)
    Buttons(db).put(line, ME, {"接": "接 12", "晚点": "晚点"}, UNTIL, question)
    return [button.token for button in Buttons(db).under([line], NOW)[line]]


def spend(db, token: str, **other):
    return Buttons(db).spend(token, **{"by": ME, "room": HERE, "refers": "m1", "now": NOW, **other})


def test_pressing_one_uses_up_all_of_its_line(db):
    take, later = offer(db)
    pressed = spend(db, take)
    assert (pressed.label, pressed.words) == ("接", "接 12")
    assert spend(db, take) is None
    assert spend(db, later) is None


def test_another_line_is_not_used_up(db):
    first, second = offer(db), offer(db, receipt="m2")
    assert spend(db, first[0])
    assert spend(db, second[1], refers="m2").words == "晚点"


def test_nobody_else_nowhere_else_under_no_other_message_and_not_later(db):
    take, _ = offer(db)
    for wrong in ({"by": "town:路人"}, {"room": "town:3栋群"}, {"refers": "m2"}, {"refers": None}, {"now": UNTIL}):
        assert spend(db, take, **wrong) is None, wrong
    assert spend(db, take), "what was refused used nothing up"


def test_before_its_receipt_is_known_the_message_is_not_compared(db):
    take, _ = offer(db, receipt=None)
    assert spend(db, take, refers="m9")


def test_a_question_asked_again_makes_older_buttons_void(db):
    older, newer = offer(db, question="tickets.doubt"), offer(db, question="tickets.doubt")
    assert spend(db, older[0]) is None
    assert spend(db, newer[0]).question == "tickets.doubt"


def test_what_nobody_pressed_is_forgotten(db):
    offer(db)
    Buttons(db).forget(UNTIL)
    assert db.execute(select(func.count()).select_from(buttons)).scalar_one() == 0


def test_forged_replayed_and_borrowed_presses_accepted_none():
    """A3: mutated tokens, used ones, other people, other chats, other messages, other moments."""
    database = Database("sqlite://")
    migrate(database)
    accepted = tried = 0
    with database.begin() as db:
        mine, used = offer(db), offer(db, receipt="m0")
        assert spend(db, used[0], refers="m0")
        moved = {"by": "town:路人"}, {"room": "town:群"}, {"refers": "m0"}, {"refers": None}, {"now": UNTIL}

        @settings(max_examples=300, deadline=None, database=None)
        @given(st.sampled_from([*mine, *used]), st.integers(0, 40), st.text(max_size=3), st.sampled_from(moved))
        def press(token: str, at: int, noise: str, other: dict):
            nonlocal accepted, tried
            mutated = token[:at] + noise + token[at + len(noise) :]
            for given_, how in ((mutated, {}), (mutated, {"refers": "m0"}), (token, other), (noise, {})):
                if given_ in mine and not how:
                    continue
                tried += 1
                accepted += spend(db, given_, **how) is not None

        press()
        assert spend(db, mine[0]), "the real one is still good"
    database.close()
    assert tried > 600
    assert accepted == 0
