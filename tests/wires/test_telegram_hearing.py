"""What Telegram's updates mean to the house: no server, only what it tells."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.hearing import Heard, Hearing
from bot.channels.telegram.memory import Memory
from bot.channels.telegram.polling import understood
from bot.channels.telegram.updates import Unclear, User, page_of, update_of
from bot.clock import SystemClock
from bot.message import Kind, Message

ME = User(123456, is_bot=True, first_name="管家", username="jinlin_bot")
GROUP = {"id": -1001, "type": "supergroup", "title": "3栋群"}
LIN = {"id": 101, "is_bot": False, "first_name": "林", "last_name": "婶", "username": "linshen"}
TALK = {"id": 101, "type": "private", "first_name": "林"}


def hear(memory: Memory | None = None, **update: Any) -> list[Heard]:
    raw = json.dumps({"update_id": 1, **update}).encode()
    return Hearing(ME, memory or Memory(), SystemClock()).messages(update_of(raw))


def post(chat: dict[str, Any] = GROUP, **more: Any) -> dict[str, Any]:
    return {"message_id": 7, "date": 1764150000, "chat": chat, "from": LIN, **more}


def one(chat: dict[str, Any] = GROUP, **more: Any) -> Message:
    [heard] = hear(message=post(chat, **more))
    return heard.message


def entity(text: str, part: str, kind: str, **more: Any) -> dict[str, Any]:
    before = text[: text.index(part)]
    start, length = (len(t.encode("utf-16-le")) // 2 for t in (before, part))
    return {"type": kind, "offset": start, "length": length, **more}


# words


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("@jinlin_bot 灯坏了", "灯坏了"),
        ("😀😀 @Jinlin_Bot 灯坏了", "😀😀 灯坏了"),
        ("灯坏了 @jinlin_bot", "灯坏了"),
        ("第一行\n@jinlin_bot 第二行", "第一行\n第二行"),
        ("@jinlin_bot，灯坏了", "，灯坏了"),
        ("@jinlin_bot", ""),
    ],
)
def test_the_bots_mention_is_cut_out_and_leaves_no_hole(text: str, left: str):
    name = next(word for word in ("@jinlin_bot", "@Jinlin_Bot") if word in text)
    message = one(text=text, entities=[entity(text, name, "mention")])
    assert (message.text, message.calls_bot, message.mentions) == (left, True, ())


def test_a_mention_by_a_link_to_the_bot_calls_it_too():
    text = "管家 帮助"
    me = {"id": ME.id, "is_bot": True, "first_name": "管家"}
    message = one(text=text, entities=[entity(text, "管家", "text_mention", user=me)])
    assert (message.text, message.calls_bot) == ("帮助", True)


def test_other_people_who_are_mentioned_are_named_by_their_address():
    memory = Memory()
    hear(memory, message=post(text="我在"))
    text = "@linshen 和 老郭 帮看一下 @stranger"
    guo = {"id": 102, "is_bot": False, "first_name": "老郭"}
    entities = [
        entity(text, "@linshen", "mention"),
        entity(text, "老郭", "text_mention", user=guo),
        entity(text, "@stranger", "mention"),
    ]
    [heard] = hear(memory, message=post(text=text, entities=entities))
    assert (heard.message.text, heard.message.calls_bot) == (text, False)
    assert heard.message.mentions == ("telegram:101", "telegram:102")


def test_an_answer_to_the_bot_calls_it_and_one_to_a_neighbour_does_not():
    bots = {"message_id": 3, "date": 1, "chat": GROUP, "from": {"id": ME.id, "is_bot": True}, "text": "在几栋？"}
    message = one(text="3栋", reply_to_message=bots)
    assert (message.calls_bot, message.refers, message.quoted) == (True, "-1001/3", "在几栋？")
    neighbours = bots | {"from": {"id": 5}}
    assert not one(text="3栋", reply_to_message=neighbours).calls_bot


def test_only_the_quoted_piece_is_quoted():
    whole = {"message_id": 3, "date": 1, "chat": GROUP, "from": {"id": 5}, "text": "灯坏了，门也坏了"}
    assert one(text="对", reply_to_message=whole, quote={"text": "门也坏了"}).quoted == "门也坏了"


@pytest.mark.parametrize(
    ("text", "said", "calls"),
    [
        ("/help@jinlin_bot", "帮助", True),
        ("/help", "帮助", True),
        ("/look@JINLIN_BOT 12", "查 12", True),
        ("/jie@jinlin_bot 12", "/jie 12", True),
        ("/jie 12", "/jie 12", False),
        ("/start@jinlin_bot", "帮助", True),
        ("/start", "/start", False),
    ],
)
def test_a_slash_command_becomes_words(text: str, said: str, calls: bool):
    command = text.split()[0]
    message = one(text=text, entities=[entity(text, command, "bot_command")])
    assert (message.text, message.calls_bot, message.kind) == (said, calls, Kind.TEXT)


def test_a_command_for_another_bot_is_not_ours():
    text = "/start@other_bot"
    assert hear(message=post(text=text, entities=[entity(text, text, "bot_command")])) == []


@pytest.mark.parametrize(
    ("payload", "said"),
    [
        (" p_A1b2-c3", "在 A1b2-c3"),
        (" j_12345678", "我是 12345678"),
        ("", "帮助"),
        (" x_1", "帮助"),
        (" p_", "帮助"),
        (" p_a b", "帮助"),
    ],
)
def test_a_link_opens_a_talk_with_the_right_words(payload: str, said: str):
    text = f"/start{payload}"
    message = one(TALK, text=text, entities=[entity(text, "/start", "bot_command")])
    assert (message.text, message.private) == (said, True)


def test_forwarded_words_and_those_of_a_machine_hold_no_command():
    origin = {"type": "hidden_user", "sender_user_name": "谁", "date": 1}
    assert one(text="关闭 12", forward_origin=origin).forwarded
    assert one(text="关闭 12", forward_date=1).forwarded
    assert one(text="关闭 12", via_bot={"id": 9, "is_bot": True}).forwarded
    assert not one(text="关闭 12").forwarded


def test_an_edit_says_what_it_corrects():
    [heard] = hear(edited_message=post(text="5栋灯坏了", edit_date=1764150009))
    message = heard.message
    assert (message.kind, message.id, message.refers) == (Kind.EDIT, "-1001/7/e1764150009", "-1001/7")
    assert hear(edited_message=post(location={"latitude": 1.0, "longitude": 2.0}, edit_date=5)) == []


# who speaks


def test_whoever_speaks_as_the_group_or_a_channel_is_nobody_in_person():
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    [heard] = hear(message=post(text="散会", sender_chat=GROUP) | {"from": anonymous})
    assert (heard.message.sender, heard.message.room) == ("telegram:anonymous:-1001", "telegram:-1001")
    channel = {"id": -1009, "type": "channel", "title": "社区通知"}
    [heard] = hear(message=post(text="停水", sender_chat=channel))
    assert heard.message.sender == "telegram:anonymous:-1009"
    told = {k: v for k, v in post(channel, text="停水").items() if k != "from"}
    [heard] = hear(channel_post=told)
    assert (heard.message.sender, heard.message.sender_name) == ("telegram:anonymous:-1009", "社区通知")


def test_bots_are_not_heard():
    for number in (ME.id, 999):
        bot = {"id": number, "is_bot": True, "first_name": "机器人"}
        assert hear(message=post(text="我也说一句") | {"from": bot}) == []
    assert hear(message={k: v for k, v in post(text="谁？").items() if k != "from"}) == []


def test_who_comes_and_goes_is_told_one_by_one():
    people = [{"id": n, "is_bot": False, "first_name": f"人{n}"} for n in (201, 202)]
    other = {"id": 300, "is_bot": True, "first_name": "别的机器人"}
    heard = [h.message for h in hear(message=post(new_chat_members=[*people, other]))]
    assert [(m.kind, m.sender) for m in heard] == [(Kind.JOINED, "telegram:201"), (Kind.JOINED, "telegram:202")]
    assert len({m.id for m in heard}) == 2
    [left] = hear(message=post(left_chat_member=people[0]))
    assert (left.message.kind, left.message.sender) == (Kind.LEFT, "telegram:201")


def test_the_bots_own_coming_is_told_twice_under_one_id():
    me = {"id": ME.id, "is_bot": True, "first_name": "管家"}
    change = {"chat": GROUP, "from": LIN, "date": 1764150000}
    change |= {"old_chat_member": {"status": "left", "user": me}, "new_chat_member": {"status": "member", "user": me}}
    [first] = hear(my_chat_member=change)
    [second] = hear(message=post(new_chat_members=[me]))
    assert first.message.id == second.message.id
    assert (first.message.kind, first.message.calls_bot) == (Kind.JOINED, True)
    gone = change | {"old_chat_member": change["new_chat_member"], "new_chat_member": change["old_chat_member"]}
    [out] = hear(my_chat_member=gone)
    assert (out.message.kind, out.message.calls_bot) == (Kind.LEFT, True)
    raised = change | {"old_chat_member": {"status": "administrator", "user": me}}
    assert hear(my_chat_member=raised) == []
    assert hear(my_chat_member=gone | {"chat": TALK}) == []


def test_a_group_that_moves_says_so_twice_under_one_id():
    [old] = hear(message=post({"id": -5, "type": "group", "title": "3栋群"}, migrate_to_chat_id=-1001))
    [new] = hear(message=post(migrate_from_chat_id=-5))
    assert old.message == new.message
    assert (old.message.kind, old.message.room, old.message.refers) == (Kind.MOVED, "telegram:-5", "telegram:-1001")


# what is no text

SIZES = [{"file_id": f"p{n}", "file_size": size} for n, size in enumerate((900, 90_000, 50_000_000))]
FILE = {"file_id": "f", "file_size": 9}


@pytest.mark.parametrize(
    ("content", "kind", "text", "picture"),
    [
        ({"photo": SIZES}, Kind.PICTURE, "", "telegram:p1"),
        ({"photo": SIZES, "caption": "灯坏了"}, Kind.TEXT, "灯坏了", "telegram:p1"),
        ({"document": FILE | {"mime_type": "image/png"}}, Kind.PICTURE, "", "telegram:f"),
        ({"document": FILE | {"file_name": "通知.pdf"}}, Kind.FILE, "通知.pdf", None),
        ({"document": FILE, "animation": FILE}, Kind.STICKER, "", None),
        ({"sticker": FILE}, Kind.STICKER, "", None),
        ({"voice": FILE}, Kind.VOICE, "", None),
        ({"video": FILE}, Kind.VIDEO, "", None),
        ({"video": FILE, "caption": "看这里"}, Kind.TEXT, "看这里", None),
        ({"video_note": FILE}, Kind.VIDEO, "", None),
        ({"audio": FILE | {"title": "歌"}}, Kind.FILE, "歌", None),
        ({"contact": {"phone_number": "13800000000", "first_name": "张"}}, Kind.CARD, "", None),
        ({"poll": {"id": "1", "question": "几点开会？"}}, Kind.CARD, "几点开会？", None),
        ({"dice": {"emoji": "🎲", "value": 3}}, Kind.CARD, "", None),
    ],
)
def test_what_is_no_text_comes_as_its_kind(content: dict[str, Any], kind: Kind, text: str, picture: str | None):
    message = one(**content)
    assert (message.kind, message.text, message.picture) == (kind, text, picture)


def test_pictures_of_one_album_say_that_they_came_together():
    assert one(photo=SIZES, media_group_id="77").album == "77"


def test_a_spot_on_the_map_has_its_degrees_and_a_venue_its_name():
    spot = {"latitude": 26.1, "longitude": 119.3}
    assert (one(location=spot).kind, one(location=spot).pin) == (Kind.PIN, (26.1, 119.3))
    venue = one(location=spot, venue={"location": spot, "title": "观远里东门", "address": "某路"})
    assert (venue.text, venue.pin) == ("观远里东门", (26.1, 119.3))


@pytest.mark.parametrize("service", ["pinned_message", "delete_chat_photo", "group_chat_created", "video_chat_started"])
def test_the_rest_of_a_groups_life_is_none_of_our_business(service: str):
    assert hear(message=post(**{service: {"message_id": 1}})) == []


def test_a_press_says_which_button_under_which_line():
    line = {"message_id": 9, "date": 1, "chat": GROUP, "from": {"id": ME.id, "is_bot": True}}
    [heard] = hear(callback_query={"id": "55", "from": LIN, "message": line, "chat_instance": "1", "data": "k3j2"})
    message = heard.message
    assert (message.kind, message.text, message.refers) == (Kind.PRESSED, "k3j2", "-1001/9")
    assert (message.sender, message.room, heard.query) == ("telegram:101", "telegram:-1001", "55")


# what cannot be understood


def test_what_cannot_be_understood_is_set_aside_with_its_number():
    with pytest.raises(Unclear) as problem:
        update_of(b'{"update_id": 5, "message": {"message_id": "seven", "text": "secret words"}}')
    assert (problem.value.number, problem.value.where) == (5, "$.message.message_id")
    assert "secret" not in str(problem.value)


def test_half_a_character_spoils_no_page():
    good, bad = b'{"update_id": 2, "message": null}', b'{"update_id": 1, "edited_message": "\\ud83d"}'
    page = page_of(b'{"ok": true, "result": [' + bad + b", " + good + b"]}")
    numbers, heard = understood(Hearing(ME, Memory(), SystemClock()), page)
    assert (numbers, heard) == ([1, 2], [])


@pytest.mark.parametrize("body", [b"<html>bad gateway</html>", b"", b"[]", b'{"ok": true}', b'{"result": 5}', b"\xff"])
def test_what_is_no_page_is_no_page(body: bytes):
    with pytest.raises(ValueError, match="no"):
        page_of(body)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(sorted(post(text="", entities=0, photo=0, reply_to_message=0, location=0))), ANYTHING)
def test_an_update_with_anything_in_it_stops_nothing(key: str, value: Any):
    raw = json.dumps({"update_id": 3, "message": post(text="@jinlin_bot 灯") | {key: value}}).encode()
    numbers, _ = understood(Hearing(ME, Memory(), SystemClock()), [raw])
    assert numbers == [3]


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40)), max_size=4))
def test_entities_that_lie_cut_no_hole_into_the_reader(text: str, spans: list[tuple[int, int]]):
    entities = [{"type": "text_mention", "offset": a, "length": b, "user": {"id": ME.id}} for a, b in spans]
    raw = json.dumps({"update_id": 3, "message": post(text=text, entities=entities)}).encode()
    _, heard = understood(Hearing(ME, Memory(), SystemClock()), [raw])
    for one_heard in heard:
        assert one_heard.message.text == one_heard.message.text.encode().decode()
