"""Threads: which matter a message of a talk belongs to."""

from nlp import model, read
from nlp.signs import Said
from nlp.threads import Choice, Thread, begin, choose, line


def _told(*said: tuple[str, str]) -> tuple[list[Thread], list[Choice]]:
    """Play a talk of a building: who says what; the threads at its end, and each choice on the way."""
    threads: list[Thread] = []
    choices: list[Choice] = []
    previous, latest, before = None, None, list[Said]()
    for at, (speaker, text) in enumerate(said):
        spoken = line(read(text, level="building", before=before, speaker=speaker), speaker, "resident")
        choice = choose(model.shipped(), spoken, at, threads, previous, latest)
        previous, latest = choice.thread, spoken.spoken
        if choice.new:
            previous = begin(at, spoken, at)
            threads.append(previous)
        elif previous:
            previous.grow(spoken, at)
        before.append(Said(text, speaker))
        choices.append(choice)
    return threads, choices


def test_a_fault_opens_a_thread_and_small_talk_does_not() -> None:
    threads, choices = _told(("林婶", "3栋电梯坏了 按了没反应"), ("阿伟", "今晚谁打羽毛球 三缺一"))
    assert [thread.subject for thread in threads] == ["elevator"]
    assert not choices[1].new


def test_more_about_it_belongs_to_it_and_another_fault_does_not() -> None:
    threads, choices = _told(
        ("林婶", "3栋电梯坏了 按了没反应"),
        ("阿伟", "电梯我早上就坐不了 爬了12楼"),
        ("小柯", "3栋停水了 一滴都没有"),
        ("林婶", "电梯什么时候修好啊"),
    )
    assert [thread.subject for thread in threads] == ["elevator", "water"]
    assert [choice.thread for choice in choices] == [None, threads[0], None, threads[0]]


def test_chances_add_up_to_a_choice() -> None:
    _, choices = _told(("林婶", "3栋电梯坏了"), ("阿伟", "我家也是"))
    assert all(0 < choice.chance <= 1 for choice in choices)
