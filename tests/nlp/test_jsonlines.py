"""One line of ``jinlin read``."""

import json

import pytest

from nlp.jsonlines import answer


def test_a_line_is_answered_in_the_promised_form() -> None:
    given = {"text": "3栋电梯坏了，麻烦修一下", "role": "resident", "level": "building", "place": {"estate": "观远里"}}
    shown, fine = answer(json.dumps(given, ensure_ascii=False), 1)
    assert fine
    assert list(shown) == ["label", "confidence", "act", "subject", "urgent", "place", "because"]
    assert (shown["label"], shown["act"], shown["subject"], shown["urgent"]) == ("need", "open", "elevator", False)
    assert shown["place"] == {"building": "3", "unit": None, "room": None, "spot": None}
    assert json.loads(json.dumps(shown)) == shown


def test_what_a_bot_would_know_may_be_given() -> None:
    given = {"text": "幼儿园那个门又关不上了", "before": ["早"], "spots": ["幼儿园那个门"], "role": None}
    shown, fine = answer(json.dumps(given), 1)
    assert fine
    assert shown["place"]["spot"] == "幼儿园那个门"


def test_it_may_be_told_who_said_what_before() -> None:
    lines = [{"text": "电梯又停了", "speaker": "林婶"}, {"text": "啊？", "role": "property"}, "早"]
    given = {"text": "两天了", "speaker": "林婶", "before": lines, "level": "building"}
    shown, fine = answer(json.dumps(given), 1)
    assert fine
    assert shown["label"] == "need"
    assert shown != answer(json.dumps({**given, "speaker": "老张"}), 1)[0]
    nobody = [line["text"] if isinstance(line, dict) else line for line in lines]
    assert answer(json.dumps({**given, "before": nobody}), 1)[1]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "{",
        "停水了",
        "[]",
        "1",
        "null",
        "{}",
        '{"text": 1}',
        '{"text": null}',
        '{"text": "a", "role": 3}',
        '{"text": "a", "level": []}',
        '{"text": "a", "before": "b"}',
        '{"text": "a", "before": [{"speaker": "b"}]}',
        '{"text": "a", "speaker": 3}',
        '{"text": "a", "spots": [1]}',
        '{"text": "a", "place": "3栋"}',
        "[" * 100_000,
    ],
)
def test_a_line_out_of_order_is_an_error_with_its_number(line: str) -> None:
    shown, fine = answer(line, 7)
    assert not fine
    assert shown["line"] == 7
    assert shown["error"]


def test_half_a_character_does_no_harm() -> None:
    shown, fine = answer('{"text": "停水了\\ud83d"}', 1)
    assert fine
    json.dumps(shown, ensure_ascii=False).encode()
